import type { Entity, Mention } from '../annotation/annotation.ts';
import { childrenOf, headOf, relationOf, uposOf, xposOf } from '../annotation/tokens.ts';
import { obtained, sourceNouns, tellings, unnamedHeads } from '../languages/en/sources.ts';
import type { Source, SourceKind } from './attribution.ts';
import { agentOf, prepositionOf, sourceRange } from './predicate.ts';
import type { Candidate } from './rule.ts';
import { baseRelation, type Range, type Sight, tidySpan, word } from './sight.ts';

/** The source of a candidate with its label and kind; undefined where the text names none. */
export const sourceOf = (sight: Sight, candidate: Candidate): Source | undefined => {
  if (candidate.source < 0) return undefined;
  const { source, cue } = candidate;
  const { first, last } = candidate.sourceTokens ?? sourceRange(sight, source);
  return describe(sight, source, {
    first: source > cue.last ? Math.max(first, cue.last + 1) : first,
    last: source < cue.first ? Math.min(last, cue.first - 1) : last,
  });
};

/** Who found or issued the document that is the source ("documents obtained by [the Courier]"), if it is told. */
export const throughOf = (sight: Sight, { source, through }: Candidate): Source | undefined => {
  if (through !== undefined) return describe(sight, headIn(sight, through), through);
  if (source < 0) return undefined;
  for (const c of childrenOf(sight.children, source)) {
    if (c < source || baseRelation(sight, c) !== 'acl' || !obtained.has(sight.tokens.lemma[c]!)) continue;
    const agent = agentOf(sight, c);
    if (agent >= 0) return describe(sight, agent, sourceRange(sight, agent));
  }
  return undefined;
};

/** The word of a range on which the others hang. */
const headIn = (sight: Sight, { first, last }: Range): number => {
  for (let i = last; i > first; i--)
    if (uposOf(sight.tokens, i) === 'PROPN' || uposOf(sight.tokens, i) === 'NOUN') return i;
  return first;
};

const describe = (sight: Sight, head: number, range: Range): Source | undefined => {
  const span = tidySpan(sight, range.first, range.last);
  if (span === undefined) return undefined;
  const bearer = bearerOf(sight, head);
  const mention = mentionOf(sight, bearer);
  const entity = mention < 0 ? undefined : sight.annotated.entities[sight.annotated.entityOf[mention] ?? -1];
  const lemma = sight.tokens.lemma[bearer]!.toLowerCase();
  // "he" is named where the document names him.
  const named =
    uposOf(sight.tokens, bearer) === 'PROPN' ||
    isNamed(sight, mention) ||
    (entity?.mentions.some((m) => isNamed(sight, m)) ?? false);
  return {
    ...span,
    label: labelOf(sight, bearer, lemma, entity),
    kind: kindOf(sight, bearer, lemma, entity),
    named,
  };
};

/**
 * The word that bears the source: of a relative pronoun its antecedent; of "the accounts of survivors" the survivors.
 */
const bearerOf = (sight: Sight, head: number): number => {
  const tag = xposOf(sight.tokens, head);
  if (tag === 'WP' || tag === 'WDT') {
    for (let at = headOf(sight.tokens, head); at >= 0; at = headOf(sight.tokens, at)) {
      if (relationOf(sight.tokens, at) === 'acl:relcl') return Math.max(headOf(sight.tokens, at), 0);
    }
  }
  if (!tellings.has(sight.tokens.lemma[head]!)) return head;
  for (const c of childrenOf(sight.children, head)) {
    if (
      baseRelation(sight, c) === 'nmod' &&
      (prepositionOf(sight, c) === 'of' || relationOf(sight.tokens, c) === 'nmod:poss')
    ) {
      if (isPersonal(sight, c)) return c;
    }
  }
  return head;
};

const PERSONAL: readonly (keyof typeof sourceNouns)[] = ['witnesses', 'official', 'person', 'institution', 'media'];

const isPersonal = (sight: Sight, i: number): boolean => {
  const lemma = sight.tokens.lemma[i]!.toLowerCase();
  return uposOf(sight.tokens, i) === 'PROPN' || PERSONAL.some((kind) => nounsOf.get(lemma) === kind);
};

/** Noun → the kind of source that the lists give it; the first list wins. */
const nounsOf: ReadonlyMap<string, keyof typeof sourceNouns> = new Map(
  Object.entries(sourceNouns)
    .reverse()
    .flatMap(([kind, words]) => words.split(' ').map((w) => [w, kind as keyof typeof sourceNouns] as const)),
);

/** Kind of source by the noun's list, whatever kind of entity it may be. */
export const nounKind = (lemma: string): keyof typeof sourceNouns | undefined => nounsOf.get(lemma);

const mentionOf = (sight: Sight, head: number): number => {
  const { mentions } = sight.annotated;
  const at = sight.tokens.start[head]!;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  for (let m = low - 1; m >= 0 && m >= low - MOST_MENTIONS; m--) if (mentions[m]!.head === head) return m;
  return -1;
};

/** The head of a mention of the given kind that lies within `range`, or -1. */
export const mentionHeadedIn = (sight: Sight, { first, last }: Range, kind: Mention['kind']): number => {
  for (let i = last; i >= first; i--) {
    const m = mentionOf(sight, i);
    if (m >= 0 && sight.annotated.mentions[m]!.kind === kind) return i;
  }
  return -1;
};

/** How many mentions before a word are asked whether they hang on it. */
const MOST_MENTIONS = 8;

const isNamed = (sight: Sight, mention: number): boolean => {
  const found: Mention | undefined = sight.annotated.mentions[mention];
  return found !== undefined && 'named' in found && found.named;
};

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'these', 'those', 'this', 'that', 'such']);

/** The entity's label; else the phrase around the head without article and clauses, in lower case unless it is a name. */
const labelOf = (sight: Sight, head: number, lemma: string, entity: Entity | undefined): string => {
  if (entity !== undefined) return entity.label;
  const { first, last } = nounPhrase(sight, head);
  const phrase = sight.text.slice(sight.tokens.start[first], sight.tokens.end[last]).replace(/\s+/g, ' ');
  const label = uposOf(sight.tokens, first) === 'PROPN' ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
  return NAMELESS.has(nounsOf.get(lemma) ?? 'person') ? `${label} (unspecified)` : label;
};

const NAMELESS: ReadonlySet<keyof typeof sourceNouns> = new Set(['unspecified', 'holding']);

const nounPhrase = (sight: Sight, head: number): Range => {
  let first = head;
  let last = head;
  for (const c of childrenOf(sight.children, head)) {
    const relation = baseRelation(sight, c);
    if (c < head && BEFORE.has(relation) && !(relation === 'det' && ARTICLES.has(word(sight, c))))
      first = Math.min(first, sight.children.first[c]!);
    if (
      c > head &&
      (relation === 'flat' || relation === 'compound' || (relation === 'nmod' && prepositionOf(sight, c) === 'of'))
    )
      last = Math.max(last, sight.children.last[c]!);
  }
  return { first, last };
};

const BEFORE: ReadonlySet<string> = new Set(['amod', 'compound', 'nummod', 'nmod', 'flat', 'det']);

const KIND_OF_ENTITY: Readonly<Partial<Record<Entity['kind'], SourceKind>>> = {
  person: 'person',
  organisation: 'institution',
  group: 'institution',
  place: 'institution',
  nationality: 'institution',
  facility: 'institution',
  office: 'office',
  publication: 'outlet',
};

const KIND_OF_NOUN: Readonly<Record<keyof typeof sourceNouns, SourceKind>> = {
  document: 'document',
  dataset: 'dataset',
  media: 'outlet',
  witnesses: 'witnesses',
  official: 'office',
  institution: 'institution',
  person: 'person',
  unspecified: 'unnamed',
  holding: 'document',
};

const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we']);

const kindOf = (sight: Sight, head: number, lemma: string, entity: Entity | undefined): SourceKind => {
  if (SPEAKERS.has(word(sight, head))) return 'speaker';
  const byNoun = nounsOf.get(lemma);
  if (byNoun !== undefined && (entity === undefined || uposOf(sight.tokens, head) !== 'PROPN')) {
    return unnamedHeads.has(lemma) ? 'unnamed' : KIND_OF_NOUN[byNoun];
  }
  if (entity !== undefined) return KIND_OF_ENTITY[entity.kind] ?? 'institution';
  return uposOf(sight.tokens, head) === 'PROPN' ? 'person' : 'unnamed';
};
