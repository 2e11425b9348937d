import type { Annotated, Mention, Sentence } from '../annotation/annotation.ts';
import type { Clause, ClausePhrase } from '../annotation/clauses/clause.ts';
import type { ClauseLexicon, FrameEntry } from '../annotation/clauses/lexicon.ts';
import { clauseLexiconOf } from '../annotation/clauses.ts';
import { foldWord } from '../annotation/phrases/lexicon.ts';
import { sentenceAt } from '../annotation/sentence-at.ts';
import { spanOfTokens } from '../annotation/tokens.ts';
import type { Factuality } from '../attribution/attribution.ts';
import { type Hearing, voiceOf } from '../attribution/voice.ts';
import type { ClauseFrame } from '../languages/clauses.ts';
import { idOf } from '../text/digest.ts';
import { contains, type Span } from '../text/span.ts';
import type { Participant, Statement, Tie } from './statement.ts';

/*
 * The ties of sentences that are read without a parser, from their clauses: the verb or noun says which tie, subject,
 * object and prepositions say who.
 *
 *     [agent|Le Front] [tie|a vendu] [goods|du cuivre] à [patient|la société Karst] en mars 2019.
 *     [tie|la coopération] entre [agent|le Front] et [patient|le régime]
 *
 * Precision goes first: a tie in which nobody is named is none.
 */

/** The statements of all clauses: sentence by sentence those of its verbs, then those of its nouns. */
export const stateClauses = (annotated: Annotated, hearing: Hearing): readonly Statement[] => {
  const { clauses, phrases } = annotated.clauses;
  if (phrases.length === 0) return [];
  const clausesOf = groupBy(clauses, ({ sentence }) => sentence);
  const phrasesOf = groupBy(phrases, ({ head }) => sentenceAt(annotated.sentences, head));
  let mention = 0;
  return annotated.sentences.flatMap((sentence, s) => {
    while (mention < annotated.mentions.length && (annotated.mentions[mention] as Mention).start < sentence.start)
      mention++;
    const lexicon = clauseLexiconOf(annotated.document, sentence.block);
    if (lexicon === undefined) return [];
    const own = phrasesOf.get(s) ?? [];
    const sight: Sight = {
      annotated,
      hearing,
      lexicon,
      sentence,
      clauses: clausesOf.get(s) ?? [],
      phrases: own,
      mention,
    };
    return [
      ...sight.clauses.flatMap((c) => ofVerb(sight, clauses[c] as Clause, c)),
      ...own.flatMap((p) => ofNoun(sight, phrases[p] as ClausePhrase, p)),
    ];
  });
};

/** Indices of rows by a key. */
const groupBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => number): ReadonlyMap<number, readonly number[]> => {
  const groups = new Map<number, number[]>();
  rows.forEach((row, i) => {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  });
  return groups;
};

/** One sentence with what is looked up in it again and again. */
interface Sight {
  readonly annotated: Annotated;
  readonly hearing: Hearing;
  readonly lexicon: ClauseLexicon;
  readonly sentence: Sentence;
  /** Indices of its clauses and phrases, and of the first mention that begins in it. */
  readonly clauses: readonly number[];
  readonly phrases: readonly number[];
  readonly mention: number;
}

const clausesIn = ({ annotated, clauses }: Sight): readonly Clause[] =>
  clauses.map((c) => annotated.clauses.clauses[c] as Clause);

/** The mentions that begin in the sentence, in reading order. */
const mentionsIn = ({ annotated, sentence, mention }: Sight): readonly Mention[] => {
  let end = mention;
  while (end < annotated.mentions.length && (annotated.mentions[end] as Mention).start < sentence.end) end++;
  return annotated.mentions.slice(mention, end);
};

const phraseAt = ({ annotated }: Sight, p: number): ClausePhrase => annotated.clauses.phrases[p] as ClausePhrase;

const split = (slots: string): readonly string[] =>
  slots
    .split(' ')
    .filter((slot) => slot !== '')
    .map((slot) => foldWord(slot).replaceAll('_', ' '));

/** Phrases in a slot of a verb's clause. */
const inSlot = (sight: Sight, clause: Clause, slot: string): readonly number[] => {
  const { subject, object, oblique, passive } = clause;
  const agents = oblique.filter((p) => phraseAt(sight, p).preposition === sight.lexicon.agent);
  if (slot === 'subj') return passive ? agents : subject;
  if (slot === 'obj') return passive ? subject : object;
  // "reçoit des armes [de la société]": the genitive of the object may be the verb's own.
  const genitive = slot === sight.lexicon.genitive ? object.flatMap((p) => phraseAt(sight, p).of) : [];
  const beside = oblique.filter(
    (p) => phraseAt(sight, p).preposition === slot && !(passive && slot === sight.lexicon.agent),
  );
  if (beside.length > 0 && sight.lexicon.prepositions.get(slot)?.has('between'))
    return [...beside, ...alongside(sight, beside)];
  return beside.length > 0 ? beside : genitive;
};

const firstFilled = (sight: Sight, clause: Clause, slots: string, keep: (p: number) => boolean): readonly number[] => {
  for (const slot of split(slots)) {
    const filled = inSlot(sight, clause, slot).filter(keep);
    if (filled.length > 0) return filled;
  }
  return [];
};

const ACTORS: ReadonlySet<ClausePhrase['sort']> = new Set([
  'state',
  'force',
  'organisation',
  'group',
  'role',
  'people',
  'name',
]);

/** Whether a phrase names or describes somebody who can act. */
const isActor = (sight: Sight, p: number): boolean => {
  const phrase = phraseAt(sight, p);
  if (phrase.sort === 'pronoun') return participantOf(sight, p) !== undefined;
  // "à Beld" is a place; "à Karst Logistique" hardly.
  if (phrase.sort === 'name')
    return mentionOf(sight, p).kind !== 'place' || phrase.preposition === '' || phrase.last > phrase.first;
  return ACTORS.has(phrase.sort);
};

const mentionOf = ({ annotated }: Sight, p: number): Mention =>
  annotated.mentions[annotated.clauses.mentionOf[p] ?? -1] as Mention;

/** Officials, soldiers and members act for their body: "le directeur de [la société]", "les gardes de [Ferrox]". */
const actingFor = (sight: Sight, p: number): number => {
  const phrase = phraseAt(sight, p);
  if (phrase.sort !== 'role' && phrase.sort !== 'force' && phrase.sort !== 'group') return p;
  if (phrase.name !== undefined && phrase.name.first <= phrase.head) return p;
  const chain: number[] = [];
  for (let of = phrase.of[0]; of !== undefined && chain.length < DEEPEST; of = phraseAt(sight, of).of[0])
    chain.push(of);
  return (
    chain.find((of) => isBody(phraseAt(sight, of))) ?? chain.findLast((of) => phraseAt(sight, of).sort === 'name') ?? p
  );
};

const isBody = ({ sort }: ClausePhrase): boolean =>
  sort === 'organisation' || sort === 'group' || sort === 'state' || sort === 'force';

const participantOf = (sight: Sight, p: number): Participant | undefined => {
  const { annotated } = sight;
  const own = mentionOf(sight, p);
  const entityOf = (phrase: number): number => annotated.entityOf[annotated.clauses.mentionOf[phrase] ?? -1] ?? -1;
  const bearer = actingFor(sight, p);
  const entity = phraseAt(sight, p).sort === 'name' ? entityOf(p) : entityOf(bearer);
  const known = annotated.entities[entity];
  if (known === undefined) return undefined;
  const mention = annotated.document.text.slice(own.start, own.end);
  return { start: own.start, end: own.end, mention, label: known.label, entity };
};

const participants = (sight: Sight, phrases: readonly number[]): readonly Participant[] => {
  const found = phrases.flatMap((p) => participantOf(sight, p) ?? []);
  return found.filter((one, i) => found.findIndex(({ label }) => label === one.label) === i);
};

const ofVerb = (sight: Sight, clause: Clause, index: number): Statement[] => {
  const standing = standingOf(sight, clause);
  const asked = norm(sight, clause, index);
  if (asked !== undefined) return [asked];
  const entries = sight.lexicon.verbFrames.get(clause.lemma) ?? [];
  // What asks for an object of its own says more than what does not.
  const inOrder = [
    ...entries.filter(({ object }) => object !== undefined),
    ...entries.filter(({ object }) => object === undefined),
  ];
  for (const entry of inOrder) {
    if (!fits(sight, clause, entry)) continue;
    const statement = fill(sight, clause, index, entry.frame, standing);
    if (statement !== undefined) return [statement];
  }
  return [];
};

/** Whether a verb has the object that its entry asks for. */
const fits = (sight: Sight, clause: Clause, { frame, object }: FrameEntry): boolean => {
  const objects = inSlot(sight, clause, 'obj');
  const nounAt = (p: number): string => phraseAt(sight, p).noun;
  if (object !== undefined)
    return [...objects, ...clause.oblique].some((p) => nounAt(p) === object || nounAt(p).startsWith(`${object}-`));
  if ((frame.reflexive ?? false) !== clause.reflexive) return false;
  if (frame.object === undefined) return true;
  if (clause.clitic === 'object') return frame.object === 'actor' || frame.object === 'goods';
  return objects.some((p) => isObject(sight, p, frame.object));
};

const TROOPS: ReadonlySet<ClausePhrase['sort']> = new Set(['force', 'group']);

const isObject = (sight: Sight, p: number, kind: ClauseFrame['object']): boolean => {
  const { sort, plural } = phraseAt(sight, p);
  if (kind === 'actor') return isActor(sight, p);
  if (kind === 'people') return sort === 'people' || sort === 'role';
  if (kind === 'members') return plural && (sort === 'people' || sort === 'role' || TROOPS.has(sort));
  if (kind === 'troops') return TROOPS.has(sort);
  if (kind === 'place') return isBuiltOn(sight, p);
  return !isActor(sight, p) && sort !== 'pronoun';
};

/** A place, a building, or a bare name that may be one. */
const isBuiltOn = (sight: Sight, p: number): boolean => {
  const { sort } = phraseAt(sight, p);
  return sort === 'place' || sort === 'facility' || sort === 'name';
};

const isLaw = (sight: Sight, p: number): boolean => phraseAt(sight, p).sort === 'document';

const fill = (
  sight: Sight,
  clause: Clause,
  index: number,
  frame: ClauseFrame,
  standing: Standing,
): Statement | undefined => {
  const tie = frame.tie as Tie;
  if (standing.urged && tie !== 'urge') return undefined;
  const actor = (p: number): boolean => isActor(sight, p);
  const agents = firstFilled(sight, clause, frame.agent, actor);
  const patients = firstFilled(sight, clause, frame.patient, frame.patientIsLaw ? (p) => isLaw(sight, p) : actor);
  const goods =
    frame.goods === undefined
      ? []
      : firstFilled(sight, clause, frame.goods, (p) => !actor(p) && phraseAt(sight, p).sort !== 'place');
  const agent = participants(sight, agents);
  const patient = participants(sight, patients).filter(({ label }) => !agent.some((one) => one.label === label));
  if (frame.patientIsLaw) {
    if (patient.length === 0) return undefined;
  } else if (agent.length + patient.length === 0) return undefined;
  else if (patient.length === 0 && !frame.lone && goods.length === 0 && !actsOnPlace(sight, clause, frame))
    return undefined;
  // "accuser", "rejeter": somebody or something must stand behind.
  if (
    split(frame.patient).includes('obj') &&
    !clause.passive &&
    clause.object.length === 0 &&
    clause.clitic === undefined
  ) {
    if (patient.length === 0 && goods.length === 0) return undefined;
  }
  // What is only aimed at, or too common a word, must say who and whom.
  const weak = frame.both === true || (standing.value === 'Uu' && !standing.conditional && !standing.urged);
  if (weak && (agent.length === 0 || patient.length === 0)) return undefined;
  if (tie === 'urge' && (patient.length === 0 || !asksSomething(sight, clause, index, patients))) return undefined;
  return statementOf(sight, {
    tie,
    predicate: clause.head,
    verb: { first: clause.first, last: clause.last },
    agent,
    patient,
    goods: goods.map((p) => beyondMeasure(sight, p)),
    places: [...clause.oblique, ...clause.object].filter((p) => isPlace(sight, p)),
    phrases: [...agents, ...patients, ...goods, ...clause.object],
    standing,
    rule: 'clause verb',
    because: [`“${clause.lemma}” as ${tie}`],
  });
};

/** "300 tonnes de [thon]": the measure is not the thing. */
const beyondMeasure = (sight: Sight, p: number): ClausePhrase => {
  const phrase = phraseAt(sight, p);
  const [of] = phrase.of;
  return of !== undefined && sight.lexicon.measures.has(phrase.noun) ? phraseAt(sight, of) : phrase;
};

/** A place or building stands where the patient is looked for: "attaquer [le camp]"; or a pronoun. */
const actsOnPlace = (sight: Sight, clause: Clause, { patient, goods }: ClauseFrame): boolean =>
  clause.clitic !== undefined ||
  split(patient).some((slot) =>
    inSlot(sight, clause, slot).some((p) => isBuiltOn(sight, p) || phraseAt(sight, p).sort === 'pronoun'),
  ) ||
  (goods === undefined && clause.object.some((p) => phraseAt(sight, p).sort === 'force'));

/** "demander à X [de partir]", "[que …]", "[une enquête] à X": who is asked is asked for something. */
const asksSomething = (sight: Sight, clause: Clause, index: number, asked: readonly number[]): boolean =>
  clause.complement >= 0 ||
  clausesIn(sight).some(({ governor }) => governor === index) ||
  clause.object.some((p) => !asked.includes(p)) ||
  (sight.lexicon.language.verbFirst && clause.oblique.some((p) => !asked.includes(p)));

const isPlace = (sight: Sight, p: number): boolean => {
  const phrase = phraseAt(sight, p);
  return (
    phrase.sort === 'place' ||
    phrase.sort === 'facility' ||
    (phrase.sort === 'name' && mentionOf(sight, p).kind === 'place')
  );
};

interface Standing {
  readonly value: Factuality;
  readonly urged: boolean;
  readonly conditional: boolean;
  /** Put at a distance by the mood of the verb alone: "aurait attaqué". */
  readonly hearsay: boolean;
  readonly because: readonly string[];
}

const LEVELS: Readonly<Record<'CT' | 'PR' | 'PS', number>> = { CT: 3, PR: 2, PS: 1 };

const factualityOf = (level: number, denied: boolean): Factuality => {
  const name = (Object.keys(LEVELS) as (keyof typeof LEVELS)[]).find((key) => LEVELS[key] === level);
  return name === undefined ? 'Uu' : `${name}${denied ? '-' : '+'}`;
};

/** Governors looked through. */
const DEEPEST = 6;

/** How firmly a clause is put, by its own form and by the verbs that govern it. */
const standingOf = (sight: Sight, clause: Clause): Standing => {
  const { clauses } = sight.annotated.clauses;
  const because: string[] = [];
  let denied = false;
  let level = 3;
  let urged = false;
  let hearsay = false;
  let conditional = clause.conditional;
  if (sight.lexicon.prepositions.get(clause.preposition)?.has('purpose')) level = 0;
  let at: Clause | undefined = clause;
  let below: Clause | undefined;
  for (let step = 0; at !== undefined && step < DEEPEST; step++) {
    if (at.negated) {
      denied = !denied;
      because.push('negated');
    }
    if (at.possible) level = Math.min(level, 1);
    conditional ||= at.conditional;
    if (at.tense === 'conditional' && !conditional) {
      if (below === undefined) hearsay = true;
      level = Math.min(level, 2);
      because.push(`conditional of “${at.lemma}”`);
    }
    if (at.tense === 'future') level = Math.min(level, conditional ? 0 : 2);
    if (below !== undefined) {
      const effect = sight.lexicon.governors.get(at.lemma);
      const asks = (sight.lexicon.verbFrames.get(at.lemma) ?? []).some(({ frame }) => frame.tie === 'urge');
      if (asks || effect === 'urged') urged = true;
      else if (effect === 'denied') denied = !denied;
      else if (effect === 'possible') level = Math.min(level, 1);
      else if (effect === 'goal') level = 0;
      because.push(`under “${at.lemma}”`);
      // What a source is made to say belongs to the attribution.
      if (effect === undefined && sight.lexicon.reporting.has(at.lemma)) break;
    }
    below = at;
    at = at.governor < 0 ? undefined : clauses[at.governor];
  }
  return { value: conditional ? 'Uu' : factualityOf(level, denied), urged, conditional, hearsay, because };
};

/** "La banque devrait cesser …": who ought to do something is asked by whoever speaks. */
const norm = (sight: Sight, clause: Clause, index: number): Statement | undefined => {
  // "doit" tells of a duty or of a guess; "devrait" asks.
  if (sight.lexicon.governors.get(clause.lemma) !== 'urged' || clause.tense !== 'conditional') return undefined;
  if (!clausesIn(sight).some(({ governor }) => governor === index)) return undefined;
  const patients = inSlot(sight, clause, 'subj').filter(
    (p) => isActor(sight, p) && phraseAt(sight, p).sort !== 'pronoun',
  );
  const patient = participants(sight, patients);
  if (patient.length === 0) return undefined;
  return statementOf(sight, {
    tie: 'urge',
    predicate: clause.head,
    verb: { first: clause.first, last: clause.last },
    agent: asker(sight, clause.head),
    patient,
    goods: [],
    places: [],
    phrases: patients,
    standing: { value: 'Uu', urged: true, conditional: false, hearsay: false, because: [] },
    rule: 'clause norm',
    because: [`“${clause.lemma}”: what ought to be done`],
  });
};

const asker = ({ hearing, annotated }: Sight, token: number): readonly Participant[] => {
  const [source] = voiceOf(hearing, token).source;
  const field = annotated.document.parts.at(-1)?.onBehalfOf ?? annotated.document.metadata.issuer;
  if (source !== undefined) return [{ ...source, mention: source.label, entity: -1 }];
  if (field === undefined) return [];
  const entity = annotated.entities.findIndex(({ label }) => label === field.value);
  return [{ start: field.start, end: field.end, mention: field.value, label: field.value, entity }];
};

/** Words between a noun of action and the phrase that it takes. */
const REACH = 3;

const ofNoun = (sight: Sight, phrase: ClausePhrase, p: number): Statement[] => {
  const entries = phrase.noun === '' ? undefined : sight.lexicon.nounFrames.get(phrase.noun);
  if (entries === undefined) return [];
  const behind = phrasesBehind(sight, phrase);
  const inside = (slot: string): readonly number[] => {
    return slot === sight.lexicon.genitive ? phrase.of : behind.filter((q) => phraseAt(sight, q).preposition === slot);
  };
  for (const { frame } of entries) {
    const actor = (q: number): boolean => isActor(sight, q);
    const pick = (slots: string): readonly number[] => {
      for (const slot of split(slots)) {
        const filled = inside(slot).filter(actor);
        if (filled.length > 0) return filled;
      }
      return [];
    };
    const between = behind.filter((q) =>
      sight.lexicon.prepositions.get(phraseAt(sight, q).preposition)?.has('between'),
    );
    const pair = between.length > 0 ? [...between, ...alongside(sight, between)] : [];
    const [agents, patients] =
      pair.length > 1 ? [pair.slice(0, 1), pair.slice(1)] : [pick(frame.agent), pick(frame.patient)];
    const governing = governorOf(sight, p);
    const helped =
      patients.length === 0 && frame.tie === 'support' ? subjectHelped(sight, phrase, p).filter(actor) : [];
    const agent = participants(
      sight,
      agents.length === 0 && governing !== undefined ? governing.subject.filter(actor) : agents,
    );
    const patient = participants(sight, [
      ...patients,
      ...helped,
      ...(governing === undefined || patients.length > 0 ? [] : inside(sight.lexicon.genitive).filter(actor)),
    ]).filter(({ label }) => !agent.some((one) => one.label === label));
    if (agent.length === 0 || patient.length === 0) continue;
    const goods = frame.goods === undefined ? [] : inside(frame.goods).filter((q) => !actor(q));
    return [
      statementOf(sight, {
        tie: frame.tie as Tie,
        predicate: phrase.head,
        verb: { first: governing?.first ?? phrase.first, last: phrase.head },
        agent,
        patient,
        goods: goods.map((q) => beyondMeasure(sight, q)),
        places: [],
        phrases: [...agents, ...patients, ...goods],
        standing:
          governing === undefined
            ? { value: 'CT+', urged: asksFor(sight, p), conditional: false, hearsay: false, because: [] }
            : standingOf(sight, governing),
        rule: 'clause noun',
        because: [`“${phrase.noun}” as ${frame.tie}`],
      }),
    ].filter(({ voice, tie }) => voice !== 'urged' || tie === 'urge');
  }
  return [];
};

/** "a continué ses livraisons à X": the verb that holds for the noun, and whose subject acts. */
const governorOf = (sight: Sight, p: number): Clause | undefined =>
  clausesIn(sight).find(
    ({ object, lemma }) => object.includes(p) && /^(?:holds|denied)$/.test(sight.lexicon.governors.get(lemma) ?? ''),
  );

/** "avec l'appui de X": whoever acts is helped. */
const subjectHelped = (sight: Sight, { preposition }: ClausePhrase, p: number): readonly number[] =>
  sight.lexicon.prepositions.get(preposition)?.has('with')
    ? (clausesIn(sight).find(({ oblique }) => oblique.includes(p))?.subject ?? [])
    : [];

/** Whether a noun is what somebody asks for. */
const asksFor = (sight: Sight, p: number): boolean =>
  clausesIn(sight).some(
    ({ object, lemma }) =>
      object.includes(p) && (sight.lexicon.verbFrames.get(lemma) ?? []).some(({ frame }) => frame.tie === 'urge'),
  );

/** The phrases that follow a noun one behind the other, each within reach of the last. */
const phrasesBehind = ({ annotated, phrases: own }: Sight, phrase: ClausePhrase): readonly number[] => {
  const { phrases } = annotated.clauses;
  const at = (q: number): ClausePhrase => phrases[q] as ClausePhrase;
  const later = own
    .filter((q) => at(q).first > phrase.last)
    .sort((a, b) => at(a).first - at(b).first || at(b).last - at(a).last);
  const found: number[] = [];
  let end = phrase.last;
  for (const q of later) {
    if (at(q).first <= end) continue;
    if (at(q).first - end > REACH || at(q).preposition === '') break;
    found.push(q);
    end = at(q).last;
  }
  return found;
};

/** "entre A et [B]": the bare phrase after the last of those found. */
const alongside = ({ annotated, phrases: own }: Sight, between: readonly number[]): readonly number[] => {
  const { phrases } = annotated.clauses;
  const end = Math.max(...between.map((q) => (phrases[q] as ClausePhrase).last));
  const next = own.find((q) => {
    const { first, sort } = phrases[q] as ClausePhrase;
    return first > end && first - end <= REACH && sort !== 'thing';
  });
  return next === undefined || between.includes(next) ? [] : [next];
};

interface Draft {
  readonly tie: Tie;
  readonly predicate: number;
  readonly verb: { readonly first: number; readonly last: number };
  readonly agent: readonly Participant[];
  readonly patient: readonly Participant[];
  readonly goods: readonly ClausePhrase[];
  readonly places: readonly number[];
  /** Phrases that the quote takes in. */
  readonly phrases: readonly number[];
  readonly standing: Standing;
  readonly rule: string;
  readonly because: readonly string[];
}

const UNNAMED = { label: 'unnamed', kind: 'unnamed', named: false } as const;

const statementOf = (sight: Sight, draft: Draft): Statement => {
  const { annotated, hearing, sentence } = sight;
  const { document, tokens } = annotated;
  const voiced = voiceOf(hearing, draft.predicate);
  const urged = draft.tie === 'urge' || draft.standing.urged;
  const hearsay = draft.standing.hearsay && voiced.source.length === 0;
  const cue = spanOfTokens(tokens, draft.verb.first, draft.verb.last);
  const time = timeOf(sight, draft);
  const amount = amountOf(sight, draft);
  const place = participantsOfPlaces(sight, draft.places);
  const span = quoteOf(sight, draft, [
    ...place,
    ...(time === undefined ? [] : [time.span]),
    ...(amount === undefined ? [] : [amount]),
  ]);
  const part = document.parts.find(({ start, end }) => start <= sentence.start && sentence.start < end);
  return {
    id: idOf(document.id, draft.tie, span.start, span.end, draft.predicate),
    document: document.id,
    ...span,
    quote: document.text.slice(span.start, span.end),
    tie: draft.tie,
    agent: draft.agent,
    patient: draft.patient,
    goods: draft.goods.map(({ head, last }) => wordsOf(sight, head, last)),
    place,
    time: time?.edtf ?? null,
    amount: amount?.amount ?? null,
    source: urged ? [] : hearsay ? [{ ...UNNAMED, ...cue }] : voiced.source,
    speaker: part?.onBehalfOf?.value ?? part?.speaker?.value ?? null,
    voice: urged ? 'urged' : draft.standing.conditional ? 'conditional' : hearsay ? 'reported' : voiced.voice,
    factuality: urged ? 'Uu' : combined(voiced.factuality, draft.standing.value),
    authorFactuality: urged || hearsay ? 'Uu' : combined(voiced.authorFactuality, draft.standing.value),
    evidence: urged ? 'none' : hearsay ? 'unspecified' : voiced.evidence,
    rule: draft.rule,
    because: [...draft.because, ...draft.standing.because, ...voiced.because],
  };
};

/** The firmness of the clause under that of the source. */
const combined = (outer: Factuality, inner: Factuality): Factuality => {
  if (outer === 'Uu' || inner === 'Uu') return 'Uu';
  const level = Math.min(
    LEVELS[outer.slice(0, 2) as keyof typeof LEVELS],
    LEVELS[inner.slice(0, 2) as keyof typeof LEVELS],
  );
  return factualityOf(level, outer.endsWith('-') !== inner.endsWith('-'));
};

/** The words of the thing: its head with the name or adjectives behind it, up to the first genitive. */
const wordsOf = ({ annotated }: Sight, head: number, last: number): string => {
  const { document, tokens } = annotated;
  return document.text.slice(tokens.start[head], tokens.end[last]).replace(/\s+/g, ' ');
};

const participantsOfPlaces = (sight: Sight, places: readonly number[]): readonly Participant[] =>
  places.flatMap((p): readonly Participant[] => {
    const mention = mentionOf(sight, p);
    if (!('named' in mention)) return [];
    const name = mention.name ?? innerName(sight, p);
    if (name === undefined) return [];
    const label = sight.annotated.document.text.slice(name.start, name.end);
    return [{ start: mention.start, end: mention.end, mention: label, label, entity: -1 }];
  });

/** "la ville de [Lomer]". */
const innerName = (sight: Sight, p: number): Span | undefined => {
  for (const of of phraseAt(sight, p).of) {
    const mention = mentionOf(sight, of);
    if ('named' in mention && mention.name !== undefined) return mention.name;
  }
  return undefined;
};

const isPeriod = (edtf: string): boolean => /^\d|^\.\.|^-\d|^\//.test(edtf);

/** The date of a clause: the nearest of its sentence that no other verb stands before, or one that opens the sentence. */
const timeOf = (sight: Sight, draft: Draft): { readonly edtf: string; readonly span: Span } | undefined => {
  const { tokens } = sight.annotated;
  const at = tokens.start[draft.predicate] as number;
  const verbs = clausesIn(sight)
    .filter(({ head, governor }) => head !== draft.predicate && governor < 0)
    .map(({ head }) => tokens.start[head] as number);
  const first = Math.min(...verbs, at);
  const crossed = (start: number): boolean =>
    verbs.some((verb) => (start < at ? start < verb && verb < at : at < verb && verb < start));
  let best: { edtf: string; span: Span; distance: number } | undefined;
  for (const mention of mentionsIn(sight)) {
    if (mention.kind !== 'date' || !isPeriod(mention.date.edtf) || isOfName(sight, mention)) continue;
    // A date that opens the sentence holds for all of it.
    const leads = mention.start < first;
    if (crossed(mention.start) && !leads) continue;
    const distance = Math.abs(mention.start - at);
    if (best !== undefined && distance >= best.distance) continue;
    best = {
      edtf: mention.date.edtf,
      span: crossed(mention.start) ? { start: at, end: at } : mention,
      distance,
    };
  }
  return best;
};

/** "le Mouvement du [4 juin]", "la résolution 118 ([2018])": the date of a name or of an instrument is none of the deed. */
const isOfName = (sight: Sight, date: Span): boolean =>
  mentionsIn(sight).some((mention) => mention.kind === 'instrument' && contains(mention, date)) ||
  sight.phrases.some((p) => {
    const mention = mentionOf(sight, p);
    return (
      'name' in mention && mention.name !== undefined && mention.name.start < date.start && date.end <= mention.name.end
    );
  });

const amountOf = (
  sight: Sight,
  draft: Draft,
): (Span & { readonly amount: NonNullable<Statement['amount']> }) | undefined => {
  const around = quoteOf(sight, draft, []);
  for (const mention of mentionsIn(sight)) {
    if (mention.start >= around.end) return undefined;
    if (mention.kind !== 'amount' || mention.start < around.start) continue;
    const { currency, unit, ambiguous } = mention.amount;
    if ((currency ?? unit ?? ambiguous) !== undefined)
      return { start: mention.start, end: mention.end, amount: mention.amount };
  }
  return undefined;
};

/** Whether no other verb stands between a phrase and the predicate: the subject of several verbs is quoted with the first. */
const isBeside = (sight: Sight, { predicate, verb }: Draft, p: number): boolean => {
  const { head } = phraseAt(sight, p);
  return !clausesIn(sight).some(
    (other) =>
      other.head !== predicate &&
      other.governor < 0 &&
      (other.last < verb.first || other.first > verb.last) &&
      (head < verb.first ? head < other.head && other.head < predicate : predicate < other.head && other.head < head),
  );
};

/** The smallest run of text with the predicate and its arguments, within the sentence. */
const quoteOf = (sight: Sight, draft: Draft, others: readonly Span[]): Span => {
  const { annotated, sentence } = sight;
  const spans: Span[] = [
    spanOfTokens(annotated.tokens, draft.verb.first, draft.verb.last),
    ...draft.phrases.filter((p) => isBeside(sight, draft, p)).map((p) => mentionOf(sight, p)),
    ...others,
  ];
  let { start, end } = spans[0] as Span;
  for (const span of spans) {
    if (span.start < sentence.start || span.end > sentence.end) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
};
