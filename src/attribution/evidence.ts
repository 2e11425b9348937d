import type { Entity } from '../annotation/annotation.ts';
import { nounKind as commonNounKind } from '../annotation/noun-kind.ts';
import { childrenOf, relationOf, uposOf } from '../annotation/tokens.ts';
import { bodyOffices, formerWords } from '../languages/en/sources.ts';
import type { Evidence, Source } from './attribution.ts';
import { prepositionOf } from './predicate.ts';
import type { Candidate } from './rule.ts';
import { baseRelation, child, type Sight, word } from './sight.ts';
import { bearerOf, entityOf, isOwn, nounKind } from './source.ts';

/**
 * What sort of evidence the source is for its content, as the text itself offers it: a document that the author
 * published is `own-prior-publication`; without a source it is `unspecified`. What a state, its bodies and those who hold
 * office in them say is `official`; what companies, associations, armed groups and their spokesmen say is `testimony`.
 *
 *     the Ministry said …  ·  Colonel Ada Lund said …           official
 *     Varn Lines said …  ·  a spokesman for Varn Lines said …   testimony
 */
export const evidenceOf = (sight: Sight, candidate: Candidate, source: Source | undefined): Evidence => {
  if (source === undefined || candidate.sense.act === 'appearance') return 'unspecified';
  if (source.kind === 'speaker') return 'none';
  if (source.kind === 'document' && isOwn(sight, candidate.source)) return 'own-prior-publication';
  return evidenceAt(sight, bearerOf(sight, candidate.source), 0);
};

/** How many bodies are asked in turn: the spokesman of the lawyer of a firm. */
const MOST_BODIES = 3;

/** The evidence of whoever or whatever the word at `head` stands for. */
const evidenceAt = (sight: Sight, head: number, depth: number): Evidence => {
  const entity = entityOf(sight, head);
  if (uposOf(sight.tokens, head) !== 'PROPN') {
    const told = evidenceOfNoun(sight, head, depth);
    if (told !== undefined) return told;
  }
  if (entity !== undefined) return evidenceOfEntity(sight, entity, depth);
  const part = partOf(sight, head);
  if (part >= 0 && depth < MOST_BODIES) return evidenceAt(sight, part, depth + 1);
  const named = uposOf(sight.tokens, head) === 'PROPN' ? nounKind(sight.tokens.lemma[head]!.toLowerCase()) : undefined;
  return named === 'official' ? 'official' : 'testimony';
};

const BY_NOUN = {
  document: 'document',
  dataset: 'document',
  media: 'media',
  witnesses: 'testimony',
  official: 'official',
  institution: 'testimony',
  person: 'testimony',
  unspecified: 'unspecified',
  holding: 'document',
} as const satisfies Record<NonNullable<ReturnType<typeof nounKind>>, Evidence>;

/** What a common noun tells of itself; undefined where it stands for something that was told before. */
const evidenceOfNoun = (sight: Sight, head: number, depth: number): Evidence | undefined => {
  if (QUANTITY_TAGS.has(uposOf(sight.tokens, head))) return undefined;
  const lemma = sight.tokens.lemma[head]!.toLowerCase();
  if (QUANTITIES.has(lemma)) return undefined;
  const kind = nounKind(lemma);
  if (kind === 'official') return evidenceOfOffice(sight, head, depth);
  if (lemma === 'source' && outletBefore(sight, head)) return 'media';
  if (kind !== undefined) return BY_NOUN[kind];
  const common = commonNounKind(lemma);
  if (common === 'publication') return 'document';
  return common === 'thing' || common === 'goods' ? 'unspecified' : 'testimony';
};

const QUANTITY_TAGS: ReadonlySet<string> = new Set(['PRON', 'NUM', 'DET']);
const QUANTITIES: ReadonlySet<string> = new Set(['other', 'many', 'some', 'none']);

/** "media sources" */
const outletBefore = (sight: Sight, head: number): boolean => {
  for (const c of childrenOf(sight.children, head))
    if (c < head && nounKind(sight.tokens.lemma[c]!.toLowerCase()) === 'media') return true;
  return false;
};

/** "a former minister" speaks for nobody; "the spokesman of Varn Lines" for Varn Lines; "its secretary" for it. */
const evidenceOfOffice = (sight: Sight, head: number, depth: number): Evidence => {
  let body = -1;
  for (const c of childrenOf(sight.children, head)) {
    if (c < head && formerWords.has(word(sight, c))) return 'testimony';
    if (isBody(sight, head, c)) body = c;
  }
  if (!bodyOffices.has(sight.tokens.lemma[head]!.toLowerCase()) || body < 0 || depth >= MOST_BODIES) return 'official';
  return evidenceAt(sight, body, depth + 1);
};

/** "[its] secretary", "the [Varn Lines] director", "a spokesman for [the dockers]" */
const isBody = (sight: Sight, head: number, c: number): boolean => {
  const relation = baseRelation(sight, c);
  if (c < head)
    return relation === 'compound' || (relationOf(sight.tokens, c) === 'nmod:poss' && !TO_HEARERS.has(word(sight, c)));
  return relation === 'nmod' && BODY_PREPOSITIONS.has(prepositionOf(sight, c));
};

/** "your spokesman": of whoever is spoken to, about whom the text tells nothing here. */
const TO_HEARERS: ReadonlySet<string> = new Set(['your', 'our', 'my']);

const BODY_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with']);

/** "two of [the officials]" */
const partOf = (sight: Sight, head: number): number => {
  for (const c of childrenOf(sight.children, head))
    if (c > head && baseRelation(sight, c) === 'nmod' && prepositionOf(sight, c) === 'of') return c;
  return -1;
};

const evidenceOfEntity = (sight: Sight, entity: Entity, depth: number): Evidence => {
  switch (entity.kind) {
    case 'place':
    case 'nationality':
      return 'official';
    case 'publication':
      return /\p{Lu}/u.test(entity.label) ? 'media' : 'document';
    case 'person':
    case 'office':
      return isOfficeHolder(sight, entity, depth) ? 'official' : 'testimony';
    default:
      return namesOffice(entity.label) ? 'official' : 'testimony';
  }
};

/** "Ministry of Trade", "Belsk police": a word of the name is one for a body of state. */
const namesOffice = (label: string): boolean =>
  label
    .toLowerCase()
    .split(/\s+/)
    .some((w) => nounKind(w) === 'official' && !SHARED_NAMES.has(w));

/** Words in the names of bodies of state and of others alike: "the Dockers' Federation". */
const SHARED_NAMES: ReadonlySet<string> = new Set(['federation', 'union', 'chief', 'director', 'secretary', 'office']);

/** How many mentions of somebody are asked for an office. */
const MOST_MENTIONS = 12;

/** "[Colonel] Ada Lund", "Ada Lund, [the minister of trade]", "[the minister], Ada Lund": whether somebody holds office. */
const isOfficeHolder = (sight: Sight, entity: Entity, depth: number): boolean =>
  entity.mentions.slice(0, MOST_MENTIONS).some((m) => {
    const { head } = sight.annotated.mentions[m]!;
    if (isOffice(sight, head, depth)) return true;
    for (const c of childrenOf(sight.children, head)) {
      const relation = baseRelation(sight, c);
      if ((TITLES.has(relation) || relation === 'appos') && isOffice(sight, c, depth)) return true;
    }
    return false;
  });

const TITLES: ReadonlySet<string> = new Set(['compound', 'flat', 'nmod', 'amod']);

const isOffice = (sight: Sight, i: number, depth: number): boolean => {
  if (nounKind(sight.tokens.lemma[i]!.toLowerCase()) !== 'official' || depth >= MOST_BODIES) return false;
  return child(sight, i, 'case') < 0 && evidenceOfOffice(sight, i, depth + 1) === 'official';
};
