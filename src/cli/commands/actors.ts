import type { Command } from 'commander';
import type { Actor } from '../../resolution/actor.ts';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';

/** `proffer actors CASE`: who there is, under which names, and why they are taken for one. */
export const addActors = (program: Command): void => {
  const command = program
    .command('actors')
    .summary('list the actors of a case and their names')
    .description(
      'List the actors of a case, the names that the documents use for each, and why they are taken for one.',
    )
    .argument('<case>', 'folder of the case')
    .addHelpText(
      'after',
      `
Examples:
  proffer actors my.case
  proffer actors my.case --format json`,
    );
  withFormats(command, ['text', 'json', 'ndjson']).action(listActors);
};

const listActors = async (name: string, { format }: { format: OutputFormat }): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { readReport } = await import('../../workbench/report.ts');
  const { actors } = await readReport(openCase(name));
  if (format === 'json' || format === 'ndjson') return printJson(actors, format);
  const { paintFor } = await import('../terminal.ts');
  const { bold, dim } = paintFor(process.stdout, process.env);
  for (const actor of actors) print(inWords(actor, bold, dim));
};

const inWords = (actor: Actor, bold: (text: string) => string, dim: (text: string) => string): string => {
  const documents = new Set(actor.members.map(({ document }) => document)).size;
  const lines = [
    `${bold(actor.label)} ${dim(`${actor.kind}, ${documents === 1 ? '1 document' : `${documents} documents`}`)}`,
  ];
  const others = actor.names.filter((other) => other !== actor.label);
  if (others.length > 0) lines.push(`  also    ${others.join(' · ')}`);
  for (const reason of new Set(actor.because)) lines.push(dim(`  because ${reason}`));
  return `${lines.join('\n')}\n`;
};
