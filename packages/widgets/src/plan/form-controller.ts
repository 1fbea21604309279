import { nameOf, type Draft, type Entry, type GroupState, type Id, type PlanView } from '@opelix/verme-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepText, keptText } from '../board/kept-text.ts';
import type { PlanTexts, Section } from '../language/texts/plan-texts.ts';
import {
  addedDraft,
  editedDraft,
  fieldsOf,
  isNoSum,
  readTouched,
  reallyTouched,
  type CardFields,
  type Touched,
} from './card-draft.ts';
import type { FormParts } from './plan-form.ts';
import { gapQuestion, sectionOf } from './spans.ts';

/** Which card is in the form: one that was recorded, or a new one. */
export type Editing = Id | 'new';

/** What the form needs of the element around it. */
export interface FormOwner {
  room(): string;
  group(): GroupState | null;
  plan(): PlanView | null;
  texts(): PlanTexts;
  lang(): string;
  can(draft: Draft): boolean;
  record(draft: Draft): Promise<boolean>;
  refusal(): string;
  saved(action: Id | null): void;
  closed(): void;
}

/** What is typed into a card. It is kept on this device field by field, until the card is recorded or it is given up. */
export class FormController implements ReactiveController {
  editing: Editing | null = null;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #owner: FormOwner;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    owner: FormOwner,
  ) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** Nothing is typed, and nothing has just been taken away. */
  get isIdle(): boolean {
    return this.editing === null && this.undo === null && !this.isUnfinished('new');
  }

  hostConnected(): void {
    // Nothing to listen to: what was typed is read when it is shown.
  }

  /** Opens a card in the form, at one of its parts. */
  open(editing: Editing, section: Section = editing === 'new' ? 'need' : 'goal'): void {
    this.editing = editing;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const part = this.#host.renderRoot.querySelector(`[data-section="${section}"]`);
      part?.scrollIntoView({ block: 'nearest' });
      part?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    });
  }

  /** Whether something was typed about a card and not recorded. */
  isUnfinished(editing: Editing): boolean {
    return Object.keys(this.#touched(editing)).length > 0;
  }

  /** Everything the form shows and does; null where no card is in it. */
  parts(): FormParts | null {
    const { editing } = this;
    const group = this.#owner.group();
    const plan = this.#owner.plan();
    if (editing === null || group === null || plan === null) return null;
    const card = plan.cards.find(({ action }) => action === editing);
    const texts = this.#owner.texts();
    const touched = this.#touched(editing);
    const fields: CardFields = { ...this.#base(editing), ...touched };
    const draft = this.#draft(editing, fields, touched);
    const withdrawn: Draft = { type: 'action.withdrawn', data: { of: editing } };
    return {
      title: card === undefined ? texts.newCard : texts.card(card.number),
      texts,
      lang: this.#owner.lang(),
      fields,
      people: group.members.circle.map((id) => ({ id, name: nameOf(group, id) })),
      ideas: plan.ideas
        .filter(({ text }) => text !== '')
        .map(({ idea, text, so }) => ({ idea, text: so === '' ? text : `${text}, ${texts.soThat(so)}` })),
      questions: (section) =>
        card === undefined
          ? []
          : card.gaps.filter((gap) => sectionOf[gap] === section).map((gap) => gapQuestion(gap, card, texts)),
      maySave: draft !== null && !isNoSum(fields.euros) && this.#owner.can(draft),
      refusal: this.#owner.refusal(),
      isTouched: Object.keys(touched).length > 0,
      typed: (field, value) => this.#keep(editing, { ...this.#touched(editing), [field]: value }),
      ticked: (field, value, isTicked) => {
        const now = { ...this.#base(editing), ...this.#touched(editing) }[field];
        const list = isTicked ? [...now.filter((one) => one !== value), value] : now.filter((one) => one !== value);
        this.#keep(editing, { ...this.#touched(editing), [field]: list });
      },
      save: () => void this.#save(editing),
      cancel: () => this.close(),
      forget: Object.keys(touched).length === 0 ? null : () => this.#forget(editing),
      withdraw:
        card !== undefined && this.#owner.can(withdrawn) ? () => void this.#withdraw(withdrawn, card.card) : null,
    };
  }

  /** Closes the form; what was typed stays kept. */
  close(): void {
    this.editing = null;
    this.#host.requestUpdate();
    this.#owner.closed();
  }

  #place(editing: Editing): string {
    return `plan:${editing}`;
  }
  #base(editing: Editing): CardFields {
    const card = this.#owner.plan()?.cards.find(({ action }) => action === editing)?.card ?? null;
    return fieldsOf(card);
  }
  #touched(editing: Editing): Touched {
    return reallyTouched(this.#base(editing), readTouched(keptText(this.#owner.room(), this.#place(editing))));
  }
  #keep(editing: Editing, touched: Touched): void {
    const left = reallyTouched(this.#base(editing), touched);
    keepText(this.#owner.room(), this.#place(editing), Object.keys(left).length === 0 ? '' : JSON.stringify(left));
    this.#host.requestUpdate();
  }
  #forget(editing: Editing): void {
    this.#keep(editing, {});
    this.close();
  }

  /** What is typed about a card that somebody else has taken away meanwhile becomes a card of its own. */
  #draft(editing: Editing, fields: CardFields, touched: Touched): Draft | null {
    const isNew = this.#owner.plan()?.cards.every(({ action }) => action !== editing) !== false;
    if (isNew) return fields.text.trim() === '' ? null : addedDraft(fields);
    return editedDraft(editing, this.#base(editing), touched);
  }

  async #save(editing: Editing): Promise<void> {
    const touched = this.#touched(editing);
    const fields = { ...this.#base(editing), ...touched };
    if (isNoSum(fields.euros)) return;
    const draft = this.#draft(editing, fields, touched);
    if (draft === null) {
      if (Object.keys(touched).length === 0) this.close();
      return;
    }
    const known = new Set(this.#owner.plan()?.cards.map(({ action }) => action));
    if (!(await this.#owner.record(draft))) {
      this.#host.requestUpdate();
      return;
    }
    const made = this.#owner.plan()?.cards.find(({ action }) => !known.has(action))?.action;
    this.#keepSince(editing, made ?? editing, touched);
    // Another card may be in the form by now.
    if (this.editing === editing) this.editing = null;
    this.#host.requestUpdate();
    this.#owner.saved(made ?? (editing === 'new' ? null : editing));
  }

  /** What has been typed since the save was pressed is kept as what is unfinished of the card. */
  #keepSince(editing: Editing, card: Editing, saved: Touched): void {
    const typed = Object.entries(readTouched(keptText(this.#owner.room(), this.#place(editing))));
    const since = typed.filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(saved[field as keyof Touched]),
    );
    keepText(this.#owner.room(), this.#place(editing), '');
    if (card !== 'new' && since.length > 0) this.#keep(card, Object.fromEntries(since));
  }

  async #withdraw(draft: Draft, card: Entry<'action'>): Promise<void> {
    const again = addedDraft(fieldsOf(card));
    if (!(await this.#owner.record(draft))) return;
    keepText(this.#owner.room(), this.#place(card.id), '');
    this.editing = null;
    this.undo = { said: card.text ?? '', draft: again };
    this.#host.requestUpdate();
    this.#owner.closed();
  }

  /** A card that was taken away, and how it comes back. */
  undo: { readonly said: string; readonly draft: Draft } | null = null;
  /** Puts the card back that was taken away. */
  async restore(): Promise<void> {
    if (this.undo === null || !(await this.#owner.record(this.undo.draft))) return;
    this.undo = null;
    this.#host.requestUpdate();
  }
}
