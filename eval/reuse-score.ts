import { overlap, type Span } from '../src/text/span.ts';
import { f1 } from './evaluation.ts';

/** A passage in two texts: as planted, or as found. */
export interface PassagePair {
  readonly source: number;
  readonly sourceSpan: Span;
  readonly host: number;
  readonly hostSpan: Span;
}

/** Characters over all pairs, both sides counted; and how many findings a planted passage that was found came in. */
export interface ReuseSums {
  readonly planted: number;
  readonly plantedFound: number;
  readonly found: number;
  readonly foundRight: number;
  readonly passagesFound: number;
  readonly findings: number;
}

const lengthOf = ({ sourceSpan, hostSpan }: PassagePair): number =>
  sourceSpan.end - sourceSpan.start + hostSpan.end - hostSpan.start;

/** Characters of a span that others cover, each once. */
const covered = (span: Span, by: readonly Span[]): number => {
  const cuts = by
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  let [sum, reached] = [0, span.start];
  for (const { start, end } of cuts) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
};

const meet = (a: PassagePair, b: PassagePair): boolean =>
  a.source === b.source &&
  a.host === b.host &&
  overlap(a.sourceSpan, b.sourceSpan) > 0 &&
  overlap(a.hostSpan, b.hostSpan) > 0;

/** Counts characters as PAN does, micro-averaged. Source: Potthast, Stein, Barrón-Cedeño and Rosso 2010. */
export const reuseSums = (planted: readonly PassagePair[], found: readonly PassagePair[]): ReuseSums => {
  const right = (pair: PassagePair, others: readonly PassagePair[]): number => {
    const meeting = others.filter((other) => meet(pair, other));
    return (
      covered(
        pair.sourceSpan,
        meeting.map(({ sourceSpan }) => sourceSpan),
      ) +
      covered(
        pair.hostSpan,
        meeting.map(({ hostSpan }) => hostSpan),
      )
    );
  };
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const perPassage = planted.map((pair) => found.filter((other) => meet(pair, other)).length);
  return {
    planted: sum(planted.map(lengthOf)),
    plantedFound: sum(planted.map((pair) => right(pair, found))),
    found: sum(found.map(lengthOf)),
    foundRight: sum(found.map((pair) => right(pair, planted))),
    passagesFound: perPassage.filter((n) => n > 0).length,
    findings: sum(perPassage),
  };
};

export interface ReuseFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Mean number of findings for a passage that was found: 1 where each comes whole. */
  readonly granularity: number;
}

export const reuseFigures = (sums: readonly ReuseSums[]): ReuseFigures => {
  const total = (of: keyof ReuseSums) => sums.reduce((sum, one) => sum + one[of], 0);
  const precision = total('found') === 0 ? 1 : total('foundRight') / total('found');
  const recall = total('planted') === 0 ? 1 : total('plantedFound') / total('planted');
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    granularity: total('passagesFound') === 0 ? 1 : total('findings') / total('passagesFound'),
  };
};
