import { expect, test } from 'vitest';
import { projectionOf, viewOf } from './projection.ts';

const size = [800, 600] as const;

test('every point is within the air around the picture, and the middle of them in its middle', () => {
  const points = [
    [36.2, 33.5],
    [40.1, 35.3],
    [44.4, 33.3],
  ] as const;
  const projection = projectionOf(viewOf(points, size, 60), size);
  const seen = points.map((point) => projection([...point]) ?? [Number.NaN, Number.NaN]);
  for (const [x = 0, y = 0] of seen) {
    expect(x).toBeGreaterThanOrEqual(59.9);
    expect(x).toBeLessThanOrEqual(740.1);
    expect(y).toBeGreaterThanOrEqual(59.9);
    expect(y).toBeLessThanOrEqual(540.1);
  }
});

test('a point alone is in the middle, on either side of the date line too', () => {
  for (const point of [
    [179.2, -16.5],
    [-60.1, 2.8],
  ] as const) {
    const view = viewOf([point], size, 60);
    const [x, y] = projectionOf(view, size)([...point]) ?? [];
    expect(x).toBeCloseTo(400, 0);
    expect(y).toBeCloseTo(300, 0);
    expect(view.scale).toBeLessThanOrEqual(1500);
  }
});

test('without points the whole world is shown', () => {
  const [x = 0, y = 0] = projectionOf(viewOf([], size, 10), size)([0, 0]) ?? [];
  expect([Math.round(x), Math.round(y)]).toEqual([400, 300]);
});
