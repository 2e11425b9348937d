import type { Mention } from '../annotation/annotation.ts';
import { formOf, lemmaOf, relationOf, uposOf, xposOf } from '../annotation/tokens.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import { unitNouns } from '../languages/en/relation-words.ts';
import { coordinated, throughQuantity } from './clause.ts';
import { mentionAt, type Reading } from './reading.ts';

/** How a document says that one actor stands to another. */
export type ToldKind = 'member of' | 'part of' | 'leads' | 'holds office in' | 'fights' | 'allied with' | 'holds';

/** A relation between two mentions, with the token that says it. */
export interface Draft {
  readonly relation: ToldKind;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** Holds whatever comes of the deed that implies it: whoever a port is to be freed from has it. */
  readonly presupposed?: true;
}

export const noDrafts: readonly Draft[] = [];

/** Whether a mention may stand on one side of a relation. */
export type Test = (reading: Reading, m: number) => boolean;

const actorKinds: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'office',
  'group',
  'organisation',
  'nationality',
  'place',
  'pronoun',
]);
const bodyKinds: ReadonlySet<string> = new Set(['organisation', 'group']);
const states = new Set(referenceWords.general.state);

/** A name of no known sort may be anybody's. */
export const isNameless = ({ annotated, tokens }: Reading, m: number): boolean => {
  const { kind, head } = annotated.mentions[m] as Mention;
  return kind === 'thing' && uposOf(tokens, head) === 'PROPN';
};

export const isActor: Test = (reading, m) => {
  const { kind, head } = reading.annotated.mentions[m] as Mention;
  if (kind === 'pronoun' && pointing.has(lemmaOf(reading.tokens, head).toLowerCase())) return false;
  return actorKinds.has(kind) || isNameless(reading, m);
};
const pointing = new Set(['this', 'that', 'these', 'those', 'which', 'what']);

/** What has members: a body, one that a pronoun stands for, "the coalition [states]". */
export const isBody: Test = (reading, m) => {
  const { annotated, tokens } = reading;
  const { kind, head } = annotated.mentions[m] as Mention;
  const meant = kind === 'pronoun' ? annotated.entities[annotated.entityOf[m] ?? -1]?.kind : kind;
  // A "secretary of [State]" is of no state; several states may be a body.
  if (states.has(lemmaOf(tokens, head).toLowerCase())) return xposOf(tokens, head) === 'NNS';
  // "[Kestrel Battery]", guessed to be somebody's name
  const unit = uposOf(tokens, head) === 'PROPN' && unitNouns.has(lemmaOf(tokens, head).toLowerCase());
  return unit || bodyKinds.has(meant ?? 'thing') || isNameless(reading, m);
};

export const drafts = (
  relation: ToldKind,
  at: number,
  from: readonly number[],
  to: readonly number[],
): readonly Draft[] => from.flatMap((one) => to.map((other) => ({ relation, at, from: one, to: other })));

export const mentionsOf = (reading: Reading, heads: readonly number[], test: Test): readonly number[] => [
  ...new Set(
    heads
      .flatMap((head) => coordinated(reading, throughQuantity(reading, head)))
      .map((head) => mentionAt(reading, head))
      .filter((m) => m >= 0 && test(reading, m)),
  ),
];

export const isLand: Test = ({ annotated }, m) => {
  const { kind } = annotated.mentions[m] as Mention;
  return kind === 'place' || kind === 'nationality';
};

/** "the [Orland]-led coalition": the word that a hyphen binds to the participle of a noun. */
export const boundBefore = ({ annotated, tokens }: Reading, participle: number): readonly number[] => {
  const before = participle - 2;
  const bound =
    before >= 0 &&
    relationOf(tokens, participle) === 'amod' &&
    formOf(annotated.document, tokens, participle - 1) === '-' &&
    tokens.end[before] === tokens.start[before + 1];
  return bound ? [before] : [];
};
