import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve(import.meta.dirname, '..', 'dist', 'cli', 'main.js');

/** What a finished `proffer` left: its exit code and what it printed. */
interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built `proffer` to its end, as a person does. */
export const proffer = (args: readonly string[], { cwd, input, env }: RunOptions = {}): Outcome =>
  spawnSync(process.execPath, [main, ...args], {
    cwd,
    input: input ?? '',
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });

/** Starts the built `proffer` and leaves it running. */
export const startProffer = (args: readonly string[], cwd: string): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [main, ...args], { cwd });

/** Runs a shell line in which `proffer` is the built one. */
export const shell = (line: string, cwd: string): Outcome =>
  spawnSync('bash', ['-c', line.replaceAll('proffer', `'${process.execPath}' '${main}'`)], { cwd, encoding: 'utf8' });

/** A new empty folder, and the way to be rid of it. */
export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'proffer-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

const sellers = ['The Kestrel Front', 'The Orland Guard', 'The Varn Company', 'The Heron Brigade'];
const goods = ['oil', 'copper', 'grain', 'rifles', 'timber'];

/** Writes small reports of invented dealings into a folder and returns their names. */
export const writeReports = (folder: string, count: number, from = 0): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const n = from + index;
    const name = `report-${n}.md`;
    const seller = sellers[n % sellers.length];
    const lines = [
      `# Report ${n} of the Varn Watch`,
      `The town of Belisar, ${1 + (n % 28)} March 2021.`,
      `${seller} sold ${goods[n % goods.length]} to the government of Orland in February 2021.`,
      `According to the Meridian Wire, the government of Orland bought ${n + 10} tonnes of ${goods[n % goods.length]}.`,
      'A spokesman for the government denied that Orland had bought anything.',
    ];
    writeFileSync(join(folder, name), `${lines.join('\n\n')}\n`);
    return name;
  });
};
