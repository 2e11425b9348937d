import type { Finding } from '../checks/finding.ts';
import type { Citation } from '../document/document.ts';
import { hedgeWords } from '../languages/en/hedge-words.ts';
import { inEnglish, type Message, type MessageId, message } from '../languages/message.ts';
import type { Letter, LetterBlock } from './letter.ts';
import type { LetterDocument } from './letter-document.ts';

/** What is wrong with a piece of a letter, and what would mend it. */
export interface LetterFinding {
  readonly block: string;
  /** A rule of this file, or an ordinary check of documents. */
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
  /** `message` and `mend` apart from their language. */
  readonly said: { readonly message: Message; readonly mend: Message };
}

type Found = Omit<LetterFinding, 'block'>;

const foundBy = (rule: string, found: Message, mend: MessageId): Found => ({
  rule,
  message: inEnglish(found),
  mend: inEnglish(message(mend)),
  said: { message: found, mend: message(mend) },
});

const figures = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const quotations = /[“«"]([^“”«»"]{2,})[”»"]/gu;
/** A word with a capital that does not begin a sentence, or what follows it in a name. */
const names = /(?<![.!?:“«"]\s*|^\s*)(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]+/gu;

const plain = (text: string): string =>
  text
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”«»"]/g, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const checkCited = (block: LetterBlock, passages: string): readonly Found[] => {
  const source = plain(`${passages} ${block.origin}`);
  const found: Found[] = [];
  const absent = (pattern: RegExp, group = 0): readonly string[] =>
    [...new Set([...block.text.matchAll(pattern)].map((match) => match[group] as string))].filter(
      (words) =>
        !source.includes(
          plain(words)
            .trim()
            .replace(/[.,;:]$/, ''),
        ),
    );
  const figuresAbsent = absent(figures);
  if (figuresAbsent.length > 0) {
    const id = figuresAbsent.length > 1 ? 'figure-not-in-source.many' : 'figure-not-in-source';
    const absentHere = message(id, { words: listed(figuresAbsent) });
    found.push(foundBy('figure-not-in-source', absentHere, 'figure-not-in-source.mend'));
  }
  const quotesAbsent = absent(quotations, 1).filter((words) => !plain(passages).includes(plain(words).trim()));
  if (quotesAbsent.length > 0) {
    const altered = message('quotation-not-in-source', { words: listed(quotesAbsent) });
    found.push(foundBy('quotation-not-in-source', altered, 'quotation-not-in-source.mend'));
  }
  const namesAbsent = absent(names).filter((name) => !quotesAbsent.some((quote) => quote.includes(name)));
  if (namesAbsent.length > 0) {
    const id = namesAbsent.length > 1 ? 'name-not-in-source.many' : 'name-not-in-source';
    found.push(foundBy('name-not-in-source', message(id, { words: listed(namesAbsent) }), 'name-not-in-source.mend'));
  }
  const said = ` ${plain(block.text).replaceAll(/[^\p{L}\p{N}']+/gu, ' ')} `;
  const meant = ` ${plain(ownWords(block.origin)).replaceAll(/[^\p{L}\p{N}']+/gu, ' ')} `;
  const lost = hedgeWords.filter((hedge) => meant.includes(` ${hedge} `) && !said.includes(` ${hedge} `));
  const keepsAnother = hedgeWords.some((hedge) => said.includes(` ${hedge} `));
  if (lost.length > 0 && !keepsAnother) {
    found.push(foundBy('hedge-dropped', message('hedge-lost', { words: listed(lost) }), 'hedge-lost.mend'));
  }
  return found;
};

/** What a generated sentence says itself, without what it quotes. */
const ownWords = (text: string): string => text.replaceAll(quotations, ' ');

/** A day ("30 April", "30/4/2021") or a year: an author may ask for an answer by then. */
const days =
  /\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{1,4}|\p{Nd}{1,2}\s+\p{Lu}\p{L}+|\b(?:19|20)\p{Nd}{2}\b|^\p{Nd}+\./gu;

const checkOwn = ({ text }: LetterBlock): readonly Found[] => {
  const undated = text.replaceAll(days, ' ');
  const bare = [...undated.matchAll(figures), ...undated.matchAll(quotations)].map(([words]) => words);
  if (bare.length === 0) return [];
  const id = bare.length > 1 ? 'rests-on-nothing.many' : 'rests-on-nothing';
  const resting = message(id, { words: listed(bare.slice(0, 3)) });
  return [foundBy('rests-on-nothing', resting, 'rests-on-nothing.mend')];
};

/**
 * Holds a letter against the passages that it cites: what says more than they do is marked, never changed. `wordsOf` gives
 * the words of a passage; `denied` holds the ids of the claims that somebody denies.
 *
 *     passage   The Guard may have sold copper.
 *     sentence  The Guard sold copper.            hedge-dropped: “may” is gone
 */
export const checkLetter = (
  { blocks }: Letter,
  wordsOf: (citation: Citation) => string,
  denied: ReadonlySet<string>,
): readonly LetterFinding[] => {
  const answered = new Set(
    blocks.flatMap(({ claim, side }) => (side === 'against' && claim !== undefined ? [claim] : [])),
  );
  const first = new Set<string>();
  return blocks.flatMap((block) => {
    const of = (one: Found): LetterFinding => ({ block: block.id, ...one });
    if (block.kind === 'heading') return [];
    if (block.kind === 'own') return checkOwn(block).map(of);
    const found = checkCited(block, block.citations.map(wordsOf).join(' ')).map(of);
    const { claim } = block;
    const lacks = claim !== undefined && denied.has(claim) && !answered.has(claim) && !first.has(claim);
    if (claim !== undefined) first.add(claim);
    if (!lacks) return found;
    return [...found, of(foundBy('denial-missing', message('denial-missing'), 'denial-missing.mend'))];
  });
};

/** Checks that ask where a statement is from: a cited sentence has its passages and is held against those. */
const ofSources: ReadonlySet<string> = new Set([
  'no-source',
  'unnamed-source',
  'single-origin',
  'reported-not-asserted',
  'hedge-dropped',
  'self-citation',
]);

/**
 * What the ordinary checks find in a letter, as far as its author can mend it: nothing within words that are quoted from a
 * passage, which stand as they stand, and nothing about sources in a sentence that cites its own.
 */
export const wordingFindings = (
  { blocks }: Letter,
  { document, spans }: LetterDocument,
  findings: readonly Finding[],
): readonly LetterFinding[] =>
  blocks.flatMap((block) => {
    const span = spans.get(block.id);
    if (span === undefined || block.kind === 'heading') return [];
    const text = document.text.slice(span.start, span.end);
    const quoted = block.kind === 'own' ? [] : [...text.matchAll(quotations)];
    const isQuoted = ({ start, end }: Finding): boolean =>
      quoted.some(({ index, 0: words }) => index <= start - span.start && end - span.start <= index + words.length);
    return findings
      .filter((one) => span.start <= one.start && one.start < span.end)
      .filter((one) => block.kind === 'own' || !(ofSources.has(one.rule) || isQuoted(one)))
      .map(({ rule, message: found, mend, said }) => ({ block: block.id, rule, message: found, mend, said }));
  });
