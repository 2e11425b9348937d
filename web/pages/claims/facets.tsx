import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { FacetKind } from '../../../src/store/claim-list.ts';
import type { FacetValue } from '../../../src/workbench/list-claims.ts';
import { FACETS } from '../../claim-search.ts';
import { localeOf, type MessageKey, type Say, useSay, useTime } from '../../i18n/i18n.ts';
import { type ClaimSearch, facetsQuery } from '../../queries.ts';
import { useSettings } from '../../settings.ts';

/** Values of a kind that are shown before one asks for all. */
const SHOWN = 6;

/** What the claims can be narrowed to, with how many each value would leave. */
export const Facets = ({
  search,
  onChange,
}: {
  readonly search: ClaimSearch;
  readonly onChange: (next: ClaimSearch) => void;
}) => {
  const say = useSay();
  const { data } = useQuery({ ...facetsQuery(search), placeholderData: keepPreviousData });
  const toggle = (kind: FacetKind, value: string): void => {
    const chosen = search[kind] ?? [];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    const { [kind]: _, ...rest } = search;
    onChange(next.length === 0 ? rest : { ...rest, [kind]: next });
  };
  const setDay = (end: 'from' | 'to', value: string): void => {
    const { [end]: _, ...rest } = search;
    onChange(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? { ...rest, [end]: value } : rest);
  };
  return (
    <details className="facets" open={window.innerWidth > 900}>
      <summary>{say('claims.narrow')}</summary>
      {FACETS.map((kind) => (
        <Facet
          key={kind}
          kind={kind}
          values={data?.[kind] ?? []}
          chosen={search[kind] ?? []}
          onToggle={(value) => toggle(kind, value)}
        />
      ))}
      <fieldset>
        <legend>{say('facet.time')}</legend>
        <label className="day">
          {say('facet.from')}
          <input type="date" value={search.from ?? ''} onChange={(event) => setDay('from', event.target.value)} />
        </label>
        <label className="day">
          {say('facet.to')}
          <input type="date" value={search.to ?? ''} onChange={(event) => setDay('to', event.target.value)} />
        </label>
      </fieldset>
    </details>
  );
};

const ofWords: ReadonlySet<FacetKind> = new Set(['standing', 'tie', 'voice', 'factuality', 'judged', 'law']);

/** What a question about claims asks, in the words of the page: what a view of it is called unless one says otherwise. */
export const useQuestionWords = (search: ClaimSearch): string => {
  const say = useSay();
  const timeInWords = useTime();
  const locale = localeOf(useSettings().language);
  const { data } = useQuery({ ...facetsQuery(search), placeholderData: keepPreviousData });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const chosen = FACETS.flatMap((kind) =>
    (search[kind] ?? []).map((value) => {
      const label = data?.[kind].find((one) => one.value === value)?.label ?? value;
      return inWords(say, languages, kind, { value, label });
    }),
  );
  const days =
    search.from === undefined && search.to === undefined
      ? ''
      : timeInWords(`${search.from ?? '..'}/${search.to ?? '..'}`);
  return [search.words, ...chosen, days].filter(Boolean).join(' · ');
};

/** A value as people read it. From four origins on they are not told apart. */
const inWords = (
  say: Say,
  languages: Intl.DisplayNames,
  kind: FacetKind,
  { value, label }: Pick<FacetValue, 'value' | 'label'>,
): string => {
  if (ofWords.has(kind)) return say(`${kind}.${value}` as MessageKey);
  if (kind === 'language') return languages.of(value) ?? value;
  if (kind === 'origins')
    return value === '4' ? say('facet.origins.many') : say('count.origins', { count: Number(value) });
  return label;
};

const Facet = ({
  kind,
  values,
  chosen,
  onToggle,
}: {
  readonly kind: FacetKind;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}) => {
  const say = useSay();
  const locale = localeOf(useSettings().language);
  const languages = useMemo(() => new Intl.DisplayNames(locale, { type: 'language' }), [locale]);
  const [isWhole, setWhole] = useState(false);
  const shown = values.filter(({ value }, index) => isWhole || index < SHOWN || chosen.includes(value));
  if (values.length === 0) return null;
  return (
    <fieldset>
      <legend>{say(`facet.${kind}` as MessageKey)}</legend>
      {shown.map((value) => (
        <label key={value.value}>
          <input type="checkbox" checked={chosen.includes(value.value)} onChange={() => onToggle(value.value)} />
          <span className="value" dir="auto" title={value.label}>
            {inWords(say, languages, kind, value)}
          </span>
          <span className="count">{value.count}</span>
        </label>
      ))}
      {values.length > SHOWN && (
        <button type="button" className="more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('facet.fewer') : say('facet.more', { count: values.length - SHOWN })}
        </button>
      )}
    </fieldset>
  );
};
