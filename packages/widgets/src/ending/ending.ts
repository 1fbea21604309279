import { endingView, exportLog, wordsDue, type Draft, type EndingView, type GroupState } from '@opelix/verme-core';
import type { EndedGroup, KeptDocument } from '@opelix/verme-sync';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { forgetTexts } from '../board/kept-text.ts';
import { loadKit, type Kit } from '../documents/document-kit.ts';
import { dateTexts, formatDay } from '../language/format.ts';
import { LanguageController } from '../language/language-controller.ts';
import { ownLanguage } from '../language/languages.ts';
import { commonTexts } from '../language/process.ts';
import type { WidgetRoom } from '../room/contract.ts';
import { RoomController } from '../room/room-controller.ts';
import { saveFile } from '../room/save-file.ts';
import { endingStyles } from './ending.styles.ts';
import { endingTexts } from './ending.texts.ts';
import { renderBefore, type BeforeParts } from './before.ts';
import { keptDocuments, keptTitles, type Kept } from './kept-documents.ts';
import { renderKept } from './kept-preview.ts';
import { renderPast } from './past.ts';

const month = 30 * 24 * 60 * 60_000;

/**
 * The end of a group: what is kept and what is deleted in one sentence each, what is still missing, and the one press
 * that ends it. It closes the group, keeps its documents on this device and deletes its log as the group decided, in
 * one transaction; then it shows what the store still holds. A group that has ended opens here as its documents.
 *
 * @tagname verme-ending
 * @attr {chair|wall} view - the laptop, or the projector with nothing to press
 * @attr {boolean} untitled - leaves out the title
 * @csspart title - its name; of a group that has ended, the group's
 * @csspart kept - what is kept
 * @csspart deleted - what is deleted, and when
 * @csspart missing - what is still missing
 * @csspart document - each document
 * @csspart end - the button that asks whether to end
 * @csspart sure - the question before it
 * @csspart now - the button that ends the group
 * @csspart proof - what the store still holds
 * @csspart preview - the window in which a document is looked at
 * @csspart button - each other button
 * @fires verme-recorded - the group was closed: `{ event }`
 * @fires verme-refused - it was not: `{ draft, reason }`
 * @fires verme-ended - its documents are kept, and its log is gone or kept as decided: `{ group }`
 */
export class VermeEnding extends LitElement {
  /** Styles of the end. */
  static override readonly styles = endingStyles;

  /** `chair`: the laptop. `wall`: the projector, nothing to press. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';

  /** Without the title. */
  @property({ type: Boolean, reflect: true }) untitled = false;

  @state() private without = false;
  @state() private at: 'looking' | 'asking' | 'working' = 'looking';
  @state() private fault = '';
  @state() private announced = '';
  @state() private kit: Kit | null = null;
  @state() private shown: KeptDocument | null = null;
  /** Events that the store holds of a group that has ended; undefined while it is asked. */
  @state() private stored: number | null | undefined = undefined;

  private counted: EndedGroup | null = null;
  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({ group }));

  override connectedCallback(): void {
    super.connectedCallback();
    void loadKit().then(
      (kit) => {
        this.kit = kit;
      },
      () => undefined,
    );
  }

  protected override willUpdate(): void {
    const { past } = this.roomState;
    if (past === null || past.group === this.counted) return;
    this.counted = past.group;
    this.stored = undefined;
    void (past.room.storedEvents?.() ?? Promise.resolve(null)).then((count) => {
      this.stored = count;
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('shown')) return;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-kind="plain"]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { past, state: group } = this.roomState;
    const t = this.language.of(endingTexts);
    if (past === null && (group === null || group.group === null)) return nothing;
    return html`<section class="ending" lang=${this.language.lang} aria-label=${t.title}>
      ${past === null ? this.renderBefore(group as GroupState) : this.renderAfter(past.group)}
      <p class="hidden" role="status">${this.announced}</p>
      ${
        this.shown === null
          ? nothing
          : renderKept(this.shown, t, this.language.of(commonTexts).close, () => this.hide())
      }
    </section>`;
  }

  private renderAfter(group: EndedGroup): TemplateResult {
    const day = (instant: number): string =>
      formatDay(this.language.of(dateTexts), instant, Intl.DateTimeFormat().resolvedOptions().timeZone);
    return renderPast({
      title: this.untitled ? null : group.title,
      texts: this.language.of(endingTexts),
      view: this.view,
      day: day(group.at),
      documents: group.documents,
      stored: this.stored,
      log: group.log,
      deletesOn: group.deletesAt === null ? null : day(group.deletesAt),
      isAsking: this.at === 'asking',
      canDelete: this.roomState.past?.room.deleteLog !== undefined,
      open: (document) => {
        this.shown = document;
      },
      save: ({ name, content, type }) => saveFile(name, new Blob([content], { type })),
      ask: (is) => {
        this.at = is ? 'asking' : 'looking';
      },
      deleteLog: () => void this.deleteLog(),
    });
  }

  private renderBefore(group: GroupState): TemplateResult {
    const t = this.language.of(endingTexts);
    const { room } = this.roomState;
    const view = endingView(group);
    const parts: BeforeParts = {
      view,
      texts: t,
      lang: this.language.lang,
      isWall: this.view === 'wall',
      untitled: this.untitled,
      at: this.at,
      events: (room?.log.size ?? 0) + (view.closed ? 0 : 1),
      due: room?.eraseDue === undefined || group.record?.until !== 'session' ? 0 : wordsDue(room.log, group).length,
      titles: this.kit === null || room === null ? [] : keptTitles(this.kept(this.kit, room, group)),
      without: this.without,
      may: view.closed || this.roomState.can(this.closing),
      fault: this.fault,
      setWithout: (is) => {
        this.without = is;
      },
      erase: () => void this.erase(),
      saveLog: () => this.saveLog(),
      ask: (is) => void this.ask(is),
      end: () => void this.end(view),
    };
    return renderBefore(parts);
  }

  private hide(): void {
    this.shown = null;
  }

  private async erase(): Promise<void> {
    const erased = await this.roomState.room?.eraseDue?.();
    if (erased?.ok) this.announced = this.language.of(endingTexts).erased(erased.value);
    this.requestUpdate();
  }

  private kept(kit: Kit, room: WidgetRoom, group: GroupState): Kept {
    return { kit, room, group, lang: ownLanguage(this.language.lang) };
  }

  private get closing(): Draft {
    return { type: 'group.closed', data: this.without ? { without: 'summary' } : {} };
  }

  private async ask(is: boolean): Promise<void> {
    this.fault = '';
    this.at = is ? 'asking' : 'looking';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(is ? '[part~="now"]' : '[part~="end"]')?.focus();
  }

  private saveLog(): void {
    const { room } = this.roomState;
    if (room !== null) saveFile(`${room.name}.verme.json`, exportLog(room.log));
  }

  /** Closes the group, makes its documents of the state at its end, and hands both to the store. */
  private async end({ when, closed }: EndingView): Promise<void> {
    const { room } = this.roomState;
    if (room === null || when === null || this.at === 'working') return;
    const t = this.language.of(endingTexts);
    this.at = 'working';
    try {
      // Before anything is closed: without them nothing may be deleted.
      const kit = this.kit ?? (await loadKit());
      if (!closed && !(await this.roomState.record(this.closing))) {
        this.at = 'looking';
        return;
      }
      const documents = await keptDocuments(this.kept(kit, room, room.state));
      const log = when === 'now' ? 'deleted' : when === 'never' ? 'kept' : this.roomState.now() + month;
      const ended = await room.end?.({ documents, log });
      if (ended !== undefined && !ended.ok) throw new Error(ended.error);
      forgetTexts(room.name);
      if (ended !== undefined) {
        const { forgetTyped } = await import('@opelix/verme-sync');
        forgetTyped(room.name);
        this.dispatchEvent(
          new CustomEvent('verme-ended', { detail: { group: ended.value }, bubbles: true, composed: true }),
        );
      }
      this.announced = when === 'now' ? t.proof : '';
    } catch {
      this.fault = t.failed;
    }
    this.at = 'looking';
  }

  private async deleteLog(): Promise<void> {
    const deleted = await this.roomState.past?.room.deleteLog?.();
    this.at = 'looking';
    if (deleted?.ok) this.announced = this.language.of(endingTexts).proof;
    else this.fault = this.language.of(endingTexts).failed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-ending': VermeEnding;
  }
  interface HTMLElementEventMap {
    'verme-ended': CustomEvent<{ readonly group: EndedGroup }>;
  }
}
