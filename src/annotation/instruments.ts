import type { Document } from '../document/document.ts';
import { lawWords } from '../languages/en/law-words.ts';
import type { Span } from '../text/span.ts';
import type { LawReference } from './annotation.ts';

/*
 * Finds references to law and gives each instrument one spelling:
 *
 *     paragraph 5 of Security Council resolution 2170 (2014)     S/RES/2170 (2014), paragraph 5
 *     the Orland Council's resolution 41 (2031)                  Resolution 41 (2031)
 *     Article 9 of the Charter of the United Nations             Charter of the United Nations, Article 9
 *
 * The instruments are found first, then the provisions before them; a provision without an instrument belongs to the
 * last one named with provisions of its kind, and to none when there is none.
 */

export type InstrumentSpan = Span & { readonly law: LawReference };

const SYMBOL = /\b([AS]\/(?:HRC\/)?RES\/\d{1,4}(?:\/\d{1,4})?)(?:\s?\((\d{4})\))?/g;
const RESOLUTION =
  /\b(?:Resolutions?|resolutions?|Res\.|UNSCR)\s(?:No\.?\s|Nos\.?\s|number\s)?(\d{1,5}(?:\/\d{1,4})?)(?:\s?\(([^()\n]{1,40})\))?/g;
const FURTHER_RESOLUTION = /(?:,\s|\sand\s|,\sand\s|\sor\s)(\d{1,5}(?:\/\d{1,4})?)\s?\(([^()\n]{1,40})\)/y;
const YEAR = /\b(1[89]\d\d|2\d\d\d)\b/;
const POINTER = new RegExp(`\\b(?:the\\s)?(?:${lawWords.pointers.join('|')})\\sresolution\\b(?!\\s\\d)`, 'gi');
const HEAD = new RegExp(`\\b(?:${lawWords.instrumentHeads.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const EUROPEAN =
  /\b(?:Council\s|Commission\s|Commission\sDelegated\s|Commission\sImplementing\s)?(?:Implementing\s)?(?:(Regulation|Decision|Directive)\s(?:\((?:EU|EC|EEC)\)\s)?(?:No\.?\s)?(\d{1,4}\/\d{1,4}(?:\/(?:EU|EC|EEC|CFSP|JHA))?))/g;
const ACT_YEAR = /,?\s(?:of\s)?(?:\()?((?:1[5-9]|2\d)\d\d)\)?(?![\p{L}\p{N}/])/uy;
const ACT_NUMBER = /\s(?:No\.?\s?)(\d{1,6}(?:[/-]\d{1,4})?)(?:\s?\((\d{4})\)|\sof\s(\d{4}))?/y;

const PROVISION_WORD =
  /\b(?:Articles?|articles?|Arts?\.|arts?\.|Chapter|chapter|(?:operative\s|op\.\s)?[Pp]aragraphs?|[Pp]aras?\.?|[Ss]ub-?paragraphs?|[Ss]ections?|[Ss]ec\.|Annex|annex|Rule|rule|[Cc]lause)\s/g;
const PROVISION_NUMBER =
  /(?:[0-9]{1,4}[a-z]?|[IVXLC]{1,7}|[A-Z](?=[\s,.;)]))(?:\s?\([0-9a-zA-Z]{1,4}\))*(?![\p{L}\p{N}])|\([0-9a-zA-Z]{1,4}\)/uy;
const NUMBER_JOINER = /(?:\s?[–-]\s?|,\s(?:and\s)?|\sand\s|\sto\s|\sor\s)/y;
const OF_INSTRUMENT = /(?:\s(?:of|to|in|under)\s(?:the\s|its\s|that\s|this\s)?|,\s(?:the\s)?|\s)$/;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The body named just before a resolution ("Security Council resolution …"), its symbol and where the phrase starts. */
const bodyBefore = (text: string, at: number): { symbol: string; start: number } | undefined => {
  const before = text.slice(Math.max(0, at - 60), at);
  for (const body of lawWords.bodies) {
    const where = before.lastIndexOf(body.name);
    if (where < 0) continue;
    const between = before.slice(where + body.name.length);
    if (!/^(?:’s|'s)?\s(?:in\s(?:its\s)?)?$/.test(between)) continue;
    const lead = before.slice(0, where);
    const wider = /(?:United Nations|UN|U\.N\.)\s$/.exec(lead);
    return { symbol: body.symbol, start: at - before.length + where - (wider?.[0].length ?? 0) };
  }
  return undefined;
};

/** The body whose resolutions a document speaks of when it does not say: the one it names, when it names only one. */
const usualBody = (text: string): string | undefined => {
  const named = lawWords.bodies.filter((body) => text.includes(body.name));
  return named.length === 1 ? named[0]?.symbol : undefined;
};

const resolutionName = (symbol: string | undefined, number: string, year: string | undefined): string => {
  const name = symbol === undefined ? `Resolution ${number}` : `${symbol}${number}`;
  return year === undefined ? name : `${name} (${year})`;
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly instrument: string;
}

const symbols = (text: string): Found[] =>
  Array.from(text.matchAll(SYMBOL), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    instrument: match[2] === undefined ? (match[1] as string) : `${match[1]} (${match[2]})`,
  }));

const resolutions = (text: string): Found[] => {
  const usual = usualBody(text);
  const found: Found[] = [];
  for (const match of text.matchAll(RESOLUTION)) {
    const body = bodyBefore(text, match.index);
    const slashed = (match[1] as string).includes('/');
    const symbol = body?.symbol ?? (slashed && usual === 'S/RES/' ? undefined : usual);
    const year = match[2] === undefined ? undefined : YEAR.exec(match[2])?.[1];
    const head = match[0].replace(/\s?\([^()]*\)$/, '');
    let end = match.index + (year === undefined ? head.length : match[0].length);
    found.push({
      start: body?.start ?? match.index,
      end,
      instrument: resolutionName(symbol, match[1] as string, year),
    });
    if (!/^(?:R|r)esolutions/.test(match[0])) continue;
    for (
      let more = matchAt(FURTHER_RESOLUTION, text, end);
      more !== null;
      more = matchAt(FURTHER_RESOLUTION, text, end)
    ) {
      end = more.index + more[0].length;
      const start = more.index + more[0].indexOf(more[1] as string);
      found.push({
        start,
        end,
        instrument: resolutionName(symbol, more[1] as string, YEAR.exec(more[2] as string)?.[1]),
      });
    }
  }
  return found;
};

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const JOINERS = new Set(lawWords.joiners);
const COMMON_HEADS = new Set(lawWords.commonHeads);
const WORD_BEFORE = /(\p{Lu}[\p{L}\p{M}’'.-]*|and|of|on|for)\s$/u;
const WORD_AFTER = /\s([\p{L}\p{M}’'-]+)/uy;
const NOT_TITLE =
  /^(?:The|This|That|These|Those|Its|Their|Our|In|Under|Of|By|And|For|On|To|Each|Every|Any|All|[IVXLC]+)$/;

/** How many words a title may have on either side of its head: more is a sentence in capitals. */
const LONGEST_SIDE = 14;

/** Where the capitalised words before a head begin. */
const titleStart = (text: string, head: number): number => {
  let start = head;
  let kept = head;
  for (let n = 0; n < LONGEST_SIDE; n++) {
    const match = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
    const word = match?.[1];
    if (match === null || word === undefined || NOT_TITLE.test(word)) break;
    start -= match[0].length;
    if (isCapitalised(word)) kept = start;
  }
  return kept;
};

/** Where the title after a head ends: capitalised words and the small words between them. */
const titleEnd = (text: string, head: number): number => {
  let kept = head;
  let at = head;
  for (let n = 0; n < LONGEST_SIDE; n++) {
    const word = matchAt(WORD_AFTER, text, at)?.[1];
    if (word === undefined) break;
    at += word.length + 1;
    if (isCapitalised(word)) kept = at;
    else if (!JOINERS.has(word)) break;
    if (n === 0 && isCapitalised(word)) break;
  }
  return kept;
};

const UNITED_NATIONS = /\b(?:United Nations|Security Council|U\.?N\.?)(?![\p{L}\p{N}])/u;

const spelling = (name: string): string => {
  const plain = name.replace(/\s+/g, ' ').trim();
  return lawWords.spellings[plain.toLowerCase()] ?? plain;
};

const titled = (text: string): Found[] => {
  const found: Found[] = [];
  let last = 0;
  for (const match of text.matchAll(HEAD)) {
    if (match.index < last) continue;
    const headEnd = match.index + match[0].length;
    const start = Math.max(last, titleStart(text, match.index));
    let end = /^\s(?:of|on|for|against|to|relating|concerning)\s/.test(text.slice(headEnd, headEnd + 12))
      ? titleEnd(text, headEnd)
      : headEnd;
    const dated = matchAt(ACT_YEAR, text, end) ?? matchAt(ACT_NUMBER, text, end);
    if (dated !== null) end = dated.index + dated[0].length;
    const bare = start === match.index && end === headEnd;
    if (bare && (COMMON_HEADS.has(match[0]) || !/\b[Tt]he\s$/.test(text.slice(Math.max(0, start - 4), start))))
      continue;
    found.push({ start, end, instrument: spelling(text.slice(start, end)) });
    last = end;
  }
  return withFullTitles(found, UNITED_NATIONS.test(text) ? 'Charter of the United Nations' : undefined);
};

/** "the Convention" alone stands for the last title of the document with that head; a bare Charter for `charter`. */
const withFullTitles = (found: readonly Found[], charter: string | undefined): Found[] => {
  const lastOf = new Map<string, string>();
  return found.map((one) => {
    const head = lawWords.instrumentHeads.find((word) => one.instrument.split(' ').includes(word)) ?? one.instrument;
    if (one.instrument === head) {
      const united = head === 'Charter' ? charter : undefined;
      return { ...one, instrument: lastOf.get(head) ?? united ?? one.instrument };
    }
    lastOf.set(head, one.instrument);
    return one;
  });
};

const european = (text: string): Found[] =>
  Array.from(text.matchAll(EUROPEAN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    instrument: match[0].replace(/\s+/g, ' '),
  }));

/** "the said resolution" stands for the last resolution named before it. */
const pointers = (text: string, named: readonly Found[]): Found[] => {
  const found: Found[] = [];
  let next = 0;
  let last: Found | undefined;
  for (const match of text.matchAll(POINTER)) {
    for (; next < named.length && (named[next] as Found).start < match.index; next++) {
      if (/RES\/|^Resolution /.test((named[next] as Found).instrument)) last = named[next];
    }
    if (last === undefined) continue;
    found.push({ start: match.index, end: match.index + match[0].length, instrument: last.instrument });
  }
  return found;
};

/** Gives a resolution that is once named with its year the year wherever it is named without. */
const withYears = (found: readonly Found[]): Found[] => {
  const full = new Map<string, string>();
  for (const { instrument } of found) {
    const bare = instrument.replace(/ \(\d{4}\)$/, '');
    if (bare !== instrument) full.set(bare, instrument);
  }
  return found.map((one) => ({ ...one, instrument: full.get(one.instrument) ?? one.instrument }));
};

/** Drops what stands within a longer find. */
const outermost = (found: readonly Found[]): Found[] => {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  let end = -1;
  for (const one of sorted) {
    if (one.end <= end) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
};

interface Provision {
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

const provisionAt = (text: string, match: RegExpMatchArray & { index: number }): Provision | undefined => {
  const word = match[0]
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:operative|op\.) /, '');
  const spelt = lawWords.provisions[word] ?? lawWords.provisions[word.replace(/s$/, '')];
  const from = match.index + match[0].length;
  const number = matchAt(PROVISION_NUMBER, text, from);
  if (spelt === undefined || number === null) return undefined;
  let end = from + number[0].length;
  for (let n = 0; n < LONGEST_SIDE; n++) {
    const joiner = matchAt(NUMBER_JOINER, text, end);
    const next = joiner === null ? null : matchAt(PROVISION_NUMBER, text, end + joiner[0].length);
    if (joiner === null || next === null) break;
    end = next.index + next[0].length;
  }
  return { start: match.index, end, path: `${spelt} ${text.slice(from, end)}` };
};

const provisions = (text: string): Provision[] => {
  const found: Provision[] = [];
  for (const match of text.matchAll(PROVISION_WORD)) {
    const provision = provisionAt(text, match);
    if (provision !== undefined) found.push(provision);
  }
  return found;
};

/** "paragraph 2 of Article 51": the outer provision comes first in the path. */
const joinPaths = (text: string, found: readonly Provision[]): Provision[] => {
  const joined: Provision[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, one.start);
    if (before !== undefined && /^\sof\s(?:the\s)?$/.test(between)) {
      joined[joined.length - 1] = { start: before.start, end: one.end, path: `${one.path}, ${before.path}` };
    } else if (before !== undefined && /^(?:,\s|\s)$/.test(between)) {
      joined[joined.length - 1] = { start: before.start, end: one.end, path: `${before.path}, ${one.path}` };
    } else joined.push(one);
  }
  return joined;
};

const CAPITAL_PROVISION = /^(?:Article|Chapter)/;

/** The references to law in a document, in reading order; a provision with its instrument holds the instrument's span. */
export const findInstruments = (document: Document): InstrumentSpan[] => {
  const { text } = document;
  const named = withYears(outermost([...symbols(text), ...resolutions(text), ...european(text), ...titled(text)]));
  const instruments = outermost([...named, ...pointers(text, named)]);
  const found: InstrumentSpan[] = instruments.map(({ start, end, instrument }) => ({
    start,
    end,
    law: { instrument },
  }));
  let next = 0;
  let lastWithArticles: string | undefined;
  for (const provision of joinPaths(text, provisions(text))) {
    while (next < instruments.length && (instruments[next] as Found).start < provision.end) next++;
    const after = instruments[next];
    const between =
      after === undefined ? undefined : text.slice(provision.end, Math.min(after.start, provision.end + 20));
    const before = instruments[next - 1];
    if (
      after !== undefined &&
      between !== undefined &&
      after.start - provision.end < 20 &&
      OF_INSTRUMENT.test(between) &&
      between.trim().split(' ').length <= 2
    ) {
      found.push({
        start: provision.start,
        end: after.end,
        law: { instrument: after.instrument, provision: provision.path },
      });
      if (CAPITAL_PROVISION.test(provision.path)) lastWithArticles = after.instrument;
    } else if (before !== undefined && /^,?\s$/.test(text.slice(before.end, provision.start))) {
      found.push({
        start: before.start,
        end: provision.end,
        law: { instrument: before.instrument, provision: provision.path },
      });
    } else if (CAPITAL_PROVISION.test(provision.path) && lastWithArticles !== undefined) {
      found.push({
        start: provision.start,
        end: provision.end,
        law: { instrument: lastWithArticles, provision: provision.path },
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};
