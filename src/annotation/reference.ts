import type { Document } from '../document/document.ts';
import { writtenIn } from '../document/structure/sentence-case.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import type { AliasIntroduction, Entity, Mention, NameKind, Quotation, Sentence, Tokens } from './annotation.ts';
import { knownNames } from './known-names.ts';
import { openersOf } from './openers.ts';
import type { Features } from './reference/agreement.ts';
import type { ChooseAntecedent } from './reference/antecedents.ts';
import { bearerOf, IN_APPOSITION, linkApposition, linkPredicate, linkTitle } from './reference/apposition.ts';
import { beside } from './reference/arguments.ts';
import { linkDescription, mergeLead, rememberDescription } from './reference/descriptions.ts';
import { rootOf } from './reference/draft-entity.ts';
import { labelOf } from './reference/entity-label.ts';
import {
  linkForces,
  linkGovernment,
  mergeGovernments,
  rememberForces,
  rememberGovernment,
} from './reference/governments.ts';
import {
  linkCapital,
  linkDemonym,
  linkIntroduced,
  linkName,
  mergeAdjectives,
  mergeIntroduced,
  rememberName,
} from './reference/names.ts';
import { linkPronoun } from './reference/pronouns.ts';
import { attach, beginReading, isNamed, type Link, open, type Reading } from './reference/reading.ts';
import { isOffice, linkOwnState, linkSpeaker, partAt, rememberFirst, SPEAKER_OF_PART } from './reference/speakers.ts';
import { type Children, lemmaOf } from './tokens.ts';

/*
 * Decides, in one pass from left to right, which mentions stand for the same thing:
 *
 *     [The Kestrel Front (1)] took [Oster (2)]. [The group (1)] says that [it (1)] will stay in [the city (2)].
 *
 * Names look for names, descriptions for heads and kinds, pronouns for the nearest mention that agrees. What is found is
 * kept with its reason; what is not opens an entity of its own.
 */

/** Whether `m` lies within a mention of the entity it would join: a thing is no part of its own description. */
const isHeldBy = (reading: Reading, m: number, to: number): boolean => {
  const root = rootOf(reading.drafts, to).index;
  for (let outer = reading.outerOf[m]!; outer >= 0; outer = reading.outerOf[outer]!) {
    if (reading.draftAt[outer]! >= 0 && rootOf(reading.drafts, reading.draftAt[outer]!).index === root) return true;
  }
  return false;
};

/** Keeps the noun that the text calls a named thing by: "the Kites, an armed [group]", "the [firm] Varn Freight". */
const called = (reading: Reading, m: number, link: Link | undefined): Link | undefined => {
  if (link === undefined) return undefined;
  const draft = rootOf(reading.drafts, link.to);
  const told = isNamed(reading.mentions[m] as Mention) ? draft.mentions[0] : m;
  const mention = told === undefined ? undefined : (reading.mentions[told] as Mention);
  if (mention !== undefined && !isNamed(mention)) draft.called.add(lemmaOf(reading.tokens, mention.head).toLowerCase());
  return link;
};

/** The rules of a mention's kind in their order; the first that finds something wins. */
const linkOf = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as Mention;
  if (mention.kind === 'pronoun') {
    const { pronoun } = reading.features[m] as Features;
    if (pronoun === 'third') return linkPronoun(reading, m);
    return pronoun === 'none' ? undefined : linkSpeaker(reading, m);
  }
  if (!('named' in mention)) return undefined;
  return (
    linkIntroduced(reading, m) ??
    linkOwnState(reading, m) ??
    linkGovernment(reading, m) ??
    linkForces(reading, m) ??
    (isNamed(mention) ? linkName(reading, m) : (linkDemonym(reading, m) ?? linkCapital(reading, m))) ??
    called(reading, m, linkApposition(reading, m) ?? linkTitle(reading, m) ?? linkPredicate(reading, m)) ??
    (mention.named ? undefined : linkDescription(reading, m))
  );
};

/** Whether a mention is not what its link says: “the Command blamed the militia”, nobody blames himself by a description. */
const isAnother = (reading: Reading, m: number, { to, because }: Link): boolean => {
  const mention = reading.mentions[m] as Mention;
  // Two that stand side by side may pass for two subjects of one verb.
  if (!('named' in mention) || because === IN_APPOSITION) return false;
  if (beside(reading, m).includes(rootOf(reading.drafts, to).index)) return true;
  if (isNamed(mention) || bearerOf(reading, m) >= 0) return false;
  return isHeldBy(reading, m, to) || isWriter(reading, m, to);
};

/** "I enclose my report. [The governor] refused": whoever writes "I" calls himself by no description. */
const isWriter = (reading: Reading, m: number, to: number): boolean => {
  const draft = rootOf(reading.drafts, to);
  const { kind, start } = reading.mentions[m] as Mention;
  return (
    (kind === 'person' || kind === 'office') &&
    draft.kind === 'person' &&
    reading.quoteAt[m] === -1 &&
    partAt(reading, start)?.speaker !== undefined &&
    draft.because.some((because) => because === SPEAKER_OF_PART)
  );
};

/** Finds the entity of one mention, or opens one. */
const place = (reading: Reading, m: number): void => {
  if (reading.draftAt[m] !== -1) return;
  const link = linkOf(reading, m);
  if (reading.draftAt[m] !== -1) return;
  if (link === undefined || isAnother(reading, m, link)) open(reading, m);
  else attach(reading, m, link.to, link.because);
  rememberAll(reading, m);
};

const rememberAll = (reading: Reading, m: number): void => {
  const mention = reading.mentions[m] as Mention;
  rememberFirst(reading, m);
  if (!('named' in mention)) return;
  rememberGovernment(reading, m);
  rememberForces(reading, m);
  if (isNamed(mention)) rememberName(reading, m);
  else rememberDescription(reading, m);
  const { kind, named, government } = rootOf(reading.drafts, reading.draftAt[m] as number);
  const state = kind === 'place' && isState(reading.keys[m] as string);
  if (!government && named && mention.kind !== 'nationality') rememberKind(reading, m, state ? 'state' : kind);
};

/** A state that every map shows, or one that calls itself so: "the Kingdom of Varn". */
const isState = (key: string): boolean =>
  knownNames.get(key)?.state !== undefined || key.split(' ').some((word) => STATES.has(word));

const STATES = new Set(referenceWords.general.state);

/** How many things of one kind are kept in mind. */
const MOST_OF_KIND = 5;

const rememberKind = (reading: Reading, m: number, kind: NameKind | 'state'): void => {
  const indexOf = (one: number): number => rootOf(reading.drafts, reading.draftAt[one] as number).index;
  const own = indexOf(m);
  const others = (reading.byKind.get(kind) ?? []).filter((other) => indexOf(other) !== own);
  reading.byKind.set(kind, [m, ...others.slice(0, MOST_OF_KIND - 1)]);
};

/** The places of a draft's mentions in its list, as the document has them: what was merged stands behind what it was merged into. */
const inReadingOrder = (mentions: readonly number[]): number[] => {
  const order = mentions.map((_, i) => i);
  return mentions.every((m, i) => i === 0 || mentions[i - 1]! <= m)
    ? order
    : order.sort((a, b) => mentions[a]! - mentions[b]!);
};

/** Entities that recur or have a name; mentions of others stay without one. */
const finish = (reading: Reading): { entities: Entity[]; entityOf: Int32Array } => {
  const entityOf = new Int32Array(reading.mentions.length).fill(-1);
  const entities: Entity[] = [];
  // "the Oll government", told of once: it has a name though no mention is one.
  const governments = new Set([...reading.byGovernment.values()].map((index) => rootOf(reading.drafts, index).index));
  const openers = openersOf(reading.document.text, reading.tokens, reading.sentences, reading.mentions);
  const written = writtenIn(reading.document.text);
  for (const draft of reading.drafts) {
    if (draft.partOf !== draft.index || draft.mentions.length === 0) continue;
    const isTold =
      draft.label !== undefined ||
      governments.has(draft.index) ||
      draft.mentions.some((m) => isNamed(reading.mentions[m] as Mention));
    if (draft.mentions.length < 2 && !isTold) continue;
    const order = inReadingOrder(draft.mentions);
    const own = order.map((i) => reading.mentions[draft.mentions[i]!] as Mention);
    const { label, kind, best } = labelOf(reading.document, reading.tokens, openers, written, draft, own);
    // The mention that carries the label goes before the others.
    if (best > 0) order.unshift(...order.splice(best, 1));
    const sorted = order.map((i) => draft.mentions[i]!);
    for (const mention of sorted) entityOf[mention] = entities.length;
    entities.push({
      label,
      kind,
      named:
        (draft.label !== undefined && !isOffice(draft.label)) ||
        own.some((mention) => 'named' in mention && mention.named),
      mentions: sorted,
      aliases: [...draft.aliases].filter((alias) => alias !== label).sort(),
      because: order.slice(1).map((i) => draft.because[i] ?? ''),
    });
  }
  return { entities, entityOf };
};

/** Which mentions of a document stand for the same thing, and why; `choose` ranks what pronouns may stand for. Linear in the mentions. */
export const resolveReference = (
  document: Document,
  tokens: Tokens,
  sentences: readonly Sentence[],
  children: Children,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  introductions: readonly AliasIntroduction[],
  choose: ChooseAntecedent,
): { entities: Entity[]; entityOf: Int32Array } => {
  const reading: Reading = beginReading(
    document,
    tokens,
    sentences,
    children,
    mentions,
    quotations,
    introductions,
    (m) => place(reading, m),
    choose,
  );
  for (let m = 0; m < mentions.length; m++) {
    const { kind } = mentions[m] as Mention;
    if (kind !== 'date' && kind !== 'amount' && kind !== 'instrument') place(reading, m);
  }
  mergeIntroduced(reading, introductions);
  mergeGovernments(reading);
  mergeLead(reading);
  mergeAdjectives(reading);
  return finish(reading);
};
