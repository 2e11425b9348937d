import {
  childIn,
  formOf,
  headOf,
  lemmaOf,
  type Relation,
  relationOf,
  uposOf,
  wordOf,
} from '../../annotation/tokens.ts';
import {
  answeringVerbs,
  doingVerbs,
  informationNouns,
  judgingVerbs,
  quantityNouns,
} from '../../languages/en/tie-words.ts';
import { type Candidate, nothing } from '../candidate.ts';
import { coordinated, hyphenated, isPassive, isVerb, prepositionOf, slot } from '../clause.ts';
import { actorsIn, amongThemselves, fillGoods, fillRole, nobody } from '../fill.ts';
import { isLightVerb, isReverseLightVerb, nounFrames } from '../lexicon.ts';
import { type Filling, fillingOf } from '../participants.ts';
import type { Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';

/** The light verb that carries a noun as its object or fixed phrase: "[launched] an offensive", "[came] under attack". */
const carrierOf = (
  reading: Reading,
  noun: number,
): { readonly verb: number; readonly reversed: boolean } | undefined => {
  const { tokens } = reading;
  let top = noun;
  while (relationOf(tokens, top) === 'conj') top = headOf(tokens, top);
  const measured = headOf(tokens, top);
  // "carried out a series of [raids]"
  if (
    relationOf(tokens, top) === 'nmod' &&
    prepositionOf(reading, top) === 'of' &&
    (quantities.has(lemmaOf(tokens, measured)) || /^(?:ADJ|DET|NUM|PRON)$/.test(uposOf(tokens, measured)))
  )
    top = measured;
  const verb = headOf(tokens, top);
  if (verb < 0 || !isVerb(reading, verb)) return undefined;
  const relation = relationOf(tokens, top);
  const lemma = lemmaOf(tokens, verb).toLowerCase();
  const preposition = prepositionOf(reading, top);
  const particle = reading.children.from[verb] === undefined ? '' : particleOf(reading, verb);
  const names = [lemma, `${lemma} ${particle}`, `${lemma} ${preposition}`, `${lemma} ${particle} ${preposition}`].map(
    (n) => n.trim(),
  );
  if (relation !== 'obj' && relation !== 'nsubj:pass' && relation !== 'obl') return undefined;
  if (relation === 'obl' && !names.slice(2).some((n) => isLightVerb.has(n) || isReverseLightVerb.has(n)))
    return undefined;
  if (names.some((n) => isReverseLightVerb.has(n))) return { verb, reversed: true };
  return names.some((n) => isLightVerb.has(n)) ? { verb, reversed: false } : undefined;
};

/** The light verb of a clause that describes its noun: "the cover which Orland [gives] the front", "a payment [made] by Orland". */
const carrierBelow = (
  reading: Reading,
  noun: number,
): { readonly verb: number; readonly reversed: boolean } | undefined => {
  const { tokens, children } = reading;
  const clause = childIn(tokens, children, noun, 'acl:relcl', 'acl');
  if (clause < noun) return undefined;
  // "which Orland [went on] giving them"
  const under = childIn(tokens, children, clause, 'xcomp', 'advcl');
  for (const verb of [clause, under]) {
    if (verb < noun || !isVerb(reading, verb)) continue;
    const particle = particleOf(reading, verb);
    const name = `${lemmaOf(tokens, verb).toLowerCase()} ${particle}`.trim();
    const reversed = isReverseLightVerb.has(name);
    if (!reversed && !isLightVerb.has(name)) continue;
    const told =
      verb === clause && relationOf(tokens, clause) === 'acl' ? isPassive(reading, verb) : isGap(reading, verb, noun);
    if (told) return { verb, reversed };
  }
  return undefined;
};

/** Whether the object of a verb is the noun that its clause describes. */
const isGap = (reading: Reading, verb: number, noun: number): boolean => {
  const object = childIn(reading.tokens, reading.children, verb, 'obj');
  return object < 0 ? !isPassive(reading, verb) : slot(reading, verb, 'obj').includes(noun);
};

const particleOf = (reading: Reading, verb: number): string => {
  const { tokens } = reading;
  return relationOf(tokens, verb + 1) === 'compound:prt' && headOf(tokens, verb + 1) === verb
    ? lemmaOf(tokens, verb + 1)
    : '';
};

/**
 * "reveal cooperation [between A and B]", "a truce was signed [between A and B]", "clashes broke out [between A and B]": where
 * the parse hangs the phrase on the verb.
 */
const betweenOnVerb = (reading: Reading, noun: number, tie: string): readonly number[] => {
  const { tokens } = reading;
  const verb = headOf(tokens, noun);
  if (verb < 0 || !isVerb(reading, verb)) return [];
  const relation = relationOf(tokens, noun);
  const happens = relation === 'nsubj' && childIn(tokens, reading.children, verb, 'obj') < 0;
  // "the sale was agreed between A and B": who agreed on a deed need not have done it.
  const agreed = relation === 'nsubj:pass' && (tie === 'cooperate' || tie === 'state');
  return relation === 'obj' || agreed || happens ? slot(reading, verb, 'between') : [];
};

const quantities = new Set(quantityNouns);
const papers = new Set(informationNouns);
const answering = new Set(answeringVerbs);

/** "[Orland] denied any link to the front": who answers for an act is the one who is said to have done it. */
const answerable = (reading: Reading, noun: number): readonly number[] => {
  const verb = headOf(reading.tokens, noun);
  const object = relationOf(reading.tokens, noun) === 'obj' && verb >= 0 && isVerb(reading, verb);
  return object && answering.has(lemmaOf(reading.tokens, verb)) ? slot(reading, verb, 'subj') : [];
};

const judging = new Set(judgingVerbs);
const judgedFor: ReadonlySet<string> = new Set(['for', 'of', 'with', 'over']);

/** "blamed [the front] for the massacre", "convicted [him] of the murder": whom somebody is judged for a deed as having done it. */
const whoIsJudgedFor = (reading: Reading, deed: number): readonly number[] => {
  const { tokens } = reading;
  let top = deed;
  while (relationOf(tokens, top) === 'conj' && !isVerb(reading, headOf(tokens, top))) top = headOf(tokens, top);
  if (!judgedFor.has(prepositionOf(reading, top))) return [];
  const above = headOf(tokens, top);
  // A parse may hang the deed on whoever is judged.
  const verb = above >= 0 && !isVerb(reading, above) ? headOf(tokens, above) : above;
  if (verb < 0 || !isVerb(reading, verb) || !judging.has(lemmaOf(tokens, verb).toLowerCase())) return [];
  const judged = slot(reading, verb, 'obj');
  return above === verb || judged.includes(above) ? judged.filter((one) => one < deed) : [];
};

/** "made a [call for] restraint", "gave no such [order]": a call by itself is by telephone, and an appeal charm. */
const isRequest = (reading: Reading, noun: number): boolean =>
  !calling.has(lemmaOf(reading.tokens, noun).toLowerCase()) ||
  (slot(reading, noun, 'for').length > 0 && slot(reading, noun, 'mod').length === 0) ||
  slot(reading, noun, 'comp').length > 0;
const calling = new Set(['call', 'appeal', 'urging']);

const having = new Set(['have', 'enjoy', 'get', 'win', 'gain', 'lose', 'lack']);
const hasIt = (reading: Reading, verb: number): boolean => having.has(lemmaOf(reading.tokens, verb).toLowerCase());

/** Acts that are done for somebody. */
const aiding: ReadonlySet<string> = new Set(['support', 'shield']);

/** Acts against somebody, of which one side alone is told often enough: "the shelling of the camp". */
const oneSided: ReadonlySet<string> = new Set(['attack', 'seize', 'coerce', 'release']);

/** Acts that somebody may be blamed or thanked for. */
const deeds: ReadonlySet<string> = new Set([
  ...oneSided,
  'supply',
  'fund',
  'support',
  'shield',
  'train',
  'trade',
  'violate',
]);
const ofSomebody: ReadonlySet<string> = new Set(['of', 'on', 'against']);

/** Acts that somebody may be said to be under: "under attack", "under the protection of". */
const borne: ReadonlySet<string> = new Set(['attack', 'shield', 'threaten', 'coerce']);

/** "[at] the request of", "[on] orders from": somebody's bidding, on which something is done. */
const bidding: ReadonlySet<string> = new Set(['at', 'on', 'upon', 'under', 'by']);

/** "[Orland] is responsible for the killings", "those responsible for them" */
const whoIsResponsible = (reading: Reading, noun: number): readonly number[] => {
  const { tokens } = reading;
  const head = headOf(tokens, noun);
  if (head < 0 || lemmaOf(tokens, head) !== 'responsible' || prepositionOf(reading, noun) !== 'for') return [];
  const subject = slot(reading, head, 'subj');
  return subject.length === 0 && relationOf(tokens, head) === 'amod' ? [headOf(tokens, head)] : subject;
};

/** "That was a [breach] of the act", "appears to be a [breach]": what is told is told of something, be it no actor. */
const isPredicate = ({ tokens, children }: Reading, noun: number): boolean =>
  childIn(tokens, children, noun, 'cop') >= 0;

const ANSWERING = 'the verb that answers for it';

const nominal: ReadonlySet<Relation> = new Set(['obj', 'nsubj', 'nsubj:pass', 'obl', 'nmod']);

const doing = new Set(doingVerbs);
const isDoing = (reading: Reading, verb: number): boolean => doing.has(lemmaOf(reading.tokens, verb).toLowerCase());

/** "between A and B": the first is the agent, the others the patient. */
const parties = (
  reading: Reading,
  noun: number,
  tie: string,
): { readonly agent: Filling; readonly patient: Filling } | undefined => {
  const [first] = [...slot(reading, noun, 'between'), ...betweenOnVerb(reading, noun, tie)];
  if (first === undefined) return undefined;
  const all = fillingOf(reading, coordinated(reading, first)).actors;
  const unique = all.filter((a, i) => all.findIndex((b) => b.label === a.label) === i);
  const [one, ...others] = unique;
  if (one === undefined || others.length === 0) return undefined;
  return { agent: { ...nobody, actors: [one] }, patient: { ...nobody, actors: others } };
};

/**
 * A noun of action with its participants, alone or carried by a light verb.
 *
 *     [agent|Orland]'s attacks on [patient|the front]
 *     cooperation between [agent|Orland] and [patient|the front]
 *     [agent|The Guard] launched an offensive against [patient|the front].
 *     [patient|The port] came under attack by [agent|Kestrel fighters].
 *     [patient|The front] was under fire from [agent|Orland].
 */
export const nounRule = (reading: Reading, noun: number): readonly Candidate[] => {
  const { tokens } = reading;
  const upos = uposOf(tokens, noun);
  // "a [counter-offensive] against": what stands where a noun does is one.
  if (upos !== 'NOUN' && !(upos === 'ADJ' && nominal.has(relationOf(tokens, noun)))) return nothing;
  const form = wordOf(tokens, noun);
  const frames = nounFrames.get(hyphenated(reading, noun, form)) ?? nounFrames.get(form);
  if (frames === undefined) return nothing;
  // "held by the [Order] of Varn"
  const isNamed = formOf(reading.annotated.document, tokens, noun) !== form;
  const above = carrierOf(reading, noun);
  const carrier = above ?? carrierBelow(reading, noun);
  let best: { candidate: Candidate; score: number } | undefined;
  // "said that they were [under] fire": the word that opens its clause is no preposition of a noun.
  const opener = childIn(tokens, reading.children, noun, 'case');
  const preposition = opener < 0 ? '' : lemmaOf(tokens, opener).toLowerCase();
  for (const frame of frames) {
    if (frame.borne !== undefined && !(carrier === undefined && frame.borne.split(' ').includes(preposition))) continue;
    // "the need for cooperation between A and B" asks nobody.
    const between = frame.tie === 'urge' ? undefined : parties(reading, noun, frame.tie);
    const places = carrier === undefined ? [noun] : [noun, carrier.verb];
    const patient =
      between === undefined
        ? fillRole(reading, places, frame, 'patient')
        : { filling: between.patient, slot: 'between' };
    let agent =
      between === undefined ? fillRole(reading, [noun], frame, 'agent') : { filling: between.agent, slot: 'between' };
    // "support that the front received [from Orland]"
    if (carrier?.reversed === true && agent.filling.actors.length === 0) {
      const giver = actorsIn(reading, frame.tie as Tie, 'agent', slot(reading, carrier.verb, 'from'));
      if (giver.actors.length > 0) agent = { filling: giver, slot: 'from' };
    }
    if (agent.slot !== '' && agent.slot === patient.slot && between === undefined)
      agent = { filling: nobody, slot: '' };
    let acted = patient.filling;
    // "gave [the front] shelter"
    if (carrier?.reversed === false && acted.actors.length === 0) {
      const receiver = actorsIn(reading, frame.tie as Tie, 'patient', slot(reading, carrier.verb, 'iobj'));
      if (receiver.actors.length > 0) acted = receiver;
    }
    // "[Keld] has the backing of [the front]", "enjoys its protection": who has support is supported.
    if (carrier !== undefined && aiding.has(frame.tie) && hasIt(reading, carrier.verb) && patient.slot === 'of') {
      acted = actorsIn(reading, frame.tie as Tie, 'patient', slot(reading, carrier.verb, 'subj'));
      agent = patient;
    } else if (carrier !== undefined) {
      const subject = actorsIn(
        reading,
        frame.tie as Tie,
        carrier.reversed ? 'patient' : 'agent',
        slot(reading, carrier.verb, 'subj'),
      );
      // Who receives a complaint is not the one complained of.
      if (carrier.reversed && !papers.has(lemmaOf(tokens, noun).toLowerCase()))
        acted = acted.actors.length > 0 ? acted : subject;
      else if (agent.filling.actors.length === 0) agent = { filling: subject, slot: 'subj' };
    } else if (agent.filling.actors.length === 0) {
      const answering = fillingOf(reading, answerable(reading, noun));
      if (answering.actors.length > 0) agent = { filling: answering, slot: ANSWERING };
      else if (deeds.has(frame.tie)) {
        const judged = actorsIn(reading, frame.tie as Tie, 'agent', whoIsJudgedFor(reading, noun));
        if (judged.actors.length > 0) agent = { filling: judged, slot: 'whoever is judged for it' };
      }
    }
    // "Orland and the front are at war"
    const shared = amongThemselves(frame, agent, { filling: acted, slot: patient.slot });
    agent = shared.agent;
    acted = shared.patient.filling;
    const goods = fillGoods(reading, [noun], frame, [agent.slot, patient.slot]);
    if (frame.needsGoods === true && goods.length === 0) continue;
    // "Orland was behind the attack", "is responsible for the attack"
    const blamed = carrier === undefined ? whoIsResponsible(reading, noun) : [];
    const behind = carrier === undefined && (preposition === 'behind' || blamed.length > 0);
    if (behind && (agent.filling.actors.length === 0 || agent.slot === 'mod')) {
      const heads = blamed.length > 0 ? blamed : slot(reading, noun, 'subj');
      // "Orland was behind the [Kestrel] hack": who stands in front of a deed has suffered it where another did it.
      if (acted.actors.length === 0) acted = agent.filling;
      agent = { filling: actorsIn(reading, frame.tie as Tie, 'agent', heads), slot: 'behind' };
    }
    // "the front was under fire from Orland", "lives under the protection of Orland"
    const under = carrier === undefined && frame.borne === undefined && preposition === 'under' && borne.has(frame.tie);
    if (under) {
      const from = ['by', 'from', 'of'].flatMap((name) => slot(reading, noun, name));
      acted = actorsIn(reading, frame.tie as Tie, 'patient', slot(reading, noun, 'bearer'));
      agent = { filling: actorsIn(reading, frame.tie as Tie, 'agent', from), slot: 'under' };
    }
    // "was shelled at Orland's request", "acted on the orders of Orland"
    const bidden = frame.tie === 'urge' && carrier === undefined && bidding.has(preposition) && !isNamed;
    if (bidden && acted.actors.length === 0) acted = actorsIn(reading, 'urge', 'patient', slot(reading, noun, 'doer'));
    if (frame.actorsOnly === true && acted.actors.length === 0) continue;
    const both = agent.filling.actors.length > 0 && acted.actors.length > 0;
    // "Orland's sale of drones"; "the national fuel supply" is no act.
    const told = goods.some((head) => head > noun || frame.borne !== undefined);
    const thing = agent.filling.actors.length > 0 && (acted.places.length > 0 || (told && frame.goods !== undefined));
    const alone =
      oneSided.has(frame.tie) &&
      frame.bothSides !== true &&
      ((acted.actors.length > 0 && ofSomebody.has(patient.slot)) ||
        (agent.filling.actors.length > 0 && agent.slot === 'by' && relationOf(tokens, noun) === 'nsubj'));
    // "is in custody", whoever's
    const held = frame.borne !== undefined && frame.lone === true && acted.actors.length > 0;
    // "gave no such order"
    const ordered = frame.tie === 'urge' && carrier !== undefined && !carrier.reversed && isRequest(reading, noun);
    const asked = (bidden || ordered) && agent.filling.actors.length > 0;
    // "admits the attacks"
    const answered = agent.slot === ANSWERING;
    // "carried out 17 strikes": the deed is told whole, whoever it was done to.
    const done =
      (behind || answered || (carrier !== undefined && isDoing(reading, carrier.verb))) &&
      oneSided.has(frame.tie) &&
      agent.filling.actors.length > 0;
    // "the sale of drones to Orland": what is handed to whom says enough.
    // "payments to the witnesses": what is paid says itself that it is money.
    const handed = (goods.length > 0 || frame.tie === 'fund') && acted.actors.length > 0 && patient.slot === 'to';
    const law =
      frame.patientIsLaw === true &&
      acted.laws.length > 0 &&
      (agent.filling.actors.length > 0 || carrier !== undefined || isPredicate(reading, noun));
    if (
      frame.patientIsLaw === true
        ? !law
        : !both &&
          !thing &&
          !alone &&
          !done &&
          !handed &&
          !asked &&
          !held &&
          !(carrier !== undefined && acted.actors.length > 0)
    )
      continue;
    if (both && agent.filling.actors[0]?.label === acted.actors[0]?.label && acted.actors.length === 1) continue;
    const score =
      (agent.filling.actors.length > 0 ? 2 : 0) + (acted.actors.length > 0 ? 2 : 0) + (goods.length > 0 ? 1 : 0);
    if (best !== undefined && best.score >= score) continue;
    best = {
      score,
      candidate: {
        tie: frame.tie as Tie,
        predicate: noun,
        carrier: carrier?.verb ?? noun,
        agent: agent.filling,
        patient: acted,
        goods,
        rule: carrier === undefined ? 'noun' : 'light-verb',
        because: [
          `“${lemmaOf(tokens, noun)}” carries ${frame.tie}${carrier === undefined ? '' : `, carried by “${lemmaOf(tokens, carrier.verb)}”`}`,
          `agent from ${agent.slot || 'nothing said'}, patient from ${patient.slot || 'nothing said'}`,
        ],
      },
    };
  }
  return best === undefined ? [] : [best.candidate];
};
