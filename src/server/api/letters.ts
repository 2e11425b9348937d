import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { LetterFinding } from '../../briefing/check-letter.ts';
import { LETTER_FORMS, SIDES } from '../../briefing/letter.ts';
import { type KeptLetter, keepLetter, listLetters, readLetter } from '../../store/letters.ts';
import {
  type ClaimSentence,
  checkCaseLetter,
  exportLetter,
  LETTER_FORMATS,
  sayOfClaim,
} from '../../workbench/write-letter.ts';
import { said } from './answers/message.ts';
import { citation, maybe } from './answers/statement.ts';
import { jsonBody } from './json-body.ts';
import type { OpenCase } from './open-case.ts';
import { answer, problems, refuseInvalid } from './problem.ts';

const common = { id: z.string().max(60), text: z.string().max(20_000) };
const block = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.enum(['heading', 'own']), origin: z.literal(''), citations: z.array(citation).max(0) }),
  z.object({
    ...common,
    kind: z.literal('cited'),
    origin: z.string().max(20_000),
    // A sentence that rests on nothing is not a cited one.
    citations: z.array(citation).min(1).max(400),
    claim: z.string().apply(maybe),
    side: z.enum(SIDES).apply(maybe),
  }),
]);
const letter = z
  .object({ title: z.string().max(400), form: z.enum(LETTER_FORMS), blocks: z.array(block).max(4000) })
  .openapi('Letter');
const id = z.object({ id: z.string() });

const keptLetter: z.ZodType<KeptLetter> = z
  .strictObject({ id: z.string(), version: z.string(), letter })
  .openapi('KeptLetter');
const letterFinding: z.ZodType<LetterFinding> = z
  .strictObject({ block: z.string(), rule: z.string(), message: z.string(), mend: z.string(), said })
  .openapi('LetterFinding');
const claimSentence: z.ZodType<ClaimSentence> = z
  .strictObject({ text: z.string(), citations: z.array(citation), side: z.enum(SIDES) })
  .openapi('ClaimSentence');

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'The letters of the case',
  responses: answer('Letters', z.array(keptLetter).readonly()),
});
const show = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'A letter and its version',
  request: { params: id },
  responses: answer('The letter', keptLetter),
});
const keep = createRoute({
  method: 'put',
  path: '/{id}',
  summary: 'Keep a letter in place of the version that was seen',
  request: { params: id, ...jsonBody(z.object({ letter, over: z.string().nullable() })) },
  responses: answer('The new version', z.strictObject({ version: z.string() })),
});
const check = createRoute({
  method: 'post',
  path: '/check',
  summary: 'What in a letter says more than the passages that it cites',
  request: jsonBody(letter),
  responses: answer('Findings by block', z.array(letterFinding).readonly()),
});
const sentences = createRoute({
  method: 'get',
  path: '/sentences/{id}',
  summary: 'What can be said of a claim, each sentence with its passages',
  request: { params: id },
  responses: answer('Sentences', z.array(claimSentence).readonly()),
});
const save = createRoute({
  method: 'get',
  path: '/{id}/{format}',
  summary: 'A letter as a Word file, tagged PDF, HTML or Markdown',
  request: { params: id.extend({ format: z.enum(LETTER_FORMATS) }) },
  responses: { 200: { description: 'The file', content: { 'application/octet-stream': {} } }, ...problems },
});

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
} as const;

export const letterRoutes = ({ folder, live, now }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, (c) => c.json(listLetters(folder), 200))
    .openapi(check, async (c) => c.json(await checkCaseLetter(folder, c.req.valid('json')), 200))
    .openapi(sentences, async (c) => c.json(await sayOfClaim(folder, c.req.valid('param').id), 200))
    .openapi(show, (c) => c.json(readLetter(folder, c.req.valid('param').id), 200))
    .openapi(keep, (c) => {
      const { letter: given, over } = c.req.valid('json');
      const { version } = keepLetter(folder, c.req.valid('param').id, given, over);
      live.tell({ kind: 'written' });
      return c.json({ version }, 200);
    })
    .openapi(save, async (c) => {
      const { id: which, format } = c.req.valid('param');
      const { letter: kept } = readLetter(folder, which);
      const name = `${kept.title || 'letter'}.${format}`;
      return c.body((await exportLetter(folder, kept, format, now())) as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': mediaTypes[format],
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      });
    });
