import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import type { Standing } from '../../src/corroboration/origin.ts';
import type { ClaimListRow } from '../../src/store/claim-list.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { IntoLetter } from '../components/into-letter.tsx';
import { StandingMark } from '../components/marks.tsx';
import { Renaming } from '../components/renaming.tsx';
import { Empty, Trouble } from '../components/states.tsx';
import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { useJudging } from '../judging.ts';
import { CLAIMS_A_PAGE, type ClaimSearch, caseQuery, claimsQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { Facets, useQuestionWords } from './claims/facets.tsx';
import { useViews } from './claims/views.ts';
import './claims.css';

/** Height of a row. Pixels; the style sheet holds to it. */
const ROW = 34;

const columns = ['label', 'tie', 'origins', 'documents', 'statements', 'time'] as const;

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
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / CLAIMS_A_PAGE)))];
  const answers = useQueries({
    queries: pages.map((page) => ({ ...claimsQuery(search, page), placeholderData: keepPreviousData })),
  });
  const rowAt = (index: number): ClaimListRow | undefined =>
    answers[pages.indexOf(Math.floor(index / CLAIMS_A_PAGE))]?.data?.rows[index % CLAIMS_A_PAGE];

  const [at, setAt] = useState(0);
  const [marked, setMarked] = useState<ReadonlyMap<string, string>>(new Map());
  const words = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its first answer
  useEffect(() => {
    setAt(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [JSON.stringify(search)]);
  const go = (index: number): void => {
    const next = Math.max(0, Math.min(total - 1, index));
    setAt(next);
    virtual.scrollToIndex(next);
  };
  const open = (claim: string) => void navigate({ to: '/claims/$claim', params: { claim } });
  const mark = (row: ClaimListRow | undefined): void => {
    if (row === undefined) return;
    const next = new Map(marked);
    if (!next.delete(row.claim)) next.set(row.claim, row.label);
    setMarked(next);
  };
  const latest = useRef({ mark, rowAt });
  latest.current = { mark, rowAt };
  const markAt = useCallback((index: number) => {
    setAt(index);
    latest.current.mark(latest.current.rowAt(index));
  }, []);
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
  const current = rowAt(at);
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

  const sortBy = (sort: (typeof columns)[number]): void => {
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
        <div
          ref={scroller}
          className="rows"
          role="table"
          aria-label={say('nav.claims')}
          aria-rowcount={total + 1}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
          hidden={total === 0}
        >
          <div role="rowgroup" className="row-head">
            <div role="row" aria-rowindex={1} className="row">
              <span role="columnheader">
                <span className="unseen">{say('column.mark')}</span>
              </span>
              <span role="columnheader">
                <span className="unseen">{say('column.standing')}</span>
              </span>
              {columns.map((column) => (
                <span
                  key={column}
                  role="columnheader"
                  className={`cell-${column}`}
                  aria-sort={search.sort === column ? (search.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" onClick={() => sortBy(column)}>
                    {say(`column.${column}` as MessageKey)}
                    <span aria-hidden="true" className="arrow">
                      {search.sort === column ? (search.descending ? '↓' : '↑') : ''}
                    </span>
                  </button>
                </span>
              ))}
            </div>
          </div>
          <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {items.map(({ index, start }) => (
              <Row
                key={index}
                index={index}
                top={start}
                row={rowAt(index)}
                isCurrent={index === at}
                isMarked={marked.has(rowAt(index)?.claim ?? '')}
                onMark={markAt}
              />
            ))}
          </div>
        </div>
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

/** One row. Drawn again only where something of it changed: scrolling draws hundreds a second. */
const Row = memo(
  ({
    index,
    top,
    row,
    isCurrent,
    isMarked,
    onMark,
  }: {
    readonly index: number;
    readonly top: number;
    readonly row: ClaimListRow | undefined;
    readonly isCurrent: boolean;
    readonly isMarked: boolean;
    readonly onMark: (index: number) => void;
  }) => {
    const say = useSay();
    const place = { transform: `translateY(${top}px)` };
    if (row === undefined) return <div role="row" aria-rowindex={index + 2} className="row" style={place} />;
    return (
      <div
        role="row"
        aria-rowindex={index + 2}
        className={['row', isCurrent ? 'current' : '', isMarked ? 'is-marked' : ''].join(' ')}
        style={place}
      >
        <span role="cell">
          <input
            type="checkbox"
            checked={isMarked}
            onChange={() => onMark(index)}
            aria-label={say('claims.mark', { label: row.label })}
          />
        </span>
        <span role="cell">
          <StandingMark value={row.standing as Standing} wordless />
        </span>
        <span role="cell" className="cell-label" dir="auto">
          <Link to="/claims/$claim" params={{ claim: row.claim }} title={row.label}>
            {row.label}
          </Link>
        </span>
        <span role="cell" className="cell-tie">
          {say(`tie.${row.tie}` as MessageKey)}
        </span>
        <span role="cell" className="cell-origins">
          {row.origins}
        </span>
        <span role="cell" className="cell-documents">
          {row.documents}
        </span>
        <span role="cell" className="cell-statements">
          {row.statements}
          {row.denials > 0 && <span className="denials"> ⊘{row.denials}</span>}
        </span>
        <span role="cell" className="cell-time">
          <bdi>{days(row)}</bdi>
        </span>
      </div>
    );
  },
);

/** The days of a claim, as short as they can be told. */
const days = ({ first_day: first, last_day: last }: ClaimListRow): string => {
  if (first === null && last === null) return '';
  if (first === last) return first ?? '';
  return `${first ?? '…'} – ${last ?? '…'}`;
};
