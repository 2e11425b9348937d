import type { Block, Document } from '../document/document.ts';
import { bindingWords } from '../languages/en/operative-verbs.ts';
import { type Span, trim } from '../text/span.ts';
import type { Force, Instrument, Provision } from './instrument.ts';
import { operativeVerb } from './operative-verb.ts';

/** A paragraph with its number, when it opens with one. */
interface Paragraph extends Span {
  readonly number: string | undefined;
  /** Where the words start, behind the number. */
  readonly words: number;
}

const numbered =
  /^[ \t]*(?:(?:Article|Art\.|Section|Rule)[ \t]+)?(\d{1,3}|\([a-z]{1,3}\)|\([ivx]{1,5}\))[.)]?[ \t]+(?=\S)/gm;

/** Paragraphs of the text: blocks, cut again where a line opens with a number, as in texts typed without empty lines. */
const paragraphsOf = (document: Document): readonly Paragraph[] =>
  document.blocks.flatMap((block) => {
    const { text } = document;
    // A masthead's date ("14 May 2020") would be taken for paragraph 14.
    if (block.kind === 'masthead' || block.kind === 'signature' || block.kind === 'note') return [];
    const inner = trim(text, block);
    if (inner.start === inner.end) return [];
    const markerNumber = numberIn(block, text.slice(inner.start, inner.end));
    const cuts = [...text.slice(inner.start, inner.end).matchAll(numbered)].filter(
      (m) => m.index > 0 || markerNumber === undefined,
    );
    const starts = cuts.map((m) => ({
      at: inner.start + m.index,
      number: m[1]!,
      words: inner.start + m.index + m[0].length,
    }));
    if (starts[0]?.at !== inner.start)
      starts.unshift({ at: inner.start, number: markerNumber ?? '', words: wordsStart(block, text, inner) });
    return starts.map(({ at, number, words }, i) => ({
      ...trim(text, { start: at, end: starts[i + 1]?.at ?? inner.end }),
      number: number === '' ? undefined : number,
      words,
    }));
  });

const numberIn = (block: Block, words: string): string | undefined => {
  const marker = block.marker?.replace(/[.)]+$/, '').replace(/^\(?([a-z]+)$/i, '($1)');
  if (marker !== undefined && /^(\d{1,3}|\([a-z]{1,5}\))$/.test(marker)) return marker;
  return words.match(/^(?:Article|Section|Rule)[ \t]+(\d{1,3})/)?.[1];
};

const wordsStart = (block: Block, text: string, inner: Span): number => {
  if (block.marker === undefined || !text.startsWith(block.marker, inner.start)) return inner.start;
  const behind = inner.start + block.marker.length;
  return behind + (text.slice(behind, inner.end).match(/^\s*/)?.[0].length ?? 0);
};

const articleForce = (words: string): Force => {
  const lower = words.toLowerCase();
  if (bindingWords.prohibits.some((w) => lower.includes(w))) return 'prohibits';
  return bindingWords.obliges.some((w) => lower.includes(w)) ? 'obliges' : 'other';
};

const addressees =
  /\b(all (?:Member )?States|Member States|States Parties|the Government of [A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*|all parties|the parties|the Secretary(?:-General)?|the Panel|the Committee|all Members|Members|the Council)\b/;

/** Whom the opening words speak to. A party named further on is spoken of, not to. */
const addresseeOf = (words: string): string | undefined => {
  const found = addressees.exec(words);
  return found !== null && found.index <= furthestAddressee ? found[1] : undefined;
};

/** Characters before an addressee: "Decides, in accordance with paragraph 7 of its resolution 40 (2030), that". */
const furthestAddressee = 80;

const opensPreamble = /^The [A-Z][^.\n]{2,80},$/m;
const preambular = /^(?:[A-Z][a-z]+(?:ly )?)*\s?[A-Z]?[a-z]*(?:ing|ed|ned|ous|scious|ful|izant|isant|nt)\b/;

const symbolOf = (document: Document): string => {
  const { symbol } = document.metadata;
  if (symbol !== undefined) return symbol.value;
  const named = document.text.slice(0, 600).match(/\bresolution\s+(\d{1,4}(?:\s*\(\d{4}\))?)/i);
  return named === null ? document.name.replace(/\.[^.]+$/, '') : `Resolution ${named[1]!.replace(/\s+/g, ' ')}`;
};

/**
 * Reads a resolution, charter or statute as an instrument: preamble and numbered provisions, their operative verbs, force
 * and addressee. Everything is read off the shape of the text; what is not said there stays unsaid. A document without
 * numbered provisions gives an instrument without any.
 */
export const instrumentFromDocument = (document: Document): Instrument => {
  const { text, metadata } = document;
  const provisions: Provision[] = [];
  let preambles = 0;
  let inPreamble = false;
  let annexed = false;
  let parent = '';
  let last = 0;
  for (const paragraph of paragraphsOf(document)) {
    const words = text.slice(paragraph.words, paragraph.end).replace(/\s+/g, ' ');
    const span = { start: paragraph.words, end: paragraph.end };
    if (/^(annex|appendix|notes)\b/i.test(words)) annexed = true;
    if (annexed) continue;
    if (paragraph.number === undefined) {
      if (opensPreamble.test(words)) inPreamble = true;
      else if (inPreamble && last === 0 && preambular.test(words) && words.length > 12) {
        preambles++;
        provisions.push({
          path: `preamble ${preambles}`,
          kind: 'preambular',
          text: words,
          force: 'other',
          whole: true,
          span,
        });
      }
      continue;
    }
    const verb = operativeVerb(words);
    const article = verb === undefined && !/\bresolution\b/i.test(symbolOf(document)) && !inPreamble;
    const isTop = /^\d+$/.test(paragraph.number);
    // Numbers in a resolution run on; one that jumps belongs to a quoted text or a table. An excerpt may open anywhere.
    const opensExcerpt = last === 0 && verb !== undefined;
    const jumps = Number(paragraph.number) <= last || (Number(paragraph.number) > last + 2 && !opensExcerpt);
    if (isTop && !article && jumps) continue;
    if (isTop) {
      parent = paragraph.number;
      last = Number(paragraph.number);
    }
    // "(a) grant …" goes on from "5. Calls upon …": same verb, same force, same addressee.
    const stem = isTop || verb !== undefined ? undefined : provisions.findLast((p) => p.path === parent);
    const opening = verb?.verb ?? stem?.verb;
    const addressee = verb?.force === 'condemns' ? undefined : (addresseeOf(words) ?? stem?.addressee);
    provisions.push({
      path: isTop ? paragraph.number : `${parent}${paragraph.number}`,
      kind: article ? 'article' : 'operative',
      text: words,
      ...(opening === undefined ? {} : { verb: opening }),
      force: verb?.force ?? stem?.force ?? articleForce(words),
      ...(addressee === undefined ? {} : { addressee }),
      whole: true,
      span,
    });
  }
  const adopted = metadata.dates[0]?.value;
  const chapter = text.match(/\bActing under (?:Chapter|chapter) ([IVX]+|[A-Z][a-z]+)\b/)?.[1];
  return {
    symbol: symbolOf(document),
    title: metadata.title?.value ?? symbolOf(document),
    ...(metadata.issuer === undefined ? {} : { body: metadata.issuer.value }),
    ...(adopted === undefined ? {} : { adopted }),
    ...(chapter === undefined ? {} : { chapter }),
    provisions,
    witness: document.id,
  };
};

/** Whether a document is law to be held against others: it names itself so and has numbered provisions with operative verbs. */
export const isInstrument = (document: Document): boolean => {
  const head = document.text.slice(0, 1500);
  if (!/\b(resolution|charter|convention|covenant|statute|treaty|act)\b/i.test(head)) return false;
  return opensPreamble.test(head) || /^\s*Article 1\b/m.test(document.text);
};
