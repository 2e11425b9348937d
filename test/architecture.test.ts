import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '..', 'src');

/** The rooms in order; a file may import its own room and those before it. */
const rooms = [
  'text',
  'languages',
  'failure.ts',
  'document',
  'annotation',
  'attribution',
  'statement',
  'resolution',
  'corroboration',
  'law',
  'checks',
  'briefing',
  'exporters',
  'study.ts',
  'store',
  'workbench',
  'server',
  'cli',
];

/** Up to here nothing reads a clock, a disk or a network. */
const core = rooms.slice(0, rooms.indexOf('study.ts') + 1);

/** What computes and touches nothing. */
const pureModules = ['node:crypto', 'node:zlib'];

/** Rooms that hold one rule, check, feature, reader or exporter a file, each opened by a drawn example. */
const oneThingPerFile = [
  'attribution/rules',
  'statement/rules',
  'statement/ties',
  'checks/rules',
  'resolution/features',
  'corroboration/features',
  'corroboration/drifts',
  'law/elements',
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

const roomOf = (file: string): string => file.split('/')[0] ?? '';

const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const isIn = (list: readonly string[], file: string): boolean => list.includes(roomOf(file));

test('every file stands in a room that the order knows', () => {
  expect(files.filter((file) => !isIn(rooms, file))).toEqual([]);
});

test('a room imports only itself and the rooms before it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/'))
      .filter((target) => !target.startsWith('..') && rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file)))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing is imported through an index file, and none hands on what another file exports', () => {
  const handsOn = files.filter((file) => /^export\s+(?:\*|\{[^}]*\})\s+from/m.test(textOf(file)));
  expect(handsOn).toEqual([]);
  expect(files.filter((file) => /(?:^|\/)index\.tsx?$/.test(file))).toEqual([]);
});

test('the core catches nothing: bad content is data', () => {
  const catching = files.filter(
    (file) => isIn(core, file) && /\btry\s*\{|\.catch\(/.test(withoutComments(textOf(file))),
  );
  expect(catching).toEqual([]);
});

test('the core reads no clock, disk or network', () => {
  const impure = /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bfetch\(|\bprocess\.|\bMath\.random\b|\bsetTimeout\b/;
  expect(files.filter((file) => isIn(core, file) && impure.test(withoutComments(textOf(file))))).toEqual([]);
  const outside = files
    .filter((file) => isIn(core, file))
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
    .filter(({ target }) => target.startsWith('node:') && !pureModules.includes(target));
  expect(outside).toEqual([]);
});

test('there are no classes but Failure', () => {
  const classes = files.filter(
    (file) => file !== 'failure.ts' && /^\s*(?:export )?(?:abstract )?class /m.test(textOf(file)),
  );
  expect(classes).toEqual([]);
});

test('words of a language are data: no control flow in the rooms of languages', () => {
  const folders = /^languages\/[a-z]{2}\//;
  const flowing = files.filter(
    (file) => folders.test(file) && /\b(?:if|for|while|switch)\s*\(/.test(withoutComments(textOf(file))),
  );
  expect(flowing).toEqual([]);
});

test('each file of one rule, check or feature opens with an example in its comment', () => {
  const isDrawn = (text: string): boolean => /\/\*\*(?:(?!\*\/)[\s\S])*\n \* {4,}\S(?:(?!\*\/)[\s\S])*\*\//.test(text);
  const bare = files.filter((file) => oneThingPerFile.includes(dirname(file)) && !isDrawn(textOf(file)));
  expect(bare).toEqual([]);
});
