import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../src/annotation/analyse.ts';
import { findNames, type Name } from '../src/annotation/names.ts';
import type { Block, Document } from '../src/document/document.ts';
import { sha256 } from '../src/text/digest.ts';
import type { Span } from '../src/text/span.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { bootstrap, type Evaluation, f1OfCounts } from './evaluation.ts';

/*
 * Names against Universal NER: exact spans with their type, over PER, LOC and ORG. Sentences are given, as the set has
 * them; tokens are ours. States are places and outlets organisations there.
 */

const DEFAULT_GOLD = '../shared/data/ner/en_ewt-ud-dev.iob2';
export const NAME_TYPES = ['PER', 'LOC', 'ORG'] as const;
type NameType = (typeof NAME_TYPES)[number];

export interface TypedSpan extends Span {
  readonly type: NameType;
}

interface GoldDocument {
  readonly id: string;
  readonly sentences: readonly string[];
  /** Offsets count from the start of the sentence. */
  readonly names: readonly (readonly TypedSpan[])[];
}

/** The names of one sentence: its text and the rows of form and tag. */
const namesOfRows = (text: string, rows: readonly (readonly string[])[]): TypedSpan[] => {
  const names: TypedSpan[] = [];
  let at = 0;
  for (const [, form = '', tag = 'O'] of rows) {
    const start = text.indexOf(form, at);
    if (start < 0) continue;
    at = start + form.length;
    const last = names.at(-1);
    if (tag.startsWith('B-')) names.push({ start, end: at, type: tag.slice(2) as NameType });
    else if (tag.startsWith('I-') && last !== undefined) names[names.length - 1] = { ...last, end: at };
  }
  return names;
};

/** Reads an IOB2 file of Universal NER into documents. */
export const readIob2 = (file: string): GoldDocument[] => {
  const documents: { id: string; sentences: string[]; names: TypedSpan[][] }[] = [];
  for (const part of file.split(/\n\n+/)) {
    const lines = part.split('\n').filter((line) => line !== '');
    const id = lines.find((line) => line.startsWith('# newdoc'))?.split(' = ')[1];
    const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
    if (id !== undefined || documents.length === 0) documents.push({ id: id ?? '', sentences: [], names: [] });
    if (text === undefined) continue;
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
    documents.at(-1)?.sentences.push(text);
    documents.at(-1)?.names.push(namesOfRows(text, rows));
  }
  return documents;
};

const asDocument = ({ id, sentences }: GoldDocument): Document => {
  const blocks: Block[] = [];
  let text = '';
  for (const sentence of sentences) {
    const start = text.length;
    text += `${sentence}\n\n`;
    blocks.push({ start, end: text.length, kind: 'paragraph', depth: 0 });
  }
  return {
    id: sha256(text),
    name: id,
    format: 'text',
    language: 'en',
    text,
    blocks,
    links: [],
    parts: [{ start: 0, end: text.length, kind: 'main' }],
    metadata: { dates: [] },
    sourceMap: [{ start: 0, end: text.length, at: 0 }],
    warnings: [],
  };
};

const TYPE_OF: Readonly<Partial<Record<Name['kind'], NameType>>> = {
  person: 'PER',
  place: 'LOC',
  facility: 'LOC',
  organisation: 'ORG',
  group: 'ORG',
  publication: 'ORG',
};

/** Right, predicted and gold names of one document, by type. */
export type NameCounts = Readonly<Record<NameType, { right: number; predicted: number; gold: number }>>;

/** Counts the exact matches of span and type. */
export const countNames = (predicted: readonly TypedSpan[], gold: readonly TypedSpan[]): NameCounts => {
  const key = ({ start, end, type }: TypedSpan): string => `${start}-${end}-${type}`;
  const known = new Set(gold.map(key));
  const of = (type: NameType): { right: number; predicted: number; gold: number } => {
    const own = predicted.filter((name) => name.type === type);
    return {
      right: own.filter((name) => known.has(key(name))).length,
      predicted: own.length,
      gold: gold.filter((name) => name.type === type).length,
    };
  };
  return { PER: of('PER'), LOC: of('LOC'), ORG: of('ORG') };
};

const figuresOf = (counts: readonly NameCounts[]): Record<string, number> => {
  const sum = (types: readonly NameType[], field: 'right' | 'predicted' | 'gold'): number =>
    counts.reduce((total, count) => total + types.reduce((own, type) => own + count[type][field], 0), 0);
  const figures: Record<string, number> = {};
  const add = (prefix: string, types: readonly NameType[]): void => {
    const [right, predicted, gold] = [sum(types, 'right'), sum(types, 'predicted'), sum(types, 'gold')];
    figures[`${prefix}f1`] = f1OfCounts(right, predicted, gold);
    figures[`${prefix}precision`] = predicted === 0 ? 0 : right / predicted;
    figures[`${prefix}recall`] = gold === 0 ? 0 : right / gold;
  };
  add('', NAME_TYPES);
  for (const type of NAME_TYPES) add(`${type}.`, [type]);
  return figures;
};

/** The names that Proffer finds in a document of the set, typed as the set types them. */
export const predictNames = (document: Document): TypedSpan[] => {
  const model = loadModels();
  const { tokens, sentences } = analyse(document, model.syntax);
  return findNames(document, tokens, sentences, model.names).flatMap(({ first, last, kind }) => {
    const type = TYPE_OF[kind];
    return type === undefined ? [] : [{ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, type }];
  });
};

/** Names of the set as offsets into the document that `asDocument` makes. */
const goldSpans = ({ names, sentences }: GoldDocument): TypedSpan[] => {
  let base = 0;
  return sentences.flatMap((sentence, s) => {
    const own = (names[s] ?? []).map((name) => ({ ...name, start: name.start + base, end: name.end + base }));
    base += sentence.length + 2;
    return own;
  });
};

export const names: Evaluation = async ({ gold = DEFAULT_GOLD, seed, limit }) => {
  if (!existsSync(gold)) return { skipped: `${gold} is absent` };
  const documents = readIob2(readFileSync(gold, 'utf8')).slice(0, limit);
  const counts = documents.map((document) => countNames(predictNames(asDocument(document)), goldSpans(document)));
  return {
    data: gold,
    n: documents.length,
    figures: figuresOf(counts),
    ci: bootstrap(counts, figuresOf, seed),
    baselines: {},
  };
};
