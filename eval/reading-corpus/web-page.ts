import type { Intended, IntendedBlock } from './intended.ts';
import type { Style } from './style.ts';

/** An intended document as a page that Chromium prints; notes stand at its end. */
export const webPage = (intended: Intended, style: Style): string => {
  const { language, blocks, notes } = intended;
  const title = blocks.findIndex(({ kind }) => kind === 'heading');
  const size = (level: number): number => (style.largeHeadings ? style.size * (level === 1 ? 1.6 : 1.25) : style.size);
  const css = `@page{size:${style.paper};margin:${style.margin}mm;@top-left{content:"${intended.running}";font:${style.size - 2}pt "${style.font}"}@bottom-center{content:counter(page);font:${style.size - 2}pt "${style.font}"}}
body{font:${style.size}pt/${style.leading} "${style.font}";margin:0;text-align:${style.justified ? 'justify' : 'start'};hyphens:${style.hyphenated ? 'auto' : 'manual'}}
main{column-count:${style.columns};column-gap:8mm}
p{margin:0 0 ${style.indented ? '0' : '.8em'};text-indent:${style.indented ? '1.5em' : '0'}} .plain,.numbered{text-indent:0}
h1,h2{line-height:1.2;hyphens:manual;text-align:start;break-after:avoid;margin:1em 0 .5em} h1{font-size:${size(1)}pt${style.centred === true ? ';text-align:center' : ''}} h2{font-size:${size(2)}pt}
table{border-collapse:collapse;margin:.5em 0} td{border:1px solid #333;padding:2pt 4pt;text-align:start;hyphens:manual}
sup{font-size:65%;line-height:0} .notes{font-size:${style.size - 2}pt;margin-top:1.5em} .notes p{text-indent:0;margin:0 0 .2em}`;
  const head = blocks.slice(0, title + 1).map((block) => htmlOf(block));
  const rest: string[] = [];
  for (let index = title + 1; index < blocks.length; ) {
    const end = runEnd(blocks, index);
    rest.push(runOf(blocks.slice(index, end)));
    index = end;
  }
  const foot = notes.map((note, index) => `<p class="note"><sup>${index + 1}</sup> ${escaped(note)}</p>`);
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${escaped(blocks[title]?.text ?? '')}</title><style>${css}</style></head><body>${head.join('')}<main>${rest.join('')}</main>${foot.length === 0 ? '' : `<div class="notes">${foot.join('')}</div>`}</body></html>`;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const isListed = ({ kind, text, marker }: IntendedBlock): boolean =>
  kind === 'list-item' && (text.endsWith(';') || marker === '•');

const runEnd = (blocks: readonly IntendedBlock[], start: number): number => {
  const first = blocks[start] as IntendedBlock;
  let end = start + 1;
  while (
    end < blocks.length &&
    ((first.row !== undefined && blocks[end]?.row !== undefined) ||
      (isListed(first) && blocks[end]?.kind === 'list-item'))
  ) {
    end++;
  }
  return end;
};

const inline = ({ text, marks, link }: IntendedBlock): string => {
  let html = '';
  let at = 0;
  const inserts = marks.map(({ at: place, note }) => ({ at: place, html: `<sup>${note + 1}</sup>` }));
  if (link !== undefined)
    inserts.push({ at: link.start, html: `<a href="${link.target}">` }, { at: link.end, html: '</a>' });
  for (const insert of inserts.sort((a, b) => a.at - b.at)) {
    html += escaped(text.slice(at, insert.at)) + insert.html;
    at = insert.at;
  }
  return html + escaped(text.slice(at));
};

const htmlOf = (block: IntendedBlock): string => {
  if (block.kind === 'heading') return `<h${block.depth}>${inline(block)}</h${block.depth}>`;
  if (block.marker !== undefined) return `<p class="numbered">${block.marker} ${inline(block)}</p>`;
  return block.kind === 'paragraph' ? `<p>${inline(block)}</p>` : `<p class="plain">${inline(block)}</p>`;
};

const runOf = (run: readonly IntendedBlock[]): string => {
  const [first] = run as [IntendedBlock];
  if (first.row !== undefined) {
    const rows = new Map<number, string[]>();
    for (const { row = 0, text } of run) rows.set(row, [...(rows.get(row) ?? []), `<td>${escaped(text)}</td>`]);
    return `<table>${[...rows.values()].map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
  }
  if (!isListed(first)) return htmlOf(first);
  const list = first.marker === '•' ? 'ul' : 'ol';
  return `<${list}>${run.map((block) => `<li>${inline(block)}</li>`).join('')}</${list}>`;
};
