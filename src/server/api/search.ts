import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { type FindingView, listFindings } from '../../workbench/list-findings.ts';
import { type SearchResult, searchCase } from '../../workbench/search-case.ts';
import { claimRow } from './answers/claim.ts';
import { findingShape } from './answers/document.ts';
import { nameKind, spanShape } from './answers/statement.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const searchResult: z.ZodType<SearchResult> = z
  .strictObject({
    actors: z.array(z.strictObject({ id: z.string(), label: z.string(), kind: nameKind, names: z.array(z.string()) })),
    claims: z.array(claimRow),
    passages: z.array(
      z.strictObject({
        ...spanShape,
        document: z.string(),
        snippet: z.string(),
        name: z.string(),
        title: z.string(),
      }),
    ),
    alsoNamed: z.array(z.string()),
  })
  .openapi('SearchResult');
const findingView: z.ZodType<FindingView> = z
  .strictObject({ ...findingShape, name: z.string(), title: z.string(), words: z.string() })
  .openapi('FindingView');

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Actors, claims and passages that fit words; actor:"…" and tie:… narrow',
  request: { query: z.object({ words: z.string().max(400) }) },
  responses: answer('What was found', searchResult),
});
const findings = createRoute({
  method: 'get',
  path: '/findings',
  summary: 'What the checks say',
  request: {
    query: z.object({ rule: z.string().optional(), severity: z.enum(['error', 'warning', 'note']).optional() }),
  },
  responses: answer('Findings by document and place', z.array(findingView).readonly()),
});

export const searchRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(search, async (c) => c.json(await searchCase(folder, c.req.valid('query').words), 200))
    .openapi(findings, async (c) => c.json(await listFindings(folder, c.req.valid('query')), 200));
