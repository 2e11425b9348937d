import { beforeAll, expect, test } from 'vitest';
import { byWeight } from '../src/briefing/order-claims.ts';
import { placeFindings } from '../src/checks/place.ts';
import { inEnglish } from '../src/languages/message.ts';
import type { Extraction } from '../src/statement/extraction.ts';
import type { Statement } from '../src/statement/statement.ts';
import { type ExampleDossier, studyExampleDossier } from './support/example-dossier.ts';

/**
 * The golden story: what Proffer makes of the example dossier, as a person would read it. A change of any rule shows here
 * in words. Read the difference before you take it: `npx vitest run test/story.test.ts -u`.
 */
let example: ExampleDossier;
let byName: readonly Extraction[];

beforeAll(async () => {
  example = await studyExampleDossier();
  byName = [...example.dossier.extractions].sort((a, b) => (a.name < b.name ? -1 : 1));
}, 120_000);

const nameOf = (document: string): string => byName.find((one) => one.document === document)?.name ?? '';

const sources = (): string[] =>
  byName.flatMap(({ name, metadata, parts, statements }) => [
    `### ${name}`,
    '',
    `${metadata.title?.value ?? 'untitled'} · ${metadata.issuer?.value ?? 'issuer not told'} · ${metadata.dates.map(({ value }) => value).join(', ')}`,
    '',
    ...parts.map(
      ({ kind, speaker, onBehalfOf }) => `- ${kind}: ${onBehalfOf?.value ?? speaker?.value ?? 'no speaker'}`,
    ),
    `- ${statements.length} statements`,
    '',
  ]);

const findings = (): string[] =>
  byName.flatMap(({ name, document }) => {
    const cited = example.documents.get(document);
    if (cited === undefined) return [];
    const own = example.dossier.findings.filter((finding) => finding.document === document);
    const placed = placeFindings(name, cited.document, cited.source, own);
    return [
      `### ${name}`,
      '',
      ...placed.map(
        ({ from, severity, rule, message }) => `- ${from.line}:${from.column} ${severity} ${rule}: ${message}`,
      ),
      '',
    ];
  });

const documentOf = (statement: string): string =>
  byName.find(({ statements }) => statements.some(({ id }) => id === statement))?.name ?? '';

const telling = ({ document, quote, source, factuality, voice }: Statement): string =>
  `“${quote.replace(/\s+/g, ' ')}” (${[nameOf(document), ...source.map(({ label }) => `on the word of ${label}`), voice, factuality].join(', ')})`;

const claims = (): string[] => {
  const { dossier } = example;
  const statements = new Map(dossier.extractions.flatMap((one) => one.statements.map((s) => [s.id, s] as const)));
  const told = (ids: readonly string[], mark: string): string[] =>
    ids.flatMap((id) => {
      const statement = statements.get(id);
      return statement === undefined ? [] : [`- ${mark} ${telling(statement)}`];
    });
  return dossier.claims
    .flatMap((claim, i) => {
      const corroboration = dossier.corroborations[i];
      return corroboration === undefined ? [] : [{ claim, corroboration }];
    })
    .filter(({ claim }) => claim.statements.length > 1)
    .sort(byWeight)
    .flatMap(({ claim, corroboration }) => [
      `### ${claim.label}`,
      '',
      `${corroboration.standing}; origins: ${corroboration.origins.map(({ label }) => label).join('; ')}`,
      '',
      ...told(corroboration.supporting, 'for:'),
      ...told(corroboration.denying, 'against:'),
      ...dossier.conflicts
        .filter(({ claim: id }) => id === claim.id)
        .map(({ kind, message }) => `- ${kind}: ${inEnglish(message)}`),
      '',
    ]);
};

const assessments = (): string[] =>
  example.dossier.assessments.map(({ instrument, provision, claim, elements }) => {
    const label = example.dossier.claims.find(({ id }) => id === claim)?.label ?? '';
    return `- ${label} · ${instrument}, ${provision}: ${elements.map(({ element, standing }) => `${element} ${standing}`).join(', ')}`;
  });

const actors = (): string[] =>
  example.dossier.actors
    .filter(({ names, members }) => names.length > 1 && members.length > 1)
    .map(({ label, names }) => `- ${label}: ${names.filter((name) => name !== label).join(' · ')}`)
    .sort();

test('the story of the example dossier is the one that was read and taken', async () => {
  const story = [
    '# The Karsum dossier, as Proffer reads it',
    '',
    '## Sources',
    '',
    ...sources(),
    '## What will not stand',
    '',
    ...findings(),
    '## Claims told more than once',
    '',
    ...claims(),
    '## Held against the law',
    '',
    ...assessments(),
    '',
    '## Who is who',
    '',
    ...actors(),
    '',
  ].join('\n');
  await expect(story).toMatchFileSnapshot('story.golden.md');
});

test('what the ministry denies contests the claim that the briefing makes', () => {
  const contested = example.dossier.corroborations.filter(({ standing }) => standing === 'contested');
  const sides = contested.map(({ supporting, denying }) =>
    [supporting, denying].map((ids) => [...new Set(ids.map(documentOf))]),
  );
  expect(sides).toContainEqual([
    expect.arrayContaining(['briefing-2020-11-04.md']),
    ['ministry-statement-2020-11-12.txt'],
  ]);
});
