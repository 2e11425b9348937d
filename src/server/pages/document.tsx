import type { Child } from 'hono/jsx';
import type { Block, Document } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import type { CaseReport, StatementReport } from '../../workbench/report.ts';
import { type Layer, segmentsOf } from '../segments.ts';
import { FindingItem } from './findings.tsx';
import { Layout } from './layout.tsx';
import { count, hrefOf } from './pieces.tsx';

interface DocumentProps {
  readonly report: CaseReport;
  readonly document: Document;
  readonly statements: readonly StatementReport[];
  /** The passage that a citation leads to. */
  readonly cited: Span | undefined;
}

/** A document as it was sealed, with the cited passage marked, its statements and findings beside it. */
export const DocumentPage = ({ report, document, statements, cited }: DocumentProps) => {
  const source = report.sources.find(({ id }) => id === document.id);
  const findings = report.findings.filter((finding) => finding.document === document.id);
  const layers: readonly Layer[] = [
    ...statements.map(({ statement: { start, end } }) => ({ start, end, kind: 'statement' })),
    ...findings.map(({ start, end, severity }) => ({ start, end, kind: `finding-${severity}` })),
    ...(cited === undefined ? [] : [{ ...cited, kind: 'cited' }]),
  ];
  return (
    <Layout title={source?.title ?? document.name} caseTitle={report.title} current="/documents">
      <p class="crumb">
        <a href="/documents">Documents</a>
      </p>
      <h1 dir="auto">{source?.title ?? document.name}</h1>
      <p class="facts">
        <bdi>{[document.name, source?.issuer ?? '', source?.date ?? ''].filter((part) => part !== '').join(' · ')}</bdi>
        <br />
        SHA-256 <code>{document.id}</code>
      </p>
      <div class="reading">
        <article lang={document.language} aria-label="Text of the document">
          {document.blocks.map((block) => (
            <BlockView document={document} block={block} layers={layers} cited={cited} />
          ))}
        </article>
        <aside aria-label="Statements and findings">
          <h2>{count(statements.length, 'statement')}</h2>
          <ol class="plain">
            {statements.map(({ statement }) => (
              <li dir="auto">
                <a href={hrefOf(statement)}>{statement.quote}</a>
              </li>
            ))}
          </ol>
          <h2>{count(findings.length, 'finding')}</h2>
          <ul class="findings">
            {findings.map((finding) => (
              <FindingItem finding={finding} />
            ))}
          </ul>
        </aside>
      </div>
      <script src="/go-to-span.js" defer></script>
    </Layout>
  );
};

interface BlockProps {
  readonly document: Document;
  readonly block: Block;
  readonly layers: readonly Layer[];
  readonly cited: Span | undefined;
}

const BlockView = ({ document, block, layers, cited }: BlockProps) => {
  const text = document.text.slice(block.start, block.end);
  const shown = { start: block.start, end: block.start + text.trimEnd().length };
  const language = block.language === undefined || block.language === document.language ? undefined : block.language;
  const attributes = { class: `block-${block.kind}`, dir: 'auto', lang: language } as const;
  const content = segmentsOf(shown, layers).map(({ start, end, kinds }) => (
    <Run
      text={document.text.slice(start, end)}
      kinds={kinds}
      id={start === cited?.start ? idOfSpan(cited) : undefined}
    />
  ));
  if (block.kind === 'heading') return <Heading depth={block.depth} content={content} attributes={attributes} />;
  if (block.kind === 'quotation') return <blockquote {...attributes}>{content}</blockquote>;
  return <p {...attributes}>{content}</p>;
};

interface HeadingProps {
  readonly depth: number;
  readonly content: Child;
  readonly attributes: { readonly class: string; readonly dir: 'auto'; readonly lang: string | undefined };
}

/** The page's own heading is the first; those of the document come below it. */
const Heading = ({ depth, content, attributes }: HeadingProps) => {
  if (depth <= 1) return <h2 {...attributes}>{content}</h2>;
  return depth === 2 ? <h3 {...attributes}>{content}</h3> : <h4 {...attributes}>{content}</h4>;
};

const idOfSpan = ({ start, end }: Span): string => `${start}-${end}`;

interface RunProps {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly id: string | undefined;
}

const Run = ({ text, kinds, id }: RunProps) => {
  if (kinds.length === 0) return <>{text}</>;
  const others = kinds.filter((kind) => kind !== 'cited').join(' ');
  return kinds.includes('cited') ? (
    <mark id={id} class={others}>
      {text}
    </mark>
  ) : (
    <span class={others}>{text}</span>
  );
};
