import type { Severity } from '../../checks/finding.ts';
import type { Standing } from '../../corroboration/origin.ts';
import type { Citation } from '../../document/document.ts';
import type { StatementReport } from '../../workbench/report.ts';
import { commitmentInWords } from '../../workbench/report.ts';

/** "1 document", "3 documents". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** Where a citation is to be seen in its document. The query lets the server mark the span, the fragment scrolls to it. */
export const hrefOf = ({ document, start, end }: Citation): string =>
  `/documents/${document}?span=${start}-${end}#${start}-${end}`;

const standingMarks: Readonly<Record<Standing, string>> = {
  uncited: '○',
  'one origin': '◐',
  'several origins': '●',
  contested: '◧',
};

/** "1", "2" …: what stands above the line after a sentence. */
export const CitationLinks = ({ citations }: { readonly citations: readonly Citation[] }) => (
  <sup>
    {citations.map((citation, index) => (
      <a href={hrefOf(citation)} aria-label={`passage ${index + 1}`}>
        {index + 1}
      </a>
    ))}
  </sup>
);

/** How a claim stands, by sign and word, never by colour alone. */
export const StandingBadge = ({ standing }: { readonly standing: Standing }) => (
  <span class={`badge standing-${standing.replace(' ', '-')}`}>
    <span aria-hidden="true">{standingMarks[standing]} </span>
    {standing}
  </span>
);

const severityMarks: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', note: 'i' };

export const SeverityBadge = ({ severity }: { readonly severity: Severity }) => (
  <span class={`badge severity-${severity}`}>
    <span aria-hidden="true">{severityMarks[severity]} </span>
    {severity}
  </span>
);

/** A statement in the words of its document, who is said to say it, and how firmly. */
export const StatementItem = ({ report }: { readonly report: StatementReport }) => {
  const { statement, source, saidBy } = report;
  const facts = [
    statement.voice,
    commitmentInWords[statement.factuality],
    ...(statement.evidence === 'none' ? [] : [`evidence: ${statement.evidence.replaceAll('-', ' ')}`]),
    ...(statement.time === null ? [] : [`time: ${statement.time}`]),
    ...statement.place.map(({ label }) => `place: ${label}`),
  ];
  return (
    <li class="statement-item">
      <blockquote dir="auto">
        <a href={hrefOf(statement)}>{statement.quote}</a>
      </blockquote>
      <p class="by">
        <bdi>{saidBy.join(', through ')}</bdi> <span class="in">in</span> <cite dir="auto">{source.title}</cite>
        {source.date === '' ? '' : `, ${source.date}`}
      </p>
      <p class="facts">{facts.join(' · ')}</p>
    </li>
  );
};

/** Why something was concluded, folded away until asked for. */
export const Because = ({ because }: { readonly because: readonly string[] }) =>
  because.length === 0 ? null : (
    <details class="because">
      <summary>Why</summary>
      <ul>
        {because.map((reason) => (
          <li dir="auto">{reason}</li>
        ))}
      </ul>
    </details>
  );
