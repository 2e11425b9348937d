import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClaimListRow } from '../../src/store/claim-list.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { IntoLetter } from '../components/into-letter.tsx';
import { Renaming } from '../components/renaming.tsx';
import { Empty, Trouble } from '../components/states.tsx';
import { useSay } from '../i18n/i18n.ts';
import { useJudging } from '../judging.ts';
import { CLAIMS_A_PAGE, type ClaimSearch, caseQuery, claimsQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { Facets, useQuestionWords } from './claims/facets.tsx';
import { type Column, Rows } from './claims/rows.tsx';
import { useViews } from './claims/views.ts';
import './claims.css';

/** Every claim of the case: narrowed, sorted, judged in bulk. The address holds what is shown. */
export const ClaimsPage = () => {
  const say = useSay();
  useTitle(say('nav.claims'));
  const search = useSearch({ from: '/claims' });
  const navigate = useNavigate({ from: '/claims' });
  const { judgeTwo } = useJudging();
  const change = (next: ClaimSearch) => void navigate({ search: next, replace: true });

  const first = useQuery({ ...claimsQuery(search, 0), placeholderData: keepPreviousData });
  const total = first.data?.total ?? 0;
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  // No other page's rows may stand in for these: what is judged must be what is seen.
  const around = useQuery(claimsQuery(search, Math.floor(at / CLAIMS_A_PAGE)));
  const current = around.data?.rows[at % CLAIMS_A_PAGE];
  const [marked, setMarked] = useState<ReadonlyMap<string, string>>(new Map());
  const words = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its first answer
  useEffect(() => {
    setAt(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [JSON.stringify(search)]);
  const go = (index: number): void => setAt(Math.max(0, Math.min(total - 1, index)));
  const open = (claim: string) => void navigate({ to: '/claims/$claim', params: { claim } });
  const mark = useCallback(
    ({ claim, label }: ClaimListRow) =>
      setMarked((before) => {
        const next = new Map(before);
        if (!next.delete(claim)) next.set(claim, label);
        return next;
      }),
    [],
  );
  const markAt = useCallback(
    (index: number, row: ClaimListRow) => {
      setAt(index);
      mark(row);
    },
    [mark],
  );
  /** Judges every marked claim against the first that was marked. */
  const judgeMarked = async (decision: 'same' | 'different' | 'unsure'): Promise<void> => {
    const [base, ...others] = marked.keys();
    if (base === undefined) return;
    for (const other of others) {
      if (!(await judgeTwo({ about: 'claim', decision, subject: [base, other], why: '' }))) return;
    }
    setMarked(new Map());
  };
  const [isInserting, setInserting] = useState(false);
  const { data: overview } = useQuery(caseQuery);
  const { views, save, forget } = useViews(overview?.key ?? '');
  const [isNaming, setNaming] = useState(false);
  const question = useQuestionWords(search);
  const isNarrowed = Object.keys(search).length > 0;
  /** What is marked, else the row that one stands on. */
  const chosen = marked.size > 0 ? [...marked.keys()] : current === undefined ? [] : [current.claim];
  useHandlers({
    'claims.next': () => go(at + 1),
    'claims.previous': () => go(at - 1),
    'claims.words': () => words.current?.focus(),
    ...(current === undefined ? {} : { 'claims.open': () => open(current.claim), 'claims.mark': () => mark(current) }),
    ...(marked.size > 1
      ? {
          'claims.same': () => void judgeMarked('same'),
          'claims.different': () => void judgeMarked('different'),
          'claims.unsure': () => void judgeMarked('unsure'),
        }
      : {}),
    ...(chosen.length > 0 ? { 'claims.letter': () => setInserting(true) } : {}),
    ...(isNarrowed ? { 'claims.clear': () => change({}), 'claims.save': () => setNaming(true) } : {}),
  });

  const sortBy = (sort: Column): void => {
    const isSame = search.sort === sort;
    const { sort: _, descending: __, ...rest } = search;
    if (isSame && search.descending === undefined) change({ ...rest, sort, descending: true });
    else if (isSame) change(rest);
    else change({ ...rest, sort });
  };

  return (
    <div className="page claims">
      <Facets search={search} onChange={change} />
      <section className="claims-main" aria-labelledby="claims">
        <div className="section-head">
          <h1 id="claims">{say('nav.claims')}</h1>
          <span className="total" role="status">
            {first.data === undefined ? '' : say('count.claims', { count: total })}
          </span>
          <input
            ref={words}
            type="search"
            className="words"
            value={search.words ?? ''}
            placeholder={say('claims.words')}
            aria-label={say('claims.words')}
            aria-keyshortcuts="/"
            onChange={(event) => {
              const { words: _, ...rest } = search;
              change(event.target.value === '' ? rest : { ...rest, words: event.target.value });
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' || event.key === 'Enter') {
                event.preventDefault();
                scroller.current?.focus();
              }
            }}
          />
        </div>
        <div className="bar">
          {views.map((view) => (
            <span key={view.name} className="view">
              <Link to="/claims" search={view.search}>
                {view.name}
              </Link>
              <button
                type="button"
                className="button quiet"
                aria-label={say('claims.forget', { name: view.name })}
                onClick={() => forget(view.name)}
              >
                ✕
              </button>
            </span>
          ))}
          <ActionButton action="claims.letter" quiet />
          {isNarrowed && <ActionButton action="claims.clear" quiet />}
          {isNarrowed && <ActionButton action="claims.save" quiet />}
          {marked.size > 0 && (
            <span className="marked" role="status">
              {say('claims.marked', { count: marked.size })}
              <ActionButton action="claims.same" />
              <ActionButton action="claims.different" />
              <ActionButton action="claims.unsure" />
              <button type="button" className="button quiet" onClick={() => setMarked(new Map())}>
                {say('claims.unmark')}
              </button>
            </span>
          )}
        </div>
        {first.error !== null && <Trouble error={first.error} />}
        {first.data !== undefined && total === 0 && (
          <Empty title={say(isNarrowed ? 'claims.none-left' : 'claims.none')}>
            {isNarrowed ? <ActionButton action="claims.clear" /> : <Link to="/">{say('claims.none.what')}</Link>}
          </Empty>
        )}
        <Rows
          search={search}
          total={total}
          at={at}
          marked={marked}
          onMark={markAt}
          onSort={sortBy}
          scroller={scroller}
        />
      </section>
      {isNaming && (
        <Renaming
          title={say('action.claims.save')}
          label={question}
          isKept={false}
          onClose={() => setNaming(false)}
          onRename={(name) => {
            setNaming(false);
            save(name, search);
          }}
        />
      )}
      {isInserting && <IntoLetter claims={chosen} onClose={() => setInserting(false)} />}
    </div>
  );
};
