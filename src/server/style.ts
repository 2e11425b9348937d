/** The style of every page: type of the machine itself, light and dark, wide enough to read and narrow enough to print. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d2126; --quiet: #555d66; --line: #d9d6cd; --link: #1a4f8b;
  --error: #a4161a; --warning: #7a4d00; --note: #1a4f8b; --good: #1f5f3a; --mark: #ffe58a; --mark-ink: #1d2126;
  --wash-error: #fbe9e7; --wash-warning: #fdf1d6; --wash-note: #e6eef8; --wash-good: #e4f1e8; --wash-plain: #efede6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --sheet: #1b1f23; --ink: #e6e4df; --quiet: #a5adb5; --line: #363c42; --link: #8fbaf0;
    --error: #ff9a92; --warning: #f2c063; --note: #8fbaf0; --good: #86cfa2; --mark: #6b5410; --mark-ink: #fff6d8;
    --wash-error: #3a1e1e; --wash-warning: #352a12; --wash-note: #1a2a3d; --wash-good: #17301f; --wash-plain: #262b30;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; background: var(--sheet); padding: .5rem 1rem; z-index: 1; }
.head { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; padding: .75rem 1.5rem; border-bottom: 1px solid var(--line); background: var(--sheet); }
.head .case { margin: 0; font-weight: 700; }
.head .case a { color: inherit; text-decoration: none; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .2rem 0; text-decoration: none; color: var(--quiet); }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: 0 2px 0 currentColor; }
main { max-width: 74rem; margin: 0 auto; padding: 1.5rem; }
main:focus { outline: none; }
footer { max-width: 74rem; margin: 2rem auto 0; padding: 1rem 1.5rem 2rem; color: var(--quiet); border-top: 1px solid var(--line); font-size: .9rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .25rem 0 .75rem; max-width: 46rem; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
.lead { font-size: 1.1rem; color: var(--quiet); }
.facts, .crumb, .by { color: var(--quiet); font-size: .9rem; margin: .2rem 0; }
.facts { font-variant-numeric: tabular-nums; }
code { font-size: .82em; word-break: break-all; }
.plain { padding-inline-start: 1.2rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem; padding: 0; list-style: none; }
.tiles a { display: grid; gap: .3rem; justify-items: start; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); color: inherit; text-decoration: none; height: 100%; align-content: start; }
.tiles a:hover { border-color: var(--link); }
.tiles .figure { font-size: 2rem; line-height: 1; font-weight: 650; font-variant-numeric: tabular-nums; }
.tiles .meaning { font-size: .85rem; color: var(--quiet); }
.badge { display: inline-block; padding: .05rem .55rem; border-radius: 999px; font-size: .82rem; font-weight: 600; background: var(--wash-plain); color: var(--ink); white-space: nowrap; }
.standing-contested, .severity-warning { background: var(--wash-warning); color: var(--warning); }
.standing-several-origins { background: var(--wash-good); color: var(--good); }
.standing-one-origin, .severity-note { background: var(--wash-note); color: var(--note); }
.severity-error { background: var(--wash-error); color: var(--error); }
.choices { margin: .5rem 0 1rem; }
.claims, .findings, .statements, .actors { padding: 0; list-style: none; }
.claims { counter-reset: none; }
.claim-item, .finding-item, .statement-item, .actors > li { padding: .8rem 1rem; margin: 0 0 .6rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; }
.claim-item h2, .actors h2 { margin: 0 0 .3rem; font-size: 1.05rem; }
.claim-item p, .finding-item p, .actors p { margin: .25rem 0; }
.actors { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: .6rem; }
.actors > li { margin: 0; }
.brief { max-width: 46rem; }
.brief li { margin-bottom: .5rem; }
.brief sup { font-size: .75em; line-height: 0; }
.brief sup a { padding: 0 .15em; text-decoration: none; }
.brief sup a:hover { text-decoration: underline; }
.said { padding-inline-start: 1.2rem; }
.save { font-size: .9rem; }
q { quotes: '\\201C' '\\201D'; }
.denies { color: var(--error); }
.rival { color: var(--warning); }
.mend { color: var(--quiet); }
.mend::before { content: '→ '; }
.statement-item blockquote { margin: 0; font-family: Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif; }
.statement-item blockquote a { color: inherit; text-decoration-color: var(--line); }
.because { font-size: .88rem; color: var(--quiet); }
.because summary { cursor: pointer; width: fit-content; }
.because ul { margin: .2rem 0; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: start; vertical-align: top; padding: .55rem .8rem; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; min-width: 14rem; }
tbody th .facts { display: block; }
.date { white-space: nowrap; }
td code { display: block; min-width: 16rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.reading { display: grid; grid-template-columns: minmax(0, 44rem) minmax(16rem, 1fr); gap: 1.5rem 2.5rem; align-items: start; margin-top: 1rem; }
.reading article { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 1.5rem 2rem; font-family: Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif; font-size: 1.03rem; line-height: 1.65; }
.reading article h2, .reading article h3, .reading article h4 { font-family: inherit; margin: 1.4rem 0 .4rem; }
.reading article p, .reading article blockquote { white-space: pre-line; margin: 0 0 .9rem; }
.reading article blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
.block-masthead, .block-signature, .block-note { color: var(--quiet); font-size: .92rem; }
.block-list-item { padding-inline-start: 1.2rem; }
.reading aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; font-size: .92rem; }
.reading aside h2:first-child { margin-top: 0; }
.reading aside li { margin-bottom: .4rem; }
.statement { background: linear-gradient(transparent 88%, var(--line) 88%); }
.finding-error { text-decoration: underline wavy var(--error) 1px; text-underline-offset: .25em; }
.finding-warning { text-decoration: underline wavy var(--warning) 1px; text-underline-offset: .25em; }
.finding-note { text-decoration: underline dotted var(--note) 1px; text-underline-offset: .25em; }
mark { background: var(--mark); color: var(--mark-ink); scroll-margin-block: 30vh; padding-block: .1em; }
@media (max-width: 60rem) {
  .reading { grid-template-columns: 1fr; }
  .reading aside { position: static; max-height: none; }
  .reading article { padding: 1rem; }
}
@media print {
  .head nav, .skip, .choices { display: none; }
  body { background: none; }
}
`;
