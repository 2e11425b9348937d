import type { Block, Document, Part } from '../document/document.ts';
import type { DateOrder } from '../document/structure/written-dates.ts';
import { arabicDates } from '../languages/ar/dates.ts';
import { englishDates } from '../languages/en/dates.ts';
import { frenchDates } from '../languages/fr/dates.ts';
import { overlap, type Span } from '../text/span.ts';
import type { DateValue, Mention, Tokens } from './annotation.ts';
import { edtfOf, momentEdtf } from './dates/edtf.ts';
import {
  anchorOfEdtf,
  findPhrases,
  isNarrative,
  readPhrases,
  settleOrder,
  type TimeExpression,
  type TimePhrase,
} from './dates/find.ts';
import { timeGrammar } from './dates/grammar.ts';
import type { Anchor } from './dates/reading.ts';
import type { Time } from './dates/time.ts';
import type { Grammar } from './phrases/cascade.ts';
import { lastTokenOf } from './phrases/head.ts';
import { headOf, tokenAt, type Upos, uposOf, xposOf } from './tokens.ts';

export type DateMention = Extract<Mention, { kind: 'date' }>;

/** The grammars of time by language; English reads what has none of its own. */
const english = timeGrammar('en', englishDates);
const grammars: Readonly<Record<string, Grammar<Time>>> = {
  ar: timeGrammar('ar', arabicDates),
  en: english,
  fr: timeGrammar('fr', frenchDates),
};

/** The grammar of time for a BCP 47 language. */
export const timeGrammarOf = (language: string): Grammar<Time> => grammars[language.slice(0, 2)] ?? english;

/**
 * The dates, periods, durations and recurrences that a document names, in reading order. Values are EDTF, counted from
 * the date of the part they stand in, else from the date the document was written, else from the date it was
 * circulated; in a history from the time the text has reached. `head` is the last token of the phrase, or -1 where no
 * tokens are given.
 */
export const findDates = (document: Document, tokens?: Tokens): DateMention[] =>
  document.parts.flatMap((part) => datesOfPart(document, part, tokens));

const datesOfPart = (document: Document, part: Part, tokens: Tokens | undefined): DateMention[] => {
  const now = anchorOfPart(document, part);
  const phrases = settleOrder(
    blocksOf(document.blocks, part).flatMap((block) =>
      findPhrases(document.text, block, timeGrammarOf(block.language ?? document.language))
        .filter((phrase) => tokens === undefined || !countsThings(phrase, tokens))
        .map((phrase) => labelled(document.text, phrase)),
    ),
    orderOfOwnDate(document),
  );
  const expressions = readPhrases(phrases, { now, narrative: isNarrative(phrases, now) });
  return expressions.flatMap((expression) => mentionOf(expression, tokens));
};

/**
 * Whether a number that could be a year counts what follows it.
 *
 *     sheltered 1400 families        in 1941 refugees came        the 1777 campaigns
 *               ^^^^ a count            ^^^^ a year                   ^^^^ a year
 */
const countsThings = ({ time, start }: TimePhrase, tokens: Tokens): boolean => {
  if (time.form !== 'point' || time.bare !== true) return false;
  const number = tokenAt(tokens, start);
  const counted = headOf(tokens, number);
  if (tokens.start[number] !== start || counted <= number || xposOf(tokens, counted) !== 'NNS') return false;
  for (let between = number + 1; between < counted; between++) if (uposOf(tokens, between) !== 'ADJ') return false;
  return number > 0 && !OPENING_A_YEAR.has(uposOf(tokens, number - 1));
};

/** "resolution 41 (2031)": the year in brackets behind a number tells one paper from another, and when nothing happened. */
const labelled = (text: string, phrase: TimePhrase): TimePhrase => {
  const { time, start, end } = phrase;
  const isLabel =
    time.form === 'point' &&
    time.bare === true &&
    text[end] === ')' &&
    BEHIND_NUMBER.test(text.slice(Math.max(0, start - LONGEST_NUMBER), start));
  return isLabel ? { ...phrase, time: { ...time, label: true } } : phrase;
};

const BEHIND_NUMBER = /\d\s*\($/u;
const LONGEST_NUMBER = 8;

/** What stands before a year rather than before a count: "in 1941", "the 1777 campaigns"; also where a sentence opens. */
const OPENING_A_YEAR: ReadonlySet<Upos> = new Set(['ADP', 'DET', 'PRON', 'PART', 'SCONJ', 'PUNCT']);

/** How the document's own date in figures was read where it has two readings: "04/11/2020" as of 4 November, day first. */
const orderOfOwnDate = ({ text, metadata }: Document): DateOrder | undefined => {
  const own = metadata.dates.find(({ other }) => other !== undefined);
  if (own === undefined) return undefined;
  const first = /\d+/.exec(text.slice(own.start, own.end))?.[0];
  return Number(first) === Number(own.value.slice(8, 10)) ? 'day-first' : 'month-first';
};

/** Blocks cut to a part, so that no phrase runs from one block into the next. */
const blocksOf = (blocks: readonly Block[], part: Part): (Span & { language?: string })[] =>
  blocks
    .filter((block) => overlap(block, part) > 0)
    .map((block) => ({
      start: Math.max(block.start, part.start),
      end: Math.min(block.end, part.end),
      ...(block.language === undefined ? {} : { language: block.language }),
    }));

const anchorOfPart = (document: Document, part: Part): Anchor | undefined => {
  const { dates } = document.metadata;
  const value =
    part.dated?.value ??
    dates.find(({ role }) => role === 'written')?.value ??
    dates.find(({ role }) => role === 'circulated')?.value;
  return value === undefined ? undefined : anchorOfEdtf(value);
};

const mentionOf = ({ start, end, reading }: TimeExpression, tokens: Tokens | undefined): DateMention[] => {
  const edtf = reading === undefined ? undefined : edtfOf(reading);
  if (reading === undefined || edtf === undefined || edtf === 'XXXX-XX-XX') return [];
  const anchored = (reading.kind === 'moment' || reading.kind === 'interval') && reading.anchored === true;
  const other = reading.kind === 'moment' && reading.other !== undefined ? momentEdtf(reading.other) : undefined;
  const date: DateValue = {
    edtf,
    anchor: anchored ? 'document' : 'absolute',
    ...(other === undefined ? {} : { ambiguous: other }),
  };
  return [{ kind: 'date', start, end, head: lastTokenOf(tokens, end), date }];
};
