import { type Command, Option } from 'commander';
import type { printedBriefing } from '../../exporters/printed.ts';
import { print } from '../output.ts';

const formats = ['md', 'html', 'docx', 'pdf', 'json-ld'] as const;

interface BriefFlags {
  readonly to: (typeof formats)[number];
  readonly title?: string;
}

/** `proffer brief CASE`: a briefing whose every sentence cites its passages. */
export const addBrief = (program: Command): void => {
  program
    .command('brief')
    .summary('write a briefing whose every sentence cites its passages')
    .description(
      'Write a briefing: the claims in order of weight, who says and who denies each, on how many origins, what the law ' +
        'says and what is missing. Every sentence cites the passages that it rests on.',
    )
    .argument('<case>', 'folder of the case')
    .addOption(
      new Option(
        '-t, --to <format>',
        'write as Markdown, one HTML file, a Word file, a tagged PDF or W3C Web Annotations',
      )
        .choices(formats)
        .default('md'),
    )
    .option('--title <title>', 'title of the briefing; unasked, the name of the case')
    .addHelpText(
      'after',
      `
Examples:
  proffer brief my.case > briefing.md
  proffer brief my.case --to html --title "Trade in copper" > briefing.html
  proffer brief my.case --to docx > briefing.docx`,
    )
    .action(writeBrief);
};

const writeBrief = async (name: string, { to, title }: BriefFlags): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { briefCase } = await import('../../workbench/brief-case.ts');
  const { briefing, documents } = await briefCase(openCase(name), title);
  if (to === 'docx' || to === 'pdf') return printFile(to, briefing, documents);
  if (to === 'html') print((await import('../../exporters/html.ts')).toHtml(briefing, documents));
  else if (to === 'json-ld') print((await import('../../exporters/json-ld.ts')).toJsonLd(briefing, documents));
  else print((await import('../../exporters/markdown.ts')).toMarkdown(briefing, documents));
};

const printFile = async (to: 'docx' | 'pdf', ...[briefing, documents]: Parameters<typeof printedBriefing>) => {
  const { printedBriefing: printedOf } = await import('../../exporters/printed.ts');
  const printed = printedOf(briefing, documents);
  if (to === 'docx') return print(await (await import('../../exporters/docx.ts')).toDocx(printed));
  const { loadPrintFonts } = await import('../../workbench/load-print-fonts.ts');
  const { toPdf } = await import('../../exporters/pdf.ts');
  print(await toPdf(printed, loadPrintFonts(), new Date()));
};
