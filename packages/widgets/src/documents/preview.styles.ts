import { css } from 'lit';

/** The window in which a document is looked at. */
export const previewStyles = css`
  .preview {
    width: min(calc(60 * var(--_rem)), 96vw);
    height: 94vh;
    max-height: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-5);
    padding: var(--_space-3) var(--_space-5);
  }
  .bar .title {
    font-size: var(--_text-l);
    flex: 1 1 12em;
    overflow-wrap: anywhere;
  }
  .bar-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  .choices {
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-5);
  }
  .bar .languages span {
    display: none;
  }
  .for {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
    font-size: var(--_text-s);
  }
  .for select {
    appearance: auto;
    margin: 0;
    font: inherit;
    font-size: var(--_text-s);
    color: var(--_ink);
    background: var(--_slip);
    border: 0;
    border-bottom: 2px solid var(--_edge);
    border-radius: var(--_radius-field) var(--_radius-field) 0 0;
    padding: var(--_space-2);
    min-height: var(--_target);
    max-width: 14em;
  }
  iframe {
    display: block;
    width: 100%;
    height: 100%;
    border: 0;
    background: #eae6d9;
    color-scheme: light;
  }
  iframe:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: -3px;
  }

  @container (max-width: 30rem) {
    .bar {
      padding-inline: var(--_space-4);
    }
  }

  @media (forced-colors: active) {
    .for select {
      border: 2px solid CanvasText;
    }
  }
`;
