import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { CaseOverview } from '../../src/workbench/show-case.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { Awaited, Empty } from '../components/states.tsx';
import { useGiving } from '../giving.tsx';
import { type MessageKey, useSay, useTime } from '../i18n/i18n.ts';
import { caseQuery, claimsQuery, judgementsQuery, sourcesQuery, suggestionsQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { Since } from './case/since.tsx';
import './case.css';

/** The sources of a case, how they came, and where to begin. */
export const CasePage = () => {
  const say = useSay();
  const inWords = useTime();
  useTitle(say('nav.case'));
  const overview = useQuery(caseQuery);
  const sources = useQuery(sourcesQuery);
  const file = useRef<HTMLInputElement>(null);
  const { give, giving } = useGiving();
  useHandlers({ 'case.add': () => file.current?.click() });
  return (
    <div className="page case">
      <Awaited of={overview}>
        {({ title, documents, statements, claims, standings, findings }) => (
          <header className="page-head">
            <h1 dir="auto">{title}</h1>
            <p className="facts">
              <span>{say('count.documents', { count: documents })}</span>
              <span>{say('count.statements', { count: statements })}</span>
              <span>{say('count.claims', { count: claims })}</span>
              {Object.entries(standings).map(([standing, count]) => (
                <Link key={standing} to="/claims" search={{ standing: [standing] }}>
                  {count} {say(`standing.${standing}` as MessageKey)}
                </Link>
              ))}
              {(findings.error ?? 0) > 0 && <span>{say('count.errors', { count: findings.error ?? 0 })}</span>}
            </p>
          </header>
        )}
      </Awaited>
      <div className="case-columns">
        <section aria-labelledby="sources">
          <div className="section-head">
            <h2 id="sources">{say('case.sources')}</h2>
            <ActionButton action="case.add" />
            <input
              ref={file}
              type="file"
              multiple
              hidden
              onChange={(event) => {
                void give([...(event.target.files ?? [])]);
                event.target.value = '';
              }}
            />
          </div>
          {giving !== undefined && (
            <p role="status" className="waiting">
              {say('case.sealing', { name: giving })}
            </p>
          )}
          <Awaited of={sources}>
            {(all) =>
              all.length === 0 ? (
                <Empty title={say('case.empty')}>
                  <p>{say('case.empty.what')}</p>
                </Empty>
              ) : (
                <ol className="sources">
                  {all.map(({ id, name, at, studied, isContainer, heldBy }) => (
                    <li key={id}>
                      <p className="name">
                        {isContainer ? (
                          <bdi>{name}</bdi>
                        ) : (
                          <Link to="/documents/$document" params={{ document: id }} dir="auto">
                            {studied?.title || name}
                          </Link>
                        )}
                      </p>
                      <p className="facts">
                        {studied === null ? (
                          <span className={isContainer ? '' : 'unread'}>
                            {say(isContainer ? 'case.container' : 'case.unread')}
                          </span>
                        ) : (
                          <>
                            <span dir="auto">{studied.issuer || say('case.no-issuer')}</span>
                            <span>{studied.date === '' ? say('case.no-date') : inWords(studied.date)}</span>
                            <span>{say('count.statements', { count: studied.statements })}</span>
                            <span>{say('count.words', { count: studied.words })}</span>
                            {studied.errors + studied.warnings > 0 && (
                              <span>{say('count.findings', { count: studied.errors + studied.warnings })}</span>
                            )}
                          </>
                        )}
                        <span dir="ltr" className="file">
                          {name}
                        </span>
                        {heldBy !== null && <span>{say('case.held-by', { name: heldBy })}</span>}
                        <span title={id} className="hash">
                          {id.slice(0, 8)}
                        </span>
                        <time dateTime={at}>{inWords(at.slice(0, 10))}</time>
                      </p>
                      {studied !== null && studied.unread.length > 0 && (
                        <ul className="unread">
                          {studied.unread.map(({ code, message }) => (
                            <li key={code + message}>{message}</li>
                          ))}
                        </ul>
                      )}
                    </li>
                  ))}
                </ol>
              )
            }
          </Awaited>
        </section>
        <First overview={overview.data} />
      </div>
      <p className="drop-hint">{say('case.drop')}</p>
    </div>
  );
};

/** What needs a judgement first: names that may be one, claims that are argued about and nobody has judged. */
const First = ({ overview }: { readonly overview: CaseOverview | undefined }) => {
  const say = useSay();
  const suggestions = useQuery(suggestionsQuery);
  const contested = useQuery(claimsQuery({ standing: ['contested'], judged: ['no'] }, 0));
  const log = useQuery(judgementsQuery);
  return (
    <aside aria-labelledby="first">
      {overview !== undefined && <Since overview={overview} />}
      <h2 id="first">{say('case.first')}</h2>
      <section>
        <h3>{say('case.first.names')}</h3>
        <Awaited of={suggestions}>
          {(pairs) =>
            pairs.length === 0 ? (
              <p className="none">{say('case.first.no-names')}</p>
            ) : (
              <>
                <ul className="short">
                  {pairs.slice(0, 5).map(({ left, right }) => (
                    <li key={`${left.id} ${right.id}`}>
                      <bdi>{left.label}</bdi> <span className="between">{say('case.or')}</span> <bdi>{right.label}</bdi>
                    </li>
                  ))}
                </ul>
                <p>
                  <Link to="/actors">{say('case.first.judge-names', { count: pairs.length })}</Link>
                </p>
              </>
            )
          }
        </Awaited>
      </section>
      <section>
        <h3>{say('case.first.contested')}</h3>
        <Awaited of={contested}>
          {({ rows, total }) =>
            total === 0 ? (
              <p className="none">{say('case.first.no-contested')}</p>
            ) : (
              <>
                <ul className="short">
                  {rows.slice(0, 5).map(({ claim, label }) => (
                    <li key={claim}>
                      <Link to="/claims/$claim" params={{ claim }} dir="auto">
                        {label}
                      </Link>
                    </li>
                  ))}
                </ul>
                {total > 5 && (
                  <p>
                    <Link to="/claims" search={{ standing: ['contested'], judged: ['no'] }}>
                      {say('case.first.all-contested', { count: total })}
                    </Link>
                  </p>
                )}
              </>
            )
          }
        </Awaited>
      </section>
      <section>
        <h3>{say('case.lately')}</h3>
        <Awaited of={log}>
          {(all) =>
            all.length === 0 ? (
              <p className="none">{say('case.lately.nothing')}</p>
            ) : (
              <ul className="short">
                {all.slice(0, 4).map(({ sequence, decision, by, labels }) => (
                  <li key={sequence}>
                    <bdi>{by}</bdi>: {say(`decision.${decision}` as MessageKey)} <bdi>{labels.join(' · ')}</bdi>
                  </li>
                ))}
              </ul>
            )
          }
        </Awaited>
      </section>
    </aside>
  );
};
