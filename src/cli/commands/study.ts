import type { Command } from 'commander';
import { failures } from '../../failure.ts';
import { print } from '../output.ts';
import { tellRefused } from '../tell-refused.ts';
import { wholeNumber } from '../whole-number.ts';

interface StudyFlags {
  readonly jobs: number;
}

/** `proffer study CASE [FILE…]`: adds sources to a case and derives everything. */
export const addStudy = (program: Command): void => {
  program
    .command('study')
    .summary('add sources to a case and derive everything')
    .description(
      'Add sources to a case and derive everything from them. The case is made where it does not exist. Run again, it ' +
        'computes only what changed. A source is safe in the case once its line is printed. A folder stands for the files ' +
        'in it; of an archive or a mail, what it holds is added too. A file that cannot be read is told and left out.',
    )
    .argument('<case>', 'folder of the case')
    .argument('[files...]', 'sources to add, or folders of them; - is standard input')
    .option('-j, --jobs <n>', 'threads to work on; 0 for as many as pay', wholeNumber, 0)
    .addHelpText(
      'after',
      `
Examples:
  proffer study my.case letter.md briefing.md
  proffer study my.case inquiry/ mails.zip
  proffer study my.case`,
    )
    .action(studyAndPrint);
};

const studyAndPrint = async (name: string, paths: readonly string[], { jobs }: StudyFlags): Promise<void> => {
  const { openOrCreateCase, openCase } = await import('../../store/case-folder.ts');
  const { whileLocked } = await import('../../store/lock.ts');
  const { addFiles } = await import('../../workbench/add-files.ts');
  const { studyFolder } = await import('../../workbench/study-case.ts');
  const { showCase } = await import('../../workbench/show-case.ts');
  const { progressOf } = await import('../progress.ts');
  const { printSummary } = await import('../print-case.ts');
  const { paintFor } = await import('../terminal.ts');
  const folder = paths.length > 0 ? openOrCreateCase(name) : openCase(name);
  const paint = paintFor(process.stdout, process.env);
  const { onProgress, stop } = await progressOf('studying');
  await whileLocked(folder, async () => {
    const { failures: failed, documents } = await addFiles(folder, paths, () => new Date(), {
      onAdded: ({ path, sealed, isNew }) => {
        print(`${isNew ? 'added' : 'known'} ${path} ${paint.dim(sealed.id)}\n`);
      },
      onRefused: tellRefused,
    });
    const [first] = failed;
    if (first !== undefined) process.exitCode = failures[first.code].exit;
    const outcome = await studyFolder(folder, { jobs, documents, onProgress }).finally(stop);
    print(
      outcome.isChanged ? `studied ${outcome.extracted} of ${outcome.documents} documents\n\n` : 'nothing changed\n\n',
    );
  });
  print(printSummary(await showCase(folder), paint));
};
