import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { readLaw } from '../../workbench/read-law.ts';
import { lawView } from './answers/law.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const law = createRoute({
  method: 'get',
  path: '/',
  summary: 'The instruments that the case knows, what is quoted of them, and what they are held against',
  responses: answer('The law of the case', lawView),
});

export const lawRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(law, async (c) => c.json(await readLaw(folder), 200));
