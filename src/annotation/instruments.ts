import type { Document } from '../document/document.ts';
import { lawWords as ar } from '../languages/ar/law-words.ts';
import { lawWords as en } from '../languages/en/law-words.ts';
import { lawWords as fr } from '../languages/fr/law-words.ts';
import type { LawWords } from '../languages/law-words.ts';
import { withPlainFigures } from '../text/plain-figures.ts';
import type { Span } from '../text/span.ts';
import type { LawReference } from './annotation.ts';

/*
 * Finds references to law and gives each instrument one spelling:
 *
 *     paragraph 5 of Security Council resolution 2170 (2014)     S/RES/2170 (2014), paragraph 5
 *     the Orland Council's resolution 41 (2031)                  Resolution 41 (2031)
 *     Article 9 of the UN Charter                                Charter of the United Nations, Article 9
 *     le paragraphe 5 de la résolution 41 (2031)                 Resolution 41 (2031), paragraph 5
 *     الفقرة 5 من القرار 41 (2031)                                Resolution 41 (2031), paragraph 5
 *
 * The instruments are found first, then the provisions before them; a provision without an instrument belongs to the
 * last one named with provisions of its kind, and to none when there is none. A resolution that speaks of "the present
 * resolution" or "paragraph 2 above" speaks of itself.
 */

export type InstrumentSpan = Span & { readonly law: LawReference };

/** The patterns of one language. */
interface Grammar {
  readonly words: LawWords;
  readonly resolution: RegExp;
  readonly further: RegExp;
  readonly decision: RegExp | undefined;
  readonly pointedAt: RegExp | undefined;
  readonly bodyBefore: RegExp;
  readonly wider: RegExp;
  readonly own: RegExp;
  readonly ownParagraph: RegExp;
  readonly pointer: RegExp;
  readonly head: RegExp;
  readonly definite: RegExp;
  readonly titleLink: RegExp;
  readonly spelt: RegExp | undefined;
  readonly provision: RegExp;
  readonly provisionNumber: RegExp;
  readonly numberJoiner: RegExp;
  readonly ofInstrument: RegExp;
  readonly ofProvision: RegExp;
  readonly joiners: ReadonlySet<string>;
  readonly commonHeads: ReadonlySet<string>;
}

/** "161 A (1961)": the letter tells a part of what was adopted under one number. */
const NUMBER = '(?<number>\\d{1,5}(?:/\\d{1,4})?)(?![\\d/])(?:\\s[A-E](?=\\s?\\())?';
/** A year, a date with its year, or the session that resolutions of the Assembly had once: "(XXV)", "(S-VI)". */
const BEHIND = '\\s*\\((?<behind>[^()]{1,40})\\)';
const FIGURES =
  '(?:[0-9]{1,4}[a-z]?|[IVXLC]{1,7}|[A-Z](?=[\\s,.;)]))(?:\\s?\\([0-9a-zA-Z]{1,4}\\))*(?![\\p{L}\\p{N}])|\\([0-9a-zA-Z]{1,4}\\)';

const grammarOf = (words: LawWords): Grammar => {
  const inWords = Object.keys(words.numbers);
  const number = inWords.length === 0 ? FIGURES : `${FIGURES}|(?:${inWords.join('|')})(?![\\p{L}])`;
  const hasCase = words.instrumentHeads.some((head) => /^\p{Lu}/u.test(head));
  const spellings = Object.keys(words.spellings).sort((a, b) => b.length - a.length);
  return {
    words,
    resolution: new RegExp(`(?<![\\p{L}\\p{N}/])(?<lead>${words.resolution})${NUMBER}(?:${BEHIND})?`, 'gu'),
    further: new RegExp(`(?<lead>${words.further})${NUMBER}${BEHIND}`, 'uy'),
    decision:
      words.decision === undefined
        ? undefined
        : new RegExp(`(?<![\\p{L}\\p{N}/])(?<lead>${words.decision})${NUMBER}(?:${BEHIND})?`, 'gu'),
    pointedAt: words.pointedAt === undefined ? undefined : new RegExp(words.pointedAt, 'uy'),
    bodyBefore: new RegExp(`^${words.bodyBefore}`, 'u'),
    wider: new RegExp(words.wider, 'u'),
    own: new RegExp(words.own, 'giu'),
    ownParagraph: new RegExp(words.ownParagraph, 'uy'),
    pointer: new RegExp(`(?<![\\p{L}])${words.pointer}(?![\\p{L}])`, 'giu'),
    head: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.instrumentHeads.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    definite: new RegExp(words.definite, 'u'),
    titleLink: new RegExp(words.titleLink, 'u'),
    spelt: hasCase
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{M}])(?:[وفبل]|لل)?(?:${spellings.join('|')})(?![\\p{L}\\p{M}])`, 'gu'),
    provision: new RegExp(words.provision, 'gu'),
    provisionNumber: new RegExp(number, 'uy'),
    numberJoiner: new RegExp(words.numberJoiner, 'uy'),
    ofInstrument: new RegExp(`^${words.ofInstrument}`, 'u'),
    ofProvision: new RegExp(words.ofProvision, 'u'),
    joiners: new Set(words.joiners),
    commonHeads: new Set(words.commonHeads),
  };
};

const english = grammarOf(en);
const grammars: Readonly<Record<string, Grammar>> = { en: english, fr: grammarOf(fr), ar: grammarOf(ar) };

const SYMBOL = /\b([AS]\/(?:HRC\/)?RES\/\d{1,4}(?:\/\d{1,4})?)(?:\s?\((\d{4})\))?/g;
const YEAR = /\b(1[89]\d\d|2\d\d\d)\b/;
const SESSION = /^(?:(?:S-|ES-)(?:[IVXLC]+|\d{1,2})|[IVXLC]+)$/;
const EUROPEAN =
  /\b(?:Council\s|Commission\s|Commission\sDelegated\s|Commission\sImplementing\s)?(?:Implementing\s)?(?:(Regulation|Decision|Directive)\s(?:\((?:EU|EC|EEC)\)\s)?(?:No\.?\s)?(\d{1,4}\/\d{1,4}(?:\/(?:EU|EC|EEC|CFSP|JHA))?))/g;
const ACT_YEAR = /,?\s(?:of\s)?(?:\()?((?:1[5-9]|2\d)\d\d)\)?(?![\p{L}\p{N}/])/uy;
const ACT_NUMBER = /\s(?:No\.?\s?)(\d{1,6}(?:[/-]\d{1,4})?)(?:\s?\((\d{4})\)|\sof\s(\d{4}))?/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** A body whose resolutions have a symbol, and where the phrase that names it starts. */
interface NamedBody {
  readonly symbol: string;
  readonly start: number;
}

/** The body named just before a resolution ("Security Council resolution …"). */
const bodyBefore = ({ words, bodyBefore: link, wider }: Grammar, text: string, at: number): NamedBody | undefined => {
  const before = text.slice(Math.max(0, at - 60), at).replace(/\s/g, ' ');
  for (const body of words.bodies) {
    const where = before.lastIndexOf(body.name);
    if (where < 0 || !link.test(before.slice(where + body.name.length))) continue;
    const lead = before.slice(0, where);
    return { symbol: body.symbol, start: at - before.length + where - (wider.exec(lead)?.[0].length ?? 0) };
  }
  return undefined;
};

/** Whose resolution it is by the words within or behind the reference: "القرار … مجلس الأمن", "résolution … de l'Assemblée générale". */
const bodyBeside = ({ words }: Grammar, lead: string, after: string): string | undefined => {
  const inside = lead.replace(/\s+/g, ' ');
  const behind = after.replace(/\s+/g, ' ');
  return words.bodies.find(
    ({ name }) =>
      inside.includes(name) || new RegExp(`^[^.;,()]{0,24}\\b(?:de l['’]|du |of the )${name}`, 'u').test(behind),
  )?.symbol;
};

/** The body whose own resolution a text is: "The Security Council," on a line of its own above the preamble. */
const ownBody = ({ words }: Grammar, text: string): string | undefined =>
  words.bodies.find(({ name }) =>
    new RegExp(`(?:^|\\n)\\s*(?:The |Le |La |L['’]|إن )?${name}\\s*[,،]?\\s*\\n`, 'u').test(text.slice(0, 3000)),
  )?.symbol;

/** The body whose resolutions a document speaks of when it does not say: its own, or the one it names, when it names only one. */
const usualBody = (grammar: Grammar, text: string): string | undefined => {
  const own = ownBody(grammar, text);
  if (own !== undefined) return own;
  const named = new Set(grammar.words.bodies.filter(({ name }) => text.includes(name)).map(({ symbol }) => symbol));
  const [only] = named;
  return named.size === 1 ? only : undefined;
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

/** The one spelling of a resolution: its body's mark, its number, and the year or session behind it. */
const resolutionName = (symbol: string | undefined, number: string, behind: string | undefined): string => {
  const session = behind !== undefined && SESSION.test(behind.trim()) ? behind.trim() : undefined;
  const body = session === undefined ? symbol : 'A/RES/';
  const name = body === undefined ? `Resolution ${number}` : `${body}${number}`;
  const mark = session ?? (behind === undefined ? undefined : YEAR.exec(behind)?.[1]);
  return mark === undefined ? name : `${name} (${mark})`;
};

/** Whether what stands in brackets behind a number is its year or session. */
const tellsWhen = (behind: string | undefined): boolean =>
  behind !== undefined && (YEAR.test(behind) || SESSION.test(behind.trim()));

const resolutions = (grammar: Grammar, text: string): Found[] => {
  const usual = usualBody(grammar, text);
  const found: Found[] = [];
  for (const match of text.matchAll(grammar.resolution)) {
    const { lead = '', number = '', behind } = match.groups ?? {};
    const before = bodyBefore(grammar, text, match.index);
    const dated = tellsWhen(behind);
    let end = match.index + (dated || behind === undefined ? match[0].length : lead.length + number.length);
    const slashed = number.includes('/');
    const symbol =
      before?.symbol ??
      bodyBeside(grammar, lead, text.slice(end, end + 60)) ??
      (slashed && usual === 'S/RES/' ? 'A/RES/' : usual);
    found.push({
      start: before?.start ?? match.index,
      end,
      instrument: resolutionName(symbol, number, dated ? behind : undefined),
    });
    for (let more = matchAt(grammar.further, text, end); more !== null; more = matchAt(grammar.further, text, end)) {
      const { lead: link = '', number: next = '', behind: when } = more.groups ?? {};
      if (!tellsWhen(when)) break;
      end = more.index + more[0].length;
      found.push({ start: more.index + link.length, end, instrument: resolutionName(symbol, next, when) });
    }
  }
  return found;
};

/** "Council decision 118", "its Decision 9 (2031)": what a body of its own decided under a number, by the text's own name of it. */
const decisions = ({ decision }: Grammar, text: string): Found[] => {
  if (decision === undefined) return [];
  const found = Array.from(text.matchAll(decision), (match): Found => {
    const { lead = '', number = '', behind } = match.groups ?? {};
    const dated = tellsWhen(behind);
    const end = match.index + (dated || behind === undefined ? match[0].length : lead.length + number.length);
    return {
      start: match.index,
      end,
      instrument: text.slice(match.index, end).replace(/\s+/g, ' ').replace(/^d/, 'D'),
    };
  });
  // "Council decision 118 … decision 118"
  return found.map((one) => {
    const number = one.instrument.replace(/^.*?(?=[Dd]ecision)/u, '').toLowerCase();
    const named = found.find(({ instrument }) =>
      instrument.toLowerCase().startsWith(number, instrument.length - number.length),
    );
    return { ...one, instrument: named?.instrument ?? one.instrument };
  });
};

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
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
const titleEnd = ({ joiners, decision }: Grammar, text: string, head: number): number => {
  let kept = head;
  let at = head;
  for (let n = 0; n < LONGEST_SIDE; n++) {
    const word = matchAt(WORD_AFTER, text, at)?.[1];
    if (word === undefined) break;
    at += word.length + 1;
    if (isCapitalised(word)) kept = at;
    else if (!joiners.has(word)) break;
    // "the Treaty of Varn and [of Council decision 118]"
    if (decision !== undefined && /^(?:and|or)$/.test(word) && opensDecision(decision, text, at)) break;
    if (n === 0 && isCapitalised(word)) break;
  }
  return kept;
};

/** Whether a numbered decision is named next: " of Council decision 118". */
const opensDecision = (decision: RegExp, text: string, at: number): boolean => {
  const behind = text.slice(at, at + LONGEST_LEAD);
  const from = /^ (?:(?:of|with|to) )?(?:the )?/.exec(behind)?.[0].length ?? 0;
  return behind.slice(from).search(decision) === 0;
};

/** In characters: "of the Permanent Council’s decision 118". */
const LONGEST_LEAD = 60;

const UNITED_NATIONS = /\b(?:United Nations|Security Council|U\.?N\.?)(?![\p{L}\p{N}])/u;

const spelling = ({ words }: Grammar, name: string): string => {
  const plain = name.replace(/\s+/g, ' ').trim();
  return words.spellings[plain.toLowerCase()] ?? plain;
};

/** Names of instruments in a script without capitals: only those that are known. */
const spelt = (grammar: Grammar, text: string): Found[] =>
  grammar.spelt === undefined
    ? []
    : Array.from(text.matchAll(grammar.spelt), (match) => {
        const name = Object.keys(grammar.words.spellings).find((one) => match[0].endsWith(one)) ?? match[0];
        return { start: match.index, end: match.index + match[0].length, instrument: spelling(grammar, name) };
      });

const titled = (grammar: Grammar, text: string): Found[] => {
  const found: Found[] = [];
  let last = 0;
  for (const match of text.matchAll(grammar.head)) {
    if (match.index < last) continue;
    const headEnd = match.index + match[0].length;
    const start = Math.max(last, titleStart(text, match.index));
    let end = grammar.titleLink.test(text.slice(headEnd, headEnd + 12)) ? titleEnd(grammar, text, headEnd) : headEnd;
    const dated = matchAt(ACT_YEAR, text, end) ?? matchAt(ACT_NUMBER, text, end);
    if (dated !== null) end = dated.index + dated[0].length;
    const bare = start === match.index && end === headEnd;
    const isKnown = grammar.definite.test(text.slice(Math.max(0, start - 12), start));
    if (bare && (grammar.commonHeads.has(match[0]) || !isKnown)) continue;
    found.push({ start, end, instrument: spelling(grammar, text.slice(start, end)) });
    last = end;
  }
  return withFullTitles(grammar, found, UNITED_NATIONS.test(text) ? 'Charter of the United Nations' : undefined);
};

/** "the Convention" alone stands for the last title of the document with that head; a bare Charter for `charter`. */
const withFullTitles = ({ words }: Grammar, found: readonly Found[], charter: string | undefined): Found[] => {
  const lastOf = new Map<string, string>();
  return found.map((one) => {
    const head = words.instrumentHeads.find((word) => one.instrument.split(' ').includes(word)) ?? one.instrument;
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

/** "the said resolution" stands for the last resolution named before it; in a resolution "this resolution" is itself. */
const pointers = (grammar: Grammar, text: string, named: readonly Found[], own: string | undefined): Found[] => {
  // Most documents name none, and the pattern is slow.
  if (own === undefined && !named.some(({ instrument }) => isResolution(instrument))) return [];
  const found: Found[] = [];
  const itself = own === undefined ? [] : Array.from(text.matchAll(grammar.own), (match) => match.index);
  let next = 0;
  let last: Found | undefined;
  for (const match of text.matchAll(grammar.pointer)) {
    for (; next < named.length && (named[next] as Found).start < match.index; next++) {
      if (isResolution((named[next] as Found).instrument)) last = named[next];
    }
    const end = match.index + match[0].length;
    const isItself = itself.some((at) => match.index <= at && at < end);
    const instrument = isItself ? own : last?.instrument;
    if (instrument !== undefined) found.push({ start: match.index, end, instrument });
  }
  return found;
};

const isResolution = (instrument: string): boolean => /RES\/|^Resolution /.test(instrument);

/** A paragraph of a resolution that is only pointed at: "paragraph 4 of that resolution", where none was named before. */
export const unresolvedReferences = (document: Document): readonly Span[] => {
  const grammar = grammars[document.language] ?? english;
  const text = withPlainFigures(document.text);
  if (text.match(grammar.pointer) === null) return [];
  const found = findInstruments(document);
  const spans = Array.from(text.matchAll(grammar.pointer), (m) => ({ start: m.index, end: m.index + m[0].length }));
  const lost = spans.filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end));
  return provisions(grammar, text).flatMap((provision) => {
    const pointer = lost.find(({ start }) => start >= provision.end && start - provision.end < FURTHEST);
    const isPointed = pointer !== undefined && grammar.ofInstrument.test(text.slice(provision.end, pointer.start));
    return isPointed ? [{ start: provision.start, end: pointer.end }] : [];
  });
};

/** A heading that is nothing but the number of the resolution below it, whatever is written of its day. */
const HEADING =
  /^\s*(?:S\/RES\/|(?:RESOLUTION|R[eé]solution|القرار)\s+(?:no\.?\s*)?)?\d{1,5}(?:\/\d{1,4})?\s?(?:\(\d{4}\))?(?:\.\s+R[eé]solution\b.*|\s+(?:of|du)\s.*|\s*\(.*)?$/iu;

/** How a text that is itself a resolution is called: by the heading that it opens with. */
const ownName = (grammar: Grammar, text: string, named: readonly Found[]): string | undefined => {
  const lines = text.slice(0, 400).split('\n');
  let at = 0;
  for (const line of lines) {
    if (HEADING.test(line)) {
      const first = named.find(({ start }) => at <= start && start <= at + line.length);
      if (first !== undefined && isResolution(first.instrument)) return first.instrument;
      const leading = /^\s*(\d{1,5})\s?\((\d{4})\)\.\s/.exec(line);
      if (leading !== null) return resolutionName(usualBody(grammar, text), leading[1] as string, leading[2]);
    }
    at += line.length + 1;
  }
  return undefined;
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

const provisionAt = (
  grammar: Grammar,
  text: string,
  match: RegExpMatchArray & { index: number },
): Provision | undefined => {
  const { words, provisionNumber, numberJoiner } = grammar;
  const word = match[0]
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:operative|op\.|preambular)\s+/, '');
  const plain = Object.keys(words.provisions)
    .filter((one) => word === one || word === `${one}s` || (grammar.spelt !== undefined && word.endsWith(one)))
    .sort((x, y) => y.length - x.length)[0];
  const from = match.index + match[0].length;
  const number = matchAt(provisionNumber, text, from);
  if (plain === undefined || number === null) return undefined;
  let end = from + number[0].length;
  for (let n = 0; n < LONGEST_SIDE; n++) {
    const joiner = matchAt(numberJoiner, text, end);
    const next = joiner === null ? null : matchAt(provisionNumber, text, end + joiner[0].length);
    if (joiner === null || next === null) break;
    end = next.index + next[0].length;
  }
  const numbers = text.slice(from, end).replace(/\s+/g, ' ');
  return {
    start: match.index,
    end,
    path: `${words.provisions[plain]} ${words.numbers[numbers.toLowerCase()] ?? numbers}`,
  };
};

const provisions = (grammar: Grammar, text: string): Provision[] => {
  const found: Provision[] = [];
  for (const match of text.matchAll(grammar.provision)) {
    const provision = provisionAt(grammar, text, match);
    if (provision !== undefined) found.push(provision);
  }
  return found;
};

/** "paragraph 2 of Article 51": the outer provision comes first in the path. */
const joinPaths = ({ ofProvision }: Grammar, text: string, found: readonly Provision[]): Provision[] => {
  const joined: Provision[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, one.start);
    if (before !== undefined && ofProvision.test(between)) {
      joined[joined.length - 1] = { start: before.start, end: one.end, path: `${one.path}, ${before.path}` };
    } else if (before !== undefined && /^(?:,\s|\s)$/.test(between)) {
      joined[joined.length - 1] = { start: before.start, end: one.end, path: `${before.path}, ${one.path}` };
    } else joined.push(one);
  }
  return joined;
};

const CAPITAL_PROVISION = /^(?:Article|Chapter)/;

/** The furthest that an instrument may stand behind a provision of it. */
const FURTHEST = 30;

/** The references to law in a document, in reading order; a provision with its instrument holds the instrument's span. */
export const findInstruments = (document: Document): InstrumentSpan[] => {
  const grammar = grammars[document.language] ?? english;
  const text = withPlainFigures(document.text);
  const named = withYears(
    outermost([
      ...symbols(text),
      ...resolutions(grammar, text),
      ...decisions(grammar, text),
      ...european(text),
      ...spelt(grammar, text),
      ...titled(grammar, text),
    ]),
  );
  const own = ownName(grammar, text, named);
  const instruments = outermost([...named, ...pointers(grammar, text, named, own)]);
  const found: InstrumentSpan[] = instruments.map(({ start, end, instrument }) => ({
    start,
    end,
    law: { instrument },
  }));
  let next = 0;
  let lastWithArticles: string | undefined;
  const treaties = new Set<string>();
  for (const provision of joinPaths(grammar, text, provisions(grammar, text))) {
    for (; next < instruments.length && (instruments[next] as Found).start < provision.end; next++) {
      const { instrument } = instruments[next] as Found;
      if (TREATY.test(instrument)) treaties.add(instrument);
    }
    const after = instruments[next];
    const between =
      after === undefined ? undefined : text.slice(provision.end, Math.min(after.start, provision.end + FURTHEST));
    const before = instruments[next - 1];
    const put = (start: number, end: number, instrument: string): void => {
      found.push({ start, end, law: { instrument, provision: provision.path } });
    };
    if (after !== undefined && between !== undefined && isOf(grammar, after.start - provision.end, between)) {
      put(provision.start, after.end, after.instrument);
      if (CAPITAL_PROVISION.test(provision.path)) lastWithArticles = after.instrument;
    } else if (before !== undefined && /^,?\s$/.test(text.slice(before.end, provision.start))) {
      put(before.start, provision.end, before.instrument);
    } else if (own !== undefined && matchAt(grammar.ownParagraph, text, provision.end) !== null) {
      put(provision.start, provision.end, own);
    } else {
      const pointed = pointedAt(grammar, text, provision.end, instruments, next);
      if (pointed !== undefined) put(provision.start, pointed.end, pointed.instrument);
      else if (CAPITAL_PROVISION.test(provision.path)) {
        // "[Article 6]" where one treaty alone has been named so far, and nothing says whose article it is.
        const isAlone = treaties.size === 1 && !/^\s(?:of|to|in)\s/.test(text.slice(provision.end, provision.end + 5));
        const meant = lastWithArticles ?? (isAlone ? [...treaties][0] : undefined);
        if (meant !== undefined) put(provision.start, provision.end, meant);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** What is made of articles. */
const TREATY = /(?<!\p{L})(?:Agreement|Accords?|Treaty|Convention|Covenant|Pact|Protocol|Charter|Statute)(?!\p{L})/u;

/** "paragraph 5 of [the decision]": the last instrument named before whose name says that it is such. */
const pointedAt = (
  { pointedAt: pattern }: Grammar,
  text: string,
  at: number,
  instruments: readonly Found[],
  next: number,
): Pick<Found, 'end' | 'instrument'> | undefined => {
  const match = pattern === undefined ? null : matchAt(pattern, text, at);
  const noun = match?.groups?.noun?.toLowerCase();
  if (match === null || noun === undefined) return undefined;
  for (let before = next - 1; before >= 0; before--) {
    const { instrument } = instruments[before] as Found;
    if (instrument.toLowerCase().split(/[ ,]/).includes(noun))
      return { end: match.index + match[0].length, instrument };
  }
  return undefined;
};

/** Whether "of the" and nothing more stands between a provision and an instrument. */
const isOf = ({ ofInstrument }: Grammar, distance: number, between: string): boolean =>
  distance < FURTHEST && ofInstrument.test(between);
