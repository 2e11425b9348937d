import {
  ADVERBIAL_CLAUSE,
  APPOSITION,
  ASIDE,
  AUXILIARY,
  AUXILIARY_OF,
  BARE,
  CLAUSE,
  COMPLEMENT,
  COPULA,
  FAR,
  FINITE,
  FLAT,
  hasSubject,
  MARK,
  MODIFIER,
  NOUN,
  NOUNS,
  OBJECT,
  PARTICIPLE,
  PAST,
  PLURAL,
  RELATIVE,
  ROOT,
  relation,
  type Stretch,
  SUBJECT,
  SUBJECTS,
  THIRD,
  VERB,
} from './stretch.ts';

/* Sentences that open with what a parse takes for their main clause: a condition without "if", a participle, a claim with its content. */

const PUNCTUATION = relation('punct');

/** Gives the main clause under `main` the place of the opening clause under `opening`, which becomes an adverbial clause of it. */
const putFirst = ({ tokens, first, last }: Stretch, opening: number, main: number, comma: number): void => {
  const above = tokens.head[opening]!;
  if (above !== main) {
    tokens.head[main] = above;
    tokens.relation[main] = above < 0 ? ROOT : tokens.relation[opening]!;
  }
  tokens.head[opening] = main;
  tokens.relation[opening] = ADVERBIAL_CLAUSE;
  for (let t = Math.max(first, comma + 1); t < last; t++)
    if (t !== main && tokens.head[t] === opening) tokens.head[t] = main;
};

const isUnder = ({ tokens }: Stretch, token: number, top: number): boolean => {
  let at = token;
  for (let steps = 0; steps < FAR && at >= 0 && at !== top; steps++) at = tokens.head[at]!;
  return at === top;
};

/** "[Should this be confirmed], it would mean …", "[Had they known], they would have left": a condition, and not the main clause. */
export const openCondition = (stretch: Stretch): void => {
  const { first, last, formOf } = stretch;
  if (formOf(last - 1) === '?') return;
  for (let t = first; t + 3 < last; t++) {
    // "says that, had they known, …"
    const before = formOf(t - 1) === ',' ? t - 2 : t - 1;
    if (t !== first && !(before > first && formOf(before) === 'that')) continue;
    if (INVERTED.test(formOf(t))) invert(stretch, t);
  }
};

const INVERTED = /^(?:should|had|were)$/i;

const invert = (stretch: Stretch, at: number): void => {
  const { tokens, last, formOf } = stretch;
  let main = -1;
  let comma = -1;
  for (let t = at + 2; t < Math.min(last, at + FAR) && main < 0; t++) {
    if (formOf(t) === ',') comma = t;
    else if (comma > 0 && tokens.relation[t] === AUXILIARY_OF && MODAL.test(formOf(t))) main = tokens.head[t]!;
  }
  if (main < comma || comma < 0) return;
  let opening = tokens.upos[at] === VERB ? -1 : tokens.head[at]!;
  if (opening < 0) {
    // "[Had] the navy seized it": a parse takes the auxiliary for the verb.
    for (let t = at + 1; t < comma && opening < 0; t++)
      if (tokens.upos[t] === VERB && (tokens.xpos[t] === PARTICIPLE || tokens.xpos[t] === PAST)) opening = t;
    if (opening < 0) return;
    if (tokens.head[opening] === at) {
      tokens.head[opening] = tokens.head[at]!;
      tokens.relation[opening] = tokens.relation[at]!;
    }
    for (let t = at + 1; t < last; t++) {
      if (tokens.head[t] !== at) continue;
      tokens.head[t] = opening;
      if (t < opening && tokens.relation[t] === OBJECT) tokens.relation[t] = SUBJECT;
    }
    tokens.upos[at] = AUXILIARY;
    tokens.relation[at] = AUXILIARY_OF;
    tokens.head[at] = opening;
  }
  if (opening >= comma || !(isUnder(stretch, main, opening) || tokens.head[opening] === main)) return;
  putFirst(stretch, opening, main, comma);
};

const MODAL = /^(?:would|could|might|will|shall|may|must|can|should)$/;

/** "[Asked if it had sold the port], the ministry declined": a participle in front of a comma is no main verb. */
export const openParticiple = (stretch: Stretch): void => {
  const { tokens, first, last, formOf } = stretch;
  if (tokens.head[first]! >= 0 || tokens.upos[first] !== VERB) return;
  if (tokens.xpos[first] !== PARTICIPLE && tokens.xpos[first] !== PAST) return;
  if (hasSubject(tokens, first, last, first)) return;
  for (let main = first + 2; main < Math.min(last, first + FAR); main++) {
    if (tokens.head[main] !== first || tokens.upos[main] !== VERB || !FINITE.has(tokens.xpos[main]!)) continue;
    if (tokens.relation[main] !== CLAUSE && tokens.relation[main] !== COMPLEMENT) continue;
    let comma = -1;
    let subject = -1;
    for (let t = first + 1; t < main; t++) {
      if (tokens.head[t] === main && tokens.relation[t] === MARK) return;
      if (tokens.head[t] === main && SUBJECTS.has(tokens.relation[t]!)) subject = t;
      if (subject < 0 && formOf(t) === ',') comma = t;
    }
    if (comma > 0 && subject > comma) putFirst(stretch, first, main, comma);
    if (comma > 0 && subject > comma) return;
  }
};

/** "Contrary to [what the ministry claims], the port was closed": what somebody claims is "what"; the main clause is behind the comma. */
export const openWhat = (stretch: Stretch): void => {
  const { tokens, first, last, formOf } = stretch;
  for (let what = first; what < Math.min(last, first + 4); what++) {
    if (formOf(what).toLowerCase() !== 'what') continue;
    let cue = what + 1;
    while (cue < Math.min(last, what + FAR) && !(tokens.head[cue] === what && tokens.relation[cue] === RELATIVE)) cue++;
    const comma = cue + 1;
    if (comma >= last || formOf(comma) !== ',') return;
    for (let main = comma + 1; main < Math.min(last, comma + FAR); main++) {
      if (tokens.head[main] !== cue || tokens.relation[main] !== CLAUSE) continue;
      let opening = what;
      for (let steps = 0; steps < FAR && tokens.head[opening]! >= 0; steps++) opening = tokens.head[opening]!;
      if (opening >= comma) return;
      tokens.head[main] = -1;
      tokens.relation[main] = ROOT;
      tokens.head[opening] = main;
      tokens.relation[opening] = ADVERBIAL_CLAUSE;
      return;
    }
    return;
  }
};

/** "[Rather than arrest him], the police let him go": behind "rather than" and before its object stands a verb. */
export const openRatherThan = ({ tokens, first, last, formOf }: Stretch): void => {
  const verb = first + 2;
  if (verb + 1 >= last || formOf(first) !== 'Rather' || formOf(first + 1) !== 'than') return;
  if (tokens.upos[verb] !== NOUN || tokens.xpos[verb] === PLURAL) return;
  for (let t = verb + 1; t < Math.min(last, verb + FAR) && formOf(t) !== ','; t++) {
    if (tokens.head[t] !== verb || !(SUBJECTS.has(tokens.relation[t]!) || RUN_ON.has(tokens.relation[t]!))) continue;
    tokens.relation[t] = OBJECT;
    tokens.upos[verb] = VERB;
    tokens.xpos[verb] = BARE;
    tokens.relation[verb] = ADVERBIAL_CLAUSE;
    return;
  }
};

/** In which a noun may run on from what a parse takes for a noun. */
const RUN_ON = new Set([FLAT, APPOSITION]);

/** "The firm paid him, a former clerk [alleged].": a verb of saying at the end of a sentence or before a semicolon has the noun before it for subject. */
export const endWithCue = (stretch: Stretch): void => {
  const { first, last, formOf } = stretch;
  for (let stop = first + 1; stop < last; stop++)
    if (stop === last - 1 || formOf(stop) === ';') giveCueSubject(stretch, stop - 1);
};

const giveCueSubject = (stretch: Stretch, cue: number): void => {
  const { tokens, first, formOf } = stretch;
  if (cue <= first || tokens.upos[cue] !== VERB || !SPEAKING.test(formOf(cue))) return;
  closeWho(stretch, cue);
  const noun = tokens.head[cue]!;
  if (noun < first || noun > cue) return;
  const isBefore =
    BEFORE_CUE.has(tokens.relation[noun]!) || (SUBJECTS.has(tokens.relation[noun]!) && tokens.head[noun]! < noun);
  if (!isBefore) {
    freeBehindStop(stretch, cue);
    return;
  }
  let comma = noun - 1;
  while (comma > first && comma > noun - LONGEST_NAME && formOf(comma) !== ',') comma--;
  let top = tokens.head[noun]!;
  if (formOf(comma) !== ',' || top > comma) return;
  for (let steps = 0; steps < FAR && tokens.head[top]! >= 0; steps++) top = tokens.head[top]!;
  if (top > comma) return;
  tokens.head[cue] = top;
  tokens.relation[cue] = ASIDE;
  tokens.xpos[cue] = PAST;
  tokens.head[noun] = cue;
  tokens.relation[noun] = SUBJECT;
  if (tokens.head[comma] === noun) tokens.head[comma] = cue;
  freeBehindStop(stretch, cue);
};

/** What a parse takes the noun before a cue for behind a comma, where it has given it to the clause before. */
const BEFORE_CUE = new Set([APPOSITION, OBJECT]);

/** "They left, a nurse said; the guard [shelled] it": what stands behind the semicolon is not what she said. */
const freeBehindStop = ({ tokens, last, formOf }: Stretch, cue: number): void => {
  if (formOf(cue + 1) !== ';' || tokens.relation[cue] !== ASIDE) return;
  for (let t = cue + 2; t < Math.min(last, cue + FAR); t++) {
    if (tokens.head[t] !== cue || tokens.upos[t] !== VERB) continue;
    tokens.head[t] = tokens.head[cue]!;
    tokens.relation[t] = ASIDE;
  }
};

/** "…, a nurse [who was aboard] said": "who" is the subject of what stands before the cue, and the noun before it is whom that describes. */
const closeWho = ({ tokens, first, formOf }: Stretch, cue: number): void => {
  const predicate = cue - 1;
  if (tokens.head[predicate] !== cue || tokens.upos[predicate] === NOUN) return;
  let who = predicate - 1;
  while (who > first && !(tokens.head[who] === cue && formOf(who) === 'who') && formOf(who) !== ',') who--;
  const noun = who - 1;
  if (formOf(who) !== 'who' || noun < first || tokens.upos[noun] !== NOUN) return;
  for (let t = who; t < predicate; t++) if (tokens.head[t] === cue) tokens.head[t] = predicate;
  tokens.relation[who] = SUBJECT;
  tokens.head[predicate] = noun;
  tokens.relation[predicate] = RELATIVE;
  tokens.head[cue] = noun;
};

const SPEAKING =
  /^(?:alleged|said|claimed|added|insisted|argued|recalled|testified|stressed|warned|complained|recounted)$/;
const LONGEST_NAME = 10;

/** "[Reports] that the army had left were false": the predicate behind the content is the noun's. */
export const judgeClaims = (stretch: Stretch): void => {
  const { first, last, formOf } = stretch;
  for (let that = first + 1; that < last; that++) if (formOf(that) === 'that') judgeClaim(stretch, that);
};

const judgeClaim = ({ tokens, first, last, formOf }: Stretch, that: number): void => {
  const claim = that - 1;
  if (tokens.upos[claim] !== NOUN && !(claim === first && tokens.xpos[claim] === THIRD)) return;
  const end = Math.min(last, that + FAR);
  const isContent = (t: number): boolean =>
    (tokens.upos[t] === VERB && OF_CONTENT.has(tokens.xpos[t]!)) ||
    (tokens.head[t] === claim && tokens.relation[t] === MODIFIER);
  let verb = that + 2;
  while (verb < end && !isContent(verb)) verb++;
  let joint = verb + 1;
  while (joint < end && tokens.relation[joint] !== COPULA && !TURNING_OUT.test(formOf(joint))) {
    if (tokens.relation[joint] === MARK || tokens.relation[joint] === PUNCTUATION) return;
    joint++;
  }
  if (joint >= end) return;
  const predicate = tokens.relation[joint] === COPULA ? tokens.head[joint]! : joint;
  const isTop = tokens.head[claim]! < 0;
  if (predicate < joint || !(isTop || (tokens.head[claim] === predicate && SUBJECTS.has(tokens.relation[claim]!))))
    return;
  if (isTop && tokens.head[that] !== predicate && tokens.head[that] !== verb) return;
  let stolen = tokens.head[that] === predicate;
  for (let t = that + 1; t < joint; t++) stolen ||= tokens.head[t] === predicate && SUBJECTS.has(tokens.relation[t]!);
  if (!isTop && !stolen) return;
  if (isTop) {
    tokens.head[predicate] = -1;
    tokens.relation[predicate] = ROOT;
    if (tokens.upos[claim] === VERB) tokens.xpos[claim] = PLURAL;
    tokens.upos[claim] = NOUN;
    for (let t = joint; t < last; t++) if (tokens.head[t] === claim) tokens.head[t] = predicate;
  }
  if (tokens.upos[verb] !== VERB) tokens.xpos[verb] = PAST;
  tokens.upos[verb] = VERB;
  let nearest = verb;
  for (let t = that + 1; t < joint; t++) {
    if (t > verb && tokens.head[t] === verb && tokens.upos[t] === VERB) nearest = t;
    if (t === verb || (tokens.head[t] !== predicate && !(t < verb && tokens.head[verb] === t))) continue;
    if (NOUNS.has(tokens.upos[t]!)) tokens.relation[t] = t < verb ? SUBJECT : OBJECT;
    tokens.head[t] = t < verb ? verb : nearest;
  }
  tokens.head[claim] = predicate;
  tokens.relation[claim] = SUBJECT;
  tokens.head[verb] = claim;
  tokens.relation[verb] = MODIFIER;
  tokens.head[that] = verb;
  tokens.relation[that] = MARK;
};

const OF_CONTENT = new Set([PAST, PARTICIPLE, THIRD]);
const TURNING_OUT = /^(?:turned|turns|proved|proves|remain|remains|remained)$/;
