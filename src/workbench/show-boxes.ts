import { boxesOf, type PageBox } from '../document/page-boxes.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import type { Span } from '../text/span.ts';
import { readRecent } from './show-document.ts';

/** Where a span stands on the pages of its document; none where it has no pages. Fails with `not-found`. */
export const showBoxes = async (folder: CaseFolder, id: string, span: Span): Promise<readonly PageBox[]> =>
  boxesOf((await readRecent(folder, id)).pages ?? [], span);
