import { z } from '@hono/zod-openapi';
import { LIMITS } from '../../../languages/en/limits.ts';
import { VERDICTS } from '../../../law/check-quotation.ts';
import { FORCES, NODE_KINDS, WITNESS_KINDS } from '../../../law/instrument.ts';
import type { LawView } from '../../../workbench/read-law.ts';
import { assessmentShape } from './claim.ts';
import { maybe, offset, span, tie } from './statement.ts';

const node = z
  .strictObject({
    kind: z.enum(NODE_KINDS),
    words: z.string(),
    ties: z.array(tie).apply(maybe),
    names: z.array(z.string()).apply(maybe),
    list: z.string().apply(maybe),
    from: z.enum(['text', 'person', 'facts']),
  })
  .openapi('ProvisionNode');
const provision = z
  .strictObject({
    path: z.string(),
    kind: z.enum(['preambular', 'operative', 'article']),
    text: z.string(),
    closing: z.string().apply(maybe),
    verb: z.string().apply(maybe),
    force: z.enum(FORCES),
    addressee: z.string().apply(maybe),
    inForce: z.string().apply(maybe),
    whole: z.boolean(),
    nodes: z.array(node),
    guessed: z.array(z.enum(['number', 'force', 'addressee', 'elements', 'in-force'])).apply(maybe),
    span: span.apply(maybe),
  })
  .openapi('Provision');
const instrument = z
  .strictObject({
    symbol: z.string(),
    title: z.string(),
    body: z.string().apply(maybe),
    adopted: z.string().apply(maybe),
    inForce: z.string().apply(maybe),
    chapter: z.string().apply(maybe),
    supersededBy: z
      .array(
        z.strictObject({
          instrument: z.string(),
          from: z.string().apply(maybe),
          provisions: z.array(z.string()).apply(maybe),
        }),
      )
      .apply(maybe),
    languages: z.array(z.string()).apply(maybe),
    provisions: z.array(provision),
    witness: z.string(),
    witnessName: z.string().apply(maybe),
    witnessKind: z.enum(WITNESS_KINDS),
    witnessTitle: z.string(),
  })
  .openapi('Instrument');
const verdict = z.enum(VERDICTS);
const quotation = z
  .strictObject({
    document: z.string(),
    title: z.string(),
    start: offset,
    end: offset,
    quoted: z.string(),
    witness: z.string(),
    check: z.strictObject({
      verdict,
      differences: z.array(
        z.strictObject({
          kind: verdict.exclude(['exact', 'paraphrase', 'too-short']),
          quoted: span,
          witness: span,
          material: z.array(z.strictObject({ limits: z.enum(LIMITS), words: z.string() })).apply(maybe),
        }),
      ),
      witness: span,
      agreement: z.number(),
    }),
    instrument: z.string(),
    provision: z.string(),
    named: z.string().nullable(),
    placement: z.enum(['as named', 'not named', 'wrong paragraph', 'wrong instrument', 'not at hand']),
  })
  .openapi('QuotationOfLaw');

export const lawView: z.ZodType<LawView> = z
  .strictObject({
    instruments: z.array(instrument),
    quotations: z.array(quotation),
    assessments: z.array(z.strictObject({ ...assessmentShape, label: z.string() })),
  })
  .openapi('LawView');
