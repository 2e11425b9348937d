import type { Failure } from '../../failure.ts';
import { Layout } from './layout.tsx';

/** What a person can put right, told where the page would have been. */
export const FailedPage = ({ failure, caseTitle }: { readonly failure: Failure; readonly caseTitle: string }) => (
  <Layout title="Not here" caseTitle={caseTitle} current="">
    <h1 dir="auto">{failure.message}</h1>
    <p dir="auto">{failure.hint}</p>
  </Layout>
);
