import type { GoldSentence, GoldWord } from '../eval/conllu.ts';
import { RELATIONS, UPOS, XPOS } from '../src/annotation/annotation.ts';
import { calendarNames } from '../src/languages/en/calendar-names.ts';
import { doublingVerbs, irregularVerbs } from '../src/languages/en/inflection.ts';
import { tieFrames } from '../src/languages/en/ties.ts';

/*
 * Treebanks of the web and of essays tell of people with known names what people do. Allegations say what bodies with
 * unknown names of several words do, in the present by verbs that are nouns as well, in the past by verbs of war and trade.
 * So some sentences are shown with another verb or with longer names; the tree stays what it is:
 *
 *     The company made chairs.        →  The company ships chairs. The company ambushed chairs.
 *     Google bought the firm.         →  Harbour Google Watch bought the firm.
 */

const upos = (tag: (typeof UPOS)[number]): number => UPOS.indexOf(tag);
const xpos = (tag: (typeof XPOS)[number]): number => XPOS.indexOf(tag);
const relation = (name: (typeof RELATIONS)[number]): number => RELATIONS.indexOf(name);

const VERB = upos('VERB');
const NOUN = upos('NOUN');
const PROPN = upos('PROPN');
const NAME = xpos('NNP');
const PAST = xpos('VBD');
const THIRD = xpos('VBZ');
const PRESENT = xpos('VBP');
const SINGULARS = new Set([xpos('NN'), NAME]);
const PLURALS = new Set([xpos('NNS'), xpos('NNPS')]);
const SUBJECT = relation('nsubj');
const OBJECT = relation('obj');
/** What a verb put in takes: an object or a phrase behind a preposition. */
const TAKEN = new Set([OBJECT, relation('obl')]);
const CONJUNCT = relation('conj');
const COMPOUND = relation('compound');
/** What belongs to a name or a verb so closely that the one cannot be changed without the other. */
const INSIDE_NAMES = new Set([COMPOUND, relation('flat'), relation('amod'), relation('nummod'), relation('appos')]);
/** What only some verbs may have beside an object. */
const OWN = new Set([relation('compound:prt'), relation('iobj'), relation('xcomp'), relation('ccomp')]);
const NAMED = new Set(
  ['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'iobj', 'conj'].map((name) =>
    RELATIONS.indexOf(name as (typeof RELATIONS)[number]),
  ),
);

/** Shares of the verbs, and of the names, that are changed. */
const VERB_SHARE = 0.4;
const NAME_SHARE = 0.08;
/** Of the verbs put in, the share of those that ties are told by; of these, in place of a past, the share of pasts. */
const ACT_SHARE = 0.5;
const PAST_SHARE = 0.7;

/** Words to put in: verbs that take an object and are nouns as well, verbs that ties are told by, and nouns. */
export interface Pool {
  readonly verbs: readonly string[];
  readonly acts: readonly string[];
  readonly nouns: readonly string[];
}

/** Verbs of one word by which the frames of ties tell what is done to an object: "ambush", "overrun". */
const ACTS: readonly string[] = [
  ...new Set(
    tieFrames.flatMap(({ verbs = '', patient, goods = '' }) =>
      /\bobj\b/.test(`${patient} ${goods}`) ? verbs.split(/\s+/).filter((verb) => /^[a-z]{3,}$/.test(verb)) : [],
    ),
  ),
];

/** The pool of a treebank: "ship", "supply", "fund"; "harbour", "office". */
export const poolOf = (sentences: readonly GoldSentence[]): Pool => {
  const verbs = new Set<string>();
  const nouns = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) {
      if (!/^[a-z]{3,}$/.test(word.lemma)) continue;
      if (word.upos === NOUN && SINGULARS.has(word.xpos)) nouns.set(word.lemma, (nouns.get(word.lemma) ?? 0) + 1);
      const governor = word.relation === OBJECT ? words[word.head] : undefined;
      if (governor?.upos === VERB) verbs.add(governor.lemma);
    }
  }
  return {
    verbs: [...verbs].filter((verb) => nouns.has(verb)),
    acts: ACTS,
    nouns: [...nouns].flatMap(([noun, count]) => (count > 2 ? [noun] : [])),
  };
};

/** "ship" → "ships", "supply" → "supplies", "pass" → "passes". */
const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

const DOUBLING = new Set(doublingVerbs);

/** "ambush" → "ambushed", "overrun" → "overran", "supply" → "supplied". */
const pastOf = (verb: string): string => {
  const irregular = irregularVerbs[verb]?.split(' ')[0];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
};

/** The form of a verb that a tag asks for. */
const formOf = (verb: string, tag: number): string =>
  tag === PAST ? pastOf(verb) : tag === THIRD ? thirdPerson(verb) : verb;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The sentence with some verbs and names changed; the sentence itself where chance changes none. */
export const variantOf = (sentence: GoldSentence, pool: Pool, random: () => number): GoldSentence => {
  const words = withVerbs(sentence.words, pool, random);
  const longer = withNames(words, pool, random);
  return longer === sentence.words ? sentence : { ...sentence, words: longer };
};

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

const withVerbs = (words: readonly GoldWord[], pool: Pool, random: () => number): readonly GoldWord[] => {
  let changed: GoldWord[] | undefined;
  for (const [i, word] of words.entries()) {
    if (word.upos !== VERB || random() >= VERB_SHARE) continue;
    const present = presentOf(words, i);
    if (present === undefined) continue;
    const act = random() < ACT_SHARE;
    const lemma = pick(act ? pool.acts : pool.verbs, random);
    const xpos = act && word.xpos === PAST && random() < PAST_SHARE ? PAST : present;
    changed ??= [...words];
    changed[i] = { ...word, lemma, form: formOf(lemma, xpos), xpos };
  }
  return changed ?? words;
};

/** The tag of the present that may stand in place of a finite verb with one of these; a past is put as its subject asks. */
const presentOf = (words: readonly GoldWord[], verb: number): number | undefined => {
  const { xpos } = words[verb] as GoldWord;
  const below = words.filter(({ head }) => head === verb);
  if (!below.some(({ relation }) => TAKEN.has(relation)) || below.some(({ relation }) => OWN.has(relation)))
    return undefined;
  const subject = words.findIndex(({ head, relation }) => head === verb && relation === SUBJECT);
  if (subject < 0) return undefined;
  if (xpos !== PAST) return xpos === THIRD || xpos === PRESENT ? xpos : undefined;
  const several = words.some(({ head, relation }) => head === subject && relation === CONJUNCT);
  const tag = (words[subject] as GoldWord).xpos;
  if (several || PLURALS.has(tag)) return PRESENT;
  return SINGULARS.has(tag) ? THIRD : undefined;
};

const withNames = (words: readonly GoldWord[], pool: Pool, random: () => number): readonly GoldWord[] => {
  let longer = words;
  for (let i = words.length - 1; i >= 0; i--) {
    const { form, upos, xpos, relation } = words[i] as GoldWord;
    if (calendarNames.has(form.toLowerCase())) continue;
    if (upos !== PROPN || xpos !== NAME || !NAMED.has(relation) || random() >= NAME_SHARE) continue;
    if (words.some((word) => word.head === i && INSIDE_NAMES.has(word.relation))) continue;
    longer = lengthened(longer, i, pool, random);
  }
  return longer;
};

/** "[Harbour] [Watch]" for "[Google]", or "[Harbour] [Google] [Office]": one to two words in front, often another head. */
const lengthened = (words: readonly GoldWord[], at: number, pool: Pool, random: () => number): readonly GoldWord[] => {
  const name = words[at] as GoldWord;
  const count = random() < 0.5 ? 1 : 2;
  const head = random() < 0.7 ? capitalised(pick(pool.nouns, random)) : name.form;
  const inFront = Array.from({ length: count }, (_, k): GoldWord => {
    const form =
      head !== name.form && k === count - 1 && random() < 0.5 ? name.form : capitalised(pick(pool.nouns, random));
    return { ...name, form, lemma: form, head: at + count, relation: COMPOUND, spaceAfter: true };
  });
  const moved = words.map((word) => (word.head >= at ? { ...word, head: word.head + count } : word));
  return [
    ...moved.slice(0, at),
    ...inFront,
    { ...(moved[at] as GoldWord), form: head, lemma: head },
    ...moved.slice(at + 1),
  ];
};
