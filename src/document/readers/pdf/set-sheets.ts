import type { Page } from '../../document.ts';
import { type Draft, leaveOut, newDraft } from '../../draft.ts';
import { layoutOf, type PageLayout } from './layout.ts';
import type { Sheet } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { write } from './write.ts';

/** What pages show, written as text in the order of reading. */
export const setSheets = (sheets: readonly Sheet[]): { readonly draft: Draft; readonly pages: readonly Page[] } => {
  const layout = layoutOf(sheets);
  const draft = newDraft('');
  const pages = write(draft, paragraphsOf(layout), layout.pages);
  setAside(draft, layout.pages, pages);
  return { draft, pages };
};

/** Running lines are kept beside the text, where the text of their page begins. */
const setAside = (draft: Draft, layouts: readonly PageLayout[], pages: readonly Page[]): void => {
  let start = 0;
  let lines = 0;
  for (const [index, { sheet, running }] of layouts.entries()) {
    const runs = pages[index]?.runs ?? [];
    start = runs.length > 0 ? Math.min(...runs.map((run) => run.start)) : start;
    for (const text of running) {
      draft.asides.push({ kind: 'running-line', text, page: sheet.number, start, end: start });
      lines++;
    }
  }
  if (lines > 0) leaveOut(draft, 'page header or footer', lines);
};
