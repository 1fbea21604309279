import { nothing, svg, type SVGTemplateResult } from 'lit';

/** A cup on its saucer, seen from above; the rim of the saucer is the time of the break that is left. */
export const cup = (passed: number): SVGTemplateResult => svg`
  <circle class="track" cx="50" cy="50" r="47.5"></circle>
  ${
    passed < 1
      ? svg`<circle class="left" part="time" cx="50" cy="50" r="47.5" pathLength="100" stroke-dasharray="100 100" stroke-dashoffset=${-100 * passed}></circle>`
      : nothing
  }
  <circle class="saucer" cx="50" cy="50" r="44"></circle>
  <circle class="well" cx="50" cy="50" r="35"></circle>
  <path class="shade" d="M27.4 64.5 17.2 71.8a2.6 2.6 0 0 0-.6 3.7l1.3 1.8a2.6 2.6 0 0 0 3.7.6l10.2-7.3z"></path>
  <circle class="shade" cx="50.4" cy="50.4" r="27.6"></circle>
  <circle class="cup" cx="50" cy="50" r="26.8"></circle>
  <circle class="coffee" cx="50" cy="50" r="23.6"></circle>
  <path class="light" d="M35.5 38.5c3.8-4.9 9.3-7.5 15.2-7.3-5.3 1.3-9.8 4.2-13 8.7-.9 1.2-3.1-.2-2.2-1.4z"></path>
`;
