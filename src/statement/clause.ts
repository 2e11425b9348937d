import {
  childIn,
  childrenOf,
  formOf,
  headOf,
  lemmaOf,
  type Relation,
  relationOf,
  uposOf,
  wordOf,
  xposOf,
} from '../annotation/tokens.ts';
import { leavingNouns } from '../languages/en/requests.ts';
import {
  captiveWords,
  craftNouns,
  engagingVerbs,
  givingVerbs,
  havingVerbs,
  intentNouns,
  objectControlVerbs,
  quantityNouns,
  stayingVerbs,
} from '../languages/en/tie-words.ts';
import { isForcingVerb, nounFrames } from './lexicon.ts';
import { mentionAt, ofToken, type Reading } from './reading.ts';

/**
 * The logical slots of a predicate, read off the dependencies: who acts and who is acted on, whatever the clause looks
 * like. A slot's name is one of those in `languages/en/ties.ts`; its filler is the head token of a phrase.
 *
 *     The port was shelled by Kestrel fighters.      shell: subj → fighters, obj → port
 *     They forced the crew to leave.                 leave: subj → crew
 *     fighters who shelled the port                  shell: subj → fighters
 */

const controls = new Set(objectControlVerbs);
const quantities = new Set(quantityNouns);
const staying = new Set(stayingVerbs);
/** "accused them [of] arming", "kept them [from] leaving", "talked them [into] leaving". */
const chargedWith = new Set(['of', 'from', 'into']);
/** "thanked them [for] leaving", "charged them [with] arming". */
const judgedFor = new Set(['for', 'with']);
/** "opened a case [against] the firm for …", "voiced its thanks [to] the firm for …" */
const judgedBehind = new Set(['against', 'on', 'upon', 'to']);
const engaging = new Set(engagingVerbs);

/** Subjects are inherited over at most this many clauses; a longer chain is a misparse. */
const reach = 8;

const dependantIn = (reading: Reading, token: number, ...relations: readonly Relation[]): number =>
  childIn(reading.tokens, reading.children, token, ...relations);

const present = (token: number): readonly number[] => (token < 0 ? [] : [token]);

/** A verb, whatever its tag: what has an object, or an auxiliary and no copula, is none but a verb ("has not [armed] them"). */
export const isVerb = ({ verbal }: Reading, token: number): boolean => verbal[token] === 1;

/**
 * "the Guard [delivered] rifles": a finite verb that a parse makes describe the noun behind it, where a noun stands right
 * before it. The head of that noun's phrase, which is its subject; -1 where it does describe.
 */
export const fusedSubject = (reading: Reading, verb: number): number => {
  const { tokens } = reading;
  const before = verb - 1;
  if (relationOf(tokens, verb) !== 'amod' || headOf(tokens, verb) < verb || before < 0) return -1;
  const upos = uposOf(tokens, before);
  if (upos !== 'NOUN' && upos !== 'PROPN') return -1;
  // "the board imposed penalties": where the noun heads the sentence, nothing else can be its verb.
  if (headOf(tokens, before) === headOf(tokens, verb) && headOf(tokens, headOf(tokens, verb)) >= 0) return -1;
  let at = before;
  for (let steps = 0; steps < reach; steps++) {
    const relation = relationOf(tokens, at);
    const up = headOf(tokens, at);
    if (up < 0 || up > verb || !within.has(relation)) break;
    at = up;
  }
  return at;
};

const within: ReadonlySet<Relation> = new Set(['nmod', 'flat', 'compound', 'appos', 'nmod:desc']);

/** The preposition or mark that opens a phrase, as its lemma ("on", "by", "to"), or ''. */
export const prepositionOf = ofToken((reading, token): string => {
  const marker = dependantIn(reading, token, 'case', 'mark');
  if (marker < 0) return '';
  const word = lemmaOf(reading.tokens, marker).toLowerCase();
  // "passed them [on to] the front", "moved it [over to] Varn": the second says whither.
  const second = marker + 1 < token && headOf(reading.tokens, marker + 1) === token ? marker + 1 : -1;
  const whither = second >= 0 && along.has(word) && relationOf(reading.tokens, second) === 'case';
  return whither ? lemmaOf(reading.tokens, second).toLowerCase() : word;
});

const along = new Set(['on', 'over', 'along', 'back', 'through']);

/** The head of a phrase with the heads coordinated with it: "ore, timber and salt" gives three. */
export const coordinated = (reading: Reading, head: number): readonly number[] => {
  const found = [head];
  for (let k = 0; k < found.length; k++) {
    for (const c of childrenOf(reading.children, found[k] as number)) {
      if (relationOf(reading.tokens, c) === 'conj' && !isApposed(reading, c)) found.push(c);
    }
  }
  return found;
};

/**
 * "its larger rival, [Keld & Sons], said": of two without "and" between them the second, between commas, tells who the first is,
 * where a parse sets them side by side.
 */
export const isApposed = (reading: Reading, noun: number): boolean => {
  const { tokens, children, annotated } = reading;
  const first = headOf(tokens, noun);
  if (relationOf(tokens, noun) !== 'conj' || first < 0 || uposOf(tokens, first) !== 'NOUN') return false;
  if (uposOf(tokens, noun) !== 'PROPN' || dependantIn(reading, noun, 'cc') >= 0) return false;
  const opening = children.first[noun] as number;
  if (![opening, opening - 1].some((t) => formOf(annotated.document, tokens, t) === ',')) return false;
  return [first, noun].every((one) =>
    childrenOf(children, one).every((c) => relationOf(tokens, c) !== 'conj' || c === noun || isWithinName(reading, c)),
  );
};

/** "Keld & [Sons]" */
const isWithinName = (reading: Reading, part: number): boolean => {
  const joint = dependantIn(reading, part, 'cc');
  return joint >= 0 && wordOf(reading.tokens, joint) === '&';
};

/** A word with what a hyphen ties to it: tokens part "cease-[fire]", "counter-[offensive]". */
export const hyphenated = ({ tokens, annotated }: Reading, token: number, word: string): string => {
  const bound =
    token > 1 &&
    tokens.start[token] === tokens.end[token - 1] &&
    tokens.start[token - 1] === tokens.end[token - 2] &&
    formOf(annotated.document, tokens, token - 1) === '-';
  return bound ? `${wordOf(tokens, token - 2)}-${word}` : word;
};

export const isPassive = ofToken((reading, verb): boolean => {
  const { tokens } = reading;
  if (perfectBefore(reading, verb) >= 0 || fusedSubject(reading, verb) >= 0) return false;
  if (dependantIn(reading, verb, 'nsubj:pass', 'aux:pass') >= 0) return true;
  // "people [shot] by the police": who did it is told as of a passive, whatever the tag.
  const agent = /^VB[DN]$/.test(xposOf(tokens, verb)) ? dependantIn(reading, verb, 'obl:agent') : -1;
  if (agent >= 0) {
    if (dependantIn(reading, verb, 'obj', 'aux') >= 0) return false;
    // "Ada Brim, [the mayor] challenged by Otto Lund"
    const apposed = dependantIn(reading, verb, 'nsubj') === verb - 1 && relationOf(tokens, verb) === 'xcomp';
    return dependantIn(reading, verb, 'nsubj') < 0 || (apposed && isSomebody(reading, agent));
  }
  if (xposOf(tokens, verb) !== 'VBN' || dependantIn(reading, verb, 'aux', 'nsubj', 'obj') >= 0) return false;
  const relation = relationOf(tokens, verb);
  if (relation === 'conj') return isPassive(reading, headOf(tokens, verb));
  if (relation === 'xcomp') return isDoneToObject(reading, verb);
  return relation === 'acl' || relation === 'amod' || relation === 'advcl';
});

/** "kept the front [supplied]", "had him [arrested]": what a participle tells is done to the object of the verb above it. */
const isDoneToObject = (reading: Reading, participle: number): boolean => {
  const object = dependantIn(reading, headOf(reading.tokens, participle), 'obj');
  return (
    object >= 0 && object < participle && controls.has(lemmaOf(reading.tokens, headOf(reading.tokens, participle)))
  );
};

const isRelativePronoun = (reading: Reading, token: number): boolean =>
  uposOf(reading.tokens, token) === 'PRON' &&
  /^(who|whom|which|that|whose)$/.test(lemmaOf(reading.tokens, token).toLowerCase());

/** The noun right before a relative pronoun, over a comma and a preposition; the pronoun itself where none is. */
const nounBefore = ({ tokens }: Reading, pronoun: number): number => {
  for (let at = pronoun - 1; at >= 0 && at >= pronoun - 3; at--) {
    const upos = uposOf(tokens, at);
    if (upos === 'NOUN' || upos === 'PROPN') return at;
    if (upos !== 'PUNCT' && upos !== 'ADP') return pronoun;
  }
  return pronoun;
};

/** The noun that a relative pronoun stands for: "[gunboats] that shelled the port". */
const antecedent = (reading: Reading, pronoun: number, verb: number): number => {
  const { tokens } = reading;
  for (let at = verb, steps = 0; at >= 0 && steps < reach; at = headOf(tokens, at), steps++) {
    const relation = relationOf(tokens, at);
    if (relation === 'acl:relcl' || relation === 'acl') {
      const head = headOf(tokens, at);
      return uposOf(tokens, head) === 'VERB'
        ? nounBefore(reading, pronoun)
        : whoIsOneOf(reading, describedBy(reading, pronoun, head));
    }
    // "It was the Guard, too, [that] shelled the port": what a cleft puts first.
    if (relation === 'parataxis' && isCleft(reading, headOf(tokens, at))) return headOf(tokens, at);
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'ccomp') break;
  }
  return pronoun;
};

/** "[Keld] was a clerk and a smuggler who sold rifles": what several nouns call somebody he is himself. */
const whoIsOneOf = (reading: Reading, noun: number): number => {
  const { tokens, children } = reading;
  const several = relationOf(tokens, noun) === 'conj' || childIn(tokens, children, noun, 'conj') >= 0;
  if (!several || uposOf(tokens, noun) !== 'NOUN' || kindAt(reading, noun) !== 'person') return noun;
  let called = false;
  for (let at = noun, steps = 0; steps < reach; at = headOf(tokens, at), steps++) {
    called ||= dependantIn(reading, at, 'cop') >= 0;
    const subject = called ? dependantIn(reading, at, 'nsubj') : -1;
    if (subject >= 0) return kindAt(reading, subject) === 'person' ? subject : noun;
    if (relationOf(tokens, at) !== 'conj') break;
  }
  return noun;
};

/**
 * "an advertisement aimed at Varn [that] attacks her", "[a mayor] close to the firm's board, [who] asked": a name without an article has
 * no need to be told from others, and a body is no "who"; what stands before it is meant. -1 where nothing is.
 */
const describedBy = (reading: Reading, pronoun: number, noun: number): number => {
  const { tokens } = reading;
  const form = wordOf(tokens, pronoun);
  if (form === 'that' && isBareName(reading, noun)) return above(reading, noun, (at) => uposOf(tokens, at) === 'NOUN');
  if (form !== 'who' || !/^NNP?$/.test(xposOf(tokens, noun)) || !bodies.has(kindAt(reading, noun))) return noun;
  const person = above(reading, noun, (at) => kindAt(reading, at) === 'person');
  return person < 0 ? noun : person;
};

const bodies: ReadonlySet<string> = new Set(['organisation', 'group', 'thing']);

const isBareName = (reading: Reading, noun: number): boolean =>
  xposOf(reading.tokens, noun) === 'NNP' && dependantIn(reading, noun, 'det', 'amod', 'nmod:poss') < 0;

const kindAt = (reading: Reading, token: number): string =>
  reading.annotated.mentions[mentionAt(reading, token)]?.kind ?? 'thing';

/** The nearest noun of a sort in whose phrase another stands; -1 where none is. */
const above = (reading: Reading, noun: number, isMeant: (at: number) => boolean): number => {
  const { tokens } = reading;
  for (let at = noun, steps = 0; steps < reach && inPhrase.has(relationOf(tokens, at)); steps++) {
    at = headOf(tokens, at);
    if (isMeant(at)) return at;
  }
  return -1;
};

const inPhrase: ReadonlySet<Relation> = new Set(['nmod', 'appos', 'flat', 'amod', 'obl', 'acl', 'nmod:poss']);

const isCleft = (reading: Reading, noun: number): boolean => {
  const subject = dependantIn(reading, noun, 'nsubj', 'expl');
  return subject >= 0 && wordOf(reading.tokens, subject) === 'it' && dependantIn(reading, noun, 'cop') >= 0;
};

/** "[men], two of whom were beaten": through a part of what the relative clause describes, too. */
const throughPronoun = (reading: Reading, token: number, verb: number): number => {
  const whole = throughQuantity(reading, token);
  if (!isRelativePronoun(reading, whole)) return token;
  const noun = antecedent(reading, whole, verb);
  return noun < 0 ? whole : noun;
};

const hasSubject = (reading: Reading, token: number): boolean =>
  dependantIn(reading, token, 'nsubj', 'nsubj:pass') >= 0;

/**
 * The subject of its own that a verb has: of several that a parse gives it, the one next to it; where the parse gives
 * none, the noun that stands right before the finite verb or its auxiliaries.
 */
const ownSubject = (reading: Reading, verb: number): number => {
  const { tokens, children } = reading;
  let subject = -1;
  let first = verb;
  let finite = false;
  for (const c of childrenOf(children, verb)) {
    const relation = relationOf(tokens, c);
    // "to [request] the mayor to send, within a week, a report": nothing behind an infinitive is its subject.
    const lost =
      c > verb && relation === 'nsubj' && (isBehindThat(reading, c) || prepositionOf(reading, verb) === 'to');
    // "and last [autumn] sold it": when something was done is nobody who did it.
    const party = (relation === 'nsubj' || relation === 'nsubj:pass') && !lost && kindAt(reading, c) !== 'date';
    if (party && (subject < 0 || c < verb)) subject = c;
    if (c < first && (relation === 'aux' || relation === 'aux:pass')) {
      first = c;
      finite ||= /^(MD|VBZ|VBP|VBD)$/.test(xposOf(tokens, c));
    }
  }
  if (subject >= 0) return subject;
  if (!finite) return severedSubject(reading, verb);
  const before = first - 1;
  const upos = before < 0 ? 'X' : uposOf(tokens, before);
  const stray = headOf(tokens, before) !== verb && (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON');
  return stray && headOf(tokens, verb) !== before ? outOfPhrases(reading, phraseHead(reading, before, verb)) : -1;
};

/** "[a strike] at the port in May must not happen": what stands behind a preposition is part of what the subject is, if anything. */
const outOfPhrases = (reading: Reading, noun: number): number => {
  let at = noun;
  for (let steps = 0; steps < reach; steps++) {
    const preposition = prepositionOf(reading, at);
    // "after [an ambulance] had been sent away": what opens a clause as well is none.
    if (preposition === '' || openers.has(preposition) || relationOf(reading.tokens, at) !== 'nmod') break;
    at = headOf(reading.tokens, at);
  }
  return at;
};

const openers: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'than',
  'because',
  'like',
  'that',
]);

/**
 * A subject right before its verb that a parse makes part of something else: of the object behind it ("[the Guard] delivered
 * rifles"), or, without a preposition of its own, of what stands before it ("In a note its [embassy] described …"). -1 for none.
 */
const severedSubject = (reading: Reading, verb: number): number => {
  const { tokens } = reading;
  const upos = verb > 0 ? uposOf(tokens, verb - 1) : 'X';
  if ((upos !== 'NOUN' && upos !== 'PROPN') || !/^VB[DNPZ]$/.test(xposOf(tokens, verb))) return -1;
  let top = verb - 1;
  for (let steps = 0; steps < reach && headOf(tokens, top) >= 0 && headOf(tokens, top) < verb; steps++)
    top = headOf(tokens, top);
  const before = phraseHead(reading, verb - 1, verb);
  const bare = relationOf(tokens, before) === 'nmod' && dependantIn(reading, before, 'case') < 0;
  if (bare && /^VB[DPZ]$/.test(xposOf(tokens, verb)) && headOf(tokens, before) < before) return before;
  const object = headOf(tokens, top);
  return object > verb && headOf(tokens, object) === verb && relationOf(tokens, object) === 'obj' ? top : -1;
};

/** The head of the noun phrase that ends at a token: upwards through flat names and compounds, never past `limit`. */
const phraseHead = (reading: Reading, token: number, limit: number): number => {
  const { tokens } = reading;
  let at = token;
  while (['flat', 'compound', 'fixed'].includes(relationOf(tokens, at)) && headOf(tokens, at) < limit)
    at = headOf(tokens, at);
  return at;
};

/**
 * The subject that the clause shows (a passive's is its logical object), or that it inherits: from the noun that a
 * participle hangs on, from the verb that governs an infinitive, from the first of coordinated verbs. -1 for none.
 */
export const surfaceSubject = (reading: Reading, verb: number, depth = 0): number => {
  const { tokens } = reading;
  const own = ownSubject(reading, verb);
  if (own >= 0) return throughPronoun(reading, own, verb);
  const head = headOf(tokens, verb);
  const lead = reading.ledBy.get(verb);
  if (lead !== undefined) return surfaceSubject(reading, lead, depth + 1);
  if (head < 0 || depth > reach) return -1;
  const fused = fusedSubject(reading, verb);
  if (fused >= 0) return fused;
  const auxiliary = perfectBefore(reading, verb);
  if (auxiliary >= 0) return surfaceSubject(reading, auxiliary, depth + 1);
  const governed = isVerb(reading, head) || hasSubject(reading, head);
  switch (relationOf(tokens, verb)) {
    case 'acl': {
      const first = verbJoinedBy(reading, verb);
      if (first >= 0) return surfaceSubject(reading, first, depth + 1);
      // "carried out raids [using] drones": whoever carried them out used them.
      const deed = lemmaOf(tokens, verb) === 'use' && relationOf(tokens, head) === 'obj';
      if (deed) return surfaceSubject(reading, headOf(tokens, head), depth + 1);
      // "[Orland] has no plans to bomb": an infinitive says what the plan is of, whose owner is to do it.
      const opening = prepositionOf(reading, verb);
      // "a case against [the firm] for arming them"
      const judged = judgedFor.has(opening) && !mayAct(reading, head) ? judgedOver(reading, head, head, verb) : -1;
      if (judged >= 0) return judged;
      const told = opening === 'to' ? toldOfPredicate(reading, head) : -1;
      if (told >= 0) return told;
      const plan = opening === 'to' || (opening === 'of' && intents.has(lemmaOf(tokens, head)));
      return plan ? ownerOfPlan(reading, head, depth) : head;
    }
    case 'acl:relcl':
    case 'amod':
      return head;
    case 'csubj':
      return toldOfPredicate(reading, head);
    case 'xcomp': {
      const object = dependantIn(reading, head, 'obj', 'iobj');
      const controlled = object >= 0 && !isPassive(reading, head) && controls.has(lemmaOf(tokens, head));
      return controlled ? object : surfaceSubject(reading, head, depth + 1);
    }
    case 'ccomp': {
      // "saw the men [halt] a bus", "shows the men [halting] a bus"
      const seen = dependantIn(reading, head, 'obj');
      const bare = xposOf(tokens, verb) === 'VB' || xposOf(tokens, verb) === 'VBG';
      if (bare && seen >= 0 && seen < verb && controls.has(lemmaOf(tokens, head))) return seen;
      // "claiming [the ban] violated the treaty": a subject that a parse makes the object of the verb above.
      if (seen === verb - 1 && seen > head && /^VB[DZ]$/.test(xposOf(tokens, verb))) return seen;
      const content = contentBefore(reading, verb);
      if (content >= 0) return surfaceSubject(reading, content, depth + 1);
      return dependantIn(reading, verb, 'mark') >= 0 || !governed ? -1 : surfaceSubject(reading, head, depth + 1);
    }
    case 'advcl': {
      // "accused the front of arming them": whoever is accused has done it.
      const object = dependantIn(reading, head, 'obj');
      const before = object >= 0 && object < verb && !isPassive(reading, head);
      const opening = prepositionOf(reading, verb);
      if (before && chargedWith.has(opening)) return object;
      const judged =
        judgedFor.has(opening) && !isPassive(reading, head) ? whoIsJudged(reading, head, object, verb) : -1;
      if (judged >= 0) return judged;
      // "paid two men to burn the depot": who is engaged for it does it.
      const called = opening === 'to' ? calledUpon(reading, head, verb) : -1;
      if (called >= 0) return called;
      const engaged = before && opening === 'to' && engaging.has(lemmaOf(tokens, head));
      if (engaged && isSomebody(reading, object)) return object;
      // "pressed them to stop [by] threatening them": whoever presses somebody has the means.
      const pressed = opening === 'by' && relationOf(tokens, head) === 'xcomp' ? headOf(tokens, head) : -1;
      if (pressed >= 0 && isForcingVerb.has(lemmaOf(tokens, pressed).toLowerCase()))
        return surfaceSubject(reading, pressed, depth + 1);
      const asided = subjectBeforeAside(reading, verb);
      if (asided >= 0) return asided;
      // "has long been eager and [capable] of shelling them"
      const able = uposOf(tokens, head) === 'ADJ' && opening === 'of';
      return governed || able ? surfaceSubject(reading, head, depth + 1) : -1;
    }
    case 'conj':
    case 'parataxis': {
      const ables = uposOf(tokens, head) === 'ADJ' && uposOf(tokens, verb) === 'ADJ';
      if (governed || ables) return surfaceSubject(reading, head, depth + 1);
      // "rejected that claim and accused Orland": a finite verb is no partner of a noun, but of the verb above it.
      const partner = /^(?:VB[DPZ]?|NN)$/.test(xposOf(tokens, verb)) && prepositionOf(reading, verb) !== 'to';
      const above = partner ? verbOver(reading, head) : -1;
      return above >= 0 && above < verb ? surfaceSubject(reading, above, depth + 1) : -1;
    }
    default:
      return -1;
  }
};

/**
 * "They fell upon the post at Varn, [killed] two and fled": a past tense with an object behind a comma is joined to the verb
 * above; -1 for none.
 */
const verbJoinedBy = (reading: Reading, verb: number): number => {
  const { tokens, annotated } = reading;
  if (!isPast(reading, verb) || formOf(annotated.document, tokens, verb - 1) !== ',') return -1;
  if (dependantIn(reading, verb, 'obj') < verb) return -1;
  const first = verbOver(reading, headOf(tokens, verb));
  return first < verb && isPast(reading, first) ? first : -1;
};

const isPast = ({ tokens }: Reading, verb: number): boolean => verb >= 0 && /^VB[DN]$/.test(xposOf(tokens, verb));

/** The verb of the clause that a noun stands in; -1 for none. */
const verbOver = (reading: Reading, noun: number): number => {
  let at = noun;
  for (let steps = 0; steps < reach && at >= 0 && !isVerb(reading, at); steps++) at = headOf(reading.tokens, at);
  return at >= 0 && isVerb(reading, at) ? at : -1;
};

/** "said that men had [entered] the village, led him away": the clause with a subject before another under the same verb; -1 for none. */
const contentBefore = (reading: Reading, verb: number): number => {
  const { tokens, children } = reading;
  if (!isPast(reading, verb)) return -1;
  return (
    childrenOf(children, headOf(tokens, verb)).findLast(
      (c) => c < verb && relationOf(tokens, c) === 'ccomp' && isPast(reading, c) && hasSubject(reading, c),
    ) ?? -1
  );
};

/** "[the Guard] was the first to leave": of whom a noun or adjective is told; -1 for nobody. */
const toldOfPredicate = (reading: Reading, predicate: number): number => {
  const subject = dependantIn(reading, predicate, 'cop') < 0 ? -1 : dependantIn(reading, predicate, 'nsubj');
  return subject < 0 ? -1 : throughPronoun(reading, subject, predicate);
};

/** "found that [Orland], by arming them, had broken the truce": what is told between commas right behind a subject; -1 where it is not. */
const subjectBeforeAside = (reading: Reading, gerund: number): number => {
  const { tokens, annotated } = reading;
  const comma = gerund - 2;
  if (prepositionOf(reading, gerund) !== 'by' || wordOf(tokens, gerund - 1) !== 'by' || comma < 1) return -1;
  if (formOf(annotated.document, tokens, comma) !== ',') return -1;
  const before = phraseHead(reading, comma - 1, gerund);
  return /^(?:nsubj|nsubj:pass|conj)$/.test(relationOf(tokens, before)) && mayAct(reading, before) ? before : -1;
};

/**
 * "thanked [the guard] for freeing them", "opened a case against [the firm] for arming them": who is praised, blamed or
 * punished for what a gerund tells has done it; -1 where nobody is.
 */
const whoIsJudged = (reading: Reading, judging: number, object: number, gerund: number): number => {
  if (object < 0 || object > gerund) return -1;
  if (mayAct(reading, object)) return object;
  const behind = judgedOver(reading, object, object, gerund);
  return behind >= 0 ? behind : judgedOver(reading, judging, object, gerund);
};

/** Who stands behind "against", "on" or "to" under a word, between two others; -1 for nobody. */
const judgedOver = (reading: Reading, over: number, from: number, to: number): number => {
  for (const c of childrenOf(reading.children, over)) {
    const phrase = relationOf(reading.tokens, c) === 'nmod' || relationOf(reading.tokens, c) === 'obl';
    if (phrase && c > from && c < to && judgedBehind.has(prepositionOf(reading, c)) && mayAct(reading, c)) return c;
  }
  return -1;
};

/** Somebody, or whoever goes by a name, of whatever sort it was taken for. */
const mayAct = (reading: Reading, token: number): boolean =>
  isSomebody(reading, token) || uposOf(reading.tokens, token) === 'PROPN';

/** "called upon [the parties] to sign": whoever is asked behind a preposition is to do it; -1 for nobody. */
const calledUpon = (reading: Reading, asking: number, infinitive: number): number => {
  const { tokens } = reading;
  const prepositions = askingBehind.get(lemmaOf(tokens, asking).toLowerCase());
  if (prepositions === undefined) return -1;
  for (const c of childrenOf(reading.children, asking))
    if (c > asking && c < infinitive && relationOf(tokens, c) === 'obl' && prepositions.has(prepositionOf(reading, c)))
      return c;
  return -1;
};

/** Verbs that ask somebody behind a preposition. */
const askingBehind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['on', 'upon'])],
  ['prevail', new Set(['on', 'upon'])],
  ['appeal', new Set(['to'])],
]);

/** "[Orland]'s plan to bomb", "[Orland] had the means to bomb": whose what an infinitive tells of is; else the noun itself. */
const ownerOfPlan = (reading: Reading, noun: number, depth: number): number => {
  const { tokens } = reading;
  if (isSomebody(reading, noun)) return noun;
  const owner = dependantIn(reading, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const verb = headOf(tokens, noun);
  const had = relationOf(tokens, noun) === 'obj' && having.has(lemmaOf(tokens, verb).toLowerCase());
  return had && !isPassive(reading, verb) ? surfaceSubject(reading, verb, depth + 1) : noun;
};

const having = new Set(havingVerbs);
const intents = new Set(intentNouns);

const somebody: ReadonlySet<string> = new Set(['person', 'group', 'organisation', 'office', 'nationality', 'pronoun']);
const isSomebody = (reading: Reading, token: number): boolean =>
  somebody.has(reading.annotated.mentions[mentionAt(reading, token)]?.kind ?? 'thing');

/** "protected and assisted the crew": the object belongs to both verbs, wherever the parse hangs it. */
const sharedObject = (reading: Reading, verb: number): number => {
  const { tokens } = reading;
  for (const c of childrenOf(reading.children, verb)) {
    const close = relationOf(tokens, c) === 'conj' && c - verb <= 3 && isVerb(reading, c) && !hasSubject(reading, c);
    if (close) return dependantIn(reading, c, 'obj');
  }
  const head = headOf(tokens, verb);
  if (relationOf(tokens, verb) !== 'conj' || !isVerb(reading, head) || verb - head > 3) return -1;
  const object = dependantIn(reading, head, 'obj');
  return object > verb ? object : -1;
};

const bounds = new Set(['least', 'most', 'many', 'much', 'few', 'little']);

/** The preposition of a phrase, unless it only bounds a number: "[at least] four convoys", "[up to] forty boats". */
const phrasePreposition = (reading: Reading, head: number): string => {
  const marker = dependantIn(reading, head, 'case', 'mark');
  if (marker < 0) return '';
  const { tokens } = reading;
  const next = lemmaOf(tokens, marker + 1).toLowerCase();
  const number = uposOf(tokens, marker + 1) === 'NUM' || (uposOf(tokens, marker + 2) === 'NUM' && bounds.has(next));
  const word = lemmaOf(tokens, marker).toLowerCase();
  if (number && /^(?:at|over|under|around|about|some|nearly|almost|as|between)$/.test(word) && marker + 4 > head)
    return '';
  if (word === 'up' && next === 'to') return '';
  // "has held [since July] forty drivers"
  const since = reading.annotated.mentions[mentionAt(reading, marker + 1)];
  if (since?.kind === 'date' && since.end < (tokens.start[head] as number)) return '';
  const before = marker > 0 ? lemmaOf(tokens, marker - 1).toLowerCase() : '';
  if (word === 'than' && /^(?:more|less|fewer|few|little|many|much)$/.test(before)) return '';
  if (word === 'to' && marker > 0 && lemmaOf(tokens, marker - 1) === 'up') return '';
  return word;
};

const comparing = new Set(['more', 'less', 'fewer']);

/** A phrase behind the verb without preposition, which a parse took for an adverbial: an object, unless it is a date. */
const barePhrase = (reading: Reading, verb: number): number => {
  for (const c of childrenOf(reading.children, verb)) {
    const relation = relationOf(reading.tokens, c);
    // "trained more than [200] of them"
    const number = relation === 'advmod' && c > verb ? dependantIn(reading, c, 'obl') : -1;
    if (number > c && uposOf(reading.tokens, number) === 'NUM' && comparing.has(wordOf(reading.tokens, c)))
      return number;
    if (c < verb || (relation !== 'obl' && relation !== 'obl:unmarked') || phrasePreposition(reading, c) !== '')
      continue;
    const upos = uposOf(reading.tokens, c);
    const kind = reading.annotated.mentions[mentionAt(reading, c)]?.kind;
    // Of two signs ("£$40 million") the one before the figure carries the sum.
    if (upos === 'SYM' && uposOf(reading.tokens, c + 1) === 'SYM') continue;
    if (upos === 'SYM') return c;
    if ((upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') && kind !== 'date' && kind !== 'amount') return c;
    // "trained about [40] of the men"
    if (upos === 'NUM' && withPreposition(reading, c, 'of').length > 0) return c;
  }
  return -1;
};

const particles = new Set(['over', 'up', 'off', 'out', 'away', 'down', 'back']);

/** "handed over [nobody]": a phrase that a parse hangs on the verb's particle as on a preposition. */
const behindParticle = (reading: Reading, verb: number): number => {
  const { tokens } = reading;
  if (!particles.has(lemmaOf(tokens, verb + 1)) || relationOf(tokens, verb + 1) !== 'case') return -1;
  const phrase = headOf(tokens, verb + 1);
  return phrase > verb && headOf(tokens, phrase) === verb ? phrase : -1;
};

const counting: ReadonlySet<string> = new Set(['NUM', 'DET', 'PRON', 'ADJ']);

/** Through "two of", "many of", "dozens of" to whom they are of. */
export const throughQuantity = ofToken((reading, head): number => {
  const upos = uposOf(reading.tokens, head);
  if (!counting.has(upos) && !quantities.has(lemmaOf(reading.tokens, head).toLowerCase())) return head;
  const [whole] = withPreposition(reading, head, 'of');
  return whole ?? head;
});

/** The objects that a parse gives a verb, in reading order, without a mere currency sign before the sum. */
const objectsOf = (reading: Reading, verb: number): readonly number[] => {
  const found: number[] = [];
  let subject = -1;
  let second = -1;
  for (const c of childrenOf(reading.children, verb)) {
    const relation = relationOf(reading.tokens, c);
    if (relation === 'obj') found.push(c);
    if (relation !== 'nsubj') continue;
    // "The police have deported at least four [sailors]": of two subjects the one behind the verb is its object.
    const apart = uposOf(reading.tokens, (reading.children.first[c] as number) - 1) === 'PUNCT';
    if (c > verb && subject >= 0 && subject < verb && !apart) second = c;
    subject = c;
  }
  if (found.length === 0 && second >= 0) found.push(second);
  return found.length > 1 ? found.filter((c) => !isBareSign(reading, c) && !isEmphatic(reading, c)) : found;
};

/** "£" of "£ 40 million" where the figure is an object of its own; "$" of "gave the front [$2 million]" is the sum. */
const isBareSign = (reading: Reading, token: number): boolean =>
  uposOf(reading.tokens, token) === 'SYM' && dependantIn(reading, token, 'nummod') < 0;

/** "shelled the clinic [themselves]" */
const isEmphatic = (reading: Reading, token: number): boolean =>
  /sel(?:f|ves)$/i.test(lemmaOf(reading.tokens, token)) && uposOf(reading.tokens, token) === 'PRON';

/** The object; of two that a parse gives ("sold [the group] [drones]") the last, unless it tells what the first is ("held [women] captive"). */
const objectOf = (reading: Reading, verb: number): number => {
  const objects = objectsOf(reading, verb);
  const last = objects.at(-1) ?? -1;
  if (objects.length > 1) return uposOf(reading.tokens, last) === 'ADJ' ? (objects.at(-2) as number) : last;
  // "was taken [prisoner]"
  const state = last >= 0 && captive.has(wordOf(reading.tokens, last));
  return state && dependantIn(reading, last, 'det', 'nmod:poss', 'amod') < 0 ? -1 : last;
};

const captive = new Set(captiveWords);

/** Whom something is given to: the indirect object, or the first of two objects behind the verb. */
const indirectObject = (reading: Reading, verb: number): number => {
  const own = dependantIn(reading, verb, 'iobj');
  if (own >= 0) return own;
  const [first, second] = objectsOf(reading, verb);
  if (first === undefined || first < verb) return -1;
  if (second !== undefined) return first;
  // "gave [Orland] technical help": a parse that makes the name part of the object's phrase; no article parts them.
  const bare = verb + 1;
  const fused = relationOf(reading.tokens, bare) === 'compound' && headOf(reading.tokens, bare) === first;
  const named = reading.annotated.mentions[mentionAt(reading, bare)];
  const whole = named !== undefined && named.head === bare && 'named' in named && named.named;
  if (!giving.has(lemmaOf(reading.tokens, verb))) return -1;
  return fused && whole ? bare : beforeNumber(reading, verb, first);
};

/** "gave [the Front] two lorries": no name stands before the number in one phrase with what is counted; -1 where none does. */
const beforeNumber = (reading: Reading, verb: number, object: number): number => {
  const { tokens, children } = reading;
  const number = childIn(tokens, children, object, 'nummod');
  if (number - 1 <= verb || uposOf(tokens, number - 1) !== 'PROPN') return -1;
  const part = relationOf(tokens, number - 1) === 'flat' ? headOf(tokens, number - 1) : number - 1;
  return part > verb && relationOf(tokens, part) === 'compound' && headOf(tokens, part) === object ? part : -1;
};

const giving = new Set(givingVerbs);

/** The auxiliary "have" right before a participle that a parse made depend on the noun behind it; -1 where it did not. */
const perfectBefore = (reading: Reading, verb: number): number => {
  const { tokens } = reading;
  const relation = relationOf(tokens, verb);
  const stray = (relation === 'case' || relation === 'amod' || relation === 'compound') && headOf(tokens, verb) > verb;
  const lead = stray ? reading.ledBy.get(verb) : undefined;
  if (lead !== undefined) return lead;
  return stray && verb > 0 && lemmaOf(tokens, verb - 1) === 'have' && isVerb(reading, verb - 1) ? verb - 1 : -1;
};

const logicalObjects = ofToken((reading, verb): readonly number[] => {
  const { tokens } = reading;
  const own = objectOf(reading, verb);
  // "the crew was given coordinates": who was given them is the indirect object.
  if (isPassive(reading, verb)) return present(own > verb ? own : surfaceSubject(reading, verb));
  if (own >= 0) return [throughPronoun(reading, own, verb)];
  const shared = sharedObject(reading, verb);
  if (shared >= 0) return [shared];
  const bare = barePhrase(reading, verb);
  if (bare >= 0) return [bare];
  const clause = dependantIn(reading, verb, 'ccomp');
  // "violated that undertaking": a noun taken for a clause of its own.
  if (clause > verb && uposOf(tokens, clause) === 'NOUN' && dependantIn(reading, clause, 'nsubj', 'cop', 'obj') < 0)
    return [clause];
  const behind = behindParticle(reading, verb);
  if (behind >= 0) return [behind];
  // "made [300 residents] ill"
  const state = dependantIn(reading, verb, 'xcomp');
  const bearer = state > verb && uposOf(tokens, state) === 'ADJ' ? dependantIn(reading, state, 'nsubj') : -1;
  if (bearer > verb && bearer < state) return [bearer];
  const subject = dependantIn(reading, verb, 'nsubj');
  // "the guard released prisoners": a parse that makes "released" describe the noun leaves it a subject of its own.
  const fused = subject >= 0 || fusedSubject(reading, verb) >= 0;
  if (relationOf(tokens, verb) === 'amod' && fused && headOf(tokens, verb) > verb) return [headOf(tokens, verb)];
  // "has frozen the accounts": a participle behind its auxiliary that a parse hangs on the noun behind it.
  if (perfectBefore(reading, verb) >= 0) return [headOf(tokens, verb)];
  const claimed = claimedGap(reading, verb);
  if (claimed >= 0) return [claimed];
  // "the port that Orland seized": the noun fills the gap.
  const gap = relationOf(tokens, verb) === 'acl:relcl' && subject >= 0 && !isRelativePronoun(reading, subject);
  return gap ? [headOf(tokens, verb)] : [];
});

/** "[Orland] had him arrested": who sees to it that it is done. */
const causatives: ReadonlySet<string> = new Set(['keep', 'have', 'get']);

/** "[had] him arrested and jailed", "[had] a teacher locked up": the verb whose subject has a thing done; -1 for none. */
const causativeOver = (reading: Reading, participle: number): number => {
  const { tokens } = reading;
  let first = participle;
  while (
    relationOf(tokens, first) === 'conj' &&
    isVerb(reading, headOf(tokens, first)) &&
    dependantIn(reading, first, 'aux', 'aux:pass') < 0
  )
    first = headOf(tokens, first);
  const above = headOf(tokens, first);
  if (above < 0) return -1;
  // "got the news that a clinic [had been shelled]"
  if (hasSubject(reading, first)) return -1;
  if (relationOf(tokens, first) === 'xcomp') return causatives.has(lemmaOf(tokens, above)) ? above : -1;
  // A parse may take the participle for a description of the object.
  const verb = relationOf(tokens, first) === 'acl' && relationOf(tokens, above) === 'obj' ? headOf(tokens, above) : -1;
  const has = verb >= 0 && verb < above && causatives.has(lemmaOf(tokens, verb)) && isVerb(reading, verb);
  return has && logicalSubjects(reading, verb).some((subject) => isSomebody(reading, subject)) ? verb : -1;
};

/** "were taught to strip a rifle [by a deserter]": what stands behind an active infinitive has done what the passive above it tells. */
const agentsOfInfinitive = (reading: Reading, verb: number): readonly number[] => {
  const infinitive = dependantIn(reading, verb, 'xcomp');
  return infinitive > verb && isVerb(reading, infinitive) && !isPassive(reading, infinitive)
    ? agentsOf(reading, infinitive)
    : [];
};

/** The phrases behind a passive that say by whom: not "delivered by [truck]", nor "freed after talks by [the clergy]". */
const agentsOf = (reading: Reading, verb: number): readonly number[] => {
  const agents: number[] = [];
  for (const c of childrenOf(reading.children, verb)) {
    const relation = relationOf(reading.tokens, c);
    const by = prepositionOf(reading, c);
    if (!((relation === 'obl:agent' && !locative.has(by)) || (relation === 'obl' && by === 'by'))) continue;
    if (!isMeans(reading, c) && !isOfEvent(reading, verb, c)) agents.push(c);
  }
  return agents;
};

/** "by [truck]", "by [contrast]", "by night": such a word without an article tells how or when, and nobody. */
const isMeans = (reading: Reading, noun: number): boolean => {
  const lemma = lemmaOf(reading.tokens, noun).toLowerCase();
  return (
    xposOf(reading.tokens, noun) === 'NN' &&
    (crafts.has(lemma) || manners.has(lemma)) &&
    dependantIn(reading, noun, 'det', 'nmod:poss', 'nummod', 'amod', 'compound') < 0
  );
};

const crafts = new Set(craftNouns);

/** "were freed after mediation [by the clergy]": the event right before it has the agent, where the verb has it by the parse. */
const isOfEvent = (reading: Reading, verb: number, agent: number): boolean => {
  const { tokens } = reading;
  const event = dependantIn(reading, agent, 'case') - 1;
  if (event <= verb || uposOf(tokens, event) !== 'NOUN' || headOf(tokens, event) !== verb) return false;
  const kind = reading.annotated.mentions[mentionAt(reading, event)]?.kind;
  return kind === 'thing' && temporal.has(prepositionOf(reading, event));
};

const temporal = new Set(['after', 'before', 'during', 'following', 'amid', 'since', 'until', 'despite', 'without']);

const manners: ReadonlySet<string> = new Set(
  'contrast night day accident mistake chance force air sea land road rail hand law name then now dawn noon nightfall means degree default design turn surprise definition email e-mail phone telephone post mail letter fax'.split(
    ' ',
  ),
);

/** "had been [armed] and paid by Orland": the agent behind coordinated participles has done what each of them tells. */
const sharedAgents = (reading: Reading, verb: number): readonly number[] => {
  const { tokens } = reading;
  const shares = (one: number): boolean =>
    xposOf(tokens, one) === 'VBN' && !hasSubject(reading, one) && dependantIn(reading, one, 'aux', 'aux:pass') < 0;
  const first = relationOf(tokens, verb) === 'conj' && shares(verb) ? headOf(tokens, verb) : verb;
  for (const other of coordinated(reading, first)) {
    if (other === verb || (other !== first && !shares(other))) continue;
    const agents = agentsOf(reading, other).filter((agent) => agent > verb);
    if (agents.length > 0) return agents;
  }
  return [];
};

/** "the men whom the Guard claims to have [freed]": the noun of a relative clause fills the gap in the infinitive under its verb; or -1. */
const claimedGap = (reading: Reading, verb: number): number => {
  const { tokens } = reading;
  const cue = headOf(tokens, verb);
  if (relationOf(tokens, verb) !== 'xcomp' || cue < 0 || relationOf(tokens, cue) !== 'acl:relcl') return -1;
  const subject = dependantIn(reading, cue, 'nsubj');
  if (subject < 0 || isRelativePronoun(reading, subject)) return -1;
  const pronoun = dependantIn(reading, cue, 'obj', 'obl');
  return pronoun >= 0 && pronoun < subject && isRelativePronoun(reading, pronoun) ? headOf(tokens, cue) : -1;
};

const logicalSubjects = ofToken((reading, verb): readonly number[] => {
  if (!isPassive(reading, verb)) return present(surfaceSubject(reading, verb));
  const own = agentsOf(reading, verb);
  const agents = own.length > 0 ? own : sharedAgents(reading, verb);
  if (agents.length > 0) return agents;
  const causing = causativeOver(reading, verb);
  if (causing >= 0) return logicalSubjects(reading, causing);
  const carried = agentsOfInfinitive(reading, verb);
  if (carried.length > 0) return carried;
  const object = objectOf(reading, verb);
  // "was given the coordinates by an informer": parsers hang the agent on the object.
  if (object > verb) return withinObject(reading, object, 'by', 2);
  const behind = behindCircumstance(reading, verb, 'by');
  if (behind.length > 0) return behind;
  // "was issued to the front by Orland", "was taken in the port of Varn between May and June by Orland"
  return childrenOf(reading.children, verb).flatMap((c) =>
    c > verb && relationOf(reading.tokens, c) === 'obl' ? withinObject(reading, c, 'by', 2) : [],
  );
});

const phraseRelations: ReadonlySet<Relation> = new Set(['obl', 'obl:agent', 'nmod', 'advcl', 'acl']);

const withPreposition = (reading: Reading, token: number, preposition: string): number[] => {
  const found: number[] = [];
  // "moved money [on behalf of] the front": for it.
  if (preposition === 'for')
    for (const c of childrenOf(reading.children, token)) {
      if (lemmaOf(reading.tokens, c) === 'behalf') found.push(...withPreposition(reading, c, 'of'));
    }
  for (const c of childrenOf(reading.children, token)) {
    if (phraseRelations.has(relationOf(reading.tokens, c)) && prepositionOf(reading, c) === preposition) found.push(c);
  }
  return found;
};

const nominal: ReadonlySet<Relation> = new Set(['nmod', 'nmod:unmarked', 'nummod', 'compound', 'obj', 'appos', 'conj']);

/** "a ban [imposed] on sailors", "tablets [containing] chalk to clinics": a participle that only says what the object is. */
const holding = new Set([
  'impose',
  'place',
  'lay',
  'levy',
  'put',
  'inflict',
  'contain',
  'include',
  'carry',
  'comprise',
  'weigh',
  'total',
  'amount',
]);

/** "flew sorties [using] drones against the front", "payments [made] to the front" */
const handingOver = new Set(['use', 'make', 'give', 'send', 'pay', 'grant', 'address', 'deliver']);

/** The phrase with a preposition that hangs nearest below an object: "bought $4 million worth of ore [from the front]". */
const withinObject = (reading: Reading, head: number, preposition: string, depth: number): readonly number[] => {
  const found = withPreposition(reading, head, preposition);
  if (found.length > 0 || depth === 0) return found;
  for (const c of childrenOf(reading.children, head)) {
    const held = relationOf(reading.tokens, c) === 'acl' && holding.has(lemmaOf(reading.tokens, c));
    if (!held && !nominal.has(relationOf(reading.tokens, c))) continue;
    // "help for the people against [the occupation] by Orland": another deed has a doer of its own.
    if (preposition === 'by' && relationOf(reading.tokens, c) !== 'conj' && isDeed(reading, c)) continue;
    const below = withinObject(reading, c, preposition, depth - 1);
    if (below.length > 0) return below;
  }
  return [];
};

const isDeed = ({ tokens }: Reading, noun: number): boolean =>
  uposOf(tokens, noun) === 'NOUN' && nounFrames.has(wordOf(tokens, noun));

const locative = new Set(['in', 'at', 'near', 'from', 'outside', 'inside', 'for']);

/** "met in Varn [with the mayor]", "were driven from Varn [by the Guard]": a phrase that a parse hangs on the place or time before it. */
const behindCircumstance = (reading: Reading, verb: number, preposition: string): readonly number[] => {
  if (preposition === 'of') return [];
  for (const c of childrenOf(reading.children, verb)) {
    if (c < verb || relationOf(reading.tokens, c) !== 'obl') continue;
    const kind = reading.annotated.mentions[mentionAt(reading, c)]?.kind;
    const circumstance = prepositionOf(reading, c);
    const listed = preposition === 'by' && circumstance === 'on';
    if (kind !== 'place' && kind !== 'facility' && kind !== 'date' && !locative.has(circumstance) && !listed) continue;
    const found = withPreposition(reading, c, preposition);
    if (found.length > 0) return found;
  }
  return [];
};

/** What a phrase behind an agent may be without belonging to him: "Orland's delegation [to] Varn" is written otherwise. */
const behindAgent = new Set(['to', 'on', 'against', 'from', 'into', 'with', 'for']);

const complements: ReadonlySet<Relation> = new Set(['ccomp', 'xcomp', 'acl', 'advcl']);

/** The subjects of clauses under a predicate: of any, or of those without "that". */
const complementSubjects = (reading: Reading, token: number, which: 'any' | 'infinitive'): readonly number[] => {
  const found: number[] = [];
  for (const c of childrenOf(reading.children, token)) {
    if (which === 'infinitive' && prepositionOf(reading, c) === 'that') continue;
    // "recommends that the Council:": the clause has lost its verb to the list that follows.
    const relation = relationOf(reading.tokens, c);
    const nominal = /^(?:NOUN|PROPN)$/.test(uposOf(reading.tokens, c)) && dependantIn(reading, c, 'nsubj', 'cop') < 0;
    const lost =
      c > token &&
      (relation === 'nsubj' || (relation === 'ccomp' && nominal)) &&
      (dependantIn(reading, c, 'mark') >= 0 || isBehindThat(reading, c));
    if (lost) found.push(c);
    if (!complements.has(relationOf(reading.tokens, c)) || isCircumstance(reading, c)) continue;
    const subject = dependantIn(reading, c, 'nsubj', 'nsubj:pass');
    if (subject < 0 || isRelativePronoun(reading, subject) || describesThing(reading, c, subject)) continue;
    // "demands that the crew be freed [by Orland]": who is freed is asked nothing.
    if (which === 'any' && isPassive(reading, c)) found.push(...logicalSubjects(reading, c));
    else found.push(subject);
  }
  return found;
};

/** "requests made [while] the mayor was away": a clause that tells when or why is no complement. */
const isCircumstance = ({ tokens, children }: Reading, clause: number): boolean =>
  relationOf(tokens, clause) === 'advcl' &&
  childrenOf(children, clause).some(
    (c) => relationOf(tokens, c) === 'mark' && circumstantial.has(lemmaOf(tokens, c).toLowerCase()),
  );

const circumstantial: ReadonlySet<string> = new Set(
  'while as when whilst because since after before until although though unless whereas'.split(' '),
);

/** "proposes [things] the council is doing": a clause without a word to open it right behind a thing tells which is meant. */
const describesThing = (reading: Reading, clause: number, subject: number): boolean => {
  const { tokens, children } = reading;
  const noun = (children.first[subject] ?? subject) - 1;
  return (
    relationOf(tokens, clause) === 'ccomp' &&
    dependantIn(reading, clause, 'mark') < 0 &&
    headOf(tokens, noun) === headOf(tokens, clause) &&
    relationOf(tokens, noun) === 'obj' &&
    !isSomebody(reading, noun)
  );
};

/** "stood by while [they] burned the town": who acts in the clause that goes on beside a verb. */
const subjectsMeanwhile = ({ tokens, children }: Reading, verb: number): readonly number[] =>
  childrenOf(children, verb).flatMap((clause) => {
    if (clause < verb || relationOf(tokens, clause) !== 'advcl') return [];
    const goesOn = childrenOf(children, clause).some(
      (c) => relationOf(tokens, c) === 'mark' && MEANWHILE.has(lemmaOf(tokens, c)),
    );
    const subject = childIn(tokens, children, clause, 'nsubj');
    return goesOn && subject >= 0 ? [subject] : [];
  });

const MEANWHILE: ReadonlySet<string> = new Set(['while', 'as', 'whilst', 'when']);

/** "that the [Council]:", whatever the parse makes of "that". */
const isBehindThat = ({ tokens, children }: Reading, noun: number): boolean => {
  const first = children.first[noun] ?? noun;
  return lemmaOf(tokens, first) === 'that' || lemmaOf(tokens, first - 1) === 'that';
};

/** "threatened to publish [their records]": what the infinitive under a verb acts on. */
const complementObjects = (reading: Reading, verb: number): readonly number[] => {
  for (const c of childrenOf(reading.children, verb)) {
    const relation = relationOf(reading.tokens, c);
    // "swore on the radio to hang them": parsers take an infinitive behind a phrase for one of purpose.
    const infinitive = relation === 'xcomp' || (relation === 'advcl' && prepositionOf(reading, c) === 'to');
    if (c > verb && infinitive && isVerb(reading, c)) return logicalObjects(reading, c);
  }
  return [];
};

/** "[Orland] armed the front in breach of the treaty": the subject of the clause that a phrase is an adjunct of. */
const subjectOfClause = (reading: Reading, noun: number): readonly number[] => {
  const { tokens } = reading;
  if (prepositionOf(reading, noun) !== 'in') return [];
  for (let at = noun, steps = 0; at >= 0 && steps < 4; at = headOf(tokens, at), steps++) {
    if (at !== noun && isVerb(reading, at)) return logicalSubjects(reading, at);
  }
  return [];
};

/** Who is called by a role noun: "[Orland] is an ally of", "[Orland], an ally of", "[Orland]'s role as an ally of". */
const bearersOfRole = (reading: Reading, noun: number, depth = 0): readonly number[] => {
  const { tokens } = reading;
  const subject = dependantIn(reading, noun, 'nsubj');
  if (subject >= 0) return [throughPronoun(reading, subject, noun)];
  const head = headOf(tokens, noun);
  if (head < 0 || depth > reach) return [];
  const relation = relationOf(tokens, noun);
  if (relation === 'conj') return bearersOfRole(reading, head, depth + 1);
  if (relation === 'appos') return [head];
  if (prepositionOf(reading, noun) === 'as' || relation === 'xcomp') {
    if (!isVerb(reading, head)) return present(dependantIn(reading, head, 'nmod:poss'));
    const objects = logicalObjects(reading, head);
    return objects.length > 0 ? objects : present(surfaceSubject(reading, head));
  }
  return present(dependantIn(reading, noun, 'appos'));
};

/** Who is said to be in the state that a noun names: the subject of its copula, or of the verb that it hangs on. */
const bearersOfState = (reading: Reading, noun: number): readonly number[] => {
  const own = slot(reading, noun, 'subj');
  const head = headOf(reading.tokens, noun);
  // "was at the time in league with"
  if (own.length === 0 && head >= 0 && dependantIn(reading, head, 'cop') >= 0) return slot(reading, head, 'subj');
  const stays = own.length === 0 && head >= 0 && isVerb(reading, head) && staying.has(lemmaOf(reading.tokens, head));
  return stays ? slot(reading, head, 'subj') : own;
};

/** "[The Guard] shelled the port on orders from Orland": who did what was done so. */
const doersOver = (reading: Reading, noun: number): readonly number[] => {
  const verb = headOf(reading.tokens, noun);
  return verb >= 0 && isVerb(reading, verb) ? slot(reading, verb, 'subj') : [];
};

/** Nouns and adjectives in front of a noun: "[Kestrel] ammunition". */
const modifiersOf = (reading: Reading, noun: number): readonly number[] => {
  const found: number[] = [];
  for (const c of childrenOf(reading.children, noun)) {
    const relation = relationOf(reading.tokens, c);
    if (relation === 'compound' || relation === 'amod') found.push(c);
  }
  return found;
};

/** "[the front]'s rifles came from Orland", "most of [its] rifles": whose a thing is that came to somebody. */
const ownersOf = (reading: Reading, thing: number): readonly number[] =>
  [thing, throughQuantity(reading, thing)].flatMap((one) => present(dependantIn(reading, one, 'nmod:poss')));

/** "money from [Orland]", "shells fired from [its] positions", "rifles supplied by [Orland]": whose a thing was that came to somebody. */
const originsOf = (reading: Reading, thing: number): readonly number[] => {
  const sent = childrenOf(reading.children, thing).filter(
    (c) => relationOf(reading.tokens, c) === 'acl' && isPassive(reading, c),
  );
  return [thing, ...sent].flatMap((one) => [
    ...withPreposition(reading, one, 'from'),
    ...(one === thing ? [] : logicalSubjects(reading, one)),
  ]);
};

const leaving = new Set(leavingNouns);

/** "the withdrawal of [the Guard]", "of the troops of [Orland]": who is to do what a noun of leaving tells; nobody for other nouns. */
export const leaversOf = (reading: Reading, noun: number): readonly number[] => {
  if (!leaving.has(lemmaOf(reading.tokens, noun).toLowerCase())) return [];
  const leavers = [...withPreposition(reading, noun, 'of'), ...withPreposition(reading, noun, 'by')].map(
    (leaver) => withPreposition(reading, leaver, 'of')[0] ?? leaver,
  );
  return [...leavers, ...present(dependantIn(reading, noun, 'nmod:poss'))];
};

/** So many words may stand between two commas behind somebody. */
const longestAside = 16;

/** "that the doctors, and above all the nurses, [be granted] access": whether something is to be done to whoever stands before a token. */
export const isToBeDoneTo = ({ tokens }: Reading, behind: number): boolean => {
  let at = behind;
  if (wordOf(tokens, at) === ',') {
    at++;
    while (at < Math.min(tokens.length, behind + longestAside) && wordOf(tokens, at) !== ',') at++;
    at++;
  }
  return at + 1 < tokens.length && wordOf(tokens, at) === 'be' && xposOf(tokens, at + 1) === 'VBN';
};

/** Head tokens that fill a slot of a predicate; empty where the text leaves the slot out. */
export const slot = (reading: Reading, token: number, name: string): readonly number[] => {
  const verbal = isVerb(reading, token);
  switch (name) {
    case 'subj': {
      if (verbal) return logicalSubjects(reading, token);
      const subject = dependantIn(reading, token, 'nsubj');
      return subject < 0 ? [] : [throughPronoun(reading, subject, token)];
    }
    case 'obj':
      return verbal ? logicalObjects(reading, token) : [];
    case 'iobj':
      return verbal && isPassive(reading, token) && objectOf(reading, token) > token
        ? present(surfaceSubject(reading, token))
        : present(verbal ? indirectObject(reading, token) : -1);
    case 'objmod':
      return verbal ? logicalObjects(reading, token).flatMap((object) => modifiersOf(reading, object)) : [];
    case 'poss':
      return present(dependantIn(reading, token, 'nmod:poss'));
    case 'mod':
      return modifiersOf(reading, token);
    case 'comp':
      return complementSubjects(reading, token, 'any');
    case 'inf':
      return complementSubjects(reading, token, 'infinitive');
    case 'compobj':
      return complementObjects(reading, token);
    case 'clause':
      return subjectOfClause(reading, token);
    case 'owner':
      return verbal ? logicalSubjects(reading, token).flatMap((subject) => ownersOf(reading, subject)) : [];
    case 'origin':
      return verbal ? logicalSubjects(reading, token).flatMap((subject) => originsOf(reading, subject)) : [];
    case 'while':
      return subjectsMeanwhile(reading, token);
    case 'leaver':
      return verbal
        ? [...logicalObjects(reading, token), ...withPreposition(reading, token, 'for')].flatMap((noun) =>
            leaversOf(reading, noun),
          )
        : [];
    case 'self':
      return bearersOfRole(reading, token);
    case 'bearer':
      return bearersOfState(reading, token);
    case 'doer':
      return doersOver(reading, token);
    default: {
      const own = withPreposition(reading, token, name);
      // Parsers often hang "to the front" on the object of "sold ore to the front", or on what the object is an amount of.
      if (verbal && own.length === 0) {
        // What stands before its verb has its own phrases: "the letter to the mayor, which was reported".
        for (const object of logicalObjects(reading, token))
          if (object > token) own.push(...withinObject(reading, object, name, 4));
        if (own.length === 0) own.push(...behindCircumstance(reading, token, name));
        // "raids carried out by the front [on Varn]": a phrase that a parse hangs on the agent before it.
        if (own.length === 0 && behindAgent.has(name) && isPassive(reading, token))
          for (const agent of logicalSubjects(reading, token)) own.push(...withinObject(reading, agent, name, 2));
      }
      // "made payments [totalling] a million to the front", "flew sorties [using] drones against the front"
      for (const c of own.length === 0 && name !== 'of' ? childrenOf(reading.children, token) : []) {
        const lemma = lemmaOf(reading.tokens, c);
        // "testified that he [delivered] rifles to the front": with a subject of its own a clause is no means.
        const means =
          complements.has(relationOf(reading.tokens, c)) &&
          (holding.has(lemma) || handingOver.has(lemma)) &&
          childIn(reading.tokens, reading.children, c, 'nsubj') < 0;
        if (means)
          own.push(
            ...withPreposition(reading, c, name),
            ...logicalObjects(reading, c).flatMap((o) => withinObject(reading, o, name, 4)),
          );
      }
      // "violations of the truce [by both sides]", "the sale of drones [to Orland]": parsers hang them on what is done.
      if (!verbal && own.length === 0 && name !== 'of') {
        for (const outer of name === 'by' ? doneTo : ['of', 'by', 'from']) {
          for (const within of withPreposition(reading, token, outer))
            if (outer !== 'from' || !isDeed(reading, within)) own.push(...withinObject(reading, within, name, 3));
        }
      }
      if (!verbal && own.length === 0 && name === 'by') own.push(...byOfVerb(reading, token));
      return own;
    }
  }
};

/** Whom or what a deed is done to: "the raid [on] the dams by militiamen". */
const doneTo = ['of', 'on', 'against', 'from', 'to'];

/**
 * "condemned the shelling of the clinic [by the front]", "the shelling of the clinic [by the front] followed": an active verb
 * has no agent behind it, but its object or subject may have.
 */
const byOfVerb = (reading: Reading, noun: number): readonly number[] => {
  const verb = headOf(reading.tokens, noun);
  const party = /^(?:obj|nsubj)$/.test(relationOf(reading.tokens, noun)) && verb >= 0 && isVerb(reading, verb);
  return party && !isPassive(reading, verb) ? withPreposition(reading, verb, 'by').filter((by) => by > noun) : [];
};
