import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TIES } from '../src/statement/statement.ts';
import { readStatementGold } from './statement-gold.ts';

const documents = readStatementGold(join(import.meta.dirname, 'gold'));

describe('the annotated documents of the project', () => {
  test('are twenty-four: the dossier, and four quarters of four', () => {
    const folders = documents.map((d) => basename(dirname(d.goldPath)));
    expect(folders.filter((f) => f === 'dossier')).toHaveLength(8);
    expect(folders.filter((f) => f === 'tune')).toHaveLength(4);
    expect(folders.filter((f) => f === 'held')).toHaveLength(4);
    expect(folders.filter((f) => f === 'further-tune')).toHaveLength(4);
    expect(folders.filter((f) => f === 'further-held')).toHaveLength(4);
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
