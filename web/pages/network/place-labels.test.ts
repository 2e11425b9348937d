import { expect, test } from 'vitest';
import { type AskedLabel, placeLabels } from './place-labels.ts';

const HEIGHT = 13;
const place = (asked: readonly AskedLabel[]) =>
  placeLabels(asked, (label) => 7 * label.length, HEIGHT, { from: 0, to: 800 });
const dot = (label: string, x: number, y: number, { size = 4, zIndex = 1 } = {}): AskedLabel => {
  return { label, x, y, size, zIndex };
};

test('a dot beside another’s label is named, on its other side', () => {
  const placed = place([dot('Harbour Watch', 100, 50, { size: 8 }), dot('Tide Office', 180, 50)]);
  expect(placed.map(({ label }) => label)).toEqual(['Harbour Watch', 'Tide Office']);
  expect(placed[0]?.left).toBeLessThan(100);
  expect(placed[1]?.left).toBeGreaterThan(180);
});

test('no label leaves the picture where there is room in it', () => {
  const placed = place([dot('Salt League', 780, 50), dot('Tide Office', 60, 90), dot('Varn', 110, 90, { zIndex: 2 })]);
  for (const { label, left } of placed) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + 7 * label.length).toBeLessThanOrEqual(800);
  }
  expect(placed).toHaveLength(3);
});

test('whoever is looked at is named where others would be', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => dot(`Varn Guard ${index}`, 100 + index, 50));
  const placed = place([...crowd, dot('Salt League', 120, 50, { zIndex: 2 })]);
  expect(placed[0]?.label).toBe('Salt League');
  expect(placed.length).toBeLessThan(41);
});

test('no label stands on another', () => {
  const crowd = Array.from({ length: 60 }, (_, index) =>
    dot(`Orland ${index}`, (index * 37) % 300, (index * 53) % 200),
  );
  const placed = place(crowd);
  for (const [i, a] of placed.entries())
    for (const b of placed.slice(0, i)) {
      const apart = Math.abs(a.y - b.y) >= HEIGHT;
      const beside = a.left + 7 * a.label.length <= b.left || b.left + 7 * b.label.length <= a.left;
      expect(apart || beside).toBe(true);
    }
});
