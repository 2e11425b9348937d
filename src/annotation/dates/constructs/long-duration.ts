import { as, type TimeConstruct } from '../found.ts';

/**
 * Lengths that add up.
 *
 *     two years and three months
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const longDuration: TimeConstruct = {
  name: 'long duration',
  build: ({ a, b, c }) => {
    const parts = [a, b, c].flatMap((item) => (item?.value?.form === 'duration' ? item.value.parts : []));
    return as('duration', { form: 'duration', parts });
  },
};
