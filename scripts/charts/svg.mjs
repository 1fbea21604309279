/** A laid out graph as one SVG file that also says in words what it shows. */
import { line } from './graph.mjs';

export const escape = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const style = `
  .box { fill: #fff; stroke: #5b6472; } .way { fill: none; stroke: #5b6472; } .tip { fill: #5b6472; }
  text { font: 12px system-ui, sans-serif; fill: #20242c; } .name { font-weight: 600; } .label { paint-order: stroke; stroke: #fff; stroke-width: 4px; }
  .first { fill: #20242c; }
  @media (prefers-color-scheme: dark) {
    svg { background: #15181d; } .box { fill: #1e232b; stroke: #98a3b3; } .way { stroke: #98a3b3; } .tip { fill: #98a3b3; }
    text, .first { fill: #edf0f4; } .label { stroke: #1e232b; }
  }`;

const at = (n) => Math.round(n * 10) / 10;

function box({ x, y, width, height, title, first, lines, children = [] }) {
  const left = x + 12 + (first ? 14 : 0);
  return [
    `<rect class="box" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" rx="8"/>`,
    first ? `<circle class="first" cx="${at(x + 15)}" cy="${at(y + 15)}" r="4"/>` : '',
    `<text class="name" x="${at(left)}" y="${at(y + 19)}">${escape(title)}</text>`,
    ...lines.map((text, n) => `<text x="${at(x + 12)}" y="${at(y + 19 + line * (n + 1))}">${escape(text)}</text>`),
    ...children.map(box),
  ].join('\n');
}

function way({ sections = [] }) {
  return sections
    .map(({ startPoint, bendPoints = [], endPoint }) => {
      const points = [startPoint, ...bendPoints, endPoint].map(({ x, y }) => `${at(x)},${at(y)}`).join(' ');
      return `<polyline class="way" points="${points}" marker-end="url(#tip)"/>`;
    })
    .join('\n');
}

const label = ({ labels = [] }) =>
  labels
    .map(({ x, y, text }) => `<text class="label" x="${at(x)}" y="${at(y + 13)}">${escape(text)}</text>`)
    .join('\n');

const words = ({ from, label: text, to }) => (from === to ? `${from}: ${text}` : `${from}: ${text} → ${to}`);

export const draw = ({
  name,
  graph,
  transitions,
}) => `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" width="${at(graph.width)}" height="${at(graph.height)}" viewBox="0 0 ${at(graph.width)} ${at(graph.height)}">
<title id="title">${escape(name)}: its states and what moves them</title>
<desc id="desc">${escape(transitions.map(words).join('. '))}.</desc>
<style>${style}</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0 8 4 0 8z"/></marker></defs>
${graph.children.map(box).join('\n')}
${(graph.edges ?? []).map(way).join('\n')}
${(graph.edges ?? []).map(label).join('\n')}
</svg>
`;
