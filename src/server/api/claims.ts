import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { FACETS, SORTS } from '../../store/claim-list.ts';
import { type ClaimPage, type FacetValue, facetClaims, listClaims } from '../../workbench/list-claims.ts';
import { showClaim } from '../../workbench/show-claim.ts';
import { claimRow, claimView } from './answers/claim.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const day = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
const values = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());

const filter = z.object({
  ...Object.fromEntries(FACETS.map((kind) => [kind, values.optional()])),
  words: z.string().max(200).default(''),
  from: day.optional(),
  to: day.optional(),
});
const FLAGS = ['true', 'false'] as const;
const paged = filter.extend({
  sort: z.enum(SORTS).default('weight'),
  descending: z.enum(FLAGS).default('false'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const filterOf = ({ words, from, to, ...rest }: z.infer<typeof filter>) => {
  const all = rest as Readonly<Record<string, string[] | undefined>>;
  const chosen = FACETS.flatMap((kind) => (all[kind] === undefined ? [] : [[kind, all[kind]] as const]));
  return { values: Object.fromEntries(chosen), words, from, to };
};

const facetValue = z
  .strictObject({ value: z.string(), label: z.string(), count: z.number().int() })
  .openapi('FacetValue');

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'One page of the claims that a filter leaves',
  request: { query: paged },
  responses: answer<ClaimPage>('Claims', z.strictObject({ rows: z.array(claimRow), total: z.number().int() })),
});
const facets = createRoute({
  method: 'get',
  path: '/facets',
  summary: 'What claims can be filtered by, and how many each value would leave',
  request: { query: filter },
  responses: answer<Readonly<Record<(typeof FACETS)[number], readonly FacetValue[]>>>(
    'Values by kind',
    z.record(z.enum(FACETS), z.array(facetValue)),
  ),
});
const show = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'A claim with its statements, origins, conflicts and judgements',
  request: { params: z.object({ id: z.string() }) },
  responses: answer('The claim', claimView),
});

export const claimRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { sort, descending, offset, limit, ...rest } = c.req.valid('query');
      const question = { filter: filterOf(rest), sort, isDescending: descending === 'true', offset, limit };
      return c.json(await listClaims(folder, question), 200);
    })
    .openapi(facets, async (c) => c.json(await facetClaims(folder, filterOf(c.req.valid('query'))), 200))
    .openapi(show, async (c) => c.json(await showClaim(folder, c.req.valid('param').id), 200));
