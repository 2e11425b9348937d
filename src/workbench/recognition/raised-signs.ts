import type { Box, PrintedLine, StraightPicture } from './straight-picture.ts';

/** A line that may have raised signs. */
export interface MarkedLine extends PrintedLine {
  /** Whether it is in Arabic, which has no raised quotation marks; its sizes are measured badly. */
  readonly turns: boolean;
}

/** How tall a raised number is, in sizes: quotation marks, points and accents are lower, letters taller. */
const [lowest, lowestTurned, tallest] = [0.35, 0.24, 0.6];
/** How far above the line its feet stand at least, and its head at most: of thin print parts of letters stand by themselves. */
const [leastRaised, leastRaisedTurned, highest, highestTurned] = [0.3, 0.2, 0.95, 1.05];
/** A digit is no wider than it is tall, nearly; signs nearer than this, in sizes, are one number. */
const [widest, sameNumber] = [1.1, 0.14];
/** Digits that a number of a note has at most. */
const mostDigits = 3;

/**
 * Where raised signs stand on a line, by their ink alone: recognition overlooks them, or takes them for a part of the word
 * before. Points and accents of letters are lower or have their letter below them.
 *
 *     ascender   l   d    1
 *                l  ad.      la
 *     baseline   l  ad.      la
 */
export const raisedSigns = (picture: StraightPicture, line: MarkedLine): readonly Box[] => {
  const { baseline, size } = line;
  const top = Math.round(baseline - size * (line.turns ? highestTurned : highest));
  const inks = inksIn(picture, { left: line.left, right: line.right, top, bottom: Math.round(baseline) }, size);
  const isLone = (ink: Box): boolean =>
    !standsOnInk(ink, picture, line) && !(line.turns && hangsFromInk(ink, picture, line));
  const raised = inks.filter((ink) => isRaised(ink, line) && isLone(ink));
  const numbers: Box[][] = [];
  for (const ink of [...raised].sort((a, b) => a.left - b.left)) {
    const open = numbers.at(-1);
    const last = open?.at(-1);
    if (last !== undefined && ink.left - last.right < sameNumber * size) open?.push(ink);
    else numbers.push([ink]);
  }
  return numbers.filter(({ length }) => length <= mostDigits).map(around);
};

/** Whether a box stands where raised numbers do, and is as large as they are. */
export const isRaised = ({ left, right, top, bottom }: Box, { baseline, size, turns }: MarkedLine): boolean => {
  const tall = bottom - top;
  return (
    tall >= (turns ? lowestTurned : lowest) * size &&
    tall <= tallest * size &&
    right - left <= widest * tall &&
    baseline - bottom >= (turns ? leastRaisedTurned : leastRaised) * size &&
    baseline - top < Math.floor((turns ? highestTurned : highest) * size)
  );
};

/** Whether ink stands below the middle of a sign, above the line: that of the letter that it belongs to. */
const standsOnInk = ({ left, right, bottom }: Box, { isInk }: StraightPicture, { baseline }: PrintedLine): boolean => {
  const margin = (right - left) / 4;
  for (let x = Math.ceil(left + margin); x < right - margin; x++) {
    for (let y = bottom + 1; y < baseline; y++) if (isInk(x, y)) return true;
  }
  return false;
};

/** A hamza stands this near, in sizes, below the letter that it belongs to. */
const nearAbove = 0.1;

/** Whether ink stands right above the middle of a sign: that of a letter of the line before, which it is a part of. */
const hangsFromInk = ({ left, right, top }: Box, { isInk }: StraightPicture, { size }: PrintedLine): boolean => {
  const margin = (right - left) / 4;
  for (let x = Math.ceil(left + margin); x < right - margin; x++) {
    for (let y = top - 1; y >= top - nearAbove * size; y--) if (isInk(x, y)) return true;
  }
  return false;
};

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Boxes around what hangs together within an area, by hairlines as well; what is larger than a letter is left out. */
const inksIn = ({ isFaint }: StraightPicture, area: Box, size: number): readonly Box[] => {
  const [left, top] = [Math.floor(area.left), Math.floor(area.top)];
  const [width, height] = [Math.ceil(area.right) - left, Math.ceil(area.bottom) - top];
  const seen = new Uint8Array(width * height);
  const boxes: Box[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || !isFaint(left + (start % width), top + Math.floor(start / width))) continue;
    const open = [start];
    seen[start] = 1;
    let [x0, x1, y0, y1] = [width, 0, height, 0];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
      for (const [nearX, nearY] of neighbours(x, y)) {
        const near = nearY * width + nearX;
        const isInside = nearX >= 0 && nearY >= 0 && nearX < width && nearY < height;
        if (!isInside || seen[near] === 1 || !isFaint(left + nearX, top + nearY)) continue;
        seen[near] = 1;
        open.push(near);
      }
    }
    if (x1 - x0 < size) boxes.push({ left: left + x0, right: left + x1 + 1, top: top + y0, bottom: top + y1 + 1 });
  }
  return boxes;
};

const neighbours = (x: number, y: number): readonly (readonly [number, number])[] => [
  [x - 1, y],
  [x + 1, y],
  [x, y - 1],
  [x, y + 1],
  [x - 1, y - 1],
  [x + 1, y - 1],
  [x - 1, y + 1],
  [x + 1, y + 1],
];
