import { as, type TimeConstruct, text } from '../found.ts';
import type { Edge, Time, Unit } from '../time.ts';

/**
 * The beginning, middle or end of a stretch.
 *
 *     early 2014      mid-June      the end of the year      fin 2013
 *     ^^^^^^^^^^      ^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^
 */
export const edge: TimeConstruct = {
  name: 'edge',
  build: ({ edge: word, of, unit, part }) => {
    const name = text(word, 'edge') as Edge['edge'] | undefined;
    if (name === undefined) return undefined;
    const named = text(unit, 'unit') as Unit | undefined;
    const inner: Time | undefined =
      of?.value ??
      (named === undefined ? undefined : { form: 'point', base: { unit: named, offset: 0, from: 'story' } });
    if (inner === undefined || inner.form === 'edge' || inner.form === 'shift') return undefined;
    return as(part === undefined && of !== undefined && isPart(inner) ? 'part' : 'point', {
      form: 'edge',
      edge: name,
      of: inner,
    });
  },
};

const isPart = (time: Time): boolean =>
  time.form === 'point' && time.part !== undefined && Object.keys(time).length === 2;
