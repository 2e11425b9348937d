import type { Document } from '../document/document.ts';
import { kindNouns } from '../languages/en/kind-nouns.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import { type Mention, type NameKind, RELATIONS, type Tokens, UPOS, XPOS } from './annotation.ts';
import { foldName, knownNames } from './known-names.ts';
import type { Name } from './names.ts';
import { nounKind } from './noun-kind.ts';
import { findPhrases, type Phrase, phraseOf } from './phrases.ts';
import { type Children, childIn, hangsOn, lemmaOf, spanOfTokens, wordOf } from './tokens.ts';

/*
 * Turns noun phrases and proper names into mentions. A phrase headed by a name is a named mention that says where the name
 * stands; a name inside a phrase with another head is a mention of its own, nested.
 *
 *     [the governor of [Nineveh Province]]      [[Iranian] militias]      [torture survivors]
 *      office           place                     nationality  group       person
 */

const PRON = UPOS.indexOf('PRON');
const DET = UPOS.indexOf('DET');
const ADJ = UPOS.indexOf('ADJ');
const NOUN = UPOS.indexOf('NOUN');
const NUM = UPOS.indexOf('NUM');
const PROPN = UPOS.indexOf('PROPN');
const COMPOUND = RELATIONS.indexOf('compound');
const FLAT = RELATIONS.indexOf('flat');
const MODIFIER = RELATIONS.indexOf('nmod');
const RELATIVE = RELATIONS.indexOf('acl:relcl');
const SUBJECTS = new Set([RELATIONS.indexOf('nsubj'), RELATIONS.indexOf('nsubj:pass')]);
const PARTIES = new Set([...SUBJECTS, RELATIONS.indexOf('obj'), RELATIONS.indexOf('obl:agent')]);
const COUNTS = new Set(referenceWords.counts);
const NUMBERS = new Set(referenceWords.numbers);
const PARTS = new Set(kindNouns.parts);
const IDIOMS = new Set([...kindNouns.idioms, ...kindNouns.idiomPhrases]);
const PREPOSITIONAL = new Set(kindNouns.prepositional);
/** In words: no set expression is longer. */
const LONGEST_IDIOM = 3;

/** For each token the index of the name that holds it, or -1. */
const nameAtToken = (tokens: Tokens, names: readonly Name[]): Int32Array => {
  const at = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ first, last }, n) => {
    at.fill(n, first, last + 1);
  });
  return at;
};

/** A title alone ("the Permanent Representative") describes its bearer; every other name names. */
const namedMention = (document: Document, tokens: Tokens, { first, last, head }: Phrase, name: Name): Mention => {
  const { kind } = name;
  const { start, end } = spanOfTokens(tokens, first, last);
  if (kind === 'nationality' && arePeople(document, tokens, { first, last, head }, name))
    return { start, end, head, kind: 'person', named: false };
  // Field by field here and below: what is spread together is slow to make, and to read where many do.
  if (kind === 'office') return { start, end, head, kind, named: false };
  return { start, end, head, kind, named: true, name: spanOfTokens(tokens, name.first, name.last) };
};

const PLURAL = [XPOS.indexOf('NNS'), XPOS.indexOf('NNPS')];

/**
 * "[four Kestorians] were held", "he warned [Kestorians]", "[a Kestorian] fell": people of a land, and not the state, as "[the
 * Kestorians] withdrew" may be.
 */
const arePeople = ({ text }: Document, tokens: Tokens, { first, last, head }: Phrase, name: Name): boolean => {
  const calls = (from: number): boolean =>
    knownNames.get(foldName(text.slice(tokens.start[from], tokens.end[head])))?.state !== undefined;
  if (head !== name.last || !(calls(name.first) || (first < name.first && calls(name.first - 1)))) return false;
  const before = wordOf(tokens, name.first - 1);
  // "[four Chinese]"
  if (first < name.first && (/^an?$/.test(before) || tokens.upos[name.first - 1] === NUM)) return true;
  const alone = last === head && first === name.first - 1 && before === 'the';
  return PLURAL.includes(tokens.xpos[head]!) && !alone;
};

/** The token of a name on which the others hang. */
const headOfName = (tokens: Tokens, { first, last }: Name): number => {
  for (let i = first; i <= last; i++) {
    const head = tokens.head[i]!;
    if (head < first || head > last) return i;
  }
  return last;
};

/** "one of [the drivers]": a part is of the kind of the whole, and what is taken up by "who" is a person. */
const partKind = (tokens: Tokens, children: Children, head: number): NameKind => {
  let kind: NameKind = 'thing';
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    const child = children.of[k]!;
    const subject = tokens.relation[child] === RELATIVE ? childIn(tokens, children, child, 'nsubj', 'nsubj:pass') : -1;
    if (subject >= 0 && lemmaOf(tokens, subject) === 'who') return 'person';
    const preposition = tokens.relation[child] === MODIFIER ? childIn(tokens, children, child, 'case') : -1;
    if (preposition >= 0 && lemmaOf(tokens, preposition) === 'of') kind = nounKind(lemmaOf(tokens, child));
  }
  return kind;
};

const isMine = ({ text }: Document, { start, end }: Tokens, i: number): boolean =>
  end[i]! - start[i]! === 4 && text.slice(start[i], end[i]).toLowerCase() === 'mine';

/** "[Both] were freed", "at least [four] have rejoined", "hanged [34]": a count that takes part in a deed without a noun. */
const isBareCount = ({ text }: Document, tokens: Tokens, children: Children, head: number): boolean =>
  PARTIES.has(tokens.relation[head]!) &&
  tokens.upos[head] !== NOUN &&
  tokens.upos[head] !== PROPN &&
  isCount(text.slice(tokens.start[head], tokens.end[head]), SUBJECTS.has(tokens.relation[head]!)) &&
  !hasModifier(tokens, children, head);

/** A subject may be the number of anything; what something is done to is counted in full numbers, too. */
const isCount = (word: string, subject: boolean): boolean =>
  COUNTS.has(word.toLowerCase()) || (!subject && (NUMBERS.has(word.toLowerCase()) || /^\d{1,3}$/.test(word)));

const hasModifier = (tokens: Tokens, children: Children, head: number): boolean => {
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    const child = children.of[k]!;
    if (child > head && (tokens.relation[child] === MODIFIER || tokens.upos[child] === NOUN)) return true;
  }
  return false;
};

/** "our [head] of mission", "the [head] of the Kell Union": who leads a body, not "at the [head] of the column". */
const leads = (tokens: Tokens, children: Children, head: number): boolean => {
  if (lemmaOf(tokens, head) !== 'head') return false;
  const preposition = childIn(tokens, children, head, 'case');
  if (preposition >= 0 && lemmaOf(tokens, preposition) === 'at') return false;
  const led = childIn(tokens, children, head, 'nmod');
  const of = led < 0 ? -1 : childIn(tokens, children, led, 'case');
  return of === head + 1 && lemmaOf(tokens, of) === 'of' && !HEADED.has(nounKind(lemmaOf(tokens, led)));
};

/** What has a head of its own, and is counted by it: "the head of the boy", "forty head of cattle". */
const HEADED: ReadonlySet<NameKind> = new Set(['person', 'goods', 'facility', 'place']);

/** The kind of a noun; one with a capital keeps its plural as its lemma: "all [States] shall". */
const kindOfHead = (tokens: Tokens, children: Children, head: number): NameKind => {
  if (leads(tokens, children, head)) return 'person';
  const kind = nounKind(lemmaOf(tokens, head));
  return kind === 'thing' && tokens.upos[head] === PROPN ? nounKind(wordOf(tokens, head).replace(/s$/, '')) : kind;
};

const describedMention = (
  document: Document,
  tokens: Tokens,
  children: Children,
  { first, last, head }: Phrase,
): Mention => {
  const { start, end } = spanOfTokens(tokens, first, last);
  // "the copper mine" is no pronoun, whatever its tag: a possessive takes no article.
  const mine = first < head && isMine(document, tokens, head);
  if ((tokens.upos[head] === PRON && !mine) || isBareCount(document, tokens, children, head))
    return { start, end, head, kind: 'pronoun' };
  const lemma = lemmaOf(tokens, head);
  const told = PARTS.has(lemma.toLowerCase()) ? partKind(tokens, children, head) : kindOfHead(tokens, children, head);
  const kind = mine ? 'facility' : told;
  return { start, end, head, kind, named: false };
};

/** The name that a title stands before: in "Secretary Keld" the words hang on the title. */
const nameUnderTitle = (tokens: Tokens, children: Children, nameAt: Int32Array, head: number): number => {
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    const child = children.of[k]!;
    if (tokens.relation[child] === FLAT && nameAt[child]! >= 0) return nameAt[child]!;
  }
  return -1;
};

/** "a single [army] post": an article in front of a noun that only describes another is the other's, and so is what it counts. */
const behindArticle = ({ upos }: Tokens, { first, head }: Phrase): number => {
  if (upos[first] === DET) return head;
  return first + 1 === head && upos[first] === ADJ && upos[first - 1] === DET ? head : first;
};

/** Nouns that modify another ("[oil] fields") and head a phrase elsewhere in the document: there they are spoken of. */
const compoundMentions = (
  document: Document,
  tokens: Tokens,
  children: Children,
  nameAt: Int32Array,
  phrases: readonly Phrase[],
): Mention[] => {
  const spokenOf = new Set(phrases.map(({ head }) => lemmaOf(tokens, head)));
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const noun = tokens.upos[i] === NOUN || tokens.upos[i] === PROPN;
    if (!noun || tokens.relation[i] !== COMPOUND || nameAt[i]! >= 0 || !spokenOf.has(lemmaOf(tokens, i))) continue;
    const phrase = phraseOf(document, tokens, children, i);
    mentions.push(describedMention(document, tokens, children, { ...phrase, first: behindArticle(tokens, phrase) }));
  }
  return mentions;
};

/**
 * Whether a phrase is part of a set expression, and refers to nothing: "example" of "for example", "the other hand" of "on
 * the other hand", "terms" of "in terms of price".
 */
const isIdiom = (document: Document, tokens: Tokens, children: Children, { first, last, head }: Phrase): boolean => {
  if (head - first >= LONGEST_IDIOM || childIn(tokens, children, head, 'case') < 0) return false;
  const words = document.text.slice(tokens.start[first], tokens.end[head]).toLowerCase();
  if (last === head) return IDIOMS.has(words) || (first === head && IDIOMS.has(lemmaOf(tokens, head)));
  const object = childIn(tokens, children, head, 'nmod');
  return PREPOSITIONAL.has(words) && object > head && childIn(tokens, children, object, 'case') === head + 1;
};

/** The mentions that noun phrases and names give, in no order. */
export const findNominals = (
  document: Document,
  tokens: Tokens,
  children: Children,
  names: readonly Name[],
): Mention[] => {
  const nameAt = nameAtToken(tokens, names);
  const placed = new Uint8Array(names.length);
  const phrases = findPhrases(document, tokens, children);
  const heads = new Set(phrases.map(({ head }) => head));
  const mentions = compoundMentions(document, tokens, children, nameAt, phrases);
  for (const phrase of phrases) {
    const own = nameAt[phrase.head]!;
    const at =
      own < 0 && tokens.upos[phrase.head] === PROPN ? nameUnderTitle(tokens, children, nameAt, phrase.head) : own;
    const name = at < 0 ? undefined : names[at];
    // "the [Miners'] Union": whose body it is heads no phrase of its own where the whole of the name heads one.
    if (name !== undefined && own >= 0 && holdsHead(tokens, name, phrase.head, heads)) continue;
    if (name === undefined) {
      if (!isIdiom(document, tokens, children, phrase))
        mentions.push(describedMention(document, tokens, children, phrase));
    } else if (placed[at] === 0) {
      placed[at] = 1;
      mentions.push(namedMention(document, tokens, widened(phrase, name), name));
    }
  }
  names.forEach((name, n) => {
    if (placed[n] === 1) return;
    mentions.push(namedMention(document, tokens, { ...name, head: headOfName(tokens, name) }, name));
  });
  return mentions;
};

/** Whether another word of a name heads a phrase, and the one at `token` hangs below it. */
const holdsHead = (tokens: Tokens, name: Name, token: number, heads: ReadonlySet<number>): boolean => {
  const head = headOfName(tokens, name);
  return head !== token && heads.has(head) && hangsOn(tokens.head, token, head, name.last - name.first + 1);
};

/** A phrase that holds the whole of the name that heads it, whatever the parse says. */
const widened = ({ head, first, last }: Phrase, name: Name): Phrase => ({
  head,
  first: Math.min(first, name.first),
  last: Math.max(last, name.last),
});
