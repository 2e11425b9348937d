import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { type Network, showNetwork } from '../../workbench/show-network.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const network = createRoute({
  method: 'get',
  path: '/',
  summary: 'Who is tied to whom: the actors of the case and the claims between them',
  responses: answer<Network>('The network'),
});

export const networkRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(network, async (c) => c.json(await showNetwork(folder), 200));
