import { type Annotated, type Mention, type Tokens, UPOS } from '../annotation/annotation.ts';
import { type Children, relationSet } from '../annotation/tokens.ts';
import { demonymEnding } from '../languages/en/demonyms.ts';
import { contains, type Span } from '../text/span.ts';
import type { Learnt } from './learnt/learnt.ts';
import { verbsOfItems } from './led-items.ts';
import { tellsOfContest } from './rules/contest.ts';
import { tellsOfPolitics } from './rules/politics.ts';

/** An annotated document with what the tie rules ask of it again and again, built once. */
export interface Reading {
  readonly annotated: Annotated;
  readonly tokens: Annotated['tokens'];
  readonly children: Children;
  /** For each token 1 where it is a verb, whatever its tag; see `isVerb`. */
  readonly verbal: Uint8Array;
  /** For each token the longest mention that hangs on it, or -1. */
  readonly mentionHeadedBy: Int32Array;
  /** For each token the innermost mention that covers it, or -1. */
  readonly mentionOver: Int32Array;
  /** The mention of the state that an adjective in front of a noun is of ("[Orlandian] forces"), or -1. */
  readonly stateOf: (token: number) => number;
  /** The mention of the body that a word in front of a noun names ("[HRA] divers"), or -1. */
  readonly bodyNamed: (token: number) => number;
  /** The mention of the ministry or department of a matter ("social order"), or -1. */
  readonly ministryOf: (matter: string) => number;
  /** Verbs of list items whose subject stands in the lead-in, with the auxiliary that has it. */
  readonly ledBy: ReadonlyMap<number, number>;
  /** Quotations of law: long ones in a block that names an instrument. */
  readonly quotedLaw: readonly Span[];
  /** The mention of the body whose resolution this is, from a line of its own (“The Council,”), or -1. */
  readonly body: number;
  /** Whether the document is about an election or a game, where attacks are words and defeats are votes. */
  readonly ofContest: boolean;
  /** Whether the document is about politics rather than force, where most words of force are figures of speech. */
  readonly ofPolitics: boolean;
  /** What was learnt of annotated passages; undefined where only the rules are to read. */
  readonly learnt: Learnt | undefined;
  /** What was worked out of its tokens, in a list of its own for each of the functions that `ofToken` made. */
  readonly workedOut: (unknown[] | undefined)[];
}

/** How many functions `ofToken` has made. */
let made = 0;

/** Works out something of a token once, however many rules ask for it. */
export const ofToken = <Value extends NonNullable<unknown>>(
  compute: (reading: Reading, token: number) => Value,
): ((reading: Reading, token: number) => Value) => {
  const own = made++;
  return (reading, token) => {
    if (token < 0) return compute(reading, token);
    let values = reading.workedOut[own] as (Value | undefined)[] | undefined;
    if (values === undefined) {
      values = new Array<Value | undefined>(reading.tokens.length);
      reading.workedOut[own] = values;
    }
    const known = values[token];
    if (known !== undefined) return known;
    const value = compute(reading, token);
    values[token] = value;
    return value;
  };
};

/** "six villagers" is a count and the villagers: who they are goes before how many; a law's name before any other reading of it. */
const rankOf = ({ kind }: Mention): number => (kind === 'instrument' ? 2 : kind === 'amount' ? 0 : 1);

export const readingOf = (annotated: Annotated, learnt?: Learnt): Reading => {
  const { tokens, mentions } = annotated;
  const mentionHeadedBy = new Int32Array(tokens.length).fill(-1);
  const mentionOver = new Int32Array(tokens.length).fill(-1);
  const lengthOf = (m: number): number => (mentions[m] as Mention).end - (mentions[m] as Mention).start;
  let first = 0;
  mentions.forEach((mention, m) => {
    if (mention.head >= 0) {
      const other = mentionHeadedBy[mention.head] as number;
      const better = other < 0 ? 1 : rankOf(mention) - rankOf(mentions[other] as Mention);
      if (better > 0 || (better === 0 && lengthOf(m) > lengthOf(other))) mentionHeadedBy[mention.head] = m;
    }
    // Mentions come in reading order, so the first token to look at never moves back.
    while (first < tokens.length && (tokens.end[first] as number) <= mention.start) first++;
    for (let t = first; t < tokens.length && (tokens.start[t] as number) < mention.end; t++) {
      const over = mentionOver[t] as number;
      if (over < 0 || lengthOf(m) <= lengthOf(over)) mentionOver[t] = m;
    }
  });
  return {
    annotated,
    tokens,
    children: annotated.children,
    verbal: verbsAmong(tokens),
    mentionHeadedBy,
    mentionOver,
    stateOf: statesByAdjective(annotated),
    bodyNamed: bodiesByName(annotated),
    ministryOf: ministriesByMatter(annotated),
    ledBy: verbsOfItems(annotated),
    quotedLaw: quotationsOfLaw(annotated),
    body: bodyOf(annotated),
    ofContest: tellsOfContest(annotated),
    ofPolitics: tellsOfPolitics(annotated),
    learnt,
    workedOut: [],
  };
};

const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const ADJ = UPOS.indexOf('ADJ');
const NOUN = UPOS.indexOf('NOUN');
/** Relations of what only verbs have, and of what they never have. */
const OF_VERBS = relationSet('obj', 'aux', 'aux:pass', 'obl:agent');
const OF_NOMINALS = relationSet('cop', 'det', 'case', 'nmod:poss');

/** Verbs whatever their tag: what has an object, or an auxiliary and no copula, is none but a verb ("has not [armed] them"). */
const verbsAmong = ({ length, upos, head, relation }: Tokens): Uint8Array => {
  const verbal = new Uint8Array(length);
  const nominal = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const above = head[i]!;
    if (above < 0) continue;
    if (OF_VERBS[relation[i]!] === 1) verbal[above] = 1;
    else if (OF_NOMINALS[relation[i]!] === 1) nominal[above] = 1;
  }
  for (let i = 0; i < length; i++) {
    const tagged = upos[i] === VERB || upos[i] === AUX;
    const mistagged = verbal[i] === 1 && nominal[i] === 0 && (upos[i] === ADJ || upos[i] === NOUN);
    verbal[i] = tagged || mistagged ? 1 : 0;
  }
  return verbal;
};

const shortestStem = 4;

/**
 * Adjectives of invented or rare states are in no list; they begin like a place that the document names. Looked up by
 * the first letters, so that the cost does not grow with the places.
 */
const statesByAdjective = ({ document, tokens, mentions, entities }: Annotated): ((token: number) => number) => {
  const byStem = new Map<string, { readonly name: string; readonly mention: number }>();
  for (const { kind, label: whole, mentions: own } of entities) {
    // "Varr" of "the Kingdom of Varr"
    const label = kind === 'place' ? whole.replace(/^.* of (?:the )?/, '') : whole;
    const name = label.toLowerCase();
    const proper = /^\p{Lu}[\p{L}]+$/u.test(label) && label.length >= shortestStem;
    if (proper && kind !== 'nationality' && !byStem.has(name.slice(0, shortestStem)))
      byStem.set(name.slice(0, shortestStem), { name, mention: own[0] ?? -1 });
  }
  return (token) => {
    const form = document.text.slice(tokens.start[token], tokens.end[token]);
    if (byStem.size === 0 || !/^\p{Lu}\p{Ll}/u.test(form)) return -1;
    const word = form.toLowerCase();
    const place = byStem.get(word.slice(0, shortestStem));
    if (place === undefined || word === place.name) return -1;
    let common = shortestStem;
    while (common < word.length && word[common] === place.name[common]) common++;
    return place.name.length - common <= 2 &&
      demonymEnding.test(word.slice(common)) &&
      mentions[place.mention] !== undefined
      ? place.mention
      : -1;
  };
};

/** How many mentions of a body are asked for its names. */
const MOST_MENTIONS = 12;

/** Bodies by the single words that the document names them with. */
const bodiesByName = ({ document, tokens, mentions, entities }: Annotated): ((token: number) => number) => {
  const byName = new Map<string, number>();
  // "a [Front] commander" of the Kestrel Front, where no other body's name ends so.
  const byLast = new Map<string, number>();
  for (const { kind, aliases, mentions: own } of entities) {
    if (kind !== 'organisation' && kind !== 'group') continue;
    const named = own.slice(0, MOST_MENTIONS).map((m) => mentions[m] as Mention);
    const words = [...aliases, ...named.map(({ start, end }) => document.text.slice(start, end))];
    const first = own.find((m) => 'named' in (mentions[m] as Mention));
    for (const word of words) {
      const name = word.replace(/^[Tt]he /, '');
      if (first !== undefined && /^\p{Lu}[\p{L}\d-]+$/u.test(name) && !byName.has(name)) byName.set(name, first);
      const last = /^\p{Lu}.* (\p{Lu}\p{Ll}+)$/u.exec(name)?.[1];
      if (first !== undefined && last !== undefined)
        byLast.set(last, (byLast.get(last) ?? first) === first ? first : -1);
    }
  }
  return (token) => {
    const word = document.text.slice(tokens.start[token], tokens.end[token]);
    return byName.get(word) ?? byLast.get(word) ?? -1;
  };
};

/** "Ministry of Ports", "Ports Department": the matter of a minister in either group. */
const ministry =
  /^(?:Ministry|Department|Office|Secretariat) (?:of|for) (?:the )?(?<behind>\p{Lu}[\p{L} -]*)$|^(?<before>\p{Lu}[\p{L} -]*) (?:Ministry|Department)$/u;

/** Ministries and departments that the document names, by their matters. */
const ministriesByMatter = ({ entities }: Annotated): ((matter: string) => number) => {
  const byMatter = new Map<string, number>();
  for (const { label, aliases, mentions: own } of entities)
    for (const name of [label, ...aliases]) {
      const { behind, before } = ministry.exec(name)?.groups ?? {};
      const matter = (behind ?? before)?.toLowerCase();
      if (matter !== undefined && own[0] !== undefined && !byMatter.has(matter)) byMatter.set(matter, own[0]);
    }
  return (matter) => byMatter.get(matter.toLowerCase()) ?? -1;
};

/** A line that names a body and no more; longer ones name more. A paragraph may follow it without an empty line. */
const bodyLine = /^The \p{Lu}[^\n,]{0,76},[ \t]*(?=\n|$)/u;
/** The same as the last line of a block that tells first when the resolution was adopted. */
const lastBodyLine = /(?<=\n)The \p{Lu}[^\n,]{0,76},[ \t]*$/u;

const bodyOf = ({ document, mentions }: Annotated): number => {
  const lines = new Map(
    document.blocks.flatMap((b) => {
      const text = document.text.slice(b.start, b.end).trimEnd();
      const line = bodyLine.exec(text) ?? lastBodyLine.exec(text);
      return line === null ? [] : [[b.start + line.index, b.start + line.index + line[0].length] as const];
    }),
  );
  return mentions.findIndex((m) => {
    const end = lines.get(m.start);
    return end !== undefined && /^,?\s*$/.test(document.text.slice(m.end, end));
  });
};

/** Shorter quotations in a block that names law may be anybody's. */
const fewestWords = 8;

const quotationsOfLaw = ({ document, mentions, quotations }: Annotated): readonly Span[] => {
  const laws = mentions.filter((m) => m.kind === 'instrument');
  return quotations.filter((quotation) => {
    if (document.text.slice(quotation.start, quotation.end).split(/\s+/).length < fewestWords) return false;
    const block = document.blocks.find((b) => contains(b, quotation));
    return block !== undefined && laws.some((law) => contains(block, law) && !contains(quotation, law));
  });
};

/** The mention that a token stands for: the longest that hangs on it, or else the innermost that covers it; -1 for none. */
export const mentionAt = (reading: Reading, token: number): number => {
  const headed = reading.mentionHeadedBy[token] ?? -1;
  return headed >= 0 ? headed : (reading.mentionOver[token] ?? -1);
};
