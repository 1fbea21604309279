import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LanguageController } from '../language/language-controller.ts';
import { ownLanguage, type OwnLang } from '../language/languages.ts';
import type { DocumentPart } from '../language/texts/documents-texts.ts';
import { RoomController } from '../room/room-controller.ts';
import {
  documentsOf,
  isReady,
  loadKit,
  nameOf,
  receiversOf,
  type Kit,
  type PagePart,
  type Wanted,
} from './document-kit.ts';
import {
  saveCalendar,
  saveDocx,
  saveLog,
  saveMarkdown,
  savePlanSheet,
  saveStart,
  type Source,
} from './document-files.ts';
import { renderLanguages, renderReceivers, renderRow, renderWay } from './document-row.ts';
import { renderPreview } from './document-preview.ts';
import { documentsStyles } from './documents.styles.ts';
import { documentsTexts } from './documents.texts.ts';
import { readLogFile, type ImportedDetail } from './log-file.ts';
import { printFrame, showPages } from './printed-frame.ts';

const parts: readonly DocumentPart[] = [
  'invitation',
  'calendar',
  'programme',
  'minutes',
  'plan',
  'statement',
  'hours',
  'certificate',
  'contacts',
  'guide',
  'kit',
  'log',
  'import',
];
/** Those of which each receiver's own stands by its name in the list. */
const byName: readonly DocumentPart[] = ['minutes', 'statement', 'hours', 'certificate'];

/**
 * The documents of the group, each as what the state allows now: invitation, calendar file, plan, the statements for
 * employers, and the whole log as a file, out and in. A page is looked at and printed in a frame that runs nothing.
 *
 * @tagname verme-documents
 * @attr {string} only - ids of what is shown, with spaces between: invitation calendar programme minutes plan
 *   statement hours certificate contacts guide kit log import
 * @attr {boolean} same-room - takes in a file of this room only
 * @attr {chair|wall} view - with ways to press, or only what there is
 * @csspart document - each line of the list
 * @csspart picture - the small sheet beside a name
 * @csspart name - what it is called
 * @csspart what - what it is for
 * @csspart way - each thing that can be done with it
 * @csspart person - a receiver's own document
 * @csspart language - each language of the documents
 * @csspart fault - why a file was not taken
 * @csspart preview - the window in which a document is looked at
 * @csspart page - the frame with its pages
 * @fires verme-imported - a file was read whole: `{ log, text }`; what becomes of it is up to the page
 */
export class VermeDocuments extends LitElement {
  /** Styles of the documents. */
  static override readonly styles = documentsStyles;

  /** What is shown; empty for all. */
  @property() only = '';
  /** Whether a file of another room is refused. */
  @property({ type: Boolean, attribute: 'same-room' }) sameRoom = false;
  /** `chair`: with ways to press. `wall`: only what there is. */
  @property({ reflect: true }) view: 'chair' | 'wall' = 'chair';

  @state() private kit: Kit | null = null;
  /** The language of the documents where it is not the reader's. */
  @state() private chosen: OwnLang | null = null;
  @state() private wanted: Wanted | null = null;
  @state() private fault = '';
  @state() private importFault = '';
  @state() private announced = '';

  private readonly language = new LanguageController(this);
  private readonly roomState = new RoomController(this, (group) => ({
    group: group.group,
    members: group.members,
    sessions: group.sessions,
    dates: group.dates,
    programme: group.programme,
  }));

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const t = this.language.of(documentsTexts);
    const shown = this.shown;
    if (shown.length === 0) return nothing;
    const isAsking = this.view === 'chair' && shown.some((part) => part !== 'log' && part !== 'import');
    return html`<section class="documents" lang=${this.language.lang} aria-label=${t.label}>
      ${isAsking ? this.renderLanguages() : nothing}
      <ul>
        ${shown.map((part) => this.renderPart(part))}
      </ul>
      ${this.fault === '' ? nothing : html`<p class="fault" part="fault">${this.fault}</p>`}
      <p class="hidden" role="status">${this.announced}</p>
      ${this.wanted === null ? nothing : this.renderPreview(this.wanted)}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-kind="plain"]')?.focus();
    }
    // A new wish or language; a frame that has just been made fills itself when its empty page has loaded.
    if (dialog !== null && (changed.has('chosen') || changed.has('wanted'))) this.fill();
  }

  private get pageLang(): OwnLang {
    return this.chosen ?? ownLanguage(this.language.lang);
  }

  private get shown(): readonly DocumentPart[] {
    const wanted = this.only.trim() === '' ? parts : parts.filter((part) => this.only.split(/\s+/).includes(part));
    const isFounded = (this.roomState.state?.group ?? null) !== null;
    return wanted.filter((part) => (part === 'import' ? this.view === 'chair' : isFounded));
  }

  private receivers(part: DocumentPart): ReturnType<typeof receiversOf> {
    const group = this.roomState.state;
    return this.kit === null || group === null ? [] : receiversOf(this.kit, group, part);
  }

  private nameOf(part: DocumentPart, receiver: string): string {
    return this.kit === null ? receiver : nameOf(this.kit, part, receiver, ownLanguage(this.language.lang));
  }

  private renderLanguages(): TemplateResult {
    const t = this.language.of(documentsTexts);
    const choose = (lang: OwnLang): void => {
      this.chosen = lang;
    };
    return renderLanguages({ label: t.language, languages: t.languages, current: this.pageLang, choose });
  }

  private renderPart(part: DocumentPart): TemplateResult {
    const t = this.language.of(documentsTexts);
    const later = this.laterOf(part);
    const isWall = this.view === 'wall';
    return renderRow({
      part,
      name: t.names[part],
      what: later ?? t.what[part],
      isLater: later !== null,
      ways: isWall || later !== null ? nothing : this.renderWays(part),
      more: isWall ? nothing : this.renderMore(part),
    });
  }

  /** Why it is not there yet; null where it is. */
  private laterOf(part: DocumentPart): string | null {
    const t = this.language.of(documentsTexts).later;
    const group = this.roomState.state;
    if (part === 'calendar') return Object.keys(group?.dates.context.decided ?? {}).length > 0 ? null : t.calendar;
    if (this.kit === null || group === null || isReady(this.kit, group, part)) return null;
    return part === 'plan' || part === 'contacts' ? t[part] : t.held;
  }

  private renderWays(part: DocumentPart): TemplateResult {
    const t = this.language.of(documentsTexts);
    const way = (label: string, act: () => void): TemplateResult => renderWay(label, t.names[part], act);
    switch (part) {
      case 'calendar':
        return way(t.ics, () => void this.make(saveCalendar));
      case 'kit':
        return way(t.json, () => this.source && void saveStart(this.source));
      case 'log':
        return way(t.json, () => this.source && saveLog(this.source));
      case 'import':
        return html`<label class="choose" part="way">
          <input
            class="hidden"
            type="file"
            accept=".json,application/json"
            @change=${(event: Event) => void this.take(event.currentTarget as HTMLInputElement)}
          />
          <span class="button" data-kind="quiet">${t.choose}</span>
        </label>`;
      default: {
        const wanted = { part, receiver: null };
        return html`${way(t.open, () => void this.open(wanted))}
        ${way(t.markdown, () => void this.make((kit, source) => saveMarkdown(kit, source, wanted)))}
        ${part === 'plan' ? this.renderPlanWays(wanted) : nothing}`;
      }
    }
  }

  /** The plan goes on at work: in a word processor, and in a sheet. */
  private renderPlanWays(wanted: Wanted): TemplateResult {
    const t = this.language.of(documentsTexts);
    const way = (label: string, act: () => void): TemplateResult => renderWay(label, t.names[wanted.part], act);
    return html`${way(t.docx, () => void this.make((kit, source) => saveDocx(kit, source, wanted)))}
    ${way(t.csv, () => void this.make(savePlanSheet))}`;
  }

  private renderMore(part: DocumentPart): TemplateResult | typeof nothing {
    if (part === 'import')
      return html`<div role="alert">
        ${this.importFault === '' ? nothing : html`<p class="fault" part="fault">${this.importFault}</p>`}
      </div>`;
    const receivers = this.receivers(part);
    if (!byName.includes(part) || receivers.length === 0) return nothing;
    return renderReceivers({
      receivers,
      orgOf: (receiver) =>
        part === 'minutes' ? null : (this.roomState.state?.members.byId[receiver]?.org ?? Number(receiver)),
      labelOf: (name) => this.nameOf(part, name),
      open: (receiver) => void this.open({ part: part as PagePart, receiver }),
    });
  }

  private renderPreview(wanted: Wanted): TemplateResult {
    const t = this.language.of(documentsTexts);
    const receivers = this.receivers(wanted.part);
    const name = receivers.find(({ id }) => id === wanted.receiver)?.name;
    return renderPreview({
      texts: t,
      lang: this.language.lang,
      title: name === undefined ? t.names[wanted.part] : this.nameOf(wanted.part, name),
      languages: this.renderLanguages(),
      receivers,
      receiver: wanted.receiver,
      choose: (receiver) => {
        this.wanted = { ...wanted, receiver };
      },
      loaded: () => this.fill(),
      print: () => printFrame(this.renderRoot.querySelector('iframe')),
      save: () => void this.make((kit, source) => saveMarkdown(kit, source, wanted)),
      closed: () => {
        this.wanted = null;
      },
    });
  }

  private async load(): Promise<Kit | null> {
    this.kit = await loadKit().catch(() => null);
    return this.kit;
  }

  /** Whose documents they are, and in which language; null before there is a group. */
  private get source(): Source | null {
    const { room, state: group } = this.roomState;
    return room === null || group === null ? null : { room, group, lang: this.pageLang };
  }

  /** Makes something of the documents; says so where that is not possible now. */
  private async make(use: (kit: Kit, source: Source) => void | Promise<void>): Promise<void> {
    const t = this.language.of(documentsTexts);
    const { source } = this;
    if (source === null) return;
    this.fault = '';
    if (this.kit === null) this.announced = t.loading;
    const kit = this.kit ?? (await this.load());
    try {
      if (kit === null) throw new Error('the documents package could not be loaded');
      await use(kit, source);
      this.announced = '';
    } catch {
      this.fault = t.failed;
      this.announced = t.failed;
    }
  }

  private open(wanted: Wanted): Promise<void> {
    return this.make(() => {
      this.wanted = wanted;
    });
  }

  private fill(): void {
    const { kit, wanted } = this;
    const frame = this.renderRoot.querySelector('iframe');
    const group = this.roomState.state;
    if (frame === null || kit === null || wanted === null || group === null) return;
    const made = documentsOf(kit, group, wanted, this.pageLang);
    if (made.length === 0) return;
    const title = made.length === 1 ? (made[0]?.title ?? '') : this.language.of(documentsTexts).names[wanted.part];
    showPages(
      frame,
      made.map((one) => one.html),
      title,
      kit.printStyles,
    );
  }

  private async take(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const t = this.language.of(documentsTexts);
    this.importFault = '';
    this.announced = '';
    const read = await readLogFile(file, this.sameRoom ? this.roomState.room?.name : undefined);
    // The same file may be chosen again once it has been mended.
    input.value = '';
    if (read.ok) {
      const { log } = read.value;
      this.announced = t.imported(log.size + log.waiting.size);
      this.dispatchEvent(new CustomEvent('verme-imported', { detail: read.value, bubbles: true, composed: true }));
    } else this.importFault = read.error === 'unreadable' ? t.unreadable : t.issues[read.error];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verme-documents': VermeDocuments;
  }
  interface HTMLElementEventMap {
    'verme-imported': CustomEvent<ImportedDetail>;
  }
}
