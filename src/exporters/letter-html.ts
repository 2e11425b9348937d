import { exportWords as w } from '../languages/en/export-words.ts';
import type { PrintedLetter } from './printed-letter.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const style = `:root{color-scheme:light dark}
body{max-width:40rem;margin:2rem auto;padding:0 1.2rem;font:1.05rem/1.6 Georgia,'Times New Roman',serif}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.15rem;margin:1.6em 0 .4em}
sup a{text-decoration:none;padding:0 .15em}
ol.notes{border-top:1px solid;padding-top:.8rem;margin-top:2rem;font-size:.85rem}
code{overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}li{break-inside:avoid}}`;

/** A letter as one HTML file that needs nothing else: to be read, to be sent, to be printed as a tagged PDF. */
export const letterToHtml = ({ title, blocks, passages }: PrintedLetter): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${escaped(title)}</h1>
${blocks
  .map(({ kind, text, notes }) => {
    const marks = notes.map((note) => `<sup><a href="#note-${note}" id="mark-${note}">${note}</a></sup>`).join('');
    return kind === 'heading' ? `<h2 dir="auto">${escaped(text)}</h2>` : `<p dir="auto">${escaped(text)}${marks}</p>`;
  })
  .join('\n')}
</main>
${passages.length === 0 ? '' : `<footer>\n<h2>${w.passages}</h2>`}
<ol class="notes">
${passages
  .map(
    ({ number, quote, name, line, citation }) =>
      `<li id="note-${number}" value="${number}"><q dir="auto">${escaped(quote)}</q> ${escaped(name)}, ${w.line} ${line}, <code>${citation.document}</code></li>`,
  )
  .join('\n')}
</ol>
${passages.length === 0 ? '' : '</footer>'}
</body>
</html>
`;
