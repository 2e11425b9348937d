import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { MergeSuggestion } from '../../src/workbench/suggest-merges.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { Because, Reasons } from '../components/because.tsx';
import { Awaited, Empty } from '../components/states.tsx';
import { type MessageKey, useMessage, useSay } from '../i18n/i18n.ts';
import { useJudging } from '../judging.ts';
import { actorsQuery, suggestionsQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { scriptOf } from './actors/script.ts';
import './actors.css';

/** Who is who: pairs to judge, one key each, and everybody with every name they are given. */
export const ActorsPage = () => {
  const say = useSay();
  useTitle(say('nav.actors'));
  return (
    <div className="page actors">
      <h1>{say('nav.actors')}</h1>
      <section aria-labelledby="pairs">
        <h2 id="pairs">{say('actors.pairs')}</h2>
        <Awaited of={useQuery(suggestionsQuery)}>{(pairs) => <Pairs pairs={pairs} />}</Awaited>
      </section>
      <Everybody />
    </div>
  );
};

const keyOf = ({ left, right }: MergeSuggestion): string => `${left.id} ${right.id}`;

const Pairs = ({ pairs: suggested }: { readonly pairs: readonly MergeSuggestion[] }) => {
  const say = useSay();
  const { judgeTwo } = useJudging();
  const told = useMessage();
  const [at, setAt] = useState(0);
  // What was judged makes room for the next at once: the next key is for the next pair.
  const [judged, setJudged] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    // What the case suggests no more is forgotten here too: should it be undone, it comes back.
    const known = new Set(suggested.map(keyOf));
    setJudged((all) => new Set([...all].filter((key) => known.has(key))));
  }, [suggested]);
  const pairs = suggested.filter((one) => !judged.has(keyOf(one)));
  const index = Math.min(at, pairs.length - 1);
  const pair = pairs[index];
  const judge = async (decision: 'same' | 'different' | 'unsure' | 'member', isTurned = false): Promise<void> => {
    if (pair === undefined) return;
    setJudged((all) => new Set([...all, keyOf(pair)]));
    const subject = [pair.left.id, pair.right.id];
    const why = decision === 'member' ? '' : pair.because.map(told).join('; ');
    const isKept = await judgeTwo({ about: 'actor', decision, subject: isTurned ? subject.reverse() : subject, why });
    if (!isKept) setJudged((all) => new Set([...all].filter((key) => key !== keyOf(pair))));
  };
  useHandlers(
    pair === undefined
      ? {}
      : {
          'actors.next': () => setAt(Math.min(pairs.length - 1, index + 1)),
          'actors.previous': () => setAt(Math.max(0, index - 1)),
          'actors.same': () => void judge('same'),
          'actors.different': () => void judge('different'),
          'actors.unsure': () => void judge('unsure'),
          'actors.member': () => void judge('member'),
          'actors.holder': () => void judge('member', true),
        },
  );
  if (pair === undefined) return <Empty title={say('actors.no-pairs')} />;
  return (
    <div className="pair">
      <p className="facts">
        <span>{say('actors.pair', { number: index + 1, count: pairs.length })}</span>
        <span>{say('actors.alike', { percent: Math.round(pair.score * 100) })}</span>
      </p>
      <div className="two">
        {[pair.left, pair.right].map(({ id, label, kind, names, documents }) => (
          <div key={id}>
            <h3 dir="auto">
              <Link to="/actors/$actor" params={{ actor: id }}>
                {label}
              </Link>
            </h3>
            <p className="facts">
              <span>{say(`kind.${kind}` as MessageKey)}</span>
              <span>{say('count.documents', { count: documents })}</span>
              <Link to="/claims" search={{ actor: [id] }}>
                {say('nav.claims')}
              </Link>
            </p>
            <Names names={names} label={label} />
          </div>
        ))}
      </div>
      <Reasons of={pair.because} />
      <p className="buttons">
        <ActionButton action="actors.same" />
        <ActionButton action="actors.different" />
        <ActionButton action="actors.unsure" />
        <ActionButton action="actors.member" />
        <ActionButton action="actors.holder" />
        <ActionButton action="actors.previous" quiet />
        <ActionButton action="actors.next" quiet />
      </p>
    </div>
  );
};

/** The names beside the label, by script. */
const Names = ({ names, label }: { readonly names: readonly string[]; readonly label: string }) => {
  const others = names.filter((name) => name !== label);
  const scripts = [...new Set(others.map(scriptOf))];
  if (others.length === 0) return null;
  return (
    <ul className="names">
      {scripts.map((script) => (
        <li key={script}>
          {others
            .filter((name) => scriptOf(name) === script)
            .map((name) => (
              <span key={name}>
                <bdi>{name}</bdi>
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
};

/** Actors shown before one asks for more. */
const SHOWN = 100;

const Everybody = () => {
  const say = useSay();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const asked = words.toLowerCase();
  return (
    <section aria-labelledby="everybody">
      <div className="section-head">
        <h2 id="everybody">{say('actors.everybody')}</h2>
        <input
          type="search"
          className="words"
          value={words}
          placeholder={say('actors.words')}
          aria-label={say('actors.words')}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <Awaited of={useQuery(actorsQuery)}>
        {(all) => {
          const found = all.filter(({ label, names }) =>
            [label, ...names].some((name) => name.toLowerCase().includes(asked)),
          );
          return (
            <>
              {found.length === 0 && <Empty title={say('actors.none')} />}
              <ul className="everybody">
                {found.slice(0, shown).map(({ id, label, kind, names, documents, claims, because }) => (
                  <li key={id}>
                    <p className="name">
                      <Link to="/actors/$actor" params={{ actor: id }} dir="auto">
                        {label}
                      </Link>
                    </p>
                    <p className="facts">
                      <span>{say(`kind.${kind}` as MessageKey)}</span>
                      <span>{say('count.documents', { count: documents.length })}</span>
                      {claims > 0 && (
                        <Link to="/claims" search={kind === 'place' ? { place: [label] } : { actor: [id] }}>
                          {say('count.claims', { count: claims })}
                        </Link>
                      )}
                    </p>
                    <Names names={names} label={label} />
                    <Because title="actors.because" reasons={because} />
                  </li>
                ))}
              </ul>
              {found.length > shown && (
                <button type="button" className="button" onClick={() => setShown(shown + SHOWN)}>
                  {say('actors.more', { count: found.length - shown })}
                </button>
              )}
            </>
          );
        }}
      </Awaited>
    </section>
  );
};
