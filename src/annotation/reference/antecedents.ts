import { referenceWords } from '../../languages/en/reference-words.ts';
import { type Mention, type NameKind, RELATIONS, type Tokens } from '../annotation.ts';
import { beginCells, type Cells, makeCells, see, wordSeen } from '../cells.ts';
import { nounKind } from '../noun-kind.ts';
import type { SyntaxModel } from '../syntax-model.ts';
import { childIn, lemmaOf, type Relation, relationOf, uposOf } from '../tokens.ts';
import { copyVector, rowOfWord } from '../word-vectors.ts';
import { FEMALE, type Features, MALE, MANY, THING } from './agreement.ts';
import {
  inClauseOf,
  isController,
  isDoer,
  isSubjectAbove,
  isSubjectBefore,
  onlyReports,
  ownsSubject,
} from './antecedent-score.ts';
import type { AntecedentModel } from './antecedents-model.ts';
import { SUBJECT } from './arguments.ts';
import { type DraftEntity, rootOf } from './draft-entity.ts';
import { DEFINITE, firstWord, holds, INDEFINITE, isNamed, PRON, type Reading } from './reading.ts';

/*
 * The learnt ranking of antecedents: of the mentions that a pronoun may stand for, which does it stand for?
 *
 *     [The bank (1)] sold [the rifles (2)] to a dealer, who fired [them (2)].
 *
 * A log-linear model over what is seen of each candidate: the hand-made score that it starts from, how alike the candidate's noun
 * is to the word that the pronoun hangs on, and hashed features. Learnt by `npm run train -- antecedents`.
 */

/** A mention that a pronoun may stand for, with its hand-made score in tenths of a sentence's nearness. */
export interface Candidate {
  readonly mention: number;
  readonly score: number;
}

/** Of the mentions that pronoun `m` may stand for, the nearest first, the one that it does; -1 for none. */
export type ChooseAntecedent = (reading: Reading, m: number, candidates: readonly Candidate[]) => number;

/** What is seen of one candidate. */
export interface CandidateSeen {
  readonly cells: Cells;
  /** Behind the best candidate, in sentences' worth of nearness: 0 or less. */
  readonly score: number;
  /** Cosine of the vectors of its noun and of the word that the pronoun hangs on; undefined where one has none. */
  readonly likeness: number | undefined;
}

/** Where a pronoun stands: likeness counts in each place for itself. */
export const PLACES = ['subject', 'object', 'possessor', 'other'] as const;
type Place = (typeof PLACES)[number];

/** How many weights the ranking has. */
export const ANTECEDENT_CELLS = 2 ** 16;

/** Each kind of thing that is seen; the numbers keep them apart in the table. Those two apart are seen with the pronoun's class and with its standing. */
const SEEN = {
  role: 0,
  kind: 2,
  form: 4,
  apart: 6,
  rank: 8,
  quotation: 10,
  number: 12,
  clause: 14,
  samePronoun: 16,
  preposition: 18,
  subjectRank: 22,
  flag: 20,
  roleApart: 30,
  roleRank: 31,
  roleKind: 32,
  formApart: 33,
  formKind: 34,
  kindOwned: 35,
  roleOwned: 36,
  roleClause: 37,
  numberKind: 38,
  sameGovernor: 39,
  pronouns: 40,
} as const;

const FLAGS = {
  inClauseOf: 0,
  subjectAbove: 1,
  controller: 2,
  subjectBefore: 3,
  onlyReports: 4,
  ownsSubject: 5,
  doer: 6,
  speaks: 7,
  firstOfSentence: 8,
  lastOfEntity: 9,
  described: 10,
  otherBlock: 11,
  holds: 12,
  guessed: 13,
  oneOrMany: 14,
  within: 15,
} as const;

const KINDS: readonly NameKind[] = [
  'person',
  'organisation',
  'group',
  'place',
  'facility',
  'nationality',
  'office',
  'publication',
  'goods',
  'thing',
];

const FORMS = ['pronoun', 'name', 'possessed', 'definite', 'indefinite', 'counted', 'bare'] as const;
const REFLEXIVE = new Set(referenceWords.reflexive);
const SPEECH = new Set(referenceWords.speech);

/** The clauses of a sentence hang on one another by these. */
const CLAUSES: ReadonlySet<Relation> = new Set([
  'acl',
  'acl:relcl',
  'advcl',
  'ccomp',
  'conj',
  'csubj',
  'dep',
  'parataxis',
  'root',
  'xcomp',
]);

/** The verb, or other head, of the clause that a noun stands in. */
const clauseOf = (tokens: Tokens, noun: number): number => {
  let at = noun;
  for (let steps = 0; steps < DEEPEST && tokens.head[at]! >= 0; steps++) {
    if (at !== noun && CLAUSES.has(relationOf(tokens, at))) return at;
    at = tokens.head[at]!;
  }
  return at;
};

/** Most arcs that are climbed. */
const DEEPEST = 12;

/** How a candidate's clause stands to the pronoun's: the same, another sentence's, joined, above or below it and by which relation. */
const clauseSeen = (tokens: Tokens, own: number, other: number): number => {
  if (own === other) return CLAUSE.same;
  const up = relationBelow(tokens, own, other);
  if (up >= 0) return CLAUSE.above + up;
  const down = relationBelow(tokens, other, own);
  if (down >= 0) return CLAUSE.below + down;
  return tokens.head[own]! >= 0 && tokens.head[own] === tokens.head[other] ? CLAUSE.joined : CLAUSE.apart;
};

const CLAUSE = { same: 0, joined: 1, apart: 2, otherSentence: 3, above: 10, below: 70 } as const;

/** The relation by which the branch that holds `below` hangs on `above`; -1 where it does not. */
const relationBelow = (tokens: Tokens, below: number, above: number): number => {
  let at = below;
  for (let steps = 0; steps < DEEPEST && at >= 0; steps++) {
    if (tokens.head[at] === above) return tokens.relation[at]!;
    at = tokens.head[at]!;
  }
  return -1;
};

/** 0 for a first, then ever wider steps. */
const step = (rank: number): number => (rank < 4 ? rank : rank < 6 ? 4 : rank < 9 ? 5 : 6);

/** What tells the pronoun itself: its class (people, a thing, several) and where it stands. */
interface PronounSeen {
  /** Folded word. */
  readonly word: string;
  readonly classed: number;
  readonly place: Place;
  /** Class, place and whether it is reflexive, as one number. */
  readonly standing: number;
  /** The word that it hangs on, -1 for none. */
  readonly governor: number;
  readonly relation: number;
  readonly clause: number;
}

const placeOf = (relation: Relation): Place => {
  if (relation === 'nsubj') return 'subject';
  if (relation === 'obj' || relation === 'iobj' || relation === 'nsubj:pass') return 'object';
  return relation === 'nmod:poss' ? 'possessor' : 'other';
};

const classOf = (word: string, { number, gender }: Features): number =>
  COUNTS.has(word) ? 3 : number === MANY ? 2 : gender === THING ? 1 : 0;

const pronounSeen = ({ tokens, mentions, features, heads }: Reading, m: number): PronounSeen => {
  const { head } = mentions[m] as Mention;
  const word = heads[m] as string;
  const place = placeOf(relationOf(tokens, head));
  const classed = classOf(word, features[m] as Features);
  const at = REFLEXIVE.has(word) ? PLACES.length : PLACES.indexOf(place);
  return {
    word,
    classed,
    place,
    standing: classed * (PLACES.length + 1) + at,
    governor: tokens.head[head]!,
    relation: tokens.relation[head]!,
    clause: clauseOf(tokens, head),
  };
};

const COUNTS = new Set(referenceWords.counts);

const formOf = (reading: Reading, c: number): number => {
  const mention = reading.mentions[c] as Mention;
  if (mention.kind === 'pronoun') return FORMS.indexOf('pronoun');
  if (isNamed(mention)) return FORMS.indexOf('name');
  const { word, upos } = firstWord(reading, c);
  if (upos === PRON) return FORMS.indexOf('possessed');
  if (DEFINITE.has(word)) return FORMS.indexOf('definite');
  if (INDEFINITE.has(word)) return FORMS.indexOf('indefinite');
  return FORMS.indexOf(uposOf(reading.tokens, reading.firstTokens[c]!) === 'NUM' ? 'counted' : 'bare');
};

/** The role of a mention: its relation, apart for the subject of a main clause; that of the first where several are joined. */
const roleOf = (tokens: Tokens, head: number): number => {
  const relation = relationOf(tokens, head);
  const above = tokens.head[head]!;
  const main = SUBJECT.has(relation) && above >= 0 && tokens.head[above]! < 0;
  if (main) return RELATIONS.length + tokens.relation[head]!;
  if ((relation === 'conj' || relation === 'appos') && above >= 0)
    return (2 + (relation === 'conj' ? 0 : 1)) * RELATIONS.length + tokens.relation[above]!;
  return tokens.relation[head]!;
};

/** The noun that an entity was first described by; '' where it has only names and pronouns. */
const nounOf = ({ mentions, tokens }: Reading, { mentions: own }: DraftEntity): string => {
  const first = own.find((k) => (mentions[k] as Mention).kind !== 'pronoun');
  const mention = first === undefined ? undefined : (mentions[first] as Mention);
  return mention === undefined || isNamed(mention) ? '' : lemmaOf(tokens, mention.head).toLowerCase();
};

/** Whether the candidate's clause says what somebody says, by a verb of speech whose subject it is. */
const speaks = (tokens: Tokens, head: number): boolean =>
  SUBJECT.has(relationOf(tokens, head)) && tokens.head[head]! >= 0 && SPEECH.has(lemmaOf(tokens, tokens.head[head]!));

/** How a candidate's quotation stands to the pronoun's: the same or none, another, only one of them quoted. */
const quotationSeen = ({ quoteAt }: Reading, m: number, c: number): number => {
  if (quoteAt[m] === quoteAt[c]) return 0;
  if (quoteAt[c]! < 0) return 1;
  return quoteAt[m]! < 0 ? 2 : 3;
};

/** What of a candidate holds or does not: a bit for each of `FLAGS`. */
const flagsOf = (reading: Reading, m: number, c: number, draft: DraftEntity): number => {
  const { tokens, children, mentions, features, sentences, sentenceAt } = reading;
  const pronoun = mentions[m] as Mention;
  const { head } = mentions[c] as Mention;
  return (
    bit(FLAGS.inClauseOf, inClauseOf(reading, m, c)) |
    bit(FLAGS.subjectAbove, isSubjectAbove(reading, pronoun.head, head)) |
    bit(FLAGS.controller, isController(reading, pronoun.head, head)) |
    bit(FLAGS.subjectBefore, isSubjectBefore(reading, pronoun.head, head)) |
    bit(FLAGS.onlyReports, onlyReports(reading, pronoun.head, head)) |
    bit(FLAGS.ownsSubject, ownsSubject(reading, head)) |
    bit(FLAGS.doer, isDoer(reading, pronoun) && draft.kind === 'thing') |
    bit(FLAGS.speaks, speaks(tokens, head)) |
    bit(FLAGS.described, childIn(tokens, children, head, 'acl:relcl') >= 0) |
    bit(FLAGS.otherBlock, sentences[sentenceAt[m]!]?.block !== sentences[sentenceAt[c]!]?.block) |
    bit(FLAGS.holds, holds(reading, c, m)) |
    bit(FLAGS.guessed, features[m]?.gender === THING && (draft.features.gender & (MALE | FEMALE)) !== 0) |
    bit(FLAGS.oneOrMany, draft.features.number === 3 && !isNamed(mentions[c] as Mention)) |
    bit(FLAGS.within, reading.outerOf[c]! >= 0)
  );
};

const bit = (flag: number, holdsTrue: boolean): number => (holdsTrue ? 1 << flag : 0);

const cells = makeCells();

/** Shows what is seen of each candidate of a pronoun, good until the next is shown, and the pronoun's place, as its index in `PLACES`. Candidates come nearest first. */
export const seeAntecedents = (
  reading: Reading,
  syntax: SyntaxModel,
  m: number,
  candidates: readonly Candidate[],
  show: (seen: CandidateSeen, candidate: Candidate, place: number) => void,
): void => {
  const { tokens, children, mentions, drafts, draftAt, sentenceAt, heads } = reading;
  const pronoun = pronounSeen(reading, m);
  const { classed, standing, governor } = pronoun;
  const best = candidates.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const governorWord = governor < 0 ? '' : lemmaOf(tokens, governor).toLowerCase();
  const governorVector = vectorOf(syntax, governorWord);
  const ownedKind = pronoun.place === 'possessor' ? KINDS.indexOf(nounKind(governorWord)) : KINDS.length;
  const ranks = new Map<number, number>();
  const subjectRanks = new Map<number, number>();
  const likenesses = new Map<number, number | undefined>();
  const likenessOf = (draft: DraftEntity): number | undefined => {
    if (governorVector === undefined) return undefined;
    // Most candidates are mentions of few entities.
    if (!likenesses.has(draft.index)) {
      const vector = vectorOf(syntax, nounOf(reading, draft));
      likenesses.set(draft.index, vector && cosine(governorVector, vector));
    }
    return likenesses.get(draft.index);
  };
  const place = PLACES.indexOf(pronoun.place);
  const both = (template: number, a: number): void => {
    see(cells, template, a, classed);
    see(cells, template + 1, a, standing);
  };
  candidates.forEach((candidate, i) => {
    const { mention: c, score } = candidate;
    const mention = mentions[c] as Mention;
    const draft = rootOf(drafts, draftAt[c]!);
    const lastOfEntity = !ranks.has(draft.index);
    if (lastOfEntity) ranks.set(draft.index, ranks.size);
    beginCells(cells, ANTECEDENT_CELLS);
    const apart = Math.min(3, sentenceAt[m]! - sentenceAt[c]!);
    const role = roleOf(tokens, mention.head);
    const kind = KINDS.indexOf(draft.kind);
    const form = formOf(reading, c);
    const rank = step(ranks.get(draft.index)!);
    const clause =
      apart > 0 ? CLAUSE.otherSentence : clauseSeen(tokens, pronoun.clause, clauseOf(tokens, mention.head));
    const preposition = childIn(tokens, children, mention.head, 'case');
    if (SUBJECT.has(relationOf(tokens, mention.head))) {
      if (!subjectRanks.has(draft.index)) subjectRanks.set(draft.index, subjectRanks.size);
      both(SEEN.subjectRank, step(subjectRanks.get(draft.index)!));
    }
    both(SEEN.role, role);
    both(SEEN.kind, kind);
    both(SEEN.form, form);
    both(SEEN.apart, apart);
    both(SEEN.rank, rank);
    both(SEEN.quotation, quotationSeen(reading, m, c));
    both(SEEN.number, 4 * (reading.features[c] as Features).number + draft.features.number);
    both(SEEN.clause, clause);
    both(SEEN.preposition, preposition < 0 ? 0 : wordSeen(lemmaOf(tokens, preposition)));
    const flags = flagsOf(reading, m, c, draft);
    for (let flag = 0; flags >> flag !== 0; flag++) if ((flags >> flag) & 1) both(SEEN.flag, flag);
    if (lastOfEntity) both(SEEN.flag, FLAGS.lastOfEntity);
    const next = candidates[i + 1];
    if (next === undefined || sentenceAt[next.mention] !== sentenceAt[c]) both(SEEN.flag, FLAGS.firstOfSentence);
    if (mention.kind === 'pronoun') {
      const word = heads[c] as string;
      both(SEEN.samePronoun, Number(classOf(word, reading.features[c] as Features) === classed));
      see(cells, SEEN.pronouns, wordSeen(word), wordSeen(pronoun.word));
    }
    see(cells, SEEN.roleApart, role, apart, standing);
    see(cells, SEEN.roleRank, role, rank, classed);
    see(cells, SEEN.roleKind, role, kind, standing);
    see(cells, SEEN.formApart, form, apart, classed);
    see(cells, SEEN.formKind, form, kind, classed);
    see(cells, SEEN.kindOwned, kind, ownedKind, classed);
    see(cells, SEEN.roleOwned, role, ownedKind, classed);
    see(cells, SEEN.roleClause, role, clause, 64 * classed + pronoun.relation);
    see(cells, SEEN.numberKind, draft.features.number, kind, classed);
    const above = tokens.head[mention.head]!;
    if (above >= 0 && governor >= 0 && lemmaOf(tokens, above) === lemmaOf(tokens, governor)) {
      see(cells, SEEN.sameGovernor, tokens.relation[mention.head]!);
    }
    show({ cells, score: (score - best) / 10, likeness: likenessOf(draft) }, candidate, place);
  });
};

const vectorOf = (syntax: SyntaxModel, word: string): Float32Array | undefined => {
  const row = word === '' ? -1 : rowOfWord(syntax, word);
  if (row < 0) return undefined;
  const vector = new Float32Array(syntax.width);
  copyVector(syntax, row, vector);
  return vector;
};

const cosine = (a: Float32Array, b: Float32Array): number => {
  let inner = 0;
  let left = 0;
  let right = 0;
  for (let k = 0; k < a.length; k++) {
    inner += a[k]! * b[k]!;
    left += a[k]! * a[k]!;
    right += b[k]! * b[k]!;
  }
  return inner / Math.sqrt(left * right + 1e-9);
};

/** What speaks for a candidate: the greater the sooner. */
const worthOf = (
  model: AntecedentModel,
  place: number,
  { cells: { list, count }, score, likeness }: CandidateSeen,
): number => {
  const { weights, scale } = model;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[list[i]!]!;
  const alike = likeness === undefined ? 0 : model.hasNoun[place]! + likeness * model.likeness[place]!;
  return sum * scale + score * model.score + alike;
};

/** Whether there is nothing to choose: all candidates are mentions of one entity. */
const areOne = ({ drafts, draftAt }: Reading, candidates: readonly Candidate[]): boolean => {
  const entityOf = ({ mention }: Candidate): number => rootOf(drafts, draftAt[mention]!).index;
  const [first] = candidates;
  return first === undefined || candidates.every((candidate) => entityOf(candidate) === entityOf(first));
};

/** Chooses by a learnt ranking; of two as good the nearer. */
export const chooseBy =
  (model: AntecedentModel, syntax: SyntaxModel): ChooseAntecedent =>
  (reading, m, candidates) => {
    if (areOne(reading, candidates)) return candidates[0]?.mention ?? -1;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    seeAntecedents(reading, syntax, m, candidates, (seen, { mention }, place) => {
      const worth = worthOf(model, place, seen);
      if (worth <= most) return;
      most = worth;
      best = mention;
    });
    return best;
  };
