import type { AgendaBlock, AgendaView, Draft, GroupState, Id, Method, Stone } from '@opelix/verme-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProgrammeTexts } from '../language/texts/programme-texts.ts';
import type { SheetBlock, SheetParts } from './block-sheet.ts';
import {
  addSessionDraft,
  dropSessionDraft,
  insertedDraft,
  lengthDraft,
  moveDraft,
  planWays,
  wayDraft,
  type PlanWay,
} from './plan-drafts.ts';

/** What the sheet needs of the element around it. */
export interface SheetOwner {
  state(): GroupState | null;
  can(draft: Draft): boolean;
  record(draft: Draft): Promise<boolean>;
  agenda(session: Id): AgendaView | null;
  title(block: AgendaBlock): string;
  announce(words: string): void;
  texts(): ProgrammeTexts;
}

/** What may be wanted several times. */
const again: readonly PlanWay[] = ['up', 'down', 'more', 'less'];

type Own = Omit<SheetParts, 'theme' | 'minutes' | 'close' | 'methods'>;

/** Which session's blocks are open, which block is chosen, and what happens to it: by button or by key. */
export class SheetController implements ReactiveController {
  /** The session whose blocks are shown. */
  session: Id | null = null;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #owner: SheetOwner;
  #chosen: Id | null = null;
  /** Ways of the chosen block that were shown, and that may be wanted again. */
  #kept: readonly PlanWay[] = [];
  #inserting = false;
  #isSure = false;
  /** Where the focus goes when the sheet is closed; null: back to the strip that opened it. */
  #onward: string | null = null;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    owner: SheetOwner,
  ) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.what, .foot .button')?.focus();
  }

  open(session: Id): void {
    this.session = session;
    this.#choose(null);
  }

  /** Everything the sheet shows and does, but its words. */
  parts(group: GroupState, stones: readonly Stone[], stone: Stone): Own {
    const { session, number, minutes } = stone;
    const { can } = this.#owner;
    const dropping = dropSessionDraft(session);
    const [method] = Object.values(group.activities);
    return {
      texts: this.#owner.texts(),
      session,
      number,
      length: minutes,
      blocks: this.#blocks(group, stones, session),
      chosen: this.#chosen,
      inserting: this.#inserting,
      mayInsert: method !== undefined && can({ type: 'activity.added', data: { session, at: 0, block: method.block } }),
      mayLength: can(lengthDraft(session, minutes)),
      mayAdd: { before: can(addSessionDraft(group, number - 1)), after: can(addSessionDraft(group, number)) },
      mayDrop: can(dropping),
      isSure: this.#isSure,
      choose: (block) => this.#choose(this.#chosen === block ? null : block),
      change: (way, of) => void this.#change(way, of, stone),
      moveTo: (to, of) => void this.#move(to, of, stones),
      key: (event, of) => this.#key(event, of, stone, stones),
      toggleInsert: () => this.#toggleInsert(),
      insert: (one) => void this.#insert(one, session),
      setLength: (length) => this.#setLength(session, length),
      ask: (isAsked) => {
        this.#isSure = isAsked;
        this.#host.requestUpdate();
      },
      addSession: (where) => void this.#addSession(where === 'before' ? number - 1 : number),
      dropSession: () => void this.#dropSession(dropping),
      closed: () => {
        const from = this.session;
        this.session = null;
        this.#host.requestUpdate();
        this.#focus(this.#onward ?? `.flow[data-session="${from}"]`);
        this.#onward = null;
      },
    };
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.sheet');
  }

  #blocks(group: GroupState, stones: readonly Stone[], session: Id): readonly SheetBlock[] {
    const { agenda, can, title } = this.#owner;
    return (agenda(session)?.blocks ?? []).map((block) => ({
      block,
      title: title(block),
      ...this.#ways(block, (way) => {
        const draft = wayDraft(way, group, session, block);
        return draft !== null && can(draft);
      }),
      targets:
        block.state === 'ahead'
          ? stones.filter((other) => other.session !== session && can(moveDraft(group, block, other.session)))
          : [],
    }));
  }

  #ways(block: AgendaBlock, may: (way: PlanWay) => boolean): Pick<SheetBlock, 'ways' | 'shown'> {
    const ways = planWays.filter(may);
    if (block.activity !== this.#chosen || block.state === 'dropped') return { ways, shown: ways };
    const shown = planWays.filter((way) => ways.includes(way) || this.#kept.includes(way));
    this.#kept = shown.filter((way) => again.includes(way));
    return { ways, shown };
  }

  #choose(block: Id | null): void {
    this.#kept = [];
    this.#chosen = block;
    this.#inserting = false;
    this.#isSure = false;
    this.#host.requestUpdate();
  }

  #toggleInsert(): void {
    this.#inserting = !this.#inserting;
    this.#host.requestUpdate();
    if (this.#inserting) this.#focus('.methods button');
  }

  /** Blocks move about in the list: the focus goes with the one it was on. */
  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => {
      const element = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      element?.focus();
      if (element instanceof HTMLTextAreaElement) element.select();
    });
  }
  #focusBlock(block: Id): void {
    this.#focus(`.what[data-activity="${block}"]`);
  }

  async #change(way: PlanWay, of: SheetBlock, { session, number }: Stone): Promise<void> {
    const { state, record, announce, agenda, texts } = this.#owner;
    const group = state();
    const { activity } = of.block;
    const draft = group === null ? null : wayDraft(way, group, session, of.block);
    if (draft === null || !this.#owner.can(draft) || !(await record(draft))) return;
    const t = texts();
    const blocks = agenda(session)?.blocks ?? [];
    const at = blocks.findIndex((one) => one.activity === activity);
    const said: Readonly<Record<PlanWay, string>> = {
      up: t.saidMoved(of.title, number, at + 1),
      down: t.saidMoved(of.title, number, at + 1),
      more: t.saidMinutes(of.title, blocks[at]?.planned ?? 0),
      less: t.saidMinutes(of.title, blocks[at]?.planned ?? 0),
      drop: t.saidDropped(of.title),
      reopen: t.saidBack(of.title),
    };
    announce(said[way]);
    this.#focusKept(activity);
  }

  /** A button that is still there keeps the focus; else it goes back to the block. */
  #focusKept(activity: Id): void {
    void this.#host.updateComplete.then(() => {
      const active = (this.#host.renderRoot as ShadowRoot).activeElement;
      if (active === null || active === this.#dialog || active.matches('.what')) this.#focusBlock(activity);
    });
  }

  async #move(to: Id, of: SheetBlock, stones: readonly Stone[]): Promise<void> {
    const { state, record, announce, agenda, texts } = this.#owner;
    const group = state();
    const { session } = this;
    if (group === null || session === null) return;
    const blocks = agenda(session)?.blocks ?? [];
    const at = blocks.findIndex(({ activity }) => activity === of.block.activity);
    const next = blocks[at + 1] ?? blocks[at - 1];
    const draft = moveDraft(group, of.block, to);
    if (!this.#owner.can(draft) || !(await record(draft))) return;
    const number = stones.find((stone) => stone.session === to)?.number ?? 0;
    const place = (agenda(to)?.blocks ?? []).findIndex(({ activity }) => activity === of.block.activity) + 1;
    announce(texts().saidMoved(of.title, number, place));
    this.#choose(null);
    if (next !== undefined) this.#focusBlock(next.activity);
  }

  async #insert(method: Method, session: Id): Promise<void> {
    const { state, record, announce, agenda, title, texts } = this.#owner;
    const group = state();
    if (group === null) return;
    const known = new Set(group.sessions[session]?.blocks);
    if (!(await record(insertedDraft(group, session, this.#chosen, method)))) return;
    const added = agenda(session)?.blocks.find(({ activity }) => !known.has(activity));
    if (added === undefined) return;
    announce(texts().saidInserted(title(added)));
    this.#choose(added.activity);
    this.#focusBlock(added.activity);
  }

  async #setLength(session: Id, length: number): Promise<boolean> {
    if (!Number.isInteger(length) || length < 1 || length > 600) return false;
    return this.#owner.record(lengthDraft(session, length));
  }

  /** The new session's theme is written first: the sheet makes way for its card. */
  async #addSession(at: number): Promise<void> {
    const { state, record, announce, texts } = this.#owner;
    const group = state();
    if (group === null || !(await record(addSessionDraft(group, at)))) return;
    announce(texts().saidAdded(at + 1));
    this.#onward = `.card:nth-child(${at + 1}) textarea[part="theme"]`;
    this.#dialog?.close();
  }

  async #dropSession(draft: Draft): Promise<void> {
    if (await this.#owner.record(draft)) this.#dialog?.close();
  }

  #key(event: KeyboardEvent, of: SheetBlock, stone: Stone, stones: readonly Stone[]): void {
    const way: Readonly<Record<string, PlanWay>> = event.altKey
      ? { ArrowUp: 'up', ArrowDown: 'down' }
      : { '+': 'more', '-': 'less', Delete: 'drop', Backspace: 'drop', Insert: 'reopen' };
    const chosen = way[event.key];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const side = event.altKey ? ({ ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0) : 0;
    if (chosen !== undefined) void this.#change(chosen, of, stone);
    else if (side !== 0) {
      const to = stones[stones.findIndex(({ session }) => session === stone.session) + side];
      if (to !== undefined && of.targets.some(({ session }) => session === to.session))
        void this.#move(to.session, of, stones);
    } else if (step !== 0 && !event.altKey) {
      const all = [...(this.#dialog?.querySelectorAll<HTMLElement>('.what') ?? [])];
      const at = all.findIndex((one) => one.dataset['activity'] === of.block.activity);
      all[(at + step + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
  }
}
