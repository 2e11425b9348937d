import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failures } from '../src/failure.ts';
import { proffer, temporaryFolder } from './proffer.ts';

const folder = temporaryFolder();
const cwd = folder.path;
const run = (...args: string[]) => proffer(args, { cwd });

const resolution = `Resolution 41 (2031)

Adopted by the Council of the League on 3 March 2031

The Council,

Alarmed by the trade in ore with the Kestrel Front in the valleys of Varn,

1. Decides that all States shall cease trading in ore with the Kestrel Front, except for humanitarian purposes;

2. Calls upon States to inspect cargoes bound for the ports of Varn, in accordance with their law;
`;

beforeAll(() => {
  writeFileSync(join(cwd, 'resolution.txt'), resolution);
  writeFileSync(
    join(cwd, 'letter.md'),
    'In 2029 the Orland Guard bought ore from the Kestrel Front. The Orland Guard violated resolution 41 (2031), which says: “all States shall cease trading in ore with the Kestrel Front”.\n',
  );
  writeFileSync(join(cwd, 'note.txt'), 'A note about nothing in particular, without any numbers.\n');
  expect(run('study', 'varn.case', 'letter.md')).toMatchObject({ status: 0 });
});
afterAll(folder.remove);

test('an instrument is added, kept readable, and held against what the case alleges', () => {
  expect(run('law', 'add', 'varn.case', 'resolution.txt').stdout).toMatch(/^added Resolution 41 \(2031\)/);
  const laws = readdirSync(join(cwd, 'varn.case', 'law'));
  expect(laws).toEqual(['originals', 'resolution-41-2031.yaml']);
  const checked = run('check', 'varn.case');
  expect(checked.status).toBe(1);
  expect(checked.stdout).toMatch(/quotation-altered[\s\S]*“except for humanitarian purposes”/);
  const applied = run('law', 'apply', 'varn.case', '--why').stdout;
  expect(applied).toMatch(/\| in force \| .*not met \| the conduct came before 3 March 2031/);
  expect(applied).toMatch(/\| exception \| except for humanitarian purposes \| not addressed/);
  expect(applied).toMatch(/- in force: the instrument was adopted on 3 March 2031 → /);
});

test('the bytes that law was read from are held against their hash', () => {
  const originals = join(cwd, 'varn.case', 'law', 'originals');
  const [original = ''] = readdirSync(originals);
  writeFileSync(join(originals, original), resolution.replace('ore', 'oil'));
  const { status, stdout, stderr } = run('verify', 'varn.case');
  expect(status).toBe(failures['case-damaged'].exit);
  expect(stdout + stderr).toMatch(new RegExp(`originals.${original} is not what was kept`));
  writeFileSync(join(originals, original), resolution);
});

test('what a person put right in an instrument file holds, and what is broken in it is named', () => {
  const file = join(cwd, 'varn.case', 'law', 'resolution-41-2031.yaml');
  const written = readFileSync(file, 'utf8');
  expect(written).toMatch(/- exception: except for humanitarian purposes/);
  writeFileSync(file, written.replace('adopted: 2031-03-03', 'adopted: 2028-03-03'));
  expect(run('law', 'add', 'varn.case', 'resolution.txt').stdout).toMatch(/^already there: Resolution 41/);
  const asked = ['--provision', 'resolution 41 (2031) 1', '--actor', 'Orland Guard', '-f', 'json'];
  const [table] = JSON.parse(run('law', 'apply', 'varn.case', ...asked).stdout);
  expect(table.elements[1]).toMatchObject({ element: 'in force', standing: 'met' });
  writeFileSync(file, 'kind: proffer-instrument\nformat: 9\n');
  const broken = run('study', 'varn.case');
  expect(broken.status).toBe(failures.malformed.exit);
  expect(broken.stderr).toMatch(/resolution-41-2031\.yaml is no readable instrument: format/);
});

test('a file without provisions is refused', () => {
  expect(run('law', 'add', 'varn.case', 'note.txt')).toMatchObject({ status: failures.malformed.exit });
});
