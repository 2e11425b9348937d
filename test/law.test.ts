import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import type { Instrument } from '../src/law/instrument.ts';
import { instrumentFromDocument } from '../src/law/instrument-from-document.ts';
import type { Listing } from '../src/resolution/listing.ts';
import { contribute, studyCase } from '../src/study.ts';
import { loadModels } from '../src/workbench/load-models.ts';

/*
 * Law told in words: each file of `law/good` and `law/bad` says what it shows, and holds in fenced blocks the law, the
 * documents, and what is to be found:
 *
 *     law, later     an instrument, and another one
 *     list           entries of a sanctions list: reference | list | name | day of listing | alias
 *     text, other    documents
 *     provisions     path | kind | force | addressee, of the law
 *     findings       rule: passage. In good/ there are none.
 */
const folder = join(import.meta.dirname, 'law');

/** The checks that are about law and quotations. */
const ofLaw = new Set([
  'quotation-altered',
  'wrong-provision',
  'preamble-as-operative',
  'call-as-prohibition',
  'wrong-addressee',
  'conduct-before-law',
  'stale-instrument',
  'not-listed-then',
  'misattributed-power',
  'quoted-otherwise',
  'unresolved-reference',
]);

const blocksOf = (markdown: string): ReadonlyMap<string, string> =>
  new Map([...markdown.matchAll(/```(\w+)\n([\s\S]*?)\n```/g)].map((m): [string, string] => [m[1] ?? '', m[2] ?? '']));

const documentOf = async (text: string, name: string) => {
  const document = await read(new TextEncoder().encode(text), name);
  if (document instanceof Failure) throw document;
  return document;
};

const lawOf = async (text: string | undefined, name: string): Promise<readonly Instrument[]> =>
  text === undefined ? [] : [instrumentFromDocument(await documentOf(text, name))];

const listingsOf = (block = ''): readonly Listing[] =>
  block
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [reference = '', list = '', name = '', listedOn = '', alias = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return { reference, list, kind: 'entity', name, listedOn, aliases: alias === '' ? [] : [alias] };
    });

const findingsIn = async (blocks: ReadonlyMap<string, string>): Promise<readonly string[]> => {
  const texts = ['text', 'other'].flatMap((key) => blocks.get(key) ?? []);
  const documents = await Promise.all(texts.map((text, i) => documentOf(text, `${i}.md`)));
  const laws = [...(await lawOf(blocks.get('law'), 'law.txt')), ...(await lawOf(blocks.get('later'), 'later.txt'))];
  const contributions = documents.map((document) => contribute(document, loadModels()));
  const { findings } = studyCase(contributions, [], laws, listingsOf(blocks.get('list')));
  const textOf = new Map(documents.map(({ id, text }) => [id, text]));
  return findings
    .filter(({ rule }) => ofLaw.has(rule))
    .map(({ rule, document, start, end }) => `${rule}: ${textOf.get(document)?.slice(start, end)}`)
    .sort();
};

describe.each(['good', 'bad'])('%s law', (kind) => {
  const files = readdirSync(join(folder, kind)).sort();
  test.each(files)('%s', async (file) => {
    const markdown = readFileSync(join(folder, kind, file), 'utf8');
    const blocks = blocksOf(markdown);
    const provisions = blocks.get('provisions');
    if (provisions !== undefined) {
      const [instrument] = await lawOf(blocks.get('law'), 'law.txt');
      const rows = instrument?.provisions.map((p) =>
        `${p.path} | ${p.kind} | ${p.force} | ${p.addressee ?? ''}`.trim(),
      );
      expect(rows?.join('\n')).toBe(provisions);
    }
    const wanted = (blocks.get('findings') ?? '').split('\n').filter((line) => line !== '');
    const found = await findingsIn(blocks);
    // Where no passage is given, either document may be the one that is told.
    expect(
      found.map((line) =>
        wanted.some((want) => want === line) ? line : (wanted.find((want) => line.startsWith(`${want}:`)) ?? line),
      ),
    ).toEqual(wanted);
  });
});
