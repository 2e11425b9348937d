import { z } from '@hono/zod-openapi';
import type { Finding } from '../../../checks/finding.ts';
import type { Reliability } from '../../../corroboration/reliability.ts';
import type { Warning } from '../../../document/document.ts';
import type { SourceView } from '../../../workbench/list-sources.ts';
import type { DocumentView } from '../../../workbench/show-document.ts';
import { judgement } from './judgement.ts';
import { message, said } from './message.ts';
import { citation, documentStatement, maybe, offset, spanShape } from './statement.ts';

const count = z.number().int().min(0);

const warning: z.ZodType<Warning> = z
  .strictObject({
    code: z.enum([
      'byte-order-mark',
      'legacy-encoding',
      'replacement-characters',
      'control-characters',
      'name-mismatch',
      'decomposed-letters',
      'too-intricate',
      'left-out',
      'recognised',
      'digest-mismatch',
      'page-without-text',
      'garbled-text',
    ]),
    message: z.string(),
    page: z.number().int().min(1).apply(maybe),
  })
  .openapi('Warning');

export const sourceView: z.ZodType<SourceView> = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    bytes: count,
    at: z.string().openapi({ format: 'date-time' }),
    isContainer: z.boolean(),
    heldBy: z.string().nullable(),
    studied: z
      .strictObject({
        title: z.string(),
        issuer: z.string(),
        date: z.string(),
        format: z.string(),
        words: count,
        statements: count,
        errors: count,
        warnings: count,
        notes: count,
        unread: z.array(warning),
      })
      .nullable(),
  })
  .openapi('SourceView');

export const findingShape = {
  ...spanShape,
  id: z.string(),
  document: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  mend: z.string(),
  said,
  because: z.array(z.string()),
  citations: z.array(citation),
};
const finding: z.ZodType<Finding> = z.strictObject(findingShape).openapi('Finding');

const reliability: z.ZodType<Reliability> = z
  .strictObject({
    key: z.string(),
    label: z.string(),
    grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    isJudged: z.boolean(),
    because: z.array(message),
  })
  .openapi('Reliability');

const field = z.strictObject({ ...spanShape, value: z.string() }).openapi('Field');
const writtenDate = z
  .strictObject({
    ...spanShape,
    value: z.string(),
    role: z.enum(['written', 'circulated', 'modified', 'captured']),
    other: z.string().apply(maybe),
  })
  .openapi('WrittenDate');

export const documentView: z.ZodType<DocumentView> = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    format: z.enum(['text', 'markdown', 'html', 'pdf', 'docx', 'odt', 'rtf', 'mail', 'warc', 'image']),
    language: z.string(),
    text: z.string(),
    blocks: z.array(
      z.strictObject({
        ...spanShape,
        kind: z.enum(['masthead', 'heading', 'paragraph', 'list-item', 'quotation', 'table-cell', 'note', 'signature']),
        depth: count,
        marker: z.string().apply(maybe),
        language: z.string().apply(maybe),
        direction: z.literal('right-to-left').apply(maybe),
        clause: z.enum(['preambular', 'operative']).apply(maybe),
      }),
    ),
    links: z.array(z.strictObject({ ...spanShape, target: z.string() })),
    parts: z.array(
      z.strictObject({
        ...spanShape,
        kind: z.enum(['main', 'cover-letter', 'annex', 'quoted-message']),
        speaker: field.apply(maybe),
        onBehalfOf: field.apply(maybe),
        addressee: field.apply(maybe),
        dated: writtenDate.apply(maybe),
      }),
    ),
    metadata: z.strictObject({
      title: field.apply(maybe),
      issuer: field.apply(maybe),
      symbol: field.apply(maybe),
      originalLanguage: field.apply(maybe),
      addressee: field.apply(maybe),
      address: field.apply(maybe),
      dates: z.array(writtenDate),
    }),
    pages: z.array(z.strictObject({ number: z.number().int().min(1), width: z.number(), height: z.number() })),
    asides: z.array(
      z.strictObject({
        ...spanShape,
        kind: z.enum(['running-line', 'deletion', 'comment']),
        text: z.string(),
        page: offset.apply(maybe),
        author: z.string().apply(maybe),
        date: z.string().apply(maybe),
      }),
    ),
    warnings: z.array(warning),
    statements: z.array(documentStatement),
    findings: z.array(finding),
    reliabilities: z.array(reliability),
    judgements: z.array(judgement),
  })
  .openapi('DocumentView');
