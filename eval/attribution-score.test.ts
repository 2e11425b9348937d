import { expect, test } from 'vitest';
import { countsOf, dice, figuresOf, type Spans } from './attribution-score.ts';
import { joinPieces, readBrat } from './brat.ts';

const span = (start: number, end: number) => ({ start, end });

const said: Spans = { source: [span(0, 12)], cue: [span(13, 17)], content: [span(18, 48)] };

test('an attribution found as annotated scores 1 everywhere', () => {
  const figures = figuresOf([
    countsOf({ length: 50, gold: [said], predicted: [{ ...said, sourceHead: span(4, 12) }] }),
  ]);
  expect(new Set(Object.values(figures))).toEqual(new Set([1]));
});

test('a content cut short by a third is not exact, overlaps by 4/5, and counts at Dice .5 and .8', () => {
  const predicted = { ...said, content: [span(18, 38)], sourceHead: span(4, 12) };
  const figures = figuresOf([countsOf({ length: 50, gold: [said], predicted: [predicted] })]);
  expect(figures['content.f1']).toBe(0);
  expect(figures['overlap.content.f1']).toBeCloseTo(0.8);
  expect(figures['attribution.f1@.5']).toBe(1);
  expect(figures['attribution.f1@.8']).toBe(1);
});

test('the wrong source spoils the attribution but not its content', () => {
  const predicted = { ...said, source: [span(40, 48)], sourceHead: span(40, 48) };
  const figures = figuresOf([countsOf({ length: 50, gold: [said], predicted: [predicted] })]);
  expect(figures['content.f1']).toBe(1);
  expect(figures['source.f1']).toBe(0);
  expect(figures['attribution.f1@.5']).toBe(0);
});

test('one of two annotated and one invented give precision and recall of a half', () => {
  const other: Spans = { source: [], cue: [span(60, 64)], content: [span(65, 80)] };
  const invented: Spans = { source: [], cue: [span(82, 86)], content: [span(87, 99)] };
  const predicted = [{ ...said, sourceHead: span(4, 12) }, invented];
  const figures = figuresOf([countsOf({ length: 100, gold: [said, other], predicted })]);
  expect(figures['cue.f1']).toBe(0.5);
  expect(figures['attribution.f1@.8']).toBe(0.5);
});

test('Dice of contents that share half of each is a half, of empty ones 0', () => {
  expect(dice([span(0, 10)], [span(5, 15)])).toBe(0.5);
  expect(dice([], [])).toBe(0);
});

test('stand-off offsets count code points; white space at the ends is left out and pieces parted by it are joined', () => {
  const text = '😀 The mayor said it rained. Twice.';
  const standoff =
    'T1\tSource 2 12\tThe mayor \nT2\tCue 12 16\tsaid\nT3\tContent 17 27;28 34\tit …\n#1\tnote\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n';
  const [attribution] = readBrat(text, standoff);
  expect(attribution?.source.map(({ start, end }) => text.slice(start, end))).toEqual(['The mayor']);
  expect(attribution?.content.map(({ start, end }) => text.slice(start, end))).toEqual(['it rained. Twice.']);
  expect(joinPieces('a, b', [span(3, 4), span(0, 1)])).toEqual([span(0, 1), span(3, 4)]);
});
