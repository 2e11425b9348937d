import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActorDetails, NameInDocuments } from '../../src/workbench/show-actor.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { ReasonList, Reasons } from '../components/because.tsx';
import { Renaming } from '../components/renaming.tsx';
import { Awaited } from '../components/states.tsx';
import { type MessageKey, useSay, useTime } from '../i18n/i18n.ts';
import { useJudging } from '../judging.ts';
import { actorQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { ChooseActor } from './actors/choose-actor.tsx';
import { RelateActor } from './actors/relate-actor.tsx';
import { scriptOf } from './actors/script.ts';
import './actors.css';
import './claim.css';

/** One actor: its names by script and document, what it belongs to, who on a list it may be, and what people decided. */
export const ActorPage = () => {
  const { actor } = useParams({ from: '/actors/$actor' });
  return (
    <Awaited of={useQuery(actorQuery(actor))}>{(details) => <Details key={details.id} actor={details} />}</Awaited>
  );
};

/** What a person can say of this actor and another. */
type OfTwo = 'same' | 'different' | 'unsure' | 'member';

const SCRIPTS = ['latin', 'arabic', 'cyrillic', 'other'] as const;

const Details = ({ actor }: { readonly actor: ActorDetails }) => {
  const say = useSay();
  const inWords = useTime();
  const navigate = useNavigate();
  const { judgeTwo, undo } = useJudging();
  const { id, label, kind, relations = [], listed = [], because, judgements } = actor;
  useTitle(label);
  const labels = new Map([[id, label], ...relations.map((relation) => [relation.to, relation.label] as const)]);
  const names = SCRIPTS.flatMap((script) => actor.names.filter(({ name }) => scriptOf(name) === script));
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState<OfTwo | 'rename' | 'relate'>();
  const current = names[Math.min(at, names.length - 1)];
  const other = names.find(({ name }) => name !== current?.name);
  const go = (index: number): void => {
    const next = Math.max(0, Math.min(names.length - 1, index));
    setAt(next);
    document.getElementById(`name-${next}`)?.focus();
  };
  const judged = (decision: OfTwo | 'split' | 'rename', second: string, first = id): Promise<boolean> =>
    judgeTwo({ about: 'actor', decision, subject: [first, second], why: '' });
  useHandlers({
    'actor.rename': () => setAsking('rename'),
    'actor.same': () => setAsking('same'),
    'actor.different': () => setAsking('different'),
    'actor.unsure': () => setAsking('unsure'),
    'actor.member': () => setAsking('member'),
    'actor.relate': () => setAsking('relate'),
    'actor.claims': () => void navigate({ to: '/claims', search: { actor: [id] } }),
    ...(names.length > 1 ? { 'actor.next': () => go(at + 1), 'actor.previous': () => go(at - 1) } : {}),
    ...(current === undefined || current.name === label
      ? {}
      : { 'actor.call': () => void judged('rename', current.name) }),
    ...(current === undefined || other === undefined
      ? {}
      : { 'actor.split': () => void judged('split', current.name, other.name) }),
  });
  return (
    <div className="page actor">
      <header className="page-head">
        <p className="crumb">
          <Link to="/actors">{say('nav.actors')}</Link>
        </p>
        <h1 dir="auto">{label}</h1>
        <p className="facts">
          <span>{say(`kind.${kind}` as MessageKey)}</span>
          <span>{say('count.names', { count: names.length })}</span>
        </p>
        <div className="bar">
          <ActionButton action="actor.rename" quiet />
          <ActionButton action="actor.same" quiet />
          <ActionButton action="actor.different" quiet />
          <ActionButton action="actor.unsure" quiet />
          <ActionButton action="actor.member" quiet />
          <ActionButton action="actor.relate" quiet />
          <ActionButton action="actor.claims" quiet />
        </div>
      </header>
      <div className="claim-columns">
        <section aria-labelledby="names">
          <div className="section-head">
            <h2 id="names">{say('actor.names')}</h2>
            <ActionButton action="actor.call" quiet />
            <ActionButton action="actor.split" quiet />
          </div>
          {SCRIPTS.filter((script) => names.some(({ name }) => scriptOf(name) === script)).map((script) => (
            <section key={script} className="script">
              <h3>{say(`script.${script}`)}</h3>
              <ul className="spelled">
                {names.map((one, index) =>
                  scriptOf(one.name) === script ? (
                    <Spelled
                      key={one.name}
                      of={one}
                      id={`name-${index}`}
                      isLabel={one.name === label}
                      isCurrent={one === current}
                      onFocus={() => setAt(index)}
                    />
                  ) : null,
                )}
              </ul>
            </section>
          ))}
        </section>
        <aside>
          {relations.length > 0 && (
            <section>
              <h2>{say('actor.relations')}</h2>
              <ul className="plain">
                {relations.map(({ relation, to, label: whom, time, because: why }) => (
                  <li key={`${relation} ${to} ${time}`}>
                    {say(`relation.${relation}`)}{' '}
                    <Link to="/actors/$actor" params={{ actor: to }} dir="auto">
                      {whom}
                    </Link>
                    {time !== null && <span> {inWords(time)}</span>}
                    <Reasons of={[why]} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {listed.length > 0 && (
            <section>
              <h2>{say('actor.listed')}</h2>
              <ul className="plain">
                {listed.map(({ reference, list, name, listedOn, score, because: why }) => (
                  <li key={`${list} ${reference}`}>
                    <bdi>{name}</bdi>{' '}
                    <span className="facts">
                      <span>
                        {list} <bdi>{reference}</bdi>
                      </span>
                      <span>{inWords(listedOn)}</span>
                      <span>{say('actors.alike', { percent: Math.round(score * 100) })}</span>
                    </span>
                    <Reasons of={why} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{say('actors.because')}</h2>
            {because.length === 0 ? <p className="none">{say('actor.alone')}</p> : <ReasonList of={because} />}
          </section>
          <section>
            <h2>{say('claim.history')}</h2>
            {judgements.length === 0 && <p className="none">{say('actor.history.none')}</p>}
            <ol className="plain">
              {judgements.map(({ sequence, at: when, by, decision, subject, why }) => (
                <li key={sequence}>
                  <time dateTime={when}>{inWords(`${when.slice(0, 16)}Z`)}</time> <bdi>{by}</bdi>:{' '}
                  {say(`decision.${decision}` as MessageKey)}{' '}
                  <bdi>{subject.map((one) => labels.get(one) ?? one).join(' · ')}</bdi>
                  {why !== '' && <q dir="auto">{why}</q>}{' '}
                  <button type="button" className="button quiet" onClick={() => void undo(sequence)}>
                    {say('action.undo')}
                    <span className="unseen"> {sequence}</span>
                  </button>
                </li>
              ))}
            </ol>
          </section>
        </aside>
      </div>
      {asking === 'rename' && (
        <Renaming
          title={say('action.actor.rename')}
          label={label}
          onClose={() => setAsking(undefined)}
          onRename={(next) => {
            setAsking(undefined);
            void judged('rename', next);
          }}
        />
      )}
      {asking === 'relate' && (
        <RelateActor
          title={`${label}: ${say('action.actor.relate')}`}
          except={id}
          onClose={() => setAsking(undefined)}
          onRelate={(other, relation, time) => {
            setAsking(undefined);
            const subject = [id, other, relation, ...(time === '' ? [] : [time])];
            void judgeTwo({ about: 'actor', decision: 'relate', subject, why: '' });
          }}
        />
      )}
      {asking !== undefined && asking !== 'rename' && asking !== 'relate' && (
        <ChooseActor
          title={`${label}: ${say(`action.actor.${asking}`)}`}
          except={id}
          onClose={() => setAsking(undefined)}
          onChoose={async (chosen) => {
            setAsking(undefined);
            const isOne = (await judged(asking, chosen.id)) && asking === 'same';
            // Which of the two ids stays is known after the study.
            if (isOne) void navigate({ to: '/actors' });
          }}
        />
      )}
    </div>
  );
};

const Spelled = ({
  of: { name, documents },
  id,
  isLabel,
  isCurrent,
  onFocus,
}: {
  readonly of: NameInDocuments;
  readonly id: string;
  readonly isLabel: boolean;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}) => {
  const say = useSay();
  return (
    <li className={isCurrent ? 'current' : ''}>
      <button type="button" id={id} aria-pressed={isCurrent} onFocus={onFocus} onClick={onFocus}>
        <bdi>{name}</bdi>
        {isLabel && <span className="facts"> {say('actor.label')}</span>}
      </button>
      <p className="facts">
        {documents.map(({ id: document, title }) => (
          <Link key={document} to="/documents/$document" params={{ document }}>
            <bdi>{title}</bdi>
          </Link>
        ))}
      </p>
    </li>
  );
};
