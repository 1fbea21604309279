import { accepted } from '../board/testing/stage.ts';
import { exampleRoom } from '../testing/example-room.ts';
import { buildPage } from './built-page.ts';
import { loadKit } from './document-kit.ts';
import { hold } from './testing/held.ts';

const hostile = '<img src=x onerror=alert(1)> & "q" \'s\' &lt;b&gt; &#60; &amp;amp; </main><script>1</script>';
/** As the browser's own parser reads it, and as it is built. */
function both(page: string): readonly [string, string] {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  // Text after the end of a page belongs to its body.
  return [parsed.documentElement.outerHTML.replace(/\n(?=<\/body>)/, ''), buildPage(document, page).outerHTML];
}

describe('a page that is built', () => {
  it('is the page that the browser would read, for every document in every language', async () => {
    const kit = await loadKit();
    const example = hold(
      exampleRoom({
        names: [
          [hostile, 1, hostile],
          ['Antti Aalto', 2, 'B'],
        ],
      }),
    );
    example.record({ type: 'programme.changed', words: { aims: `${hostile}\nToinen rivi` } });
    const { state } = example.room;
    let count = 0;
    for (const kind of kit.documentKinds.filter((one) => one.isReady(state))) {
      for (const lang of ['fi', 'sv', 'en'] as const) {
        const receivers = kind.for === 'group' ? [undefined] : kind.receivers(state).map(({ id }) => id);
        for (const receiver of receivers) {
          const { html } = kind.make(state, lang, receiver === undefined ? {} : { receiver });
          const [parsed, made] = both(html);
          accepted(made === parsed, `${kind.id}, ${lang}:\n${made}\n${parsed}`);
          count += 1;
        }
      }
    }
    accepted(count > 12, `${count} pages`);
  });

  it('takes nothing in that documents are not made of', () => {
    const page = (body: string): string => `<!doctype html><html lang="fi"><head></head><body>${body}</body></html>`;
    const root = buildPage(
      document,
      page(
        '<script>1</script><p onclick="alert(1)" class="small">a</p><img src="x"><a href="javascript:alert(1)">b</a>' +
          '<iframe srcdoc="x"></iframe></main></html><p>c',
      ),
    );
    accepted(root.querySelector('script, img, iframe') === null, root.outerHTML);
    accepted(root.querySelector('[onclick], [href]') === null, root.outerHTML);
    accepted(root.querySelector('p')?.className === 'small', root.outerHTML);
    accepted([...root.querySelectorAll('p')].map((one) => one.textContent).join() === 'a,c', root.outerHTML);
  });
});
