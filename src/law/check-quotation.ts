import { distance } from 'fastest-levenshtein';
import { INTRODUCING_ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import { type LimitKind, limits } from '../languages/en/limits.ts';
import type { Span } from '../text/span.ts';

/** How a quotation stands to a named witness; the worst of its differences gives the verdict. In order of weight. */
export const VERDICTS = [
  'exact',
  'typographic',
  'marked-cut',
  'marked-change',
  'spelling',
  'unmarked-cut-start',
  'unmarked-cut-end',
  'unmarked-cut-inside',
  'added',
  'changed',
  'paraphrase',
  'too-short',
] as const;
export type QuotationVerdict = (typeof VERDICTS)[number];

/** One difference: the words in the quotation, those in the witness, and what the loss takes away when it is material. */
export interface Difference {
  readonly kind: Exclude<QuotationVerdict, 'exact' | 'paraphrase' | 'too-short'>;
  /** Offsets in the quotation; empty where words of the witness are missing. */
  readonly quoted: Span;
  /** Offsets in the witness; empty where words were added. */
  readonly witness: Span;
  /** What falls away or changes limits the rule: every kind of limit, the gravest first, with the words that say so. */
  readonly material?: readonly Limit[];
}

/** "who is bound", by the word "nationals". */
export interface Limit {
  readonly limits: LimitKind;
  readonly words: string;
}

export interface QuotationCheck {
  readonly verdict: QuotationVerdict;
  readonly differences: readonly Difference[];
  /** The stretch of the witness that the quotation renders. */
  readonly witness: Span;
  /** Share of the quotation's words that stand in the witness in the same order, 0…1. */
  readonly agreement: number;
}

interface Word extends Span {
  /** As written, without brackets that mark a change. */
  readonly form: string;
  /** Case, apostrophes, hyphens and accents' composition set aside. */
  readonly key: string;
  /** Punctuation between this word and the next, white space folded. */
  readonly after: string;
  /** A mark of omission stands right before this word. */
  readonly afterCut: boolean;
  /** Square brackets stand in or round the word: the author owns to a change. */
  readonly marked: boolean;
}

const wordShape = /(?:\[?[\p{L}\p{N}]+(?:\][\p{L}\p{N}]*)?)+(?:['’][\p{L}\p{N}]+)*/gu;
const cutMark = /\[?(?:\.\s?\.\s?\.|…)\]?/;

const keyOf = (form: string): string => form.normalize('NFKC').replace(/’/g, "'").toLowerCase();

const wordsOf = (text: string): readonly Word[] => {
  const found = [...text.matchAll(wordShape)];
  // A closing bracket that nothing opened is dirt of the text, not the author's mark.
  const opened = text.includes('[');
  return found.map((match, i) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(i === 0 ? 0 : found[i - 1]!.index + found[i - 1]![0].length, start);
    const after = text.slice(end, i + 1 < found.length ? found[i + 1]!.index : text.length);
    const form = match[0].replace(/[[\]]/g, '');
    const marked =
      opened &&
      (match[0] !== form ||
        (before.trimEnd().endsWith('[') && !cutMark.test(before)) ||
        (/^\s*\]/.test(after) && !cutMark.test(after)));
    return {
      start,
      end,
      form,
      key: keyOf(form),
      after: after.replace(/\s+/g, ' ').trim(),
      afterCut: cutMark.test(before),
      marked,
    };
  });
};

/** "Da'esh" and "Daesh", "Qaida" and "Qaeda": one word in two spellings. Short words must be equal. */
const isRespelling = (a: string, b: string): boolean => {
  const longest = Math.max(a.length, b.length);
  if (a[0] !== b[0] || longest < 5 || /\d/.test(a + b)) return false;
  return distance(a, b) <= (longest < 9 ? 1 : 2) && !inflects(a, b);
};

/** "entity" and "entities", "decide" and "decided" are other words, not other spellings. */
const inflects = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  const [restOfShort, restOfLong] = [short.slice(shared), long.slice(shared)];
  return endings.test(restOfLong) && (restOfShort === '' || /^(?:y|e|es|s|ed|d|ing)$/.test(restOfShort));
};

const endings = /^(?:s|es|ies|ed|d|ied|ing|er|ers|ly|al|ally|able|ion|ions|ment|ments)$/;

/** Costs of one step; a gap costs `openGap` once and little for each word, for authors cut clauses, not words. */
const cost = { same: 0, respelt: 0.4, other: 1.6, added: 1, openGap: 1.2, gap: 0.04, markedGap: 0.01 } as const;

interface Step {
  readonly quoted: number;
  readonly witness: number;
}

/**
 * Aligns all words of the quotation with a stretch of the witness: −1 on one side means that the other has no partner.
 * Gotoh's algorithm with free ends in the witness; time and memory grow with the product of the two lengths.
 */
const align = (
  quotation: readonly Word[],
  witness: readonly Word[],
): { steps: readonly Step[]; first: number; last: number } => {
  const n = quotation.length;
  const m = witness.length;
  const width = m + 1;
  const match = new Float32Array((n + 1) * width);
  const gap = new Float32Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  // 0 diagonal, 1 word of the quotation added, 2 close a gap in the witness, 3 start here; gapFrom: 1 extends an open gap.
  const from = new Uint8Array((n + 1) * width);
  const gapFrom = new Uint8Array((n + 1) * width);
  from.fill(3, 0, width);
  for (let i = 1; i <= n; i++) {
    const q = quotation[i - 1]!;
    const row = i * width;
    match[row] = match[row - width]! + cost.added;
    from[row] = 1;
    const marked = i < n && quotation[i]!.afterCut;
    for (let j = 1; j <= m; j++) {
      const at = row + j;
      const w = witness[j - 1]!;
      const pair = q.key === w.key ? cost.same : isRespelling(q.key, w.key) ? cost.respelt : cost.other;
      let best = match[at - width - 1]! + pair;
      let step = 0;
      const added = match[at - width]! + cost.added;
      if (added < best) {
        best = added;
        step = 1;
      }
      const open = match[at - 1]! + (marked ? cost.markedGap : cost.openGap + cost.gap);
      const extend = gap[at - 1]! + (marked ? cost.markedGap : cost.gap);
      gap[at] = Math.min(open, extend);
      gapFrom[at] = extend < open ? 1 : 0;
      if (i < n && gap[at]! < best) {
        best = gap[at]!;
        step = 2;
      }
      match[at] = best;
      from[at] = step;
    }
  }
  let end = 0;
  for (let j = 0; j <= m; j++) if (match[n * width + j]! < match[n * width + end]!) end = j;
  const steps: Step[] = [];
  let i = n;
  let j = end;
  while (i > 0) {
    const at = i * width + j;
    const step = from[at];
    if (step === 0) steps.push({ quoted: --i, witness: --j });
    else if (step === 1) steps.push({ quoted: --i, witness: -1 });
    else {
      let extends_ = true;
      while (extends_) {
        extends_ = gapFrom[i * width + j] === 1;
        steps.push({ quoted: -1, witness: --j });
      }
    }
  }
  return { steps: steps.reverse(), first: j, last: end };
};

/** What the words of a span limit, as its text says around it, with the words that say so. */
export const materiality = (text: string, span: Span): Difference['material'] => {
  const said = limits.flatMap(({ limits: name, patterns }) => {
    const words = patterns.map((pattern) => keyWithin(pattern, text, span)).find((key) => key !== undefined);
    return words === undefined ? [] : [{ limits: name, words }];
  });
  return said.length === 0 ? undefined : said;
};

/** The first key of a pattern that stands within a span. */
const keyWithin = (pattern: RegExp, text: string, { start, end }: Span): string | undefined => {
  for (const match of text.matchAll(pattern)) {
    if (match.index >= end) return undefined;
    const key = match.groups?.key ?? match[0];
    const at = match.index + match[0].lastIndexOf(key);
    if (at >= start && at + key.length <= end) return key.toLowerCase();
  }
  return undefined;
};

const spanOver = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]!.start,
  end: words[last]!.end,
});

const abbreviations: ReadonlySet<string> = new Set(INTRODUCING_ABBREVIATIONS);

/**
 * Whether a sentence ends behind word `i`. A semicolon or colon ends none: what follows it may be the exception. Nor does
 * the stop of "para. 3" or of an initial.
 */
const endsSentence = (words: readonly Word[], i: number): boolean => {
  const word = words[i]!;
  if (!/^[”"'’)\]]*\s*[.!?]/.test(word.after)) return false;
  const next = words[i + 1];
  if (next === undefined) return true;
  return word.form.length > 1 && !abbreviations.has(word.key) && !/^\p{Ll}/u.test(next.form);
};

/** Consecutive steps of one kind are one difference: "a cut of 33 words", not 33 cuts. */
const innerDifferences = (
  text: string,
  quotation: readonly Word[],
  witness: readonly Word[],
  steps: readonly Step[],
): readonly Difference[] => {
  const found: Difference[] = [];
  for (let s = 0; s < steps.length; s++) {
    const { quoted: q, witness: w } = steps[s]!;
    if (q >= 0 && w >= 0) {
      const difference = ofPair(quotation[q]!, witness[w]!);
      if (difference !== undefined) found.push(difference);
      continue;
    }
    const first = s;
    while (s + 1 < steps.length && steps[s + 1]!.quoted < 0 === q < 0 && steps[s + 1]!.witness < 0 === w < 0) s++;
    if (q >= 0) {
      const span = spanOver(quotation, q, steps[s]!.quoted);
      const owned = quotation.slice(q, steps[s]!.quoted + 1).every((word) => word.marked);
      const at = steps.slice(0, first).findLast((step) => step.witness >= 0)?.witness;
      const place = at === undefined ? 0 : witness[at]!.end;
      found.push({ kind: owned ? 'marked-change' : 'added', quoted: span, witness: { start: place, end: place } });
    } else {
      const span = spanOver(witness, w, steps[s]!.witness);
      const next = steps[s + 1];
      const marked = next !== undefined && next.quoted >= 0 && quotation[next.quoted]!.afterCut;
      const place = next === undefined || next.quoted < 0 ? 0 : quotation[next.quoted]!.start;
      const material = materiality(text, span);
      found.push({
        kind: marked ? 'marked-cut' : 'unmarked-cut-inside',
        quoted: { start: place, end: place },
        witness: span,
        ...(material === undefined ? {} : { material }),
      });
    }
  }
  return found;
};

const ofPair = (q: Word, w: Word): Difference | undefined => {
  const spans = { quoted: { start: q.start, end: q.end }, witness: { start: w.start, end: w.end } };
  // Brackets that the witness has as well are its own.
  if (q.form === w.form) return q.marked && !w.marked ? { kind: 'marked-change', ...spans } : undefined;
  if (q.marked) return { kind: 'marked-change', ...spans };
  if (q.key === w.key) return { kind: 'typographic', ...spans };
  if (isRespelling(q.key, w.key)) return { kind: 'spelling', ...spans };
  const material = materiality(`${w.form} ${q.form}`, { start: 0, end: w.form.length + 1 + q.form.length });
  return { kind: 'changed', ...spans, ...(material === undefined ? {} : { material }) };
};

/** Quotation marks, dashes and hyphens in one form; what is left is what an editor would call punctuation. */
const plainMarks = (marks: string): string =>
  marks
    .replace(/[“”„«»"‘’'`*_\\]/g, '')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, '');

/** Commas and the like between two words that both texts have side by side. */
const punctuationDifferences = (
  quotation: readonly Word[],
  witness: readonly Word[],
  steps: readonly Step[],
): readonly Difference[] => {
  const found: Difference[] = [];
  for (let s = 0; s + 1 < steps.length; s++) {
    const [a, b] = [steps[s]!, steps[s + 1]!];
    if (a.quoted < 0 || a.witness < 0 || b.quoted !== a.quoted + 1 || b.witness !== a.witness + 1) continue;
    const [q, w] = [quotation[a.quoted]!, witness[a.witness]!];
    if (q.after === w.after || cutMark.test(q.after) || /[[\]]/.test(q.after)) continue;
    const same = plainMarks(q.after) === plainMarks(w.after);
    if (same && q.after.replace(/[*_\\]/g, '') === w.after) continue;
    found.push({
      kind: 'typographic',
      quoted: { start: q.end, end: quotation[b.quoted]!.start },
      witness: { start: w.end, end: witness[b.witness]!.start },
    });
  }
  return found;
};

/** What the quotation leaves out of its sentence at either end, unless a mark of omission owns to it. */
const edgeDifferences = (
  quoted: string,
  text: string,
  quotation: readonly Word[],
  witness: readonly Word[],
  first: number,
  last: number,
): readonly Difference[] => {
  const found: Difference[] = [];
  const edge = (kind: Difference['kind'], from: number, to: number, at: number): void => {
    const span = spanOver(witness, from, to);
    const material = materiality(text, span);
    found.push({
      kind,
      quoted: { start: at, end: at },
      witness: span,
      ...(material === undefined ? {} : { material }),
    });
  };
  let opening = first;
  while (opening > 0 && !endsSentence(witness, opening - 1)) opening--;
  // "5. Decides that …": the number of the paragraph is none of its words.
  if (opening === 0 && first > 0 && /^\d+$/.test(witness[0]!.form)) opening = 1;
  if (opening < first) {
    const owned = quotation[0]!.afterCut || quotation[0]!.marked;
    edge(owned ? 'marked-cut' : 'unmarked-cut-start', opening, first - 1, 0);
  }
  let closing = last;
  while (closing < witness.length && !endsSentence(witness, closing - 1)) closing++;
  if (closing > last) {
    const tail = quoted.slice(quotation.at(-1)!.end);
    edge(cutMark.test(tail) ? 'marked-cut' : 'unmarked-cut-end', last, closing - 1, quoted.length);
  }
  return found;
};

/** Fewer words than this fit too many places to tell. */
const fewestWords = 4;
/** Under this share of words in common and in order, the words inside the marks are the author's own. */
const leastAgreement = 0.6;

/** A witness's text with its words found, to be compared with many quotations. */
export interface CheckedText {
  readonly text: string;
  readonly words: readonly Word[];
}

export const readyText = (text: string): CheckedText => ({ text, words: wordsOf(text) });

/**
 * Compares a quotation, without its quotation marks, with the words of a witness (a provision or a passage of at most a
 * few thousand words). Every difference is kept; none is normalised away.
 */
export const checkQuotation = (quoted: string, { text, words: witness }: CheckedText): QuotationCheck => {
  const quotation = wordsOf(quoted);
  if (quotation.length < fewestWords || witness.length < fewestWords) {
    return { verdict: 'too-short', differences: [], witness: { start: 0, end: 0 }, agreement: 0 };
  }
  // Too long to agree with so few words, whatever they are; this also bounds the table of the alignment.
  if (witness.length < quotation.length * leastAgreement) {
    return { verdict: 'paraphrase', differences: [], witness: { start: 0, end: 0 }, agreement: 0 };
  }
  const { steps, first, last } = align(quotation, witness);
  const kept = steps.filter(
    (s) => s.quoted >= 0 && s.witness >= 0 && alike(quotation[s.quoted]!, witness[s.witness]!),
  ).length;
  const agreement = kept / quotation.length;
  const span = last > first ? spanOver(witness, first, last - 1) : { start: 0, end: 0 };
  if (agreement < leastAgreement) return { verdict: 'paraphrase', differences: [], witness: span, agreement };
  const differences = [
    ...innerDifferences(text, quotation, witness, steps),
    ...punctuationDifferences(quotation, witness, steps),
    ...edgeDifferences(quoted, text, quotation, witness, first, last),
  ].sort((a, b) => a.witness.start - b.witness.start);
  const worst = differences.reduce((rank, d) => Math.max(rank, VERDICTS.indexOf(d.kind)), 0);
  return { verdict: VERDICTS[worst]!, differences, witness: span, agreement };
};

const alike = (q: Word, w: Word): boolean => q.key === w.key || isRespelling(q.key, w.key);
