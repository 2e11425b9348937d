import { type Command, Option } from 'commander';
import type { AddedLaw } from '../../workbench/add-law.ts';
import { print } from '../output.ts';

/** `proffer law add|list|show|check|apply`: the law that a case is held against. */
export const addLawCommands = (program: Command): void => {
  const law = program
    .command('law')
    .summary('add, read and apply the law that a case is held against')
    .description(
      'The law of a case: instruments that people added, each one readable file in the case, and those whose facts ship ' +
        'with Proffer. Nothing here says that a rule was broken; what comes out is a table of elements and gaps.',
    )
    .addHelpText(
      'after',
      `
Examples:
  proffer law add my.case resolution-41.pdf charter.txt consolidated-list.xml
  proffer law show my.case "S/RES/41 (2031)"
  proffer law apply my.case --provision "S/RES/41 (2031) 5" --actor "Orland Guard" --why`,
    );
  law
    .command('add')
    .summary('add instruments or a sanctions list')
    .description(
      'Add resolutions, charters, treaties or statutes in any format that Proffer reads, instrument files (YAML), Akoma ' +
        'Ntoso, excerpts (JSON lines), or the consolidated sanctions list (XML). What was read off the shape of a text is ' +
        'marked as guessed in its file, for you to confirm.',
    )
    .argument('<case>', 'folder of the case')
    .argument('<file...>', 'what to add')
    .action(addFiles);
  law
    .command('list')
    .summary('list the instruments of a case')
    .argument('<case>', 'folder of the case')
    .addOption(formats('text', 'json'))
    .action(listLaw);
  law
    .command('show')
    .summary('show an instrument with its provisions and their elements')
    .argument('<case>', 'folder of the case')
    .argument('<instrument>', 'symbol or title')
    .addOption(formats('text', 'yaml', 'json', 'akn'))
    .action(showLaw);
  law
    .command('check')
    .summary('say what in the instruments of a case is missing or not confirmed')
    .argument('<case>', 'folder of the case')
    .action(checkLaw);
  law
    .command('apply')
    .summary('hold provisions against alleged conduct, element by element')
    .argument('<case>', 'folder of the case')
    .option('--provision <provision>', 'an instrument, or a provision of it: "S/RES/41 (2031) 5(a)"')
    .option('--actor <name>', 'whose alleged conduct; unasked, of those who are said to have broken law')
    .option('--why', 'print how each standing was come by')
    .addOption(formats('md', 'json'))
    .action(applyToConduct);
};

const formats = (first: string, ...more: readonly string[]): Option =>
  new Option('-f, --format <format>', 'print as').choices([first, ...more]).default(first);

const paint = async () => (await import('../terminal.ts')).paintFor(process.stdout, process.env);

const addFiles = async (name: string, files: readonly string[]): Promise<void> => {
  const { openOrCreateCase } = await import('../../store/case-folder.ts');
  const { whileLocked } = await import('../../store/lock.ts');
  const { addLaw } = await import('../../workbench/add-law.ts');
  const { studyFolder } = await import('../../workbench/study-case.ts');
  const folder = openOrCreateCase(name);
  await whileLocked(folder, async () => {
    for (const file of files) for (const added of await addLaw(folder, file)) print(await addedInWords(added));
    await studyFolder(folder, { jobs: 0 });
  });
};

const addedInWords = async (added: AddedLaw): Promise<string> => {
  const verb = added.isNew ? 'added' : 'already there:';
  if (added.kind === 'listings') return `${verb} sanctions list with ${added.entries} entries, law/${added.file}\n`;
  const { printInstrumentCheck, printInstrumentLine } = await import('../print-law.ts');
  const colours = await paint();
  return `${verb} ${printInstrumentLine(added.instrument, added.file, colours)}${printInstrumentCheck(added.instrument, colours).replace(/^/gm, '  ').trimEnd()}\n`;
};

const listLaw = async (name: string, { format }: { format: string }): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { caseLaw, shippedLaw } = await import('../../workbench/laws.ts');
  const laws = [
    ...(await caseLaw(openCase(name))),
    ...shippedLaw().map((instrument) => ({ instrument, file: undefined })),
  ];
  if (format === 'json') {
    const rows = laws.map(({ instrument: { provisions, ...rest }, file }) => ({
      ...rest,
      provisions: provisions.length,
      file,
    }));
    return print(`${JSON.stringify(rows, null, 2)}\n`);
  }
  const { printInstrumentLine } = await import('../print-law.ts');
  const colours = await paint();
  for (const { instrument, file } of laws) print(printInstrumentLine(instrument, file, colours));
};

const showLaw = async (name: string, symbol: string, { format }: { format: string }): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { showInstrument } = await import('../../workbench/show-law.ts');
  const { listingsOf } = await import('../../workbench/laws.ts');
  const folder = openCase(name);
  const instrument = await showInstrument(folder, symbol);
  if (format === 'json') print(`${JSON.stringify(instrument, null, 2)}\n`);
  else if (format === 'yaml') print((await import('../../law/instrument-file.ts')).writeInstrumentFile(instrument));
  else if (format === 'akn') print((await import('../../law/akoma-ntoso.ts')).toAkomaNtoso(instrument));
  else print((await import('../print-law.ts')).printInstrument(instrument, listingsOf(folder), await paint()));
};

const checkLaw = async (name: string): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { caseLaw } = await import('../../workbench/laws.ts');
  const { checkInstrument } = await import('../../law/check-instrument.ts');
  const { printInstrumentCheck } = await import('../print-law.ts');
  const laws = await caseLaw(openCase(name));
  for (const { instrument } of laws) print(printInstrumentCheck(instrument, await paint()));
  if (laws.some(({ instrument }) => checkInstrument(instrument).some((r) => r.severity === 'error')))
    process.exitCode = 1;
};

interface ApplyFlags {
  readonly provision?: string;
  readonly actor?: string;
  readonly why?: boolean;
  readonly format: string;
}

const applyToConduct = async (name: string, { provision, actor, why = false, format }: ApplyFlags): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { applyCaseLaw } = await import('../../workbench/apply-law.ts');
  const { assessmentInJson, assessmentInMarkdown } = await import('../print-law.ts');
  const asked = { ...(provision === undefined ? {} : { provision }), ...(actor === undefined ? {} : { actor }) };
  const law = await applyCaseLaw(openCase(name), asked);
  if (format === 'json')
    return print(
      `${JSON.stringify(
        law.shown.map((one) => assessmentInJson(one, law, why)),
        null,
        2,
      )}\n`,
    );
  if (law.shown.length === 0) return print('No conduct of the kind that these provisions speak of is alleged.\n');
  print(
    'An element stands as the documents tell it; nothing here says that it is true, or that a rule was broken.\n\n',
  );
  print(law.shown.map((one) => assessmentInMarkdown(one, law, why)).join('\n'));
};
