import type { Document } from '../../document/document.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import {
  type AliasIntroduction,
  type Mention,
  type NameKind,
  type Quotation,
  type Sentence,
  type Tokens,
  UPOS,
} from '../annotation.ts';
import { foldName, knownNames } from '../known-names.ts';
import type { Children } from '../tokens.ts';
import { findTurns, type Turn } from '../turns.ts';
import { type Features, featuresOf } from './agreement.ts';
import type { ChooseAntecedent } from './antecedents.ts';
import { type DraftEntity, openDraft, rootOf } from './draft-entity.ts';
import { innermostQuotation } from './quoted.ts';

/*
 * What the pass over the mentions knows so far, and the looks at it that all its rules share. A rule gives a link: the
 * draft of an entity that a mention joins, with the reason.
 */

export type NamedMention = Extract<Mention, { named: boolean }>;

/** What a mention stands for: a draft, by its index, and why. */
export interface Link {
  readonly to: number;
  readonly because: string;
}

/** What the pass knows so far. */
export interface Reading {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly children: Children;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly turns: readonly Turn[];
  /** Start of the innermost quotation around each mention, -1 where none is. */
  readonly quoteAt: Int32Array;
  readonly features: readonly Features[];
  /** The folded form of each mention's head. */
  readonly heads: readonly string[];
  /** The key of each mention's name, '' where it has none. */
  readonly keys: readonly string[];
  /** Words behind "of" in names: "orland" of "Government of Orland". */
  readonly landWords: ReadonlySet<string>;
  /** The first token of each mention. */
  readonly firstTokens: Int32Array;
  /** Folded forms of tokens that were looked at. */
  readonly words: (string | undefined)[];
  readonly sentenceAt: Int32Array;
  /** The mention right around each, -1 where none is. */
  readonly outerOf: Int32Array;
  /** Names of several words of each draft, as words. */
  readonly longNames: Map<number, string[][]>;
  readonly drafts: DraftEntity[];
  /** Index of the draft of each mention, -1 before it has one. */
  readonly draftAt: Int32Array;
  readonly byName: Map<string, number>;
  readonly byWord: Map<string, number>;
  readonly byAcronym: Map<string, number>;
  /** The last mentions described by a noun, the latest first. */
  readonly byHead: Map<string, readonly number[]>;
  readonly byPhrase: Map<string, number>;
  readonly byGovernment: Map<string, number>;
  /** What the lands begin with whose forces were told of: "orla" of "the Orlandian army". */
  readonly landsOfForces: Set<string>;
  /** The last mentions of things that have a name, by kind, the latest first; one of each thing. */
  readonly byKind: Map<NameKind | 'state', readonly number[]>;
  /** For each token the first mention that is headed by it, no date or amount; -1 where none is. See `headedBy`. */
  readonly mentionOfHead: Int32Array;
  /** The first mention of each name. */
  readonly mentionOfName: Map<string, number>;
  lastGovernment: number;
  /** The last government that each noun called: "the Orland [regime] … the Varn [authorities] … the [regime]". */
  readonly lastGovernmentCalled: Map<string, number>;
  /** For each name that the document introduces as another's, the key of the other. */
  readonly introduced: ReadonlyMap<string, string>;
  /** Finds the entity of a mention, or opens one: for a rule that needs that of another mention first. */
  readonly place: (m: number) => void;
  /** Chooses what a pronoun stands for. */
  readonly choose: ChooseAntecedent;
}

/** Kinds that are one and many: "the Front has … they have …". */
export const COLLECTIVE: ReadonlySet<NameKind> = new Set(['organisation', 'group', 'publication']);

export const PERSONAL: ReadonlySet<NameKind> = new Set(['person', 'office']);

/** How much of a token is read: no word that means anything here is longer. */
const LONGEST_WORD = 40;

/** The folded form of a token. */
export const wordAt = (
  { document, tokens, words }: Pick<Reading, 'document' | 'tokens' | 'words'>,
  i: number,
): string => {
  words[i] ??= foldName(
    document.text.slice(tokens.start[i], Math.min(tokens.end[i]!, tokens.start[i]! + LONGEST_WORD)),
  );
  return words[i];
};

export const isNamed = (mention: Mention): mention is NamedMention & { name: { start: number; end: number } } =>
  'named' in mention && mention.named && mention.name !== undefined;

export const nameOf = ({ document }: Reading, mention: Mention): string =>
  isNamed(mention) ? document.text.slice(mention.name.start, mention.name.end) : '';

/** The words of a name that tell it from others: folded, without article and possessive mark. */
export const nameKey = (name: string): string =>
  foldName(name).replace(/^the /, '').replace(/'s$/, '').replace(/[.']/g, '');

/** Names of one state share a key: "UK" and "United Kingdom". */
export const knownKey = (key: string): string => {
  const known = knownNames.get(key);
  return known?.state === undefined || known.kind !== 'place' ? key : nameKey(known.state);
};

/** The draft of a mention, which is placed first where it has none. */
export const draftOf = (reading: Reading, m: number): number => {
  if (reading.draftAt[m] === -1) reading.place(m);
  return reading.draftAt[m]!;
};

/** Makes a mention one of a draft's. */
export const attach = (reading: Reading, m: number, to: number, because: string): void => {
  const draft = rootOf(reading.drafts, to);
  draft.mentions.push(m);
  draft.because.push(because);
  draft.named ||= isNamed(reading.mentions[m] as Mention);
  reading.draftAt[m] = draft.index;
  const features = reading.features[m] as Features;
  const shared = { number: draft.features.number & features.number, gender: draft.features.gender & features.gender };
  draft.features = {
    number: COLLECTIVE.has(draft.kind) ? draft.features.number : shared.number || draft.features.number,
    gender: shared.gender || draft.features.gender,
    pronoun: 'none',
  };
};

/** Opens a draft for a mention. */
export const open = (reading: Reading, m: number): number => {
  const mention = reading.mentions[m] as Mention;
  const kind = 'named' in mention ? mention.kind : 'thing';
  const draft = openDraft(reading.drafts, kind, reading.features[m] as Features, m);
  draft.named = isNamed(mention);
  reading.draftAt[m] = draft.index;
  return draft.index;
};

export const DET = UPOS.indexOf('DET');

export const PRON = UPOS.indexOf('PRON');

export const DEFINITE = new Set(referenceWords.definite);

export const INDEFINITE = new Set(referenceWords.indefinite);

/** The first word of a mention and its part of speech. */
export const firstWord = (reading: Reading, m: number): { word: string; upos: number } => {
  const first = reading.firstTokens[m]!;
  return { word: wordAt(reading, first), upos: reading.tokens.upos[first] ?? 0 };
};

/** The mention that is headed by a token, for relations between heads; -1 for none. */
export const headedBy = ({ mentionOfHead }: Pick<Reading, 'mentionOfHead'>, token: number): number =>
  mentionOfHead[token] ?? -1;

/** Whether a mention stands at most `window` sentences behind another. */
export const near = (reading: Reading, m: number, before: number, window: number): boolean =>
  reading.sentenceAt[m]! - reading.sentenceAt[before]! <= window;

/** Whether one mention lies within another. */
export const holds = ({ mentions }: Reading, outer: number, inner: number): boolean => {
  const a = mentions[outer] as Mention;
  const b = mentions[inner] as Mention;
  return a.start <= b.start && b.end <= a.end;
};

/** For each mention the one right around it. */
const enclosing = (mentions: readonly Mention[]): Int32Array => {
  const outerOf = new Int32Array(mentions.length).fill(-1);
  mentions.forEach((mention, m) => {
    let outer = m - 1;
    while (outer >= 0 && (mentions[outer] as Mention).end < mention.end) outer = outerOf[outer]!;
    outerOf[m] = outer >= 0 && (mentions[outer] as Mention).end > mention.start ? outer : -1;
  });
  return outerOf;
};

/** What is known before the first mention is placed. */
export const beginReading = (
  document: Document,
  tokens: Tokens,
  sentences: readonly Sentence[],
  children: Children,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  introductions: readonly AliasIntroduction[],
  place: (m: number) => void,
  choose: ChooseAntecedent,
): Reading => {
  const words = new Array<string | undefined>(tokens.length);
  const heads = mentions.map(({ head }) => wordAt({ document, tokens, words }, head));
  const keys = mentions.map((mention) =>
    isNamed(mention) ? nameKey(document.text.slice(mention.name.start, mention.name.end)) : '',
  );
  const firstTokens = new Int32Array(mentions.length);
  const sentenceAt = new Int32Array(mentions.length);
  const mentionOfHead = new Int32Array(tokens.length).fill(-1);
  const mentionOfName = new Map<string, number>();
  let s = 0;
  let t = 0;
  mentions.forEach(({ head, start, kind }, m) => {
    while (s + 1 < sentences.length && (sentences[s + 1] as Sentence).start <= start) s++;
    sentenceAt[m] = s;
    while (t < tokens.length && tokens.end[t]! <= start) t++;
    firstTokens[m] = t;
    const key = keys[m]!;
    if (key !== '' && !mentionOfName.has(key)) mentionOfName.set(key, m);
    if (mentionOfHead[head] === -1 && kind !== 'date' && kind !== 'amount') mentionOfHead[head] = m;
  });
  const quoteAt = Int32Array.from(mentions, ({ start }) => innermostQuotation(quotations, start)?.start ?? -1);
  return {
    document,
    quoteAt,
    tokens,
    children,
    sentences,
    mentions,
    quotations,
    turns: findTurns(document),
    heads,
    keys,
    landWords: new Set(keys.flatMap((key) => / of (?:the )?(\S+)$/.exec(key)?.[1] ?? [])),
    firstTokens,
    words,
    sentenceAt,
    mentionOfHead,
    mentionOfName,
    outerOf: enclosing(mentions),
    longNames: new Map(),
    features: mentions.map((mention, m) => {
      const written = document.text.slice(tokens.start[mention.head], tokens.end[mention.head]);
      return featuresOf(tokens, mention, written, heads[m] as string);
    }),
    drafts: [],
    draftAt: new Int32Array(mentions.length).fill(-1),
    byName: new Map(),
    byWord: new Map(),
    byAcronym: new Map(),
    byHead: new Map(),
    byPhrase: new Map(),
    byGovernment: new Map(),
    landsOfForces: new Set(),
    byKind: new Map(),
    lastGovernment: -1,
    lastGovernmentCalled: new Map(),
    introduced: new Map(
      introductions.map(({ long, short }) => [
        document.text.slice(short.start, short.end),
        knownKey(nameKey(document.text.slice(long.start, long.end))),
      ]),
    ),
    place,
    choose,
  };
};
