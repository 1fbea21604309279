import { ContextProvider } from '@lit/context';
import { exportLog, reasons, type Draft, type Reason } from '@opelix/verme-core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dictionary, type Dictionary } from '../language/languages.ts';
import { LanguageController } from '../language/language-controller.ts';
import { commonTexts } from '../language/process.ts';
import * as en from '../language/texts/en.ts';
import * as fi from '../language/texts/fi.ts';
import * as sv from '../language/texts/sv.ts';
import type { RoomTexts } from '../language/texts/texts.ts';
import type { StoreReason } from '@opelix/verme-sync';
import { answerOf } from './answer.ts';
import { roomContext, type PastRoom, type RefusedDetail, type RoomStatus, type WidgetRoom } from './contract.ts';
import { PenController } from './pen-controller.ts';
import { renderPen } from './pen-message.ts';
import { roomStyles } from './room.styles.ts';
import { saveFile } from './save-file.ts';

const roomTexts = dictionary('room', { fi: fi.room, sv: sv.room, en: en.room });

/** What has to be said about the store; that a group has ended is told by what it left behind. */
const troubleOf = (status: RoomStatus | null): StoreReason | null =>
  status === null || (status.trouble === 'ended' && status.ended) ? null : status.trouble;
const isReason = (reason: string): reason is Reason => (reasons as readonly string[]).includes(reason);

/**
 * The room of one group: opens its log on this device and gives it to the widgets inside. It draws nothing itself but
 * a calm sentence when something could not be recorded, when the store has trouble, when the group is being recorded
 * on another device, or when that changed the past.
 *
 * @tagname verme-room
 * @slot - the widgets of the group, and anything else
 * @csspart message - the sentence about trouble with the store, or about the pen
 * @csspart lost - the list of what this device recorded and the group no longer takes
 * @csspart refusal - the sentence about what was not recorded
 * @csspart button - each button
 * @fires verme-recorded - a person did something and it was recorded: `{ event }`
 * @fires verme-refused - a person did something and it was not recorded: `{ draft, reason }`; when it is cancelled, the
 *   room does not show its sentence
 */
export class VermeRoom extends LitElement {
  /** Styles of the room's own messages. */
  static override readonly styles = roomStyles;

  /** Name of the group's room: lower-case words joined by hyphens. Opens the log of that name on this device. */
  @property() name = '';
  /** The clock, in ms. */
  @property({ attribute: false }) now: () => number = Date.now;
  /** A room that the page has opened itself; `name` is then not used. */
  @property({ attribute: false }) room: WidgetRoom | null = null;

  @state() private opened: WidgetRoom | null = null;
  @state() private status: RoomStatus | null = null;
  @state() private refusal: Reason | null = null;
  /** The sentences of refusals, once they are loaded. */
  @state() private reasonTexts: Dictionary<'reasons'> | null = null;
  /** The log holds something that only a newer release knows. */
  @state() private isOutdated = false;

  private readonly language = new LanguageController(this);
  private readonly pen = new PenController(this);
  private readonly scene = new ContextProvider(this, {
    context: roomContext,
    initialValue: { room: null, now: () => this.now() },
  });
  private isRecording = false;
  private own: { readonly name: string; readonly room: WidgetRoom & { close(): unknown } } | null = null;
  private stopStatus: (() => void) | null = null;
  private stopReading: (() => void) | null = null;
  private readonly below = new ResizeObserver(([message]) => {
    const height = message?.borderBoxSize[0]?.blockSize ?? 0;
    // In the next frame: what is measured must not change while it is measured.
    requestAnimationFrame(() => {
      this.renderRoot.querySelector<HTMLElement>('.room')?.style.setProperty('--_message', `${height}px`);
    });
  });

  constructor() {
    super();
    this.addEventListener('verme-refused', (event) => this.onRefused(event));
    this.addEventListener('verme-recorded', () => {
      this.refusal = null;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.loadReasons();
    if (this.hasUpdated) void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved within the page, an element is disconnected and connected again: only a real farewell closes the log.
    queueMicrotask(() => {
      if (!this.isConnected) this.leave();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name') || changed.has('room')) void this.open();
  }

  /** The session is as much lower as the sentence below it is tall. */
  protected override updated(): void {
    this.below.disconnect();
    const message = this.renderRoot.querySelector('.room[data-below] > .message');
    if (message !== null) this.below.observe(message);
  }

  protected override render(): TemplateResult {
    // A session fills the screen: the sentence has a line of its own below it. The wall has nothing to press.
    const around = this.querySelector('verme-session')?.view ?? null;
    const message = around === 'wall' ? nothing : this.renderMessage(around === 'chair');
    return html`
      <div class="room" ?data-below=${message !== nothing && around === 'chair'}>
        ${
          message === nothing
            ? nothing
            : html`<div class="message banner" part="message" role="status" lang=${this.language.lang}>${message}</div>`
        }
        <slot></slot>
      </div>
      <div role="status" lang=${this.language.lang}>${this.renderRefusal()}</div>
    `;
  }

  /** What has to be said about the store, else about the pen. */
  private renderMessage(inSession: boolean): TemplateResult | typeof nothing {
    const texts = this.language.of(roomTexts);
    const trouble = troubleOf(this.status) ?? (this.isOutdated ? 'newer' : null);
    if (trouble !== null) return this.renderTrouble(texts, trouble);
    const { pen } = this;
    if (!pen.speaks) return nothing;
    return renderPen({
      pen,
      texts: { ...texts, close: this.language.of(commonTexts).close },
      reason: (reason) => this.sentenceOf(reason),
      inSession,
      way: (label, press, kind) => this.way(label, press, kind),
      can: (draft) => this.opened?.can(draft).ok === true,
      record: (drafts) => this.record(drafts),
    });
  }

  private renderTrouble(t: RoomTexts, trouble: StoreReason): TemplateResult {
    return html`<p>${t[trouble]}</p>
      <p class="ways">
        ${this.way(t.save, () => this.save())}
        ${
          this.status?.at === 'refused' && this.opened?.keepInMemory !== undefined
            ? this.way(t.goOn, () => this.opened?.keepInMemory?.())
            : nothing
        }
      </p>`;
  }

  private way(label: string, press: () => unknown, kind = 'quiet'): TemplateResult {
    return html`<button class="button" part="button" data-kind=${kind} type="button" @click=${press}>${label}</button>`;
  }

  /** Records what a person pressed in the room's own message, in order, until something is refused. */
  private async record(drafts: readonly Draft[]): Promise<boolean> {
    // A second press meanwhile does nothing.
    if (this.isRecording) return false;
    this.isRecording = true;
    try {
      for (const draft of drafts) {
        const result = await this.opened?.record(draft);
        if (result === undefined) return false;
        this.dispatchEvent(answerOf(draft, result));
        if (!result.ok) return false;
      }
      return true;
    } finally {
      this.isRecording = false;
    }
  }

  private async loadReasons(): Promise<void> {
    // Off line: a refusal is told in fewer words, and the next one asks again.
    this.reasonTexts ??= await import('./reason.texts.ts').then(
      (module) => module.reasonTexts,
      () => null,
    );
  }

  private sentenceOf(reason: Reason): string {
    if (this.reasonTexts === null) return this.language.of(roomTexts).notTaken;
    return this.language.of(this.reasonTexts)[reason];
  }

  private renderRefusal(): TemplateResult | typeof nothing {
    if (this.refusal === null) return nothing;
    return html`<div class="refusal" part="refusal">
      <p>${this.sentenceOf(this.refusal)}</p>
      <button
        class="button"
        part="button"
        data-kind="quiet"
        type="button"
        @click=${() => {
          this.refusal = null;
        }}
      >
        ${this.language.of(commonTexts).close}
      </button>
    </div>`;
  }

  /** Gives the whole log to the person as a file. */
  save(): void {
    if (this.opened !== null) saveFile(`${this.opened.name}.verme.json`, exportLog(this.opened.log));
  }

  private async open(): Promise<void> {
    if (this.room !== null) {
      this.leave();
      this.enter(this.room);
      return;
    }
    const { name } = this;
    if (this.own?.name === name || name === '') return;
    this.leave();
    try {
      const { openLiveRoom } = await import('@opelix/verme-sync');
      if (this.name !== name || this.room !== null || !this.isConnected) return;
      const room = await openLiveRoom({ name, now: () => this.now() });
      if (this.name !== name || this.room !== null || !this.isConnected) {
        room.close();
        return;
      }
      this.own = { name, room };
      this.enter(room);
    } catch {
      this.status = { at: 'refused', trouble: 'failed' };
    }
  }

  private enter(room: WidgetRoom): void {
    this.opened = room;
    this.readStatus();
    this.stopStatus = room.onStatus?.(() => this.readStatus()) ?? null;
    this.readUnknown();
    this.stopReading = room.subscribe(() => this.readUnknown());
    this.pen.enter(room);
    this.show();
  }

  private leave(): void {
    this.stopStatus?.();
    this.stopStatus = null;
    this.stopReading?.();
    this.stopReading = null;
    this.pen.leave();
    this.isOutdated = false;
    this.own?.room.close();
    this.own = null;
    this.opened = null;
    this.status = null;
    this.scene.setValue({ room: null, now: () => this.now() });
  }

  private readStatus(): void {
    const before = this.status?.ended ?? null;
    this.status = this.opened?.status ?? null;
    if ((this.status?.ended ?? null) !== before) this.show();
  }

  /** Gives the widgets the room; where its log is gone, only what the group left behind. */
  private show(): void {
    const room = this.opened;
    const group = room?.status?.ended ?? null;
    const past: PastRoom | null = room === null || group === null ? null : { room, group };
    this.scene.setValue({ room: group?.log === 'deleted' ? null : room, past, now: () => this.now() });
  }

  private readUnknown(): void {
    this.isOutdated = (this.opened?.state.unknown ?? 0) > 0;
  }

  private onRefused(event: CustomEvent<RefusedDetail>): void {
    // Later listeners may still cancel the event.
    queueMicrotask(() => {
      const { reason } = event.detail;
      // What the store refuses is told by its status.
      if (event.defaultPrevented || !isReason(reason)) return;
      this.refusal = reason;
      void this.loadReasons();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-room': VermeRoom;
  }
}
