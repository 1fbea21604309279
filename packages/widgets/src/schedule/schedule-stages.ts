import { pathView, type DateProposal } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatList, formatRange, wallTime } from '../language/format.ts';
import type { AnswerTexts } from '../language/texts/texts.ts';
import { renderOpenForm, renderSlotForms } from './schedule-forms.ts';
import { renderKey } from './schedule-grid.ts';
import { renderAsk, renderDecide, renderDetails, renderSettled } from './schedule-human.ts';
import { anotherWithout, decidingDrafts, isAccepted, settledStones, subjectOf, usualSlot } from './schedule-plan.ts';
import type { ScheduleModel } from './schedule-model.ts';
import { dayAloud, sentenceOf, shortDay } from './sentences.ts';
import { datesEvery } from './slots-every.ts';

function toggle(label: string, isOpen: boolean, act: () => void): TemplateResult {
  return html`<button
    class="button"
    part="button"
    type="button"
    data-kind="quiet"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => act()}
  >
    ${label}
  </button>`;
}

function todayOf({ now, zone }: ScheduleModel): string {
  const { year, month, day } = wallTime(now, zone);
  return new Date(Date.UTC(year, month - 1, day, 12)).toISOString().slice(0, 10);
}

function renderForms(model: ScheduleModel): TemplateResult {
  const { group, texts, zone, wishes } = model;
  const usual = usualSlot(group, todayOf(model));
  const known = new Set(Object.values(group.schedule.slots).map(({ start, minutes }) => `${start}+${minutes}`));
  return renderSlotForms({
    texts,
    zone,
    usual,
    count: model.count || datesEvery({ weekday: 2, weeks: 2, first: usual.first, last: usual.last }).length,
    wishes,
    counted: (count) => model.set({ count }),
    // The same date twice would be two columns of the same.
    propose: (drafts) => {
      const fresh = drafts.filter(
        (draft) => draft.type === 'slot.proposed' && !known.has(`${draft.data.start}+${draft.data.minutes}`),
      );
      void model.record(fresh).then((taken) => {
        if (taken) model.say(texts.added(fresh.length));
      });
    },
    wish: (next) => model.set({ wishes: next }),
  });
}

/** Dates are being proposed: nobody has answered any of those that are open. */
const isProposing = ({ view }: ScheduleModel): boolean =>
  view.undecided.length > 0 &&
  view.slots.every(
    ({ decidedFor }, at) => decidedFor !== null || view.rows.every(({ answers }) => answers[at] === null),
  );

/** Below the grid: the proposals and what each asks of people, the letters, and the forms for more dates. */
export function renderBelow(model: ScheduleModel, answers: AnswerTexts): TemplateResult {
  const { texts, proposal, open, slots } = model;
  const proposing = isProposing(model);
  const isOpen = proposing || open === 'slots';
  return html`${proposal === null ? nothing : renderProposals(model)}
  ${
    proposing
      ? nothing
      : html`<div class="more">
          ${slots.length === 0 ? nothing : renderKey(texts, answers)}
          ${toggle(texts.addDates, isOpen, () => model.set({ open: isOpen ? null : 'slots' }))}
        </div>`
  }
  ${slots.length === 0 || proposing ? nothing : html`<p class="soft hint">${texts.hint}</p>`}
  ${isOpen ? renderForms(model) : nothing}`;
}

function renderProposals(model: ScheduleModel): TemplateResult {
  const { view, texts, proposal, at, speech } = model;
  const count = view.proposals.length;
  const step = (to: number, label: string, sign: string): TemplateResult => {
    const other = view.proposals[to];
    return html`<button
      class="button step"
      part="button"
      type="button"
      data-kind="quiet"
      aria-label=${label}
      aria-disabled=${other === undefined ? 'true' : nothing}
      @click=${() => (other === undefined ? undefined : model.choose(other))}
    >
      ${sign}
    </button>`;
  };
  const sentences = (proposal?.compromises ?? []).map((one) => sentenceOf(speech, one));
  return html`<div class="proposals">
    ${
      count < 2
        ? nothing
        : html`<p class="which">
            ${step(at - 1, texts.previous, '←')}<span>${texts.which(at + 1, count)}</span>${step(at + 1, texts.next, '→')}
          </p>`
    }
    <ul class="soft">
      ${sentences.length === 0 ? html`<li part="compromise">${texts.suitsAll}</li>` : nothing}
      ${sentences.map((sentence) => html`<li part="compromise">${sentence}</li>`)}
    </ul>
  </div>`;
}

/** Why nothing can be decided yet, as a sentence; empty where something can. */
function waitsFor({ view, texts, missing, slots, speech }: ScheduleModel): string {
  if (view.none === 'allDecided') return '';
  if (slots.length > 0 && missing.length > 0) return texts.waits(formatList(speech.lang, missing.map(speech.name)));
  return view.none === null ? '' : texts.none[view.none];
}

/** Beside the grid: the one thing that people have to say before it can go on. */
export function renderHuman(model: ScheduleModel): TemplateResult {
  const { proposal } = model;
  const waits = waitsFor(model);
  return html`
    ${waits === '' ? nothing : html`<p class="aloud small voice" part="sentence">${waits}</p>`}
    ${proposal === null ? nothing : proposal.ask === null ? renderConsent(model, proposal) : renderAskStage(model, proposal)}
    ${renderOpening(model)} ${renderSettledStage(model)}
  `;
}

function renderAskStage(model: ScheduleModel, proposal: DateProposal): TemplateResult | typeof nothing {
  const { ask } = proposal;
  if (ask === null) return nothing;
  const { speech, texts, view, at } = model;
  const other = anotherWithout(view.proposals, at, ask.slot);
  return html`${renderAsk({
    texts,
    name: speech.name(ask.member),
    sentence: texts.ask(dayAloud(speech, ask.slot), speech.name(ask.member)),
    ask,
    can: (draft) => model.can(draft, ask.member),
    answer: (draft) => void model.record([draft], ask.member),
    another: other === null ? null : () => model.choose(other),
  })}
  ${renderDecide(texts, proposal.dates.length, texts.thenAll, null)}`;
}

function renderConsent(model: ScheduleModel, proposal: DateProposal): TemplateResult {
  const { texts, group, speech } = model;
  const drafts = decidingDrafts(proposal, model.typed);
  const may = isAccepted(group, proposal) && drafts.every((draft) => model.can(draft));
  const decide = (): void => {
    void model.record(drafts).then((taken) => {
      if (!taken) return;
      for (const { session } of proposal.dates) model.forget(session);
      model.say(texts.settled);
    });
  };
  const dates = proposal.dates.map(({ session, slot }) => ({ session, day: shortDay(speech, slot) }));
  // The round keeps its place in the page, so that the focus stays where it is.
  return html`${
      may
        ? html`${renderDetails({ texts, dates, value: model.typed, typed: model.type })}
          ${renderDecide(texts, proposal.dates.length, '', decide)}`
        : nothing
    }
    <verme-consent about="dates" .subject=${subjectOf(proposal)}></verme-consent>
    ${may ? nothing : renderDecide(texts, proposal.dates.length, texts.decideAfter, null)}`;
}

function renderOpening(model: ScheduleModel): TemplateResult | typeof nothing {
  const { view, texts, group, speech, open } = model;
  if (view.undecided.length === 0) return nothing;
  if (open !== 'openDate') return html`<p>${toggle(texts.leaveOpen, false, () => model.set({ open: 'openDate' }))}</p>`;
  const sessions = pathView(group).stones.filter(({ session }) => view.undecided.includes(session));
  return renderOpenForm({
    texts,
    sessions: sessions.map((stone) => ({ id: stone.session, label: model.ordinal(stone) })),
    people: view.rows.map(({ member }) => ({ id: member, name: speech.name(member) })),
    by: usualSlot(group, todayOf(model)).first,
    save: (draft) =>
      void model.record([draft]).then((taken) => {
        if (taken) model.set({ open: null });
      }),
    cancel: () => model.set({ open: null }),
  });
}

function renderSettledStage(model: ScheduleModel): TemplateResult | typeof nothing {
  const { texts, group, speech, editing } = model;
  return renderSettled({
    texts,
    stones: settledStones(group),
    editing,
    ordinal: model.ordinal,
    day: (stone) =>
      stone.date === null
        ? model.openText(stone)
        : `${formatDate(speech.dates, stone.date.date)} ${formatRange(speech.dates, stone.date.start, stone.date.minutes, stone.date.zone)}`,
    details: (stone) =>
      renderDetails({
        texts,
        dates: [{ session: stone.session, day: formatDate(speech.dates, stone.date?.date ?? '') }],
        value: model.typed,
        typed: model.type,
      }),
    can: (draft) => model.can(draft),
    change: (session) => model.set({ editing: session }),
    save: ({ session, date }) => {
      if (date === null) return;
      const drafts = decidingDrafts({ dates: [{ session, slot: date.slot }], compromises: [], ask: null }, model.typed);
      void model.record(drafts).then((taken) => {
        if (!taken) return;
        model.forget(session);
        model.set({ editing: null });
      });
    },
    cancel: () => model.set({ editing: null }),
    reopen: (draft) => void model.record([draft]),
  });
}
