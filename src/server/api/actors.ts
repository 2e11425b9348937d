import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { listActors, listSuggestedMerges } from '../../workbench/list-actors.ts';
import { showActor } from '../../workbench/show-actor.ts';
import { actorDetails, actorView, mergeSuggestion } from './answers/actor.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'The actors of the case, those in most documents first',
  responses: answer('Actors', z.array(actorView).readonly()),
});
const suggested = createRoute({
  method: 'get',
  path: '/suggested-merges',
  summary: 'Pairs of actors that a person should look at',
  responses: answer('Pairs', z.array(mergeSuggestion).readonly()),
});

const show = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'An actor, the documents that use each of its names, and what people decided about it',
  request: { params: z.object({ id: z.string() }) },
  responses: answer('The actor', actorDetails),
});

export const actorRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => c.json(await listActors(folder), 200))
    .openapi(suggested, async (c) => c.json(await listSuggestedMerges(folder), 200))
    .openapi(show, async (c) => c.json(await showActor(folder, c.req.valid('param').id), 200));
