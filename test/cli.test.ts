import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FailureCode, failures } from '../src/failure.ts';
import { proffer, shell, startProffer, temporaryFolder, writeReports } from './proffer.ts';

const folder = temporaryFolder();
const cwd = folder.path;
let reports: readonly string[] = [];

beforeAll(() => {
  reports = writeReports(cwd, 4);
  writeFileSync(
    join(cwd, 'leads.md'),
    '# Leads\n\nIt has been reported that the Kestrel Front [sold oil to Orland](#).\n',
  );
  expect(proffer(['study', 'kestrel.case', ...reports], { cwd })).toMatchObject({ status: 0 });
});
afterAll(folder.remove);

const expectFailure = (
  args: readonly string[],
  code: FailureCode,
  message: RegExp,
  input?: string | Uint8Array,
): void => {
  const { status, stdout, stderr } = proffer(args, { cwd, input: input ?? '' });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expect(stdout).toBe('');
  expect(status).toBe(failures[code].exit);
};

describe('help', () => {
  test('lists every command and every exit code, and each command has its own with examples', () => {
    const { status, stdout } = proffer(['--help']);
    expect(status).toBe(0);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[options\]|.*<|\s{2,})/gm)].map((match) => match[1] ?? '');
    expect(commands).toEqual(expect.arrayContaining(['check', 'study', 'claims', 'brief', 'serve', 'verify', 'judge']));
    for (const { exit } of Object.values(failures)) expect(stdout).toMatch(new RegExp(`^ {2}${exit} `, 'm'));
    for (const command of commands.filter((name) => name !== 'help')) {
      const help = proffer([command, '--help']);
      expect(help.status).toBe(0);
      expect(help.stdout).toMatch(new RegExp(`Examples:\n(?:.*\n)*?.*proffer ${command} `));
    }
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(proffer(['--version']).stdout).toBe(`${version}\n`);
  });
});

describe('what a person can put right is told in two lines, with the exit code of its kind', () => {
  test('a command that does not exist, a missing argument, an unknown format', () => {
    expectFailure(['chekc', 'leads.md'], 'usage', /Did you mean check/);
    expectFailure(['check'], 'usage', /missing required argument/);
    expectFailure(['check', 'leads.md', '--format', 'pdf'], 'usage', /Allowed choices are text, json, ndjson, sarif/);
    expectFailure(['study', 'kestrel.case', '--jobs', 'many'], 'usage', /whole number/);
  });

  test('a file that is not there, a folder in place of a file, bytes that are no text, an empty file', () => {
    mkdirSync(join(cwd, 'a folder'));
    writeFileSync(join(cwd, 'noise.bin'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)));
    writeFileSync(join(cwd, 'empty.txt'), '');
    expectFailure(['check', 'absent.md'], 'not-found', /there is no absent\.md/);
    expectFailure(['read', 'a folder'], 'is-a-directory', /a folder is a folder/);
    expectFailure(['extract', 'noise.bin'], 'unknown-format', /noise\.bin/);
    expectFailure(['check', 'empty.txt'], 'empty', /empty\.txt is empty/);
    expectFailure(['check', '-'], 'empty', /standard input is empty/);
  });

  test('a case that is not there, that is none, or that a newer Proffer wrote', () => {
    expectFailure(['claims', 'absent.case'], 'not-found', /there is no case absent\.case/);
    expectFailure(['study', 'a folder/../leads.md', 'leads.md'], 'not-a-case', /is not a case/);
    mkdirSync(join(cwd, 'newer.case'));
    writeFileSync(join(cwd, 'newer.case', 'case.json'), '{"kind":"proffer-case","format":99}');
    expectFailure(['verify', 'newer.case'], 'newer-case', /has case format 99/);
  });

  test('one bad file among several: none is added', () => {
    expectFailure(['study', 'fresh.case', reports[0] ?? '', 'absent.md'], 'not-found', /absent\.md/);
    expect(proffer(['verify', 'fresh.case'], { cwd }).stdout).toMatch(/^(?!.*\b1 documents).*0 documents/ms);
  });
});

describe('output', () => {
  test('check finds what a text rests on, ends with 1 where a finding is an error, and places it in the file', () => {
    const { status, stdout } = proffer(['check', 'leads.md', '--format', 'json'], { cwd });
    const findings = JSON.parse(stdout) as { rule: string; quote: string; from: { line: number; column: number } }[];
    const source = readFileSync(join(cwd, 'leads.md'), 'utf8').split('\n');
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['unnamed-source', 'dead-link']));
    for (const { quote, from } of findings) {
      expect(source[from.line - 1]?.slice(from.column - 1)).toMatch(quote.slice(0, 8));
    }
    expect(status).toBe(1);
  });

  test('check reads standard input, in text, without colours where nobody looks', () => {
    const { stdout } = proffer(['check', '-'], { cwd, input: readFileSync(join(cwd, 'leads.md')) });
    expect(stdout).toMatch(/^-:3:\d+ error dead-link$/m);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/in 1 file\n$/);
  });

  test('every list can be had as JSON and as one object a line', () => {
    for (const args of [
      ['read', 'leads.md'],
      ['extract', 'report-0.md'],
      ['claims', 'kestrel.case'],
      ['actors', 'kestrel.case'],
    ]) {
      const whole = JSON.parse(proffer([...args, '--format', 'json'], { cwd }).stdout) as unknown[];
      const lines = proffer([...args, '--format', 'ndjson'], { cwd })
        .stdout.split('\n')
        .slice(0, -1);
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(whole);
      expect(whole.length).toBeGreaterThan(0);
    }
  });

  test('what extract prints quotes its document to the letter', () => {
    const statements = JSON.parse(proffer(['extract', 'report-0.md', '--format', 'json'], { cwd }).stdout) as {
      start: number;
      end: number;
      quote: string;
    }[];
    const [document] = JSON.parse(proffer(['read', 'report-0.md', '--format', 'json'], { cwd }).stdout) as [
      { text: string },
    ];
    expect(statements.length).toBeGreaterThan(0);
    for (const { start, end, quote } of statements) expect(document.text.slice(start, end)).toBe(quote);
  });

  test('a reader that goes away ends the command quietly', () => {
    const { stderr, stdout } = shell('set -o pipefail; proffer claims kestrel.case | head -n 1', cwd);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(2);
  });

  test('an output that cannot be written is a failure', () => {
    const { status, stderr } = shell('proffer claims kestrel.case > /dev/full', cwd);
    expect(stderr).toMatch(/standard output cannot be written/);
    expect(status).toBe(failures['no-space'].exit);
  });
});

describe('a case', () => {
  test('study again computes only what changed', () => {
    expect(proffer(['study', 'kestrel.case', ...reports], { cwd }).stdout).toMatch(/^known .*nothing changed/ms);
    writeReports(cwd, 1, 90);
    expect(proffer(['study', 'kestrel.case', 'report-90.md'], { cwd }).stdout).toMatch(/studied 1 of 5 documents/);
  });

  test('many documents on threads give what one core gives', () => {
    // A PDF is read on a thread of its own, and what was read is given to the thread that extracts it.
    const page = resolve(import.meta.dirname, '../eval/gold/reading/tune/en-letter-1.pdf');
    const many = [...writeReports(cwd, 30, 100), page];
    const digest = (name: string) => /[0-9a-f]{64}/.exec(proffer(['verify', name], { cwd }).stdout)?.[0];
    expect(proffer(['study', 'threads.case', '--jobs', '3', ...many], { cwd }).status).toBe(0);
    expect(proffer(['study', 'one.case', '--jobs', '1', ...many], { cwd }).status).toBe(0);
    expect(digest('threads.case')).toBeDefined();
    expect(digest('threads.case')).toBe(digest('one.case'));
  });

  test('a judgement is kept, shows in the case and can be taken back', () => {
    const namesIn = () =>
      (
        JSON.parse(proffer(['actors', 'kestrel.case', '--format', 'json'], { cwd }).stdout) as { names: string[] }[]
      ).map(({ names }) => names);
    const both = (names: string[]): boolean => names.includes('Kestrel Front') && names.includes('Meridian Wire');
    expect(namesIn().some(both)).toBe(false);
    const judged = proffer(['judge', 'same', 'kestrel.case', 'Kestrel Front', 'Meridian Wire', '--by', 'Ines'], {
      cwd,
    });
    expect(judged.stdout).toMatch(/^judgement 1: Kestrel Front and Meridian Wire same \(Ines\)/);
    expect(namesIn().some(both)).toBe(true);
    expect(proffer(['judge', 'undo', 'kestrel.case', '1'], { cwd }).status).toBe(0);
    expect(namesIn().some(both)).toBe(false);
    expectFailure(
      ['judge', 'same', 'kestrel.case', 'Kestrel Front', 'Meridian Wira'],
      'not-found',
      /Did you mean "Meridian Wire"/,
    );
    expectFailure(['judge', 'undo', 'kestrel.case', '9'], 'not-found', /no judgement 9/);
  });

  test('every format of a briefing is written', () => {
    expect(proffer(['brief', 'kestrel.case', '--title', 'Trade in Varn'], { cwd }).stdout).toMatch(/^# Trade in Varn/);
    expect(proffer(['brief', 'kestrel.case', '--to', 'html'], { cwd }).stdout).toMatch(/^<!doctype html>/i);
    expect(shell('proffer brief kestrel.case --to pdf | head -c 8', cwd).stdout).toBe('%PDF-1.7');
    expect(shell('proffer brief kestrel.case --to docx | head -c 4 | od -An -tx1', cwd).stdout).toBe(' 50 4b 03 04\n');
  });

  test('while one command writes, another is refused and reading goes on', async () => {
    const many = writeReports(cwd, 200, 1000);
    const first = startProffer(['study', 'kestrel.case', '--jobs', '1', ...many], cwd);
    const ended = new Promise((resolve) => first.once('close', resolve));
    await new Promise((added) => first.stdout.once('data', added));
    const second = proffer(['study', 'kestrel.case'], { cwd });
    const claims = proffer(['claims', 'kestrel.case'], { cwd });
    first.kill('SIGKILL');
    await ended;
    expect(second.stderr).toMatch(/another command is writing to kestrel\.case/);
    expect(second.status).toBe(failures['case-locked'].exit);
    expect(claims.status).toBe(0);
    expect(claims.stdout).not.toBe('');
  });
});
