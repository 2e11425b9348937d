import type { Citation, Clause, ClausePhrase } from './clause.ts';
import { type ClauseSight, isOf, type PhraseUnit, type Unit, type VerbUnit, wordAt } from './units.ts';

/*
 * Makes clauses of the units of a sentence: to each verb its subject, its objects and what stands beside it.
 *
 *     [Le Front] [a attaqué] [le convoi] [à Beld] [et enlevé] [trois chauffeurs]
 *      subject    verb        object      oblique   verb       object              the second verb's subject is the first one's
 */

/** Units that end the reach of a verb on either side. */
const BOUNDARIES: ReadonlySet<Unit['kind']> = new Set([
  'that',
  'relative',
  'subordinator',
  'condition',
  'stop',
  'quote',
]);

interface Draft {
  readonly unit: number;
  readonly verb: VerbUnit;
  subject: number[];
  object: number[];
  oblique: number[];
  governor: number;
  complement: number;
  conditional: boolean;
  passive: boolean;
}

/** The clauses of one sentence and who it cites; `offset` is the number of clauses before it, for governors. */
export const findClauses = (
  sight: ClauseSight,
  units: readonly Unit[],
  sentence: number,
  offset: number,
): { readonly clauses: readonly Clause[]; readonly citations: readonly Citation[] } => {
  const joined = joinAppositions(sight, units);
  const drafts: Draft[] = [];
  const draftAt = new Map<number, number>();
  joined.forEach((unit, u) => {
    if (unit.kind !== 'verb') return;
    draftAt.set(u, drafts.length);
    drafts.push({
      unit: u,
      verb: unit,
      subject: [],
      object: [],
      oblique: [],
      governor: -1,
      complement: -1,
      conditional: false,
      passive: unit.passive,
    });
  });
  const reading: Reading = { sight, units: joined, drafts, draftAt };
  for (const draft of drafts) {
    readRight(reading, draft);
    readLeft(reading, draft);
  }
  for (const draft of drafts) govern(reading, draft);
  for (const draft of drafts) markPassive(reading, draft);
  markConditions(reading);
  return {
    clauses: drafts.map((draft) => clauseOf(draft, sentence, offset)),
    citations: citationsOf(joined, sentence),
  };
};

const citationsOf = (units: readonly Unit[], sentence: number): readonly Citation[] =>
  units.flatMap((unit, u) => {
    const cited = units[u + 1];
    if (unit.kind !== 'according' || cited?.kind !== 'phrase') return [];
    return [{ sentence, first: unit.first, last: unit.last, phrase: cited.phrase }];
  });

interface Reading {
  readonly sight: ClauseSight;
  readonly units: readonly Unit[];
  readonly drafts: readonly Draft[];
  /** Draft of the verb at a unit. */
  readonly draftAt: ReadonlyMap<number, number>;
}

const phraseOf = (reading: Reading, unit: Unit | undefined): ClausePhrase | undefined =>
  unit?.kind === 'phrase' ? reading.sight.phrases[unit.phrase] : undefined;

/** Puts a name between commas into the phrase before it: "le ministre, Étienne Lacaze, a …". */
const joinAppositions = (sight: ClauseSight, units: readonly Unit[]): readonly Unit[] => {
  const out: Unit[] = [];
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as Unit;
    const comma = out.at(-1);
    const at = bareBefore(sight, out);
    const before = out[at];
    const after = units[u + 1];
    const beside =
      unit.kind === 'phrase' &&
      comma?.kind === 'comma' &&
      before?.kind === 'phrase' &&
      (after === undefined || after.kind === 'comma' || after.kind === 'stop' || after.kind === 'verb') &&
      saysTheSame(sight, before, unit);
    if (!beside) {
      out.push(unit);
      continue;
    }
    const own = sight.phrases[before.phrase] as ClausePhrase;
    sight.phrases[before.phrase] = { ...own, apposition: unit.phrase };
    out.pop();
    out[at] = { ...before, last: at === out.length - 1 ? unit.last : before.last };
    if (after?.kind === 'comma') u++;
  }
  return out;
};

/** The unit of the phrase before a comma, past phrases with prepositions: "la ministre [de] …, ". */
const bareBefore = (sight: ClauseSight, out: readonly Unit[]): number => {
  let at = out.length - 2;
  for (; at > 0; at--) {
    const unit = out[at] as Unit;
    if (unit.kind !== 'phrase' || (sight.phrases[unit.phrase] as ClausePhrase).preposition === '') break;
    if (out[at - 1]?.kind !== 'phrase') break;
  }
  return at;
};

const saysTheSame = (sight: ClauseSight, a: PhraseUnit, b: PhraseUnit): boolean => {
  const first = sight.phrases[a.phrase] as ClausePhrase;
  const second = sight.phrases[b.phrase] as ClausePhrase;
  if (second.preposition !== '' || first.sort === 'pronoun' || second.sort === 'pronoun') return false;
  const titled = first.sort === 'role' || first.sort === 'organisation' || first.sort === 'people';
  if (titled && first.name === undefined && second.sort === 'name') return true;
  return first.sort === 'name' && second.sort === 'role' && !second.possessed;
};

const isFiniteVerb = (unit: Unit | undefined): boolean =>
  unit?.kind === 'verb' && (unit.shape === 'finite' || unit.shape === 'shared');

/** The phrases coordinated with the one at unit `u`, itself first, and the unit after them. */
const coordination = (reading: Reading, u: number): { readonly phrases: number[]; readonly next: number } => {
  const { units } = reading;
  const first = units[u] as PhraseUnit;
  const phrases = [first.phrase];
  let at = u + 1;
  for (;;) {
    const link = units[at];
    const other = units[at + 1];
    const both = phraseOf(reading, other);
    const own = phraseOf(reading, first);
    const joinedWord = link?.kind === 'phrase' && link.joined ? link : undefined;
    if (joinedWord !== undefined) {
      const its = phraseOf(reading, joinedWord);
      if (its === undefined || !sameSide(own, its) || opensClause(reading, at)) break;
      phrases.push(joinedWord.phrase);
      at += 1;
      continue;
    }
    if (other?.kind !== 'phrase' || both === undefined || own === undefined) break;
    const isList = link?.kind === 'comma' && listGoesOn(reading, at + 1);
    if (link?.kind !== 'conjunction' && !isList) break;
    if (!sameSide(own, both) || opensClause(reading, at + 1)) break;
    phrases.push(other.phrase);
    at += 2;
  }
  return { phrases, next: at };
};

const sameSide = (a: ClausePhrase | undefined, b: ClausePhrase): boolean =>
  a !== undefined && b.sort !== 'pronoun' && (b.preposition === '' || b.preposition === a.preposition);

/** Whether a phrase after "and" begins a clause of its own: a verb waits behind it. */
const opensClause = ({ units }: Reading, u: number): boolean => {
  if (!units.slice(0, u).some(isFiniteVerb)) return false;
  for (let at = u + 1; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'verb') return isFiniteVerb(unit) && (unit as VerbUnit).shape === 'finite';
    if (unit.kind !== 'phrase' || unit.joined) return false;
  }
  return false;
};

/** "A, B et C": after the comma phrases and commas up to a conjunction. */
const listGoesOn = (reading: Reading, u: number): boolean => {
  for (let at = u + 1; at < reading.units.length; at++) {
    const { kind } = reading.units[at] as Unit;
    if (kind === 'conjunction') return true;
    if (kind !== 'phrase' && kind !== 'comma') return false;
  }
  return false;
};

/** Objects and phrases with a preposition up to the next verb or boundary; in a language that puts verbs first, the subject. */
const readRight = (reading: Reading, draft: Draft): void => {
  const { units, sight } = reading;
  const bare: number[][] = [];
  let u = draft.unit + 1;
  let commas = 0;
  while (u < units.length) {
    const unit = units[u] as Unit;
    if (unit.kind === 'that') {
      draft.complement = unit.last + 1;
      break;
    }
    if (BOUNDARIES.has(unit.kind) || unit.kind === 'contrast') break;
    if (unit.kind === 'verb') break;
    if (unit.kind === 'conjunction' && nextIsVerb(units, u + 1)) break;
    if (unit.kind === 'comma') commas++;
    if (unit.kind !== 'phrase') {
      u++;
      continue;
    }
    const phrase = sight.phrases[unit.phrase] as ClausePhrase;
    const { phrases, next } = coordination(reading, u);
    if (phrase.preposition !== '') draft.oblique.push(...phrases);
    else if (commas === 0 || sight.lexicon.language.verbFirst) bare.push(phrases);
    else if (opensClause(reading, u)) break;
    u = next;
  }
  placeBare(reading, draft, bare);
};

const nextIsVerb = (units: readonly Unit[], u: number): boolean => {
  const unit = units[u];
  return unit?.kind === 'verb' && unit.shape !== 'reduced';
};

const placeBare = (reading: Reading, draft: Draft, bare: readonly number[][]): void => {
  if (!reading.sight.lexicon.language.verbFirst) {
    draft.object.push(...(bare[0] ?? []));
    return;
  }
  const [first = [], second = []] = bare;
  const hasSubject = leftSubject(reading, draft.unit).length > 0;
  const goesOn = second.length === 0 && takesUpSubject(reading, draft, first);
  if (draft.verb.shape === 'infinitive' || hasSubject || goesOn || cannotBeSubject(reading, draft, first)) {
    draft.object.push(...first);
    return;
  }
  draft.subject.push(...first);
  if (draft.verb.clitic !== 'object') draft.object.push(...second);
};

/** "و" and a verb that acts on somebody, with one noun behind: the subject is that of the verb before. */
const takesUpSubject = (reading: Reading, { verb, unit }: Draft, phrases: readonly number[]): boolean => {
  const { sight, units, drafts, draftAt } = reading;
  if (!verb.joined || phrases.length === 0) return false;
  const acts = (sight.lexicon.verbFrames.get(verb.lemma) ?? []).some(({ frame }) => frame.patient.startsWith('obj'));
  if (!acts) return false;
  for (let u = unit - 1; u >= 0; u--) {
    if (units[u]?.kind === 'stop' || units[u]?.kind === 'quote') return false;
    const before = drafts[draftAt.get(u) ?? -1];
    // Another gender has another subject.
    if (before !== undefined) return before.subject.length > 0 && before.verb.feminine === verb.feminine;
  }
  return false;
};

/** An oblique ending, or a gender that the verb does not agree with. */
const cannotBeSubject = (reading: Reading, { verb, unit }: Draft, phrases: readonly number[]): boolean => {
  const { sight } = reading;
  const phrase = sight.phrases[phrases[0] ?? -1];
  if (phrase === undefined) return false;
  if (isOblique(sight, phrase)) return true;
  if (phrase.name !== undefined && phrase.noun === '') return false;
  const follows = reading.units.slice(0, unit).some((before) => before.kind === 'verb');
  if (verb.joined && follows && !phrase.definite && phrase.of.length === 0) return true;
  if (verb.feminine === true && phrase.feminine === false && phrase.sort === 'role' && !phrase.plural) return true;
  return verb.feminine === false && phrase.feminine === true && !phrase.plural && follows;
};

const isOblique = (sight: ClauseSight, phrase: ClausePhrase): boolean => {
  if (phrase.sort === 'name' || phrase.possessed) return false;
  const word = wordAt(sight, phrase.head);
  return sight.lexicon.obliqueEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
};

/** The phrase before a verb that can be its subject. */
const leftSubject = (reading: Reading, from: number): readonly number[] => {
  const { units, sight } = reading;
  const verbFirst = sight.lexicon.language.verbFirst;
  let commas = 0;
  for (let u = from - 1; u >= 0; u--) {
    const unit = units[u] as Unit;
    if (unit.kind === 'comma') commas++;
    if (unit.kind === 'relative') return antecedentOf(reading, u);
    if (BOUNDARIES.has(unit.kind) || unit.kind === 'contrast') return [];
    if (unit.kind === 'conjunction') {
      // "A et B ont …" is one subject; "… et a" another verb of the same.
      if (u === from - 1) return [];
      continue;
    }
    if (unit.kind === 'verb') {
      if (unit.shape === 'reduced') continue;
      return [];
    }
    if (unit.kind !== 'phrase') continue;
    const phrase = sight.phrases[unit.phrase] as ClausePhrase;
    if (phrase.preposition !== '') continue;
    if (verbFirst && commas > 0) return [];
    if (isObjectOfVerb(reading, u)) return [];
    return startOfCoordination(reading, u);
  }
  return [];
};

/** Whether a bare phrase is what a verb before it acts on. */
const isObjectOfVerb = ({ units, drafts, draftAt }: Reading, u: number): boolean => {
  const { phrase } = units[u] as PhraseUnit;
  for (let at = u - 1; at >= 0; at--) {
    const draft = draftAt.get(at);
    if (draft === undefined) continue;
    const { object, subject } = drafts[draft] as Draft;
    return object.includes(phrase) || subject.includes(phrase);
  }
  return false;
};

/** The phrases coordinated with the one at unit `u`, read from the right. */
const startOfCoordination = (reading: Reading, u: number): readonly number[] => {
  let start = u;
  for (;;) {
    const link = reading.units[start - 1];
    const before = reading.units[start - 2];
    const here = reading.units[start] as PhraseUnit;
    if (here.joined && link?.kind === 'phrase' && !isObjectOfVerb(reading, start - 1)) {
      start -= 1;
      continue;
    }
    const bare = phraseOf(reading, before)?.preposition === '';
    if (!bare || (link?.kind !== 'conjunction' && !(link?.kind === 'comma' && start < u))) break;
    if (isObjectOfVerb(reading, start - 2)) break;
    start -= 2;
  }
  const phrases: number[] = [];
  for (let at = start; at <= u; at++) {
    const unit = reading.units[at] as Unit;
    if (unit.kind === 'phrase') phrases.push(unit.phrase);
  }
  return phrases;
};

const antecedentOf = (reading: Reading, relative: number): readonly number[] => {
  const { sight, units } = reading;
  const { first } = units[relative] as Unit;
  if (!isOf(sight, wordAt(sight, first), 'subjectRelative')) return [];
  for (let u = relative - 1; u >= 0; u--) {
    const unit = units[u] as Unit;
    if (unit.kind === 'phrase') return [unit.phrase];
    if (unit.kind !== 'comma') return [];
  }
  return [];
};

const readLeft = (reading: Reading, draft: Draft): void => {
  const { units } = reading;
  const { verb, unit } = draft;
  if (draft.subject.length > 0 || verb.shape === 'infinitive') return;
  if (verb.shape === 'reduced') {
    const before = units[unit - 1];
    if (before?.kind === 'phrase') draft.subject.push(before.phrase);
    return;
  }
  if (verb.shape === 'gerund') {
    draft.subject.push(...nearestSubject(reading, draft));
    return;
  }
  draft.subject.push(...leftSubject(reading, unit));
  if (draft.subject.length > 0) return;
  if (continues(reading, unit)) draft.subject.push(...nearestSubject(reading, draft));
  else if (isQuoteBefore(units, unit)) invert(reading, draft);
};

/** Whether a verb takes up the subject of the one before: joined by "and" or "but", or after a comma in a row. */
const continues = ({ units, sight }: Reading, u: number): boolean => {
  const verb = units[u] as VerbUnit;
  if (verb.shape === 'shared' || verb.joined) return true;
  const before = units[u - 1];
  if (before?.kind === 'conjunction' || before?.kind === 'contrast') return true;
  if (before?.kind === 'comma') return units[u - 2]?.kind !== 'quote';
  return (
    sight.lexicon.language.verbFirst &&
    before?.kind !== 'quote' &&
    before !== undefined &&
    before.kind !== 'stop' &&
    before.kind !== 'that'
  );
};

const nearestSubject = ({ drafts, draftAt, units }: Reading, { unit }: Draft): readonly number[] => {
  for (let u = unit - 1; u >= 0; u--) {
    const draft = draftAt.get(u);
    const kind = (units[u] as Unit).kind;
    if (kind === 'quote') return [];
    if (draft !== undefined && (drafts[draft] as Draft).subject.length > 0) return (drafts[draft] as Draft).subject;
  }
  return [];
};

const isQuoteBefore = (units: readonly Unit[], u: number): boolean =>
  units[u - 1]?.kind === 'quote' || (units[u - 1]?.kind === 'comma' && units[u - 2]?.kind === 'quote') || u === 0;

/** “…”, a déclaré le ministre: what follows is the subject. */
const invert = ({ sight }: Reading, draft: Draft): void => {
  const [first] = draft.object;
  if (first === undefined || !sight.lexicon.reporting.has(draft.verb.lemma)) return;
  draft.subject.push(...draft.object);
  draft.object = [];
};

/** To an infinitive its governor: the verb before it, and whose act it is. */
const govern = (reading: Reading, draft: Draft): void => {
  const { units, drafts, draftAt, sight } = reading;
  if (draft.verb.shape !== 'infinitive') return;
  for (let u = draft.unit - 1; u >= 0; u--) {
    const { kind } = units[u] as Unit;
    if (BOUNDARIES.has(kind)) return;
    const index = draftAt.get(u);
    if (index === undefined) continue;
    const upper = drafts[index] as Draft;
    draft.governor = index;
    const frames = sight.lexicon.verbFrames.get(upper.verb.lemma) ?? [];
    const asks = frames.some(({ frame }) => frame.tie === 'urge' || frame.tie === 'coerce' || frame.tie === 'oppose');
    const asked = upper.oblique.filter((p) => sight.phrases[p]?.preposition === sight.lexicon.dative);
    const controlled = asks ? (upper.object.length > 0 ? upper.object : asked) : [];
    draft.subject.push(...(controlled.length > 0 ? controlled : upper.subject));
    return;
  }
};

/** A verb whose letters do not tell it from the active is passive where a phrase says by whom. */
const markPassive = ({ sight }: Reading, draft: Draft): void => {
  if (!sight.lexicon.language.verbFirst || draft.passive) return;
  draft.passive = draft.oblique.some((p) => sight.phrases[p]?.preposition === sight.lexicon.agent);
  if (draft.passive && draft.subject.length === 0) draft.subject = draft.object;
};

/** After "if", and in the clause that hangs on it, all is supposed. */
const markConditions = ({ units, drafts }: Reading): void => {
  const first = units.findIndex(({ kind }) => kind === 'condition');
  if (first < 0) return;
  const end = units.findIndex(({ kind }, u) => u > first && kind === 'stop');
  for (const draft of drafts) {
    if (draft.unit < (end < 0 ? units.length : end))
      draft.conditional = !units.slice(0, first).some(({ kind }) => kind === 'that') || draft.unit > first;
  }
};

const clauseOf = (draft: Draft, sentence: number, offset: number): Clause => {
  const { verb } = draft;
  return {
    sentence,
    first: verb.first,
    last: verb.last,
    head: verb.head,
    lemma: verb.lemma,
    tense: verb.tense,
    passive: draft.passive,
    reflexive: verb.reflexive,
    negated: verb.negated,
    clitic: verb.clitic,
    preposition: verb.preposition,
    possible: verb.possible,
    conditional: draft.conditional,
    subject: draft.subject,
    object: draft.object,
    oblique: draft.oblique,
    governor: draft.governor < 0 ? -1 : draft.governor + offset,
    complement: draft.complement,
  };
};
