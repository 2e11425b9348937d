import type { CaseReport } from '../../workbench/report.ts';
import { Layout } from './layout.tsx';

/** The sealed sources: what each says it is, and the hash that its bytes are held against. */
export const DocumentsPage = ({ report }: { readonly report: CaseReport }) => (
  <Layout title="Documents" caseTitle={report.title} current="/documents">
    <h1>Documents</h1>
    <section class="scroll" aria-label="Table of documents" tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Issuer</th>
            <th scope="col">Date</th>
            <th scope="col" class="number">
              Words
            </th>
            <th scope="col" class="number">
              Findings
            </th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {report.sources.map((source) => (
            <tr>
              <th scope="row" dir="auto">
                <a href={`/documents/${source.id}`}>{source.title}</a>
                <span class="facts">{source.name}</span>
              </th>
              <td dir="auto">{source.issuer || '—'}</td>
              <td class="date">{source.date || '—'}</td>
              <td class="number">{source.entry.words.toLocaleString('en')}</td>
              <td class="number">{report.findings.filter(({ document }) => document === source.id).length}</td>
              <td>
                <code>{source.id}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </Layout>
);
