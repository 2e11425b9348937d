import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Standing } from '../../src/corroboration/origin.ts';
import type { PassageFound } from '../../src/workbench/search-case.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { StandingMark } from '../components/marks.tsx';
import { Awaited, Empty } from '../components/states.tsx';
import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { searchQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import './search.css';

/** How long the typing must rest before the question is asked. Milliseconds. */
const REST = 180;

/** Actors, claims and passages that fit words; whoever is asked for by one name is found by the others too. */
export const SearchPage = () => {
  const say = useSay();
  useTitle(say('nav.search'));
  const { words = '' } = useSearch({ from: '/search' });
  const navigate = useNavigate({ from: '/search' });
  const [typed, setTyped] = useState(words);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (typed === words) return;
    const timer = setTimeout(
      () => void navigate({ search: typed === '' ? {} : { words: typed }, replace: true }),
      REST,
    );
    return () => clearTimeout(timer);
  }, [typed, words, navigate]);
  useHandlers({ 'search.words': () => field.current?.focus() });
  const found = useQuery({ ...searchQuery(words), enabled: words.trim() !== '', placeholderData: keepPreviousData });
  return (
    <div className="page search">
      <h1>{say('nav.search')}</h1>
      <input
        ref={field}
        type="search"
        className="question"
        dir="auto"
        value={typed}
        placeholder={say('search.words')}
        aria-label={say('search.words')}
        aria-keyshortcuts="/"
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="caveat">{say('search.how')}</p>
      {words.trim() !== '' && (
        <Awaited of={found}>
          {({ actors, claims, passages, alsoNamed }) => (
            <>
              {actors.length + claims.length + passages.length === 0 && <Empty title={say('search.nothing')} />}
              {alsoNamed.length > 0 && (
                <p className="facts">
                  {say('search.also')}
                  {alsoNamed.map((name) => (
                    <bdi key={name}>{name}</bdi>
                  ))}
                </p>
              )}
              {actors.length > 0 && (
                <section>
                  <h2>{say('nav.actors')}</h2>
                  <ul className="found">
                    {actors.map(({ id, label, kind, names }) => (
                      <li key={id}>
                        <Link to="/claims" search={{ actor: [id] }} dir="auto">
                          {label}
                        </Link>
                        <p className="facts">
                          <span>{say(`kind.${kind}` as MessageKey)}</span>
                          <span dir="auto">{names.filter((name) => name !== label).join(' · ')}</span>
                        </p>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              {claims.length > 0 && (
                <section>
                  <h2>{say('nav.claims')}</h2>
                  <ul className="found">
                    {claims.map(({ claim, label, standing, statements }) => (
                      <li key={claim}>
                        <StandingMark value={standing as Standing} wordless />{' '}
                        <Link to="/claims/$claim" params={{ claim }} dir="auto">
                          {label}
                        </Link>{' '}
                        <span className="facts">{say('count.statements', { count: statements })}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              {passages.length > 0 && (
                <section>
                  <h2>{say('search.passages')}</h2>
                  <ul className="found">
                    {passages.map((passage) => (
                      <li key={`${passage.document} ${passage.start}`}>
                        <Passage passage={passage} />
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </>
          )}
        </Awaited>
      )}
    </div>
  );
};

/** A passage with the words that were found marked in it; U+0001 and U+0002 stand around them. */
const Passage = ({ passage: { document, start, end, snippet, title } }: { readonly passage: PassageFound }) => (
  <>
    <p className="snippet" dir="auto">
      {snippet.split('\u0001').map((piece, index) => {
        const [marked, rest] = index === 0 ? ['', piece] : piece.split('\u0002');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a snippet never change places
          <span key={index}>
            {marked !== '' && <mark>{marked}</mark>}
            {rest}
          </span>
        );
      })}
    </p>
    <p className="facts">
      <Link to="/documents/$document" params={{ document }} search={{ span: `${start}-${end}` }} dir="auto">
        {title}
      </Link>
    </p>
  </>
);
