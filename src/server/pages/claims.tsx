import { knownOrigins } from '../../corroboration/find-origins.ts';
import type { CaseReport, ClaimReport } from '../../workbench/report.ts';
import { Layout } from './layout.tsx';
import { count, StandingBadge } from './pieces.tsx';

/** Claims on one page; a case of thousands is read page by page. */
const PAGE = 100;

interface ClaimsProps {
  readonly report: CaseReport;
  /** Shows only the claims that stand so; all where undefined. */
  readonly standing: string | undefined;
  /** From 1. */
  readonly page: number;
}

/** The claims, weightiest first: how each stands, on how much, and who says and denies it. */
export const ClaimsPage = ({ report, standing, page }: ClaimsProps) => {
  const chosen = report.claims.filter((claim) => standing === undefined || claim.corroboration.standing === standing);
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE));
  const href = (n: number): string =>
    `/claims?${new URLSearchParams({ ...(standing === undefined ? {} : { standing }), page: String(n) })}`;
  return (
    <Layout title="Claims" caseTitle={report.title} current="/claims">
      <h1>Claims</h1>
      <nav class="choices" aria-label="Standing">
        <ul>
          {[undefined, 'contested', 'several origins', 'one origin', 'uncited'].map((choice) => (
            <li>
              <a
                href={choice === undefined ? '/claims' : `/claims?standing=${choice.replace(' ', '+')}`}
                aria-current={choice === standing ? 'true' : undefined}
              >
                {choice ?? 'all'}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="facts">{count(chosen.length, 'claim')}</p>
      <ol class="claims" start={(page - 1) * PAGE + 1}>
        {chosen.slice((page - 1) * PAGE, page * PAGE).map((claim) => (
          <ClaimItem report={claim} />
        ))}
      </ol>
      {pages === 1 ? null : (
        <nav class="pages" aria-label="Pages">
          {page > 1 ? <a href={href(page - 1)}>Earlier</a> : null} page {page} of {pages}{' '}
          {page < pages ? <a href={href(page + 1)}>Later</a> : null}
        </nav>
      )}
    </Layout>
  );
};

const voicesOf = (statements: ClaimReport['supporting']): string => {
  const voices = [...new Set(statements.map(({ saidBy }) => saidBy[0] ?? ''))];
  return voices.length > 4 ? `${voices.slice(0, 4).join(', ')} and ${voices.length - 4} more` : voices.join(', ');
};

const ClaimItem = ({ report }: { readonly report: ClaimReport }) => {
  const { claim, corroboration, supporting, denying, conflicts } = report;
  const rivals = conflicts.filter(({ kind }) => kind !== 'denial');
  return (
    <li class="claim-item">
      <h2 dir="auto">
        <a href={`/claims/${claim.id}`}>{claim.label}</a>
      </h2>
      <p>
        <StandingBadge standing={corroboration.standing} />{' '}
        <span class="facts">
          {count(supporting.length, 'statement')} in {count(corroboration.documents.length, 'document')},{' '}
          {count(knownOrigins(corroboration.origins).length, 'origin')}
        </span>
      </p>
      {supporting.length === 0 ? null : (
        <p class="says">
          Said by <bdi>{voicesOf(supporting)}</bdi>
        </p>
      )}
      {denying.length === 0 ? null : (
        <p class="denies">
          Denied by <bdi>{voicesOf(denying)}</bdi>
        </p>
      )}
      {rivals.map(({ message }) => (
        <p class="rival" dir="auto">
          {message}
        </p>
      ))}
    </li>
  );
};
