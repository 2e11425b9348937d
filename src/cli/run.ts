import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { Failure, failures } from '../failure.ts';
import { tuneEngine } from '../workbench/tune-engine.ts';
import { addActors } from './commands/actors.ts';
import { addBrief } from './commands/brief.ts';
import { addCheck } from './commands/check.ts';
import { addClaims } from './commands/claims.ts';
import { addExtract } from './commands/extract.ts';
import { addJudge } from './commands/judge.ts';
import { addLawCommands } from './commands/law.ts';
import { addPlaces } from './commands/places.ts';
import { addRead } from './commands/read.ts';
import { addReviewCommands } from './commands/reviews.ts';
import { addServe } from './commands/serve.ts';
import { addStudy } from './commands/study.ts';
import { addVerify } from './commands/verify.ts';
import { BUG, exitCodesInWords } from './exit-codes.ts';
import { paintFor } from './terminal.ts';

/** Every command, in the order in which `--help` lists them: from one file to a whole case. */
const commands: readonly ((program: Command) => void)[] = [
  addCheck,
  addRead,
  addExtract,
  addStudy,
  addClaims,
  addActors,
  addPlaces,
  addReviewCommands,
  addJudge,
  addLawCommands,
  addBrief,
  addServe,
  addVerify,
];

/**
 * Runs one command line and returns the exit code: 0, 1 where a check found errors, or that of the failure. All that a
 * person can put right is told in two lines, what happened and what to do.
 */
export const run = async (argv: readonly string[]): Promise<number> => {
  tuneEngine();
  process.stdout.on('error', endWithReader);
  try {
    await programOf().parseAsync([...argv]);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return tell(error);
  }
};

const programOf = (): Command => {
  const program = new Command('proffer')
    .description('Reads allegations and shows what they stand on.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', `\n${examples}\n\n${exitCodesInWords()}`)
    .exitOverride();
  for (const add of commands) add(program);
  return program;
};

const version = (): string => {
  const packageFile = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;
};

const examples = `Examples:
  proffer check briefing.md
  proffer study my.case letter.md briefing.md
  proffer claims my.case
  proffer serve my.case`;

const tell = (error: unknown): number => {
  const paint = paintFor(process.stderr, process.env);
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : failures.usage.exit;
  if (error instanceof Failure) {
    process.stderr.write(`${paint.red('proffer:')} ${error.message}\n  ${error.hint}\n`);
    return failures[error.code].exit;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${paint.red('proffer:')} this is a bug in Proffer, not in your files\n${stack}\n`);
  return BUG;
};

/** Where the reader of a pipe has gone (`| head`), there is nobody left to write for; a full disk is a failure. */
const endWithReader = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`proffer: standard output cannot be written (${error.code})\n`);
  process.exit(error.code === 'ENOSPC' ? failures['no-space'].exit : failures.unreadable.exit);
};
