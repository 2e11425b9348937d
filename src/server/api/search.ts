import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { type FindingView, listFindings } from '../../workbench/list-findings.ts';
import { type SearchResult, searchCase } from '../../workbench/search-case.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Actors, claims and passages that fit words; actor:"…" and tie:… narrow',
  request: { query: z.object({ words: z.string().max(400) }) },
  responses: answer<SearchResult>('What was found'),
});
const findings = createRoute({
  method: 'get',
  path: '/findings',
  summary: 'What the checks say',
  request: {
    query: z.object({ rule: z.string().optional(), severity: z.enum(['error', 'warning', 'note']).optional() }),
  },
  responses: answer<readonly FindingView[]>('Findings by document and place'),
});

export const searchRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(search, async (c) => c.json(await searchCase(folder, c.req.valid('query').words), 200))
    .openapi(findings, async (c) => c.json(await listFindings(folder, c.req.valid('query')), 200));
