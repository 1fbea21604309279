import { nextView, type Draft, type GroupState, type NextView } from '@opelix/verme-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { questionPlace } from '../brainstorm/desk.ts';
import { keptText } from '../board/kept-text.ts';
import { LanguageController } from '../language/language-controller.ts';
import { wallLine } from '../language/process.ts';
import { loadElement } from '../lazy-elements.ts';
import { ClockController, RoomController } from '../room/index.ts';
import { renderCentre } from './centre.ts';
import { backPress, renderAside, renderDo, renderSay } from './do.ts';
import { showFromTop, sightOf } from './from-top.ts';
import { askedBy, isWriting, leavesField } from './keys.ts';
import { pressDraft, type Press } from './presses.ts';
import { sceneOf, shownSession, type Scene } from './scene.ts';
import { sessionTexts } from './session-texts.ts';
import { sessionStyles } from './session.styles.ts';
import type { Stage } from './stage.ts';
import { renderWall } from './wall.ts';

/**
 * A session as it runs. `chair`: the laptop, with the flow, the picture, what to say and the one thing to press.
 * `wall`: the projector, nothing to click. Space, Enter, PageDown and a clicker go on; PageUp goes back.
 *
 * @tagname verme-session
 * @csspart spine - the agenda
 * @csspart centre - the middle with the picture
 * @csspart picture - the picture itself: table, schedule, programme, board or consent
 * @csspart steps - the steps of the method
 * @csspart question - the question that is asked
 * @csspart line - a line of a card
 * @csspart script - what to say
 * @csspart heed - what to watch for
 * @csspart who - whose turn it is
 * @csspart left - how much time is left
 * @csspart now - the one button
 * @csspart button - each other button
 * @csspart sheet - a panel that a button opens
 * @csspart under - what stands below the question: the rules of the talk, how to think, experiments
 * @csspart help - where to turn
 * @csspart tip - a hint below the picture
 * @csspart group - the name of the group
 * @csspart title - on the wall, what goes on
 * @csspart turn - on the wall, whose turn it is
 * @csspart back - on the wall, when the break ends
 * @csspart time - the ring of time
 * @cssprop --verme-session-height - height of the screen, 100dvh unless set
 * @fires verme-recorded - somebody did something: `{ event }`
 * @fires verme-refused - it was refused: `{ draft, reason }`
 * @fires verme-wall-toggle - the wall should be opened or closed: `{ open }`; the page does it
 */
export class VermeSession extends LitElement {
  /** Styles of both views. */
  static override readonly styles = sessionStyles;

  /** `chair`: the laptop of who leads. `wall`: the projector. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';
  /** Whether the page has a wall open, for the words of the button. */
  @property({ type: Boolean, attribute: 'wall-open' }) wallOpen = false;

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (state) => ({ state }));
  /** A press is under way; a second one meanwhile does nothing. */
  private isBusy = false;
  /** The focus was put where it is by a pointer, not by a key. */
  private byPointer = false;
  /** What was seen last; null before anything was. */
  private sight: string | null = null;

  constructor() {
    super();
    new ClockController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('pointerdown', this.onPointer, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('pointerdown', this.onPointer, { capture: true });
  }

  /** Does the one obvious next thing, as the button and Space do. */
  async goOn(): Promise<void> {
    const { state } = this.roomState;
    if (state === null || this.view === 'wall' || this.isBusy) return;
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const next = this.next(seed);
    if (next === null) return;
    await this.recordOnce(next.drafts, next.for ?? undefined);
  }

  protected override updated(): void {
    // A tag that another element draws is loaded when it is first shown.
    for (const { localName } of this.renderRoot.querySelectorAll(':not(:defined)')) loadElement(localName);
    const { state } = this.roomState;
    if (state === null || this.view === 'wall') return;
    const sight = sightOf(this.scene(state), state);
    if (this.sight !== null && this.sight !== sight) showFromTop(this.renderRoot);
    this.sight = sight;
  }

  protected override render(): TemplateResult | typeof nothing {
    const stage = this.stage();
    if (stage === null) return this.roomState.past === null ? nothing : this.renderPast();
    const t = this.language.of(sessionTexts);
    if (this.view === 'wall') {
      return html`<div class="wall" lang=${this.language.lang} data-picture=${stage.scene.picture}>
        ${renderWall(stage)}
      </div>`;
    }
    return html`<div class="frame" lang=${this.language.lang} @focusin=${this.onFocus} @focusout=${this.onFocus}>
      <div class="chair" data-layout=${stage.scene.layout} data-picture=${stage.scene.picture}>
        <verme-agenda class="spine" part="spine" .session=${stage.scene.session?.session ?? null}></verme-agenda>
        <section class="centre" part="centre">${renderCentre(stage)}</section>
        <section class="now" aria-label=${t.heading}>
          ${renderAside(stage)}
          <div class="say">${renderSay(stage)}</div>
          ${renderDo(stage)}
        </section>
      </div>
    </div>`;
  }

  /** A group that has ended, and whose log is gone, is its documents. */
  private renderPast(): TemplateResult {
    const isWall = this.view === 'wall';
    return html`<div class=${isWall ? 'wall' : 'frame'} lang=${this.language.lang}>
      <div class=${isWall ? 'whole' : 'past'}><verme-ending part="picture" view=${this.view}></verme-ending></div>
    </div>`;
  }

  private scene(state: GroupState): Scene {
    return sceneOf(state, shownSession(state, this.roomState.now()));
  }

  /** What the one button would do; nothing after a session is over, or a second press would open the next one. */
  private next(seed: number): NextView | null {
    const { state } = this.roomState;
    if (state === null || this.scene(state).picture === 'closed') return null;
    return nextView(state, { now: this.roomState.now(), seed, question: this.questionTyped(state) });
  }

  /** The question that a brainstorm would be asked with: what has been typed for it, else the method's own. */
  private questionTyped(state: GroupState): string {
    const { activity, step, session } = this.scene(state);
    if (activity === null || step?.board !== 'question') return '';
    const typed = keptText(this.roomState.room?.name ?? '', questionPlace).trim();
    return typed || wallLine(activity, step.id, session?.number ?? 1, this.language.lang);
  }

  private stage(): Stage | null {
    const { state } = this.roomState;
    if (state === null) return null;
    const scene = this.scene(state);
    const now = this.roomState.now();
    return {
      scene,
      state,
      now,
      // The drafts of this one are not recorded: a press asks anew, with a seed of its own.
      next: this.next(1),
      language: this.language,
      zone: this.roomState.zone,
      wallOpen: this.wallOpen,
      readOnly: this.roomState.readOnly,
      can: (press) => this.can(press),
      press: (press) => void this.press(press),
      goOn: () => void this.goOn(),
      toggleWall: () => this.toggleWall(),
      ask: (question) => this.ask(question),
      record: (draft) => void this.recordOnce([draft]),
    };
  }

  private draftOf(press: Press): Draft | null {
    const { state } = this.roomState;
    return state === null ? null : pressDraft(press, this.scene(state), state);
  }

  private can(press: Press): boolean {
    const draft = this.draftOf(press);
    return draft !== null && this.roomState.can(draft);
  }

  private async press(press: Press): Promise<void> {
    const draft = this.draftOf(press);
    if (draft !== null && !this.isBusy) await this.recordOnce([draft]);
  }

  private async recordOnce(drafts: readonly Draft[], member?: string): Promise<void> {
    this.isBusy = true;
    this.ariaBusy = 'true';
    try {
      await this.roomState.recordAll(drafts, member === undefined ? {} : { for: member });
    } finally {
      this.isBusy = false;
      this.ariaBusy = null;
    }
  }

  private async ask(question: string): Promise<boolean> {
    const activity = this.stage()?.scene.activity;
    if (activity === null || activity === undefined) return false;
    return this.roomState.record({ type: 'activity.edited', activity: activity.activity, words: { question } });
  }

  private toggleWall(): void {
    this.dispatchEvent(
      new CustomEvent('verme-wall-toggle', { detail: { open: !this.wallOpen }, bubbles: true, composed: true }),
    );
  }

  private readonly onPointer = (): void => {
    this.byPointer = true;
  };

  /** The button names Space as its key, but not while Space is a letter. */
  private readonly onFocus = (event: FocusEvent): void => {
    const frame = event.currentTarget as HTMLElement;
    frame.toggleAttribute('data-writing', event.type === 'focusin' && isWriting(event));
  };

  private leave(event: KeyboardEvent): void {
    const [field] = event.composedPath();
    (field as HTMLElement).blur();
    this.renderRoot.querySelector<HTMLElement>('[part~="now"]')?.focus();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.view === 'wall' || this.roomState.state === null) return;
    const asked = askedBy(event, this.byPointer);
    if (asked === null) {
      if (leavesField(event)) this.leave(event);
      if (event.key === 'Tab' || event.key.startsWith('Arrow')) this.byPointer = false;
      return;
    }
    // Where nothing comes next, the key is for what has the focus.
    if (asked === 'on' && this.next(1) === null) return;
    event.preventDefault();
    // A browser that clicks when the key comes up finds nothing to click.
    const [focused] = event.composedPath();
    if (this.byPointer && focused instanceof HTMLElement) focused.blur();
    if (asked === 'on') void this.goOn();
    else {
      const stage = this.stage();
      const back = stage === null ? null : backPress(stage);
      if (back !== null) void this.press(back);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-session': VermeSession;
  }
  interface HTMLElementEventMap {
    'verme-wall-toggle': CustomEvent<{ readonly open: boolean }>;
  }
}
