import type { Command } from 'commander';
import { print } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';

/** `proffer serve CASE`: the workbench, on this machine only. */
export const addServe = (program: Command): void => {
  program
    .command('serve')
    .summary('open the workbench of a case in the browser')
    .description(
      'Serve the workbench of a case to browsers on this machine: read, judge, weigh and write. What is added or judged ' +
        'is studied at once. End it with Ctrl-C.',
    )
    .argument('<case>', 'folder of the case')
    .option('-p, --port <n>', 'port to listen on; 0 for any that is free', wholeNumber, 4780)
    .addHelpText(
      'after',
      `
Examples:
  proffer serve my.case
  proffer serve my.case --port 0`,
    )
    .action(serveUntilStopped);
};

const serveUntilStopped = async (name: string, { port }: { port: number }): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { serveCase } = await import('../../server/serve.ts');
  const { url, close } = await serveCase(openCase(name), port);
  print(`the workbench is at ${url}\n`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await close();
};
