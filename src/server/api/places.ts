import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { type MappedPlace, mapPlaces } from '../../workbench/map-places.ts';
import { message } from './answers/message.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const town = z
  .strictObject({
    id: z.number().int(),
    name: z.string(),
    country: z.string(),
    population: z.number().int(),
    latitude: z.number(),
    longitude: z.number(),
  })
  .openapi('Town');
const mapped: z.ZodType<MappedPlace> = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    precision: z.enum(['town', 'province', 'state or region']),
    towns: z.array(town),
    town: z.union([town, z.null()]),
    seat: z.union([town, z.null()]),
    state: z.strictObject({ name: z.string(), country: z.string(), code: z.string(), isWhole: z.boolean() }).nullable(),
    because: message,
    claims: z.number().int(),
  })
  .openapi('MappedPlace');

const places = createRoute({
  method: 'get',
  path: '/',
  summary: 'The places of the case, where each may be, and how many claims are told of it',
  responses: answer('Places', z.array(mapped).readonly()),
});

export const placeRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(places, async (c) => c.json(await mapPlaces(folder), 200));
