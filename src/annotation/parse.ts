import { hash1, hash2, hash3 } from './hash.ts';
import { addScores, type LinearModel } from './linear-model.ts';
import { advance, allowed, begin, type Configuration, finished, LEFT, RIGHT, SHIFT, stackAt } from './transitions.ts';

/** The words of one sentence as the parser sees them: columns over 0 (no word), 1 … n, n + 1 (root). */
export interface ParserInput {
  readonly form: Int32Array;
  readonly upos: Uint8Array;
  /** Class of the tagger: UPOS and XPOS together. */
  readonly tag: Uint8Array;
}

export const makeParserInput = (capacity: number): ParserInput => ({
  form: new Int32Array(capacity + 2),
  upos: new Uint8Array(capacity + 2),
  tag: new Uint8Array(capacity + 2),
});

/** Tag of "no word" and of the root. */
const NO_WORD = 252;
const ROOT = 253;

/** Fills the two edges of the input for a sentence of `n` words. */
export const closeParserInput = (input: ParserInput, n: number): void => {
  input.form[0] = 0x1111;
  input.upos[0] = NO_WORD;
  input.tag[0] = NO_WORD;
  input.form[n + 1] = 0x2222;
  input.upos[n + 1] = ROOT;
  input.tag[n + 1] = ROOT;
};

const distance = (a: number, b: number): number => {
  const d = b - a;
  return d < 6 ? d : d < 11 ? 6 : d < 21 ? 7 : 8;
};

/** Room for the features of one decision. */
export const ARC_FEATURES = 64;
export const LABEL_FEATURES = 32;

/**
 * Features of a configuration for the choice of a transition; returns how many were written.
 * Source: Zhang and Nivre 2011, read for arc-hybrid.
 */
export const arcFeatures = (input: ParserInput, at: Configuration, out: Int32Array): number => {
  const { form, tag, upos } = input;
  const s0 = stackAt(at, 0);
  const s1 = stackAt(at, 1);
  const s2 = stackAt(at, 2);
  const end = at.n + 1;
  const n0 = at.front;
  const n1 = n0 < end ? n0 + 1 : 0;
  const n2 = n1 !== 0 && n1 < end ? n1 + 1 : 0;
  const s0l = at.left1[s0]!;
  const s0r = at.right1[s0]!;
  const s0l2 = at.left2[s0]!;
  const s0r2 = at.right2[s0]!;
  const s1l = at.left1[s1]!;
  const s1r = at.right1[s1]!;
  const n0l = at.left1[n0]!;
  const n0l2 = at.left2[n0]!;
  const s0w = form[s0]!;
  const s1w = form[s1]!;
  const n0w = form[n0]!;
  const n1w = form[n1]!;
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const s2t = tag[s2]!;
  const n0t = tag[n0]!;
  const n1t = tag[n1]!;
  const n2t = tag[n2]!;
  const near = distance(s0, n0);
  const far = distance(s1, s0);
  const rel = at.relation;
  let k = 0;
  out[k++] = hash2(0, s0w, s0t);
  out[k++] = hash1(1, s0w);
  out[k++] = hash1(2, s0t);
  out[k++] = hash2(3, n0w, n0t);
  out[k++] = hash1(4, n0w);
  out[k++] = hash1(5, n0t);
  out[k++] = hash2(6, s1w, s1t);
  out[k++] = hash1(7, s1w);
  out[k++] = hash1(8, s1t);
  out[k++] = hash2(9, n1w, n1t);
  out[k++] = hash1(10, n1w);
  out[k++] = hash1(11, n1t);
  out[k++] = hash1(12, n2t);
  out[k++] = hash2(13, form[n2]!, n2t);
  out[k++] = hash3(14, s0w, n0w, s0t);
  out[k++] = hash3(15, s0w, n0w, n0t);
  out[k++] = hash3(16, s0w, s0t, n0t);
  out[k++] = hash3(17, s0t, n0w, n0t);
  out[k++] = hash2(18, s0w, n0w);
  out[k++] = hash2(19, s0t, n0t);
  out[k++] = hash2(20, s1w, s0w);
  out[k++] = hash2(21, s1t, s0t);
  out[k++] = hash3(22, s1w, s1t, s0t);
  out[k++] = hash3(23, s1t, s0w, s0t);
  out[k++] = hash3(24, s1t, s0t, n0t);
  out[k++] = hash3(25, s0t, n0t, n1t);
  out[k++] = hash3(26, n0t, n1t, n2t);
  out[k++] = hash3(27, s2t, s1t, s0t);
  out[k++] = hash3(28, s0t, tag[s0l]!, n0t);
  out[k++] = hash3(29, s0t, tag[s0r]!, n0t);
  out[k++] = hash3(30, s0t, n0t, tag[n0l]!);
  out[k++] = hash3(31, s1t, s0t, tag[s0l]!);
  out[k++] = hash3(32, s1t, s0t, tag[s0r]!);
  out[k++] = hash3(33, s1t, tag[s1r]!, s0t);
  out[k++] = hash3(34, s1t, tag[s1l]!, s0t);
  out[k++] = hash2(35, s0w, near);
  out[k++] = hash2(36, s0t, near);
  out[k++] = hash2(37, n0w, near);
  out[k++] = hash2(38, n0t, near);
  out[k++] = hash3(39, s0t, n0t, near);
  out[k++] = hash3(40, s1t, s0t, far);
  out[k++] = hash2(41, s0w, at.leftCount[s0]! * 16 + Math.min(15, at.rightCount[s0]!));
  out[k++] = hash2(42, s0t, at.leftCount[s0]! * 16 + Math.min(15, at.rightCount[s0]!));
  out[k++] = hash2(43, n0t, at.leftCount[n0]!);
  out[k++] = hash2(44, s1t, at.rightCount[s1]!);
  out[k++] = hash2(45, s0t, rel[s0l]!);
  out[k++] = hash2(46, s0t, rel[s0r]!);
  out[k++] = hash3(47, s0t, rel[s0r]!, rel[s0r2]!);
  out[k++] = hash3(48, s0t, rel[s0l]!, rel[s0l2]!);
  out[k++] = hash3(49, n0t, rel[n0l]!, rel[n0l2]!);
  out[k++] = hash2(50, form[s0l]!, s0t);
  out[k++] = hash2(51, form[s0r]!, s0t);
  out[k++] = hash2(52, form[n0l]!, n0t);
  out[k++] = hash3(53, s1w, rel[s1r]!, s0t);
  out[k++] = hash3(54, s1t, form[s0l]!, s0t);
  out[k++] = hash3(55, s1w, form[s0l]!, s0w);
  out[k++] = hash3(56, s1t, s0t, n0w);
  out[k++] = hash3(57, s0w, n0t, n1t);
  out[k++] = hash3(58, upos[s1]! * 256 + upos[s0]!, n0t, n1t);
  out[k++] = hash3(59, upos[s2]! * 256 + upos[s1]!, s0t, n0t);
  out[k++] = hash3(60, s1t, rel[s1r]!, s0w);
  return k;
};

/** Features for the relation of `dependant` to `head`; returns how many were written. */
export const labelFeatures = (
  input: ParserInput,
  at: Configuration,
  head: number,
  dependant: number,
  out: Int32Array,
): number => {
  const { form, tag } = input;
  const hw = form[head]!;
  const ht = tag[head]!;
  const dw = form[dependant]!;
  const dt = tag[dependant]!;
  const dl = at.left1[dependant]!;
  const dr = at.right1[dependant]!;
  const first = dl === 0 ? 0 : dl;
  const side = head < dependant ? 1 : 0;
  const apart = side * 16 + distance(Math.min(head, dependant), Math.max(head, dependant));
  const before = tag[dependant - 1]!;
  const after = tag[dependant + 1]!;
  const rel = at.relation;
  const sister = side === 1 ? at.right1[head]! : at.left1[head]!;
  const end = at.n + 1;
  let k = 0;
  out[k++] = hash1(100, side);
  out[k++] = hash2(101, hw, side);
  out[k++] = hash2(102, ht, side);
  out[k++] = hash2(103, dw, side);
  out[k++] = hash2(104, dt, side);
  out[k++] = hash3(105, hw, dw, side);
  out[k++] = hash3(106, ht, dt, side);
  out[k++] = hash3(107, hw, dt, side);
  out[k++] = hash3(108, ht, dw, side);
  out[k++] = hash3(109, ht, dt, apart);
  out[k++] = hash3(110, form[first]!, dt, ht);
  out[k++] = hash3(111, form[first]!, hw, dt);
  out[k++] = hash3(112, rel[first]!, dt, ht);
  out[k++] = hash3(113, form[first]!, dw, side);
  out[k++] = hash3(114, tag[dr]!, dt, ht);
  out[k++] = hash3(115, before, dt, ht);
  out[k++] = hash3(116, after, dt, ht);
  out[k++] = hash3(117, before, dt, after);
  out[k++] = hash3(118, rel[sister]!, dt, ht);
  out[k++] = hash3(119, rel[sister]!, dt, hw);
  out[k++] = hash3(120, rel[at.left1[head]!]!, ht, dt * 2 + side);
  out[k++] = hash3(121, tag[head - 1]!, ht, dt * 2 + side);
  out[k++] = hash3(122, head < end ? tag[head + 1]! : 0, ht, dt * 2 + side);
  out[k++] = hash3(123, form[dependant - 1]!, dt, ht);
  out[k++] = hash3(124, dt, tag[at.stack[0]!]!, side);
  out[k++] = hash3(125, form[at.left2[dependant]!]!, dt, ht);
  out[k++] = hash3(126, rel[dr]!, dt, ht);
  return k;
};

/** Head and dependant that `transition` would join. */
export const arcHead = (at: Configuration, transition: number): number =>
  transition === LEFT ? at.front : stackAt(at, 1);

/** How much of the lead of the best transition over the next one counts as one step of `arcMargin`. */
const MARGIN_STEP = 64;

/**
 * Parses a sentence of `n` words greedily; heads, relations and margins are left in `at` and `margin` (1 … n; head
 * n + 1 is the root). Takes linear time.
 */
export const parseSentence = (
  arcs: LinearModel,
  labels: LinearModel,
  relationCount: number,
  input: ParserInput,
  n: number,
  at: Configuration,
  margin: Uint8Array,
): void => {
  const features = new Int32Array(ARC_FEATURES);
  const scores = new Int32Array(3);
  const labelScores = new Int32Array(relationCount);
  begin(at, n);
  while (!finished(at)) {
    scores.fill(0);
    const count = arcFeatures(input, at, features);
    for (let f = 0; f < count; f++) addScores(arcs, features[f]!, scores);
    const { transition, lead } = choose(at, scores);
    if (transition === SHIFT) {
      advance(at, SHIFT, 0);
      continue;
    }
    const dependant = stackAt(at, 0);
    margin[dependant] = Math.min(255, Math.floor(lead / MARGIN_STEP));
    const relation = chooseRelation(labels, input, at, arcHead(at, transition), dependant, features, labelScores);
    advance(at, transition, relation);
  }
};

const choose = (at: Configuration, scores: Int32Array): { transition: number; lead: number } => {
  let transition = -1;
  let second = -1;
  for (let t = SHIFT; t <= RIGHT; t++) {
    if (!allowed(at, t)) continue;
    if (transition < 0 || scores[t]! > scores[transition]!) {
      second = transition;
      transition = t;
    } else if (second < 0 || scores[t]! > scores[second]!) second = t;
  }
  return { transition, lead: second < 0 ? 255 * MARGIN_STEP : scores[transition]! - scores[second]! };
};

/** Index of the relation "root" in `RELATIONS`: what hangs on the root has it, and nothing else has. */
export const ROOT_RELATION = 1;

const chooseRelation = (
  labels: LinearModel,
  input: ParserInput,
  at: Configuration,
  head: number,
  dependant: number,
  features: Int32Array,
  scores: Int32Array,
): number => {
  if (head === at.n + 1) return ROOT_RELATION;
  scores.fill(0);
  const count = labelFeatures(input, at, head, dependant, features);
  for (let f = 0; f < count; f++) addScores(labels, features[f]!, scores);
  scores[ROOT_RELATION] = -2147483648;
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[winner]!) winner = c;
  return winner;
};
