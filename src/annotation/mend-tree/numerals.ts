import {
  ADJECTIVAL,
  ADVERB,
  ADVERBIAL_MODIFIER,
  CASE,
  COMPLEMENT,
  COMPOUND,
  COUNT,
  type Columns,
  DETERMINER,
  FAR,
  FLAT,
  hasCase,
  hasSubject,
  MODIFIER,
  NOUN,
  NOUNS,
  NUM,
  OBJECT,
  OBLIQUE,
  PARTICIPLE,
  PASSIVE,
  PASSIVE_SUBJECT,
  PAST,
  PROPN,
  RECEIVER,
  RELATIVE,
  type Stretch,
  SUBJECT,
  SUBJECTS,
  VERB,
} from './stretch.ts';

/* Numerals count the noun behind them. */

/** "[at least] 19 sailors": the noun takes the place of the numeral, or keeps its own beside it. */
export const countNoun = ({ tokens, first, last, formOf }: Stretch, numeral: number): void => {
  const noun = numeral + 1;
  if (noun >= last || (tokens.upos[noun] !== NOUN && tokens.upos[noun] !== PROPN)) return;
  if (numeral === first || !/^(?:least|most|than)$/i.test(formOf(numeral - 1))) return;
  if (tokens.relation[numeral] === COUNT) {
    const bound = numeral - 2;
    const own = bound < first || tokens.head[bound] !== noun;
    if (own && tokens.head[numeral] === noun && tokens.relation[noun] === OBLIQUE && tokens.upos[bound - 1] === VERB)
      tokens.relation[noun] = OBJECT;
    return;
  }
  const below = tokens.head[noun] === numeral;
  if (!below && tokens.head[noun] !== tokens.head[numeral]) return;
  if (below) {
    tokens.head[noun] = tokens.head[numeral]!;
    tokens.relation[noun] = tokens.relation[numeral] === OBLIQUE ? OBJECT : tokens.relation[numeral]!;
  }
  for (let i = first; i < last; i++) if (i !== noun && tokens.head[i] === numeral) tokens.head[i] = noun;
  tokens.head[numeral] = noun;
  tokens.relation[numeral] = COUNT;
};

/** "[one] strike destroyed the depot": a numeral is no subject of the noun right behind it. */
export const countBehind = ({ tokens, last }: Stretch, numeral: number): void => {
  const noun = numeral + 1;
  if (noun >= last || tokens.upos[noun] !== NOUN || tokens.head[numeral] !== noun) return;
  if (SUBJECTS.has(tokens.relation[numeral]!)) tokens.relation[numeral] = COUNT;
};

/** "released [14 captured] commanders": a participle between a numeral and a noun describes what the numeral counts. */
export const countDescribed = ({ tokens, last }: Stretch, numeral: number): void => {
  const participle = numeral + 1;
  if (participle + 1 >= last || tokens.relation[numeral] === COUNT || tokens.upos[participle] !== VERB) return;
  if (tokens.xpos[participle] !== PAST && tokens.xpos[participle] !== PARTICIPLE) return;
  const noun = [participle + 1, participle + 2].find(
    (t) => t < last && tokens.upos[t] === NOUN && isOpen(tokens, t, numeral),
  );
  if (noun === undefined) return;
  const verb = tokens.head[numeral]!;
  if (verb < 0 || verb >= numeral) return;
  for (let t = noun + 1; t < last; t++) if (tokens.head[t] === participle) tokens.head[t] = verb;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
  tokens.head[participle] = noun;
  tokens.relation[participle] = ADJECTIVAL;
  tokens.xpos[participle] = PARTICIPLE;
  tokens.head[numeral] = noun;
  tokens.relation[numeral] = COUNT;
};

/** Whether a noun hangs as an object on the participle before it, or on the verb that the numeral before that hangs on. */
const isOpen = (tokens: Columns, noun: number, numeral: number): boolean =>
  tokens.relation[noun] === OBJECT && (tokens.head[noun] === numeral + 1 || tokens.head[noun] === tokens.head[numeral]);

/** "fined [the company] 20,000 crowns", "paid [the Kestrel Front] two million crowns": the noun before the numeral is whom it is done to. */
export const partReceiver = ({ tokens, first, formOf }: Stretch, numeral: number): void => {
  const before = numeral - 1;
  const sum = tokens.upos[tokens.head[numeral]!] === NUM ? tokens.head[tokens.head[numeral]!]! : tokens.head[numeral]!;
  if (before < first || sum <= numeral) return;
  const receiver = tokens.relation[before] === FLAT ? tokens.head[before]! : before;
  if (tokens.head[receiver] !== sum || tokens.relation[receiver] !== COMPOUND) return;
  // "the Varn 747 engines" have a number in their name, "gave the Kestrel Front two servers" has none.
  const named = tokens.upos[receiver] === PROPN && /^\p{L}|,/u.test(formOf(numeral));
  if (!named && tokens.upos[receiver] !== NOUN) return;
  if (tokens.upos[sum] !== NOUN || tokens.relation[sum] !== OBJECT) return;
  const verb = tokens.head[sum]!;
  if (verb >= receiver || tokens.upos[verb] !== VERB) return;
  for (let t = verb + 1; t < receiver; t++) if (tokens.head[t] === sum) tokens.head[t] = receiver;
  tokens.head[receiver] = verb;
  tokens.relation[receiver] = RECEIVER;
};

/**
 * "gave [the army] some $2 million": the nouns right before a sum, without a preposition, are who gets it, whichever of the two a
 * parse hangs on the other.
 */
export const partPayee = (stretch: Stretch, sign: number): void => {
  const { tokens, first, last } = stretch;
  if (sign + 1 >= last || tokens.upos[sign + 1] !== NUM || hasCase(stretch, sign)) return;
  let end = sign - 1;
  while (end > first && (tokens.upos[end] === DETERMINER || tokens.upos[end] === ADVERB)) end--;
  let begin = end;
  while (begin > first && NOUNS.has(tokens.upos[begin]!)) begin--;
  begin++;
  const isOutside = (t: number): boolean => tokens.head[t]! < begin || tokens.head[t]! > end;
  const tops: number[] = [];
  for (let t = begin; t <= end; t++) if (isOutside(t)) tops.push(t);
  const payee = tops.at(-1);
  if (payee === undefined || sign - payee > WORDS) return;
  const verb = isOutside(sign) ? tokens.head[sign]! : tokens.head[payee]!;
  if (verb < first || verb >= begin || tokens.upos[verb] !== VERB) return;
  if (tops.some((t) => hasCase(stretch, t) || (tokens.head[t] !== verb && tokens.head[t] !== sign))) return;
  for (const t of tops) {
    tokens.head[t] = payee;
    tokens.relation[t] = COMPOUND;
  }
  for (let t = verb + 1; t < begin; t++) if (tokens.head[t] === sign) tokens.head[t] = payee;
  tokens.head[payee] = verb;
  tokens.relation[payee] = RECEIVER;
  tokens.head[sign] = verb;
  tokens.relation[sign] = OBJECT;
};

/** "freed [fourteen] Kestrel commanders": between a numeral and what it counts stand only words that describe this. */
export const countNamed = ({ tokens, last }: Stretch, numeral: number): void => {
  if (tokens.relation[numeral] !== OBJECT && tokens.relation[numeral] !== COMPLEMENT) return;
  let noun = numeral + 1;
  const verb = tokens.head[numeral]!;
  while (noun < last && noun - numeral < WORDS && tokens.head[noun] !== verb) noun++;
  if (noun >= last || noun === numeral + 1 || tokens.relation[noun] !== OBJECT || tokens.head[noun] !== verb) return;
  for (let t = numeral + 1; t < noun; t++)
    if (tokens.head[t] !== noun || (tokens.relation[t] !== COMPOUND && tokens.relation[t] !== ADJECTIVAL)) return;
  tokens.head[numeral] = noun;
  tokens.relation[numeral] = COUNT;
};

/** "some three hundred [Kestrels] led by Sund fell on the camp": the numeral counts who the participle describes. */
export const countSubject = ({ tokens, first, last }: Stretch, numeral: number): void => {
  const noun = numeral + 1;
  if (noun + 1 >= last || !NOUNS.has(tokens.upos[noun]!) || !SUBJECTS.has(tokens.relation[noun]!)) return;
  const participle = tokens.head[noun]!;
  if (participle !== noun + 1 || tokens.head[participle] !== numeral) return;
  if (tokens.relation[participle] !== MODIFIER && tokens.relation[participle] !== RELATIVE) return;
  tokens.relation[participle] = MODIFIER;
  tokens.head[noun] = tokens.head[numeral]!;
  tokens.relation[noun] = tokens.relation[numeral]!;
  for (let t = Math.max(first, numeral - FAR); t < Math.min(last, numeral + FAR); t++)
    if (tokens.head[t] === numeral) tokens.head[t] = noun;
  tokens.head[numeral] = noun;
  tokens.relation[numeral] = COUNT;
};

/** "At least [six] of them have fled": a bounded number before a verb without a subject is its subject. */
export const boundSubject = ({ tokens, first, last, formOf }: Stretch, numeral: number): void => {
  const verb = tokens.head[numeral]!;
  if (tokens.relation[numeral] !== OBLIQUE || verb < numeral || tokens.upos[verb] !== VERB) return;
  const bound = numeral - 2;
  if (
    bound < first ||
    !/^(?:least|most|than)$/i.test(formOf(numeral - 1)) ||
    !/^(?:at|more|fewer|less)$/i.test(formOf(bound))
  )
    return;
  if (hasSubject(tokens, first, last, verb)) return;
  let passive = false;
  for (let t = numeral + 1; t < verb; t++) passive ||= tokens.head[t] === verb && tokens.relation[t] === PASSIVE;
  tokens.relation[numeral] = passive ? PASSIVE_SUBJECT : SUBJECT;
  for (let t = bound; t < numeral; t++)
    if (tokens.relation[t] === CASE && tokens.head[t] === numeral) tokens.relation[t] = ADVERBIAL_MODIFIER;
};

/** Between a numeral and what it counts stand no more words than this. */
const WORDS = 5;

/** "pays [up] to four crowns": it bounds the numeral, and is no particle of the verb. */
export const boundNumeral = ({ tokens, last, formOf }: Stretch, particle: number): void => {
  const to = particle + 1;
  if (formOf(particle) !== 'up' || to + 1 >= last || formOf(to) !== 'to' || tokens.upos[to + 1] !== NUM) return;
  tokens.head[particle] = tokens.head[to]!;
  tokens.relation[particle] = CASE;
};

/** "paid the union [between 3 and 5 million crowns]": bounds of a sum tell nothing of the noun before them; who is given the sum gets it. */
export const giveBounds = ({ tokens, first, last, formOf }: Stretch, between: number): void => {
  const noun = between - 1;
  const verb = noun < first ? -1 : tokens.head[noun]!;
  if (formOf(between) !== 'between' || between + 1 >= last || tokens.upos[between + 1] !== NUM) return;
  if (verb < first || verb > noun || tokens.upos[verb] !== VERB || tokens.relation[noun] !== OBJECT) return;
  let sum = tokens.head[between]!;
  if (sum < between || !(tokens.head[sum] === noun || tokens.head[sum] === verb)) return;
  // "5 million [crowns]": the noun takes the place of the numeral; "between 2031 and 2035" is no sum.
  while (tokens.upos[sum] === NUM && sum + 1 < last && tokens.head[sum + 1] === sum) sum++;
  if (tokens.upos[sum] !== NOUN) return;
  for (let t = between + 1; t < sum; t++) {
    if (tokens.head[t] !== noun) continue;
    tokens.head[t] = sum;
    tokens.relation[t] = COUNT;
  }
  tokens.head[sum] = verb;
  tokens.relation[sum] = OBJECT;
  tokens.relation[noun] = RECEIVER;
};
