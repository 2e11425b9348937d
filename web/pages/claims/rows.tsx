import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type RefObject, useEffect } from 'react';
import type { Standing } from '../../../src/corroboration/origin.ts';
import type { ClaimListRow } from '../../../src/store/claim-list.ts';
import { StandingMark } from '../../components/marks.tsx';
import { type MessageKey, type Say, useSay, useTime } from '../../i18n/i18n.ts';
import { CLAIMS_A_PAGE, type ClaimSearch, claimsQuery } from '../../queries.ts';
import { edtfOfDays } from './days.ts';

/** Height of a row. Pixels; the style sheet holds to it. */
const ROW = 34;

const columns = ['label', 'tie', 'origins', 'documents', 'statements', 'time'] as const;
export type Column = (typeof columns)[number];

/** The table of claims, of which no more rows exist than are in sight. Scrolling draws this and nothing else anew. */
export const Rows = ({
  search,
  total,
  at,
  marked,
  onMark,
  onSort,
  scroller,
}: {
  readonly search: ClaimSearch;
  readonly total: number;
  /** Index of the row that one stands on. */
  readonly at: number;
  readonly marked: ReadonlyMap<string, string>;
  readonly onMark: (index: number, row: ClaimListRow) => void;
  readonly onSort: (column: Column) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}) => {
  const say = useSay();
  const timeInWords = useTime();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / CLAIMS_A_PAGE)))];
  const answers = useQueries({
    queries: pages.map((page) => claimsQuery(search, page)),
  });
  const rowAt = (index: number): ClaimListRow | undefined =>
    answers[pages.indexOf(Math.floor(index / CLAIMS_A_PAGE))]?.data?.rows[index % CLAIMS_A_PAGE];
  useEffect(() => virtual.scrollToIndex(at), [virtual, at]);
  return (
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
              <button type="button" onClick={() => onSort(column)}>
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
            onMark={onMark}
            say={say}
            timeInWords={timeInWords}
          />
        ))}
      </div>
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
    say,
    timeInWords,
  }: {
    readonly index: number;
    readonly top: number;
    readonly row: ClaimListRow | undefined;
    readonly isCurrent: boolean;
    readonly isMarked: boolean;
    readonly onMark: (index: number, row: ClaimListRow) => void;
    /** Given, not fetched: to ask for the language in every row costs more than the row. */
    readonly say: Say;
    readonly timeInWords: (edtf: string) => string;
  }) => {
    const place = { transform: `translateY(${top}px)` };
    if (row === undefined) return <div role="row" aria-rowindex={index + 2} className="row" style={place} />;
    const isTimed = row.first_day !== null || row.last_day !== null;
    const time = isTimed ? timeInWords(edtfOfDays(row.first_day, row.last_day)) : '';
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
            onChange={() => onMark(index, row)}
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
        <span role="cell" className="cell-time" title={time}>
          {time}
        </span>
      </div>
    );
  },
);
