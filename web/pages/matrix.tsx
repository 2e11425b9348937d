import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Standing } from '../../src/corroboration/origin.ts';
import type { Matrix, MatrixCell } from '../../src/workbench/show-matrix.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ElementTable } from '../components/element-table.tsx';
import { FactualityMark, StandingMark } from '../components/marks.tsx';
import { Pager } from '../components/pager.tsx';
import { Awaited, Empty } from '../components/states.tsx';
import { type MessageKey, useSay, useTime } from '../i18n/i18n.ts';
import { MATRIX_ROWS, matrixQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import './matrix.css';

/** Claims against sources, each cell the strongest statement; or against provisions, with the elements behind. */
export const MatrixPage = () => {
  const say = useSay();
  useTitle(say('nav.matrix'));
  const { page = 0, by = 'sources', standing } = useSearch({ from: '/matrix' });
  const navigate = useNavigate({ from: '/matrix' });
  const found = useQuery({ ...matrixQuery(page, standing, by === 'law'), placeholderData: keepPreviousData });
  const pages = Math.ceil((found.data?.total ?? 0) / MATRIX_ROWS);
  const turn = (to: number) => void navigate({ search: (search) => ({ ...search, page: to }) });
  useHandlers({
    'matrix.turn': () => void navigate({ search: { by: by === 'sources' ? 'law' : 'sources' } }),
  });
  return (
    <div className="page matrix">
      <div className="section-head">
        <h1>{say('nav.matrix')}</h1>
        <span className="total">{say(by === 'law' ? 'matrix.against.law' : 'matrix.against.sources')}</span>
        <ActionButton action="matrix.turn" quiet />
        <label className="by">
          {say('facet.standing')}
          <select
            value={standing ?? ''}
            onChange={({ target }) =>
              void navigate({ search: { by, ...(target.value === '' ? {} : { standing: target.value }) } })
            }
          >
            <option value="">{say('all')}</option>
            {(['contested', 'several origins', 'one origin', 'uncited'] as const).map((one) => (
              <option key={one} value={one}>
                {say(`standing.${one}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        <Pager page={page} pages={pages} onTurn={turn} />
      </div>
      <Awaited of={found}>
        {(matrix) =>
          matrix.rows.length === 0 ? (
            <Empty title={say(by === 'law' ? 'matrix.none.law' : 'claims.none')} />
          ) : by === 'law' ? (
            <ByLaw matrix={matrix} />
          ) : (
            <BySource matrix={matrix} />
          )
        }
      </Awaited>
    </div>
  );
};

const ClaimHead = ({ row }: { readonly row: Matrix['rows'][number] }) => (
  <th scope="row">
    <StandingMark value={row.claim.standing as Standing} wordless />{' '}
    <Link to="/claims/$claim" params={{ claim: row.claim.claim }} dir="auto">
      {row.claim.label}
    </Link>
  </th>
);

const BySource = ({ matrix: { documents, rows } }: { readonly matrix: Matrix }) => {
  const inWords = useTime();
  return (
    <Scroller>
      <table>
        <thead>
          <tr>
            <Corner />
            {documents.map(({ id, title, date }) => (
              <th key={id} scope="col">
                <Link to="/documents/$document" params={{ document: id }} dir="auto" title={title}>
                  {title}
                </Link>
                <span className="date">{inWords(date)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.claim.claim}>
              <ClaimHead row={row} />
              {documents.map(({ id }) => (
                <td key={id}>
                  <Cell cell={row.cells.find(({ document }) => document === id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
};

const Corner = () => {
  const say = useSay();
  return <th scope="col">{say('column.label')}</th>;
};

const Scroller = ({ children }: { readonly children: React.ReactNode }) => {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroller" tabIndex={0} aria-label={say('nav.matrix')}>
      {children}
    </section>
  );
};

const Cell = ({ cell }: { readonly cell: MatrixCell | undefined }) => {
  if (cell === undefined) return null;
  const { document, start, end, quote, factuality, voice, count } = cell;
  return (
    <Link
      to="/documents/$document"
      params={{ document }}
      search={{ span: `${start}-${end}` }}
      title={quote}
      className={`cell voice-${voice}`}
    >
      <FactualityMark value={factuality} wordless />
      {count > 1 && <span className="count">×{count}</span>}
      <span className="unseen">{quote}</span>
    </Link>
  );
};

const ByLaw = ({ matrix: { rows } }: { readonly matrix: Matrix }) => {
  const say = useSay();
  const [shown, setShown] = useState<Matrix['rows'][number]['assessments'][number]>();
  const provisions = [
    ...new Set(rows.flatMap(({ assessments }) => assessments.map((one) => `${one.instrument}\n${one.provision}`))),
  ].sort();
  return (
    <Scroller>
      <table>
        <thead>
          <tr>
            <Corner />
            {provisions.map((provision) => (
              <th key={provision} scope="col">
                <bdi>{provision.replace('\n', ', ')}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.claim.claim}>
              <ClaimHead row={row} />
              {provisions.map((provision) => {
                const found = row.assessments.find((one) => `${one.instrument}\n${one.provision}` === provision);
                if (found === undefined) return <td key={provision} />;
                const met = found.elements.filter(({ standing }) => standing === 'met').length;
                return (
                  <td key={provision}>
                    <button type="button" className="button quiet" onClick={() => setShown(found)}>
                      {say('matrix.met', { met, of: found.elements.length })}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {shown !== undefined && (
        <Dialog title={say('claim.law')} onClose={() => setShown(undefined)}>
          <ElementTable assessment={shown} />
        </Dialog>
      )}
    </Scroller>
  );
};
