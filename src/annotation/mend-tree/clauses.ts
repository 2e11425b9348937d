import {
  ADJECTIVAL,
  ADVERBIAL_CLAUSE,
  ADVERBIAL_MODIFIER,
  APPOSITION,
  ASIDE,
  AUXILIARY,
  AUXILIARY_OF,
  BARE,
  CASE,
  CLAUSE,
  COMPLEMENT,
  CONJUNCT,
  COPULA,
  type Columns,
  FAR,
  FINITE,
  FLAT,
  GERUND,
  hasSubject,
  JOINER,
  MARK,
  MODIFIER,
  NOUN,
  NOUN_MODIFIER,
  OBJECT,
  PARTICIPLE,
  PASSIVE,
  PASSIVE_SUBJECT,
  PAST,
  PLURAL,
  POSSESSOR,
  PRESENT,
  PROPN,
  RELATIVE,
  ROOT,
  type Stretch,
  SUBJECT,
  SUBJECTS,
  SUBORDINATOR,
  THIRD,
  VERB,
  xpos,
} from './stretch.ts';

/* Where a clause begins, and what it hangs on. */

/** "First, the Guard [sold] coal": a sentence is not about its number. */
export const numberClause = ({ tokens, first, last, formOf }: Stretch): void => {
  if (tokens.head[first]! >= 0 || first + 2 >= last || formOf(first + 1) !== ',' || tokens.upos[first] === VERB) return;
  if (
    !/^(?:First|Second|Third|Fourth|Fifth|Finally|Lastly|Moreover|Furthermore|However|Therefore)(?:ly)?$/.test(
      formOf(first),
    )
  )
    return;
  for (let t = first + 2; t < last; t++) {
    if (!FINITE.has(tokens.xpos[t]!)) continue;
    const subject = tokens.head[t]!;
    // "Third, in 2024 the Guard [released] …": a verb that a parse hangs on its own subject.
    const own = subject > first && tokens.head[subject] === first && tokens.relation[t] === MODIFIER;
    if (!own && (subject !== first || !hasSubject(tokens, first, last, t))) continue;
    if (own) {
      tokens.head[subject] = t;
      tokens.relation[subject] = SUBJECT;
    }
    for (let i = first + 1; i < last; i++) if (tokens.head[i] === first) tokens.head[i] = t;
    tokens.head[t] = -1;
    tokens.relation[t] = ROOT;
    tokens.head[first] = t;
    tokens.relation[first] = ADVERBIAL_MODIFIER;
    return;
  }
};

/** "The report says [that …]": a clause that a parse hangs on the subject before the verb is the verb's. */
export const giveClauseBack = ({ tokens, first, last }: Stretch, mark: number): void => {
  const clause = tokens.head[mark]!;
  const verb = mark - 1;
  if (verb < first || clause < mark || tokens.relation[clause] !== MODIFIER || tokens.upos[verb] !== VERB) return;
  const subject = tokens.head[clause]!;
  if (subject > verb || tokens.head[subject] !== verb || !SUBJECTS.has(tokens.relation[subject]!)) return;
  for (let i = mark; i < last; i++) if (tokens.head[i] === verb && tokens.relation[i] === CLAUSE) return;
  tokens.head[clause] = verb;
  tokens.relation[clause] = CLAUSE;
};

/** "says that [a bank], acting for Varn, paid …": the finite verb behind it that hangs on the same verb is the clause's. */
export const openClause = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (verb < Math.max(first, noun - FAR) || verb > noun) return;
  let marked = false;
  for (let t = verb + 1; t < noun; t++) {
    if (tokens.head[t] === noun && tokens.relation[t] === MARK && formOf(t) === 'that') marked = true;
  }
  if (!marked) return;
  const end = Math.min(last, noun + FAR);
  for (let clause = noun + 1; clause < end; clause++) {
    if (tokens.head[clause] !== verb || tokens.upos[clause] !== VERB) continue;
    if (tokens.xpos[clause] !== PAST && tokens.xpos[clause] !== THIRD && tokens.xpos[clause] !== PRESENT) return;
    for (let t = verb + 1; t < end; t++) if (tokens.head[t] === clause && SUBJECTS.has(tokens.relation[t]!)) return;
    tokens.relation[clause] = CLAUSE;
    tokens.head[noun] = clause;
    tokens.relation[noun] = SUBJECT;
    for (let t = verb + 1; t < noun; t++)
      if (tokens.head[t] === noun && tokens.relation[t] === MARK) tokens.head[t] = clause;
    return;
  }
};

/** "I am told to request that [the Council]: (a) …": before a list whoever is asked has no verb yet, and is not who asks. */
export const askBeforeList = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (verb < first || verb > noun || noun + 1 >= last || formOf(noun + 1) !== ':' || formOf(verb + 1) !== 'that')
    return;
  for (let t = first; t < verb; t++) if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) return;
  tokens.relation[noun] = OBJECT;
  tokens.head[verb + 1] = noun;
  tokens.relation[verb + 1] = MARK;
};

/** "accused Lorn of [shelling] Varn": a gerund behind a preposition is a clause about whom it stands behind. */
export const makeClause = ({ tokens, last }: Stretch, gerund: number): void => {
  const preposition = gerund - 1;
  if (tokens.head[preposition] !== gerund || tokens.relation[preposition] !== CASE) return;
  for (let t = gerund + 1; t < last; t++) {
    if (tokens.head[t] !== gerund || tokens.relation[t] !== OBJECT) continue;
    tokens.relation[preposition] = MARK;
    tokens.relation[gerund] = MODIFIER;
    return;
  }
};

/**
 * "no evidence that the army of Orland [trained] fighters": under "that" a noun with a subject and no copula is no predicate;
 * the participle before it is one, and the noun its object.
 */
export const makeClauseVerb = ({ tokens, first, last }: Stretch, mark: number): void => {
  const noun = tokens.head[mark]!;
  const verb = noun - 1;
  if (noun <= mark || tokens.upos[noun] !== NOUN || tokens.head[verb] !== noun) return;
  if (tokens.relation[verb] !== ADJECTIVAL || (tokens.xpos[verb] !== PAST && tokens.xpos[verb] !== PARTICIPLE)) return;
  let subject = -1;
  for (let t = mark; t < Math.min(last, noun + FAR); t++) {
    if (tokens.head[t] !== noun) continue;
    if (tokens.relation[t] === COPULA) return;
    if (t < verb && tokens.relation[t] === SUBJECT) subject = t;
  }
  if (subject < 0) return;
  tokens.head[verb] = tokens.head[noun]!;
  tokens.relation[verb] = tokens.relation[noun] === NOUN_MODIFIER ? MODIFIER : tokens.relation[noun]!;
  tokens.upos[verb] = VERB;
  tokens.xpos[verb] = PAST;
  const owner = verb - 1;
  for (let t = Math.max(first, noun - FAR); t < verb; t++) {
    if (tokens.head[t] !== noun || t === owner) continue;
    // "the army [of] Orland trained": the phrase belongs to the subject.
    tokens.head[t] = t > subject ? owner : verb;
  }
  if (owner > subject && tokens.head[owner] === noun) {
    tokens.head[owner] = subject;
    tokens.relation[owner] = NOUN_MODIFIER;
  } else if (owner === subject) tokens.head[owner] = verb;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
};

/** "rifles from Dorn, [who] had sold them": a clause that "who" or "whom" opens right behind a name, or "whom" behind a noun, describes it. */
export const describeWho = ({ tokens, first, formOf }: Stretch, who: number): void => {
  const verb = tokens.head[who]!;
  const noun = formOf(who - 1) === ',' ? who - 2 : who - 1;
  if (noun < first || verb < who || tokens.upos[verb] !== VERB || tokens.head[verb]! > who) return;
  const object = formOf(who) === 'whom';
  if (formOf(who) === 'which') return;
  if (tokens.upos[noun] !== PROPN && !(object && tokens.upos[noun] === NOUN)) return;
  if (tokens.relation[verb] === RELATIVE && (object || tokens.relation[noun] === FLAT)) return;
  if (!object && tokens.relation[verb] !== RELATIVE) return;
  tokens.head[verb] = noun;
  tokens.relation[verb] = RELATIVE;
  if (object) tokens.relation[who] = OBJECT;
};

/** "led the column [that in May seized] Varn", "the union, [whose lawyers say] so": the clause describes the noun right before it. */
export const describeThat = ({ tokens, first, formOf }: Stretch, pronoun: number): void => {
  if (!/^(?:that|which|whose)$/.test(formOf(pronoun))) return;
  const subject = formOf(pronoun) === 'whose' ? tokens.head[pronoun]! : pronoun;
  if (subject < pronoun || !SUBJECTS.has(tokens.relation[subject]!)) return;
  const verb = tokens.head[subject]!;
  const noun = formOf(pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  if (noun < first || verb < pronoun || tokens.head[verb]! >= noun + 1) return;
  if (tokens.relation[verb] !== ADVERBIAL_CLAUSE && tokens.relation[verb] !== CLAUSE) return;
  if (tokens.upos[noun] !== PROPN && tokens.upos[noun] !== NOUN) return;
  const whole = tokens.relation[noun] === FLAT ? tokens.head[noun]! : noun;
  tokens.head[verb] = whole;
  tokens.relation[verb] = RELATIVE;
};

/** "Those who refused [were dragged] away": behind a clause that describes what heads a sentence stands the verb of that sentence. */
export const freeMainVerb = ({ tokens, first, last, formOf }: Stretch, pronoun: number): void => {
  const clause = tokens.head[pronoun]!;
  const noun = clause < pronoun ? -1 : tokens.head[clause]!;
  if (
    noun < first ||
    noun > pronoun ||
    tokens.relation[clause] !== RELATIVE ||
    !SUBJECTS.has(tokens.relation[pronoun]!)
  )
    return;
  if (!/^(?:who|that|which)$/.test(formOf(pronoun)) || tokens.upos[noun] === VERB) return;
  if (tokens.relation[noun] !== ROOT && tokens.relation[noun] !== CLAUSE) return;
  let auxiliary = clause + 1;
  const end = Math.min(last, clause + FAR);
  const opens = (t: number): boolean =>
    FINITE_AUXILIARY.test(formOf(t)) && tokens.head[t]! > t && tokens.head[t]! < end;
  while (auxiliary < end && !opens(auxiliary)) {
    if (tokens.relation[auxiliary] === MARK && formOf(auxiliary) !== 'to') return;
    if (SUBJECTS.has(tokens.relation[auxiliary]!)) return;
    auxiliary++;
  }
  const verb = auxiliary < end ? tokens.head[auxiliary]! : -1;
  if (verb < 0 || tokens.upos[verb] !== VERB) return;
  const above = tokens.head[verb]!;
  if (above < clause || above > auxiliary || tokens.relation[verb] === RELATIVE) return;
  let passive = false;
  for (let t = first; t < verb; t++) {
    if (tokens.head[t] === noun && tokens.relation[t] === COPULA) return;
    if (tokens.head[t] !== verb) continue;
    if (SUBJECTS.has(tokens.relation[t]!) || tokens.relation[t] === MARK || tokens.relation[t] === JOINER) return;
    passive ||= tokens.relation[t] === PASSIVE;
  }
  tokens.head[verb] = tokens.head[noun]!;
  tokens.relation[verb] = tokens.relation[noun]!;
  for (let t = first; t < last; t++)
    if (tokens.head[t] === noun && (t > verb || tokens.relation[t] === MARK)) tokens.head[t] = verb;
  tokens.head[noun] = verb;
  tokens.relation[noun] = passive ? PASSIVE_SUBJECT : SUBJECT;
};

const FINITE_AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)$/;

/** "They have one station; it serves the mission and [pays] its clerks": a verb without a subject goes on with the clause behind the semicolon. */
export const joinBehindStop = ({ tokens, first, last, formOf }: Stretch, verb: number): void => {
  const before = tokens.head[verb]!;
  if (before < first || before > verb || hasSubject(tokens, first, last, verb)) return;
  for (let t = verb - 1; t > Math.max(before, verb - FAR); t--) {
    if (formOf(t) === ';' || formOf(t) === ':') return;
    const goesOn = tokens.relation[t] === ASIDE && tokens.head[t] === before && tokens.upos[t] === VERB;
    if (!goesOn || !hasSubject(tokens, before, t, t)) continue;
    let stop = t - 1;
    while (stop > before && formOf(stop) !== ';' && formOf(stop) !== ':') stop--;
    if (stop > before) tokens.head[verb] = t;
    return;
  }
};

/**
 * "sent them to the rebels, who shot one and [freed] the others", "…, who shot one, [freed] two and fed the others": what
 * goes on without a comma before "and", or is listed between, goes on with the clause that "who" has opened.
 */
export const joinRelative = ({ tokens, first, last, formOf }: Stretch, verb: number): void => {
  const main = tokens.head[verb]!;
  if (main < first || main > verb || tokens.upos[main] !== VERB || hasSubject(tokens, first, last, verb)) return;
  let clause = -1;
  let opening = verb;
  for (let t = Math.max(main + 1, verb - FAR); t < verb; t++) {
    if (tokens.relation[t] === RELATIVE && tokens.head[t]! > main && tokens.upos[t] === VERB) clause = t;
    if (tokens.head[t] === verb) opening = Math.min(opening, t);
  }
  if (clause < 0 || tokens.relation[main] === RELATIVE) return;
  let pronoun = tokens.head[clause]! + 1;
  while (pronoun < clause && !(SUBJECTS.has(tokens.relation[pronoun]!) && tokens.head[pronoun] === clause)) pronoun++;
  if (!/^(?:who|which)$/.test(formOf(pronoun)) || formOf(pronoun - 1) !== ',') return;
  const joined = tokens.relation[opening] === JOINER;
  if (
    joined
      ? formOf(opening - 1) === ',' || isCut(formOf, pronoun, opening)
      : !isListed(tokens, formOf, verb, opening, last)
  )
    return;
  if (!joined && (formOf(pronoun) !== 'who' || tokens.xpos[clause] !== tokens.xpos[verb])) return;
  tokens.head[verb] = clause;
  for (let t = verb + 1; t < Math.min(last, verb + FAR); t++)
    if (!joined && tokens.head[t] === main && tokens.relation[t] === CONJUNCT && tokens.upos[t] === VERB)
      tokens.head[t] = clause;
};

/** "overran the port, which lies in the north, and [shot] the guards": a tense of the main verb behind a comma closes the clause between. */
export const leaveRelative = ({ tokens, first, last, formOf }: Stretch, verb: number): void => {
  const clause = tokens.head[verb]!;
  if (clause < first || clause > verb || tokens.relation[clause] !== RELATIVE) return;
  const main = tokens.head[tokens.head[clause]!]!;
  if (main < first || tokens.upos[main] !== VERB || hasSubject(tokens, first, last, verb)) return;
  if (tokens.xpos[main] !== tokens.xpos[verb] || tokens.xpos[clause] === tokens.xpos[verb]) return;
  let joiner = clause + 1;
  while (joiner < verb && !(tokens.relation[joiner] === JOINER && tokens.head[joiner] === verb)) joiner++;
  if (joiner < verb && formOf(joiner - 1) === ',') tokens.head[verb] = main;
};

/** Whether a comma closes the clause again before it could go on. */
const isCut = (formOf: Stretch['formOf'], from: number, to: number): boolean => {
  for (let t = from + 1; t < to; t++) if (formOf(t) === ',' || formOf(t) === ';') return true;
  return false;
};

/** Whether a verb stands behind a comma, and another joined by "and" without one behind it. */
const isListed = (tokens: Columns, formOf: Stretch['formOf'], verb: number, opening: number, last: number): boolean => {
  if (formOf(opening) !== ',' && formOf(opening - 1) !== ',') return false;
  for (let t = verb + 1; t < Math.min(last, verb + FAR); t++) {
    if (formOf(t) === ';') return false;
    if (tokens.relation[t] === JOINER && tokens.upos[tokens.head[t]!] === VERB)
      return tokens.relation[tokens.head[t]!] === CONJUNCT && formOf(t - 1) !== ',';
  }
  return false;
};

/** "found that he had starved the town, [sold] its grain and fled": a second content without a subject goes on with the first. */
export const joinContent = ({ tokens, first, last }: Stretch, verb: number): void => {
  const saying = tokens.head[verb]!;
  if (saying < first || saying > verb || !FINITE.has(tokens.xpos[verb]!)) return;
  let clause = -1;
  for (let t = Math.max(saying + 1, verb - FAR); t < verb; t++) {
    if (tokens.head[t] === verb && (SUBJECTS.has(tokens.relation[t]!) || tokens.relation[t] === MARK)) return;
    if (tokens.head[t] === saying && tokens.relation[t] === CLAUSE && tokens.upos[t] === VERB) clause = t;
  }
  if (clause < 0 || !hasSubject(tokens, saying, last, clause)) return;
  tokens.head[verb] = clause;
  tokens.relation[verb] = CONJUNCT;
};

/** "She said [a colonel], whom she would not name, had robbed them": what a parse makes the object of a verb of saying is the subject of what is said. */
export const openSaid = ({ tokens, first, last }: Stretch, noun: number): void => {
  const saying = tokens.head[noun]!;
  if (saying < first || saying > noun || tokens.upos[saying] !== VERB || tokens.xpos[saying] === GERUND) return;
  for (let t = noun + 1; t < Math.min(last, noun + FAR); t++) {
    if (tokens.head[t] !== saying || tokens.relation[t] !== CLAUSE) continue;
    // "condemns the attack carried out": a bare participle describes.
    let tensed = false;
    let passive = false;
    for (let k = noun + 1; k < t; k++) {
      if (tokens.head[k] !== t) continue;
      if (SUBJECTS.has(tokens.relation[k]!) || tokens.relation[k] === MARK) return;
      tensed ||= tokens.relation[k] === AUXILIARY_OF && tokens.upos[k] === AUXILIARY;
      passive ||= tokens.relation[k] === PASSIVE;
    }
    if (!tensed) return;
    tokens.head[noun] = t;
    tokens.relation[noun] = passive ? PASSIVE_SUBJECT : SUBJECT;
    return;
  }
};

/** "says that the bank helped them and [has paid] the guard": what is past beside a verb of the present is part of what is said. */
export const joinPast = ({ tokens, first, formOf }: Stretch, verb: number): void => {
  const saying = tokens.head[verb]!;
  // "denies that it helped them and has jailed the editor": nobody denies the second in one breath.
  if (/^den(?:y|ies)$/.test(formOf(saying))) return;
  if (saying < first || saying > verb || (tokens.xpos[saying] !== THIRD && tokens.xpos[saying] !== PRESENT)) return;
  let clause = -1;
  let past = tokens.xpos[verb] === PAST;
  for (let t = Math.max(saying + 1, verb - FAR); t < verb; t++) {
    if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) return;
    past ||= tokens.head[t] === verb && tokens.relation[t] === AUXILIARY_OF && tokens.xpos[verb] === PARTICIPLE;
    if (tokens.head[t] === saying && tokens.relation[t] === CLAUSE && tokens.upos[t] === VERB) clause = t;
  }
  if (clause >= 0 && past && hasSubject(tokens, first, clause, clause)) tokens.head[verb] = clause;
};

/** "denied that its men had fled and [accused] the guard": whoever says something charges somebody in the same breath. */
export const joinCharge = ({ tokens, first, formOf }: Stretch, verb: number): void => {
  const clause = tokens.head[verb]!;
  if (!/^(?:accused|blamed)$/.test(formOf(verb)) || clause < first || clause > verb) return;
  const saying = tokens.head[clause]!;
  if (tokens.relation[clause] !== CLAUSE || saying < first || saying > clause || tokens.xpos[saying] !== PAST) return;
  for (let t = clause + 1; t < verb; t++)
    if (tokens.head[t] === verb && (SUBJECTS.has(tokens.relation[t]!) || tokens.relation[t] === AUXILIARY_OF)) return;
  tokens.head[verb] = saying;
  tokens.xpos[verb] = PAST;
};

/** "maintained that he had been freed and [had joined] them": what had happened before is said, and no second thing that the speaker did. */
export const joinSequence = ({ tokens, first }: Stretch, verb: number): void => {
  const saying = tokens.head[verb]!;
  if (tokens.relation[verb] !== CONJUNCT || saying < first || saying > verb || tokens.xpos[saying] !== PAST) return;
  let clause = -1;
  let sequence = false;
  for (let t = Math.max(saying + 1, verb - FAR); t < verb; t++) {
    if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) return;
    if (tokens.head[t] === verb && tokens.relation[t] === AUXILIARY_OF)
      sequence ||= tokens.xpos[t] === PAST || tokens.xpos[t] === MODAL;
    if (tokens.head[t] === saying && tokens.relation[t] === CLAUSE) clause = t;
  }
  if (clause < 0 || !sequence) return;
  for (let t = first; t < saying; t++) if (tokens.head[t] === saying && tokens.relation[t] === AUXILIARY_OF) return;
  let same = false;
  for (let t = saying + 1; t < clause; t++)
    same ||=
      tokens.head[t] === clause &&
      tokens.relation[t] === AUXILIARY_OF &&
      (tokens.xpos[t] === PAST || tokens.xpos[t] === MODAL);
  if (same) tokens.head[verb] = clause;
};

const MODAL = xpos('MD');

/** "said they were held, [beaten] and deprived of sleep": a bare participle is no second thing that is said, but a partner of the first. */
export const joinParticiple = ({ tokens, first }: Stretch, participle: number): void => {
  const verb = tokens.head[participle]!;
  if (tokens.relation[participle] !== CLAUSE || verb < first || verb > participle) return;
  let partner = -1;
  for (let t = Math.max(verb + 1, participle - FAR); t < participle; t++) {
    if (tokens.head[t] === participle && BESIDE_PARTICIPLE.has(tokens.relation[t]!)) return;
    if (tokens.head[t] === verb && tokens.relation[t] === CLAUSE) partner = t;
  }
  if (partner < 0 || tokens.xpos[partner] !== PARTICIPLE) return;
  tokens.head[participle] = partner;
  tokens.relation[participle] = CONJUNCT;
};

const BESIDE_PARTICIPLE = new Set([SUBJECT, PASSIVE_SUBJECT, PASSIVE, AUXILIARY_OF, MARK, COPULA]);

/** "The school was shut, and [its head], Anna Keld, was jailed": a noun that a parse joins to a verb is the subject of the next. */
export const giveNextVerb = ({ tokens, first, last }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (
    verb < first ||
    verb > noun ||
    tokens.upos[verb] !== VERB ||
    (tokens.upos[noun] !== NOUN && tokens.upos[noun] !== PROPN)
  )
    return;
  let joined = false;
  for (let t = Math.max(first, noun - FAR); t < noun; t++) {
    if (tokens.head[t] !== noun) continue;
    if (tokens.relation[t] === CASE) return;
    joined ||= tokens.relation[t] === JOINER;
  }
  if (!joined) return;
  for (let next = noun + 1; next < Math.min(last, noun + FAR); next++) {
    if (tokens.head[next] !== verb || tokens.upos[next] !== VERB || tokens.relation[next] !== CONJUNCT) continue;
    if (hasSubject(tokens, first, last, next)) return;
    let passive = false;
    let tensed = FINITE.has(tokens.xpos[next]!);
    for (let t = noun + 1; t < next; t++) {
      // "shut the school and its library and jailed the head": a second "and" joins the verb to the first.
      if (tokens.head[t] === next && tokens.relation[t] === JOINER) return;
      passive ||= tokens.head[t] === next && tokens.relation[t] === PASSIVE;
      tensed ||= tokens.head[t] === next && tokens.relation[t] === AUXILIARY_OF;
    }
    if (!tensed && !passive) return;
    for (let t = Math.max(first, noun - FAR); t < noun; t++)
      if (tokens.head[t] === noun && tokens.relation[t] === JOINER) tokens.head[t] = next;
    tokens.head[noun] = next;
    tokens.relation[noun] = passive ? PASSIVE_SUBJECT : SUBJECT;
    return;
  }
};

/** "freed commanders in May, [several of whom] lead the siege": what they are part of is described by the verb behind them. */
export const describePart = ({ tokens, first, last, formOf }: Stretch, whole: number): void => {
  const part = whole - 2;
  if (part <= first || formOf(whole - 1) !== 'of' || formOf(part - 1) !== ',') return;
  let verb = -1;
  for (let t = whole + 1; t < Math.min(last, whole + FAR) && verb < 0; t++)
    if (tokens.head[t] === part && tokens.upos[t] === VERB) verb = t;
  const above = tokens.head[part]!;
  if (verb < 0 && above > whole && tokens.upos[above] === VERB) verb = above;
  if (verb < 0) return;
  let noun = part - 2;
  while (noun >= first && part - noun < FAR && tokens.xpos[noun] !== PLURAL) noun--;
  // "residents, [none of whom] wished to go, said so": what is described may be the subject of a verb behind it.
  const within = tokens.head[noun]! > part && tokens.head[noun]! <= verb;
  if (noun < first || tokens.xpos[noun] !== PLURAL || within) return;
  let passive = false;
  for (let t = whole + 1; t < verb; t++) passive ||= tokens.head[t] === verb && tokens.relation[t] === PASSIVE;
  for (let t = whole + 1; t < verb; t++) if (tokens.head[t] === part) tokens.head[t] = verb;
  tokens.head[verb] = noun;
  tokens.relation[verb] = RELATIVE;
  tokens.head[part] = verb;
  tokens.relation[part] = passive ? PASSIVE_SUBJECT : SUBJECT;
  tokens.head[whole] = part;
  tokens.relation[whole] = NOUN_MODIFIER;
  tokens.head[whole - 1] = whole;
  tokens.relation[whole - 1] = CASE;
};

/** "told the researchers [that] patrols burn grain": who is told something is not described by it. */
export const giveToldBack = ({ tokens, first, last, formOf }: Stretch, mark: number): void => {
  const clause = tokens.head[mark]!;
  const hearer = tokens.head[clause]!;
  const verb = tokens.head[hearer]!;
  if (clause < mark || tokens.relation[clause] !== RELATIVE || hearer > mark || verb < first) return;
  if (verb > hearer || formOf(mark) !== 'that') return;
  // "assume for a moment [that] it is so"
  if (!TELLING.test(formOf(verb)) && !WHILE.test(formOf(hearer))) return;
  if (!hasSubject(tokens, first, last, clause)) return;
  tokens.head[clause] = verb;
  tokens.relation[clause] = CLAUSE;
};

/** What one takes for granted for: "for a moment", "for the sake of argument". */
const WHILE = /^(?:moment|sake|argument)$/;

/** Verbs with an object that is told what a clause says. */
const TELLING = /^(?:t(?:old|ell|ells|elling)|inform|assur|warn|notif|remind|advis|convinc|persuad)/;

/**
 * "orders him to pay and [invites] the mission to help", "says that it ordered him to leave and that he [stayed]": a tensed verb
 * is no partner of an infinitive, but of the verb that governs it.
 */
export const joinTensed = ({ tokens, first, formOf }: Stretch, verb: number): void => {
  const partner = tokens.head[verb]!;
  if (partner > verb || tokens.upos[partner] !== VERB) return;
  const perfect = tokens.xpos[partner] === PARTICIPLE;
  if (!perfect && tokens.xpos[partner] !== BARE) return;
  if (tokens.xpos[verb] === PARTICIPLE && !(perfect && formOf(verb - 2) === ',')) return;
  let infinitive = false;
  // "accused them of having paid and [threatened] to sue"
  for (let t = partner - 1; t >= Math.max(first, partner - 2); t--)
    infinitive ||= tokens.head[t] === partner && (perfect ? formOf(t) === 'having' : tokens.relation[t] === MARK);
  let above = tokens.head[partner]!;
  const governs = (t: number): boolean => FINITE.has(tokens.xpos[t]!) || tokens.relation[t] === CLAUSE;
  for (let steps = 0; steps < FAR && above >= first && above < partner && !governs(above); steps++)
    above = tokens.head[above]!;
  if (infinitive && above >= first && above < partner && governs(above)) {
    tokens.head[verb] = above;
    if (perfect) tokens.xpos[verb] = PAST;
  }
};

/** "accused them [of] having paid": what opens a clause hangs on its verb, not on the auxiliary. */
export const openAtVerb = ({ tokens }: Stretch, mark: number): void => {
  const auxiliary = tokens.head[mark]!;
  if (auxiliary < mark || tokens.upos[auxiliary] !== AUXILIARY || tokens.relation[auxiliary] !== AUXILIARY_OF) return;
  tokens.head[mark] = tokens.head[auxiliary]!;
};

/**
 * "The Monitor, [citing] port records, reported …": a participle between commas behind a noun has the noun behind it for its
 * object; the subject stands before the comma.
 */
export const openParticipleAside = ({ tokens, first, formOf }: Stretch, participle: number): void => {
  const object = tokens.head[participle]!;
  const subject = participle - 2;
  if (subject < first || formOf(participle - 1) !== ',' || object < participle) return;
  if (tokens.upos[subject] !== NOUN && tokens.upos[subject] !== PROPN) return;
  const verb = tokens.head[object]!;
  const aside = verb === subject && tokens.relation[object] === APPOSITION;
  const instead = verb > object && SUBJECTS.has(tokens.relation[object]!) && tokens.head[subject] === object;
  if (!aside && !instead) return;
  if (instead) {
    tokens.head[subject] = verb;
    tokens.relation[subject] = tokens.relation[object]!;
  }
  for (let t = Math.max(first, subject - FAR); t < participle; t++)
    if (tokens.head[t] === object) tokens.head[t] = subject;
  tokens.head[object] = participle;
  tokens.relation[object] = OBJECT;
  tokens.head[participle] = subject;
  tokens.relation[participle] = MODIFIER;
  tokens.upos[participle] = VERB;
};

/** "criticised Orland's [failure to free] them": an infinitive right behind a noun that is somebody's tells what the noun is. */
export const giveInfinitiveBack = ({ tokens, first }: Stretch, to: number): void => {
  const verb = tokens.head[to]!;
  const noun = to - 1;
  if (noun <= first || verb !== to + 1 || tokens.upos[noun] !== NOUN || tokens.relation[verb] !== COMPLEMENT) return;
  if (tokens.xpos[verb] !== BARE || tokens.head[verb] !== tokens.head[noun]) return;
  for (let t = noun - 1; t >= Math.max(first, noun - FARTHEST_OWNER); t--) {
    if (tokens.head[t] !== noun || tokens.relation[t] !== POSSESSOR) continue;
    tokens.head[verb] = noun;
    tokens.relation[verb] = MODIFIER;
    return;
  }
};

/** A possessor stands no farther before its noun. */
const FARTHEST_OWNER = 8;

/** Nouns that say what "for somebody to do" is. */
const OPEN_TO_SOMEBODY =
  /^(?:need|necessity|duty|obligation|call|calls|demand|demands|appeal|appeals|plea|pleas|request|requests|time|chance|opportunity|reason|way)$/i;

/** "the need [for the council to act]": whoever stands between "for" and the infinitive is its subject, and both belong to the noun. */
export const openNeed = ({ tokens, first, last, formOf }: Stretch, opener: number): void => {
  const noun = opener - 1;
  if (noun < first || formOf(opener) !== 'for' || !OPEN_TO_SOMEBODY.test(formOf(noun))) return;
  if (tokens.upos[noun] !== NOUN) return;
  let to = opener + 1;
  while (to < Math.min(last - 1, opener + FARTHEST_OWNER) && formOf(to) !== 'to') to++;
  const verb = to + 1;
  if (verb >= last || formOf(to) !== 'to' || tokens.xpos[verb] !== BARE) return;
  let subject = opener + 1;
  while (subject < to && tokens.head[subject] !== noun) subject++;
  if (subject === to || tokens.relation[subject] !== NOUN_MODIFIER) return;
  tokens.head[verb] = noun;
  tokens.relation[verb] = MODIFIER;
  tokens.head[subject] = verb;
  tokens.relation[subject] = SUBJECT;
  tokens.head[opener] = verb;
  tokens.relation[opener] = MARK;
  tokens.head[to] = verb;
};

/**
 * "Allegations [that] aircraft bombed the village": with a subject and an object of its own a clause has no gap, and "that" is
 * no pronoun. It tells what is alleged, whatever stands between: "Allegations made in May by the agency [that] …".
 */
export const openAllegation = ({ tokens, first, last, formOf }: Stretch, that: number): void => {
  const verb = tokens.head[that]!;
  if (formOf(that) !== 'that' || verb < that || tokens.upos[verb] !== VERB || tokens.relation[that] !== OBJECT) return;
  let subject = false;
  let object = false;
  for (let t = that + 1; t < Math.min(last, verb + FAR); t++) {
    if (tokens.head[t] !== verb) continue;
    subject ||= t < verb && SUBJECTS.has(tokens.relation[t]!);
    object ||= t > verb && tokens.relation[t] === OBJECT;
  }
  if (!subject || !object) return;
  tokens.upos[that] = SUBORDINATOR;
  tokens.relation[that] = MARK;
  let above = tokens.head[verb]!;
  const within = above >= first && above < that && tokens.relation[above] === MODIFIER && tokens.upos[above] === VERB;
  if (within) above = tokens.head[above]!;
  if (above < first || above > that || tokens.upos[above] !== NOUN) return;
  tokens.head[verb] = above;
  tokens.relation[verb] = MODIFIER;
};
