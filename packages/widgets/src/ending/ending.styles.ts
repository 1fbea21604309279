import { css } from 'lit';
import { previewStyles } from '../documents/preview.styles.ts';
import { banner, base, button, choice, dialogWindow, tokens } from '../look/index.ts';

const own = css`
  .ending {
    display: grid;
    gap: var(--_space-4);
    max-width: 40em;
  }
  h2.title {
    font-size: var(--_text-xl);
  }
  .fate {
    font-size: var(--_text-l);
    line-height: 1.32;
    max-width: 32em;
  }
  .missing,
  .notes {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .documents {
    display: grid;
    gap: var(--_space-1);
    margin-block: var(--_space-1) var(--_space-2);
  }
  .documents li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    overflow-wrap: anywhere;
  }
  .documents .ways {
    gap: 0 var(--_space-5);
  }
  .banner {
    background: var(--_birch);
  }
  .proof {
    display: grid;
    gap: var(--_space-2);
    font-weight: 700;
  }
  :host([view='wall']) .ending {
    max-width: none;
    gap: 2.4vw;
    align-content: center;
    height: 100%;
  }
  :host([view='wall']) .huge {
    font-size: var(--_text-2xl);
    line-height: 1.1;
  }
  :host([view='wall']) :is(.large, .fate) {
    font-size: var(--_text-l);
    max-width: 30em;
  }
  :host([view='wall']) .proof {
    font-size: var(--_text-l);
  }
`;

/** Styles of `<verme-ending>`. */
export const endingStyles = [tokens, base, button, banner, choice, own, dialogWindow, previewStyles];
