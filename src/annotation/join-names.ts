import { RELATIONS, type Tokens, UPOS, XPOS } from './annotation.ts';
import type { Name } from './names.ts';
import { hangsOn } from './tokens.ts';

/*
 * A name is one phrase. Words of a name that a parse hangs on words outside it, one by one, are tied to one of them:
 *
 *     its spokeswoman, [Anna] [Keld], called …      two appositions      →  Keld → Anna
 *     gave records to [Varn] [Harbour Watch]        "Watch" is given     →  Watch → Varn, to whom they are given
 *     the [Kestrel] [Front] shelled …               "Front" is subject   →  Kestrel → Front; nothing is a verb's compound
 */

const relation = (name: (typeof RELATIONS)[number]): number => RELATIONS.indexOf(name);

const FLAT = relation('flat');
const APPOSITION = relation('appos');
const POSSESSOR = relation('nmod:poss');
const SUBJECT = relation('nsubj');
const SUBJECTS = new Set([SUBJECT, relation('nsubj:pass')]);
const VERB = UPOS.indexOf('VERB');
/** Tags of a verb with a tense of its own. */
const FINITE = new Set([XPOS.indexOf('VBD'), XPOS.indexOf('VBP'), XPOS.indexOf('VBZ')]);
/** Relations in which a word only describes a noun: the least of a name's places in the sentence. */
const DESCRIBING = new Set([relation('compound'), relation('amod')]);
/** What may hang anywhere without being a part of the sentence of its own. */
const LOOSE = new Set([relation('punct'), relation('case'), relation('det'), relation('cc')]);

/** How many words in front of a name may belong to the whole of it: "and of the". */
const LONGEST_LEAD = 3;

/** How many words behind a name may lead to the noun that it is also called by. */
const LONGEST_TITLE = 10;

/** Ties the words of each name together. Linear in the words of the names and the depth of their trees. */
export const joinNames = (tokens: Tokens, names: readonly Name[]): void => {
  for (const name of names) {
    if (name.first < name.last) joinName(tokens, name);
    makeSubject(tokens, name);
  }
};

/** "the [Kestrel Front] forced farmers off their land": a name describes no noun behind the verb that follows it. */
const makeSubject = (tokens: Tokens, { first, last }: Name): void => {
  const verb = last + 1;
  if (verb >= tokens.length || tokens.upos[verb] !== VERB || !FINITE.has(tokens.xpos[verb]!)) return;
  for (let i = first; i <= last; i++) {
    const head = tokens.head[i]!;
    if (head <= verb || !DESCRIBING.has(tokens.relation[i]!)) continue;
    for (let t = Math.max(0, first - LONGEST_LEAD); t < verb; t++) {
      if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) return;
      if (t < first && tokens.head[t] === head) tokens.head[t] = i;
    }
    tokens.head[i] = verb;
    tokens.relation[i] = SUBJECT;
  }
};

const joinName = (tokens: Tokens, { first, last }: Name): void => {
  const hung: number[] = [];
  for (let i = first; i <= last; i++) {
    const head = tokens.head[i]!;
    if ((head < first || head > last) && !LOOSE.has(tokens.relation[i]!)) hung.push(i);
  }
  const [leftmost, ...others] = hung;
  if (leftmost === undefined) return;
  if (others.length === 0) {
    describeWhole(tokens, { first, last }, leftmost);
    return;
  }
  const kept =
    hung.find((i) => tokens.head[i]! < 0) ??
    hung.find((i) => tokens.relation[i] === POSSESSOR) ??
    hung.find((i) => !DESCRIBING.has(tokens.relation[i]!)) ??
    leftmost;
  for (const i of hung) {
    if (i === kept || hangsOn(tokens.head, kept, i, tokens.length)) continue;
    tokens.head[i] = kept;
    tokens.relation[i] = FLAT;
    // "of" in front of the name is the whole name's.
    for (let t = Math.max(0, first - LONGEST_LEAD); t < first; t++)
      if (tokens.head[t] === i && LOOSE.has(tokens.relation[t]!)) tokens.head[t] = kept;
  }
};

/** "Anna [Keld], a spokeswoman": what else the name is called is said of all of it. */
const describeWhole = (tokens: Tokens, { first, last }: Pick<Name, 'first' | 'last'>, whole: number): void => {
  for (let t = last + 1; t < Math.min(tokens.length, last + LONGEST_TITLE); t++) {
    const head = tokens.head[t]!;
    if (tokens.relation[t] === APPOSITION && head >= first && head <= last) tokens.head[t] = whole;
  }
};
