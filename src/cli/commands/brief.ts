import { type Command, Option } from 'commander';
import { print } from '../output.ts';

interface BriefFlags {
  readonly to: 'md' | 'html' | 'json-ld';
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
      new Option('-t, --to <format>', 'write as Markdown, as one HTML file or as W3C Web Annotations')
        .choices(['md', 'html', 'json-ld'])
        .default('md'),
    )
    .option('--title <title>', 'title of the briefing; unasked, the name of the case')
    .addHelpText(
      'after',
      `
Examples:
  proffer brief my.case > briefing.md
  proffer brief my.case --to html --title "Trade in copper" > briefing.html`,
    )
    .action(writeBrief);
};

const writeBrief = async (name: string, { to, title }: BriefFlags): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { briefCase } = await import('../../workbench/brief-case.ts');
  const { briefing, documents } = await briefCase(openCase(name), title);
  if (to === 'html') print((await import('../../exporters/html.ts')).toHtml(briefing, documents));
  else if (to === 'json-ld') print((await import('../../exporters/json-ld.ts')).toJsonLd(briefing, documents));
  else print((await import('../../exporters/markdown.ts')).toMarkdown(briefing, documents));
};
