import type { CaseReport } from '../../workbench/report.ts';
import { Layout } from './layout.tsx';
import { Because, count } from './pieces.tsx';

/** Who there is, under which names, and why these are taken for one. */
export const ActorsPage = ({ report }: { readonly report: CaseReport }) => (
  <Layout title="Actors" caseTitle={report.title} current="/actors">
    <h1>Actors</h1>
    <ul class="actors">
      {report.actors.map((actor) => {
        const others = actor.names.filter((name) => name !== actor.label);
        return (
          <li id={actor.id}>
            <h2 dir="auto">{actor.label}</h2>
            <p class="facts">
              {actor.kind} · {count(new Set(actor.members.map(({ document }) => document)).size, 'document')}
            </p>
            {others.length === 0 ? null : (
              <p>
                Also: <bdi>{others.join(' · ')}</bdi>
              </p>
            )}
            <Because because={[...new Set(actor.because)]} />
          </li>
        );
      })}
    </ul>
  </Layout>
);
