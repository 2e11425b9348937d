import { knownOrigins } from '../../corroboration/find-origins.ts';
import type { CaseReport, ClaimReport, StatementReport } from '../../workbench/report.ts';
import { Layout } from './layout.tsx';
import { Because, count, StandingBadge, StatementItem } from './pieces.tsx';

interface ClaimProps {
  readonly report: CaseReport;
  readonly claim: ClaimReport;
}

/** One claim with every statement for and against it, by origin. */
export const ClaimPage = ({ report, claim: { claim, corroboration, supporting, denying, conflicts } }: ClaimProps) => {
  const byId = new Map(supporting.map((statement) => [statement.statement.id, statement]));
  const inOrigins = new Set(corroboration.origins.flatMap(({ statements }) => statements));
  const others = supporting.filter(({ statement }) => !inOrigins.has(statement.id));
  return (
    <Layout title={claim.label} caseTitle={report.title} current="/claims">
      <p class="crumb">
        <a href="/claims">Claims</a>
      </p>
      <h1 dir="auto">{claim.label}</h1>
      <p>
        <StandingBadge standing={corroboration.standing} />{' '}
        <span class="facts">
          {count(supporting.length, 'statement')} in {count(corroboration.documents.length, 'document')},{' '}
          {count(knownOrigins(corroboration.origins).length, 'origin')}
          {denying.length === 0 ? '' : `; denied ${count(denying.length, 'time')}`}
        </span>
      </p>
      <Because because={claim.because} />
      {conflicts.length === 0 ? null : (
        <section class="conflicts" aria-labelledby="conflicts">
          <h2 id="conflicts">Where the documents disagree</h2>
          <ul class="plain">
            {conflicts.map(({ message }) => (
              <li dir="auto">{message}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="for">
        <h2 id="for">Who says so</h2>
        {corroboration.origins.map((origin) => (
          <section class="origin">
            <h3 dir="auto">{origin.label}</h3>
            <Because because={origin.because} />
            <Statements reports={origin.statements.map((id) => byId.get(id)).filter((item) => item !== undefined)} />
          </section>
        ))}
        {others.length === 0 ? null : <Statements reports={others} />}
      </section>
      {denying.length === 0 ? null : (
        <section class="denials" aria-labelledby="against">
          <h2 id="against">Who denies it</h2>
          <Statements reports={denying} />
        </section>
      )}
    </Layout>
  );
};

const Statements = ({ reports }: { readonly reports: readonly StatementReport[] }) => (
  <ul class="statements">
    {reports.map((report) => (
      <StatementItem report={report} />
    ))}
  </ul>
);
