import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { type Network, showNetwork } from '../../workbench/show-network.ts';
import { nameKind, tie } from './answers/statement.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const count = z.number().int().min(0);
const view: z.ZodType<Network> = z
  .strictObject({
    actors: z.array(z.strictObject({ id: z.string(), label: z.string(), kind: nameKind })),
    valences: z.record(tie, z.enum(['cooperation', 'conflict', 'neutral'])),
    claims: z.array(
      z.strictObject({
        claim: z.string(),
        label: z.string(),
        standing: z.string(),
        origins: count,
        tie,
        agent: z.array(count),
        patient: z.array(count),
        first: z.string().nullable(),
        last: z.string().nullable(),
      }),
    ),
    untied: count,
  })
  .openapi('Network');

const network = createRoute({
  method: 'get',
  path: '/',
  summary: 'Who is tied to whom: the actors of the case and the claims between them',
  responses: answer('The network', view),
});

export const networkRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(network, async (c) => c.json(await showNetwork(folder), 200));
