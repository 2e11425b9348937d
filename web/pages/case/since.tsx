import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CaseOverview } from '../../../src/workbench/show-case.ts';
import { localeOf, type MessageKey, useSay } from '../../i18n/i18n.ts';
import { judgementsQuery, sourcesQuery } from '../../queries.ts';
import { useSettings } from '../../settings.ts';
import { visitBefore } from './visits.ts';

/** New sources that are shown by name. */
const SHOWN = 5;

/** What changed since somebody looked at the case with this browser the time before; nothing on the first time. */
export const Since = ({ overview }: { readonly overview: CaseOverview }) => {
  const say = useSay();
  const locale = localeOf(useSettings().language);
  const before = useMemo(() => visitBefore(overview), [overview]);
  const { data: sources = [] } = useQuery(sourcesQuery);
  const { data: judgements = [] } = useQuery(judgementsQuery);
  if (before === undefined) return null;
  const added = sources.filter(({ at }) => at > before.at);
  const judged = judgements.filter(({ sequence }) => sequence > before.lastJudgement);
  const people = [...new Set(judged.map(({ by }) => by))];
  const kinds = [...new Set([...Object.keys(before.standings), ...Object.keys(overview.standings)])];
  const changed = kinds
    .map((kind) => ({ kind, was: before.standings[kind] ?? 0, is: overview.standings[kind] ?? 0 }))
    .filter(({ was, is }) => was !== is);
  const isQuiet = added.length + judged.length + changed.length === 0 && before.claims === overview.claims;
  const time = new Date(before.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section>
      <h2>{say('case.since', { time })}</h2>
      {isQuiet && <p className="none">{say('case.since.nothing')}</p>}
      <ul className="short">
        {added.length > 0 && (
          <li>
            {say('case.since.sources', { count: added.length })}
            <ul className="added">
              {added.slice(0, SHOWN).map(({ id, name, studied, isContainer }) => (
                <li key={id}>
                  {isContainer ? (
                    <bdi>{name}</bdi>
                  ) : (
                    <Link to="/documents/$document" params={{ document: id }}>
                      <bdi>{studied?.title || name}</bdi>
                    </Link>
                  )}
                </li>
              ))}
              {added.length > SHOWN && <li>{say('facet.more', { count: added.length - SHOWN })}</li>}
            </ul>
          </li>
        )}
        {judged.length > 0 && (
          <li>
            <Link to="/log">{say('count.judgements', { count: judged.length })}</Link>
            {': '}
            {people.map((name, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <bdi>{name}</bdi> {judged.filter(({ by }) => by === name).length}
              </span>
            ))}
          </li>
        )}
        {before.claims !== overview.claims && (
          <li>
            {say('nav.claims')}: <Change was={before.claims} is={overview.claims} />
          </li>
        )}
        {changed.map(({ kind, was, is }) => (
          <li key={kind}>
            <Link to="/claims" search={{ standing: [kind] }}>
              {say(`standing.${kind}` as MessageKey)}
            </Link>
            : <Change was={was} is={is} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Change = ({ was, is }: { readonly was: number; readonly is: number }) => (
  <bdi dir="ltr">
    {was} → {is}
  </bdi>
);
