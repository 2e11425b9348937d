import type { Command } from 'commander';
import type { ReviewView } from '../../workbench/reviews.ts';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';

/** `proffer reviews CASE`: fact-checks published before, and the claims of the case that they may be of. */
export const addReviewCommands = (program: Command): void => {
  const reviews = program
    .command('reviews')
    .summary('hold the claims of a case against fact-checks published before')
    .description(
      'List the fact-checks that were added to a case, and the claims that each may be of, with the reasons. What a ' +
        'review finds is its reviewer’s word; Proffer says neither that it is right nor that the claims are the same.',
    )
    .addHelpText(
      'after',
      `
Examples:
  proffer reviews import my.case fact-checks.json
  proffer reviews my.case
  proffer reviews my.case --format ndjson`,
    );
  const list = reviews
    .command('list', { isDefault: true })
    .summary('list fact-checks and the claims that they may be of')
    .argument('<case>', 'folder of the case');
  withFormats(list, ['text', 'json', 'ndjson']).action(listAll);
  reviews
    .command('import')
    .summary('add fact-checks: schema.org ClaimReview as JSON')
    .description(
      'Add fact-checks to the case: schema.org ClaimReview, one, a list, a @graph, a DataFeed, or one a line.',
    )
    .argument('<case>', 'folder of the case')
    .argument('<file...>', 'files of ClaimReview')
    .action(importReviews);
};

const importReviews = async (name: string, paths: readonly string[]): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { whileLocked } = await import('../../store/lock.ts');
  const { addReviews, listReviews } = await import('../../workbench/reviews.ts');
  const { studyFolder } = await import('../../workbench/study-case.ts');
  const folder = openCase(name);
  await whileLocked(folder, async () => {
    for (const path of paths) {
      const { reviews, isNew } = addReviews(folder, path);
      print(`${isNew ? 'added' : 'known'} ${path}: ${reviews} ${reviews === 1 ? 'review' : 'reviews'}\n`);
    }
    await studyFolder(folder, { jobs: 0 });
  });
  for (const view of await listReviews(folder)) if (view.claims.length > 0) print(reviewInWords(view));
};

/**
 *     Varn Facts, 2015-02-03, rated “Half true”: “The Front sold oil to the Guard”   https://facts.example/7
 *       may be 3f6a09b2  Kestrel Front · trade · Orland Guard · oil   it names “Kestrel Front” and “Orland Guard”; …
 */
const reviewInWords = ({ review, claims }: ReviewView): string => {
  const { claimed, reviewer, rating, url, reviewedOn } = review;
  const who = [reviewer || 'a reviewer without a name', ...(reviewedOn === undefined ? [] : [reviewedOn])].join(', ');
  const said = rating === '' ? 'reviewed' : `rated “${rating}”`;
  return [
    `${who}, ${said}: “${claimed}”${url === '' ? '' : `   ${url}`}`,
    ...claims.map(({ id, label, because }) => `  may be ${id.slice(0, 8)}  ${label}   ${because.join('; ')}`),
    '',
  ].join('\n');
};

const listAll = async (name: string, { format }: { format: OutputFormat }): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { listReviews } = await import('../../workbench/reviews.ts');
  const views = await listReviews(openCase(name));
  if (format === 'json' || format === 'ndjson') return printJson(views, format);
  for (const view of views) print(reviewInWords(view));
};
