/**
 * The print style of every document. A string, so that a host with a strict policy can adopt it as a style sheet of
 * the printed frame (`@page` counts in a document's own sheets only).
 */
export const printStyles = `
@page { size: A4; margin: 20mm 24mm 16mm 30mm; }
* { box-sizing: border-box; margin: 0; }
html { color-scheme: light; }
body {
  background: #fff; color: #14302a; font: 10.5pt/1.5 "Avenir Next", "Segoe UI Variable Display", "Segoe UI", "Noto Sans",
  system-ui, sans-serif; font-variant-numeric: tabular-nums; print-color-adjust: exact; hyphens: manual;
}
.sheet { position: relative; display: flex; flex-direction: column; min-height: 258mm; overflow-wrap: anywhere; }
.stones { position: absolute; inset: 0 0 auto auto; width: 51mm; height: auto; overflow: visible; }
.who { line-height: 1.4; max-width: 95mm; min-height: 13mm; }
h1 { font-size: 25pt; line-height: 1.08; letter-spacing: -0.022em; margin-top: 18mm; text-wrap: balance; }
h2 { font-size: 13pt; line-height: 1.2; letter-spacing: -0.01em; margin-top: 9mm; break-after: avoid; }
h3 { font-size: 10.5pt; margin-top: 4mm; break-after: avoid; }
h2 + *, h3 + * { margin-top: 1.4mm; }
p + p, p + ul, ul + p { margin-top: 2mm; }
.lead, .said li {
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
}
.lead { font-size: 12.5pt; margin-top: 5mm; max-width: 135mm; }
.lead + .lead { margin-top: 1mm; }
p, li { max-width: 140mm; }
ul { padding-left: 4.5mm; }
ul + h2 { margin-top: 9mm; }
li { margin-top: 0.8mm; }
li p { margin: 0; }
a { color: inherit; text-decoration-thickness: 0.5pt; text-underline-offset: 0.15em; }
table { width: 100%; border-collapse: collapse; margin-top: 3mm; }
th, td { text-align: left; padding: 2.1mm 4mm 2.1mm 0; font-weight: 400; vertical-align: baseline; }
thead th { font-size: 9pt; color: #4a6059; padding-block: 0 1.4mm; overflow-wrap: normal; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.n { text-align: right; padding-right: 0; white-space: nowrap; }
tbody tr { border-top: 0.5pt solid #b9b5a6; }
tbody .sum { border-top: 1.4pt solid #14302a; }
.sum td { font-weight: 700; }
.small { font-size: 9.5pt; color: #4a6059; max-width: 135mm; }
.end { font-size: 8.5pt; color: #4a6059; }

.statement h2 { font-size: 10.5pt; letter-spacing: 0; margin-top: 11mm; }
.statement h2 + table { margin-top: 2mm; }
.statement td:nth-child(-n + 3) { white-space: nowrap; }
.statement table ~ p.small { margin-top: 6mm; }
.statement table ~ ul:not(.sign) { font-size: 9.5pt; color: #4a6059; margin-top: 1mm; }
.statement .sign {
  list-style: none; padding: 22mm 0 0; margin-top: auto; display: grid; grid-template-columns: 1fr 1fr; gap: 14mm;
  break-inside: avoid;
}
.statement .sign li {
  border-top: 0.8pt solid #14302a; padding-top: 1.6mm; margin: 0; font-size: 9.5pt; line-height: 1.4;
}
.statement .end { margin-top: 12mm; max-width: none; }

.statement h1 { margin-top: 20mm; }

.facts { list-style: none; padding: 0; }
.programme h2 { margin-top: 10mm; }
.programme td, .programme th { padding-block: 1mm; }
.programme table { max-width: 120mm; }
.invitation { font-size: 10pt; line-height: 1.42; }
.invitation p, .invitation li { max-width: none; }
.invitation h2 { font-size: 12pt; margin-top: 6mm; }
.invitation h3 { font-size: 10pt; margin-top: 2.6mm; }
.invitation h3 + p { margin-top: 0.4mm; }
.invitation td, .invitation th { padding-block: 1mm; }

@media screen {
  .sheet { width: 210mm; max-width: 100%; min-height: 297mm; padding: 20mm 24mm 16mm 30mm; margin: 0 auto; }
  .stones { inset: 20mm 24mm auto auto; }
}
@media screen and (max-width: 40rem) {
  .sheet { padding: 6mm; hyphens: auto; }
  h1, .statement h1 { font-size: 20pt; margin-top: 8mm; }
  table { display: block; overflow-x: auto; overflow-wrap: normal; }
  .stones { position: static; width: 30mm; margin-bottom: 6mm; }
  .statement .sign { grid-template-columns: 1fr; gap: 10mm; }
}
`;
