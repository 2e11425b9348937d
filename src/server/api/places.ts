import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { type MappedPlace, mapPlaces } from '../../workbench/map-places.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const places = createRoute({
  method: 'get',
  path: '/',
  summary: 'The places of the case, where each may be, and how many claims are told of it',
  responses: answer<readonly MappedPlace[]>('Places'),
});

export const placeRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(places, async (c) => c.json(await mapPlaces(folder), 200));
