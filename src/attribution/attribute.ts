import type { Annotated } from '../annotation/annotation.ts';
import { clauseLexiconOf } from '../annotation/clauses.ts';
import { spanOfTokens, tokenAt, type Upos, uposOf, xposOf } from '../annotation/tokens.ts';
import { conditionalMarks } from '../languages/en/factuality.ts';
import { accountNouns, citingPrepositions, evidentialAdverbs, neverNouns } from '../languages/en/reporting.ts';
import { timeNouns } from '../languages/en/sources.ts';
import { bySpan, type Span, trim } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { attributeClauses } from './clauses.ts';
import { isSupposition } from './condition.ts';
import { continueQuotations } from './continue-quotations.ts';
import { cueFactuality } from './cue-factuality.ts';
import { evidenceOf } from './evidence.ts';
import { addLeadInContents, type Found } from './lead-in-contents.ts';
import { adjectiveSenses, nounSenses, type Sense, verbSenses } from './lexicon.ts';
import { nest } from './nest.ts';
import { inOwnVoice } from './own-voice.ts';
import type { AttributionRule, Candidate } from './rule.ts';
import { accordingTo } from './rules/according-to.ts';
import { addressedInfinitive } from './rules/addressed-infinitive.ts';
import { adjectiveContent } from './rules/adjective-content.ts';
import { DASHES, dashSpeaker } from './rules/dash-speaker.ts';
import { evidentialAdverb } from './rules/evidential-adverb.ts';
import { infinitive } from './rules/infinitive.ts';
import { interruptingCue } from './rules/interrupting-cue.ts';
import { lostVerb } from './rules/lost-verb.ts';
import { nounContent } from './rules/noun-content.ts';
import { objectContent } from './rules/object-content.ts';
import { ownAccount } from './rules/own-account.ts';
import { parentheticalCue } from './rules/parenthetical-cue.ts';
import { predicatedObject } from './rules/predicated-object.ts';
import { prepositionalContent } from './rules/prepositional-content.ts';
import { quotedSpeech } from './rules/quoted-speech.ts';
import { raisedSubject } from './rules/raised-subject.ts';
import { reportedClause } from './rules/reported-clause.ts';
import { saidSomething } from './rules/said-something.ts';
import { smallClause } from './rules/small-clause.ts';
import { speakerLabel } from './rules/speaker-label.ts';
import { isPunctuation, look, quotationSpan, type Sight, word } from './sight.ts';
import { bearerOf, citedBy, describeSource, sourceOf, throughOf } from './source.ts';
import { turnsAsFound } from './transcript-turns.ts';

/** Every rule there is. On each word the first that finds something wins. */
const rules: readonly AttributionRule[] = [
  accordingTo,
  ownAccount,
  evidentialAdverb,
  speakerLabel,
  dashSpeaker,
  lostVerb,
  quotedSpeech,
  interruptingCue,
  raisedSubject,
  smallClause,
  reportedClause,
  addressedInfinitive,
  predicatedObject,
  prepositionalContent,
  infinitive,
  parentheticalCue,
  saidSomething,
  objectContent,
  nounContent,
  adjectiveContent,
];

const rulesOn = (on: AttributionRule['on']): readonly AttributionRule[] => rules.filter((rule) => rule.on === on);
const onAny = rulesOn('any');

/** Lemmas that a rule on any word may start from; the others need not be looked at. */
const anyTriggers: ReadonlySet<string> = new Set([
  'accord',
  ':',
  ...DASHES,
  ...accountNouns,
  ...citingPrepositions.map((words) => words[0] ?? ''),
  ...Object.keys(evidentialAdverbs),
  ...neverNouns,
]);

interface Lexicon {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  readonly rules: readonly AttributionRule[];
}

/** For each part of speech the words that may be cues, and the rules that are tried on them. */
const lexicons: Partial<Record<Upos, Lexicon>> = {
  VERB: { senses: verbSenses, rules: rulesOn('verb') },
  NOUN: { senses: nounSenses, rules: rulesOn('noun') },
  ADJ: { senses: adjectiveSenses, rules: rulesOn('adjective') },
};

/**
 * Who is said to say, think, show, ask or mean what: every attribution of the document in the order of their cues, each
 * with the index of the one whose content holds it. English by the parse, French by its clauses. Linear in the text but
 * for sorting.
 */
export const attribute = (annotated: Annotated): readonly Attribution[] => {
  const sight = look(annotated);
  const found: Found[] = [];
  for (const { first, last, block } of annotated.sentences) {
    if (last - first > LONGEST_SENTENCE || clauseLexiconOf(annotated.document, block) !== undefined) continue;
    for (let token = first; token < last; token++) {
      const hit = tryRules(sight, token);
      if (hit !== undefined) found.push(hit);
    }
  }
  const all = addLeadInContents(sight, withTurns(sight, found));
  const candidates = continueQuotations(
    sight,
    all.map(({ candidate }) => withWholeQuotations(sight, withinQuotation(sight, inOwnVoice(sight, candidate)))),
  );
  const parsed = candidates.flatMap((candidate, i) =>
    saysSomething(sight, candidate) ? [attributionOf(sight, all[i]!.rule, candidate)] : [],
  );
  const ofClauses = attributeClauses(annotated);
  return nest(
    ofClauses.length === 0 ? withoutEchoes(parsed) : [...parsed, ...ofClauses].sort((a, b) => bySpan(a.cue, b.cue)),
  );
};

/** Turns of a transcript among the others, in the order of their cues. */
const withTurns = (sight: Sight, found: readonly Found[]): readonly Found[] => {
  const turns = turnsAsFound(sight);
  return turns.length === 0
    ? found
    : [...turns, ...found].sort((a, b) => a.candidate.cue.first - b.candidate.cue.first);
};

/** Tokens. What is longer is no sentence but a table or an attack, and rules that read to its end would be quadratic. */
const LONGEST_SENTENCE = 1000;

const NONE: readonly Sense[] = [];

const tryRules = (sight: Sight, token: number): Found | undefined => {
  if (anyTriggers.has(sight.tokens.lemma[token]!.toLowerCase())) {
    for (const rule of onAny) {
      const candidate = rule.find(sight, token, NONE);
      if (candidate !== undefined) return { rule: rule.name, candidate };
    }
  }
  const found = tryLexicon(sight, token, lexicons[uposOf(sight.tokens, token)], sight.tokens.lemma[token]!);
  // "are convinced that": a participle that tells a state of mind.
  const isState =
    found === undefined && xposOf(sight.tokens, token) === 'VBN' && uposOf(sight.tokens, token) === 'VERB';
  return isState ? tryLexicon(sight, token, lexicons.ADJ, word(sight, token)) : found;
};

const tryLexicon = (sight: Sight, token: number, lexicon: Lexicon | undefined, lemma: string): Found | undefined => {
  const senses = lexicon?.senses.get(lemma);
  if (lexicon === undefined || senses === undefined) return undefined;
  const fitting = senses.every((sense) => sense.particle === '') ? senses : withParticle(sight, token, senses);
  if (fitting.length === 0) return undefined;
  for (const rule of lexicon.rules) {
    const candidate = rule.find(sight, token, fitting);
    if (candidate !== undefined) return { rule: rule.name, candidate };
  }
  return undefined;
};

/** "point out" is another word than "point": the senses that need a particle count only where it follows. */
const withParticle = (sight: Sight, token: number, senses: readonly Sense[]): readonly Sense[] => {
  const end = Math.min(token + 4, sight.tokens.length);
  const follows = (particle: string): boolean => {
    for (let i = token + 1; i < end; i++) if (word(sight, i) === particle) return true;
    return false;
  };
  return senses.filter(({ particle }) => particle === '' || follows(particle));
};

/** What is said inside a quotation stays inside it, whatever the parser made of the words around. */
const withinQuotation = (sight: Sight, candidate: Candidate): Candidate => {
  const q = sight.quotationOf[candidate.cueHead]!;
  if (q < 0) return candidate;
  const { inner } = sight.annotated.quotations[q]!;
  const content = candidate.content.flatMap((piece) => {
    const start = Math.max(piece.start, inner.start);
    const end = Math.min(piece.end, inner.end);
    return start < end ? [trim(sight.text, { start, end })] : [];
  });
  return { ...candidate, content };
};

/** A content that opens a quotation, or has one right after its last word, goes on to the end of that quotation. */
const withWholeQuotations = (sight: Sight, candidate: Candidate): Candidate => {
  const own = sight.quotationOf[candidate.cueHead]!;
  const content = candidate.content.map((piece) => {
    const last = tokenAt(sight.tokens, piece.end - 1);
    const q = runsInto(sight, last, own) ? sight.quotationOf[last + 1]! : sight.quotationOf[last]!;
    if (q < 0 || q === own) return piece;
    const { start, end } = quotationSpan(sight, q);
    return start >= piece.start && end > piece.end ? { start: piece.start, end } : piece;
  });
  return { ...candidate, content };
};

/**
 * Whether anybody is the source and there is something to be said: not "you know [it]", not "he called [them]", not
 * "suppose [that it sank]".
 */
const saysSomething = (sight: Sight, { source, content, cueHead }: Candidate): boolean => {
  const first = content[0];
  if (isSupposition(sight, cueHead) || isConjunction(sight, cueHead)) return false;
  if (first === undefined || (source >= 0 && (word(sight, source) === 'you' || isTime(sight, bearerOf(sight, source)))))
    return false;
  if (content.length > 1) return true;
  const token = tokenAt(sight.tokens, first.start);
  return !(EMPTY.has(uposOf(sight.tokens, token)) && sight.tokens.end[token]! >= first.end);
};

/** "wrote a note this [week] that seemed to answer the law": no time says anything. */
const isTime = (sight: Sight, bearer: number): boolean =>
  uposOf(sight.tokens, bearer) === 'NOUN' && timeNouns.has(sight.tokens.lemma[bearer]!.toLowerCase());

/** "[assuming] that it sank": a participle that has become a conjunction. */
const isConjunction = (sight: Sight, cue: number): boolean =>
  xposOf(sight.tokens, cue) === 'VBG' && conditionalMarks.has(word(sight, cue));

/** Words that hold no content by themselves. */
const EMPTY: ReadonlySet<Upos> = new Set(['PRON', 'DET', 'SCONJ', 'ADP', 'NUM']);

/** "said he would [“take a day off”]": no mark parts the words from the quotation that goes on with them. */
const runsInto = (sight: Sight, last: number, own: number): boolean => {
  const next = last + 1;
  if (next >= sight.tokens.length || sight.sentenceOf[next] !== sight.sentenceOf[last]) return false;
  const q = sight.quotationOf[next]!;
  return q >= 0 && q !== own && sight.quotationOf[last]! < 0 && !isPunctuation(sight, last);
};

/** "said in her [remarks] that …": where a verb has the content already, the noun says nothing more. */
const withoutEchoes = (found: readonly Attribution[]): readonly Attribution[] => {
  const said = new Map<number, Attribution[]>();
  for (const one of found) {
    const start = one.content[0]!.start;
    const others = said.get(start);
    if (one.rule !== 'noun-content' && others === undefined) said.set(start, [one]);
    else if (one.rule !== 'noun-content') others?.push(one);
  }
  const echoes = (one: Attribution): boolean =>
    said.get(one.content[0]!.start)?.some(({ content }) => isSame(content, one.content)) ?? false;
  return found.filter((one) => one.rule !== 'noun-content' || !echoes(one));
};

const isSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);

const attributionOf = (sight: Sight, rule: string, candidate: Candidate): Attribution => {
  const { cue, sense, content } = candidate;
  const source = sourceOf(sight, candidate);
  const through = throughOf(sight, candidate);
  const cited = citedBy(sight, candidate);
  const citing = cited < 0 ? undefined : describeSource(sight, cited);
  return {
    ...(source === undefined ? {} : { source }),
    ...(through === undefined ? {} : { through }),
    ...(citing === undefined ? {} : { citing }),
    cue: spanOfTokens(sight.tokens, cue.first, cue.last),
    content,
    act: sense.act,
    stance: sense.stance,
    evidence:
      candidate.evidence ??
      evidenceOf(sight, cited < 0 ? candidate : { ...candidate, source: cited }, citing ?? source),
    factuality: cueFactuality(sight, candidate),
    rule,
    because: candidate.because,
  };
};
