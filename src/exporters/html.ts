import type { Briefing, CitedSentence, Section, SentencePart } from '../briefing/briefing.ts';
import type { Citation } from '../document/document.ts';
import { exportWords as w } from '../languages/en/export-words.ts';
import { timeInEnglish } from '../languages/message.ts';
import { type CitedDocument, type CitedPassage, type CitedPassages, citedPassages } from './cited-passages.ts';
import { htmlStyle } from './html-style.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML. Controls that HTML forbids are shown as the replacement character. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);

const folded = (text: string): string => escaped(text.replace(/\s+/g, ' '));

/** Words of a source: isolated, so that Arabic in an English sentence, or a stray bidi mark, moves nothing around it. */
const isolated = (text: string): string => `<bdi>${folded(text)}</bdi>`;

/** Numbers as links to the passages that they stand for. */
const marks = (numbers: readonly number[]): string =>
  numbers.length === 0
    ? ''
    : `<sup>${numbers.map((number) => `<a href="#p${number}" aria-label="${w.passage} ${number}">${number}</a>`).join(' ')}</sup>`;

/** A quotation with its number beside it; a name is itself the link to where it stands. */
const partHtml = (part: SentencePart, { numberOf }: CitedPassages): string => {
  switch (part.kind) {
    case 'quote':
      return `<q>${isolated(part.text)}</q>${marks([numberOf(part.citation)])}`;
    case 'label':
      return `<a class="who" href="#p${numberOf(part.citation)}">${isolated(part.text)}</a>`;
    case 'reference':
      return '';
    default:
      return escaped(part.text);
  }
};

/** What a part rests on without showing it: a number beside a count would read as its power. */
const silentIn = (part: SentencePart): readonly Citation[] => {
  if (part.kind === 'count') return part.citations;
  return part.kind === 'reference' ? [part.citation] : [];
};

const sentenceHtml = (sentence: CitedSentence, id: string, cited: CitedPassages): string => {
  const silent = new Set(sentence.parts.flatMap(silentIn).map(cited.numberOf));
  const closing = marks([...silent].sort((a, b) => a - b));
  return `<li id="${id}">${sentence.parts.map((part) => partHtml(part, cited)).join('')}${closing}</li>`;
};

const sectionHtml = ({ heading, sentences }: Section, index: number, cited: CitedPassages): string => `
<section>
<h2 id="h${index}">${isolated(heading)}</h2>
<ul class="said">
${sentences.map((sentence, i) => sentenceHtml(sentence, `s${index}-${i + 1}`, cited)).join('\n')}
</ul>
</section>`;

/** For each passage the id of the sentence that cites it first. */
const firstUses = (briefing: Briefing, { numberOf }: CitedPassages): ReadonlyMap<number, string> => {
  const uses = new Map<number, string>();
  for (const [index, { sentences }] of briefing.sections.entries()) {
    for (const [i, sentence] of sentences.entries()) {
      for (const number of sentence.citations.map(numberOf)) {
        if (!uses.has(number)) uses.set(number, `s${index}-${i + 1}`);
      }
    }
  }
  return uses;
};

const contextHtml = ({ before, quote, after, isCut }: CitedPassage): string =>
  `${isCut[0] ? '… ' : ''}${folded(before)}<mark>${folded(quote)}</mark>${folded(after)}${isCut[1] ? ' …' : ''}`;

const passageHtml = (passage: CitedPassage, use: string): string => {
  const { number, name, line, citation } = passage;
  return `
<li id="p${number}" value="${number}"><blockquote dir="auto">${contextHtml(passage)}</blockquote>
<p class="where">${isolated(name)}, ${w.line} ${line}, <code title="${citation.document}">${citation.document.slice(0, 12)}</code>
<a class="back" href="#${use}" aria-label="${w.back}">↩</a></p></li>`;
};

const sourcesHtml = ({ sources }: Briefing): string => `
<section>
<h2 id="sources">${w.sources}</h2>
<div class="sources" role="region" aria-labelledby="sources" tabindex="0">
<table>
<thead><tr>${[w.file, w.title, w.issuer, w.date].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${sources
  .map(
    ({ document, name, title, issuer, date }) =>
      `<tr><td>${isolated(name)}<code>${document}</code></td><td>${isolated(title)}</td><td>${isolated(issuer)}</td><td class="date">${escaped(timeInEnglish(date))}</td></tr>`,
  )
  .join('\n')}
</tbody>
</table>
</div>
</section>`;

const contentsHtml = ({ sections }: Briefing): string => `
<nav aria-labelledby="contents">
<h2 id="contents">${w.contents}</h2>
<ol>
${sections.map(({ heading }, index) => `<li><a href="#h${index}">${isolated(heading)}</a></li>`).join('\n')}
<li><a href="#passages">${w.passages}</a></li>
<li><a href="#sources">${w.sources}</a></li>
</ol>
</nav>`;

/**
 * A briefing as one HTML file that needs nothing else: sentences with numbered links to the passages that they rest on,
 * each passage with document, line and hash, and the table of sealed sources. Made for screen, dark screen, print and
 * screen readers. Throws an Error where a citation does not resolve in `documents`.
 */
export const toHtml = (briefing: Briefing, documents: ReadonlyMap<string, CitedDocument>): string => {
  const cited = citedPassages(briefing, documents);
  const uses = firstUses(briefing, cited);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escaped(briefing.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#text">${w.skip}</a>
<div class="page">
<header>
<h1>${isolated(briefing.title)}</h1>
<p class="caveat">${w.caveat}</p>
</header>
${contentsHtml(briefing)}
<main id="text">
${briefing.sections.map((section, index) => sectionHtml(section, index, cited)).join('\n')}
</main>
<footer>
<section>
<h2 id="passages">${w.passages}</h2>
<ol class="passages">
${cited.passages.map((passage) => passageHtml(passage, uses.get(passage.number) ?? 'text')).join('')}
</ol>
</section>
${sourcesHtml(briefing)}
</footer>
</div>
</body>
</html>
`;
};
