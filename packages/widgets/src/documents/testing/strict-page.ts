/** A host page on which no string may become markup or script: the widgets run on it, in a frame of its own. */
import { fold } from '@opelix/verme-core';
import { render } from 'lit';
import { mount, settle } from '../../board/testing/stage.ts';
import { keptPages } from '../../ending/kept-documents.ts';
import { renderKept } from '../../ending/kept-preview.ts';
import { endingTexts } from '../../ending/ending.texts.ts';
import { textsOf } from '../../language/languages.ts';
import { exampleRoom } from '../../testing/example-room.ts';
import { loadKit } from '../document-kit.ts';
import { hold } from './held.ts';
import '../../room/define.ts';
import '../define.ts';

/** What lit needs, and nothing else. */
const policy = "require-trusted-types-for 'script'; trusted-types lit-html";

/** Runs in the frame: looks at the statements of a group, or at a document that was kept of one. */
export async function look(at: 'statement' | 'kept'): Promise<void> {
  const example = hold(exampleRoom());
  const kit = await loadKit();
  if (at === 'statement') {
    const element = await mount('verme-documents', example);
    await settle(element);
    element.renderRoot.querySelector<HTMLElement>('[data-document=statement] [part~=way]')?.click();
    return;
  }
  const [kept] = keptPages({ kit, room: example.room, group: fold(example.room.log), lang: 'fi' });
  if (kept === undefined) throw new Error('nothing is kept');
  render(
    renderKept(kept, textsOf(endingTexts, 'fi'), 'Sulje', () => undefined),
    document.body,
  );
  document.querySelector('dialog')?.showModal();
}

/** Opens the page in a frame; `faults` fills with what goes wrong on it. */
export function openStrictPage(at: 'statement' | 'kept', faults: string[]): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="fi"><head>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      const tell = (fault) => parent.postMessage({ strict: String(fault) }, '*');
      addEventListener('error', ({ message }) => tell(message));
      addEventListener('unhandledrejection', ({ reason }) => tell(reason));
      document.addEventListener('securitypolicyviolation', (event) => tell(event.violatedDirective + ' ' + event.sample));
      try {
        document.body.insertAdjacentHTML('beforeend', '<i></i>');
        tell('the page is not strict');
      } catch {}
      const { look } = await import('${import.meta.url}');
      await look('${at}');
    </script></head><body></body></html>`;
  window.addEventListener('message', ({ data }: MessageEvent<{ readonly strict?: string }>) => {
    // The page itself tries once whether it is strict, and that is told too.
    if (data?.strict !== undefined && !data.strict.includes('insertAdjacentHTML')) faults.push(data.strict);
  });
  document.body.append(frame);
  return frame;
}
