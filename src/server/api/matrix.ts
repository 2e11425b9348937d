import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { listEvents } from '../../workbench/list-events.ts';
import { type Matrix, showMatrix } from '../../workbench/show-matrix.ts';
import { assessment, claimRow } from './answers/claim.ts';
import { factuality, spanShape, voice } from './answers/statement.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const day = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);

const count = z.number().int().min(0);
const matrixView: z.ZodType<Matrix> = z
  .strictObject({
    documents: z.array(z.strictObject({ id: z.string(), name: z.string(), title: z.string(), date: z.string() })),
    rows: z.array(
      z.strictObject({
        claim: claimRow,
        cells: z.array(
          z.strictObject({ ...spanShape, document: z.string(), quote: z.string(), factuality, voice, count }),
        ),
        assessments: z.array(assessment),
      }),
    ),
    total: count,
  })
  .openapi('Matrix');
const eventPage: z.ZodType<Awaited<ReturnType<typeof listEvents>>> = z
  .strictObject({
    events: z.array(
      z.strictObject({
        claim: claimRow,
        times: z.array(
          z.strictObject({
            ...spanShape,
            edtf: z.string(),
            first: z.string().nullable(),
            last: z.string().nullable(),
            about: z.boolean(),
            factuality,
            document: z.string(),
          }),
        ),
      }),
    ),
    total: count,
  })
  .openapi('EventPage');

const matrix = createRoute({
  method: 'get',
  path: '/',
  summary: 'A page of claims, each with what every document says of it and the provisions it is held against',
  request: {
    query: z.object({
      standing: z.string().optional(),
      law: z.enum(['yes', 'no']).default('no').openapi({ description: 'Only claims that law is held against' }),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(40),
    }),
  },
  responses: answer('The matrix', matrixView),
});

const events = createRoute({
  method: 'get',
  path: '/events',
  summary: 'A page of the claims that have a time, the earliest first, with every time that is given for each',
  request: {
    query: z.object({
      standing: z.string().optional(),
      from: day.optional(),
      to: day.optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(60),
    }),
  },
  responses: answer('Events', eventPage),
});

export const matrixRoutes = ({ folder }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(events, async (c) => {
      const { standing, from, to, offset, limit } = c.req.valid('query');
      const values = standing === undefined ? {} : { standing: [standing] };
      return c.json(await listEvents(folder, { values, words: '', from, to }, offset, limit), 200);
    })
    .openapi(matrix, async (c) => {
      const { standing, law, offset, limit } = c.req.valid('query');
      const values = {
        ...(standing === undefined ? {} : { standing: [standing] }),
        ...(law === 'yes' ? { law: ['yes'] } : {}),
      };
      return c.json(await showMatrix(folder, { values, words: '' }, offset, limit), 200);
    });
