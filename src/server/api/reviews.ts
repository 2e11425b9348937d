import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { listReviews, type ReviewView } from '../../workbench/reviews.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const reviews = createRoute({
  method: 'get',
  path: '/',
  summary: 'Fact-checks published before, and the claims of the case that they may be of',
  responses: answer<readonly ReviewView[]>('The reviews, each with what its reviewer found and why claims are offered'),
});

export const reviewRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(reviews, async (c) => c.json(await listReviews(folder), 200));
