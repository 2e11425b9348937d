/**
 * The style sheet of an exported briefing. No font or image is fetched: the page must look the same in a court's offline
 * archive. Logical properties keep right-to-left quotations in place; colours keep a contrast of 7:1 on both grounds.
 */
export const htmlStyle = `
:root { color-scheme: light dark; --ground: #fdfcf9; --ink: #1d1d1b; --soft: #50504c; --rule: #d9d6cc; --mark: #f6e9b8;
  --link: #1b4480; --tint: #f4f1e8; }
@media (prefers-color-scheme: dark) { :root { --ground: #16171a; --ink: #e9e6df; --soft: #b5b2aa; --rule: #3a3b40;
  --mark: #4b3f14; --link: #a9c8ff; --tint: #1f2126; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-block-start: 1.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 Charter, 'Bitstream Charter',
  'Sitka Text', Cambria, 'Noto Serif', 'Noto Naskh Arabic', Georgia, serif; }
.page { display: grid; grid-template-columns: minmax(0, 1fr); max-inline-size: 76rem; margin-inline: auto;
  padding: 2.5rem 1.25rem 4rem; gap: 0 4rem; }
header, main, footer { max-inline-size: 44rem; }
h1, h2, h3, nav, th, .where, .caveat, .skip { font-family: system-ui, -apple-system, 'Segoe UI', 'Noto Sans',
  'Noto Sans Arabic', sans-serif; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.4rem); line-height: 1.15; letter-spacing: -0.015em; margin: 0 0 0.75rem;
  text-wrap: balance; }
h2 { font-size: 1.125rem; line-height: 1.35; margin: 2.75rem 0 0.75rem; padding-block-start: 0.75rem;
  border-block-start: 1px solid var(--rule); text-wrap: balance; overflow-wrap: anywhere; }
.caveat { margin: 0; color: var(--soft); font-size: 0.9375rem; }
nav { font-size: 0.875rem; line-height: 1.4; margin-block-start: 2rem; }
nav h2 { margin: 0 0 0.5rem; padding: 0; border: 0; font-size: 0.8125rem; color: var(--soft); }
nav ol { margin: 0; padding: 0; list-style: none; }
nav li { margin-block: 0.35rem; }
nav a { color: var(--ink); text-decoration: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover, nav a:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 1rem; background: var(--ground); padding: 0.5rem 1rem; }
.said { margin: 0; padding: 0; list-style: none; }
.said > li { margin-block: 0.7rem; }
q { quotes: '\\201C' '\\201D' '\\2018' '\\2019'; font-style: normal; }
a.who { color: inherit; font-weight: 600; text-decoration: underline dotted var(--rule) 1px; }
a.who:hover { text-decoration: underline; }
sup { font: 0.72em/1 system-ui, sans-serif; font-variant-numeric: tabular-nums; vertical-align: baseline;
  position: relative; inset-block-start: -0.45em; }
sup a { padding: 0.35em 0.12em; text-decoration: none; }
.passages { margin: 0; padding-inline-start: 2.6rem; }
.passages > li { margin-block: 1rem; padding-inline-start: 0.25rem; }
.passages > li::marker { font-family: system-ui, sans-serif; font-size: 0.8125rem; color: var(--soft);
  font-variant-numeric: tabular-nums; }
.passages blockquote { margin: 0; overflow-wrap: anywhere; }
.passages blockquote { color: var(--soft); }
.passages mark { color: var(--ink); background: none; box-decoration-break: clone; -webkit-box-decoration-break: clone;
  border-block-end: 2px solid var(--rule); }
.where { margin: 0.15rem 0 0; font-size: 0.8125rem; color: var(--soft); overflow-wrap: anywhere; }
code { font: 0.92em/1.4 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
:target { background: var(--mark); box-shadow: 0 0 0 0.4rem var(--mark); border-radius: 1px; }
h2:target { background: none; box-shadow: none; }
.sources { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; line-height: 1.4; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--rule); }
th { font-size: 0.8125rem; font-weight: 600; color: var(--soft); }
.date { white-space: nowrap; }
td code { display: block; font-size: 0.75rem; max-inline-size: 32ch; }
@media (min-width: 68rem) {
  .page { grid-template-columns: minmax(0, 44rem) 16rem; }
  header { grid-column: 1; }
  nav { grid-column: 2; grid-row: 1 / span 3; margin: 0; position: sticky; inset-block-start: 2.5rem; align-self: start;
    max-block-size: calc(100vh - 5rem); overflow-y: auto; padding-inline-start: 1.5rem;
    border-inline-start: 1px solid var(--rule); }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --soft: #333; --rule: #999; --mark: transparent; --link: #000; }
  @page { margin: 2cm; }
  body { font-size: 10.5pt; }
  .page { display: block; padding: 0; }
  header, main, footer { max-inline-size: none; }
  nav, .skip, .back { display: none; }
  a { text-decoration: none; }
  h2 { break-after: avoid; }
  .said > li, .passages > li, tr { break-inside: avoid; }
}
`;
