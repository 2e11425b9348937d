import type { Sentence } from '../../annotation/annotation.ts';
import { RELATIONS, UPOS } from '../../annotation/annotation.ts';
import { beginCells, type Cells, makeCells, see, wordSeen } from '../../annotation/cells.ts';
import { headOf, lemmaOf } from '../../annotation/tokens.ts';
import { coordinated, isPassive, isVerb, prepositionOf, slot, throughQuantity } from '../clause.ts';
import type { Reading } from '../reading.ts';
import { TIES, type Tie } from '../statement.ts';
import { kindSeen, lemmaSeen } from './seen.ts';

/** What a word may be to a predicate; the classes of the network, behind "nothing". */
export const PARTS = ['agent', 'patient', 'goods'] as const;

/** Each kind of thing that is seen of a word beside a predicate; the numbers keep them apart in the network's tables. */
const SEEN = {
  anything: 0,
  kind: 1,
  tieWithKind: 2,
  word: 3,
  tieWithWord: 4,
  path: 5,
  tieByPath: 6,
  sortByPath: 7,
  lemmaByPath: 8,
  kindByPath: 9,
  tieByPathToKind: 10,
  distance: 11,
  tieAtDistance: 12,
  preposition: 13,
  tieWithPreposition: 14,
  lemmaWithPreposition: 15,
  tieByPathWithPreposition: 16,
  tag: 17,
  tieOfSort: 18,
  kindBehindPreposition: 19,
  tieToKindBehindPreposition: 20,
  slot: 21,
  slotOfTie: 22,
  slotOfTieOfSort: 23,
  slotOfLemma: 24,
  slotOfTieWithKind: 25,
  slotOfTieWithWord: 26,
  slotOfSort: 27,
  slotOfSortWithKind: 28,
  slots: 29,
  slotsOfTie: 30,
  slotsOfTieOfSort: 31,
} as const;

/** A word that may be the head of a participant of a predicate, and the slots of the predicate that it stands in. */
export interface Argument {
  readonly head: number;
  readonly slots: readonly number[];
  /** The arcs from the predicate to it, as one number; 0 where they are many. */
  readonly path: number;
}

const SLOTS: readonly string[] =
  'subj obj iobj poss mod comp inf owner origin while objmod of by to from with for against in on at into between over behind under through among about towards upon out as'.split(
    ' ',
  );

const NOMINAL = new Set((['NOUN', 'PROPN', 'PRON'] as const).map((tag) => UPOS.indexOf(tag)));
const INNER = new Set((['compound', 'flat', 'expl'] as const).map((relation) => RELATIONS.indexOf(relation)));

/** Participants stand at most so many arcs away. */
const FURTHEST = 4;

/** The arcs from one word up and then down to another, as one number, and how many they are; undefined where they are many. */
const pathBetween = (reading: Reading, from: number, to: number): { hash: number; length: number } | undefined => {
  const { tokens } = reading;
  const up: number[] = [];
  for (let at = from; at >= 0 && up.length <= 2 * FURTHEST; at = headOf(tokens, at)) up.push(at);
  const down: number[] = [];
  for (let at = to; at >= 0 && down.length <= 2 * FURTHEST; at = headOf(tokens, at)) {
    const meeting = up.indexOf(at);
    if (meeting < 0) {
      down.push(at);
      continue;
    }
    let hash = 7;
    for (let k = 0; k < meeting; k++) hash = Math.imul(hash, 131) + 1 + tokens.relation[up[k]!]!;
    for (let k = down.length - 1; k >= 0; k--) hash = Math.imul(hash, 131) + 101 + tokens.relation[down[k]!]!;
    return { hash, length: meeting + down.length };
  }
  return undefined;
};

/** The slots that prepositions name, from `of` on, of which a sentence has few. */
const FIRST_PREPOSITION = SLOTS.indexOf('of');

const slotOfPreposition: ReadonlyMap<string, number> = new Map(
  [...SLOTS.entries()].slice(FIRST_PREPOSITION).map(([s, name]) => [name, s]),
);

/** For each slot 1 where the sentence may fill it: those that prepositions name only where it has the word. */
const slotsIn = ({ tokens }: Reading, { first, last }: Sentence): Uint8Array => {
  const open = new Uint8Array(SLOTS.length).fill(1, 0, FIRST_PREPOSITION);
  for (let token = first; token < last; token++) {
    const s = slotOfPreposition.get(lemmaOf(tokens, token));
    if (s !== undefined) open[s] = 1;
  }
  return open;
};

/** Every word of the sentence that may be a participant of the predicate, in reading order. */
export const argumentsOf = (reading: Reading, predicate: number, sentence: Sentence): readonly Argument[] => {
  const { first, last } = sentence;
  const { tokens, mentionHeadedBy } = reading;
  const open = slotsIn(reading, sentence);
  const slotsOf = new Map<number, number[]>();
  for (const [s, name] of SLOTS.entries()) {
    if (open[s] === 0) continue;
    for (const filler of slot(reading, predicate, name)) {
      for (const head of new Set([filler, ...coordinated(reading, throughQuantity(reading, filler))])) {
        if (head === predicate || head < first || head >= last) continue;
        const known = slotsOf.get(head);
        if (known === undefined) slotsOf.set(head, [s]);
        else known.push(s);
      }
    }
  }
  const found: Argument[] = [];
  for (let head = first; head < last; head++) {
    const slots = slotsOf.get(head);
    const nominal = NOMINAL.has(tokens.upos[head]!) || (mentionHeadedBy[head] ?? -1) >= 0;
    if (slots === undefined && (head === predicate || !nominal || INNER.has(tokens.relation[head]!))) continue;
    const path = pathBetween(reading, predicate, head);
    if (slots !== undefined || (path !== undefined && path.length <= FURTHEST))
      found.push({ head, slots: slots ?? [], path: path?.hash ?? 0 });
  }
  return found;
};

const distanceSeen = (distance: number): number => {
  const far = Math.abs(distance);
  const bucket = far < 2 ? 1 : far < 4 ? 2 : far < 8 ? 3 : 4;
  return distance < 0 ? -bucket : bucket;
};

/** An active verb, a passive one, or a word of another tag. */
const sortSeen = (reading: Reading, predicate: number): number => {
  if (!isVerb(reading, predicate)) return reading.tokens.upos[predicate]!;
  return isPassive(reading, predicate) ? UPOS.length + 1 : UPOS.length;
};

const cells = makeCells();

/** What the learnt reader sees of a word beside a predicate: cells, good until the next call, and the lemmas of both. */
export const argumentSeen = (
  reading: Reading,
  predicate: number,
  tie: Tie,
  { head, slots, path }: Argument,
  size: number,
): { readonly cells: Cells; readonly words: readonly string[] } => {
  const { tokens } = reading;
  beginCells(cells, size);
  const t = TIES.indexOf(tie);
  const lemma = lemmaSeen(reading, predicate);
  const word = lemmaSeen(reading, head);
  const sort = sortSeen(reading, predicate);
  const kind = kindSeen(reading, head);
  const preposition = wordSeen(prepositionOf(reading, head));
  const distance = distanceSeen(head - predicate);
  see(cells, SEEN.anything);
  see(cells, SEEN.kind, kind);
  see(cells, SEEN.tieWithKind, t, kind);
  see(cells, SEEN.word, word);
  see(cells, SEEN.tieWithWord, t, word);
  see(cells, SEEN.path, path);
  see(cells, SEEN.tieByPath, t, path);
  see(cells, SEEN.sortByPath, sort, path);
  see(cells, SEEN.lemmaByPath, lemma, path);
  see(cells, SEEN.kindByPath, path, kind);
  see(cells, SEEN.tieByPathToKind, t, path, kind);
  see(cells, SEEN.distance, distance);
  see(cells, SEEN.tieAtDistance, t, distance);
  see(cells, SEEN.preposition, preposition);
  see(cells, SEEN.tieWithPreposition, t, preposition);
  see(cells, SEEN.lemmaWithPreposition, lemma, preposition);
  see(cells, SEEN.tieByPathWithPreposition, t, path, preposition);
  see(cells, SEEN.tag, tokens.upos[head]!);
  see(cells, SEEN.tieOfSort, t, sort);
  see(cells, SEEN.kindBehindPreposition, preposition, kind);
  see(cells, SEEN.tieToKindBehindPreposition, t, preposition, kind);
  let all = 0;
  for (const s of slots.length === 0 ? [SLOTS.length] : slots) {
    see(cells, SEEN.slot, s);
    see(cells, SEEN.slotOfTie, t, s);
    see(cells, SEEN.slotOfTieOfSort, t, sort, s);
    see(cells, SEEN.slotOfLemma, lemma, s);
    see(cells, SEEN.slotOfTieWithKind, t, s, kind);
    see(cells, SEEN.slotOfTieWithWord, t, s, word);
    see(cells, SEEN.slotOfSort, sort, s);
    see(cells, SEEN.slotOfSortWithKind, sort, s, kind);
    all = Math.imul(all, 67) + s + 1;
  }
  see(cells, SEEN.slots, all);
  see(cells, SEEN.slotsOfTie, t, all);
  see(cells, SEEN.slotsOfTieOfSort, t, sort, all);
  return { cells, words: [lemmaOf(tokens, predicate), lemmaOf(tokens, head)] };
};
