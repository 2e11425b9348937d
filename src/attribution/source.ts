import type { Entity, Mention } from '../annotation/annotation.ts';
import { childrenOf, headOf, relationOf, uposOf, xposOf } from '../annotation/tokens.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import {
  containers,
  firstPersonPossessives,
  obtained,
  representedNouns,
  sourceNouns,
  tellings,
  unnamedHeads,
} from '../languages/en/sources.ts';
import type { Source, SourceKind } from './attribution.ts';
import { authorOf, isAuthor } from './author.ts';
import { agentOf, prepositionOf, sourceRange } from './predicate.ts';
import type { Candidate } from './rule.ts';
import { baseRelation, child, isPunctuation, type Range, type Sight, subtree, tidySpan, word } from './sight.ts';

/** The source of a candidate with its label and kind; undefined where the text names none. */
export const sourceOf = (sight: Sight, candidate: Candidate): Source | undefined => {
  if (candidate.source < 0) return undefined;
  const { source, cue } = candidate;
  const { first, last } = candidate.sourceTokens ?? sourceRange(sight, source);
  const told = describe(sight, source, {
    first: source > cue.last ? Math.max(first, cue.last + 1) : first,
    last: source < cue.first ? Math.min(last, cue.first - 1) : last,
  });
  return told === undefined || candidate.evidence !== 'own-prior-publication'
    ? told
    : { ...told, label: priorPublication(sight, source) };
};

/** Who found or issued the document that is the source ("documents obtained by [the Courier]") or asked whoever is, if it is told. */
export const throughOf = (sight: Sight, { source, through, cueHead }: Candidate): Source | undefined => {
  if (through !== undefined) return describeOther(sight, headIn(sight, through), through);
  if (source < 0) return undefined;
  const outlet = interviewerOf(sight, cueHead);
  if (outlet >= 0) return describeOther(sight, outlet, sourceRange(sight, outlet));
  for (const c of childrenOf(sight.children, source)) {
    const agent = issuerOf(sight, source, c);
    if (agent >= 0) return describeOther(sight, agent, sourceRange(sight, agent));
  }
  return undefined;
};

/** "alleged in an interview with [Radio Varn] that": to whom it was said, or -1. */
const interviewerOf = (sight: Sight, cue: number): number => {
  for (const c of childrenOf(sight.children, cue)) {
    if (baseRelation(sight, c) !== 'obl' || sight.tokens.lemma[c] !== 'interview' || prepositionOf(sight, c) !== 'in')
      continue;
    const outlet = childrenOf(sight.children, c).find((k) => k > c && prepositionOf(sight, k) === 'with');
    return outlet ?? -1;
  }
  return -1;
};

/** "documents obtained by [the Courier]", "drivers interviewed by [the Courier]", "a report by [the Institute]" */
const issuerOf = (sight: Sight, source: number, c: number): number => {
  if (c < source) return -1;
  const relation = baseRelation(sight, c);
  if (relation === 'acl') return obtained.has(sight.tokens.lemma[c]!) ? agentOf(sight, c) : -1;
  const isPaper = nounsOf.get(sight.tokens.lemma[source]!) === 'document' && bearerOf(sight, source) === source;
  return relation === 'nmod' && isPaper && prepositionOf(sight, c) === 'by' ? c : -1;
};

/** "reported, citing [leaked ledgers]": whom or what the source itself cites, or -1. */
export const citedBy = (sight: Sight, { cueHead, source }: Candidate): number => {
  // Parsers may hang what is cited on the cue, and the participle on either, or on who speaks.
  const object = child(sight, cueHead, 'obj');
  for (const head of [cueHead, object, source]) {
    if (head < 0) continue;
    for (const c of childrenOf(sight.children, head)) {
      if (xposOf(sight.tokens, c) !== 'VBG' || !CITING.has(sight.tokens.lemma[c]!)) continue;
      const own = child(sight, c, 'obj');
      return own >= 0 || object < c ? own : object;
    }
  }
  return -1;
};

const CITING: ReadonlySet<string> = new Set(['cite', 'quote']);

/** The source that hangs on `head`, by the words of its phrase. */
export const describeSource = (sight: Sight, head: number): Source | undefined =>
  describe(sight, head, sourceRange(sight, head));

/** What the author has obtained is in the author's hands, which needs no link of its own. */
const describeOther = (sight: Sight, head: number, range: Range): Source | undefined => {
  const through = describe(sight, head, range);
  return through?.kind === 'speaker' ? undefined : through;
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
  const entity = entityAt(sight, mention);
  const lemma = sight.tokens.lemma[bearer]!.toLowerCase();
  // "he" is named where the document names him.
  const named = uposOf(sight.tokens, bearer) === 'PROPN' || isNamed(sight, mention) || entity?.named === true;
  const label = labelOf(sight, bearer, lemma, entity);
  // "she said" of whom nobody can tell who she is
  if (UNRESOLVED.has(label)) return { ...span, ...UNNAMED };
  return { ...span, label, kind: kindOf(sight, bearer, lemma, entity), named };
};

/**
 * The word that bears the source: of a relative pronoun its antecedent; of "the accounts of survivors" the survivors; of
 * "a spokesman, Ada Lund," the name.
 */
export const bearerOf = (sight: Sight, head: number): number => {
  const tag = xposOf(sight.tokens, head);
  if (tag === 'WP' || tag === 'WDT') {
    const described = describedBy(sight, head);
    if (described >= 0) return described;
  }
  const lemma = sight.tokens.lemma[head]!;
  if (containers.has(lemma)) return heldIn(sight, head);
  if (!tellings.has(lemma)) return uposOf(sight.tokens, head) === 'PROPN' ? head : namedBeside(sight, head);
  for (const c of childrenOf(sight.children, head)) {
    if (
      baseRelation(sight, c) === 'nmod' &&
      (isTeller(sight, head, prepositionOf(sight, c)) || relationOf(sight.tokens, c) === 'nmod:poss')
    ) {
      if (isPersonal(sight, c)) return c;
    }
  }
  return head;
};

/** What the clause of a relative pronoun describes: "[the firm], whose lawyers"; -1 where a parse has no such clause. */
const describedBy = ({ tokens }: Sight, pronoun: number): number => {
  let at = headOf(tokens, pronoun);
  while (at >= 0 && relationOf(tokens, at) !== 'acl:relcl') at = headOf(tokens, at);
  return at < 0 ? -1 : headOf(tokens, at);
};

/** "the account of survivors", "a statement by the union"; but "a report by the Institute" is the report. */
const isTeller = (sight: Sight, telling: number, preposition: string): boolean =>
  preposition === 'of' || (preposition === 'by' && !PAPERS.has(sight.tokens.lemma[telling]!));

const PAPERS: ReadonlySet<string> = new Set(['report', 'story']);

/** "a trove of [messages]" */
const heldIn = (sight: Sight, head: number): number => {
  for (const c of childrenOf(sight.children, head))
    if (c > head && baseRelation(sight, c) === 'nmod' && prepositionOf(sight, c) === 'of') return c;
  return head;
};

/**
 * "a spokesman for the firm, [Ada Lund], said", "one of the four, [a former engineer], said": whom an apposition names,
 * though parsers may put it to the firm.
 */
const namedBeside = (sight: Sight, head: number): number => {
  const quantity = uposOf(sight.tokens, head) !== 'NOUN';
  for (const c of childrenOf(sight.children, head)) {
    if (c < head) continue;
    const relation = baseRelation(sight, c);
    if (
      relation === 'appos' &&
      (isNamed(sight, mentionOf(sight, c)) || (quantity && uposOf(sight.tokens, c) === 'NOUN'))
    )
      return c;
    const beside = relation === 'nmod' ? child(sight, c, 'appos') : -1;
    const mention = beside < 0 ? undefined : sight.annotated.mentions[mentionOf(sight, beside)];
    if (mention?.kind === 'person' && mention.named && !quantity) return beside;
  }
  return head;
};

const PERSONAL: readonly (keyof typeof sourceNouns)[] = ['witnesses', 'official', 'person', 'institution', 'media'];

const isPersonal = (sight: Sight, i: number): boolean => {
  const lemma = sight.tokens.lemma[i]!.toLowerCase();
  return uposOf(sight.tokens, i) === 'PROPN' || PERSONAL.some((kind) => nounsOf.get(lemma) === kind);
};

/** "[our] briefing": a document of the author's own. */
export const isOwn = (sight: Sight, head: number): boolean => {
  for (const c of childrenOf(sight.children, head)) {
    if (relationOf(sight.tokens, c) === 'nmod:poss' && firstPersonPossessives.has(word(sight, c))) return true;
  }
  return false;
};

/** Noun → the kind of source that the lists give it; the first list wins. */
const nounsOf: ReadonlyMap<string, keyof typeof sourceNouns> = new Map(
  Object.entries(sourceNouns)
    .reverse()
    .flatMap(([kind, words]) => words.split(' ').map((w) => [w, kind as keyof typeof sourceNouns] as const)),
);

/** Kind of source by the noun's list, whatever kind of entity it may be. */
export const nounKind = (lemma: string): keyof typeof sourceNouns | undefined => nounsOf.get(lemma);

const entityAt = ({ annotated }: Sight, mention: number): Entity | undefined =>
  mention < 0 ? undefined : annotated.entities[annotated.entityOf[mention] ?? -1];

/** The entity of the mention that hangs on `head`, if there is one. */
export const entityOf = (sight: Sight, head: number): Entity | undefined => entityAt(sight, mentionOf(sight, head));

/** The kind of the mention that hangs on `head`, if there is one. */
export const mentionKindOf = (sight: Sight, head: number): Mention['kind'] | undefined =>
  sight.annotated.mentions[mentionOf(sight, head)]?.kind;

/** The first mention that starts at or after an offset. */
const firstMentionFrom = ({ annotated: { mentions } }: Sight, at: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

const mentionOf = (sight: Sight, head: number): number => {
  const { mentions } = sight.annotated;
  const after = firstMentionFrom(sight, sight.tokens.start[head]! + 1);
  for (let m = after - 1; m >= 0 && m >= after - MOST_MENTIONS; m--) if (mentions[m]!.head === head) return m;
  return -1;
};

/** The head of the last mention that lies within `range`, of the given kind or of any; -1 where none does. */
export const mentionHeadedIn = (sight: Sight, { first, last }: Range, kind?: Mention['kind']): number => {
  for (let i = last; i >= first; i--) {
    const m = mentionOf(sight, i);
    if (m >= 0 && (kind === undefined || sight.annotated.mentions[m]!.kind === kind)) return i;
  }
  return -1;
};

/** How many mentions before a word are asked whether they hang on it, and how many of an entity what they call it. */
const MOST_MENTIONS = 8;

const isNamed = (sight: Sight, mention: number): boolean => {
  const found: Mention | undefined = sight.annotated.mentions[mention];
  return found !== undefined && 'named' in found && found.named;
};

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'these', 'those', 'this', 'that', 'such']);

/**
 * The name of the entity; of one that has none the fullest phrase that the text has for it, without article and clauses,
 * in lower case unless it is a name.
 */
const labelOf = (sight: Sight, head: number, lemma: string, entity: Entity | undefined): string => {
  if (isOwn(sight, head) && nounsOf.get(lemma) === 'document') return priorPublication(sight, head);
  if (entity !== undefined && isCalledByName(entity)) return entity.label;
  const heads = (entity?.mentions ?? []).slice(0, MOST_MENTIONS).map((m) => sight.annotated.mentions[m]!.head);
  const label = phraseOf(sight, heads.find((h) => uposOf(sight.tokens, h) === 'NOUN') ?? head);
  return NAMELESS.has(nounsOf.get(lemma) ?? 'person') ? `${label} (unspecified)` : label;
};

/** A source that the text does not name: "reportedly". */
export const UNNAMED = { label: 'unnamed', kind: 'unnamed', named: false } as const;

/** Pronouns left as they stand: nobody can tell who they are. */
const UNRESOLVED: ReadonlySet<string> = new Set([
  ...referenceWords.masculine,
  ...referenceWords.feminine,
  ...referenceWords.neuter,
  ...referenceWords.plural,
  ...referenceWords.second,
]);

/** "our earlier briefings" → "Reed Society (prior briefings)"; "our March 2016 briefing" → "… (prior briefing, March 2016)". */
const priorPublication = (sight: Sight, head: number): string => {
  const author = authorOf(sight, sight.tokens.start[head]!);
  const { start, end } = { start: sight.tokens.start[head]!, end: sight.tokens.end[head]! };
  const date = dateOf(sight, head);
  const told = `prior ${sight.text.slice(start, end)}${date === undefined ? '' : `, ${date}`}`;
  return author === undefined ? told : `${author} (${told})`;
};

/** The words of the date that a publication is told from others by, if there is one. */
export const dateOf = (sight: Sight, head: number): string | undefined => {
  const { first, last } = subtree(sight, head);
  const start = sight.tokens.start[first]!;
  const end = sight.tokens.end[last]!;
  const { mentions } = sight.annotated;
  for (let m = firstMentionFrom(sight, start); m < mentions.length && mentions[m]!.start < end; m++) {
    const { kind, ...span } = mentions[m]!;
    if (kind === 'date') return sight.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  }
  return undefined;
};

const NAMELESS: ReadonlySet<keyof typeof sourceNouns> = new Set(['unspecified', 'holding']);

/** Whether the text names the entity, or calls it what only a name would say: "the Orland army". */
const isCalledByName = ({ label, named }: Entity): boolean =>
  named || (/[^.]\p{Lu}/u.test(label) && !OF_SEVERAL.test(label));

/** "One of the witnesses" opens a sentence, and is no name. */
const OF_SEVERAL =
  /^(?:\p{L}+ of the \p{Ll}|[Tt]wo of |[Tt]hree of |[Ss]ome of |[Ss]everal of |[Mm]any of |[Mm]ost of )/u;

const phraseOf = (sight: Sight, head: number): string => {
  const { first, last } = nounPhrase(sight, head);
  const owner = ownerBefore(sight, head);
  const phrase = sight.text
    .slice(sight.tokens.start[first], sight.tokens.end[last])
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '');
  // "[the] Front's lawyers" opens with a name behind its article.
  const opening = uposOf(sight.tokens, first) === 'DET' ? first + 1 : first;
  const isName = uposOf(sight.tokens, opening) === 'PROPN' || /^\p{Lu}{2}/u.test(phrase);
  const bare = isName ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
  return owner === undefined ? bare : `${owner} ${bare}`;
};

/** Possessives of whoever speaks and is spoken to, whose name tells nothing new. */
const OF_SPEAKERS: ReadonlySet<string> = new Set(['my', 'our', 'your']);

/** "[its] embassy", "[his] sister": whose they are, by name. */
const ownerBefore = (sight: Sight, head: number): string | undefined => {
  for (const c of childrenOf(sight.children, head)) {
    const tag = xposOf(sight.tokens, c);
    if (c > head || (tag !== 'PRP$' && tag !== 'WP$') || OF_SPEAKERS.has(word(sight, c))) continue;
    const owner = entityOf(sight, tag === 'WP$' ? describedBy(sight, c) : c);
    if (owner === undefined || !isCalledByName(owner) || isAuthor(sight, owner, sight.tokens.start[c]!)) return;
    return owner.kind === 'person' ? `${owner.label}'s` : owner.label;
  }
  return undefined;
};

/** The words of a noun and what tells it from others: no article, no possessive pronoun, no clause, nothing after a comma. */
const nounPhrase = (sight: Sight, head: number): Range => {
  let first = head;
  let last = head;
  for (const c of childrenOf(sight.children, head)) {
    const relation = baseRelation(sight, c);
    if (
      c < head &&
      BEFORE.has(relation) &&
      !(relation === 'det' && ARTICLES.has(word(sight, c))) &&
      !isMeasure(sight, c)
    )
      if (!/^(?:PRP|WP)\$$/.test(xposOf(sight.tokens, c)) && !CITING.has(sight.tokens.lemma[c]!))
        first = Math.min(first, sight.children.first[c]!);
    if (c < head || sight.children.first[c] !== last + 1) continue;
    if (relation === 'flat' || relation === 'compound' || isTelling(sight, c)) last = endOfPhrase(sight, c);
  }
  while (first < head && isPunctuation(sight, first)) first++;
  return { first, last };
};

/** "a [nine-minute] film", "the [600-page] file": how long it is does not tell what it is called. */
const isMeasure = (sight: Sight, c: number): boolean => word(sight, c - 1) === '-' && child(sight, c, 'nummod') >= 0;

/** "of the Kingdom", "in Varn", "for the firm": a phrase that tells one such source from another, no time. */
const isTelling = (sight: Sight, c: number): boolean =>
  baseRelation(sight, c) === 'nmod' && TELLING.has(prepositionOf(sight, c)) && !isDate(sight, c);

const TELLING: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'from', 'with']);

const isDate = (sight: Sight, i: number): boolean => {
  const mention = sight.annotated.mentions[mentionOf(sight, i)];
  return mention?.kind === 'date';
};

/** The last word of a phrase, before any comma or clause in it. */
const endOfPhrase = (sight: Sight, head: number): number => {
  let last = sight.children.last[head]!;
  for (const c of childrenOf(sight.children, head)) {
    const ends = baseRelation(sight, c) === 'acl' || baseRelation(sight, c) === 'appos' || isPunctuation(sight, c);
    if (c > head && ends) last = Math.min(last, sight.children.first[c]! - 1);
  }
  while (last > head && isPunctuation(sight, last)) last--;
  return last;
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
  const isFirst = SPEAKERS.has(word(sight, head)) || firstPersonPossessives.has(word(sight, head));
  if (isFirst || (entity !== undefined && isAuthor(sight, entity, sight.tokens.start[head]!))) return 'speaker';
  if (representedNouns.has(lemma) && isOwn(sight, head)) return 'speaker';
  const byNoun = nounsOf.get(lemma);
  if (byNoun !== undefined && (entity === undefined || uposOf(sight.tokens, head) !== 'PROPN')) {
    return unnamedHeads.has(lemma) ? 'unnamed' : KIND_OF_NOUN[byNoun];
  }
  if (entity !== undefined) return KIND_OF_ENTITY[entity.kind] ?? 'institution';
  return uposOf(sight.tokens, head) === 'PROPN' ? 'person' : 'unnamed';
};
