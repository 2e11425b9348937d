import type { Tag } from './tags.ts';

/**
 * What of a page is not its text: scripts, menus, banners, what a browser does not show. And which element holds the
 * text, where one does.
 *
 *     <nav>Home · World</nav>                     hidden: menu
 *     <main><p>The depot was empty.</p></main>    the text
 *     <div class="cookie-banner">We use …</div>   hidden: banner
 */

/** Never shown as text, whatever is in them. */
const silent = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'canvas',
    'audio',
    'video',
    'title',
  ],
  ...['button', 'select', 'textarea', 'datalist', 'dialog', 'map', 'noembed', 'noframes', 'xmp', 'applet'],
]);
/** Left out wherever they stand. */
const menus = new Set(['nav', 'menu', 'del', 's', 'strike']);
/** Left out unless they belong to an article: a page's own head and foot. */
const frames = new Set(['header', 'footer', 'aside']);
const frameRoles = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
]);
/** Elements that a class or a role can mark as frame: none whose end tag may be left out. */
const boxes = new Set(['div', 'section', 'ul', 'ol', 'table', 'form', 'figure', 'header', 'footer', 'aside', 'span']);
const frameNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|subscription|paywall|share|sharing|social|related|recommended|recirculation|sidebar|breadcrumbs?|menu|nav|navbar|navigation|advert|adverts|advertisement|ads?|promo|popup|modal|comments|skip-link|toolbar|pagination|screen-reader-text|sr-only|visually-hidden|noprint)(?:$|[\s_-])/i;
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const whyHidden = ({ name, attributes }: Tag, inArticle: boolean): string | undefined => {
  if (silent.has(name)) return name;
  if (menus.has(name)) return name === 'nav' || name === 'menu' ? 'menu' : 'struck-out text';
  if (frames.has(name) && !(inArticle && name !== 'aside')) return `page ${name}`;
  if (!boxes.has(name)) return undefined;
  if (attributes.has('hidden') || attributes.get('aria-hidden')?.value === 'true') return 'hidden text';
  if (hiddenStyle.test(attributes.get('style')?.value ?? '')) return 'hidden text';
  if (frameRoles.has(attributes.get('role')?.value ?? '')) return 'menu or banner';
  const names = `${attributes.get('class')?.value ?? ''} ${attributes.get('id')?.value ?? ''}`.slice(0, 500);
  return frameNames.test(names) ? 'menu or banner' : undefined;
};

/** Half-open range of indices into the tags: a tag and the text behind it belong together. */
interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Frame {
  /** For each tag whether it, and the text behind it, is left out. */
  readonly hidden: Uint8Array;
  /** How often what was left out. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** The tags of the element that holds the text of the page; all of them where none stands out. */
  readonly main: Range;
}

/** An element counts as holding the text when it has at least this share of what is not hidden. */
const mainShare = 0.6;

export const frameOf = (tags: readonly Tag[], sourceLength: number): Frame => {
  const hidden = new Uint8Array(tags.length);
  const leftOut = new Map<string, number>();
  const open: { index: number; text: number; name: string }[] = [];
  const holders: (Range & { text: number })[] = [];
  let text = 0;
  let articles = 0;
  let hiding: { name: string; depth: number } | undefined;
  for (const [index, tag] of tags.entries()) {
    if (hiding !== undefined) {
      hidden[index] = 1;
      if (tag.name === hiding.name) hiding.depth += tag.end ? -1 : 1;
      if (hiding.depth === 0) {
        hiding = undefined;
        hidden[index] = 0;
      } else {
        continue;
      }
    } else if (!tag.end) {
      const why = whyHidden(tag, articles > 0);
      if (why !== undefined) {
        hidden[index] = 1;
        if (why !== 'title') leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
        hiding = { name: tag.name, depth: 1 };
        continue;
      }
    }
    if (tag.name === 'article' || tag.name === 'main') {
      articles += tag.end ? (articles > 0 ? -1 : 0) : 1;
      if (!tag.end) open.push({ index, text, name: tag.name });
      else if (open.at(-1)?.name === tag.name) {
        const start = open.pop();
        if (start !== undefined) holders.push({ first: start.index, last: index + 1, text: text - start.text });
      }
    }
    text += (tags[index + 1]?.from ?? sourceLength) - tag.to;
  }
  return { hidden, leftOut, main: chooseMain(holders, text, tags.length) };
};

/** The smallest element that holds most of the text. */
const chooseMain = (holders: readonly (Range & { text: number })[], total: number, length: number): Range => {
  const enough = holders.filter(({ text }) => text >= total * mainShare).sort((a, b) => a.text - b.text);
  return enough[0] ?? { first: 0, last: length };
};
