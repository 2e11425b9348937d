import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ClaimStatement, ClaimView } from '../../src/workbench/show-claim.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ElementTable } from '../components/element-table.tsx';
import { StandingMark } from '../components/marks.tsx';
import { StatementCard } from '../components/statement-card.tsx';
import { Awaited } from '../components/states.tsx';
import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { claimQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import './claim.css';

/** One claim: who says so, origin by origin; who denies it; what excludes what; what people decided about it. */
export const ClaimPage = () => {
  const { claim } = useParams({ from: '/claims/$claim' });
  return <Awaited of={useQuery(claimQuery(claim))}>{(view) => <Claim view={view} />}</Awaited>;
};

const Claim = ({ view }: { readonly view: ClaimView }) => {
  const say = useSay();
  const navigate = useNavigate();
  const { claim, corroboration, conflicts, assessments, actors, judgements } = view;
  useTitle(claim.label);
  const byId = new Map(view.statements.map((statement) => [statement.id, statement]));
  const told = (ids: readonly string[]): readonly ClaimStatement[] => ids.flatMap((id) => byId.get(id) ?? []);
  const denying = told(corroboration.denying);
  const shown = [...corroboration.origins.flatMap(({ statements }) => told(statements)), ...denying];
  const [at, setAt] = useState(0);
  const current = shown[at];
  const cards = (statements: readonly ClaimStatement[]) =>
    statements.map((statement) => (
      <StatementCard key={statement.id} statement={statement} isCurrent={statement === current} />
    ));
  const go = (index: number) => setAt(Math.max(0, Math.min(shown.length - 1, index)));
  useEffect(() => {
    if (at > 0) document.querySelector('.statement.current')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  useHandlers({
    'claim.next': () => go(at + 1),
    'claim.previous': () => go(at - 1),
    ...(current === undefined
      ? {}
      : {
          'claim.read': () =>
            void navigate({
              to: '/documents/$document',
              params: { document: current.document },
              search: { span: `${current.start}-${current.end}` },
            }),
        }),
  });
  return (
    <div className="page claim">
      <header className="page-head">
        <p className="crumb">
          <Link to="/claims">{say('nav.claims')}</Link>
        </p>
        <h1 dir="auto">{claim.label}</h1>
        <p className="facts">
          <StandingMark value={corroboration.standing} />
          <span>{say('count.statements', { count: claim.statements.length })}</span>
          <span>{say('count.documents', { count: corroboration.documents.length })}</span>
          <span>{say('count.origins', { count: view.origins })}</span>
          {actors.map(({ id, label }) => (
            <Link key={id} to="/claims" search={{ actor: [id] }}>
              <bdi>{label}</bdi>
            </Link>
          ))}
        </p>
        <p className="caveat">{say('claim.caveat')}</p>
      </header>
      <div className="claim-columns">
        <div>
          {corroboration.origins.map((origin, index) => (
            <section key={origin.id} className="origin">
              <h2>
                <span className="number">{say('claim.origin', { number: index + 1 })}</span> <bdi>{origin.label}</bdi>
              </h2>
              {origin.because.length > 0 && <p className="because">{origin.because.join('; ')}</p>}
              {cards(told(origin.statements))}
            </section>
          ))}
          {denying.length > 0 && (
            <section className="origin denial">
              <h2>{say('claim.denials')}</h2>
              {cards(denying)}
            </section>
          )}
        </div>
        <aside>
          {conflicts.length > 0 && (
            <section>
              <h2>{say('claim.conflicts')}</h2>
              <ul className="plain">
                {conflicts.map(({ id, kind, message, left, right }) => (
                  <li key={id}>
                    <strong>{say(`conflict.${kind}` as MessageKey)}</strong>
                    <p dir="auto">{message}</p>
                    <Sides left={told(left)} right={told(right)} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {corroboration.drifts.length > 0 && (
            <section>
              <h2>{say('claim.drifts')}</h2>
              <ul className="plain">
                {corroboration.drifts.map(({ kind, earlier, later, message }) => (
                  <li key={`${kind} ${earlier} ${later}`}>
                    <strong>{say(`drift.${kind}` as MessageKey)}</strong>
                    <p dir="auto">{message}</p>
                    <Sides left={told([earlier])} right={told([later])} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {corroboration.silences.length > 0 && (
            <section>
              <h2>{say('claim.silences')}</h2>
              <ul className="plain">
                {corroboration.silences.map(({ document, start, end, actor, text }) => (
                  <li key={`${document} ${start}`}>
                    <strong>
                      <bdi>{actor}</bdi>
                    </strong>{' '}
                    <Link
                      to="/documents/$document"
                      params={{ document }}
                      search={{ span: `${start}-${end}` }}
                      dir="auto"
                    >
                      {text}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{say('claim.credibility')}</h2>
            <p>
              <strong>{corroboration.credibility.grade}</strong>{' '}
              {say(`credibility.${corroboration.credibility.grade}` as MessageKey)}
              {!corroboration.credibility.isJudged && <span className="none"> · {say('claim.proposed')}</span>}
            </p>
            <p className="because" dir="auto">
              {corroboration.credibility.because.join('; ')}
            </p>
          </section>
          {assessments.length > 0 && (
            <section>
              <h2>{say('claim.law')}</h2>
              {assessments.map((assessment) => (
                <ElementTable key={`${assessment.instrument} ${assessment.provision}`} assessment={assessment} />
              ))}
            </section>
          )}
          <section>
            <h2>{say('claim.history')}</h2>
            {judgements.length === 0 ? (
              <p className="none">{say('claim.history.none')}</p>
            ) : (
              <ol className="plain">
                {judgements.map(({ sequence, at: when, by, decision, why }) => (
                  <li key={sequence}>
                    <time dateTime={when}>{when.slice(0, 16).replace('T', ' ')}</time> <bdi>{by}</bdi>:{' '}
                    {say(`decision.${decision}` as MessageKey)}
                    {why !== '' && <q dir="auto">{why}</q>}
                  </li>
                ))}
              </ol>
            )}
          </section>
          {claim.because.length > 0 && (
            <section>
              <h2>{say('claim.because')}</h2>
              <ul className="plain because">
                {claim.because.map((reason) => (
                  <li key={reason} dir="auto">
                    {reason}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </div>
  );
};

/** Two accounts that exclude each other, as two documents side by side. */
const Sides = ({ left: [left], right: [right] }: Readonly<Record<'left' | 'right', readonly ClaimStatement[]>>) => {
  const say = useSay();
  if (left === undefined || right === undefined) return null;
  return (
    <p className="facts">
      {[left, right].map(({ id, document, start, end, title, name }) => (
        <Link key={id} to="/documents/$document" params={{ document }} search={{ span: `${start}-${end}` }} dir="auto">
          {title || name}
        </Link>
      ))}
      {left.document !== right.document && (
        <Link
          to="/documents/$document"
          params={{ document: left.document }}
          search={{ span: `${left.start}-${left.end}`, beside: right.document }}
        >
          {say('claim.beside')}
        </Link>
      )}
    </p>
  );
};
