import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { TIES } from '../statement/statement.ts';
import {
  FORCES,
  type Instrument,
  NODE_KINDS,
  type Provision,
  type ProvisionNode,
  WITNESS_KINDS,
} from './instrument.ts';

/**
 * An instrument as one file that a person can read, put right and confirm:
 *
 *     kind: proffer-instrument
 *     format: 1
 *     symbol: C/RES/41 (2031)
 *     adopted: 2031-03-03
 *     provisions:
 *       - path: "1"
 *         kind: operative
 *         force: decides
 *         text: Decides that all States shall …
 *         elements:
 *           - addressee: all States
 *           - conduct: trading in ore
 *             ties: [trade]
 *         guessed: [force, elements]
 *
 * `guessed` names what was read off the text by its shape; whoever has read the paragraph takes the line out.
 */
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/, 'a date as 2031-03-03');
const words = z.string().min(1);

const nodeShape = z.strictObject({
  ...Object.fromEntries(NODE_KINDS.map((kind) => [kind, words.optional()])),
  ties: z.array(z.enum(TIES)).optional(),
  names: z.array(words).optional(),
  list: words.optional(),
  from: z.enum(['person', 'facts']).optional(),
});

const provisionShape = z.strictObject({
  path: words,
  kind: z.enum(['preambular', 'operative', 'article']),
  force: z.enum(FORCES).optional(),
  verb: words.optional(),
  addressee: words.optional(),
  'in-force': date.optional(),
  text: z.string().optional(),
  closing: words.optional(),
  whole: z.boolean().optional(),
  elements: z.array(nodeShape).optional(),
  guessed: z.array(z.enum(['number', 'force', 'addressee', 'elements', 'in-force'])).optional(),
  span: z.tuple([z.number().int().min(0), z.number().int().min(0)]).optional(),
});

const fileShape = z.strictObject({
  kind: z.literal('proffer-instrument'),
  format: z.literal(1),
  symbol: words,
  title: words,
  body: words.optional(),
  adopted: date.optional(),
  'in-force': date.optional(),
  chapter: words.optional(),
  languages: z.array(words).optional(),
  'superseded-by': z
    .array(z.strictObject({ instrument: words, from: date.optional(), provisions: z.array(words).optional() }))
    .optional(),
  witness: z.strictObject({ name: words, kind: z.enum(WITNESS_KINDS), document: words.optional() }),
  provisions: z.array(provisionShape),
});

type FileNode = z.infer<typeof nodeShape>;
type FileProvision = z.infer<typeof provisionShape>;

const defined = <T extends object>(all: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;

const nodeFrom = (node: FileNode, guessed: boolean): ProvisionNode | undefined => {
  const fields = node as Readonly<Record<string, string | undefined>>;
  const kind = NODE_KINDS.find((one) => fields[one] !== undefined);
  if (kind === undefined) return undefined;
  return defined<ProvisionNode>({
    kind,
    words: fields[kind] as string,
    ties: node.ties,
    names: node.names,
    list: node.list,
    from: node.from ?? (guessed ? 'text' : 'person'),
  });
};

const provisionFrom = (p: FileProvision): Provision =>
  defined<Provision>({
    path: p.path,
    kind: p.kind,
    text: p.text ?? '',
    closing: p.closing,
    verb: p.verb,
    force: p.force ?? 'other',
    addressee: p.addressee,
    inForce: p['in-force'],
    whole: p.whole ?? (p.text ?? '') !== '',
    nodes: (p.elements ?? []).flatMap((node) => nodeFrom(node, p.guessed?.includes('elements') ?? false) ?? []),
    guessed: p.guessed,
    span: p.span === undefined ? undefined : { start: p.span[0], end: p.span[1] },
  });

/** Reads an instrument file. `name` is for messages. Gives a `malformed` failure that names the line or the field. */
export const readInstrumentFile = (text: string, name: string): Instrument | Failure => {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line;
    return new Failure(
      'malformed',
      `${name}${line === undefined ? '' : `:${line}`} is no readable instrument: ${error.message.split('\n')[0]}`,
      'An instrument file is YAML; see docs/law.md.',
    );
  }
  const parsed = fileShape.safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return new Failure(
      'malformed',
      `${name} is no readable instrument: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? ''}`,
      'See docs/law.md for what an instrument file holds.',
    );
  }
  const file = parsed.data;
  return defined<Instrument>({
    symbol: file.symbol,
    title: file.title,
    body: file.body,
    adopted: file.adopted,
    inForce: file['in-force'],
    chapter: file.chapter,
    languages: file.languages,
    supersededBy: file['superseded-by']?.map((s) =>
      defined({ instrument: s.instrument, from: s.from, provisions: s.provisions }),
    ),
    provisions: file.provisions.map(provisionFrom),
    witness: file.witness.document ?? file.witness.name,
    witnessName: file.witness.name,
    witnessKind: file.witness.kind,
  });
};

const fileNode = ({ kind, words, ties, names, list, from }: ProvisionNode): object =>
  defined({ [kind]: words, ties, names, list, from: from === 'facts' ? from : undefined });

const fileProvision = (p: Provision): object =>
  defined({
    path: p.path,
    kind: p.kind,
    force: p.kind === 'preambular' ? undefined : p.force,
    verb: p.verb,
    addressee: p.addressee,
    'in-force': p.inForce,
    text: p.text === '' ? undefined : p.text,
    closing: p.closing,
    whole: p.whole === (p.text !== '') ? undefined : p.whole,
    elements: p.nodes.length === 0 ? undefined : p.nodes.map(fileNode),
    guessed: p.guessed,
    span: p.span === undefined ? undefined : [p.span.start, p.span.end],
  });

/** Writes an instrument as a file that `readInstrumentFile` reads back the same. */
export const writeInstrumentFile = (instrument: Instrument): string => {
  const isDocument = /^[0-9a-f]{64}$/.test(instrument.witness);
  return stringify(
    defined({
      kind: 'proffer-instrument',
      format: 1,
      symbol: instrument.symbol,
      title: instrument.title,
      body: instrument.body,
      adopted: instrument.adopted,
      'in-force': instrument.inForce,
      chapter: instrument.chapter,
      languages: instrument.languages,
      'superseded-by': instrument.supersededBy,
      witness: defined({
        name: instrument.witnessName ?? instrument.witness,
        kind: instrument.witnessKind,
        document: isDocument ? instrument.witness : undefined,
      }),
      provisions: instrument.provisions.map(fileProvision),
    }),
    { lineWidth: 100, flowCollectionPadding: false },
  );
};

/** What `instrumentFromDocument` reads off the shape of a text, and a person has to confirm. */
export const withGuesses = (instrument: Instrument): Instrument => ({
  ...instrument,
  provisions: instrument.provisions.map((p) => {
    if (p.kind === 'preambular') return p;
    const guessed = [
      ...(p.guessed ?? []),
      'force' as const,
      ...(p.addressee === undefined ? [] : ['addressee' as const]),
      ...(p.nodes.length === 0 ? [] : ['elements' as const]),
      ...(p.inForce === undefined ? [] : ['in-force' as const]),
    ];
    return { ...p, guessed };
  }),
});
