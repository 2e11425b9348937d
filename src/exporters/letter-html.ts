import { exportWords as w } from '../languages/en/export-words.ts';
import { type Printed, sourceInWords } from './printed.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const style = `:root{color-scheme:light dark}
body{max-width:40rem;margin:2rem auto;padding:0 1.2rem;font:1.05rem/1.6 Georgia,'Times New Roman',serif}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.15rem;margin:1.6em 0 .4em}
sup a{text-decoration:none;padding:0 .15em}
section{border-top:1px solid;margin-top:2rem;font-size:.85rem;overflow-wrap:anywhere}
code{overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}.annex{break-before:page}li{break-inside:avoid}}`;

const section = (title: string, list: 'ol' | 'ul', items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<section>\n<h2>${title}</h2>\n<${list} class="notes">\n${items.join('\n')}\n</${list}>\n</section>\n`;

/** A letter as one HTML file that needs nothing else: to be read, to be sent. */
export const letterToHtml = ({ title, language, blocks, passages, sources }: Printed): string => `<!doctype html>
<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>
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
  .map(({ kind, text, notes, isOnNewPage }) => {
    const marks = notes.map((note) => `<sup><a href="#note-${note}">${note}</a></sup>`).join('');
    const breaks = isOnNewPage ? ' class="annex"' : '';
    return kind === 'heading'
      ? `<h2 dir="auto"${breaks}>${escaped(text)}</h2>`
      : `<p dir="auto">${escaped(text)}${marks}</p>`;
  })
  .join('\n')}
</main>
${section(
  w.passages,
  'ol',
  passages.map(
    ({ number, quote, name, line, citation }) =>
      `<li id="note-${number}" value="${number}"><q dir="auto">${escaped(quote)}</q> ${escaped(name)}, ${w.line} ${line}, <code>${citation.document}</code></li>`,
  ),
)}${section(
  w.sources,
  'ul',
  sources.map((source) => `<li dir="auto">${escaped(sourceInWords(source))}</li>`),
)}</body>
</html>
`;
