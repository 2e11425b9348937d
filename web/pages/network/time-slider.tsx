import { useMemo, useState } from 'react';
import type { Network } from '../../../src/workbench/show-network.ts';
import { useSay, useTime } from '../../i18n/i18n.ts';
import { daysOf } from './links.ts';

/** Months from the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const written = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
const lastDayOf = (month: number): string =>
  `${written(month)}-${new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()}`;

/** A stretch of months with two ends, over the time of all claims. At full width every claim is shown, dated or not. */
export const TimeSlider = ({
  network,
  from,
  to,
  onChange,
}: {
  readonly network: Network;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (days: { readonly from: string | undefined; readonly to: string | undefined }) => void;
}) => {
  const say = useSay();
  const inWords = useTime();
  const days = useMemo(() => daysOf(network), [network]);
  const undated = useMemo(
    () => network.claims.filter(({ first, last }) => first === null && last === null).length,
    [network],
  );
  // What is dragged is shown at once; the address follows.
  const [dragged, setDragged] = useState<readonly [number, number]>();
  if (days === undefined || monthOf(days.first) === monthOf(days.last))
    return <p className="caveat">{say('network.undated-all')}</p>;
  const [least, most] = [monthOf(days.first), monthOf(days.last)];
  const within = (month: number): number => Math.min(most, Math.max(least, month));
  const [start, end] = dragged ?? [
    from === undefined ? least : within(monthOf(from)),
    to === undefined ? most : within(monthOf(to)),
  ];
  const set = (first: number, last: number): void => {
    setDragged([first, last]);
    onChange({
      from: first === least && last === most ? undefined : `${written(first)}-01`,
      to: first === least && last === most ? undefined : lastDayOf(last),
    });
  };
  const isNarrowed = start !== least || end !== most;
  return (
    <fieldset className="time-slider" onBlur={() => setDragged(undefined)}>
      <legend>{say('facet.time')}</legend>
      {(
        [
          ['from', start, (month: number) => set(Math.min(month, end), end)],
          ['to', end, (month: number) => set(start, Math.max(month, start))],
        ] as const
      ).map(([name, month, change]) => (
        <label key={name}>
          <span>{say(`facet.${name}`)}</span>
          <input
            type="range"
            min={least}
            max={most}
            value={month}
            aria-valuetext={inWords(written(month))}
            onChange={({ target }) => change(Number(target.value))}
          />
          <output>{inWords(written(month))}</output>
        </label>
      ))}
      {isNarrowed && undated > 0 && <span className="total">{say('network.undated', { count: undated })}</span>}
    </fieldset>
  );
};
