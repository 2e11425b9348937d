import type { Built, Construct } from '../phrases/cascade.ts';
import type { Item } from '../phrases/item.ts';
import type { Point, Time } from './time.ts';

/** A construct of the grammar of time. */
export type TimeConstruct = Construct<Time>;

/** A phrase of the given kind. */
export const as = (kind: string, value: Time): Built<Time> => ({ kinds: [kind], value });

export const point = (fields: Omit<Point, 'form'>): Built<Time> => as('point', { form: 'point', ...fields });

/** A sense of a captured word that is a number; undefined where the pattern left the word out. */
export const sense = (item: Item<Time> | undefined, name: string): number | undefined => {
  const value = item?.senses[name];
  return typeof value === 'number' ? value : undefined;
};

export const text = (item: Item<Time> | undefined, name: string): string | undefined => {
  const value = item?.senses[name];
  return typeof value === 'string' ? value : undefined;
};

/** Two digits or four of a year, as the fields of a point. */
export const yearFields = (item: Item<Time> | undefined): Pick<Point, 'year' | 'shortYear'> =>
  item === undefined ? {} : item.digits === 2 ? { shortYear: item.number } : { year: item.number };

/** The two points as one, where no field is given twice. */
export const mergePoints = (a: Point, b: Point): Point | undefined => {
  for (const key of Object.keys(b)) {
    if (key !== 'form' && key !== 'bare' && key in a) return undefined;
  }
  return { ...a, ...b };
};
