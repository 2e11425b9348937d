import type { Annotated, Mention, Sentence } from '../annotation/annotation.ts';
import { mentionOfSpan } from '../annotation/mention-of-span.ts';
import { sentenceAt } from '../annotation/sentence-at.ts';
import {
  childIn,
  childrenOf,
  headOf,
  lemmaOf,
  type Relation,
  relationOf,
  tokenAt,
  uposOf,
  wordOf,
  xposOf,
} from '../annotation/tokens.ts';
import type { Attribution, Factuality } from '../attribution/attribution.ts';
import { UNNAMED } from '../attribution/source.ts';
import { type Hearing, hear, lendsVoice, type Voice, voiceOf } from '../attribution/voice.ts';
import type { Field, Part } from '../document/document.ts';
import { offeringVerbs } from '../languages/en/factuality.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import { denyingVerbs, findingNouns, genericParties, outletNouns } from '../languages/en/tie-words.ts';
import { idOf } from '../text/digest.ts';
import { bySpan, contains, type Span } from '../text/span.ts';
import { type Candidate, nothing } from './candidate.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { prepositionOf, slot } from './clause.ts';
import { stateClauses } from './clauses.ts';
import { confidenceIn } from './learnt/confidence.ts';
import type { Learnt } from './learnt/learnt.ts';
import { asParticipant, goodsOf } from './participants.ts';
import { quoteOf } from './quote.ts';
import { type Reading, readingOf } from './reading.ts';
import { addressedTo, askedOf, listedFor } from './rules/addressee.ts';
import { bodyOfResolution, byTheBody, isBodyItself, saysAsBody } from './rules/by-the-body.ts';
import { withoutContest } from './rules/contest.ts';
import { withoutEmptyGifts, withoutFigures } from './rules/figurative.ts';
import { withGapped } from './rules/gapped.ts';
import { gerundRule } from './rules/gerund.ts';
import { byItsGoods } from './rules/goods-decide.ts';
import { LAPSE, underItsGovernor } from './rules/governed.ts';
import { byJoinedDeed } from './rules/joined-deed.ts';
import { LEARNT, learntRule } from './rules/learnt.ts';
import { asRequest, continues, leftOpen, type OpenRequest } from './rules/listed-requests.ts';
import { nounRule } from './rules/noun.ts';
import { opensOperative, opensRequest, operativeRule } from './rules/operative.ts';
import { requestRule } from './rules/request.ts';
import { roleNounRule } from './rules/role-noun.ts';
import { verbRule } from './rules/verb.ts';
import { notTheVictims } from './rules/victims.ts';
import { isSilence, SILENCE } from './silences.ts';
import type { Stated } from './stated.ts';
import type { Participant, Statement, Tie } from './statement.ts';
import { type ToldRelation, toldRelations } from './told-relations.ts';

/** Every rule, in the order in which they see a token; the first that finds something speaks for it. */
const rules = [verbRule, nounRule, gerundRule, roleNounRule];

/** What a document says of its actors: who does what to whom, and how they stand to one another. */
export interface Told {
  readonly statements: readonly Statement[];
  readonly relations: readonly ToldRelation[];
}

/** Finds the ties of a document, in whose voice, when, where, and the relations between its actors. Each in reading order. */
export const tell = (annotated: Annotated, attributions: readonly Attribution[], learnt?: Learnt): Told => {
  const hearing = hear(annotated, attributions);
  const reading = readingOf(annotated, learnt);
  const parsed = stateWithCandidates(reading, hearing).map(({ statement }) => statement);
  const ofClauses = stateClauses(annotated, hearing);
  return {
    statements: ofClauses.length === 0 ? parsed : [...parsed, ...ofClauses].sort(bySpan),
    relations: toldRelations(reading, hearing),
  };
};

/** The ties of a document alone; see `tell`. */
export const state = (annotated: Annotated, attributions: readonly Attribution[]): readonly Statement[] =>
  tell(annotated, attributions).statements;

/** The statements that are read off dependencies, each with its candidate: for whoever asks why. */
export const stateWithCandidates = (reading: Reading, hearing: Hearing): readonly Stated[] => {
  const { annotated } = reading;
  const inSource = tokensOfSources(reading, hearing.attributions);
  const statements: Stated[] = [];
  let open: OpenRequest | undefined;
  let mention = 0;
  const read = annotated.sentences.map((sentence) => readByRules(reading, inSource, sentence));
  const ofDeeds = tellsOfDeeds(read);
  const asksNetworks = ofDeeds && !reading.ofContest && !reading.ofPolitics;
  // Confidence was learnt from resolutions and news of politics.
  const isDoubted = reading.body >= 0 || (reading.ofPolitics && !ofDeeds);
  for (const [s, sentence] of annotated.sentences.entries()) {
    while (mention < annotated.mentions.length && (annotated.mentions[mention] as Mention).end <= sentence.start)
      mention++;
    let last = mention;
    while (last < annotated.mentions.length && (annotated.mentions[last] as Mention).start < sentence.end) last++;
    if (
      open !== undefined &&
      (!continues(reading, sentence, open) || opensOperative(reading, sentence.first, sentence.last))
    )
      open = undefined;
    const addressed = addressedTo(reading, sentence);
    const asked =
      open === undefined
        ? addressed && askedOf(reading, sentence, addressed)
        : hasContent(reading, sentence)
          ? asRequest(reading, sentence, open)
          : [];
    const byRules = read[s] as ReadByRules;
    const told = withoutNeedless(
      reading,
      asksNetworks ? withLearnt(reading, inSource, sentence, byRules) : byRules.found,
    );
    const candidates =
      open === undefined && (asked ?? []).length === 0
        ? told
        : // "release the crew whom its forces took": what is asked about may have been done.
          [...(asked ?? []), ...told.filter((one) => one.tie !== 'urge' && voiceOf(hearing, one.carrier).presupposed)];
    open ??= addressed && listedFor(reading, sentence, addressed);
    open ??= leftOpen(reading, sentence, candidates);
    const stated = toStatements(reading, hearing, sentence, candidates, mention, last);
    statements.push(...(isDoubted ? stated.filter((one) => isLikely(reading, one)) : stated));
  }
  return statements;
};

/** Not the "and" alone that stands behind the last but one item of a list. */
const hasContent = ({ tokens }: Reading, { first, last }: Sentence): boolean => {
  for (let t = first; t < last; t++) if (/^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(uposOf(tokens, t))) return true;
  return false;
};

/** What rules find in a sentence, and the words that one of them has spoken for. */
interface ReadByRules {
  readonly found: readonly Candidate[];
  readonly spokenFor: ReadonlySet<number>;
}

const readByRules = (reading: Reading, inSource: Uint8Array, sentence: Sentence): ReadByRules => {
  const found: Candidate[] = [];
  const spokenFor = new Set<number>();
  for (let token = sentence.first; token < sentence.last; token++) {
    if (!mayTell(reading, inSource, token, found)) continue;
    const operative = operativeRule(reading, token, sentence.first, sentence.last);
    if (operative.length > 0) {
      found.push(...operative.map((candidate) => notTheVictims(reading, candidate)));
      spokenFor.add(token);
      continue;
    }
    const candidates = byFirstRule(reading, token, sentence);
    if (candidates.length > 0) {
      spokenFor.add(token);
      for (const candidate of candidates) found.push(...decided(reading, sentence, candidate));
    }
    const requests = requestRule(reading, token);
    if (requests.length > 0) found.push(...requests);
  }
  return { found, spokenFor };
};

const byFirstRule = (reading: Reading, token: number, sentence: Sentence): readonly Candidate[] => {
  for (let r = 0; r < rules.length; r++) {
    const candidates = rules[r]!(reading, token, sentence);
    if (candidates.length > 0) return candidates;
  }
  return nothing;
};

/** Whether a word may tell a tie at all, behind what was found before it. */
const mayTell = (reading: Reading, inSource: Uint8Array, token: number, found: readonly Candidate[]): boolean => {
  if (isQuotedLaw(reading, token) || describesSource(reading, inSource, token)) return false;
  if (found.length === 0) return true;
  // "Decides that all states shall freeze …": the order is the statement, not what is ordered.
  const ordered = found.some(({ rule, tie, predicate }) => rule === 'operative' && tie === 'urge' && predicate < token);
  return !(ordered && isOrdered(reading, token));
};

/** What is left of a candidate in its sentence: nothing of a figure of speech. */
const decided = (reading: Reading, sentence: Sentence, candidate: Candidate): readonly Candidate[] => {
  const literal = withoutFigures(reading, sentence, candidate);
  const sensed = literal && withoutContest(reading, literal);
  const given = sensed && byItsGoods(reading, byJoinedDeed(reading, underItsGovernor(reading, sensed)));
  const settled = given && withoutEmptyGifts(reading, sentence, given);
  if (settled === undefined) return [];
  return [notTheVictims(reading, byTheBody(reading, sentence, withGapped(reading, sentence, settled)))];
};

/** Ties of deeds, which people do to one another and not with words. */
const deeds: ReadonlySet<string> = new Set(
  'attack seize coerce supply fund train shield release cede trade sanction violate threaten spare'.split(' '),
);

/** A document is about deeds where rules find one in so many sentences, one with another. */
const DEEDS_PER_SENTENCE = 0.2;

/**
 * Whether a document tells what people do to one another. In letters and reports that allege something rules find a deed in
 * one of four sentences at least, in news and resolutions mostly in one of ten: there, and in what is told of campaigns and
 * games, a word that no rule knows seldom means a deed, and two of five statements that rules find the text does not make.
 */
const tellsOfDeeds = (told: readonly ReadByRules[]): boolean => {
  let count = 0;
  for (const { found } of told) for (const { tie } of found) if (deeds.has(tie)) count++;
  // One deed in two sentences more: so few sentences as a passage has prove nothing.
  return count + 1 >= DEEDS_PER_SENTENCE * (told.length + 2);
};

/**
 * In resolutions what is likelier not said than said is left out; in politics where deeds are few, whatever is not very likely:
 * there two of five statements that rules find are wrong, in resolutions one of five.
 */
const LIKELY_IN_RESOLUTION = 0.5;
const LIKELY_IN_POLITICS = 0.8;

const isLikely = (reading: Reading, stated: Stated): boolean =>
  reading.learnt === undefined ||
  confidenceIn(reading.learnt, reading, stated) >= (reading.body >= 0 ? LIKELY_IN_RESOLUTION : LIKELY_IN_POLITICS);

/** What rules found in a sentence, and, in their places, what the networks find where no rule has spoken. */
const withLearnt = (
  reading: Reading,
  inSource: Uint8Array,
  sentence: Sentence,
  { found, spokenFor }: ReadByRules,
): readonly Candidate[] => {
  const all = [...found];
  for (let token = sentence.first; token < sentence.last; token++) {
    if (spokenFor.has(token) || !mayTell(reading, inSource, token, found)) continue;
    const learnt = learntRule(reading, token, sentence).flatMap((one) => decided(reading, sentence, one));
    const behind = all.findIndex(({ predicate }) => predicate > token);
    all.splice(behind < 0 ? all.length : behind, 0, ...learnt);
  }
  return all;
};

/** Candidates of a sentence without those that others of them make needless. */
const withoutNeedless = (reading: Reading, found: readonly Candidate[]): readonly Candidate[] =>
  found.filter(
    (candidate) =>
      !isToldByRule(candidate, found) &&
      !isOfAnybody(reading, candidate) &&
      !isAskedFor(reading, candidate, found) &&
      !turnsAway(reading, candidate, found) &&
      !isRefusal(reading, candidate, found) &&
      !forces(candidate, found) &&
      !isThreatened(reading, candidate, found) &&
      !isBidden(reading, candidate, found) &&
      !isDemanded(reading, candidate, found) &&
      !isInstructed(reading, candidate, found),
  );

const generic = new Set(genericParties);

/** "the assets of [persons and entities] which assist the front": whoever a rule is about, and nobody who is said to do it. */
const isOfAnybody = ({ annotated, tokens, children }: Reading, { predicate, agent }: Candidate): boolean =>
  relationOf(tokens, predicate).startsWith('acl') &&
  agent.actors.length > 0 &&
  agent.actors.every(({ start, end }) => {
    const head = mentionOfSpan(annotated, start, end)?.head ?? -1;
    return generic.has(lemmaOf(tokens, head).toLowerCase()) && childIn(tokens, children, head, 'det', 'nummod') < 0;
  });

/** "[refrained] from shelling them": a word that carries what a rule tells is read already. */
const isToldByRule = ({ predicate, rule }: Candidate, found: readonly Candidate[]): boolean =>
  rule === LEARNT &&
  found.some((other) => other.rule !== LEARNT && (other.carrier === predicate || other.object === predicate));

/** "needs to [free] the crew", "grateful if you would [circulate] this": what is asked for is the request, and has not been done. */
const isAskedFor = ({ tokens }: Reading, { predicate, rule }: Candidate, found: readonly Candidate[]): boolean => {
  if (rule === 'request') return false;
  const above = headOf(tokens, predicate);
  const wished = relationOf(tokens, predicate) === 'advcl' && above < predicate ? above : -1;
  return found.some(
    (other) => other.rule === 'request' && (other.predicate === predicate || other.predicate === wished),
  );
};

/** "I am instructed [to request …]", "on [instructions] from my Government, I …": who speaks for others asks in their name; that they were told to is no request. */
const isInstructed = (
  { tokens }: Reading,
  { tie, predicate, agent, patient }: Candidate,
  found: readonly Candidate[],
): boolean =>
  tie === 'urge' &&
  patient.actors.length > 0 &&
  patient.actors.every(({ mention }) => speakers.has(mention.toLowerCase())) &&
  (agent.actors.some(({ mention }) => speakers.has(mention.split(' ')[0]?.toLowerCase() ?? '')) ||
    found.some(
      (other) =>
        other.tie === 'urge' &&
        relationOf(tokens, other.predicate) === 'xcomp' &&
        headOf(tokens, other.predicate) === predicate,
    ));

const speakers: ReadonlySet<string> = new Set([...referenceWords.firstSingular, ...referenceWords.firstPlural]);

/** "declined to [answer] the letter": the answer that was not given is the statement, once. */
const isRefusal = ({ tokens }: Reading, { tie, predicate }: Candidate, found: readonly Candidate[]): boolean =>
  tie === 'state' &&
  found.some(
    (other) =>
      other.tie === 'state' &&
      headOf(tokens, other.predicate) === predicate &&
      relationOf(tokens, other.predicate) === 'xcomp',
  );

/** "forced [them] to hand over the port" is the taking of the port, once. */
const forces = ({ tie, predicate }: Candidate, found: readonly Candidate[]): boolean =>
  tie === 'coerce' && found.some((other) => other.rule === 'forced-cession' && other.carrier === predicate);

/** "request that you [order] the seizure", "was told [to clear] the creek": what somebody is asked or told to do is no statement of its own. */
const isBidden = ({ tokens }: Reading, { tie, predicate, rule }: Candidate, found: readonly Candidate[]): boolean => {
  const relation = relationOf(tokens, predicate);
  const verb = headOf(tokens, predicate);
  const asked = found.some((other) => other.tie === 'urge' && other.rule === 'verb' && other.predicate === verb);
  // "I am instructed [to request]": whoever speaks for others asks in their name.
  const bidden = relation === 'ccomp' || (relation === 'xcomp' && tie !== 'urge');
  return asked && bidden && rule === 'verb' && verb < predicate;
};

/** "Demands the [payment] by Orland of damages": what a noun asks for, right behind who asks, has not been done. */
const isDemanded = ({ tokens }: Reading, { tie, predicate }: Candidate, found: readonly Candidate[]): boolean =>
  tie !== 'urge' &&
  relationOf(tokens, predicate) === 'obj' &&
  found.some((other) => other.tie === 'urge' && other.predicate === headOf(tokens, predicate));

/** "threatened [to burn the huts]": what is threatened has not been done; the threat is the statement. */
const isThreatened = (reading: Reading, { predicate }: Candidate, found: readonly Candidate[]): boolean => {
  const { tokens } = reading;
  const relation = relationOf(tokens, predicate);
  if (relation !== 'xcomp' && !(relation === 'advcl' && prepositionOf(reading, predicate) === 'to')) return false;
  const verb = headOf(tokens, predicate);
  return found.some((other) => other.tie === 'threaten' && other.predicate === verb);
};

const denying = new Set(denyingVerbs);

/** "denied [having armed the front]": the charge that is spelt out is the statement; turning it away is none of its own. */
const turnsAway = (
  { tokens, children }: Reading,
  { tie, predicate, rule }: Candidate,
  found: readonly Candidate[],
): boolean => {
  if (tie !== 'oppose' || rule !== 'verb' || !denying.has(lemmaOf(tokens, predicate).toLowerCase())) return false;
  // "denied that …", "denied having …": the charge is spelt out, whatever it is.
  if (childIn(tokens, children, predicate, 'ccomp') > predicate) return true;
  const gerund = childIn(tokens, children, predicate, 'xcomp');
  if (gerund > predicate && [xposOf(tokens, gerund), xposOf(tokens, predicate + 1)].includes('VBG')) return true;
  return found.some((other) => {
    if (other.predicate === predicate || other.tie === 'urge') return false;
    let at = other.predicate;
    for (let steps = 0; at > predicate && steps < 4; steps++) {
      if (!complement.has(relationOf(tokens, at))) return false;
      at = headOf(tokens, at);
    }
    return at === predicate;
  });
};

const complement: ReadonlySet<Relation> = new Set(['obj', 'xcomp', 'ccomp', 'advcl']);

const isOrdered = ({ tokens, children }: Reading, token: number): boolean => {
  const auxiliary = childIn(tokens, children, token, 'aux');
  return auxiliary >= 0 && lemmaOf(tokens, auxiliary).toLowerCase() === 'shall';
};

/** Words of law, quoted, are no statement of the document: who quotes a ban does not say that it was broken. */
const isQuotedLaw = (reading: Reading, token: number): boolean =>
  reading.quotedLaw.length > 0 && reading.quotedLaw.some((q) => holds(q, reading, token));

const holds = (span: Span, { tokens }: Reading, token: number): boolean =>
  span.start <= (tokens.start[token] as number) && (tokens.end[token] as number) <= span.end;

/** "papers [obtained] by the Courier show …": a participle that only says which source is meant. */
const describesSource = (reading: Reading, inSource: Uint8Array, token: number): boolean =>
  inSource[token] === 1 && relationOf(reading.tokens, token) === 'acl';

/** For each token whether it belongs to the words that name a source. */
const tokensOfSources = ({ tokens }: Reading, attributions: readonly Attribution[]): Uint8Array => {
  const inSource = new Uint8Array(tokens.length);
  for (const { source } of attributions) {
    if (source === undefined) continue;
    for (let t = tokenAt(tokens, source.start); t < tokens.length && (tokens.end[t] as number) <= source.end; t++)
      inSource[t] = 1;
  }
  return inSource;
};

/** "must end [its support for the front]": an act named with both its sides by a noun is taken as known, whatever is asked about it. */
const isPresupposed = ({ rule, agent, patient, tie, carrier, predicate }: Candidate): boolean =>
  tie !== 'urge' &&
  (rule === LAPSE || ((rule === 'noun' || rule === 'role-noun') && carrier === predicate)) &&
  agent.actors.length > 0 &&
  patient.actors.length > 0;

/** The voice of a candidate. "claimed responsibility for the raid": whoever claims a deed says so himself. */
const heardOf = (reading: Reading, hearing: Hearing, { tie, carrier, object }: Candidate): Voice => {
  const { tokens } = reading;
  const heard = voiceOf(hearing, carrier);
  const claims = tie === 'attack' && object !== undefined && lemmaOf(tokens, carrier).toLowerCase() === 'claim';
  if (!claims || !heard.factuality.endsWith('+')) return heard;
  // The words that say what is claimed may be those behind "for" alone.
  const claimed = [object, ...slot(reading, carrier, 'for')].map((token) => voiceOf(hearing, token));
  return claimed.find(({ source }) => source.length > 0) ?? heard;
};

/** "promised the front arms": what is only promised or offered has not been handed over. */
const isOnlyOffered = ({ tokens }: Reading, { tie, carrier, predicate }: Candidate): boolean =>
  HANDED_OVER.has(tie) && carrier === predicate && offeringVerbs.has(lemmaOf(tokens, carrier).toLowerCase());

const HANDED_OVER: ReadonlySet<Tie> = new Set<Tie>([
  'supply',
  'fund',
  'trade',
  'release',
  'cede',
  'spare',
  'shield',
  'sanction',
]);

const asPresupposed = (voice: Voice): Voice => ({
  ...voice,
  voice: voice.source.length > 0 ? 'reported' : 'asserted',
  factuality: 'CT+',
  authorFactuality: voice.authorFactuality === 'Uu' && voice.source.length > 0 ? 'Uu' : 'CT+',
});

const asDeclared = (voice: Voice): Voice => ({
  ...voice,
  voice: 'asserted',
  factuality: 'CT+',
  authorFactuality: 'CT+',
  source: [],
  evidence: 'none',
});

/**
 * "Affirms that the Front [holds] the port", "Recalling resolution 4, in which it condemned the [raid]": what the body of a
 * resolution says, without naming itself or as the author of an earlier one, the document says.
 */
const asSaidByBody = (reading: Reading, hearing: Hearing, voice: Voice): Voice => {
  if (reading.body < 0 || voice.source.length === 0) return voice;
  const lending = voice.held.map((a) => hearing.attributions[a] as Attribution).filter(lendsVoice);
  if (!lending.every((attribution) => isOfBody(reading, attribution))) return voice;
  const own = { ...voice, source: [] };
  return voice.voice === 'reported'
    ? { ...own, voice: 'asserted', factuality: voice.content, authorFactuality: voice.content }
    : own;
};

const isOfBody = (reading: Reading, { source, cue }: Attribution): boolean => {
  const { sentences } = reading.annotated;
  const sentence = sentences[sentenceAt(sentences, tokenAt(reading.tokens, cue.start))];
  if (sentence === undefined) return false;
  // "Reaffirms the appeal addressed to": whatever a parse takes for who says it.
  if (source !== undefined && source.start < cue.end)
    return isBodyItself(reading, sentence, tokenAt(reading.tokens, source.start));
  return tokensOf(reading, cue).some((token) => saysAsBody(reading, sentence, token));
};

/** "Strongly condemns": a cue may open with how it is said. */
const tokensOf = ({ tokens }: Reading, { start, end }: Span): readonly number[] => {
  const found: number[] = [];
  for (let t = tokenAt(tokens, start); t < tokens.length && tokens.start[t]! < end; t++) found.push(t);
  return found;
};

const toStatements = (
  reading: Reading,
  hearing: Hearing,
  sentence: Sentence,
  candidates: readonly Candidate[],
  first: number,
  last: number,
): readonly Stated[] => {
  const found: Stated[] = [];
  const task = isTask(reading, sentence);
  for (const candidate of candidates) {
    const heard = asSaidByBody(reading, hearing, heardOf(reading, hearing, candidate));
    const voiced =
      candidate.declared === true
        ? asDeclared(heard)
        : heard.voice === 'urged' && isPresupposed(candidate)
          ? asPresupposed(heard)
          : isOnlyOffered(reading, candidate) && heard.factuality.endsWith('+')
            ? { ...heard, factuality: 'Uu' as const, authorFactuality: 'Uu' as const }
            : heard;
    // "Requests States to send help": in a paragraph that asks, what nobody is committed to is what is asked.
    const asked =
      voiced.voice === 'asserted' &&
      ((voiced.factuality === 'Uu' && candidates.some((c) => c.rule === 'operative')) ||
        (isBare(reading, candidate) && opensRequest(reading, sentence.first, sentence.last)));
    if ((asked || isAskedOfBody(reading, candidate, candidates)) && candidate.tie !== 'urge') continue;
    const told = candidate.tie === 'urge' && candidate.rule !== 'light-verb';
    if (task && !told && !heard.presupposed && !isPresupposed(candidate)) continue;
    // "Does she support the front?", "whether they sold it": nobody says so.
    if (heard.questioned && voiced.voice !== 'urged') continue;
    // "if they were taxed properly": a case that is only supposed says too little with one side of it.
    if (voiced.voice === 'conditional' && candidate.tie !== 'urge' && isOneSided(candidate)) continue;
    // "never asked them to leave", "if she asks them": nobody has asked.
    if (candidate.tie === 'urge' && isUnasked(candidate, heard)) continue;
    // "Help them!": whoever is told to has not done it.
    if (candidate.tie !== 'urge' && voiced.voice !== 'urged' && isImperative(reading, candidate.carrier)) continue;
    // What is asked for is not claimed; the request itself is the statement.
    if (voiced.voice === 'urged' && candidate.tie !== 'urge') continue;
    const circumstances = circumstancesOf(reading, first, last, candidate.predicate, candidate.carrier);
    const stated = statementOf(reading, sentence, candidate, voiced, circumstances);
    const { document } = reading.annotated;
    const statement = isSilence(stated, document.text.slice(sentence.start, sentence.end), document.language)
      ? { ...stated, rule: SILENCE }
      : stated;
    if (candidate.rule === 'request' && statement.patient.length === 0) continue;
    // "its readiness to comply with the treaty": nobody says that it is broken, nor that it is kept.
    if (candidate.denied === true && statement.factuality === 'Uu' && voiced.voice !== 'conditional') continue;
    if (candidate.deniedOnly === true && !statement.factuality.endsWith('-')) continue;
    // "shall be fixed by the Council": nobody asks themselves.
    if (statement.tie === 'urge' && statement.agent.length > 0 && labels(statement.agent) === labels(statement.patient))
      continue;
    if (
      isOfSomebody(reading.annotated, statement, candidate) &&
      !found.some((other) => repeats(other.statement, statement))
    )
      found.push({ statement, candidate, sentence });
  }
  return found;
};

/** "(a) To report to the Council", "That both sides withdraw": an item of a list that sets a task tells of nothing done. */
const isTask = ({ tokens, children }: Reading, { first, last }: Sentence): boolean => {
  let root = first;
  while (root < last - 1 && tokens.head[root] !== -1) root++;
  // "To report to the Council on what was submitted": whatever a parse takes for its verb.
  if (wordOf(tokens, first) === 'to' && xposOf(tokens, first + 1) === 'VB')
    return childIn(tokens, children, root, 'nsubj', 'nsubj:pass') < 0;
  const mark = childIn(tokens, children, root, 'mark');
  if (mark < first || mark > first + LONGEST_NUMBER || root < mark) return false;
  const lead = lemmaOf(tokens, mark).toLowerCase();
  if (lead === 'to') return xposOf(tokens, root) === 'VB';
  return lead === 'that' && /^VBP?$/.test(xposOf(tokens, root));
};

/** So many tokens may number an item: "(", "a", ")". */
const LONGEST_NUMBER = 3;

/** "to [cease] fire", "to cease [hostilities]": told by an infinitive or by what is its object. */
const isBare = ({ tokens }: Reading, candidate: Candidate): boolean => {
  const { carrier } = candidate;
  const object = relationOf(tokens, carrier) === 'obj' && !isPresupposed(candidate);
  return xposOf(tokens, object ? headOf(tokens, carrier) : carrier) === 'VB';
};

/** "and calls upon the parties concerned [to cooperate]": in a paragraph of a resolution an infinitive behind what it asks is asked. */
const isAskedOfBody = (reading: Reading, candidate: Candidate, candidates: readonly Candidate[]): boolean =>
  reading.body >= 0 &&
  isBare(reading, candidate) &&
  candidates.some(({ tie, carrier }) => tie === 'urge' && carrier < candidate.carrier);

/** "[They] took [it]": somebody did something to somebody; "[we] were beaten" says more, since whoever writes is somebody. */
const isOfSomebody = (
  annotated: Annotated,
  { agent, patient, place, goods }: Statement,
  candidate: Candidate,
): boolean => {
  if (agent.length + patient.length > 0) return true;
  const meant = [...candidate.agent.actors, ...candidate.patient.actors];
  if (meant.length === 0) return place.length + goods.length > 0;
  return meant.some((one) => isFirstPerson(one) && !isQuoted(annotated, one));
};

const isOneSided = ({ agent, patient, goods }: Candidate): boolean =>
  agent.actors.length + patient.actors.length < 2 && patient.places.length + patient.laws.length + goods.length === 0;

const isUnasked = ({ rule }: Candidate, heard: Voice): boolean =>
  (rule === 'verb' || rule === 'noun' || rule === 'light-verb') &&
  (heard.factuality.endsWith('-') || heard.voice === 'conditional');

const ofImperatives: ReadonlySet<Relation> = new Set(['root', 'parataxis', 'ccomp']);

const isImperative = ({ tokens, children }: Reading, verb: number): boolean =>
  xposOf(tokens, verb) === 'VB' &&
  ofImperatives.has(relationOf(tokens, verb)) &&
  childIn(tokens, children, verb, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark', 'cop') < 0;

const opposite: Readonly<Record<Factuality, Factuality>> = {
  'CT+': 'CT-',
  'PR+': 'PR-',
  'PS+': 'PS-',
  'CT-': 'CT+',
  'PR-': 'PR+',
  'PS-': 'PS+',
  Uu: 'Uu',
};

const labels = (participants: readonly Participant[]): string =>
  participants
    .map((p) => p.label)
    .sort()
    .join('|');

/** The same tie between the same participants in overlapping words: one statement seen by two of its words. */
const repeats = (a: Statement, b: Statement): boolean =>
  a.tie === b.tie &&
  a.start < b.end &&
  b.start < a.end &&
  labels(a.agent) === labels(b.agent) &&
  labels(a.patient) === labels(b.patient);

/** "did not train [anyone]": whom nobody can tell is left out. */
const nobodyWords = new Set([...referenceWords.nobody, 'no one']);

const pronouns: ReadonlySet<string> = new Set([
  ...referenceWords.firstSingular,
  ...referenceWords.firstPlural,
  ...referenceWords.second,
  ...referenceWords.masculine,
  ...referenceWords.feminine,
  ...referenceWords.neuter,
  ...referenceWords.plural,
  ...referenceWords.demonstrative,
  'one',
]);

/** "us", but no state or body that is called "US" or "IT" for short. */
const isOneOf = (words: ReadonlySet<string>, called: string): boolean =>
  words.has(called.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(called);

/** "It did, however, …", "L. Condemns …": neither the beginning of a clause nor the letter of an item is what anybody is called by. */
const callsNobody = /^(?:(?:I|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Yy]ou) \p{Ll}|\p{L}\.$)/u;

const isFirstPerson = ({ mention }: Participant): boolean => isOneOf(speakers, mention);

const isQuoted = ({ quotations }: Annotated, one: Span): boolean =>
  quotations.some((quotation) => contains(quotation, one));

/**
 * Without those of whom nobody can tell who they are: “[It] blamed the mayor” where nothing is spoken of that it could be. In
 * what is quoted “I” and “we” are whoever is quoted.
 */
const identified = (
  annotated: Annotated,
  { source: [source] }: Voice,
  participants: readonly Participant[],
): readonly Participant[] =>
  participants.flatMap((one) => {
    if (!isOneOf(pronouns, one.label)) return callsNobody.test(one.label) ? [] : [one];
    if (!isQuoted(annotated, one) || !isFirstPerson(one) || source === undefined || source.label === UNNAMED.label)
      return [];
    return [{ ...one, label: source.label, entity: -1 }];
  });

const outlets = new Set(outletNouns);

const isNamedEntity = ({ mentions, entityOf }: Annotated, entity: number): boolean =>
  mentions.some((mention, m) => entityOf[m] === entity && 'named' in mention && mention.named);

/** "called the [report] a lie", "denied the [post]": a paper that has no name is nobody. */
const isPaper = (annotated: Annotated, { entity, start, end }: Participant): boolean => {
  const named = mentionOfSpan(annotated, start, end);
  if (named !== undefined && outlets.has(lemmaOf(annotated.tokens, named.head).toLowerCase())) return false;
  const known = annotated.entities[entity];
  if (known === undefined) return named?.kind === 'publication';
  // "Documents obtained by the paper": at the head of a sentence every word begins with a capital.
  return known.kind === 'publication' && !(/.\p{Lu}/u.test(known.label) || isNamedEntity(annotated, entity));
};

/** "was told to leave": who told him is not who tells of it, as it is where "members are asked to leave". */
const wasTold = ({ tokens, children }: Reading, { rule, predicate }: Candidate): boolean =>
  rule === 'verb' &&
  childrenOf(children, predicate).some(
    (c) => relationOf(tokens, c) === 'aux:pass' && /^(?:VBD|VBN)$/.test(xposOf(tokens, c)),
  );

const statementOf = (
  reading: Reading,
  sentence: Sentence,
  candidate: Candidate,
  voiced: Voice,
  circumstances: Circumstances,
): Statement => {
  const { annotated } = reading;
  const { document } = annotated;
  const urged = candidate.tie === 'urge';
  const part = partOf(document.parts, sentence.start);
  const byBody =
    reading.body >= 0 && (candidate.rule === 'operative' || (urged && candidate.agent.actors.length === 0));
  const acting = byBody
    ? [bodyOfResolution(reading)]
    : (urged || candidate.rule === 'operative') && candidate.agent.actors.length === 0 && !wasTold(reading, candidate)
      ? asker(annotated, part, voiced)
      : candidate.agent.actors.filter((p) => !nobodyWords.has(p.mention.toLowerCase()));
  const { laws, actors } = candidate.patient;
  const acted = actors.filter((p) => !isPaper(annotated, p) && !nobodyWords.has(p.mention.toLowerCase()));
  const suffering =
    acted.length === 0 || (candidate.tie === 'violate' && laws.length > 0)
      ? laws.length === 0
        ? addressees(reading, sentence, candidate, part, voiced)
        : laws
      : acted;
  const agent = identified(annotated, voiced, acting);
  // "[I] wrote it down for [myself]"
  const patient = identified(annotated, voiced, suffering).filter(
    (p) => !isFirstPerson(p) || agent.every(({ label }) => label !== p.label),
  );
  const taken = new Set([...agent, ...patient].map((p) => p.start));
  const place = [
    ...candidate.patient.places.filter((p) => isNamedAt(annotated, p)),
    ...circumstances.places.map((m) => asParticipant(annotated, m)).filter((p) => !taken.has(p.start)),
  ].filter((p, i, all) => all.findIndex((q) => q.label === p.label) === i);
  const held = [...place, ...heldIn(annotated, circumstances)];
  const span = quoteOf(reading, sentence, candidate, [...acting, ...suffering], held);
  const committed = (to: Factuality): Factuality => (urged ? 'Uu' : candidate.denied === true ? opposite[to] : to);
  return {
    id: idOf(document.id, candidate.tie, span.start, span.end, candidate.predicate),
    document: document.id,
    ...span,
    quote: document.text.slice(span.start, span.end),
    tie: candidate.tie,
    agent,
    patient,
    goods: goodsOf(reading, candidate.goods),
    place,
    time: circumstances.time?.edtf ?? null,
    amount: circumstances.amount?.amount ?? null,
    source: byBody ? [] : voiced.source,
    speaker: part?.onBehalfOf?.value ?? part?.speaker?.value ?? null,
    voice: urged ? 'urged' : voiced.voice,
    factuality: committed(voiced.factuality),
    authorFactuality: committed(voiced.authorFactuality),
    evidence: urged ? 'none' : voiced.evidence,
    rule: candidate.rule,
    because: [...candidate.because, ...voiced.because],
  };
};

/** Whom something is said to, or against, where no word names him: whoever asked or found, or whom a letter is addressed to. */
const addressees = (
  reading: Reading,
  { first, last }: Sentence,
  candidate: Candidate,
  part: Part | undefined,
  voiced: Voice,
): readonly Participant[] => {
  const { annotated, tokens } = reading;
  // A newspaper's questions are the paper's, and not those of whoever wrote the story.
  if (isReply(candidate) || rejectsFindings(reading, candidate))
    return voiced.source.length > 0
      ? []
      : asker(annotated, part, voiced).filter(({ entity }) => bodies.has(annotated.entities[entity]?.kind ?? 'thing'));
  if (candidate.tie !== 'state' || part?.addressee === undefined) return [];
  // "I enclose [herewith] a note": with the letter itself.
  const ours = candidate.agent.actors.some(({ mention }) => speakers.has(mention.toLowerCase()));
  for (let t = first; ours && t < last; t++)
    if (wordOf(tokens, t) === 'herewith') return [ofField(annotated, part.addressee)];
  return [];
};

const bodies: ReadonlySet<string> = new Set(['organisation', 'group', 'publication', 'place', 'office']);

/** "The firm did not reply": where nobody is said to have asked, the document's own side did. */
const isReply = ({ tie, because }: Candidate): boolean =>
  tie === 'state' && /^“(?:reply|respond|answer)”/.test(because[0] ?? '');

const findings = new Set(findingNouns);

/** "The firm rejects [our findings]", "these findings": what the document itself has found. "This finding" may be another's. */
const rejectsFindings = (reading: Reading, { tie, carrier }: Candidate): boolean => {
  const { tokens, children } = reading;
  return (
    tie === 'oppose' &&
    slot(reading, carrier, 'obj').some(
      (object) =>
        findings.has(lemmaOf(tokens, object).toLowerCase()) &&
        childrenOf(children, object).some((c) => c < object && /^(?:these|our)$/.test(wordOf(tokens, c))),
    )
  );
};

/** A place is told by its name: "areas", "the town" say no more than that it happened somewhere. */
const isNamedAt = (annotated: Annotated, { start, end }: Participant): boolean => {
  const mention = mentionOfSpan(annotated, start, end);
  return mention !== undefined && 'named' in mention && mention.named;
};

const partOf = (parts: readonly Part[], offset: number): Part | undefined =>
  parts.find((part) => part.start <= offset && offset < part.end);

/** Who asks where no verb of asking says so: the innermost source cited, else whoever the part speaks for. */
const asker = (annotated: Annotated, part: Part | undefined, voiced: Voice): readonly Participant[] => {
  const [source] = voiced.source;
  const field = [part?.onBehalfOf, part?.speaker, annotated.document.metadata.issuer].find(
    (one) => one !== undefined && /^(?:the )?\p{Lu}|^\p{Lo}/u.test(one.value),
  );
  if (source?.label === UNNAMED.label) return [];
  if (source !== undefined)
    return [{ start: source.start, end: source.end, mention: source.label, label: source.label, entity: -1 }];
  if (field === undefined) return [];
  return [ofField(annotated, field)];
};

const ofField = ({ entities }: Annotated, { start, end, value }: Field): Participant => {
  const entity = entities.findIndex(({ label, aliases }) => label === value || aliases.includes(value));
  return { start, end, mention: value, label: value, entity };
};

/** The mentions of a statement's time and amount. */
const heldIn = ({ mentions }: Annotated, { time, amount }: Circumstances): readonly Span[] =>
  [time, amount].flatMap((held) => (held === undefined ? [] : [mentions[held.mention] as Mention]));
