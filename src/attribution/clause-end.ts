import { childrenOf, headOf, relationOf, uposOf, type Xpos, xposOf } from '../annotation/tokens.ts';
import { occasionNouns, thingPrepositions, timeNouns } from '../languages/en/sources.ts';
import { verbSenses } from './lexicon.ts';
import { hasTense } from './predicate.ts';
import { baseRelation, child, isPunctuation, quotationSpan, type Range, type Sight, subtree, word } from './sight.ts';

/**
 * The tokens of the clause that hangs on a cue, put right where parsers usually fail at its ends: it begins right after
 * the cue where the parser took its subject for the object of the cue, and runs on to the end of the sentence unless
 * something is joined to the cue itself.
 *
 *     She said [that the port was closed, but that ships still came].
 *     She said [the port was closed and would stay so].
 *     She said [that the port was closed], adding that ships still came.
 *     She said [that the port was closed], while others said it was open.
 *     She said [that the port was closed], according to the mayor.
 *     She said [that the port was closed] and asked them to leave.
 */
export const clauseRange = (sight: Sight, verb: number, clause: number): Range => {
  const own = subtree(sight, clause);
  const first = startOfClause(sight, verb, clause, own.first);
  const last = isMainCue(sight, verb) ? runOn(sight, verb, clause, own.last) : own.last;
  return { first, last: cutBefore(sight, Math.max(first, verb), last, verb) };
};

/** The tokens of an infinitive or gerund that hangs on a cue, run on and cut as a clause is. */
export const infinitiveRange = (sight: Sight, verb: number, infinitive: number): Range => {
  const own = subtree(sight, infinitive);
  return { first: own.first, last: cutAside(sight, infinitive, runOn(sight, verb, infinitive, own.last), verb) };
};

/**
 * The tokens of a thing that hangs on a cue, with the phrases after it that parsers hang on the cue instead.
 *
 *     They denounced [a rise in prices in some towns] on Monday.
 *     They announced [a plan to close the port], citing the cost.
 */
export const objectRange = (sight: Sight, verb: number, object: number): Range => {
  // A pronoun is the whole thing: what parsers hang on it tells of the act.
  if (uposOf(sight.tokens, object) === 'PRON') return { first: object, last: object };
  const own = subtree(sight, object);
  let last = own.last;
  for (const c of childrenOf(sight.children, verb)) {
    if (c <= last) continue;
    if (sight.children.first[c] !== last + 1 || !goesWithThing(sight, c)) break;
    last = sight.children.last[c]!;
  }
  return { first: own.first, last: cutAside(sight, object, last, verb) };
};

const WITH_THING: ReadonlySet<string> = new Set(['obl', 'nmod', 'xcomp', 'acl', 'dep', 'appos', 'obj']);

const goesWithThing = (sight: Sight, c: number): boolean => {
  if (!WITH_THING.has(baseRelation(sight, c))) return false;
  if (baseRelation(sight, c) !== 'obl') return true;
  const lead = child(sight, c, 'case');
  const lemma = sight.tokens.lemma[c]!.toLowerCase();
  return (
    lead >= 0 &&
    thingPrepositions.has(word(sight, lead)) &&
    uposOf(sight.tokens, c) !== 'NUM' &&
    !timeNouns.has(lemma) &&
    !occasionNouns.has(lemma)
  );
};

/** The last token before what is put beside a thing or an act after a comma: a participle, a contrast. */
const cutAside = (sight: Sight, from: number, last: number, verb: number): number => {
  const end = cutBefore(sight, from, last, verb);
  for (let t = from + 1; t < end; t++) {
    if (word(sight, t) === ',' && sight.quotationOf[t]! < 0 && CONTRASTS.has(word(sight, t + 1))) return t - 1;
  }
  return end;
};

const CONTRASTS: ReadonlySet<string> = new Set(['but', 'although', 'though', 'however', 'despite']);

/** "said [the price of coal] [had fallen]": what stands between the cue and its clause and is neither hearer nor time. */
const startOfClause = (sight: Sight, verb: number, clause: number, first: number): number => {
  const hears = HEARING.has(sight.tokens.lemma[verb]!);
  for (const c of childrenOf(sight.children, verb)) {
    if (c <= verb || c >= first) continue;
    if (!hears && MISTAKEN.has(baseRelation(sight, c)) && sight.children.last[c]! < first)
      return Math.max(verb + 1, sight.children.first[c]!);
  }
  for (let t = verb + 1; t < first; t++)
    if (word(sight, t) === 'that' && relationOf(sight.tokens, t) === 'mark') return t;
  // "As for the port, [she] said it was closed": parsers hang what opens the sentence on what is said.
  const start = clause > verb ? Math.max(first, verb + 1) : first;
  return start === verb + 1 && isTimeOf(sight, start) ? start + 2 : start;
};

/** "said [on Friday] the port was closed": right behind the cue a day tells when it is said. */
const isTimeOf = (sight: Sight, t: number): boolean =>
  word(sight, t) === 'on' && timeNouns.has(word(sight, t + 1)) && !isPunctuation(sight, t + 2);

const MISTAKEN: ReadonlySet<string> = new Set(['obj', 'nsubj', 'xcomp']);

/** Verbs whose object is spoken to. */
const HEARING: ReadonlySet<string> = new Set(
  [...verbSenses]
    .filter(([, senses]) => senses.some((s) => s.takes.has('person-clause') || s.takes.has('person-infinitive')))
    .map(([lemma]) => lemma),
);

const isMainCue = (sight: Sight, verb: number): boolean => {
  const relation = baseRelation(sight, verb);
  return relation === 'root' || relation === 'conj' || relation === 'advcl' || relation === 'parataxis';
};

/**
 * The last token before a participle of saying, a second citation, or another's words between `from` and `last`; else
 * `last`. `verb` is the cue.
 */
export const cutBefore = (sight: Sight, from: number, last: number, verb: number): number => {
  const subordinate = isSubordinate(sight, verb);
  for (let t = from + 1; t < last; t++) {
    if (sight.quotationOf[t]! >= 0) {
      if (closesWithComma(sight, t) && (CUTTING.has(word(sight, t + 1)) || isAside(sight, t + 1, verb))) return t;
      continue;
    }
    const w = word(sight, t);
    if (w === 'according' && word(sight, t + 1) === 'to') return t - 1;
    if ((w === 'and' || w === 'but') && goesOnSaying(sight, t, verb)) return word(sight, t - 1) === ',' ? t - 2 : t - 1;
    if (w === ':' && opensAnew(sight, t + 1)) return t - 1;
    if (w !== ',' && w !== ';') continue;
    const next = word(sight, t + 1);
    if (w === ';' && next !== 'that' && !ANOTHER.has(next)) return t - 1;
    if (w === ',' && (CUTTING.has(next) || isAside(sight, t + 1, verb))) return t - 1;
    if (w === ',' && subordinate && opensMain(sight, t + 1)) return t - 1;
    if ((w === ';' || ANOTHER.has(next)) && citesAnother(sight, t + 1, last)) return t - 1;
  }
  return last;
};

/** "“…[,”] adding that": the last token of a quotation that holds the comma of the sentence around it. */
const closesWithComma = (sight: Sight, t: number): boolean => {
  const q = sight.quotationOf[t]!;
  if (sight.quotationOf[t + 1] === q) return false;
  const { end } = quotationSpan(sight, q);
  return /,["'”’»]+$/.test(sight.text.slice(Math.max(0, end - 3), end));
};

/** Words after a comma that open what the author sets against or beside the content. */
const CUTTING: ReadonlySet<string> = new Set(['while', 'whereas', 'compared']);

/** ", [adding] that", ", [based] on", "said …, [citing] the cost": a participle after a comma that tells of the saying. */
const isAside = (sight: Sight, t: number, verb: number): boolean => {
  const tag = xposOf(sight.tokens, t);
  if (tag === 'VBN') return word(sight, t) === 'based' && word(sight, t + 1) === 'on';
  if (tag !== 'VBG' || word(sight, t) === 'including') return false;
  return SAYING.has(sight.tokens.lemma[t]!) || (baseRelation(sight, t) === 'advcl' && headOf(sight.tokens, t) === verb);
};

/** Whether the cue stands in a clause that opens the sentence and leads to another: "[While] she says so, …". */
const isSubordinate = (sight: Sight, verb: number): boolean => {
  const first = sight.annotated.sentences[sight.sentenceOf[verb]!]?.first ?? verb;
  if (verb - first > LEAD_REACH) return false;
  if (first === verb) return xposOf(sight.tokens, verb) === 'VBN' || xposOf(sight.tokens, verb) === 'VBG';
  const opener = BEFORE_LEADS.has(word(sight, first)) ? first + 1 : first;
  return LEADS.has(word(sight, opener));
};

const LEAD_REACH = 12;
const BEFORE_LEADS: ReadonlySet<string> = new Set(['and', 'but', 'even', 'yet']);
const LEADS: ReadonlySet<string> = new Set([
  'while',
  'when',
  'as',
  'if',
  'although',
  'though',
  'after',
  'since',
  'because',
  'once',
  'unless',
]);

/** Whether a main clause may open at `t`: no conjunction, relative word or participle stands there. */
const opensMain = (sight: Sight, t: number): boolean => {
  const upos = uposOf(sight.tokens, t);
  const tag = xposOf(sight.tokens, t);
  return upos !== 'CCONJ' && upos !== 'SCONJ' && upos !== 'ADP' && tag !== 'WP' && tag !== 'WDT' && tag !== 'WRB';
};

/** "… earlier: [“I cannot.”]": words of their own after a colon. */
const opensAnew = (sight: Sight, t: number): boolean =>
  t < sight.tokens.length && (sight.quotationOf[t]! >= 0 || /^\p{Lu}/u.test(sight.text[sight.tokens.start[t]!] ?? ''));

const ANOTHER: ReadonlySet<string> = new Set(['and', 'but', 'although', 'though', 'however', 'yet']);

/** "said …, but [others argued]": a finite verb of saying with nothing but a name before it. */
const citesAnother = (sight: Sight, from: number, last: number): boolean => {
  for (let t = from; t <= Math.min(last, from + NAME_REACH); t++) {
    const upos = uposOf(sight.tokens, t);
    if (upos === 'VERB') return SAYING.has(sight.tokens.lemma[t]!) && hasTense(sight, t) && t > from + 1;
    if (upos === 'SCONJ' || upos === 'PUNCT') return false;
  }
  return false;
};

const NAME_REACH = 8;

/** "said … [and asked them]": a second verb of saying in the form of the first, without a subject of its own. */
const goesOnSaying = (sight: Sight, and: number, verb: number): boolean => {
  let t = and + 1;
  while (t < and + 3 && (uposOf(sight.tokens, t) === 'ADV' || xposOf(sight.tokens, t) === 'PRP')) t++;
  return (
    uposOf(sight.tokens, t) === 'VERB' &&
    (xposOf(sight.tokens, t) === xposOf(sight.tokens, verb) || (word(sight, and) === 'but' && hasTense(sight, t))) &&
    SAYING.has(sight.tokens.lemma[t]!)
  );
};

/** Verbs whose participle after a comma opens another content of the same source. */
const SAYING: ReadonlySet<string> = new Set(
  [...verbSenses].filter(([, senses]) => senses.some((s) => s.takes.has('quote'))).map(([lemma]) => lemma),
);

const runOn = (sight: Sight, verb: number, clause: number, last: number): number => {
  let end = last;
  for (const c of childrenOf(sight.children, verb)) {
    if (c <= last) continue;
    if (isPunctuation(sight, c)) continue;
    if (isJoined(sight, verb, clause, c)) break;
    end = Math.max(end, sight.children.last[c]!);
  }
  return end;
};

/** Whether `c` is put to the cue itself, and not to what is said. */
const isJoined = (sight: Sight, verb: number, clause: number, c: number): boolean => {
  const relation = baseRelation(sight, c);
  if (relation === 'conj') {
    // "asked them to leave, and it sent lorries": nothing with a subject and a tense goes on an infinitive.
    if (child(sight, c, 'nsubj') >= 0) return xposOf(sight.tokens, clause) === 'VB' && hasTense(sight, c);
    const form = formOf(sight, c);
    return form === formOf(sight, verb) && (SAYING.has(sight.tokens.lemma[c]!) || form !== formOf(sight, clause));
  }
  if (relation === 'advcl') return !OF_CLAUSE.has(openerOf(sight, c));
  if (relation === 'parataxis') return true;
  return word(sight, sight.children.first[c]!) === 'according';
};

/** The tag that carries the tense of a predicate: of its first auxiliary, or its own. */
const formOf = (sight: Sight, i: number): Xpos => {
  for (const c of childrenOf(sight.children, i)) {
    const relation = baseRelation(sight, c);
    if (c < i && (relation === 'aux' || relation === 'cop')) return xposOf(sight.tokens, c);
  }
  return xposOf(sight.tokens, i);
};

/** Conjunctions whose clause belongs to what is said rather than to the saying. */
const OF_CLAUSE: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'because',
  'that',
  'since',
  'until',
  'so',
  'than',
  'by',
]);

const openerOf = (sight: Sight, i: number): string => {
  const mark = child(sight, i, 'mark');
  return mark >= 0 && mark < i ? word(sight, mark) : '';
};
