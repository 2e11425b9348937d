import {
  coordinate,
  describeJoined,
  describeObject,
  describeSent,
  describeSubject,
  freeEmphasis,
  freeOutcome,
  freePerfect,
  giveCountBack,
  giveFirstObject,
  giveJudgedBack,
  giveObjectBack,
  giveObjectToClause,
  giveResult,
  giveSeenBack,
  giveSubjectBack,
  joinObject,
  joinObjects,
  judgeObject,
  makeObject,
  makePerfect,
  makePerfectVerb,
  makeReceiver,
  makeTime,
} from './mend-tree/arguments.ts';
import {
  closeAside,
  closeAttribution,
  closeClause,
  closeRelative,
  freeComment,
  freeFromDate,
  freeOpening,
  hangHedge,
  makeContent,
  openAroundRelative,
  openRelativeAside,
} from './mend-tree/asides.ts';
import {
  askBeforeList,
  describePart,
  describeThat,
  describeWho,
  freeMainVerb,
  giveClauseBack,
  giveInfinitiveBack,
  giveNextVerb,
  giveToldBack,
  joinBehindStop,
  joinCharge,
  joinContent,
  joinParticiple,
  joinPast,
  joinRelative,
  joinSequence,
  joinTensed,
  leaveRelative,
  makeClause,
  makeClauseVerb,
  numberClause,
  openAllegation,
  openAtVerb,
  openClause,
  openNeed,
  openParticipleAside,
  openSaid,
} from './mend-tree/clauses.ts';
import { freeDate, freeTelling, nameMonth } from './mend-tree/dates.ts';
import {
  describeAgain,
  describeAside,
  describeBearer,
  describeBeside,
  describeDeed,
  describeHolder,
  describeName,
  describeNeighbour,
  describeNext,
  describeRank,
  describeRun,
  freeSubject,
  giveWhoseBack,
  hangArticle,
} from './mend-tree/descriptions.ts';
import {
  boundNumeral,
  boundSubject,
  countBehind,
  countDescribed,
  countNamed,
  countNoun,
  countSubject,
  giveBounds,
  partPayee,
  partReceiver,
} from './mend-tree/numerals.ts';
import {
  endWithCue,
  judgeClaims,
  openCondition,
  openParticiple,
  openRatherThan,
  openWhat,
} from './mend-tree/openings.ts';
import {
  freeFromSubject,
  freeHerewith,
  giveAgentBack,
  giveAgentItsNoun,
  giveAgentPastDate,
  giveCase,
  giveChargeBack,
  giveMoment,
  governGerund,
  hangNear,
  joinAlike,
  keepFrom,
  makeOblique,
  makePhrasal,
  openGerund,
  openGerundClause,
  pairBetween,
} from './mend-tree/prepositions.ts';
import {
  ADJ,
  ADJECTIVAL,
  ADP,
  ADVERB,
  ADVERBIAL_CLAUSE,
  AGENT,
  APPOSITION,
  AUXILIARY_OF,
  BARE,
  CASE,
  CLAUSE,
  COMPLEMENT,
  CONJUNCT,
  type Columns,
  DETERMINED,
  DETERMINER,
  FLAT,
  GERUND,
  JOINER,
  MARK,
  MODIFIER,
  NOUN,
  NOUN_MODIFIER,
  NOUNS,
  NUM,
  OBJECT,
  OBLIQUE,
  openWhatIsSaid,
  PARTICIPLE,
  PARTICLE,
  PASSIVE_SUBJECT,
  PAST,
  POSSESSOR,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SIGN,
  SUBJECT,
  SUBJECTS,
  SUBORDINATOR,
  THIRD,
  VERB,
} from './mend-tree/stretch.ts';
import {
  describeGoods,
  findVerb,
  makeActive,
  makeAmount,
  makeAsking,
  makeDemand,
  makeDoer,
  makeInfinitive,
  makeModal,
  makeName,
  makeNoun,
  makeParticiple,
  makePassive,
  makePeople,
  makePredicate,
  makeRelativeVerb,
  makeRoot,
  makeSubject,
  makeTelling,
  makeVerb,
  nameProvision,
} from './mend-tree/word-classes.ts';
import { CAPACITY } from './syntax-model.ts';

/*
 * What no English sentence has, and a parser that scores arcs one by one may give all the same, is put right:
 *
 *     Records obtained by the Courier show that …    no subject stands behind a preposition: "Courier" is the agent
 *     It cooperated with the inquiry.                nor does an object: "inquiry" is an oblique
 *     … by the Courier show that …                   what opens a clause behind the agent is the verb
 *     They freed at least 19 sailors.                a numeral right before a noun counts it
 *     They bought 40 tons of copper concentrate.     a bare verb needs a "to", an auxiliary or a subject: a noun
 *     Rebels overran the mine.                       some forms are those of verbs alone
 *     The vessel fished in breach of the law.        a sentence has a finite verb: "fished", not "vessel", is its root
 *     The firm sold expired vaccines.                a finite verb is nobody's subject: "expired" describes
 *     The bank was deceived and had frozen funds.    a participle behind "had" has an object
 *     using rifles and locally made bombs         nor is one that is joined to a gerund any verb
 *     taken by masked gunmen                         a participle behind "by" describes the noun behind it
 *     An engineer at Varn, a firm, has said …        a verb has one subject: "firm" is said of "Varn"
 *     The report says that …                         what follows the verb belongs to it, not to its subject
 *     In March fighters overran the mine.            a date in front of the subject is none of its words
 *     They fined the company 20,000 crowns.          no numeral stands between a noun and the one that it is part of
 *     They paid the front $2 million.             nor is a name part of the sum behind it
 *     The militia stole cattle.                      a sentence has a verb: a past tense between two nouns is one
 *     They treated the wounded.                      a participle with an article stands for people
 *     At least six of them have fled.                a number is the subject where a verb has no other
 *     the column that in May seized Varn             a clause about "that" describes what stands before "that"
 *     The group has itself abducted mayors.          between "has" and its participle stands no object
 *     and, according to a clerk, delivered rifles    what follows such an aside belongs to the clause around it
 *     It was shut, and its head, Keld, was jailed.   no noun is joined to a verb: it is the subject of the next
 *     accused them of parading farmers               before a gerund a preposition opens a clause
 *     between the government of Orland and Varn      "between" stands before two
 *     was armed by Varn, an accusation that …        no subject stands behind its verb and a comma
 *     Those who refused were dragged away.           behind what describes its subject stands the verb of a sentence
 *     They were by contrast bombed.                  behind a form of "be" a past tense is passive
 *     a militia armed by Orland                      somebody does what a participle tells, no adjective
 *     the inlet, which the front seized              who has an object and no auxiliary of the passive acts
 *     They shelled a town and killed, it is said, six.   no partner stands across another verb: "six" is its object
 *     The board therefore requests that members …    a noun in -s that nothing governs is no noun before "that"
 *     If Orland shelters them, measures will follow.   one subject a verb: the first of two is the object of the verb before it
 *     Demands that Orland withdraw.                  a word in -s that opens a sentence before "that" is its verb
 *     The invoices record purchases.              no verb with a subject is a subject itself: "purchases" is its object
 *     They freed fourteen Kestrel commanders.     between a numeral and what it counts stands nothing else
 *     It says they helped and have paid him.      what is past beside a present is part of what is said
 *     a film seen since Monday says that …        no day says anything: what the sentence opens with does
 *     It denied that they fled and accused Varn.  a charge is what the speaker does: beside "denied", not beside "fled"
 *     It has a station; it serves the mission and pays.   nor of the clause before the semicolon
 *     sent them to rebels, who shot one and fed two   a clause that a comma opens goes on until one closes it
 *     Had they known, they would have left.       a condition is no main clause
 *     Asked if they knew, they left.              nor is a participle
 *     Reports that they had left were false.      nor is the content of a claim: the predicate is behind it
 *     She says that a bank, acting for Varn, paid.   "that" opens a clause: the noun behind it is the subject of its verb
 *     They left after the mayor had written.      no arc leads out of a clause over the word that opens it: "mayor" is its subject
 *     shelled by the corps and by the Guard       two with one preposition and "and" between are side by side: "Guard" is a conjunct
 *     rifles which, it believes, Orland sold      the clause that describes a noun goes on behind an aside: "which" is what was sold
 *     sure that Varn, which banned it, hides it   nor does "that" open a clause within one: "hides" is what somebody is sure of
 *     the need for the council to act             whoever is to act is the subject, and both belong to the noun
 *     paid them between 3 and 5 million crowns    the bounds of a sum tell nothing of a noun: "crowns" is the object
 */

/** Forms that have a tense; a participle may, behind a comma and a joiner. */
const TENSED = new Set([THIRD, PAST, PARTICIPLE]);
const OBLIQUES = new Set([OBLIQUE, AGENT, NOUN_MODIFIER]);

/**
 * Mends the tree of the sentence `[first, last)`, of at most `CAPACITY` tokens. Linear in its length. Where what is mended in two places does not go
 * together and would leave a ring, the tree stays as it was read.
 */
export const mendTree = (tokens: Columns, first: number, last: number, formOf: (token: number) => string): void => {
  for (let i = first; i < last; i++) {
    heads[i - first] = tokens.head[i]!;
    relations[i - first] = tokens.relation[i]!;
  }
  mend(tokens, first, last, formOf);
  if (isTree(tokens.head, first, last)) return;
  for (let i = first; i < last; i++) {
    tokens.head[i] = heads[i - first]!;
    tokens.relation[i] = relations[i - first]!;
  }
};

// Written anew for every sentence: to make them each time cost more than to fill them.
const heads = new Int32Array(CAPACITY);
const relations = new Uint8Array(CAPACITY);
const walk = new Int32Array(CAPACITY);

/** Whether every token of `[first, last)` hangs on the root. Each token is walked over once. */
const isTree = (head: Int32Array, first: number, last: number): boolean => {
  walk.fill(0, 0, last - first);
  for (let from = first; from < last; from++) {
    let at = from;
    // Tokens of earlier walks lead to the root.
    while (at >= first && walk[at - first] === 0) {
      walk[at - first] = from + 1;
      at = head[at]!;
    }
    if (at >= first && walk[at - first] === from + 1) return false;
  }
  return true;
};

const mend = (tokens: Columns, first: number, last: number, formOf: (token: number) => string): void => {
  const stretch = { tokens, first, last, formOf };
  const { upos, xpos, head, relation } = tokens;
  if (first < last && relation[first] === CASE) freeDate(stretch, first);
  numberClause(stretch);
  openCondition(stretch);
  openParticiple(stretch);
  openWhat(stretch);
  openRatherThan(stretch);
  endWithCue(stretch);
  judgeClaims(stretch);
  findVerb(stretch);
  for (let i = first; i < last; i++) {
    if (xpos[i] === PARTICIPLE || xpos[i] === PAST) makePeople(stretch, i);
    if (xpos[i] === PARTICIPLE || xpos[i] === PAST) describeDeed(stretch, i);
    if (xpos[i] === PARTICIPLE) {
      makePerfect(stretch, i);
      makePerfectVerb(stretch, i);
      if (relation[i] === ADVERBIAL_CLAUSE) giveAgentItsNoun(stretch, i);
      joinParticiple(stretch, i);
    }
    if (relation[i] === PASSIVE_SUBJECT) makeActive(stretch, i);
    if (upos[i] === VERB && (xpos[i] === PARTICIPLE || xpos[i] === PAST)) makePassive(stretch, i);
    if (upos[i] === VERB && (xpos[i] === PARTICIPLE || xpos[i] === PAST)) describeSent(stretch, i);
    if (relation[i] === CONJUNCT && upos[i] === VERB) {
      joinBehindStop(stretch, i);
      joinRelative(stretch, i);
      leaveRelative(stretch, i);
      joinSequence(stretch, i);
      if (xpos[i] === PARTICIPLE) describeJoined(stretch, i);
      joinPast(stretch, i);
      joinCharge(stretch, i);
    }
    if (relation[i] === CASE) {
      openGerundClause(stretch, i);
      freeHerewith(stretch, i);
    }
    if (relation[i] === CONJUNCT && NOUNS.has(upos[i]!)) {
      giveNextVerb(stretch, i);
      if (upos[i] === NOUN) giveObjectBack(stretch, i);
      describeAgain(stretch, i);
    }
    if (relation[i] === CASE && upos[i] === VERB) closeAttribution(stretch, i);
    if (upos[i] === NOUN) makeAmount(stretch, i);
    if (upos[i] === NOUN && relation[i] === RELATIVE) makeRelativeVerb(stretch, i);
    if (OBLIQUES.has(relation[i]!) && upos[i] === NOUN) describeAside(stretch, i);
    if ((head[i]! < 0 || relation[i] === APPOSITION) && upos[i] === NOUN) makeDemand(stretch, i);
    if ((head[i]! < 0 || relation[i] === CONJUNCT) && NOUNS.has(upos[i]!)) makeAsking(stretch, i);
    if (relation[i] === FLAT) describeRank(stretch, i);
    if (relation[i] === SUBJECT && upos[i] === NOUN) {
      describeAside(stretch, i);
      describeBearer(stretch, i);
      giveSeenBack(stretch, i);
    }
    if (SUBJECTS.has(relation[i]!) && upos[i] === NOUN) freeComment(stretch, i);
    if (relation[i] === OBJECT && upos[i] !== VERB) openClause(stretch, i);
    if (relation[i] === OBJECT && upos[i] === PRONOUN) openAllegation(stretch, i);
    if (relation[i] === CLAUSE && upos[i] === NOUN) giveCountBack(stretch, i);
    if (relation[i] === CLAUSE && upos[i] === VERB) joinContent(stretch, i);
    if (relation[i] === OBJECT && NOUNS.has(upos[i]!)) openSaid(stretch, i);
    if (relation[i] === COMPLEMENT && (upos[i] === ADJ || xpos[i] === PARTICIPLE)) giveJudgedBack(stretch, i);
    if (relation[i] === SUBJECT) {
      askBeforeList(stretch, i);
      giveFirstObject(stretch, i);
      giveObjectToClause(stretch, i);
      makeObject(stretch, i);
    }
    if (relation[i] === DETERMINED) hangArticle(stretch, i);
    if (relation[i] === POSSESSOR) giveWhoseBack(stretch, i);
    if (relation[i] === DETERMINED || relation[i] === POSSESSOR) freeFromDate(stretch, i);
    if (upos[i] === VERB) {
      closeAside(stretch, i);
      if (xpos[i] === GERUND && relation[i] === ADJECTIVAL) openParticipleAside(stretch, i);
      if (i > first && upos[i - 1] === DETERMINER) makePeople(stretch, i);
      if (xpos[i] === GERUND && relation[i] === COMPLEMENT) {
        describeGoods(stretch, i);
        describeNext(stretch, i);
      }
      if (xpos[i] === PARTICIPLE) freeOpening(stretch, i);
    }
    if (upos[i] === PRONOUN && i > first && /^(?:whom|which)$/.test(formOf(i))) closeRelative(stretch, i);
    if (upos[i] === PRONOUN && i > first && /^(?:who|which)$/.test(formOf(i))) {
      openRelativeAside(stretch, i);
      openAroundRelative(stretch, i);
    }
    if (upos[i] === SUBORDINATOR || upos[i] === VERB || upos[i] === ADVERB) makeName(stretch, i);
    if (relation[i] === CONJUNCT && TENSED.has(xpos[i]!)) joinTensed(stretch, i);
    if (upos[i] === PRONOUN && i > first) {
      describeThat(stretch, i);
      freeMainVerb(stretch, i);
    }
    if (upos[i] === ADVERB) hangHedge(stretch, i);
    if (upos[i] === ADJ) freeOutcome(stretch, i);
    if (upos[i] === PRONOUN && i > first && /^(?:whom?|which)$/.test(formOf(i))) {
      describeWho(stretch, i);
      describePart(stretch, i);
    }
    if (xpos[i] === THIRD) {
      makeSubject(stretch, i);
      makeDoer(stretch, i);
    }
    if (xpos[i] === GERUND && relation[i] === ADVERBIAL_CLAUSE) giveResult(stretch, i);
    if (relation[i] === AUXILIARY_OF && i > first) {
      nameMonth(stretch, i);
      makeModal(stretch, i);
    }
    if (upos[i] === NUM) {
      countBehind(stretch, i);
      countNamed(stretch, i);
      countSubject(stretch, i);
      boundSubject(stretch, i);
    }
    if (upos[i] === VERB && (xpos[i] === BARE || xpos[i] === THIRD)) nameProvision(stretch, i);
    if (i > first && formOf(i) === '-') describeHolder(stretch, i);
    if (upos[i] === SIGN) partPayee(stretch, i);
    if (relation[i] === PARTICLE) boundNumeral(stretch, i);
    if (relation[i] === MARK || relation[i] === CASE) {
      freeTelling(stretch, i);
      openNeed(stretch, i);
    }
    if (relation[i] === MARK) {
      keepFrom(stretch, i);
      openAtVerb(stretch, i);
      governGerund(stretch, i);
      giveClauseBack(stretch, i);
      giveToldBack(stretch, i);
      makeClauseVerb(stretch, i);
      makeContent(stretch, i);
      openWhatIsSaid(stretch, i);
      closeClause(stretch, i);
      giveInfinitiveBack(stretch, i);
    } else if (relation[i] === JOINER) {
      coordinate(stretch, i);
      joinAlike(stretch, i);
    } else if (relation[i] === AGENT || relation[i] === PASSIVE_SUBJECT) {
      if (relation[i] === AGENT) describeRun(stretch, i);
      describeBeside(stretch, i);
      makeTelling(stretch, i);
    } else if (relation[i] === CASE && upos[i] === SUBORDINATOR) openGerund(stretch, i);
    else if (relation[i] === OBJECT) {
      if (xpos[i] === PARTICIPLE || xpos[i] === PAST) makePeople(stretch, i);
      makePredicate(stretch, head[i]!);
      freePerfect(stretch, i);
      freeEmphasis(stretch, i);
      joinObjects(stretch, i);
      if (NOUNS.has(upos[i]!)) joinObject(stretch, i);
      makeTime(stretch, i);
      if (relation[i] === OBJECT) makeReceiver(stretch, i);
      describeNeighbour(stretch, i);
      if (upos[i] === NUM) countDescribed(stretch, i);
    } else if (relation[i] === APPOSITION) {
      describeName(stretch, i);
      freeSubject(stretch, i);
    } else if (relation[i] === COMPLEMENT && NOUNS.has(upos[i]!)) judgeObject(stretch, i);
    else if (relation[i] === CASE && upos[i] === ADP) {
      governGerund(stretch, i);
      giveMoment(stretch, i);
      giveCase(stretch, i);
      hangNear(stretch, i);
      giveChargeBack(stretch, i);
      giveAgentBack(stretch, i);
      freeFromSubject(stretch, i);
      giveAgentPastDate(stretch, i);
      makePhrasal(stretch, i);
      makeOblique(stretch, i);
      freeDate(stretch, i);
      pairBetween(stretch, i);
      giveBounds(stretch, i);
    } else if (upos[i] === NUM) {
      countNoun(stretch, i);
      countDescribed(stretch, i);
      partReceiver(stretch, i);
    } else if (xpos[i] === BARE || xpos[i] === PRESENT) makeNoun(stretch, i);
    else if (upos[i] === ADJ) {
      makeVerb(stretch, i);
      makeParticiple(stretch, i);
      makeInfinitive(stretch, i);
    } else if (relation[i] === SUBJECT && upos[head[i]!] === NOUN) giveSubjectBack(stretch, i);
    else if (xpos[i] === GERUND && relation[i] === NOUN_MODIFIER) makeClause(stretch, i);
    else if (xpos[i] === PARTICIPLE && relation[i] === MODIFIER) makeRoot(stretch, i);
    else if (xpos[i] === PAST) {
      if (relation[i] === MODIFIER) makeRoot(stretch, i);
      else if (SUBJECTS.has(relation[i]!)) describeObject(stretch, i);
      else if (relation[i] === ADVERBIAL_CLAUSE) describeSubject(stretch, i);
    } else if (xpos[i] === PARTICIPLE && relation[i] === ADVERBIAL_CLAUSE) describeSubject(stretch, i);
  }
};
