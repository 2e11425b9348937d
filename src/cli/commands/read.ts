import type { Command } from 'commander';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';
import { tellRefused } from '../tell-refused.ts';

/** `proffer read FILE…`: the document as Proffer sees it. */
export const addRead = (program: Command): void => {
  const command = program
    .command('read')
    .summary('show a file as Proffer reads it')
    .description(
      'Show a file as Proffer reads it: its text without marks, cut into blocks, with title, issuer, dates, links and ' +
        'what could not be taken as it stood. All offsets of Proffer count in this text. `conllu` prints words, tags and ' +
        'trees, `marked` the text with its mentions, `svg` the trees as a picture.',
    )
    .argument('<files...>', 'files to read; - is standard input')
    .addHelpText(
      'after',
      `
Examples:
  proffer read letter.md
  proffer read letter.md --format json | jq .metadata
  proffer read letter.md --format marked
  proffer read sentence.txt --format svg > sentence.svg`,
    );
  withFormats(command, ['text', 'json', 'ndjson', 'conllu', 'marked', 'svg']).action((paths, { format }) =>
    format === 'conllu' || format === 'marked' || format === 'svg'
      ? annotateAndPrint(paths, format)
      : readAndPrint(paths, { format }),
  );
};

const annotateAndPrint = async (paths: readonly string[], format: 'conllu' | 'marked' | 'svg'): Promise<void> => {
  const { annotateFiles } = await import('../../workbench/annotate-files.ts');
  const { toConllu } = await import('../../exporters/conllu.ts');
  const { toMarked } = await import('../../exporters/marked.ts');
  const { toTreeSvg } = await import('../../exporters/tree-svg.ts');
  const written = { conllu: toConllu, marked: toMarked, svg: toTreeSvg }[format];
  for await (const annotated of annotateFiles(paths, tellRefused)) print(written(annotated));
};

const readAndPrint = async (paths: readonly string[], { format }: { format: OutputFormat }): Promise<void> => {
  const { readFile } = await import('../../workbench/read-file.ts');
  const { printDocument } = await import('../print-document.ts');
  const { paintFor } = await import('../terminal.ts');
  const documents = [];
  for (const path of paths) {
    for await (const { document } of readFile(path, tellRefused)) {
      if (format === 'text') print(printDocument(document, paintFor(process.stdout, process.env)));
      else if (format === 'ndjson') printJson([document], 'ndjson');
      else documents.push(document);
    }
  }
  if (format === 'json') printJson(documents, 'json');
};
