import type { Sentence } from '../../annotation/annotation.ts';
import { beginCells, type Cells, makeCells, see, wordSeen } from '../../annotation/cells.ts';
import { mentionOfSpan } from '../../annotation/mention-of-span.ts';
import { headOf, tokenAt } from '../../annotation/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import type { Stated } from '../stated.ts';
import { type Participant, type Statement, TIES } from '../statement.ts';
import { type Learnt, likelihoodsOfSides, likelihoodsOfTies, type OfWords } from './learnt.ts';
import { classify } from './network.ts';
import { kindSeen, lemmaSeen } from './seen.ts';

/** The classes: what the text does not say, and what it does. No hidden layer and no vectors: a log-linear model over cells. */
export const CONFIDENCE_CLASSES = 2;
const SAID = 1;

/** Each kind of thing that is seen of a statement; the numbers keep them apart in the network's table. */
const SEEN = {
  anything: 0,
  tieLikely: 1,
  ofTie: 2,
  ofRule: 3,
  noneLikely: 4,
  agentLikely: 5,
  patientLikely: 6,
  likeliestAgent: 7,
  likeliestPatient: 8,
  allLikely: 9,
  bothLikely: 10,
  tieAndAgentLikely: 11,
  tieAndPatientLikely: 12,
  agents: 13,
  patients: 14,
  goods: 15,
  pronouns: 16,
  elsewhere: 17,
  nameless: 18,
  label: 19,
  quote: 20,
  sentence: 21,
  rule: 22,
  tie: 23,
  voice: 24,
  factuality: 25,
  relation: 26,
  relationOfCarrier: 27,
  tagOfCarrier: 28,
  source: 29,
  voiceWithFactuality: 30,
  ruleWithTie: 31,
  ruleWithTag: 32,
  tieWithFactuality: 33,
  tagWithVoice: 34,
  sides: 35,
  sidesOfTie: 36,
  relationWithTag: 37,
  bareWords: 38,
  unresolved: 39,
  unresolvedSides: 40,
  word: 41,
  wordWithTie: 42,
  wordOfCarrier: 43,
  wordOfGovernor: 44,
  wordWithVoice: 45,
  wordWithNext: 46,
  wordWithLast: 47,
  wordOfAgent: 48,
  wordOfPatient: 49,
  wordWithAgent: 50,
  wordWithPatient: 51,
  tieWithAgent: 52,
  tieWithPatient: 53,
  wordOfSource: 54,
  wordOfSourceWithVoice: 55,
  kindOfAgent: 56,
  kindOfPatient: 57,
  kinds: 58,
  tieWithKindOfAgent: 59,
  tieWithKindOfPatient: 60,
  tieWithKinds: 61,
  wordWithKinds: 62,
  resolution: 63,
  resolutionWithTie: 64,
  resolutionWithRule: 65,
  resolutionWithVoice: 66,
  resolutionWithWord: 67,
} as const;

/** Nothing to ask of: no such participant, or a word that the networks do not read. */
const UNASKED = -1;
/** Whoever stands in another sentence the networks do not see: some are right, most are not. */
const ELSEWHERE = 0.3;
/** Whoever stands in the sentence where the networks look for nobody. */
const OUT_OF_SIGHT = 0.02;

/** A likelihood in fourteen steps, by its odds. */
const stepOf = (likelihood: number): number => {
  if (likelihood === UNASKED) return 0;
  const odds = Math.max(likelihood, 1e-5) / (1 - Math.min(likelihood, 1 - 1e-5));
  return 1 + Math.max(0, Math.min(13, Math.round(7 + 1.2 * Math.log(odds))));
};

const atMost = (most: number, count: number): number => Math.min(most, Math.floor(count));

const headOfParticipant = ({ annotated, tokens }: Reading, { start, end }: Participant): number =>
  mentionOfSpan(annotated, start, end)?.head ?? tokenAt(tokens, start);

/** The least likely of the participants of one side, of which `likelihoods` knows those in sight. */
const leastLikely = (
  reading: Reading,
  participants: readonly Participant[],
  sentence: Sentence,
  likelihoods: ReadonlyMap<number, number>,
): number => {
  let least = participants.length === 0 ? UNASKED : 1;
  for (const participant of participants) {
    const head = headOfParticipant(reading, participant);
    const inSentence = sentence.first <= head && head < sentence.last;
    least = Math.min(least, likelihoods.get(head) ?? (inSentence ? OUT_OF_SIGHT : ELSEWHERE));
  }
  return least;
};

const likeliest = (likelihoods: ReadonlyMap<number, number>): number => Math.max(0, ...likelihoods.values());

const cells = makeCells();

/** What the learnt reader sees of a statement that was found, good until the next call: what the other networks make of it, and its shape. */
export const statementSeen = (
  learnt: OfWords,
  reading: Reading,
  { statement, candidate, sentence }: Stated,
  size: number,
): Cells => {
  const { predicate, carrier, rule } = candidate;
  const { tokens } = reading;
  beginCells(cells, size);
  const { agent, patient, voice, factuality } = statement;
  const ties = likelihoodsOfTies(learnt, reading, predicate);
  const t = TIES.indexOf(statement.tie);
  const { agents, patients } = likelihoodsOfSides(learnt, reading, predicate, statement.tie, sentence);
  const tieStep = stepOf(ties?.[1 + t] ?? UNASKED);
  const agentStep = stepOf(leastLikely(reading, agent, sentence, agents));
  const patientStep = stepOf(leastLikely(reading, patient, sentence, patients));
  const ruleSeen = wordSeen(rule);
  const factual = wordSeen(factuality);
  const voiced = wordSeen(voice);
  const tag = tokens.xpos[carrier]!;
  const relation = tokens.relation[predicate]!;
  const participants = [...agent, ...patient];
  const counted = (is: (participant: Participant) => boolean): number => atMost(3, participants.filter(is).length);
  const isPronoun = ({ start, end }: Participant): boolean =>
    mentionOfSpan(reading.annotated, start, end)?.kind === 'pronoun';
  const isUnresolved = (participant: Participant): boolean =>
    isPronoun(participant) && participant.label === participant.mention;
  see(cells, SEEN.anything);
  see(cells, SEEN.tieLikely, tieStep);
  see(cells, SEEN.noneLikely, stepOf(ties?.[0] ?? UNASKED));
  see(cells, SEEN.agentLikely, agentStep);
  see(cells, SEEN.patientLikely, patientStep);
  for (const [which, step] of [tieStep, agentStep, patientStep].entries()) {
    see(cells, SEEN.ofTie, which, step, t);
    see(cells, SEEN.ofRule, which, step, ruleSeen);
  }
  see(cells, SEEN.likeliestAgent, stepOf(likeliest(agents)));
  see(cells, SEEN.likeliestPatient, stepOf(likeliest(patients)));
  see(cells, SEEN.allLikely, tieStep, agentStep, patientStep);
  see(cells, SEEN.bothLikely, agentStep, patientStep);
  see(cells, SEEN.tieAndAgentLikely, tieStep, agentStep);
  see(cells, SEEN.tieAndPatientLikely, tieStep, patientStep);
  see(cells, SEEN.agents, atMost(3, agent.length));
  see(cells, SEEN.patients, atMost(3, patient.length));
  see(cells, SEEN.goods, atMost(3, statement.goods.length));
  see(cells, SEEN.pronouns, counted(isPronoun));
  see(
    cells,
    SEEN.elsewhere,
    counted(({ start }) => start < sentence.start || start >= sentence.end),
  );
  see(
    cells,
    SEEN.nameless,
    counted(({ label }) => /^\p{Ll}/u.test(label)),
  );
  see(
    cells,
    SEEN.bareWords,
    counted(({ label }) => /^\p{Ll}[\p{L}-]*$/u.test(label)),
  );
  see(cells, SEEN.unresolved, counted(isUnresolved));
  see(cells, SEEN.unresolvedSides, Number(agent.some(isUnresolved)), Number(patient.some(isUnresolved)));
  see(cells, SEEN.label, atMost(6, Math.max(0, ...participants.map(({ label }) => label.length)) / 15));
  see(cells, SEEN.quote, atMost(6, statement.quote.length / 40));
  see(cells, SEEN.sentence, atMost(6, (sentence.last - sentence.first) / 10));
  see(cells, SEEN.rule, ruleSeen);
  see(cells, SEEN.tie, t);
  see(cells, SEEN.voice, voiced);
  see(cells, SEEN.factuality, factual);
  see(cells, SEEN.relation, relation);
  see(cells, SEEN.relationOfCarrier, tokens.relation[carrier]!);
  see(cells, SEEN.tagOfCarrier, tag);
  see(cells, SEEN.source, wordSeen(statement.source[0]?.kind ?? ''));
  see(cells, SEEN.voiceWithFactuality, voiced, factual);
  see(cells, SEEN.ruleWithTie, ruleSeen, t);
  see(cells, SEEN.ruleWithTag, ruleSeen, tag);
  see(cells, SEEN.tieWithFactuality, t, factual);
  see(cells, SEEN.tagWithVoice, tag, voiced);
  see(cells, SEEN.sides, atMost(2, agent.length), atMost(2, patient.length));
  see(cells, SEEN.sidesOfTie, atMost(2, agent.length), atMost(2, patient.length), t);
  see(cells, SEEN.relationWithTag, relation, tag);
  seeWords(reading, statement, candidate, sentence);
  return cells;
};

/** Behind the last word, before the first, and of whoever is not told. */
const NO_WORD = 0;

/** What is seen of the words themselves: what one word means beside another is learnt where many statements of it were judged. */
const seeWords = (
  reading: Reading,
  { tie, agent: [agent], patient: [patient], source: [source], voice }: Statement,
  { predicate, carrier, rule }: Candidate,
  { first, last }: Sentence,
): void => {
  const { tokens, body } = reading;
  const t = TIES.indexOf(tie);
  const lemmaAt = (token: number): number => (token < 0 ? NO_WORD : lemmaSeen(reading, token));
  const headOfSide = (side: Participant | undefined): number =>
    side === undefined ? -1 : headOfParticipant(reading, side);
  const word = lemmaAt(predicate);
  const voiced = wordSeen(voice);
  const agentHead = headOfSide(agent);
  const patientHead = headOfSide(patient);
  const agentWord = lemmaAt(agentHead);
  const patientWord = lemmaAt(patientHead);
  const sourceWord = source === undefined ? NO_WORD : lemmaAt(tokenAt(tokens, source.end - 1));
  const agentKind = agentHead < 0 ? -1 : kindSeen(reading, agentHead);
  const patientKind = patientHead < 0 ? -1 : kindSeen(reading, patientHead);
  const ofResolution = Number(body >= 0);
  see(cells, SEEN.word, word);
  see(cells, SEEN.wordWithTie, word, t);
  see(cells, SEEN.wordOfCarrier, lemmaAt(carrier));
  see(cells, SEEN.wordOfGovernor, lemmaAt(headOf(tokens, carrier)));
  see(cells, SEEN.wordWithVoice, word, voiced);
  see(cells, SEEN.wordWithNext, word, lemmaAt(predicate + 1 < last ? predicate + 1 : -1));
  see(cells, SEEN.wordWithLast, word, lemmaAt(predicate > first ? predicate - 1 : -1));
  see(cells, SEEN.wordOfAgent, agentWord);
  see(cells, SEEN.wordOfPatient, patientWord);
  see(cells, SEEN.wordWithAgent, word, agentWord);
  see(cells, SEEN.wordWithPatient, word, patientWord);
  see(cells, SEEN.tieWithAgent, t, agentWord);
  see(cells, SEEN.tieWithPatient, t, patientWord);
  see(cells, SEEN.wordOfSource, sourceWord);
  see(cells, SEEN.wordOfSourceWithVoice, sourceWord, voiced);
  see(cells, SEEN.kindOfAgent, agentKind);
  see(cells, SEEN.kindOfPatient, patientKind);
  see(cells, SEEN.kinds, agentKind, patientKind);
  see(cells, SEEN.tieWithKindOfAgent, t, agentKind);
  see(cells, SEEN.tieWithKindOfPatient, t, patientKind);
  see(cells, SEEN.tieWithKinds, t, agentKind, patientKind);
  see(cells, SEEN.wordWithKinds, word, agentKind, patientKind);
  see(cells, SEEN.resolution, ofResolution);
  see(cells, SEEN.resolutionWithTie, ofResolution, t);
  see(cells, SEEN.resolutionWithRule, ofResolution, wordSeen(rule));
  see(cells, SEEN.resolutionWithVoice, ofResolution, voiced);
  see(cells, SEEN.resolutionWithWord, ofResolution, word);
};

const likelihoods = new Float32Array(CONFIDENCE_CLASSES);

/** How likely it is that the text makes a statement that was found in it, 0 … 1. */
export const confidenceIn = (learnt: Learnt, reading: Reading, stated: Stated): number => {
  const network = learnt.model.confidence;
  const seen = statementSeen(learnt, reading, stated, network.cells);
  classify(network, seen, [], learnt.vectors, likelihoods);
  return likelihoods[SAID]!;
};
