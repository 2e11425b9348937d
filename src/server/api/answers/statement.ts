import { z } from '@hono/zod-openapi';
import { TIES } from '../../../statement/statement.ts';
import type { ClaimStatement } from '../../../workbench/show-claim.ts';
import type { DocumentStatement } from '../../../workbench/show-document.ts';

/** Absent or there, as JSON has it: what describes the API does not know zod's own `exactOptional`. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional() as unknown as z.ZodExactOptional<Schema>;

export const offset = z.number().int().min(0);
/** A half-open range of UTF-16 offsets in a document's text. */
export const spanShape = { start: offset, end: offset };
export const span = z.strictObject(spanShape).openapi('Span');
export const citation = z.strictObject({ ...spanShape, document: z.string() }).openapi('Citation');

export const tie = z.enum(TIES);
export const voice = z.enum(['asserted', 'reported', 'urged', 'conditional']);
export const factuality = z.enum(['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'Uu']);
export const nameKind = z.enum([
  'person',
  'organisation',
  'group',
  'place',
  'facility',
  'nationality',
  'office',
  'publication',
  'goods',
  'thing',
]);

const participant = z
  .strictObject({ ...spanShape, mention: z.string(), label: z.string(), entity: z.number().int() })
  .openapi('Participant');
export const amount = z
  .strictObject({
    min: z.number().apply(maybe),
    max: z.number().apply(maybe),
    currency: z.string().apply(maybe),
    unit: z.string().apply(maybe),
    per: z.string().apply(maybe),
    approximate: z.boolean().apply(maybe),
    ambiguous: z.string().apply(maybe),
  })
  .openapi('Amount');
const source = z
  .strictObject({
    ...spanShape,
    label: z.string(),
    kind: z.enum([
      'person',
      'office',
      'institution',
      'outlet',
      'document',
      'dataset',
      'witnesses',
      'unnamed',
      'speaker',
    ]),
    named: z.boolean(),
  })
  .openapi('Source');

/** A statement as readers meet it. */
const statementShape = {
  ...spanShape,
  id: z.string(),
  document: z.string(),
  quote: z.string(),
  tie,
  agent: z.array(participant),
  patient: z.array(participant),
  goods: z.array(z.string()),
  place: z.array(participant),
  time: z.string().nullable(),
  amount: z.union([amount, z.null()]),
  source: z.array(source),
  speaker: z.string().nullable(),
  voice,
  factuality,
  authorFactuality: factuality,
  evidence: z.enum(['none', 'unspecified', 'document', 'testimony', 'media', 'official', 'own-prior-publication']),
  rule: z.string(),
  because: z.array(z.string()),
  name: z.string(),
  title: z.string(),
  date: z.string(),
  saidBy: z.array(z.string()),
  verdict: z.enum(['accepted', 'rejected', 'corrected', 'added']).nullable(),
};

export const claimStatement: z.ZodType<ClaimStatement> = z
  .strictObject({
    ...statementShape,
    context: z.strictObject({ start: offset, text: z.string() }).nullable(),
  })
  .openapi('ClaimStatement');

export const documentStatement: z.ZodType<DocumentStatement> = z
  .strictObject({
    ...statementShape,
    claim: z.strictObject({ claim: z.string(), standing: z.string(), origins: z.number().int() }).nullable(),
  })
  .openapi('DocumentStatement');
