import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Awaited, Empty } from '../components/states.tsx';
import { type MessageKey, useSay, useTime } from '../i18n/i18n.ts';
import { useJudging } from '../judging.ts';
import { judgementsQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import './log.css';

/** Everything that people did in the case, the latest first; what stands can be undone, by another line of the log. */
export const LogPage = () => {
  const say = useSay();
  const inWords = useTime();
  useTitle(say('nav.log'));
  const { undo } = useJudging();
  const [by, setBy] = useState('');
  return (
    <div className="page log">
      <Awaited of={useQuery(judgementsQuery)}>
        {(all) => (
          <>
            <div className="section-head">
              <h1>{say('nav.log')}</h1>
              <span className="total">{say('count.judgements', { count: all.length })}</span>
              <label className="by">
                {say('log.by')}
                <select value={by} onChange={(event) => setBy(event.target.value)}>
                  <option value="">{say('log.everybody')}</option>
                  {[...new Set(all.map((one) => one.by))].sort().map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
            </div>
            {all.length === 0 && (
              <Empty title={say('log.none')}>
                <p>{say('log.none.what')}</p>
              </Empty>
            )}
            <ol className="judgements">
              {all
                .filter((one) => by === '' || one.by === by)
                .map(({ sequence, at, by: who, decision, about, labels, why, stands, statement }) => (
                  <li key={sequence} className={stands ? '' : 'undone'}>
                    <span className="number">{sequence}</span>
                    <p>
                      <strong>{say(`decision.${decision}` as MessageKey)}</strong>{' '}
                      {decision !== 'undo' && <span className="about">{say(`about.${about}` as MessageKey)}</span>}{' '}
                      {statement === undefined ? (
                        labels.map((label, index) => (
                          <span key={label}>
                            {index > 0 && ' · '}
                            <bdi>{label}</bdi>
                          </span>
                        ))
                      ) : (
                        <Link
                          to="/documents/$document"
                          params={{ document: statement.document }}
                          search={{ span: `${statement.start}-${statement.end}` }}
                          dir="auto"
                        >
                          {statement.quote}
                        </Link>
                      )}
                      {why !== '' && <q dir="auto">{why}</q>}
                    </p>
                    <p className="facts">
                      <bdi>{who}</bdi>
                      <time dateTime={at}>{inWords(`${at.slice(0, 16)}Z`)}</time>
                      {!stands && <span>{say('log.undone')}</span>}
                    </p>
                    {stands && (
                      <button type="button" className="button quiet" onClick={() => void undo(sequence)}>
                        {say('action.undo')}
                        <span className="unseen"> {sequence}</span>
                      </button>
                    )}
                  </li>
                ))}
            </ol>
          </>
        )}
      </Awaited>
    </div>
  );
};
