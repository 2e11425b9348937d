import { referenceWords } from '../../languages/en/reference-words.ts';
import { type Mention, type NameKind, UPOS } from '../annotation.ts';
import { childIn, childrenOf, lemmaOf, type Relation, relationOf } from '../tokens.ts';
import { type Features, MANY, THING } from './agreement.ts';
import { ARGUMENTS, RELATIVE, SUBJECT } from './arguments.ts';
import { type DraftEntity, rootOf } from './draft-entity.ts';
import { COLLECTIVE, isNamed, type Reading } from './reading.ts';

/*
 * How good an antecedent a mention is for a pronoun, by what is known of English; the learnt ranking (`antecedents.ts`) starts from
 * it.
 */

const NOUN = UPOS.indexOf('NOUN');

/** "They" are sooner people than things; "it" is sooner a body or a thing than a place. */
const kindScore = ({ number, gender }: Features, kind: NameKind, plural: boolean): number => {
  if (number === MANY && gender !== 0)
    return kind === 'publication'
      ? -6
      : plural
        ? 6
        : kind === 'person' || kind === 'group'
          ? 4
          : kind === 'place'
            ? -4
            : -1;
  if (gender === THING) return kind === 'place' ? -3 : kind === 'person' ? -6 : COLLECTIVE.has(kind) ? 2 : 0;
  return 0;
};

/** How many mentions of a candidate speak for it. */
const MOST_COUNTED = 4;

/** The subject of a sentence's main clause is what it is about. */
const MAIN_SUBJECT = 11;

const isMainClause = ({ tokens }: Reading, subject: number): boolean => {
  const verb = tokens.head[subject]!;
  return verb >= 0 && tokens.head[verb]! < 0;
};

/** "the crew's [guards]", "VPA [elements]": people by a word for several. */
const areMany = ({ features }: Reading, c: number, { kind, features: whole }: DraftEntity): boolean =>
  (kind === 'person' && whole.number === MANY) || (kind === 'group' && features[c]?.number === MANY);

/** How good an antecedent mention `c` is for pronoun `m`; every weight in sentences' worth of nearness (10 = one). */
export const antecedentScore = (reading: Reading, m: number, c: number): number => {
  const mention = reading.mentions[m] as Mention;
  const candidate = reading.mentions[c] as Mention;
  const draft = rootOf(reading.drafts, reading.draftAt[c] as number);
  const role = relationOf(reading.tokens, candidate.head);
  let score = -10 * (reading.sentenceAt[m]! - reading.sentenceAt[c]!);
  if (isCount(reading, m)) score += isCounted(reading, candidate.head) || isWhole(reading, m, c) ? COUNTED : 0;
  else if (SUBJECT.has(role)) score += isMainClause(reading, candidate.head) ? MAIN_SUBJECT : 8;
  else if (role === 'obj') score += 3;
  else if (role === 'nmod' || role === 'compound' || role === 'amod') score -= 4;
  if (candidate.kind === 'pronoun') score += 4;
  if (isNamed(candidate)) score += 3;
  if (role === relationOf(reading.tokens, mention.head)) score += 3;
  if (inClauseOf(reading, m, c)) score += 8;
  const neuter = (reading.features[m] as Features).gender === THING;
  if (neuter && isSubjectAbove(reading, mention.head, candidate.head)) score += 8;
  if (isController(reading, mention.head, candidate.head)) score += CONTROLLER;
  const isThing = draft.kind === 'thing' && reading.tokens.upos[candidate.head] === NOUN;
  if (isThing && isDoer(reading, mention)) score -= ACTING;
  else if (candidate.kind !== 'pronoun' && ownsSubject(reading, candidate.head)) score += ACTING;
  if (isSubjectBefore(reading, mention.head, candidate.head)) score += 6;
  if (onlyReports(reading, mention.head, candidate.head)) score -= 6;
  // What is said within quotation marks is seldom taken up outside them.
  if (reading.quoteAt[c]! >= 0 && reading.quoteAt[c] !== reading.quoteAt[m]) score -= 8;
  score +=
    kindScore(reading.features[m] as Features, draft.kind, areMany(reading, c, draft)) +
    Math.min(MOST_COUNTED, draft.mentions.length);
  return score - Math.min(6, (m - c) >> 2);
};

/** "Of [the leaders], [three] are in prison" */
export const isWhole = ({ mentions, tokens, children, sentenceAt }: Reading, m: number, c: number): boolean => {
  const lead = childIn(tokens, children, (mentions[c] as Mention).head, 'case');
  return sentenceAt[c] === sentenceAt[m] && lead >= 0 && lemmaOf(tokens, lead).toLowerCase() === 'of';
};

/** "freed [eleven men]. [Four] …": some of those of whom it was told how many they are. */
const COUNTED = 12;

const COUNTS = new Set(referenceWords.counts);
export const isCount = ({ heads }: Reading, m: number): boolean => COUNTS.has(heads[m] as string);

const isCounted = ({ tokens, children }: Reading, noun: number): boolean =>
  childrenOf(children, noun).some((c) => relationOf(tokens, c) === 'nummod');

/** In sentences' worth of nearness: how far a doer is from being a mere thing. */
const ACTING = 6;

/** "[It] buys gas": whoever does something to something. */
export const isDoer = ({ tokens, children }: Reading, { head }: Mention): boolean => {
  const verb = relationOf(tokens, head) === 'nsubj' ? tokens.head[head]! : -1;
  return verb >= 0 && childIn(tokens, children, verb, 'obj') >= 0;
};

/** "[Orland]'s help takes many forms": whose the subject of a main clause is, is what it is about. */
export const ownsSubject = (reading: Reading, head: number): boolean => {
  const { tokens } = reading;
  const owned = relationOf(tokens, head) === 'nmod:poss' ? tokens.head[head]! : -1;
  return owned >= 0 && relationOf(tokens, owned) === 'nsubj' && isMainClause(reading, owned);
};

/** "said that [the crew] had fired and that [they] had fled": the subject of the clause that this one is joined to. */
export const isSubjectBefore = ({ tokens }: Reading, pronoun: number, subject: number): boolean => {
  const verb = tokens.head[pronoun]!;
  if (verb < 0 || !SUBJECT.has(relationOf(tokens, pronoun)) || !SUBJECT.has(relationOf(tokens, subject))) return false;
  return relationOf(tokens, verb) === 'conj' && tokens.head[verb] === tokens.head[subject];
};

/** "[Diplomats] say that [the Front] is starved. Orland gave [them] food": who only says what happens is seldom in it. */
export const onlyReports = ({ tokens, children }: Reading, pronoun: number, subject: number): boolean => {
  const saying = tokens.head[subject]!;
  if (saying < 0 || !SUBJECT.has(relationOf(tokens, subject)) || !SPEECH.has(lemmaOf(tokens, saying))) return false;
  if (childIn(tokens, children, saying, 'ccomp') < 0) return false;
  return DONE_TO.has(relationOf(tokens, pronoun));
};

const DONE_TO: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl']);

const SPEECH = new Set(referenceWords.speech);

/** "until [Orland] has closed the camps that [it] runs": the subject of the clause right around the one that the pronoun stands in. */
export const isSubjectAbove = ({ tokens }: Reading, pronoun: number, subject: number): boolean => {
  const over = tokens.head[subject]!;
  if (over < 0 || !SUBJECT.has(relationOf(tokens, subject)) || subject > pronoun) return false;
  let clauses = 0;
  for (let at = pronoun, steps = 0; at >= 0 && steps < 12 && clauses < 2; at = tokens.head[at]!, steps++) {
    if (at === over) return clauses === 1;
    if (CLAUSES.has(relationOf(tokens, at))) clauses++;
  }
  return false;
};

/** Twice what being the subject of the main clause is worth: who controls an infinitive is its subject, and too rare in texts to be learnt. */
const CONTROLLER = 22;

/** "asks [Orland] to explain [its] failure": whoever is asked to do it is the subject of the infinitive. */
export const isController = ({ tokens }: Reading, pronoun: number, object: number): boolean => {
  const role = relationOf(tokens, object);
  if ((role !== 'obj' && role !== 'iobj') || object > pronoun) return false;
  for (let at = pronoun, steps = 0; at >= 0 && steps < 6; at = tokens.head[at]!, steps++) {
    if (CLAUSES.has(relationOf(tokens, at))) return false;
    if (relationOf(tokens, at) === 'xcomp') return tokens.head[at] === tokens.head[object];
  }
  return false;
};

const CLAUSES: ReadonlySet<Relation> = new Set(['acl:relcl', 'acl', 'advcl', 'ccomp']);

/** "[the Front], which hides [its] boats": a pronoun in the clause that describes a thing may stand for the thing. */
export const inClauseOf = (reading: Reading, m: number, c: number): boolean => {
  const { tokens, mentions } = reading;
  const { head } = mentions[c] as Mention;
  let at = (mentions[m] as Mention).head;
  // "the agency that hired [them]", "two men of Orlen whom [they] held": an argument of the clause itself is somebody else.
  const verb = tokens.head[at]!;
  if (ARGUMENTS.has(relationOf(tokens, at)) && ADNOMINAL.has(relationOf(tokens, verb))) {
    const relative = childrenOf(reading.children, verb).some((child) => isRelative(reading, child));
    if (relative || tokens.head[verb] === head) return false;
  }
  // "Orland, for its part, …"
  if (lemmaOf(tokens, tokens.head[at]!) === 'part' && tokens.head[tokens.head[at]!] === head) return true;
  let clause = false;
  for (let steps = 0; at >= 0 && at !== head && steps < 12; steps++) {
    clause ||= ADNOMINAL.has(relationOf(tokens, at));
    if (tokens.head[at] === head && isOfVerb(reading, at, head)) clause = true;
    at = tokens.head[at]!;
  }
  return at === head && clause;
};

/** Clauses that describe a noun. */
const ADNOMINAL: ReadonlySet<Relation> = new Set(['acl', 'acl:relcl']);

/** "the men [who] fled": what stands for the noun that a clause describes; a "whom" without preposition, whatever the parse calls it. */
const isRelative = ({ tokens, children }: Reading, word: number): boolean => {
  const lemma = lemmaOf(tokens, word).toLowerCase();
  const bare = lemma === 'whom' && childIn(tokens, children, word, 'case') < 0;
  return bare || (ARGUMENTS.has(relationOf(tokens, word)) && RELATIVE.has(lemma));
};

/** "reminded [the parties] of [their] duty", "thanked [the envoy] for [his] help": what a parse may hang on the object though it is the verb's. */
const isOfVerb = ({ tokens, children }: Reading, phrase: number, object: number): boolean => {
  if (relationOf(tokens, phrase) !== 'nmod' || !PARTIES.has(relationOf(tokens, object))) return false;
  const preposition = childIn(tokens, children, phrase, 'case');
  if (preposition < 0) return false;
  return lemmaOf(tokens, preposition) !== 'of' || OF_SOMETHING.has(lemmaOf(tokens, tokens.head[object]!));
};

const PARTIES: ReadonlySet<string> = new Set(['obj', 'nsubj', 'nsubj:pass', 'obl:agent']);
const OF_SOMETHING = new Set(referenceWords.ofSomething);
