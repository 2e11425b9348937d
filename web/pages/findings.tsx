import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Awaited, Empty } from '../components/states.tsx';
import { type MessageKey, useMessage, useSay } from '../i18n/i18n.ts';
import { findingsQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import './findings.css';

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** What will not stand in the sources of the case, each with what would mend it, by document. */
export const FindingsPage = () => {
  const say = useSay();
  const told = useMessage();
  useTitle(say('nav.findings'));
  const { severity, rule } = useSearch({ from: '/findings' });
  const navigate = useNavigate({ from: '/findings' });
  return (
    <div className="page findings">
      <div className="section-head">
        <h1>{say('nav.findings')}</h1>
        <label className="by">
          {say('findings.severity')}
          <select
            value={severity ?? ''}
            onChange={({ target }) =>
              void navigate({
                search: ({ severity: _, ...rest }) =>
                  target.value === '' ? rest : { ...rest, severity: target.value },
              })
            }
          >
            <option value="">{say('findings.all')}</option>
            {SEVERITIES.map((one) => (
              <option key={one} value={one}>
                {say(`severity.${one}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        {rule !== undefined && (
          <Link to="/findings" search={severity === undefined ? {} : { severity }}>
            {rule} ✕
          </Link>
        )}
      </div>
      <Awaited of={useQuery(findingsQuery({ severity, rule }))}>
        {(findings) =>
          findings.length === 0 ? (
            <Empty title={say('findings.none')} />
          ) : (
            [...Map.groupBy(findings, ({ document }) => document)].map(([document, own]) => (
              <section key={document}>
                <h2>
                  <Link to="/documents/$document" params={{ document }} dir="auto">
                    {own[0]?.title}
                  </Link>
                </h2>
                <ul className="plain">
                  {own.map(({ id, start, end, words, said, rule: name, severity: how }) => (
                    <li key={id} className={`finding-${how}`}>
                      <p className="facts">
                        <span className="severity">{say(`severity.${how}` as MessageKey)}</span>
                        <Link to="/findings" search={{ rule: name }}>
                          {name}
                        </Link>
                      </p>
                      <p className="snippet" dir="auto">
                        <Link to="/documents/$document" params={{ document }} search={{ span: `${start}-${end}` }}>
                          {words}
                        </Link>
                      </p>
                      <p>{told(said.message)}</p>
                      <p className="because">{told(said.mend)}</p>
                    </li>
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Awaited>
    </div>
  );
};
