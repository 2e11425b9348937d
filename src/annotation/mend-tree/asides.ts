import {
  ADJECTIVAL,
  ADVERBIAL_CLAUSE,
  AGENT,
  APPOSITION,
  ASIDE,
  AUXILIARY,
  AUXILIARY_OF,
  CASE,
  CLAUSE,
  COMPLEMENT,
  CONJUNCT,
  FAR,
  FINITE,
  FLAT,
  GERUND,
  hasCase,
  hasObject,
  hasSubject,
  JOINER,
  MARK,
  MODIFIER,
  NOUN_MODIFIER,
  NOUNS,
  NUM,
  OBJECT,
  OBLIQUE,
  PARTICIPLE,
  PASSIVE,
  PASSIVE_SUBJECT,
  PAST,
  PROPN,
  RELATIVE,
  ROOT,
  relation,
  type Stretch,
  SUBJECT,
  SUBJECTS,
  SUBORDINATOR,
  UNMARKED,
  VERB,
  WHEN,
  xpos,
} from './stretch.ts';
import { PASTS } from './word-classes.ts';

/* Phrases and clauses that a parse lets run on into what stands before or around them. */

const PUNCTUATION = relation('punct');
const COMPOUNDED = new Set([relation('nmod:poss'), relation('compound')]);
/** Relations in which a noun without a preposition may run on from another. */
const RUN_ON = new Set([NOUN_MODIFIER, UNMARKED, APPOSITION, FLAT]);
const RELATIVE_PRONOUNS = new Set([xpos('WDT'), xpos('WP')]);

/** Most words of the subject of an aside. */
const LONGEST_SUBJECT = 8;

/** Whether a verb has a tense, by its form or by an auxiliary before it. */
const isTensed = ({ tokens, first }: Stretch, verb: number): boolean => {
  if (tokens.upos[verb] !== VERB) return false;
  if (FINITE.has(tokens.xpos[verb]!)) return true;
  for (let t = verb - 1; t >= Math.max(first, verb - LONGEST_SUBJECT); t--)
    if (tokens.head[t] === verb && tokens.upos[t] === AUXILIARY) return true;
  return false;
};

const isPassive = ({ tokens, first }: Stretch, verb: number): boolean => {
  for (let t = verb - 1; t >= Math.max(first, verb - LONGEST_SUBJECT); t--)
    if (tokens.head[t] === verb && tokens.relation[t] === PASSIVE) return true;
  return false;
};

/**
 * "On the night of 11 August [a column] forded the river": a noun with an article of its own right behind a noun, without
 * comma or preposition, is no part of that; it is the subject of the verb behind it.
 */
export const freeFromDate = (stretch: Stretch, determiner: number): void => {
  const { tokens, first, last } = stretch;
  const before = determiner - 1;
  if (before < first || (!NOUNS.has(tokens.upos[before]!) && tokens.upos[before] !== NUM)) return;
  let noun = tokens.head[determiner]!;
  for (let steps = 0; noun > determiner && steps < LONGEST_SUBJECT && COMPOUNDED.has(tokens.relation[noun]!); steps++)
    noun = tokens.head[noun]!;
  const above = tokens.head[noun]!;
  if (noun <= determiner || above < first || above > before || !RUN_ON.has(tokens.relation[noun]!)) return;
  for (let t = determiner + 1; t < noun; t++) if (tokens.head[t] === noun && tokens.relation[t] === CASE) return;
  let top = above;
  for (let steps = 0; steps < FAR && tokens.head[top]! >= first && top < noun; steps++) top = tokens.head[top]!;
  let verb = top;
  if (top < noun) {
    // The date heads the sentence: "[On 17 October] the corps, acting alone, cut off Varn".
    if (tokens.head[top]! >= 0 || tokens.upos[top] === VERB) return;
    verb = noun + 1;
    const end = Math.min(last, noun + FAR);
    while (verb < end && !(isTensed(stretch, verb) && tokens.relation[verb] !== RELATIVE)) verb++;
    if (verb >= end || hasSubjectBefore(stretch, verb, noun)) return;
    for (let t = noun + 1; t < last; t++) {
      if (tokens.head[t] !== top) continue;
      const describes = t < verb && (tokens.xpos[t] === GERUND || tokens.xpos[t] === PARTICIPLE);
      tokens.head[t] = describes ? noun : verb;
      if (describes) tokens.relation[t] = MODIFIER;
    }
    tokens.head[verb] = -1;
    tokens.relation[verb] = ROOT;
    tokens.head[top] = verb;
    tokens.relation[top] = OBLIQUE;
  } else if (!isTensed(stretch, verb) || hasSubjectBefore(stretch, verb, first)) return;
  // "For these reasons [the court] convicts Mr Sund": with a subject before it, what stands behind a verb is its object.
  for (let t = verb + 1; t < Math.min(last, verb + FAR); t++)
    if (tokens.head[t] === verb && tokens.relation[t] === SUBJECT) tokens.relation[t] = OBJECT;
  tokens.head[noun] = verb;
  tokens.relation[noun] = isPassive(stretch, verb) ? PASSIVE_SUBJECT : SUBJECT;
};

const hasSubjectBefore = ({ tokens }: Stretch, verb: number, from: number): boolean => {
  for (let t = from; t < verb; t++) if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) return true;
  return false;
};

/** The comma before a clause of subject and verb that another comma closes; -1 where the verb stands in none. */
const openingOf = ({ tokens, first, last, formOf }: Stretch, verb: number): number => {
  if (verb + 2 >= last || formOf(verb + 1) !== ',') return -1;
  let subject = false;
  for (let t = verb - 1; t >= Math.max(first, verb - LONGEST_SUBJECT); t--) {
    if (formOf(t) === ',') return subject ? t : -1;
    if (tokens.head[t] === verb && tokens.relation[t] === OBJECT) return -1;
    if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) subject = !RELATIVE_PRONOUNS.has(tokens.xpos[t]!);
    if (tokens.relation[t] === MARK || tokens.head[t]! > verb + 1) return -1;
  }
  return -1;
};

/**
 * "The money came, [his statements show], from Varn", "The Guard seized the bakery and, [residents said], jailed the baker":
 * what follows an aside belongs to the clause around it.
 */
export const closeAside = (stretch: Stretch, verb: number): void => {
  const { tokens, first, last, formOf } = stretch;
  const comma = openingOf(stretch, verb);
  if (comma <= first) return;
  const next = verb + 2;
  const told = isTensed(stretch, next) || (tokens.xpos[next] === PARTICIPLE && hasObject(stretch, next));
  const finite = told && !hasSubject(tokens, first, last, next);
  // "[Varn], he said, flew the crates out"
  let name = comma - 1;
  for (let steps = 0; steps < LONGEST_SUBJECT && tokens.head[name]! >= first && tokens.head[name]! < comma; steps++) {
    if (tokens.head[name] === tokens.head[verb]) break;
    name = tokens.head[name]!;
  }
  const above = tokens.head[name]!;
  const beside = above === verb || (above >= first && above === tokens.head[verb] && tokens.relation[name] === ASIDE);
  if (finite && beside && NOUNS.has(tokens.upos[name]!) && !hasCase(stretch, name)) {
    tokens.head[name] = next;
    tokens.relation[name] = isPassive(stretch, next) ? PASSIVE_SUBJECT : SUBJECT;
    return;
  }
  const around = tokens.head[verb]!;
  if (around < first || tokens.upos[around] !== VERB) return;
  if (around > verb) {
    // "In return, [the court infers], the firm was given ore"
    if (SUBJECTS.has(tokens.relation[verb]!)) tokens.relation[verb] = ASIDE;
    return;
  }
  // "the Courier reported, [citing] invoices": such a clause is of who reports.
  if (tokens.xpos[next] === GERUND || (tokens.relation[verb] !== ASIDE && tokens.relation[verb] !== CONJUNCT)) return;
  const joiner = comma - 1;
  const joins = tokens.relation[joiner] === JOINER;
  const joined = formOf(next) === 'and' || formOf(next) === 'or' || formOf(next) === 'but';
  for (let t = next; t < Math.min(last, next + FAR); t++) {
    if (tokens.head[t] !== verb || tokens.relation[t] === PUNCTUATION) continue;
    tokens.head[t] = around;
    if (tokens.relation[t] !== CLAUSE && !(joined && tokens.relation[t] === CONJUNCT)) continue;
    tokens.relation[t] = joins || joined ? CONJUNCT : tokens.relation[t]!;
    if (joins) tokens.head[joiner] = t;
    // "levies a tax, they say, and [presses] boys": who has an object and stands beside a verb is one.
    if (joined && hasObject(stretch, t)) tokens.upos[t] = VERB;
  }
  tokens.relation[verb] = ASIDE;
};

/**
 * "A courier [whom our troops detained] said …", "The mine, [which the front overran], has been sold": a verb in the past that
 * a parse hangs on the noun behind a relative pronoun has that noun for subject and the pronoun for object.
 */
export const closeRelative = ({ tokens, first, formOf }: Stretch, pronoun: number): void => {
  const main = tokens.head[pronoun]!;
  const antecedent = formOf(pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  if (antecedent < first || main < pronoun || main > pronoun + FAR || !NOUNS.has(tokens.upos[antecedent]!)) return;
  for (let clause = pronoun + 2; clause < main; clause++) {
    if (tokens.relation[clause] !== MODIFIER && tokens.relation[clause] !== RELATIVE) continue;
    const subject = tokens.head[clause]!;
    const verbal = tokens.upos[clause] === VERB || PASTS.has(formOf(clause));
    if (!verbal || subject <= pronoun || subject > clause || tokens.head[subject] !== main) continue;
    if (!SUBJECTS.has(tokens.relation[subject]!) || tokens.xpos[clause] === GERUND) return;
    tokens.head[clause] = antecedent;
    tokens.relation[clause] = RELATIVE;
    tokens.upos[clause] = VERB;
    tokens.xpos[clause] = PAST;
    tokens.head[subject] = clause;
    tokens.relation[subject] = SUBJECT;
    tokens.head[pronoun] = clause;
    tokens.relation[pronoun] = OBJECT;
    return;
  }
};

/** "was armed by Varn, [an accusation] that Varn denied": no subject stands behind its verb and a comma; such a noun comments on what is said. */
export const freeComment = ({ tokens, first, formOf }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (verb < first || verb > noun || tokens.upos[verb] !== VERB) return;
  let opening = noun;
  while (opening > verb && noun - opening < LONGEST_SUBJECT && formOf(opening) !== ',') opening--;
  if (formOf(opening) !== ',' || !/^(?:an?|the)$/.test(formOf(opening + 1)) || tokens.head[opening + 1] !== noun)
    return;
  tokens.relation[noun] = ASIDE;
};

/** "trains recruits and, [according to] a clerk, delivered rifles": what follows such an aside behind "and" is a verb of the clause around it. */
export const closeAttribution = ({ tokens, first, last, formOf }: Stretch, according: number): void => {
  const joiner = according - 2;
  if (joiner < first || formOf(according) !== 'according' || formOf(according - 1) !== ',') return;
  if (!/^(?:and|but|or)$/.test(formOf(joiner))) return;
  let comma = according + 2;
  while (comma < last && comma - according < FAR && formOf(comma) !== ',') comma++;
  const verb = comma + 1;
  if (verb >= last || tokens.upos[verb] !== VERB || tokens.relation[verb] !== ADJECTIVAL) return;
  const object = tokens.head[verb]!;
  let above = tokens.head[object]!;
  for (let steps = 0; steps < FAR && above >= first && tokens.upos[above] !== VERB; steps++)
    above = tokens.head[above]!;
  if (object < verb || above < first || above > joiner) return;
  tokens.head[verb] = above;
  tokens.relation[verb] = CONJUNCT;
  tokens.xpos[verb] = PAST;
  tokens.head[joiner] = verb;
  tokens.relation[joiner] = JOINER;
  tokens.head[object] = verb;
  tokens.relation[object] = OBJECT;
  const source = tokens.head[according]!;
  if (source < according || source > comma) return;
  tokens.head[source] = verb;
  tokens.relation[source] = OBLIQUE;
};

/** "[Pressed by a deputy], the minister declined": what completes a verb does not stand before its subject. */
export const freeOpening = ({ tokens, first }: Stretch, participle: number): void => {
  const verb = tokens.head[participle]!;
  if (participle !== first || verb < participle || tokens.relation[participle] !== COMPLEMENT) return;
  tokens.relation[participle] = ADVERBIAL_CLAUSE;
};

/** "alleged in an interview [that units had pulled back]": "that" alone opens no adverbial clause, but what is said. */
export const makeContent = ({ tokens, first, last, formOf }: Stretch, mark: number): void => {
  const clause = tokens.head[mark]!;
  const verb = tokens.head[clause]!;
  if (formOf(mark) !== 'that' || clause < mark || verb < first || verb > mark || tokens.upos[verb] !== VERB) return;
  if (tokens.relation[clause] !== ADVERBIAL_CLAUSE && tokens.relation[clause] !== RELATIVE) return;
  if (/^(?:so|such|now|in|except|provided|given|seeing|not)$/i.test(formOf(mark - 1))) return;
  for (let t = verb + 1; t < Math.min(last, verb + FAR); t++)
    if (tokens.head[t] === verb && tokens.relation[t] === CLAUSE) return;
  tokens.relation[clause] = CLAUSE;
};

/**
 * "was freed after [the mayor] had appealed", "show that [in May Varn], a company registered in Beld, transferred it": no
 * arc leads out of a clause over the word that opens it. What a parse hangs on the clause outside, between that word and its
 * verb without a subject, is of the clause; the first noun without a preposition is its subject.
 */
export const closeClause = (stretch: Stretch, mark: number): void => {
  const { tokens, first, last, formOf } = stretch;
  const verb = tokens.head[mark]!;
  if (verb < mark + 2 || verb > mark + FAR || hasSubject(tokens, first, last, verb)) return;
  const past = tokens.upos[verb] === VERB && tokens.xpos[verb] === PARTICIPLE && formOf(mark) === 'that';
  if (!past && !isTensed(stretch, verb)) return;
  const strays: number[] = [];
  for (let t = mark + 1; t < verb; t++) {
    if (tokens.head[t]! >= 0 && tokens.head[t]! < mark && STRAYS.has(tokens.relation[t]!)) strays.push(t);
  }
  const nouns = strays.filter((t) => NOUNS.has(tokens.upos[t]!) && tokens.relation[t] !== WHEN && !hasCase(stretch, t));
  const [subject] = nouns;
  if (subject === undefined) return;
  const outside = tokens.head[subject]!;
  if (tokens.upos[outside] !== VERB) return;
  const stands = tokens.head[verb]!;
  const inside = stands > mark && stands < verb;
  if (!inside && stands !== outside) return;
  if (inside || tokens.relation[verb] === CONJUNCT) {
    tokens.head[verb] = outside;
    tokens.relation[verb] = formOf(mark) === 'that' ? CLAUSE : ADVERBIAL_CLAUSE;
  }
  if (past && !isTensed(stretch, verb)) tokens.xpos[verb] = PAST;
  for (const t of strays) {
    const described = t !== subject && nouns.includes(t);
    tokens.head[t] = described ? subject : verb;
    if (described) tokens.relation[t] = APPOSITION;
    else if (t !== subject) tokens.relation[t] = OBLIQUE;
    else tokens.relation[t] = isPassive(stretch, verb) ? PASSIVE_SUBJECT : SUBJECT;
  }
};

/** In what relations a parse hangs nouns that stand before their verb on the verb outside. */
const STRAYS = new Set([OBJECT, OBLIQUE, WHEN, AGENT, ...SUBJECTS]);

/**
 * "the Front, which, [he said], had wounded two guards", "rifles which, [customs believe], Orland sent": the clause that describes
 * a noun goes on behind an aside. What stands between is its verb's subject, or else the pronoun is.
 */
export const openRelativeAside = (stretch: Stretch, pronoun: number): void => {
  const { tokens, first, last, formOf } = stretch;
  const noun = formOf(pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  if (noun < first || formOf(pronoun + 1) !== ',' || !NOUNS.has(tokens.upos[noun]!)) return;
  const end = Math.min(last, pronoun + 2 + LONGEST_SUBJECT);
  let said = pronoun + 3;
  while (said < end && !(formOf(said + 1) === ',' && tokens.upos[said] === VERB)) said++;
  if (said >= end || !isTensed(stretch, said)) return;
  let verb = said + 2;
  while (verb < Math.min(last, said + LONGEST_SUBJECT) && tokens.upos[verb] !== VERB) verb++;
  // "which, he said, [had] wounded": an auxiliary may pass for a verb.
  if (tokens.relation[verb] === AUXILIARY_OF && tokens.head[verb]! > verb) verb = tokens.head[verb]!;
  if (verb >= last || tokens.upos[verb] !== VERB || tokens.head[verb]! < 0) return;
  let subject = -1;
  for (let t = said + 2; t < verb; t++) if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) subject = t;
  for (let t = said + 1; t < Math.min(last, verb + FAR); t++)
    if (tokens.head[t] === said && t !== verb) tokens.head[t] = verb;
  const head = tokens.relation[noun] === FLAT ? tokens.head[noun]! : noun;
  tokens.head[verb] = head;
  tokens.relation[verb] = RELATIVE;
  tokens.head[said] = verb;
  tokens.relation[said] = ASIDE;
  tokens.head[pronoun] = verb;
  tokens.relation[pronoun] = subject >= 0 ? OBJECT : isPassive(stretch, verb) ? PASSIVE_SUBJECT : SUBJECT;
};

/**
 * "thinks that Orland, [which banned the Front and shuns it], is hiding it": no word that opens a clause belongs to the verb of
 * another clause that begins behind it; that describes the noun before its pronoun, and "that" opens the clause around it.
 */
export const openAroundRelative = (stretch: Stretch, pronoun: number): void => {
  const { tokens, first, last, formOf } = stretch;
  const clause = tokens.head[pronoun]!;
  const noun = pronoun - 2;
  if (noun < first || clause < pronoun || formOf(pronoun - 1) !== ',' || !SUBJECTS.has(tokens.relation[pronoun]!))
    return;
  let mark = noun - 1;
  while (mark > Math.max(first, noun - LONGEST_SUBJECT) && formOf(mark) !== 'that') mark--;
  // A name has no "that" of its own.
  const opens = tokens.head[mark] === clause || (tokens.head[mark] === noun && tokens.upos[noun] === PROPN);
  if (formOf(mark) !== 'that' || !opens || !NOUNS.has(tokens.upos[noun]!)) return;
  let cue = mark - 1;
  while (cue >= first && tokens.upos[cue] !== VERB) cue = tokens.head[cue]! < cue ? tokens.head[cue]! : first - 1;
  if (cue < first) return;
  let verb = tokens.head[noun]!;
  if (!SUBJECTS.has(tokens.relation[noun]!)) {
    verb = clause + 1;
    const end = Math.min(last, clause + FAR);
    while (verb < end && !(tokens.head[verb] === cue && tokens.relation[verb] === ASIDE && isTensed(stretch, verb)))
      verb++;
    if (tokens.relation[noun] !== APPOSITION || verb >= end || hasSubject(tokens, first, last, verb)) return;
  }
  if (verb <= clause || verb >= last || tokens.upos[verb] !== VERB) return;
  for (let t = clause + 1; t < verb; t++)
    if (tokens.head[t] === cue && tokens.relation[t] === CONJUNCT && tokens.upos[t] === VERB) tokens.head[t] = clause;
  tokens.head[clause] = noun;
  tokens.relation[clause] = RELATIVE;
  tokens.upos[mark] = SUBORDINATOR;
  tokens.head[mark] = verb;
  tokens.relation[mark] = MARK;
  tokens.head[noun] = verb;
  tokens.relation[noun] = isPassive(stretch, verb) ? PASSIVE_SUBJECT : SUBJECT;
  tokens.head[verb] = cue;
  tokens.relation[verb] = CLAUSE;
};

const HEDGES =
  /^(?:reportedly|allegedly|apparently|possibly|perhaps|probably|presumably|supposedly|seemingly|purportedly)$/;

/** "withheld them, [reportedly at the request of Orland], and left": behind a comma and before a phrase it speaks of the phrase alone. */
export const hangHedge = ({ tokens, first, last, formOf }: Stretch, adverb: number): void => {
  const preposition = adverb + 1;
  if (adverb === first || preposition >= last || formOf(adverb - 1) !== ',' || !HEDGES.test(formOf(adverb))) return;
  const noun = tokens.head[preposition]!;
  if (tokens.relation[preposition] === CASE && noun > preposition) tokens.head[adverb] = noun;
};
