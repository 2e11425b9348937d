import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { entriesById, passagesBetween } from '../store/lookups.ts';
import type { Span } from '../text/span.ts';

/** The words of a span, and what its document is called. */
export interface PassageView {
  readonly text: string;
  readonly name: string;
  readonly title: string;
}

/** A span of a document in its words. Fails with `not-found` where the last study knew no such document or span. */
export const showPassage = (folder: CaseFolder, id: string, { start, end }: Span): Promise<PassageView> =>
  readDerived(folder, async (derived) => {
    const entry = (await entriesById(derived, [id])).get(id);
    const blocks = await passagesBetween(derived, id, start, end);
    const [first] = blocks;
    if (entry === undefined || first === undefined) {
      throw new Failure('not-found', message('failure.no-words', { start, end, id }), message('failure.no-words.hint'));
    }
    const text = blocks.map((block) => block.text).join('');
    const { name, metadata } = entry;
    return { text: text.slice(start - first.start, end - first.start), name, title: metadata.title?.value ?? name };
  });
