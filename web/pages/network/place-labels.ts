/** A label that is asked for, and the dot that it names. Pixels of the picture. */
export interface AskedLabel {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the dot. */
  readonly size: number;
  readonly zIndex: number;
}

/** A label in its place: where it begins, and the middle of its height. */
export interface PlacedLabel {
  readonly label: string;
  readonly left: number;
  readonly y: number;
}

/** Between a dot and its label, and between labels. Pixels. */
const AIR = 3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxAround = (left: number, width: number, y: number, height: number): Box => {
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
};

const dotOf = ({ x, y, size }: AskedLabel): Box => boxAround(x - size, 2 * size, y, 2 * size);

/** Where a label may stand: behind its dot, before it, below it, above it. */
const placesOf = (
  { x, y, size }: AskedLabel,
  width: number,
  height: number,
): readonly (readonly [number, number])[] => {
  const beside = size + AIR;
  const away = size + height / 2;
  return [
    [x + beside, y],
    [x - beside - width, y],
    [x - width / 2, y + away],
    [x - width / 2, y - away],
  ];
};

/**
 * Puts labels where they hide neither one another nor another's dot: those who are looked at first, then those who are tied to
 * most. Where a label hides a dot at every side, or leaves the picture, it does; where it would hide a label it is left out.
 * What is seen of the picture reaches from `from` to `to`, in pixels across it.
 *
 *     ● Harbour Watch             the first label stands behind its dot,
 *        Tide Office ●            the second would run into it there and stands before
 */
export const placeLabels = (
  asked: readonly AskedLabel[],
  widthOf: (label: string) => number,
  height: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly PlacedLabel[] => {
  const dots = asked.map(dotOf);
  const written: Box[] = [];
  const placed: PlacedLabel[] = [];
  const order = asked.map((_, index) => index);
  const by = (index: number): AskedLabel => asked[index] as AskedLabel;
  order.sort((a, b) => by(b).zIndex - by(a).zIndex || by(b).size - by(a).size);
  for (const index of order) {
    const { label } = by(index);
    const width = widthOf(label);
    const free = placesOf(by(index), width, height)
      .map(([left, y]) => ({ left, y, box: boxAround(left - AIR, width + 2 * AIR, y, height) }))
      .filter(({ box }) => !written.some((one) => meet(one, box)));
    const whole = free.filter(({ box }) => box.left >= from && box.right <= to);
    const chosen =
      whole.find(({ box }) => !dots.some((dot, of) => of !== index && meet(dot, box))) ?? whole[0] ?? free[0];
    if (chosen === undefined) continue;
    written.push(chosen.box);
    placed.push({ label, left: chosen.left, y: chosen.y });
  }
  return placed;
};
