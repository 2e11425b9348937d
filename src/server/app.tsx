import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { toHtml } from '../exporters/html.ts';
import { toMarkdown } from '../exporters/markdown.ts';
import { Failure, failures } from '../failure.ts';
import { type CaseFolder, caseTitle } from '../store/case-folder.ts';
import type { Span } from '../text/span.ts';
import { briefCase } from '../workbench/brief-case.ts';
import { readSealedDocument } from '../workbench/read-sealed.ts';
import { reportReader } from '../workbench/report.ts';
import { guard } from './guard.ts';
import { ActorsPage } from './pages/actors.tsx';
import { BriefPage } from './pages/brief.tsx';
import { ClaimPage } from './pages/claim.tsx';
import { ClaimsPage } from './pages/claims.tsx';
import { DocumentPage } from './pages/document.tsx';
import { DocumentsPage } from './pages/documents.tsx';
import { FailedPage } from './pages/failed.tsx';
import { FindingsPage } from './pages/findings.tsx';
import { SummaryPage } from './pages/summary.tsx';
import { script } from './script.ts';
import { style } from './style.ts';

/** The report of a case as pages, each made from the last study when it is asked for. */
export const makeApp = (folder: CaseFolder): Hono => {
  const app = new Hono();
  const report = reportReader(folder);
  app.use(guard);
  app.get('/style.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/go-to-span.js', (c) => c.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  app.get('/', async (c) => send(c, <SummaryPage report={await report()} />));
  app.get('/claims', async (c) => {
    const read = await report();
    return send(c, <ClaimsPage report={read} standing={c.req.query('standing')} page={pageOf(c.req.query('page'))} />);
  });
  app.get('/claims/:id', async (c) => {
    const read = await report();
    const claim = read.claims.find((candidate) => candidate.claim.id === c.req.param('id'));
    if (claim === undefined) throw notHere(`claim ${c.req.param('id')}`);
    return send(c, <ClaimPage report={read} claim={claim} />);
  });
  app.get('/findings', async (c) => {
    const read = await report();
    return send(c, <FindingsPage report={read} severity={c.req.query('severity')} />);
  });
  app.get('/documents', async (c) => send(c, <DocumentsPage report={await report()} />));
  app.get('/documents/:id', async (c) => {
    const read = await report();
    const source = read.sources.find(({ id }) => id === c.req.param('id'));
    if (source === undefined) throw notHere(`document ${c.req.param('id')}`);
    const document = await readSealedDocument(folder, source);
    const statements = read.statements.filter(({ statement }) => statement.document === source.id);
    const cited = spanOf(c.req.query('span'), document.text.length);
    return send(c, <DocumentPage report={read} document={document} statements={statements} cited={cited} />);
  });
  app.get('/brief', async (c) => {
    const { briefing } = await briefCase(folder, undefined);
    return send(c, <BriefPage briefing={briefing} caseTitle={caseTitle(folder)} />);
  });
  app.get('/brief.md', async (c) => {
    const { briefing, documents } = await briefCase(folder, undefined);
    return c.body(toMarkdown(briefing, documents), 200, saved('text/markdown', folder, 'md'));
  });
  app.get('/brief.html', async (c) => {
    const { briefing, documents } = await briefCase(folder, undefined);
    return c.body(toHtml(briefing, documents), 200, saved('text/html', folder, 'html'));
  });
  app.get('/actors', async (c) => send(c, <ActorsPage report={await report()} />));
  app.notFound((c) => sendFailure(c, folder, notHere(c.req.path)));
  app.onError((error, c) => {
    if (error instanceof Failure) return sendFailure(c, folder, error);
    throw error;
  });
  return app;
};

const send = (c: Context, page: Child) => c.html(`<!doctype html>${page}`);

const sendFailure = (c: Context, folder: CaseFolder, failure: Failure) => {
  c.status(failures[failure.code].status);
  return send(c, <FailedPage failure={failure} caseTitle={caseTitle(folder)} />);
};

/** Headers of a file that the browser saves rather than shows. */
const saved = (type: string, folder: CaseFolder, extension: string) => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${caseTitle(folder)}.${extension}`)}`,
});

const notHere = (what: string): Failure =>
  new Failure('not-found', `There is no ${what} here`, 'Go back to the summary.');

const pageOf = (query: string | undefined): number => Math.max(1, Math.trunc(Number(query)) || 1);

/** The span that "12-40" names; undefined where it names none within the text. */
const spanOf = (query: string | undefined, length: number): Span | undefined => {
  const match = /^(\d+)-(\d+)$/.exec(query ?? '');
  const span = { start: Number(match?.[1]), end: Number(match?.[2]) };
  return span.start < span.end && span.end <= length ? span : undefined;
};
