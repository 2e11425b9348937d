import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { type LawView, readLaw } from '../../workbench/read-law.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const law = createRoute({
  method: 'get',
  path: '/',
  summary: 'The instruments that the case knows, what is quoted of them, and what they are held against',
  responses: answer<LawView>('The law of the case'),
});

export const lawRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(law, async (c) => c.json(await readLaw(folder), 200));
