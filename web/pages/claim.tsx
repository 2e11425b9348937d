import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { CredibilityGrade } from '../../src/corroboration/reliability.ts';
import type { ClaimStatement, ClaimView } from '../../src/workbench/show-claim.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { Reasons } from '../components/because.tsx';
import { ElementTable } from '../components/element-table.tsx';
import { IntoLetter } from '../components/into-letter.tsx';
import { StandingMark } from '../components/marks.tsx';
import { Renaming } from '../components/renaming.tsx';
import { StatementCard } from '../components/statement-card.tsx';
import { Awaited } from '../components/states.tsx';
import { type MessageKey, useMessage, useSay, useTime } from '../i18n/i18n.ts';
import { useJudging } from '../judging.ts';
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
  const inWords = useTime();
  const navigate = useNavigate();
  const { claim, corroboration, conflicts, assessments, actors, judgements } = view;
  const worded = useMessage();
  const { reviewed = [] } = claim;
  useTitle(claim.label);
  const byId = new Map(view.statements.map((statement) => [statement.id, statement]));
  const told = (ids: readonly string[]): readonly ClaimStatement[] => ids.flatMap((id) => byId.get(id) ?? []);
  const denying = told(corroboration.denying);
  const shown = [...corroboration.origins.flatMap(({ statements }) => told(statements)), ...denying];
  const [at, setAt] = useState(0);
  const [isInserting, setInserting] = useState(false);
  const [isRenaming, setRenaming] = useState(false);
  // What was given here holds at once; the case tells it after the next study.
  const [given, setGiven] = useState<CredibilityGrade>();
  const { judgeTwo } = useJudging();
  const current = shown[at];
  const cards = (statements: readonly ClaimStatement[]) =>
    statements.map((statement) => (
      <StatementCard key={statement.id} statement={statement} isCurrent={statement === current} />
    ));
  const go = (index: number) => setAt(Math.max(0, Math.min(shown.length - 1, index)));
  useEffect(() => {
    if (at > 0) document.querySelector('.statement.current')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const judge = (decision: 'split' | 'rename' | 'grade', second: string): Promise<boolean> =>
    judgeTwo({ about: 'claim', decision, subject: [claim.id, second], why: '' });
  useHandlers({
    'claim.letter': () => setInserting(true),
    'claim.rename': () => setRenaming(true),
    'claim.grade': () => document.getElementById('grade')?.focus(),
    ...(current === undefined || claim.statements.length < 2 || !claim.statements.includes(current.id)
      ? {}
      : { 'claim.split': () => void judge('split', current.id) }),
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
        <div className="bar">
          <ActionButton action="claim.letter" quiet />
          <ActionButton action="claim.rename" quiet />
          <ActionButton action="claim.split" quiet />
          <ActionButton action="claim.grade" quiet />
        </div>
      </header>
      <div className="claim-columns">
        <div>
          {corroboration.origins.map((origin, index) => (
            <section key={origin.id} className="origin">
              <h2>
                <span className="number">{say('claim.origin', { number: index + 1 })}</span>{' '}
                <bdi>
                  {origin.because.some(({ id }) => id === 'origin.unnamed')
                    ? say('claim.origin.unnamed')
                    : origin.label}
                </bdi>
              </h2>
              {origin.because.length > 0 && <Reasons of={origin.because} />}
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
                    <p>{worded(message)}</p>
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
                    <p>{worded(message)}</p>
                    <Sides left={told([earlier])} right={told([later])} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {reviewed.length > 0 && (
            <section>
              <h2>{say('claim.reviewed')}</h2>
              <ul className="plain">
                {reviewed.map(({ review, because }) => (
                  <li key={review.id}>
                    <strong>
                      <bdi>{review.reviewer}</bdi>
                    </strong>
                    {review.rating !== '' && (
                      <>
                        {': '}
                        <q dir="auto">{review.rating}</q>
                      </>
                    )}{' '}
                    <q dir="auto">{review.claimed}</q>{' '}
                    {review.reviewedOn !== undefined && <bdi>{review.reviewedOn}</bdi>}{' '}
                    {/^https?:/i.test(review.url) && (
                      <a href={review.url} rel="noreferrer">
                        <bdi>{review.url}</bdi>
                      </a>
                    )}
                    <p className="because" dir="auto">
                      {because.join('; ')}
                    </p>
                  </li>
                ))}
              </ul>
              <p className="because">{say('claim.reviewed.caveat')}</p>
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
            <select
              id="grade"
              aria-label={say('claim.credibility')}
              value={given ?? corroboration.credibility.grade}
              onChange={async ({ target: { value } }) => {
                if (await judge('grade', value)) setGiven(Number(value) as CredibilityGrade);
              }}
            >
              {CREDIBILITIES.map((grade) => (
                <option key={grade} value={grade}>
                  {grade} · {say(`credibility.${grade}`)}
                </option>
              ))}
            </select>
            {given === undefined && !corroboration.credibility.isJudged && (
              <p className="none">{say('claim.proposed')}</p>
            )}
            <Reasons of={corroboration.credibility.because} />
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
                    <time dateTime={when}>{inWords(`${when.slice(0, 16)}Z`)}</time> <bdi>{by}</bdi>:{' '}
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
      {isInserting && <IntoLetter claims={[claim.id]} onClose={() => setInserting(false)} />}
      {isRenaming && (
        <Renaming
          title={say('action.claim.rename')}
          label={claim.label}
          onClose={() => setRenaming(false)}
          onRename={(next) => {
            setRenaming(false);
            void judge('rename', next);
          }}
        />
      )}
    </div>
  );
};

const CREDIBILITIES: readonly CredibilityGrade[] = [1, 2, 3, 4, 5, 6];

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
