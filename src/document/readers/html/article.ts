import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Frame } from './frame.ts';
import type { Tag } from './tags.ts';

/** A page of more tags, or nested deeper, is no article; what it holds would be gone through again at each level. */
const mostTags = 40_000;
const deepest = 400;

/** An element holds the article when so much of what Readability keeps is in it. */
const holds = 0.95;
/** The article is taken only where it has this share of the page's words outside links: else the page is more than one. */
const leastShare = 0.6;
/** A headline stands at most so many characters before the text that it is about. */
const nearHeadline = 600;

/**
 * The frame of a page, with the headline that stands before its text. Where the page's own elements do not tell its text
 * from what stands around it, its text is the part of the tags that Mozilla's Readability, which is what browsers have for a
 * reading view, takes for the article.
 *
 *     <div><a>Home</a> <a>World</a> …</div>        outside
 *     <h1>Depot empty</h1>                         the headline before the article belongs to it
 *     <div><p>The depot …</p> <p>…</p></div>       the article
 *     <div>More: <a>…</a> <a>…</a></div>           outside
 */
export const articleFrame = async (source: string, tags: readonly Tag[], frame: Frame): Promise<Frame> => {
  const words = proseBefore(source, tags, frame.hidden);
  const isWhole = frame.main.first === 0 && frame.main.last === tags.length;
  if (!isWhole) return { ...frame, main: withHeadline(tags, frame.hidden, words, frame.main) };
  const isPage = tags.some(({ name }) => name === 'html') && tags.some(({ name }) => name === 'body');
  if (!isPage || tags.length > mostTags) return frame;
  // What a library makes of a hostile page is content; without its help the page is read whole.
  const kept = await Promise.resolve()
    .then(() => keptTags(source, tags))
    .then(
      (found) => found,
      (): readonly number[] => [],
    );
  const main = rangeOf(tags, kept);
  if (main === undefined) return frame;
  const inside = (words[main.last] ?? 0) - (words[main.first] ?? 0);
  if (inside < (words[tags.length] ?? 0) * leastShare) return frame;
  return { ...frame, main: withHeadline(tags, frame.hidden, words, main) };
};

/**
 * Whether elements are nested too deep, as the parser nests them: of what is left open it takes what follows for a part.
 *
 *     <p>a <li>b</ul> <p>c <li>d</ul> <p>…      each paragraph is within the item before it
 */
const isTooDeep = (root: Nested): boolean => {
  let depth = 0;
  for (let element: Nested | null = root; element !== null; ) {
    if (element.firstElementChild !== null) {
      depth++;
      if (depth > deepest) return true;
      element = element.firstElementChild;
      continue;
    }
    while (element !== null && element !== root && element.nextElementSibling === null) {
      depth--;
      element = element.parentElement;
    }
    element = element === null || element === root ? null : element.nextElementSibling;
  }
  return false;
};

/** As much of an element as tells how deep it is nested. */
interface Nested {
  readonly firstElementChild: Nested | null;
  readonly nextElementSibling: Nested | null;
  readonly parentElement: Nested | null;
}

/** The start tags, by index, of the elements that Readability keeps. Each is marked with its index before the page is parsed. */
const keptTags = (source: string, tags: readonly Tag[]): readonly number[] => {
  const pieces: string[] = [];
  let at = 0;
  for (const [index, { end, name, from }] of tags.entries()) {
    if (end || name === '') continue;
    const behindName = from + 1 + name.length;
    pieces.push(source.slice(at, behindName), ` data-tag="${index}"`);
    at = behindName;
  }
  pieces.push(source.slice(at));
  const { document } = parseHTML(pieces.join(''));
  if (isTooDeep(document.documentElement)) return [];
  type Page = ConstructorParameters<typeof Readability>[0];
  const article = new Readability(document as unknown as Page, { serializer: (element) => element }).parse();
  const content = article?.content as unknown as Marked | undefined;
  return [...(content?.querySelectorAll('[data-tag]') ?? [])].map((element) =>
    Number(element.getAttribute('data-tag')),
  );
};

/** As much of an element as is asked for. */
interface Marked {
  readonly querySelectorAll: (selector: string) => Iterable<{ readonly getAttribute: (name: string) => string | null }>;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

const containers = new Set(['div', 'section', 'article', 'main', 'td', 'form', 'center']);

/** The smallest element that holds nearly all that was kept; undefined where nothing was, or only the page does. */
const rangeOf = (tags: readonly Tag[], kept: readonly number[]): Range | undefined => {
  if (kept.length === 0) return undefined;
  const before = countsBefore(kept, tags.length);
  const open: number[] = [];
  let best: Range | undefined;
  for (const [index, { end, name }] of tags.entries()) {
    if (!containers.has(name)) continue;
    if (!end) open.push(index);
    else if (tags[open.at(-1) ?? -1]?.name === name) {
      const range = { first: open.pop() ?? 0, last: index + 1 };
      const isEnough = (before[range.last] ?? 0) - (before[range.first] ?? 0) >= kept.length * holds;
      if (isEnough && (best === undefined || range.last - range.first < best.last - best.first)) best = range;
    }
  }
  return best;
};

/** For each index up to `length`, how many of `indices` are smaller. */
const countsBefore = (indices: readonly number[], length: number): Int32Array => {
  const counts = new Int32Array(length + 1);
  for (const index of indices) counts[index + 1] = (counts[index + 1] ?? 0) + 1;
  for (let index = 1; index <= length; index++) counts[index] = (counts[index] ?? 0) + (counts[index - 1] ?? 0);
  return counts;
};

/** For each tag, how many letters outside links and hidden elements stand before it; at last those of the whole page. */
const proseBefore = (source: string, tags: readonly Tag[], hidden: Uint8Array): readonly number[] => {
  const counts: number[] = [];
  let count = 0;
  let link = false;
  for (const [index, { end, name, to }] of tags.entries()) {
    counts.push(count);
    if (name === 'a') link = !end;
    if (link || hidden[index] === 1) continue;
    count += source.slice(to, tags[index + 1]?.from ?? source.length).replaceAll(/\s+/g, '').length;
  }
  return [...counts, count];
};

/** A headline shortly before the article, with what stands between them: the byline, the date. */
const withHeadline = (
  tags: readonly Tag[],
  hidden: Uint8Array,
  words: readonly number[],
  { first, last }: Range,
): Range => {
  const within = tags.some(({ name }, index) => name === 'h1' && index >= first && index < last && hidden[index] === 0);
  const headline = tags.findLastIndex(
    ({ name, end }, index) => name === 'h1' && !end && index < first && hidden[index] === 0,
  );
  const isNear = headline !== -1 && (words[first] ?? 0) - (words[headline] ?? 0) <= nearHeadline;
  return within || !isNear ? { first, last } : { first: headline, last };
};
