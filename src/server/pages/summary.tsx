import type { CaseReport } from '../../workbench/report.ts';
import { Layout } from './layout.tsx';
import { count, SeverityBadge, StandingBadge } from './pieces.tsx';

const standings = ['contested', 'several origins', 'one origin', 'uncited'] as const;
const severities = ['error', 'warning', 'note'] as const;

const meanings = {
  contested: 'somebody denies it',
  'several origins': 'said from independent origins',
  'one origin': 'every telling goes back to one origin',
  uncited: 'said without naming any source',
} as const;

/** The case on one page: how its claims stand, what the checks found, where it comes from. */
export const SummaryPage = ({ report }: { readonly report: CaseReport }) => {
  const { title, sources, claims, findings } = report;
  const statements = new Set(claims.flatMap(({ claim }) => claim.statements)).size;
  const weighty = claims.filter(({ corroboration }) => corroboration.standing === 'contested').slice(0, 5);
  return (
    <Layout title="Summary" caseTitle={title} current="/">
      <h1 dir="auto">{title}</h1>
      <p class="lead">
        {count(sources.length, 'document')} make {count(statements, 'statement')}; they come to{' '}
        {count(claims.length, 'claim')}.
      </p>
      <section aria-labelledby="standings">
        <h2 id="standings">How the claims stand</h2>
        <ul class="tiles">
          {standings.map((standing) => (
            <li>
              <a href={`/claims?standing=${standing.replace(' ', '+')}`}>
                <span class="figure">
                  {claims.filter(({ corroboration }) => corroboration.standing === standing).length}
                </span>
                <StandingBadge standing={standing} />
                <span class="meaning">{meanings[standing]}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">What the checks found</h2>
        <ul class="tiles">
          {severities.map((severity) => (
            <li>
              <a href={`/findings?severity=${severity}`}>
                <span class="figure">{findings.filter((finding) => finding.severity === severity).length}</span>
                <SeverityBadge severity={severity} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      {weighty.length === 0 ? null : (
        <section aria-labelledby="contested">
          <h2 id="contested">Contested</h2>
          <ul class="plain">
            {weighty.map(({ claim, supporting, denying }) => (
              <li>
                <a href={`/claims/${claim.id}`} dir="auto">
                  {claim.label}
                </a>{' '}
                <span class="facts">
                  {supporting.length} for, {denying.length} against
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
};
