import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import { actorRoutes } from './api/actors.ts';
import { caseRoutes } from './api/case.ts';
import { claimRoutes } from './api/claims.ts';
import { documentRoutes } from './api/documents.ts';
import { judgementRoutes } from './api/judgements.ts';
import { lawRoutes } from './api/law.ts';
import { letterRoutes } from './api/letters.ts';
import { matrixRoutes } from './api/matrix.ts';
import { networkRoutes } from './api/network.ts';
import type { OpenCase } from './api/open-case.ts';
import { placeRoutes } from './api/places.ts';
import { sendProblem } from './api/problem.ts';
import { reviewRoutes } from './api/reviews.ts';
import { searchRoutes } from './api/search.ts';
import { guard } from './guard.ts';

/** The API of an open case; its type is what the client in `web/` is typed by. */
export const makeApi = (open: OpenCase) =>
  new OpenAPIHono()
    .route('/case', caseRoutes(open))
    .route('/claims', claimRoutes(open))
    .route('/documents', documentRoutes(open))
    .route('/judgements', judgementRoutes(open))
    .route('/actors', actorRoutes(open))
    .route('/matrix', matrixRoutes(open))
    .route('/network', networkRoutes(open))
    .route('/places', placeRoutes(open))
    .route('/law', lawRoutes(open))
    .route('/letters', letterRoutes(open))
    .route('/reviews', reviewRoutes(open))
    .route('/', searchRoutes(open));

export type Api = ReturnType<typeof makeApi>;

const description = { openapi: '3.1.0', info: { title: 'Proffer', version: '1' }, servers: [{ url: '/api' }] };

/** The workbench of an open case: its API under `/api`, described there, and its pages everywhere else. */
export const makeApp = (open: OpenCase): OpenAPIHono => {
  const app = new OpenAPIHono();
  const api = makeApi(open);
  const documented = api.getOpenAPI31Document(description);
  app.use(guard);
  app.use(compress());
  app.get('/api', (c) => c.json(documented));
  app.route('/api', api);
  app.all('/api/*', (c) =>
    sendProblem(
      c,
      new Failure('not-found', message('failure.no-path', { path: c.req.path }), message('failure.no-path.hint')),
    ),
  );
  app.get('*', (c) => {
    const found = webFile(c.req.path);
    if (found === undefined) return c.text('The pages of the workbench are not built: npm run build', 501);
    return c.body(found.bytes, 200, { 'Content-Type': found.type, 'Cache-Control': found.cache });
  });
  app.onError((error, c) => {
    if (error instanceof Failure) return sendProblem(c, error);
    throw error;
  });
  return app;
};

const pages = fileURLToPath(new URL('../web/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A built file by its path; the one page for every path that is no file, which shows the page by its address. */
const webFile = (path: string) => {
  const isAsset = path.startsWith('/assets/');
  const name = isAsset ? normalize(path).replace(/^(?:\.\.[/\\])+/, '') : 'index.html';
  try {
    return {
      bytes: readFileSync(join(pages, name)),
      type: types[extname(name)] ?? 'application/octet-stream',
      // The names of assets change with their content.
      cache: isAsset ? 'private, max-age=31536000, immutable' : 'no-store',
    };
  } catch {
    return undefined;
  }
};
