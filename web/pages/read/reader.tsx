import { type CSSProperties, memo, useEffect, useMemo, useRef } from 'react';
import type { Finding } from '../../../src/checks/finding.ts';
import type { Block } from '../../../src/document/document.ts';
import type { Judgement } from '../../../src/resolution/judgement.ts';
import type { Span } from '../../../src/text/span.ts';
import type { DocumentStatement, DocumentView } from '../../../src/workbench/show-document.ts';
import { type MessageKey, useMessage, useSay } from '../../i18n/i18n.ts';
import { MarginCard } from './margin-card.tsx';
import { type Layer, segmentsOf } from './segments.ts';

interface ReaderProps {
  readonly view: DocumentView;
  /** Statements of the document beside this one. */
  readonly counterparts: readonly DocumentStatement[];
  readonly chosen: string | undefined;
  /** The span of the address: "120-180". */
  readonly cited: string | undefined;
  readonly showsLinks: boolean;
  readonly onChoose: (id: string) => void;
}

/** The text of a document, block by block, with what each block states beside it. */
export const Reader = ({ view, counterparts, chosen, cited, showsLinks, onChoose }: ReaderProps) => {
  const say = useSay();
  const article = useRef<HTMLElement>(null);
  const statementsOf = useMemo(() => byBlock(view.blocks, view.statements), [view]);
  const findingsOf = useMemo(() => byBlock(view.blocks, view.findings), [view]);
  const notesOf = useMemo(() => notesByStatement(view.judgements), [view]);
  const byClaim = useMemo(() => firstByClaim(counterparts), [counterparts]);
  const current = view.statements.find(({ id }) => id === chosen);
  const citedSpan = useMemo(() => spanOf(cited), [cited]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the choice that brings a place into sight
  useEffect(() => {
    const place = article.current?.querySelector('.chosen') ?? article.current?.querySelector('mark');
    place?.scrollIntoView({ block: 'center' });
  }, [chosen, cited]);
  return (
    <article ref={article} className="reader" lang={view.language} aria-label={view.name}>
      {view.blocks.map((block, index) => {
        const statements = statementsOf[index] ?? none;
        const holds = (span: { readonly start: number; readonly end: number } | undefined) =>
          span !== undefined && span.start < block.end && block.start < span.end;
        return (
          <BlockRow
            key={block.start}
            view={view}
            block={block}
            statements={statements}
            findings={findingsOf[index] ?? none}
            current={holds(current) ? current : undefined}
            cited={holds(citedSpan) ? citedSpan : undefined}
            byClaim={byClaim}
            notesOf={notesOf}
            showsLinks={showsLinks}
            onChoose={onChoose}
          />
        );
      })}
      {view.statements.length === 0 && <p className="none">{say('read.no-statements')}</p>}
    </article>
  );
};

const spanOf = (written: string | undefined): { readonly start: number; readonly end: number } | undefined => {
  const [start, end] = written?.split('-').map(Number) ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
};

const none: readonly never[] = [];

/** What begins in each block; `spans` stand in the order of the text. */
const byBlock = <Item extends Span>(blocks: readonly Block[], spans: readonly Item[]): readonly (readonly Item[])[] => {
  const rows: Item[][] = blocks.map(() => []);
  let at = 0;
  for (const span of spans) {
    while (at < blocks.length - 1 && span.start >= (blocks[at] as Block).end) at++;
    rows[at]?.push(span);
  }
  return rows;
};

const firstByClaim = (statements: readonly DocumentStatement[]): ReadonlyMap<string, DocumentStatement> => {
  const found = new Map<string, DocumentStatement>();
  for (const statement of statements)
    if (statement.claim !== null && !found.has(statement.claim.claim)) found.set(statement.claim.claim, statement);
  return found;
};

/** The notes on each statement, by its id. */
const notesByStatement = (judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> =>
  Map.groupBy(
    judgements.filter(({ decision }) => decision === 'note'),
    ({ subject }) => subject[0] ?? '',
  );

interface BlockRowProps {
  readonly view: DocumentView;
  readonly block: Block;
  readonly statements: readonly DocumentStatement[];
  readonly findings: readonly Finding[];
  readonly current: DocumentStatement | undefined;
  readonly cited: { readonly start: number; readonly end: number } | undefined;
  readonly byClaim: ReadonlyMap<string, DocumentStatement>;
  readonly notesOf: ReadonlyMap<string, readonly Judgement[]>;
  readonly showsLinks: boolean;
  readonly onChoose: (id: string) => void;
}

const BlockRow = memo(
  ({ view, block, statements, findings, current, cited, byClaim, notesOf, showsLinks, onChoose }: BlockRowProps) => {
    const isNew = (span: string): boolean => span.trim() !== '';
    const text = view.text.slice(block.start, block.end);
    if (!isNew(text)) return null;
    return (
      <div className="block-row" data-block={`${block.start}-${block.start + text.trimEnd().length}`}>
        <div
          className={`block block-${block.kind}`}
          style={{ '--depth': block.depth } as CSSProperties}
          dir="auto"
          lang={block.language}
        >
          {block.marker !== undefined && <span className="marker">{block.marker} </span>}
          <BlockText
            view={view}
            block={block}
            current={current}
            cited={cited}
            showsLinks={showsLinks}
            onChoose={onChoose}
          />
        </div>
        <div className="margin">
          {statements.map((statement) => (
            <MarginCard
              key={statement.id}
              statement={statement}
              isCurrent={statement.id === current?.id}
              notes={notesOf.get(statement.id) ?? none}
              counterpart={byClaim.get(statement.claim?.claim ?? '')}
              onChoose={() => onChoose(statement.id)}
            />
          ))}
          {findings.map((finding) => (
            <FindingNote key={finding.id} finding={finding} />
          ))}
        </div>
      </div>
    );
  },
);

/** What a check says about a passage, in the margin: the rule at first, the message and what would mend it on demand. */
const FindingNote = ({ finding: { rule, severity, said } }: { readonly finding: Finding }) => {
  const say = useSay();
  const told = useMessage();
  return (
    <details className={`finding-note ${severity}`}>
      <summary>
        <span className="severity">{say(`severity.${severity}` as MessageKey)}</span> {rule}
      </summary>
      <p>{told(said.message)}</p>
      <p className="because">{told(said.mend)}</p>
    </details>
  );
};

const layersOf = (
  { statements, findings, links }: DocumentView,
  block: Block,
  current: DocumentStatement | undefined,
  cited: BlockRowProps['cited'],
): readonly Layer[] => {
  const inBlock = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start < block.end && block.start < end;
  return [
    ...statements
      .filter((one) => inBlock(one) && one.verdict !== 'rejected')
      .map((one) => ({ start: one.start, end: one.end, kind: `voice-${one.voice}` })),
    ...findings.filter(inBlock).map(({ start, end }) => ({ start, end, kind: 'finding' })),
    ...links.filter(inBlock).map(({ start, end }) => ({ start, end, kind: 'link' })),
    ...(current === undefined
      ? []
      : [
          { start: current.start, end: current.end, kind: 'chosen' },
          ...current.agent.map(({ start, end }) => ({ start, end, kind: 'role-agent' })),
          ...current.patient.map(({ start, end }) => ({ start, end, kind: 'role-patient' })),
          ...current.place.map(({ start, end }) => ({ start, end, kind: 'role-place' })),
          ...current.source.map(({ start, end }) => ({ start, end, kind: 'role-source' })),
        ]),
    ...(cited === undefined ? [] : [{ ...cited, kind: 'cited' }]),
  ];
};

const BlockText = ({
  view,
  block,
  current,
  cited,
  showsLinks,
  onChoose,
}: Omit<BlockRowProps, 'statements' | 'findings' | 'byClaim' | 'notesOf'>) => {
  const say = useSay();
  const end = block.start + view.text.slice(block.start, block.end).trimEnd().length;
  const segments = segmentsOf({ start: block.start, end }, layersOf(view, block, current, cited));
  const chooseAt = (offset: number): void => {
    const under = view.statements
      .filter((one) => one.start <= offset && offset < one.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    if (under[0] !== undefined) onChoose(under[0].id);
  };
  return segments.map(({ start, end: to, kinds }, index) => {
    const words = view.text.slice(start, to);
    const Tag = kinds.includes('cited') || kinds.includes('chosen') ? 'mark' : 'span';
    const target = showsLinks && kinds.includes('link') ? view.links.find((one) => one.end === to)?.target : undefined;
    const role = kinds.find((kind) => kind.startsWith('role-'));
    const endsRole = role !== undefined && !(segments[index + 1]?.kinds.includes(role) ?? false);
    return (
      <span key={start}>
        <Tag className={kinds.join(' ')} data-start={start} onClick={() => chooseAt(start)}>
          {words}
        </Tag>
        {endsRole && <sup className="role">{say(`role.${role.slice(5)}` as MessageKey)}</sup>}
        {target !== undefined && (
          <span className="target" dir="ltr">
            {' '}
            ⟨{target || say('read.no-target')}⟩
          </span>
        )}
      </span>
    );
  });
};
