import type { NameKind } from '../src/annotation/annotation.ts';
import type { Evidence, Factuality } from '../src/attribution/attribution.ts';
import type { Extraction } from '../src/statement/extraction.ts';
import type { Statement, Tie, Voice } from '../src/statement/statement.ts';
import { idOf, sha256 } from '../src/text/digest.ts';
import type { GoldRow } from './statement-gold.ts';

/** An extraction as it would be if every statement were found and every actor known: what resolution alone is measured on. */
export const givenStatements = (file: string, rows: readonly GoldRow[]): Extraction => {
  const document = sha256(`${file}\n${JSON.stringify(rows)}`);
  const labels = [...new Set(rows.flatMap(({ agent, patient }) => [...agent, ...patient]))];
  const participant = (label: string) => ({ start: 0, end: 0, mention: label, label, entity: labels.indexOf(label) });
  const statements = rows.map(
    (row, index): Statement => ({
      id: idOf('statement', document, index),
      document,
      start: row.start,
      end: row.end,
      quote: row.quote,
      tie: row.tie as Tie,
      agent: row.agent.map(participant),
      patient: row.patient.map(participant),
      goods: row.goods,
      place: row.place.map((label) => ({ ...participant(label), entity: -1 })),
      time: row.time,
      amount: row.amount as Statement['amount'],
      source: row.source.map((label) => ({ start: 0, end: 0, label, kind: 'outlet', named: label !== 'unnamed' })),
      speaker: null,
      voice: row.voice as Voice,
      factuality: row.factuality as Factuality,
      authorFactuality: row.source.length === 0 ? (row.factuality as Factuality) : 'Uu',
      evidence: row.evidence as Evidence,
      rule: 'given',
      because: [],
    }),
  );
  return {
    document,
    name: file,
    format: 'text',
    language: 'en',
    metadata: { dates: [] },
    parts: [{ kind: 'main', start: 0, end: Math.max(0, ...rows.map(({ end }) => end)) }],
    links: [],
    warnings: [],
    words: 0,
    actors: labels.map((label, entity) => ({
      document,
      entity,
      label,
      kind: 'organisation' as NameKind,
      named: true,
      names: [label],
      descriptions: [],
      aliases: [],
    })),
    attributions: [],
    statements,
    passages: rows.map(({ start, end, quote }) => ({ start, end, text: quote })),
    relations: [],
    silences: [],
    quotations: [],
    citedLaw: [],
  };
};
