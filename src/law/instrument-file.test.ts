import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../document/read.ts';
import { Failure } from '../failure.ts';
import { readAkomaNtoso, toAkomaNtoso } from './akoma-ntoso.ts';
import type { Instrument } from './instrument.ts';
import { readInstrumentFile, withGuesses, writeInstrumentFile } from './instrument-file.ts';
import { instrumentFromDocument } from './instrument-from-document.ts';
import { readExcerpts } from './read-excerpts.ts';

const example = async (): Promise<Instrument> => {
  const path = join(import.meta.dirname, '..', '..', 'examples', 'dossier', 'resolution-118-2020.txt');
  const document = await read(readFileSync(path), 'resolution-118-2020.txt');
  if (document instanceof Failure) throw document;
  return withGuesses(instrumentFromDocument(document));
};

const treaty: Instrument = {
  symbol: 'Harrow Convention',
  title: 'Rivers & “ports” <of Varn>',
  adopted: '2031-03-03',
  inForce: '2031-06-01',
  chapter: 'none',
  supersededBy: [{ instrument: 'Varn Convention', from: '2040', provisions: ['2(1)', '3'] }],
  provisions: [
    {
      path: '1',
      kind: 'article',
      text: 'Members shall:',
      closing: 'without delay.',
      force: 'obliges',
      whole: true,
      nodes: [],
    },
    { path: '1(a)', kind: 'article', text: 'open the locks;', force: 'obliges', whole: true, nodes: [] },
    {
      path: '2(1)',
      kind: 'article',
      text: 'No Member shall trade with the Front.',
      force: 'prohibits',
      whole: false,
      nodes: [{ kind: 'counterparty', words: 'the Front', names: ['Front'], list: 'Varn', from: 'person' }],
    },
  ],
  witness: 'a journal',
  witnessKind: 'report',
};

describe('an instrument file', () => {
  test('reads back what was written', async () => {
    for (const instrument of [await example(), treaty]) {
      const { witnessName = instrument.witness, ...rest } = instrument;
      expect(readInstrumentFile(writeInstrumentFile(instrument), 'a.yaml')).toEqual({ ...rest, witnessName });
    }
  });

  test('says which line or field is wrong', () => {
    expect(readInstrumentFile('kind: [', 'a.yaml')).toBeInstanceOf(Failure);
    const wrong = readInstrumentFile(writeInstrumentFile(treaty).replace('2031-03-03', 'March'), 'a.yaml');
    expect(wrong instanceof Failure && wrong.message).toMatch(/adopted/);
  });
});

describe('Akoma Ntoso', () => {
  test('reads back what was written', async () => {
    for (const instrument of [await example(), treaty]) {
      expect(readAkomaNtoso(toAkomaNtoso(instrument), 'a.xml', 'id')).toEqual(instrument);
    }
  });

  test('another’s document is read by its own elements', () => {
    const xml =
      '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><preface><docNumber>Act 7</docNumber></preface>' +
      '<body><article><num>Article 1.</num><heading>Locks</heading><paragraph><num>(1)</num><content><p>Members shall open them.</p></content></paragraph></article></body></act></akomaNtoso>';
    const read = readAkomaNtoso(xml, 'a.xml', 'id');
    expect(read instanceof Failure ? read : read.provisions.map(({ path, force }) => [path, force])).toEqual([
      ['1(1)', 'obliges'],
    ]);
    expect(readAkomaNtoso('<akomaNtoso><act>', 'a.xml', 'id')).toBeInstanceOf(Failure);
  });
});

describe('excerpts', () => {
  test('a paragraph that opens without its verb has the force that is told of it', () => {
    const line = {
      instrument: 'C/RES/41 (2031)',
      paragraph: '5',
      text: 'all States shall ensure that no funds reach the Kestrel Front',
      witness: 'a journal',
      force: 'recalls a decision',
    };
    const read = readExcerpts(`${JSON.stringify(line)}\n`, 'a.jsonl');
    const [provision] = read instanceof Failure ? [] : (read[0]?.provisions ?? []);
    expect(provision).toMatchObject({ path: '5', force: 'recalls', whole: false });
  });

  test('a line that is none is named', () => {
    const read = readExcerpts('{"instrument":"C/RES/41 (2031)"}\n', 'a.jsonl');
    expect(read instanceof Failure && read.message).toMatch(/a\.jsonl:1 .*paragraph/);
  });
});
