import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { PageBox } from '../../document/page-boxes.ts';
import { Failure } from '../../failure.ts';
import { listDocuments, readSealed } from '../../store/documents.ts';
import { listSources } from '../../workbench/list-sources.ts';
import { type Received, receiveSource } from '../../workbench/receive-source.ts';
import { showBoxes } from '../../workbench/show-boxes.ts';
import { showDocument } from '../../workbench/show-document.ts';
import { type PassageView, showPassage } from '../../workbench/show-passage.ts';
import { documentView, sourceView } from './answers/document.ts';
import { maybe } from './answers/statement.ts';
import type { OpenCase } from './open-case.ts';
import { answer, problems, refuseInvalid, saidOfFailure } from './problem.ts';

const id = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) });

const box = z
  .strictObject({
    page: z.number().int().min(1),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  })
  .openapi('PageBox');
const received: z.ZodType<Received> = z
  .strictObject({
    added: z.array(
      z.strictObject({
        path: z.string(),
        sealed: z.strictObject({
          id: z.string(),
          name: z.string(),
          bytes: z.number().int(),
          how: z.enum(['file', 'stdin', 'held']),
          at: z.string(),
          parent: z.string().apply(maybe),
          place: z.string().apply(maybe),
          isContainer: z.literal(true).apply(maybe),
        }),
        isNew: z.boolean(),
      }),
    ),
    refused: z.array(z.strictObject({ title: z.string(), detail: z.string(), said: saidOfFailure })),
  })
  .openapi('Received');

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'The sources of the case',
  responses: answer('Sources', z.array(sourceView).readonly()),
});
const show = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'A document: its text, statements, findings and judgements',
  request: { params: id },
  responses: answer('The document', documentView),
});
const bytes = createRoute({
  method: 'get',
  path: '/{id}/bytes',
  summary: 'The sealed bytes, to be saved',
  request: { params: id },
  responses: { 200: { description: 'The bytes', content: { 'application/octet-stream': {} } }, ...problems },
});
const words = createRoute({
  method: 'get',
  path: '/{id}/words',
  summary: 'The words of a span',
  request: {
    params: id,
    query: z.object({ start: z.coerce.number().int().min(0), end: z.coerce.number().int().min(1) }),
  },
  responses: answer<PassageView>(
    'The words',
    z.strictObject({ text: z.string(), name: z.string(), title: z.string() }),
  ),
});
const boxes = createRoute({
  method: 'get',
  path: '/{id}/boxes',
  summary: 'Where a span stands on the pages, in points',
  request: {
    params: id,
    query: z.object({ start: z.coerce.number().int().min(0), end: z.coerce.number().int().min(1) }),
  },
  responses: answer<readonly PageBox[]>('Boxes', z.array(box)),
});
const receive = createRoute({
  method: 'post',
  path: '/',
  summary: 'Seal a file, with all that it holds, into the case and have it studied',
  request: {
    body: {
      content: {
        'multipart/form-data': {
          schema: z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) }),
        },
      },
      required: true,
    },
  },
  responses: answer('The sources that the file is or holds, and what in it cannot be read', received),
});

export const documentRoutes = ({ folder, live, now }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => c.json(await listSources(folder), 200))
    .openapi(receive, async (c) => {
      const { file } = c.req.valid('form');
      const received = await receiveSource(folder, file.name, new Uint8Array(await file.arrayBuffer()), now);
      live.tell({ kind: 'studied' });
      live.study();
      return c.json(received, 200);
    })
    .openapi(show, async (c) => c.json(await showDocument(folder, c.req.valid('param').id), 200))
    .openapi(words, async (c) => c.json(await showPassage(folder, c.req.valid('param').id, c.req.valid('query')), 200))
    .openapi(boxes, async (c) => c.json(await showBoxes(folder, c.req.valid('param').id, c.req.valid('query')), 200))
    .openapi(bytes, (c) => {
      const sealed = listDocuments(folder).find((one) => one.id === c.req.valid('param').id);
      if (sealed === undefined)
        throw new Failure('not-found', 'the case holds no such document', 'Go back to the case.');
      // Never shown in the browser: what people send may be made to attack whoever opens it.
      return c.body(readSealed(folder, sealed) as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(sealed.name)}`,
      });
    });
