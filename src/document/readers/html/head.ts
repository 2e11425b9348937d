import type { Span } from '../../../text/span.ts';
import type { Says } from '../../draft.ts';
import type { Tag } from './tags.ts';

/** What a page says of itself outside its text, and where in the source. */
export interface Fact extends Span {
  readonly says: Says;
}

/** Names and properties of `<meta>`, in lower case. */
const metaNames: Readonly<Record<string, Says>> = {
  'og:site_name': 'issuer',
  'application-name': 'issuer',
  'dc.publisher': 'issuer',
  citation_publisher: 'issuer',
  author: 'author',
  'article:author': 'author',
  'dc.creator': 'author',
  byl: 'author',
  'article:published_time': 'published',
  'article:modified_time': 'modified',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dcterms.created': 'published',
  date: 'published',
  pubdate: 'published',
  publishdate: 'published',
  'parsely-pub-date': 'published',
  citation_publication_date: 'published',
  datepublished: 'published',
  datemodified: 'modified',
};

/** Keys of JSON-LD whose value is a plain string; escapes are passed over, a value with one is not taken. */
const linkedData =
  /"(?<key>datePublished|dateModified)"\s*:\s*"(?<date>[^"\\]{4,40})"|"(?<role>author|publisher)"\s*:\s*(?:\[\s*)?\{[^{}]{0,400}?"name"\s*:\s*"(?<name>[^"\\]{2,120})"/dg;

const linkedFacts = (source: string, from: number, to: number): Fact[] => {
  const facts: Fact[] = [];
  for (const match of source.slice(from, to).matchAll(linkedData)) {
    const { key, role } = match.groups ?? {};
    const place = match.indices?.groups?.date ?? match.indices?.groups?.name;
    if (place === undefined) continue;
    const says =
      key === 'datePublished'
        ? 'published'
        : key === 'dateModified'
          ? 'modified'
          : role === 'author'
            ? 'author'
            : 'issuer';
    facts.push({ start: from + place[0], end: from + place[1], says });
  }
  return facts;
};

/** "State firm paid rebels | The Courier": what follows the last bar or dash of a title names the site. */
const siteInTitle = / [|–—-] (?<site>\p{Lu}[^|–—]{2,60})$/du;
const isWebAddress = /^https?:\/\//;

const metaFact = ({ attributes }: Tag): Fact | undefined => {
  const name = (
    attributes.get('property') ??
    attributes.get('name') ??
    attributes.get('itemprop')
  )?.value.toLowerCase();
  const content = attributes.get('content');
  const says = metaNames[name ?? ''];
  if (says === undefined || content === undefined || content.value.trim() === '') return undefined;
  if (says === 'author' && isWebAddress.test(content.value)) return undefined;
  return { start: content.from, end: content.to, says };
};

/**
 * Reads `<meta>`, `<link rel="canonical">`, JSON-LD and `<title>`, in the order of the source. The first source of each
 * fact counts; the title only where the page shows no heading.
 */
export const readHead = (source: string, tags: readonly Tag[], headed: boolean): readonly Fact[] => {
  const facts = new Map<Says, Fact>();
  const take = (fact: Fact | undefined): void => {
    if (fact !== undefined && !facts.has(fact.says)) facts.set(fact.says, fact);
  };
  for (const [index, tag] of tags.entries()) {
    if (tag.end) continue;
    const textEnd = tags[index + 1]?.from ?? source.length;
    if (tag.name === 'meta') take(metaFact(tag));
    const href = tag.attributes.get('href');
    if (tag.name === 'link' && href !== undefined && tag.attributes.get('rel')?.value === 'canonical') {
      take({ start: href.from, end: href.to, says: 'address' });
    }
    if (tag.name === 'script' && tag.attributes.get('type')?.value === 'application/ld+json') {
      for (const fact of linkedFacts(source, tag.to, textEnd)) take(fact);
    }
    if (tag.name === 'title') take({ start: tag.to, end: textEnd, says: 'title' });
  }
  return withSite(source, facts.get('title'), [...facts.values()])
    .filter(({ says }) => says !== 'title' || !headed)
    .sort((a, b) => a.start - b.start);
};

/** The site named in the title counts where nothing else names it; then the title ends before it. */
const withSite = (source: string, title: Fact | undefined, facts: readonly Fact[]): readonly Fact[] => {
  if (title === undefined) return facts;
  const words = source.slice(title.start, title.end).trimEnd();
  const match = siteInTitle.exec(words);
  const site = match?.indices?.groups?.site;
  if (match === null || site === undefined) return facts;
  const others = facts.filter((fact) => fact !== title);
  const short: Fact = { start: title.start, end: title.start + match.index, says: 'title' };
  const named: Fact = { start: title.start + site[0], end: title.start + site[1], says: 'issuer' };
  return others.some(({ says }) => says === 'issuer') ? [...others, short] : [...others, short, named];
};
