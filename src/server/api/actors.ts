import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { type ActorView, listActors, listSuggestedMerges } from '../../workbench/list-actors.ts';
import type { MergeSuggestion } from '../../workbench/suggest-merges.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'The actors of the case, those in most documents first',
  responses: answer<readonly ActorView[]>('Actors'),
});
const suggested = createRoute({
  method: 'get',
  path: '/suggested-merges',
  summary: 'Pairs of actors that a person should look at',
  responses: answer<readonly MergeSuggestion[]>('Pairs'),
});

export const actorRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => c.json(await listActors(folder), 200))
    .openapi(suggested, async (c) => c.json(await listSuggestedMerges(folder), 200));
