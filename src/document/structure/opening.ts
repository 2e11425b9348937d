import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import type { Field } from '../document.ts';
import type { DraftBlock } from '../draft.ts';
import { fieldAt, flat, type Line, linesOf } from './block-text.ts';
import { furnitureLine } from './furniture-line.ts';

/**
 * What stands before the prose of a part.
 *
 *     CONCORD OF NATIONS            masthead
 *     Council                       masthead
 *     C/2020/377                    masthead
 *     Letter dated 10 September …   title
 *     By our correspondent          masthead: furniture counts on either side of the title
 *     Dear Sir,                     the prose begins
 */
export interface Opening {
  /** Index of the first block that is prose. */
  readonly end: number;
  /** Index of the block that is the title, -1 where there is none. */
  readonly title: number;
  /** Indices of masthead blocks. */
  readonly masthead: ReadonlySet<number>;
}

const mostBlocks = 24;
const longestTitle = 300;
const endOfProse = /[.,;!?…:؟][)\]"'”’»]*$/;
const hasLetter = /\p{L}/u;

const smallWords = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to']);

/** Capitals hide where names begin: "CONCORD OF NATIONS" is tried as "Concord of Nations". */
export const withoutCapitals = (words: string): string =>
  /\p{Ll}/u.test(words)
    ? words
    : words
        .toLowerCase()
        .replaceAll(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) =>
          at > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
        );

/** "Report of the Panel" is a title although it ends like the name of an institution. */
const isInstitution = (words: string, furniture: DocumentFurniture): boolean =>
  words.length <= 90 && !furniture.documentKind.test(words) && furniture.institution.test(withoutCapitals(words));

/** "Harbour Watch (HW)": the letters that stand for a name are no part of it. */
const acronymBehind = / \(\p{Lu}[\p{L}\d-]{1,11}\)$/u;

/** What a letterhead tells of a body's work behind its name: "[HARBOUR MISSION] — EASTERN SHORE". */
const workBehind = /^(?<value>[^\p{Ll}]{3,80}?) [—–|-] [^\p{Ll}]+$/du;

/** The institution that a line of a masthead names, without what leads to it: "In the [High Court of Orland]". */
export const institutionIn = (text: string, line: Line, furniture: DocumentFurniture): Field | undefined => {
  const [, name] = workBehind.exec(line.words) ?? [];
  if (name !== undefined)
    return institutionIn(text, { ...line, end: line.start + name.length, words: name }, furniture);
  if (!isInstitution(line.words, furniture)) return undefined;
  const lead = furniture.beforeInstitution.exec(line.words)?.[0].length ?? 0;
  return fieldAt(text, line.start + lead, line.end - (acronymBehind.exec(line.words)?.[0].length ?? 0));
};

const wordsOf = (text: string, block: DraftBlock | undefined): string =>
  block === undefined ? '' : flat(text, block).trim();

type Role = 'furniture' | 'institution' | 'title' | 'prose';

const roleOf = (text: string, block: DraftBlock, furniture: DocumentFurniture): Role => {
  if (block.kind === 'masthead') return 'furniture';
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return 'prose';
  if (block.end - block.start > longestTitle * 2) return 'prose';
  const lines = linesOf(text, block);
  let known = 0;
  let institutions = 0;
  for (const line of lines) {
    if (furnitureLine(line, furniture) !== undefined) known++;
    else if (isInstitution(line.words, furniture)) institutions++;
  }
  if (block.kind !== 'heading' && known > 0 && known + institutions >= lines.length / 2) return 'furniture';
  const words = flat(text, block);
  if (block.kind !== 'heading' && institutions === lines.length) return 'institution';
  if (block.kind === 'heading' || (hasLetter.test(words) && words.length <= longestTitle && !endOfProse.test(words))) {
    return 'title';
  }
  return 'prose';
};

/** The title among the blocks that could be one: a heading of the format, else a letter or report, else the first. */
const chooseTitle = (
  text: string,
  blocks: readonly DraftBlock[],
  candidates: readonly number[],
  furniture: DocumentFurniture,
): number => {
  const set = candidates.filter((index) => blocks[index]?.kind === 'heading');
  const level = Math.min(...set.map((index) => blocks[index]?.depth ?? 0));
  const topmost = set.find((index) => blocks[index]?.depth === level);
  const isKind = (index: number): boolean => furniture.documentKind.test(wordsOf(text, blocks[index]));
  if (topmost !== undefined) {
    // What is set largest may be the body whose paper it is, not what the paper is.
    const isBody = isInstitution(wordsOf(text, blocks[topmost]), furniture);
    return (isBody ? set.find(isKind) : undefined) ?? topmost;
  }
  return candidates.find(isKind) ?? candidates[0] ?? -1;
};

/** The opening of the part whose blocks are `[first, last)`. */
export const openingOf = (
  text: string,
  blocks: readonly DraftBlock[],
  first: number,
  last: number,
  furniture: DocumentFurniture,
): Opening => {
  const roles: Role[] = [];
  for (let index = first; index < Math.min(last, first + mostBlocks); index++) {
    const block = blocks[index];
    const role = block === undefined ? 'prose' : roleOf(text, block, furniture);
    if (role === 'prose') break;
    roles.push(role);
  }
  const indices = roles.map((_, index) => first + index);
  const lastFurniture = first + roles.lastIndexOf('furniture');
  const candidates = indices.filter((index) => roles[index - first] === 'title');
  const title = chooseTitle(text, blocks, candidates, furniture);
  const masthead = new Set(
    indices.filter((index) => {
      const role = roles[index - first];
      if (index === title) return false;
      if (role === 'furniture') return true;
      return role === 'institution' ? index < Math.max(title, lastFurniture) : index < title;
    }),
  );
  return { end: first + roles.length, title, masthead };
};
