import { expect, test } from 'vitest';
import { z } from 'zod';
import { placeFindings } from '../checks/place.ts';
import type { Document } from '../document/document.ts';
import { read } from '../document/read.ts';
import { message } from '../languages/message.ts';
import { idOf } from '../text/digest.ts';
import { toSarif } from './sarif.ts';

// The parts of the published SARIF 2.1.0 schema that a log of findings uses; `strict` refuses properties it does not know.
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[^\s\\]*$/), index: z.int().min(-1).optional() });
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
  snippet: z.strictObject({ text: z.string() }),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(-1),
  level: z.enum(['none', 'note', 'warning', 'error']),
  message: z.strictObject({ text: z.string().min(1) }),
  locations: z.array(z.strictObject({ physicalLocation: z.strictObject({ artifactLocation, region }) })),
  partialFingerprints: z.record(z.string(), z.string()),
  properties: z.record(z.string(), z.unknown()),
});
const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({ name: z.string(), rules: z.array(z.strictObject({ id: z.string() })) }),
  }),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  artifacts: z.array(
    z.strictObject({ location: artifactLocation, hashes: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)) }),
  ),
  results: z.array(result),
});
const sarif = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.array(run).min(1) });

const source = '# Letter\n\nIt has **been reported** that the 😀 Front sold oil.\n';

const placed = async (file: string, words: string) => {
  const document = (await read(Buffer.from(source), 'letter.md')) as Document;
  const start = document.text.indexOf(words);
  const finding = {
    id: idOf(words),
    document: document.id,
    rule: 'unnamed-source',
    severity: 'warning',
    message: `“${words}” names no source`,
    mend: 'say who reported it',
    said: { message: message('unnamed-source'), mend: message('unnamed-source.mend') },
    because: ['the cue has no source'],
    citations: [],
    start,
    end: start + words.length,
  } as const;
  return { id: document.id, findings: placeFindings(file, document, source, [finding]) };
};

test('the log has the structure that SARIF 2.1.0 publishes', async () => {
  const { id, findings } = await placed('letters/a letter.md', 'been reported');
  const log = sarif.parse(toSarif([{ path: 'letters/a letter.md', id }], findings));
  const [only] = log.runs[0]?.results ?? [];
  expect(only?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri: 'letters/a%20letter.md', index: 0 });
});

test('a region counts in the file as it stands, marks of Markdown included', async () => {
  const { id, findings } = await placed('letter.md', 'been reported');
  const log = sarif.parse(toSarif([{ path: 'letter.md', id }], findings));
  const { startLine, startColumn, endLine, endColumn, snippet } = log.runs[0]?.results[0]?.locations[0]
    ?.physicalLocation.region ?? { snippet: undefined };
  expect(source.split('\n')[(startLine ?? 0) - 1]?.slice((startColumn ?? 0) - 1, (endColumn ?? 0) - 1)).toBe(
    'been reported',
  );
  expect(endLine).toBe(startLine);
  expect(snippet?.text).toBe('been reported');
});

test('a log without findings is whole too', () => {
  expect(sarif.parse(toSarif([], [])).runs[0]?.results).toEqual([]);
});
