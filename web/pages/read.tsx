import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { DocumentStatement, DocumentView } from '../../src/workbench/show-document.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { Awaited } from '../components/states.tsx';
import { type MessageKey, useSay, useTime } from '../i18n/i18n.ts';
import { useJudging } from '../judging.ts';
import { documentQuery, sourcesQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { CorrectDialog } from './read/correct-dialog.tsx';
import { draftOf } from './read/draft.ts';
import { GradeDialog } from './read/grade-dialog.tsx';
import { NoteDialog } from './read/note-dialog.tsx';
import { Reader } from './read/reader.tsx';
import './read.css';

const OriginalPage = lazy(async () => ({ default: (await import('./read/original-page.tsx')).OriginalPage }));

/** A document with what it states in the margin, to be judged from the keyboard; another document beside it on demand. */
export const ReadPage = () => {
  const { document } = useParams({ from: '/documents/$document' });
  const { beside } = useSearch({ from: '/documents/$document' });
  const left = useQuery(documentQuery(document));
  const right = useQuery({ ...documentQuery(beside ?? ''), enabled: beside !== undefined });
  return <Awaited of={left}>{(view) => <Read key={view.id} view={view} beside={right.data} />}</Awaited>;
};

/** The statement that a span of the address means: the very one, else the first that it touches. */
const meantBy = (statements: readonly DocumentStatement[], span: string | undefined): string | undefined => {
  if (span === undefined) return undefined;
  const [start = 0, end = 0] = span.split('-').map(Number);
  const exact = statements.find((one) => one.start === start && one.end === end);
  return (exact ?? statements.find((one) => one.start < end && start < one.end))?.id;
};

const citedSpan = (span: string | undefined) => {
  const [start, end] = span?.split('-').map(Number) ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
};

const Read = ({ view, beside }: { readonly view: DocumentView; readonly beside: DocumentView | undefined }) => {
  const say = useSay();
  const inWords = useTime();
  const navigate = useNavigate({ from: '/documents/$document' });
  const { span } = useSearch({ from: '/documents/$document' });
  const { judgeStatement } = useJudging();
  const title = view.metadata.title?.value ?? view.name;
  useTitle(title);
  const [chosen, setChosen] = useState<string | undefined>(() => meantBy(view.statements, span));
  const hasPages = view.format === 'pdf' && view.pages.length > 0;
  const [showsOriginal, setShowsOriginal] = useState(hasPages);
  const [showsLinks, setShowsLinks] = useState(false);
  const [editing, setEditing] = useState<{
    readonly start: number;
    readonly end: number;
    readonly of?: DocumentStatement;
  }>();
  const [isNoting, setNoting] = useState(false);
  const [isGrading, setGrading] = useState(false);
  const at = view.statements.findIndex(({ id }) => id === chosen);
  const current = view.statements[at];
  const go = (index: number): void => {
    const next = view.statements[Math.max(0, Math.min(view.statements.length - 1, index))];
    if (next === undefined) return;
    setChosen(next.id);
    window.document.getElementById(`statement-${next.id}`)?.focus();
  };
  const judge = async (decision: 'accept' | 'reject'): Promise<void> => {
    if (current === undefined) return;
    await judgeStatement({ decision, statement: current.id, draft: draftOf(current), why: '' });
  };
  useHandlers({
    ...(view.statements.length === 0
      ? {}
      : { 'read.next': () => go(at + 1), 'read.previous': () => go(at < 0 ? 0 : at - 1) }),
    ...(current === undefined
      ? {}
      : {
          'read.accept': () => void judge('accept'),
          'read.reject': () => void judge('reject'),
          'read.note': () => setNoting(true),
          'read.correct': () => setEditing({ start: current.start, end: current.end, of: current }),
          ...(current.claim === null
            ? {}
            : {
                'read.claim': () =>
                  void navigate({ to: '/claims/$claim', params: { claim: current.claim?.claim ?? '' } }),
              }),
        }),
    'read.add': () =>
      setEditing(selectedSpan() ?? focusedBlock() ?? { start: 0, end: Math.min(200, view.text.length) }),
    ...(view.reliabilities.length === 0 ? {} : { 'read.grade': () => setGrading(true) }),
    ...(hasPages ? { 'read.original': () => setShowsOriginal(!showsOriginal) } : {}),
    ...(view.links.length > 0 ? { 'read.links': () => setShowsLinks(!showsLinks) } : {}),
  });
  const isTwo = beside !== undefined || (hasPages && showsOriginal);
  return (
    <div className="page read">
      <header className="page-head">
        <h1 dir="auto">{title}</h1>
        <p className="facts">
          {view.metadata.issuer !== undefined && <bdi>{view.metadata.issuer.value}</bdi>}
          {view.metadata.symbol !== undefined && <bdi>{view.metadata.symbol.value}</bdi>}
          {view.metadata.dates.map(({ value, role, start }) => (
            <span key={start}>
              {say(`date.${role}` as MessageKey)} {inWords(value)}
            </span>
          ))}
          <span>{say('count.statements', { count: view.statements.length })}</span>
          <span dir="ltr" className="file">
            {view.name}
          </span>
          <a href={`/api/documents/${view.id}/bytes`} download={view.name}>
            {say('read.bytes')}
          </a>
          <span className="hash" title={view.id}>
            {view.id.slice(0, 12)}
          </span>
        </p>
        {view.warnings.map(({ code, message }) => (
          <p key={code + message} className="unread">
            {message}
          </p>
        ))}
        <div className="bar">
          <ActionButton action="read.next" quiet />
          <ActionButton action="read.accept" quiet />
          <ActionButton action="read.reject" quiet />
          <ActionButton action="read.correct" quiet />
          <ActionButton action="read.note" quiet />
          <ActionButton action="read.add" quiet />
          {view.reliabilities.length > 0 && <ActionButton action="read.grade" quiet />}
          {view.links.length > 0 && <ActionButton action="read.links" quiet />}
          {hasPages && <ActionButton action="read.original" quiet />}
          <Beside id={view.id} beside={beside?.id} />
        </div>
      </header>
      <div className={['readers', isTwo ? 'two' : '', beside === undefined ? '' : 'side-by-side'].join(' ')}>
        <Reader
          view={view}
          counterparts={beside?.statements ?? []}
          chosen={chosen}
          cited={span}
          showsLinks={showsLinks}
          onChoose={setChosen}
        />
        {hasPages && showsOriginal && beside === undefined && (
          <Suspense>
            <OriginalPage view={view} span={current ?? citedSpan(span)} />
          </Suspense>
        )}
        {beside !== undefined && (
          <section aria-label={beside.name}>
            <h2 dir="auto">
              <Link to="/documents/$document" params={{ document: beside.id }}>
                {beside.metadata.title?.value ?? beside.name}
              </Link>
            </h2>
            <Reader
              view={beside}
              counterparts={view.statements}
              chosen={
                beside.statements.find(({ claim }) => claim !== null && claim.claim === current?.claim?.claim)?.id
              }
              cited={undefined}
              showsLinks={showsLinks}
              onChoose={(id) => {
                const claim = beside.statements.find((one) => one.id === id)?.claim?.claim;
                const same = view.statements.find((one) => claim !== undefined && one.claim?.claim === claim);
                if (same !== undefined) setChosen(same.id);
              }}
            />
          </section>
        )}
      </div>
      {isNoting && current !== undefined && (
        <NoteDialog
          statement={current}
          onClose={() => setNoting(false)}
          onNote={async (why) => {
            const judgement = { decision: 'note', statement: current.id, draft: draftOf(current), why } as const;
            if (await judgeStatement(judgement)) setNoting(false);
          }}
        />
      )}
      {isGrading && <GradeDialog reliabilities={view.reliabilities} onClose={() => setGrading(false)} />}
      {editing !== undefined && (
        <CorrectDialog
          view={view}
          span={editing}
          statement={editing.of}
          onClose={() => setEditing(undefined)}
          onJudge={async (judgement) => {
            if (await judgeStatement(judgement)) setEditing(undefined);
          }}
        />
      )}
    </div>
  );
};

/** Which document stands beside this one. */
const Beside = ({ id, beside }: { readonly id: string; readonly beside: string | undefined }) => {
  const say = useSay();
  const navigate = useNavigate({ from: '/documents/$document' });
  const { data: sources = [] } = useQuery(sourcesQuery);
  return (
    <label className="beside">
      {say('read.beside')}
      <select
        value={beside ?? ''}
        onChange={(event) =>
          void navigate({
            search: ({ beside: _, ...rest }) =>
              event.target.value === '' ? rest : { ...rest, beside: event.target.value },
          })
        }
      >
        <option value="">{say('read.beside.none')}</option>
        {sources
          .filter((source) => source.id !== id && source.studied !== null)
          .map((source) => (
            <option key={source.id} value={source.id}>
              {source.studied?.title || source.name}
            </option>
          ))}
      </select>
    </label>
  );
};

/** The span of the document that is selected on the screen; segments of the text carry where they begin. */
const selectedSpan = (): { readonly start: number; readonly end: number } | undefined => {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
};

const offsetOf = (node: Node, within: number): number | undefined => {
  const segment = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  if (segment === null || segment === undefined || node.nodeType !== Node.TEXT_NODE) return undefined;
  return Number(segment.dataset.start) + within;
};

/** The block of the statement that has the focus. */
const focusedBlock = (): { readonly start: number; readonly end: number } | undefined => {
  const row = window.document.activeElement?.closest<HTMLElement>('[data-block]');
  const [start, end] = row?.dataset.block?.split('-').map(Number) ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
};
