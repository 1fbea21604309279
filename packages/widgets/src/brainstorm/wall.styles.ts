import { css } from 'lit';

/** The wall: sizes follow the width of the picture, 30 of 1920 at the least for a note among many. */
export const wallStyles = css`
  :host([view='wall']) {
    height: 100%;
  }
  .wall {
    height: 100%;
    padding: 2vw 1.7vw 1.7vw;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: 1.35vw;
  }
  .wall:is([data-use='question'], [data-use='ideas']) {
    padding: 5.2vw 12vw 4.4vw 5.2vw;
  }
  .wall .headline {
    font-size: 3.1vw;
    line-height: 1.1;
    letter-spacing: -0.012em;
    padding-inline: 2.5vw 6vw;
  }
  /* A long question leaves the room to the notes. */
  .wall .headline[data-long] {
    font-size: 2.3vw;
    line-height: 1.2;
  }
  .wall:is([data-use='question'], [data-use='ideas']) .headline {
    padding: 0;
    font-size: var(--_text-l);
    color: var(--_ink-soft);
  }
  .wall .middle {
    grid-row: 2;
    align-self: center;
  }
  .wall .huge {
    font-size: 4.9vw;
    line-height: 1.1;
    letter-spacing: -0.012em;
    max-width: 17em;
    text-wrap: balance;
  }
  .wall .foot {
    grid-row: 3;
    font-size: var(--_text-m);
    min-height: 1.45em;
  }
  .wall .cap {
    grid-row: 3;
    font-size: var(--_text-m);
    padding-inline: 2.5vw;
    gap: 0 2vw;
  }

  /* Notes as they are read. */
  .slips {
    padding-inline: 2.5vw;
    display: grid;
    align-content: start;
    gap: 0.8vw;
    font-size: var(--_text-s);
  }
  .slips .notes {
    display: block;
    column-gap: 1.6vw;
    font-size: 2.708vw;
  }
  .slips .note {
    display: block;
    break-inside: avoid;
    margin-bottom: 0.42em;
    padding: 0.45em 0.7em 0.5em;
  }
  .slips .notes[data-columns='1'] {
    max-width: 62vw;
  }
  .slips .notes[data-columns='2'] {
    columns: 2;
  }
  .slips .notes[data-columns='3'] {
    columns: 3;
  }
  .slips .notes[data-size='2'] {
    font-size: 2.083vw;
  }
  .slips .notes[data-size='3'] {
    font-size: 1.771vw;
  }
  .slips .notes[data-size='4'] {
    font-size: 1.5625vw;
  }

  /* Islands fill the wall; how large their letters are is measured. */
  .wall .islands {
    grid-template-columns: repeat(12, minmax(0, 1fr));
    grid-auto-rows: minmax(0, 1fr);
    gap: 1.15vw;
    min-height: 0;
    font-size: 2.708vw;
  }
  .wall .islands[data-size='2'] {
    font-size: 2.083vw;
  }
  .wall .islands[data-size='3'] {
    font-size: 1.771vw;
  }
  .wall .islands[data-size='4'] {
    font-size: 1.5625vw;
  }
  .wall :is(.island, .loose) {
    display: flex;
    flex-direction: column;
    min-height: 0;
    grid-column: span 4;
    padding: 0.9em 1.5em 0.7em;
  }
  .wall [data-span='12'] {
    grid-column: span 12;
  }
  .wall [data-span='6'] {
    grid-column: span 6;
  }
  .wall [data-span='3'] {
    grid-column: span 3;
    padding-inline: 0.85em;
  }
  .wall h2.title {
    font-size: 1.18em;
    margin-bottom: 0.4em;
    flex: none;
  }
  /* The first line stands where the corner is round. */
  .wall [data-span='3'] > h2.title {
    padding-inline: 0.3em;
  }
  .wall .islands .notes {
    display: block;
    flex: 1;
    min-height: 0;
    margin: 0;
    overflow: hidden;
  }
  .wall [data-span='12'] > .notes {
    columns: 4;
    column-gap: 1.6em;
    column-fill: auto;
  }
  .wall [data-span='6'] > .notes {
    columns: 2;
    column-gap: 1.6em;
    column-fill: auto;
  }
  .wall .islands .note {
    display: block;
    break-inside: avoid;
    margin-bottom: 0.42em;
  }
  .wall .loose .note {
    padding: 0.35em 0.6em 0.4em;
  }
  .wall .note[hidden],
  .wall .more[hidden] {
    display: none;
  }
  .wall .more {
    flex: none;
    line-height: 1.24;
    padding-inline-start: 1.2em;
  }
  .wall .notes .note:last-child {
    margin-bottom: 0;
  }
  .wall .cards {
    align-self: center;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 1.15vw;
  }
  .wall .cards[data-count='1'] {
    grid-template-columns: minmax(0, 60vw);
    padding-inline-start: 2.5vw;
  }
  .wall .cards[data-count='2'],
  .wall .cards[data-count='4'] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .wall .card {
    padding: 2.6vw 2.4vw;
    border-radius: 6vw 4vw 6.6vw 4.4vw / 4.4vw 6vw 4.4vw 6.2vw;
    gap: 1.2vw;
    align-content: center;
    min-height: 24vw;
  }
  .wall .card .voice {
    font-size: 2.3vw;
    line-height: 1.2;
  }
  .wall .card[aria-current] .voice {
    font-size: 2.7vw;
  }
  .wall .card :is(.whose, .prepares) {
    font-size: var(--_text-s);
  }
`;
