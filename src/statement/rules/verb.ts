import type { Sentence } from '../../annotation/annotation.ts';
import { mentionOfSpan } from '../../annotation/mention-of-span.ts';
import { childIn, childrenOf, headOf, lemmaOf, relationOf, uposOf, wordOf, xposOf } from '../../annotation/tokens.ts';
import { calendarNames } from '../../languages/en/calendar-names.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import { stativeVerbs } from '../../languages/en/requests.ts';
import {
  captiveWords,
  forceNouns,
  groundNouns,
  guardWords,
  informationNouns,
  moneyNouns,
  otherPhrasalVerbs,
  personnelNouns,
  rejectingWords,
  wareNouns,
} from '../../languages/en/tie-words.ts';
import { type Candidate, nothing } from '../candidate.ts';
import {
  coordinated,
  fusedSubject,
  hyphenated,
  isPassive,
  isVerb,
  prepositionOf,
  slot,
  throughQuantity,
} from '../clause.ts';
import { actorsIn, amongThemselves, type Filled, fillGoods, fillRole, nobody } from '../fill.ts';
import { type Frame, nounFrames, type VerbEntry, verbEntries, wordsIn } from '../lexicon.ts';
import { type Filling, fillingOf } from '../participants.ts';
import { mentionAt, ofToken, type Reading } from '../reading.ts';
import type { Participant, Tie } from '../statement.ts';
import { actingBody } from './by-the-body.ts';
import { isState } from './role-noun.ts';

/** Whether the verb stands here with the particle, fixed preposition or object that the entry asks for: what most verbs lack is asked first. */
const fits = (reading: Reading, verb: number, entry: VerbEntry): boolean => {
  const { tokens, children } = reading;
  const { frame, particle } = entry;
  if (particle !== undefined && !standsBy(reading, verb, particle, frame)) return false;
  const object =
    entry.objects === undefined ||
    predicateOfObject(reading, verb, entry.objects) ||
    objectAmong(reading, verb, entry.objects, particle) >= 0;
  if (!object) return false;
  // "gave up the search": with its particle a verb is another verb, where the lexicon knows that one.
  if (particle === undefined && (isPhrasal(reading, verb) || isStranded(reading, verb))) return false;
  if (frame.bare === true && isPredicated(reading, verb)) return false;
  if (frame.active === true && isPassive(reading, verb)) return false;
  if (frame.noClause === true && childIn(tokens, children, verb, 'ccomp') > verb) return false;
  // "held himself up": nobody does these things to himself, but he may defend himself.
  if (frame.tie !== 'shield' && slot(reading, verb, 'obj').some((o) => isReflexive(reading, o))) return false;
  if (frame.tie === 'urge' && isQuestion(reading, verb)) return false;
  if (frame.infinitive === true && wishesAState(reading, verb)) return false;
  // "is seized [of] the matter": a body that deals with it takes nothing.
  if (frame.tie === 'seize' && wordOf(tokens, verb + 1) === 'of' && isPassive(reading, verb)) return false;
  if (frame.tie === 'sanction' && isPriced(reading, verb)) return false;
  // "a [truce] was agreed between them": the noun tells it.
  if (frame.agent === 'between' && slot(reading, verb, 'obj').some((o) => isAct(reading, o, frame.tie))) return false;
  // "is reported [to have signed]": what he is said to have done is told, and nothing to him.
  if (frame.tie === 'state' && isPassive(reading, verb) && infinitiveUnder(reading, verb) >= 0) return false;
  if (frame.infinitive === true && infinitiveUnder(reading, verb) < 0 && !isDuty(reading, verb, entry)) return false;
  if (frame.governs !== undefined && !governsOne(reading, verb, frame.governs)) return false;
  if (frame.hostileInfinitive === true && !isHostile(reading, infinitiveUnder(reading, verb))) return false;
  if (frame.passive === true && !(isPassive(reading, verb) && finite(reading, verb))) return false;
  if (frame.without?.split(' ').some((name) => slot(reading, verb, name).length > 0)) return false;
  if (frame.intransitive === true && childIn(tokens, children, verb, 'obj') >= 0) return false;
  if (entry.notObjects !== undefined && isOneOf(reading, verb, 'obj', entry.notObjects))
    return (
      slot(reading, verb, 'obj').some((o) => isGuardPost(reading, o)) && isOneOf(reading, verb, 'subj', entry.subjects)
    );
  return isOneOf(reading, verb, 'subj', entry.subjects);
};

/** Whether a particle or fixed preposition stands with a verb. */
const standsBy = (reading: Reading, verb: number, particle: string, frame: Frame): boolean => {
  const { tokens, children } = reading;
  const [first = ''] = wordsIn(particle);
  // "took actions [over] time" takes nothing over.
  const onlyParticle = (first === 'over' && frame.tie === 'seize') || (adverbs.has(first) && !governs(frame, first));
  for (const c of childrenOf(children, verb)) {
    const relation = relationOf(tokens, c);
    const own = lemmaOf(tokens, c) === first;
    if (relation === 'compound:prt' || relation === 'advmod' || relation === 'case') {
      if (own) return true;
    } else if (onlyParticle) continue;
    else if (relation === 'obl' || relation === 'advcl' || relation === 'xcomp') {
      if (own || (prepositionOf(reading, c) === first && !isDate(reading, c))) return true;
    } else if (relation === 'obj' && (own || prepositionOf(reading, c) === first)) return true;
  }
  // "the town was taken over": the particle may hang elsewhere; it then stands right behind the verb.
  // A passive has no object: "men taken [in] the fighting" are taken in by nobody.
  if (
    lemmaOf(tokens, verb + 1) === first &&
    /^(?:ADP|ADV|ADJ)$/.test(uposOf(tokens, verb + 1)) &&
    !(isPassive(reading, verb) && relationOf(tokens, verb + 1) === 'case')
  )
    return true;
  // "asked the owner for the books": parsers hang it on the object.
  return first !== 'from' && !onlyParticle && slot(reading, verb, first).length > 0;
};

/** "paid [attention]": with such an object a verb of the lexicon says something else. */
export const isAnotherVerb = (reading: Reading, verb: number): boolean =>
  verbEntries
    .get(wordOf(reading.tokens, verb))
    ?.some(({ notObjects }) => notObjects !== undefined && isOneOf(reading, verb, 'obj', notObjects)) ?? false;

/** Words that part from a verb's object as a particle does: "took them [in]". */
const adverbs: ReadonlySet<string> = new Set(['over', 'in', 'up', 'off', 'out', 'away', 'down', 'back']);

/** Whether a frame looks for a participant behind a preposition. */
const governs = ({ agent, patient, goods }: Frame, preposition: string): boolean =>
  [agent, patient, goods].some((slots) => slots !== undefined && wordsIn(slots).includes(preposition));

const isPhrasal = ({ tokens, children }: Reading, verb: number): boolean => {
  // "was not taken [seriously]": adverbs make another verb of it too.
  const adverb = headOf(tokens, verb + 1) === verb && relationOf(tokens, verb + 1) === 'advmod';
  const particle = childIn(tokens, children, verb, 'compound:prt');
  if (particle !== verb + 1 && !adverb) return false;
  const form = wordOf(tokens, verb + 1);
  if (otherVerbs.has(`${lemmaOf(tokens, verb).toLowerCase()} ${form}`)) return true;
  if (particle !== verb + 1) return false;
  const entries = verbEntries.get(wordOf(tokens, verb));
  return entries?.some((entry) => entry.particle !== undefined && wordsIn(entry.particle)[0] === form) ?? false;
};

const otherVerbs = new Set(otherPhrasalVerbs);

/** "as provided [for] in the truce": with a preposition that governs nothing behind it a passive is another verb. */
const isStranded = (reading: Reading, verb: number): boolean => {
  const { tokens } = reading;
  if (verb + 2 >= tokens.length || !isPassive(reading, verb)) return false;
  return strandable.has(wordOf(tokens, verb + 1)) && /^(?:ADP|PUNCT)$/.test(uposOf(tokens, verb + 2));
};

const strandable: ReadonlySet<string> = new Set(['for', 'of', 'to', 'with', 'at', 'upon', 'into']);

/** "held them [liable]", "held [to] a standard": what the object is said to be makes it another verb. */
const isPredicated = (reading: Reading, verb: number): boolean => {
  const { tokens } = reading;
  for (const c of childrenOf(reading.children, verb)) {
    if (c < verb) continue;
    const relation = relationOf(tokens, c);
    const said = relation === 'xcomp' || relation === 'acl';
    const dated = reading.annotated.mentions[reading.mentionOver[c] as number]?.kind === 'date';
    if (said && !dated && uposOf(tokens, c) === 'ADJ' && !captive.has(lemmaOf(tokens, c))) return true;
    if (lemmaOf(tokens, verb) === 'hold' && relation === 'obl' && /^(?:to|up)$/.test(prepositionOf(reading, c)))
      return true;
  }
  return false;
};

/** "held him captive": states that somebody is held in. */
const captive = new Set(captiveWords);

/** "asked whether the mayor knew", "asked them which ship": a question asks nobody to do anything. */
const isQuestion = (reading: Reading, verb: number): boolean => {
  const { tokens } = reading;
  if (lemmaOf(tokens, verb) !== 'ask') return false;
  const clause = childIn(tokens, reading.children, verb, 'ccomp');
  const word = clause > verb ? prepositionOf(reading, clause) : '';
  if (clause > verb && word !== 'that' && word !== 'to' && !/^VB$/.test(xposOf(tokens, clause))) return true;
  for (let at = verb + 1; at < Math.min(tokens.length, verb + QUESTION_WITHIN); at++) {
    if (/^(?:WP|WRB|WDT|WP\$)$/.test(xposOf(tokens, at)) || /^(?:if|whether)$/.test(lemmaOf(tokens, at))) return true;
    if (xposOf(tokens, at) === 'TO') return false;
  }
  return false;
};

/** The word that opens a question stands within so many words behind "ask". */
const QUESTION_WITHIN = 5;

/** "called the mayor [on Tuesday]": when it was is no fixed preposition. */
const isDate = (reading: Reading, token: number): boolean =>
  reading.annotated.mentions[mentionAt(reading, token)]?.kind === 'date' ||
  calendarNames.has(lemmaOf(reading.tokens, token).toLowerCase());

/** A word that may be what an entry asks for, with its lemma. */
interface Headed {
  readonly token: number;
  readonly lemma: string;
}

/** What stands in a slot, each of several and what tells them apart. */
const headsIn = (reading: Reading, verb: number, name: string): readonly Headed[] =>
  slot(reading, verb, name)
    .flatMap((head) => coordinated(reading, throughQuantity(reading, head)))
    // "treated [wounded] fighters"
    .flatMap((part) => (name === 'obj' ? [part, ...describing(reading, part)] : [part]))
    // "declared a state of [emergency]"
    .flatMap((part) => (lemmaOf(reading.tokens, part) === 'state' ? [part, ...slot(reading, part, 'of')] : [part]))
    .map((token) => ({ token, lemma: hyphenated(reading, token, lemmaOf(reading.tokens, token).toLowerCase()) }));

const objectHeads = ofToken((reading, verb) => headsIn(reading, verb, 'obj'));

/** What stands in a slot and is headed by one of some lemmas, singular and plural alike; -1 for none. */
const amongSlot = (reading: Reading, verb: number, name: string, lemmas: ReadonlySet<string>): number => {
  const heads = name === 'obj' ? objectHeads(reading, verb) : headsIn(reading, verb, name);
  const found = heads.find(
    ({ lemma }) =>
      lemmas.has(lemma) || lemmas.has(`${lemma}s`) || (lemma.endsWith('s') && lemmas.has(lemma.slice(0, -1))),
  );
  return found?.token ?? -1;
};

const describing = (reading: Reading, noun: number): readonly number[] =>
  slot(reading, noun, 'mod').filter((word) => relationOf(reading.tokens, word) === 'amod');

const isOneOf = (reading: Reading, verb: number, name: string, lemmas: ReadonlySet<string> | undefined): boolean =>
  lemmas === undefined ||
  (name === 'obj' && predicateOfObject(reading, verb, lemmas)) ||
  amongSlot(reading, verb, name, lemmas) >= 0;

/** The object that makes the verb carry its tie. "agreed to a truce": what a fixed preposition governs is as good as one. */
const objectAmong = (
  reading: Reading,
  verb: number,
  objects: ReadonlySet<string>,
  particle: string | undefined,
): number => {
  for (const name of ['obj', ...(particle === undefined ? [] : wordsIn(particle))]) {
    const object = amongSlot(reading, verb, name, objects);
    if (object >= 0) return object;
  }
  return -1;
};

/** "kept the front [alive]", "set the depot [alight]" */
const predicateOfObject = ({ tokens, children }: Reading, verb: number, lemmas: ReadonlySet<string>): boolean => {
  const predicate = childIn(tokens, children, verb, 'xcomp');
  const said =
    predicate >= 0 && uposOf(tokens, predicate) === 'ADJ' ? predicate : childIn(tokens, children, verb, 'advmod');
  return said > verb && lemmas.has(lemmaOf(tokens, said));
};

/** "overran the [customs] post": a post that is a place. */
const isGuardPost = ({ tokens, children }: Reading, noun: number): boolean => {
  const before = childIn(tokens, children, noun, 'compound');
  return lemmaOf(tokens, noun) === 'post' && before >= 0 && guards.has(wordOf(tokens, before));
};

const guards = new Set(guardWords);

const isAct = ({ tokens }: Reading, noun: number, tie: string): boolean =>
  nounFrames.get(wordOf(tokens, noun))?.some((frame) => frame.tie === tie) ?? false;

const reflexives = new Set(referenceWords.reflexive);
const isReflexive = (reading: Reading, token: number): boolean => reflexives.has(wordOf(reading.tokens, token));

const duties: ReadonlySet<string> = new Set(['must', 'shall', 'should', 'ought']);

/** "reminds the Guard that the men [must] be freed": telling somebody of a duty is asking for it. */
const isDuty = ({ tokens, children }: Reading, verb: number, { frame }: VerbEntry): boolean => {
  const clause = frame.tie === 'urge' ? childIn(tokens, children, verb, 'ccomp') : -1;
  if (clause < verb) return false;
  for (const c of childrenOf(children, clause)) if (duties.has(lemmaOf(tokens, c).toLowerCase())) return true;
  return false;
};

/** The infinitive that hangs on a verb, or -1. */
const infinitiveUnder = (reading: Reading, verb: number): number => {
  for (const c of childrenOf(reading.children, verb)) {
    if (c > verb && isVerb(reading, c) && prepositionOf(reading, c) === 'to') return c;
  }
  return -1;
};

/** "let the convoy [pass]", "let it [through]": whether a clause or adverb behind a verb is one of some words. */
const governsOne = (reading: Reading, verb: number, lemmas: string): boolean => {
  const wanted = wordsIn(lemmas);
  for (const c of childrenOf(reading.children, verb)) {
    if (c < verb || !governed.has(relationOf(reading.tokens, c))) continue;
    if (wanted.includes(lemmaOf(reading.tokens, c).toLowerCase())) return true;
  }
  return false;
};
const governed: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'advcl', 'advmod', 'compound:prt']);

/** "want you to [know]", "want them to [be deported]": whoever is to be in a state, or to suffer something, is asked to do nothing. */
const wishesAState = (reading: Reading, verb: number): boolean => {
  if (lemmaOf(reading.tokens, verb) !== 'want') return false;
  const infinitive = infinitiveUnder(reading, verb);
  return infinitive >= 0 && (stative.has(lemmaOf(reading.tokens, infinitive)) || isPassive(reading, infinitive));
};

const stative = new Set(stativeVerbs);

/** "charged students [$30,000]": what has a price is sold, and nobody is accused. */
const isPriced = (reading: Reading, verb: number): boolean =>
  childrenOf(reading.children, verb).some((c) => c > verb && isMoney(reading, c));

const isMoney = (reading: Reading, token: number): boolean =>
  uposOf(reading.tokens, token) === 'SYM' ||
  [reading.mentionHeadedBy[token] ?? -1, reading.mentionOver[token] ?? -1].some((m) => {
    const mention = reading.annotated.mentions[m];
    return mention?.kind === 'amount' && mention.amount.currency !== undefined;
  });

/** Whether a verb does somebody harm whatever its object: "burn", "expel". */
const isHostile = ({ tokens }: Reading, verb: number): boolean =>
  verbEntries
    .get(wordOf(tokens, verb))
    ?.some(
      ({ frame, objects, particle }) => harming.has(frame.tie) && (objects ?? particle ?? frame.governs) === undefined,
    ) ?? false;
const harming: ReadonlySet<string> = new Set(['attack', 'seize', 'coerce', 'threaten', 'sanction']);

/** Why a way of carrying a tie that the lexicon gives for a verb was not taken here. */
export const refusal = (reading: Reading, verb: number, { frame, particle, objects, subjects }: VerbEntry): string => {
  if (!fits(reading, verb, { frame, particle, objects: undefined, notObjects: undefined, subjects: undefined }))
    return particle === undefined ? 'stands in another construction' : `needs “${particle}” beside it`;
  if (objects !== undefined && !isOneOf(reading, verb, 'obj', objects))
    return `needs an object such as ${[...objects].slice(0, 3).join(', ')}`;
  if (subjects !== undefined && !isOneOf(reading, verb, 'subj', subjects))
    return `needs a subject such as ${[...subjects].slice(0, 3).join(', ')}`;
  if (frame.object !== undefined) return `needs ${frame.object} as object`;
  if (frame.actorsOnly === true) return 'needs an actor on the other side';
  return 'tells less of what stands here';
};

/** "winner-[take]-all": a verb between hyphens is part of a name for a thing. */
const isHyphenated = ({ annotated: { document }, tokens }: Reading, verb: number): boolean =>
  document.text[(tokens.start[verb] as number) - 1] === '-' || document.text[tokens.end[verb] as number] === '-';

const finite = (reading: Reading, verb: number): boolean =>
  childIn(reading.tokens, reading.children, verb, 'nsubj', 'nsubj:pass') >= 0;

/** "[wounded] fighters", "[leaked] papers": a participle before its noun says what sort of thing it is. */
export const describes = (reading: Reading, verb: number): boolean =>
  relationOf(reading.tokens, verb) === 'amod' &&
  headOf(reading.tokens, verb) > verb &&
  !reading.ledBy.has(verb) &&
  fusedSubject(reading, verb) < 0 &&
  childIn(reading.tokens, reading.children, verb, 'nsubj', 'obl', 'aux') < 0 &&
  !(verb > 0 && lemmaOf(reading.tokens, verb - 1) === 'have');

/**
 * A verb of the lexicon with its arguments, active or passive, finite or not.
 *
 *     [agent|The Orland Guard] shelled [patient|Kestrel positions].        attack
 *     [goods|Rifles] were supplied to [patient|the front] by [agent|Orland].   supply
 */
export const verbRule = (reading: Reading, verb: number, sentence: Sentence): readonly Candidate[] => {
  const { tokens } = reading;
  if (!isVerb(reading, verb) || uposOf(tokens, verb) === 'AUX') return nothing;
  const form = wordOf(tokens, verb);
  const joined = hyphenated(reading, verb, form);
  const entries = verbEntries.get(joined) ?? (isHyphenated(reading, verb) ? undefined : verbEntries.get(form));
  if (entries === undefined || describes(reading, verb) || isState(reading, verb)) return nothing;
  const body = actingBody(reading, sentence, verb);
  let best: { candidate: Candidate; score: number } | undefined;
  for (const entry of entries) {
    if (!fits(reading, verb, entry)) continue;
    const { frame } = entry;
    const agent =
      body === undefined ? fillAgent(reading, verb, frame) : { filling: body, slot: 'the body of the resolution' };
    const acted = fillRole(reading, [verb], frame, 'patient');
    const filled = isSelf(reading, frame, verb, agent.filling, acted.filling) ? { filling: nobody, slot: '' } : acted;
    const goods = fillGoods(reading, [verb], frame, [agent.slot, filled.slot]);
    const { agent: who, patient } = amongThemselves(frame, agent, withOwner(reading, verb, frame, agent, filled));
    if (!suffices(reading, verb, entry, who.filling, patient.filling, goods)) continue;
    const special =
      entry.particle === undefined &&
      entry.objects === undefined &&
      entry.subjects === undefined &&
      frame.judged === undefined &&
      frame.infinitive === undefined &&
      frame.governs === undefined
        ? 0
        : 1;
    const restricted = frame.object !== undefined || frame.needsGoods !== undefined ? 1 : 0;
    const score =
      (who.filling.actors.length > 0 ? 2 : 0) +
      (patient.filling.actors.length > 0 ? 2 : 0) +
      (goods.length > 0 ? 1 : 0) +
      special * 4 +
      restricted;
    if (best !== undefined && best.score >= score) continue;
    const object = entry.objects === undefined ? -1 : objectAmong(reading, verb, entry.objects, entry.particle);
    best = {
      score,
      candidate: {
        tie: frame.tie as Tie,
        predicate: verb,
        carrier: verb,
        ...(object < 0 ? {} : { object }),
        agent: who.filling,
        patient: patient.filling,
        goods,
        ...(frame.denies === undefined ? {} : { denied: true }),
        ...(frame.deniedOnly === undefined ? {} : { deniedOnly: true }),
        rule: 'verb',
        because: [
          `“${lemmaOf(tokens, verb)}${entry.particle === undefined ? '' : ` ${entry.particle}`}” carries ${frame.tie}`,
          `agent from ${who.slot || 'nothing said'}, patient from ${patient.slot || 'nothing said'}`,
        ],
      },
    };
  }
  return best === undefined ? nothing : [best.candidate];
};

/** "burned [her] house", "looted [the League]'s depots": what is done to what is somebody's is done to him. */
const withOwner = (reading: Reading, verb: number, { tie }: Frame, agent: Filled, patient: Filled): Filled => {
  if (!bereaving.has(tie) || patient.filling.actors.length > 0) return patient;
  const owners = slot(reading, verb, 'obj').flatMap((object) => slot(reading, object, 'poss'));
  if (owners.length === 0) return patient;
  const { actors } = actorsIn(reading, tie as Tie, 'patient', owners);
  const others = actors.filter(({ label }) => !agent.filling.actors.some((one) => one.label === label));
  return others.length === 0 ? patient : { slot: 'poss', filling: { ...patient.filling, actors: others } };
};

const bereaving: ReadonlySet<string> = new Set(['attack', 'seize', 'spare', 'threaten', 'sanction']);

/** "recalled its envoy": nobody does a thing to himself by a description; who defends himself may. */
const isSelf = (
  reading: Reading,
  { tie, patientIsLaw }: Frame,
  verb: number,
  agent: Filling,
  patient: Filling,
): boolean =>
  patientIsLaw !== true &&
  !(tie === 'shield' && slot(reading, verb, 'obj').some((o) => isReflexive(reading, o))) &&
  patient.actors.length > 0 &&
  patient.actors.every(({ label }) => agent.actors.some((a) => a.label === label));

const ourselves: ReadonlySet<string> = new Set([...referenceWords.firstPlural, ...referenceWords.second]);

const bands = new Set(forceNouns);

/** A body that people can serve: an organisation, a group, a state, "the insurgents", not whoever speaks or is spoken to. */
const isBody = ({ annotated }: Reading, { entity, mention, start, end }: Participant): boolean => {
  const called = mentionOfSpan(annotated, start, end);
  if (called !== undefined && bands.has(lemmaOf(annotated.tokens, called.head).toLowerCase())) return true;
  const kind = annotated.entities[entity]?.kind ?? mentionOfSpan(annotated, start, end)?.kind;
  return (
    (kind === 'organisation' || kind === 'group' || kind === 'nationality' || kind === 'place') &&
    !ourselves.has(mention.toLowerCase())
  );
};

const rejecting = new Set(rejectingWords);

/** "called the report [absurd]", "dismissed it as [propaganda]": some word behind the verb rejects. */
const isJudged = (reading: Reading, verb: number): boolean => {
  for (const c of childrenOf(reading.children, verb)) {
    if (c > verb && rejecting.has(lemmaOf(reading.tokens, c).toLowerCase())) return true;
    for (const below of childrenOf(reading.children, c)) {
      if (below > verb && rejecting.has(lemmaOf(reading.tokens, below).toLowerCase())) return true;
    }
  }
  return false;
};

const hasModal = ({ tokens, children }: Reading, verb: number): boolean =>
  childrenOf(children, verb).some((c) => relationOf(tokens, c) === 'aux' && xposOf(tokens, c) === 'MD');

/** Whoever acts; where a passive leaves it unsaid, whoever holds the ground from which it was done: "shelled from [Kestrel] positions". */
const fillAgent = (reading: Reading, verb: number, frame: Frame): ReturnType<typeof fillRole> => {
  const agent = fillRole(reading, [verb], frame, 'agent');
  if (agent.filling.actors.length > 0 || frame.tie !== 'attack' || !isPassive(reading, verb)) return agent;
  const held = slot(reading, verb, 'from').filter((head) => ground.has(lemmaOf(reading.tokens, head).toLowerCase()));
  return held.length === 0 ? agent : { filling: { ...fillingOf(reading, held), places: [] }, slot: 'from' };
};

/** Whether enough of a tie is there for a statement: somebody who acts, and somebody or something acted on. */
const suffices = (
  reading: Reading,
  verb: number,
  { frame, objects }: VerbEntry,
  agent: Filling,
  patient: Filling,
  goods: readonly number[],
): boolean => {
  const acted = patient.actors.length > 0;
  if (frame.judged === true && !isJudged(reading, verb)) return false;
  if (frame.needsGoods === true && (goods.length === 0 || goods.some((head) => isPeople(reading, head)))) return false;
  if (
    frame.object === 'theirs' ? !acted : frame.object !== undefined && !objectIs(reading, verb, frame.object, frame.tie)
  )
    return false;
  // "looked the other way": an expression says all of it.
  const expression = frame.lone === true && objects?.size === 1;
  // "The Council cannot look away": that it must not is said, and nothing of what it did.
  if (frame.tie === 'spare' && !acted && hasModal(reading, verb)) return false;
  if (frame.actorsOnly === true && !acted && !expression) return false;
  if (frame.forBody === true && !patient.actors.some((p) => isBody(reading, p))) return false;
  if (frame.tangible === true && !isGoods(reading, frame.tie, goods)) return false;
  if (frame.taken === true && !goods.some((head) => isGround(reading, head))) return false;
  if (frame.bothSides === true && (!acted || agent.actors.length === 0)) return false;
  const oneSide = !acted || agent.actors.length === 0;
  if (handing.has(frame.tie) && oneSide && !isGoods(reading, frame.tie, goods) && goods.length > 0) return false;
  if (frame.agentTold === true && agent.actors.length === 0) return false;
  if (frame.fromPlace === true && slot(reading, verb, 'from').some((head) => isOfBody(reading, head))) return false;
  if (frame.byPeople === true && !slot(reading, verb, 'subj').some((s) => isPersons(reading, s))) return false;
  if (frame.doerTold === true && slot(reading, verb, 'subj').length === 0) return false;
  // "accounts associated with the mayor": with whom somebody does something says nothing without him.
  if (agent.actors.length === 0 && frame.tie === 'cooperate') return false;
  // "sent a [host] to the streets": people are handed over to somebody, or sent where they serve.
  if (frame.tie === 'supply' && !acted && goods.length > 0 && goods.every((head) => isNobodysGoods(reading, head)))
    return false;
  if (agent.actors.length === 0) {
    // "The award breached the code": a deed may break law as well as anybody.
    if (frame.patientIsLaw === true) {
      const named = patient.laws.some(({ label }) => /\p{Lu}/u.test(label)) || slot(reading, verb, 'subj').length > 0;
      return named && patient.laws.length > 0 && frame.denies !== true;
    }
    if (frame.agentless === true && goods.length > 0) return acted;
    if (!acted) return false;
    if (isPassive(reading, verb)) return true;
    // "two aircraft bombed the ward": a thing struck, whoever was in it.
    if (isStruck(reading, verb, frame)) return true;
    // "shelling the camp": harm is told of, though nobody is said to have done it; "to help the front" is a purpose.
    if (slot(reading, verb, 'subj').length > 0)
      return frame.patient === 'subj' && goods.some((head) => isTradedKind(reading, head));
    const tense = /^VB[DPZ]$/.test(xposOf(reading.tokens, verb));
    return tense || harming.has(frame.tie) || frame.tie === 'urge';
  }
  // "The two sides signed a truce", "agreed to withdraw": with each other.
  if (frame.mutual === true && frame.objects !== undefined && isPlural(reading, verb)) return true;
  const several = frame.mutual === true && frame.infinitive === true && !acted;
  if (several) return slot(reading, verb, 'subj').some((s) => xposOf(reading.tokens, s) === 'NNS');
  const something = acted || patient.places.length > 0 || patient.laws.length > 0 || goods.length > 0;
  return (
    something ||
    (frame.lone === true &&
      !(/^(?:acl:relcl|advcl)$/.test(relationOf(reading.tokens, verb)) && slot(reading, verb, 'obj').length === 0)) ||
    (frame.patientIsLaw === true && slot(reading, verb, 'obj').length > 0) ||
    (objects !== undefined && hostile.has(frame.tie)) ||
    strikes(reading, verb, frame)
  );
};

const isPlural = (reading: Reading, verb: number): boolean =>
  slot(reading, verb, 'subj').some((s) => /^NNP?S$/.test(xposOf(reading.tokens, s)));

const handing: ReadonlySet<string> = new Set(['supply', 'trade', 'fund']);
const wares = new Set([...wareNouns, ...informationNouns, ...moneyNouns]);

/** Whether what is handed over, with nobody told who gets it, is something that can be handed over at all. */
const isGoods = (reading: Reading, tie: string, goods: readonly number[]): boolean =>
  goods
    .flatMap((g) => coordinated(reading, g))
    .some((head) => {
      const m = mentionAt(reading, head);
      const kind = reading.annotated.mentions[m]?.kind;
      if (isDate(reading, head) || (tie === 'supply' && isBodyOfPeople(reading, head))) return false;
      const thing =
        kind === 'goods' ||
        kind === 'publication' ||
        kind === 'amount' ||
        kind === 'person' ||
        (kind === 'place' && tie !== 'supply');
      return (
        thing ||
        uposOf(reading.tokens, head) !== 'NOUN' ||
        isMeasured(reading, head) ||
        wares.has(lemmaOf(reading.tokens, head))
      );
    });

const forces = new Set([...forceNouns, ...personnelNouns]);

/** "sent [her] to the valley" */
const someone: ReadonlySet<string> = new Set([
  ...referenceWords.firstSingular,
  ...referenceWords.firstPlural,
  ...referenceWords.second,
  ...referenceWords.masculine,
  ...referenceWords.feminine,
]);

/** "gave [200 organisations] the chance", "sent [Mr. Keld]": people are sent where they serve; bodies and the named are nobody's goods. */
const isBodyOfPeople = ({ annotated, tokens, mentionHeadedBy }: Reading, head: number): boolean => {
  const mention = annotated.mentions[mentionHeadedBy[head] ?? -1];
  if (uposOf(tokens, head) === 'PRON') return someone.has(wordOf(tokens, head));
  if (mention === undefined || forces.has(lemmaOf(tokens, head).toLowerCase())) return false;
  return (
    mention.kind === 'organisation' ||
    mention.kind === 'group' ||
    mention.kind === 'office' ||
    (mention.kind === 'person' && mention.named)
  );
};

const isNobodysGoods = (reading: Reading, head: number): boolean =>
  reading.annotated.mentions[mentionAt(reading, head)]?.kind === 'person' &&
  !forces.has(lemmaOf(reading.tokens, head).toLowerCase());

/** "has not received [it]", "bought [rifles]" */
const isTradedKind = (reading: Reading, head: number): boolean =>
  uposOf(reading.tokens, head) === 'PRON' ||
  /^(?:goods|amount)$/.test(reading.annotated.mentions[mentionAt(reading, head)]?.kind ?? '');

/** "[310 tons] of ore", "forty drones": what is counted is a thing. */
const isMeasured = (reading: Reading, head: number): boolean =>
  childIn(reading.tokens, reading.children, head, 'nummod') >= 0;

const hostile: ReadonlySet<string> = new Set(['attack', 'coerce', 'threaten']);

const isStruck = (reading: Reading, verb: number, frame: Frame): boolean =>
  hostile.has(frame.tie) &&
  slot(reading, verb, 'subj').some((s) => uposOf(reading.tokens, s) === 'NOUN') &&
  slot(reading, verb, 'obj').length > 0;

/** "bombed the ward": what is attacked need not be anybody; what is coerced or threatened is at least a place or a thing. */
const strikes = (reading: Reading, verb: number, frame: Frame): boolean =>
  hostile.has(frame.tie) &&
  frame.agent === 'subj' &&
  [...slot(reading, verb, 'obj'), childIn(reading.tokens, reading.children, verb, 'obj')].some(
    (object) => object >= 0 && ((frame.tie === 'attack' && frame.bodily !== true) || isTangible(reading, object)),
  );

const tangible: ReadonlySet<string> = new Set([
  'place',
  'facility',
  'goods',
  'person',
  'group',
  'organisation',
  'office',
  'nationality',
  'pronoun',
]);
const isTangible = (reading: Reading, object: number): boolean =>
  tangible.has(reading.annotated.mentions[mentionAt(reading, throughQuantity(reading, object))]?.kind ?? 'thing');

const people: ReadonlySet<string> = new Set(['person', 'group', 'organisation', 'office', 'nationality', 'pronoun']);

const bodies: ReadonlySet<string> = new Set(['group', 'organisation', 'office', 'nationality']);

const isOfBody = (reading: Reading, head: number): boolean =>
  bodies.has(reading.annotated.mentions[mentionAt(reading, head)]?.kind ?? 'thing');

/** "[the gunmen]", "[she]": people, and no body of them. */
const isPersons = (reading: Reading, head: number): boolean => {
  const { mentions, entities, entityOf } = reading.annotated;
  const m = mentionAt(reading, throughQuantity(reading, head));
  const kind = mentions[m]?.kind;
  const meant = kind === 'pronoun' ? (entities[entityOf[m] ?? -1]?.kind ?? 'thing') : kind;
  return meant === 'person' || meant === 'office';
};

const ground = new Set(groundNouns);
const impersonal = new Set(['it', 'this', 'that', 'which', 'what', 'these']);

/** Whether a word stands for people or for a body of them. */
export const isPeople = (reading: Reading, head: number): boolean => {
  const kind = reading.annotated.mentions[mentionAt(reading, throughQuantity(reading, head))]?.kind ?? 'thing';
  return people.has(kind) && !(kind === 'pronoun' && impersonal.has(lemmaOf(reading.tokens, head).toLowerCase()));
};

const objectIs = (reading: Reading, verb: number, wanted: 'people' | 'places', tie: string): boolean =>
  slot(reading, verb, 'obj').some((object) => {
    if (wanted === 'people') return isPeople(reading, object);
    return isGround(reading, object) || (tie !== 'seize' && isUnknown(reading, object));
  });

/** "gave up [Varn]": a name that is nobody's is a place where only places will do; who is "controlled" may be a firm. */
const isUnknown = (reading: Reading, head: number): boolean =>
  uposOf(reading.tokens, head) === 'PROPN' && reading.annotated.mentions[mentionAt(reading, head)]?.kind === 'thing';

const isGround = (reading: Reading, head: number): boolean => {
  const kind = reading.annotated.mentions[mentionAt(reading, throughQuantity(reading, head))]?.kind;
  return kind === 'place' || kind === 'facility' || ground.has(lemmaOf(reading.tokens, head).toLowerCase());
};
