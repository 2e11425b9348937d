import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { listReviews, type ReviewView } from '../../workbench/reviews.ts';
import { claimReview } from './answers/claim.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const reviewView: z.ZodType<ReviewView> = z
  .strictObject({
    review: claimReview,
    claims: z.array(
      z.strictObject({ id: z.string(), label: z.string(), score: z.number(), because: z.array(z.string()) }),
    ),
  })
  .openapi('ReviewView');

const reviews = createRoute({
  method: 'get',
  path: '/',
  summary: 'Fact-checks published before, and the claims of the case that they may be of',
  responses: answer(
    'The reviews, each with what its reviewer found and why claims are offered',
    z.array(reviewView).readonly(),
  ),
});

export const reviewRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(reviews, async (c) => c.json(await listReviews(folder), 200));
