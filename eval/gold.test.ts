import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TIES } from '../src/statement/statement.ts';
import { readStatementGold } from './statement-gold.ts';

const documents = readStatementGold(join(import.meta.dirname, 'gold'));

describe('the annotated documents of the project', () => {
  test('are one hundred and twenty-four: the dossier, six parts of four, eighty-two in parts by author, and five each in French and Arabic', () => {
    const folders = documents.map(({ goldPath }) => relative(join(import.meta.dirname, 'gold'), dirname(goldPath)));
    const counts = Object.fromEntries(folders.map((f) => [f, folders.filter((other) => other === f).length]));
    expect(counts).toEqual({
      ...{ dossier: 8, 'unseen/tune': 4, 'unseen/held': 4, 'unseen/further-tune': 4, 'unseen/further-held': 4 },
      ...{ 'unseen/third-tune': 4, 'unseen/third-held': 4 },
      ...{ 'unseen/fourth-tune/a': 2, 'unseen/fourth-tune/b': 2, 'unseen/fourth-tune/c': 3, 'unseen/fourth-tune/d': 3 },
      ...{ 'unseen/fourth-held/a': 2, 'unseen/fourth-held/b': 2, 'unseen/fourth-held/c': 1, 'unseen/fourth-held/d': 1 },
      ...{ 'unseen/fifth-tune/a': 3, 'unseen/fifth-held/a': 2, 'unseen/fifth-tune/b': 3, 'unseen/fifth-held/b': 2 },
      ...{ 'unseen/sixth-tune/a': 3, 'unseen/sixth-held/a': 2, 'unseen/sixth-tune/b': 3, 'unseen/sixth-held/b': 2 },
      ...{
        'unseen/seventh-tune/a': 3,
        'unseen/seventh-held/a': 2,
        'unseen/seventh-tune/b': 2,
        'unseen/seventh-held/b': 3,
      },
      ...{ 'unseen/eighth-tune/a': 3, 'unseen/eighth-held/a': 3, 'unseen/eighth-tune/b': 3, 'unseen/eighth-held/b': 3 },
      ...{ 'unseen/ninth-tune/a': 4, 'unseen/ninth-tune/b': 4, 'unseen/ninth-tune/c': 4, 'unseen/ninth-tune/d': 4 },
      ...{ 'unseen/ninth-held/a': 2, 'unseen/ninth-held/b': 2, 'unseen/ninth-held/c': 2, 'unseen/ninth-held/d': 2 },
      ...{ 'french/tune': 3, 'french/held': 2, 'arabic/tune': 3, 'arabic/held': 2 },
    });
  });

  test.each(documents)('$textPath holds every quote where the gold says it is', ({ textPath, rows }) => {
    const text = readFileSync(textPath, 'utf8');
    for (const row of rows) {
      expect(text.slice(row.start, row.end)).toBe(row.quote);
      expect(row.doc).toBe(basename(textPath));
    }
  });

  test.each(documents)('$goldPath uses the terms of the guidelines', ({ rows }) => {
    for (const row of rows) {
      expect(TIES).toContain(row.tie);
      expect(['asserted', 'reported', 'urged', 'conditional']).toContain(row.voice);
      expect(['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'Uu']).toContain(row.factuality);
      if (row.voice === 'urged' || row.voice === 'conditional') expect(row.factuality).toBe('Uu');
      expect(row.voice === 'urged').toBe(row.tie === 'urge');
      expect(row.agent.length + row.patient.length).toBeGreaterThan(0);
    }
  });

  test('name in each cluster quotes that open exactly one row of their document', () => {
    const path = join(import.meta.dirname, 'gold', 'dossier', 'clusters.json');
    const { clusters } = JSON.parse(readFileSync(path, 'utf8')) as {
      clusters: { claim: string; members: [string, string][] }[];
    };
    for (const [doc, opening] of clusters.flatMap((c) => c.members)) {
      const rows = documents.flatMap((d) => d.rows).filter((row) => row.doc === doc && row.quote.startsWith(opening));
      expect(rows.map((row) => row.quote)).toHaveLength(1);
    }
  });
});
