import type { Finding, Severity } from '../../checks/finding.ts';
import type { CaseReport } from '../../workbench/report.ts';
import { Layout } from './layout.tsx';
import { Because, count, hrefOf, SeverityBadge } from './pieces.tsx';

interface FindingsProps {
  readonly report: CaseReport;
  /** Shows only findings of this severity; all where undefined. */
  readonly severity: string | undefined;
}

const severities: readonly (Severity | undefined)[] = [undefined, 'error', 'warning', 'note'];

/** What the checks found, document by document, in the order of the text. */
export const FindingsPage = ({ report, severity }: FindingsProps) => {
  const chosen = report.findings.filter((finding) => severity === undefined || finding.severity === severity);
  return (
    <Layout title="Findings" caseTitle={report.title} current="/findings">
      <h1>Findings</h1>
      <nav class="choices" aria-label="Severity">
        <ul>
          {severities.map((choice) => (
            <li>
              <a
                href={choice === undefined ? '/findings' : `/findings?severity=${choice}`}
                aria-current={choice === severity ? 'true' : undefined}
              >
                {choice ?? 'all'}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chosen.length === 0 ? <p>Nothing to say.</p> : null}
      {report.sources.map((source) => {
        const here = chosen.filter((finding) => finding.document === source.id);
        return here.length === 0 ? null : (
          <section>
            <h2 dir="auto">
              <a href={`/documents/${source.id}`}>{source.title}</a>
            </h2>
            <p class="facts">
              <bdi>{source.name}</bdi> · {count(here.length, 'finding')}
            </p>
            <ul class="findings">
              {here.map((finding) => (
                <FindingItem finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
    </Layout>
  );
};

/** A finding: what is wrong, what would mend it, why, and the way to the passage. */
export const FindingItem = ({ finding }: { readonly finding: Finding }) => (
  <li class="finding-item">
    <p>
      <SeverityBadge severity={finding.severity} /> <a href={hrefOf(finding)}>{finding.rule}</a>
    </p>
    <p dir="auto">{finding.message}</p>
    <p class="mend" dir="auto">
      {finding.mend}
    </p>
    <Because because={finding.because} />
  </li>
);
