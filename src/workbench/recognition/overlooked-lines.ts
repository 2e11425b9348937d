import type { Box, PrintedLine, StraightPicture } from './straight-picture.ts';

/** A line's share of the page, in sizes: above what its letters stand on, below it, and beside it, where words of it may be. */
const [above, below, beside] = [1.05, 0.5, 1.5];
/** A line of print is as tall as this and no taller, in sizes of the text, and wider than a sign. */
const [lowest, tallest, narrowest] = [0.4, 2.2, 1];
/** Rows this near to each other, in sizes, are of one line: between a letter and its points there is paper. */
const nearRows = 0.22;
/** Share of a page at each edge where the shadow of the paper's rim lies. */
const rim = 0.015;
/** Print covers no more than this share of its line; pictures do. */
const mostInk = 0.45;

/**
 * Where ink stands in lines that recognition overlooked: a title whose letters are larger than the text, a note of two
 * words. Only every second dot is looked at.
 */
export const overlookedLines = (
  picture: StraightPicture,
  seen: readonly PrintedLine[],
  size: number,
): readonly Box[] => {
  const [left, right] = [Math.round(picture.width * rim), Math.round(picture.width * (1 - rim))];
  const [first, last] = [Math.round(picture.height * rim), Math.round(picture.height * (1 - rim))];
  const rows: { y: number; from: number; to: number; ink: number }[] = [];
  for (let y = first; y < last; y += 2) {
    const covered = seen.filter(
      (line) => y > line.baseline - above * line.size && y < line.baseline + below * line.size,
    );
    let [from, to, ink] = [right, left, 0];
    for (let x = left; x < right; x += 2) {
      if (!picture.isInk(x, y)) continue;
      if (covered.some((line) => x > line.left - beside * line.size && x < line.right + beside * line.size)) continue;
      [from, to, ink] = [Math.min(from, x), Math.max(to, x), ink + 1];
    }
    if (ink > 1) rows.push({ y, from, to, ink });
  }
  const bands: (typeof rows)[] = [];
  for (const row of rows) {
    const open = bands.at(-1);
    if (open !== undefined && row.y - (open.at(-1)?.y ?? 0) <= nearRows * size) open.push(row);
    else bands.push([row]);
  }
  return bands.flatMap((band) => {
    const box = {
      left: Math.min(...band.map(({ from }) => from)),
      right: Math.max(...band.map(({ to }) => to)) + 2,
      top: band[0]?.y ?? 0,
      bottom: (band.at(-1)?.y ?? 0) + 2,
    };
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    const ink = band.reduce((sum, row) => sum + row.ink, 0) * 4;
    const isPrint = high >= lowest * size && high <= tallest * size && wide >= narrowest * size;
    return isPrint && ink <= mostInk * wide * high ? [box] : [];
  });
};
