import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Failure } from '../failure.ts';
import { TIES } from '../statement/statement.ts';
import { FORCES, type Instrument, NODE_KINDS, type Provision, type ProvisionNode } from './instrument.ts';
import { provisionFromText } from './provision-from-text.ts';
import { parentOf } from './provision-path.ts';

/** The namespace of Akoma Ntoso 3.0 (OASIS LegalDocML), and the one in which Proffer keeps what it has no element for. */
const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const ownNamespace = 'urn:proffer:law:1';

/** Whether a text is Akoma Ntoso, by the element it opens with. */
export const isAkomaNtoso = (text: string): boolean => /<(?:\w+:)?akomaNtoso\b/.test(text.slice(0, 2000));

const escapeXml = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const attributes = (all: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]))
    .join('');

/** "5(a)(i)" → "para_5__point_a__point_i", as the naming convention has it. */
const idOf = ({ path, kind }: Provision): string => {
  const [first = '', ...rest] = path.replace(/\)/g, '').split('(');
  const top =
    kind === 'preambular'
      ? `recital_${first.replace('preamble ', '')}`
      : kind === 'article'
        ? `art_${first}`
        : `para_${first}`;
  return [top.replace(/\s/g, '_'), ...rest.map((point) => `point_${point}`)].join('__');
};

const nodeElement = ({ kind, words, ties, names, list, from }: ProvisionNode): string =>
  `<proffer:node${attributes({ kind, words, ties: ties?.join(' '), names: names?.join('; '), list, from })}/>`;

/** What Akoma Ntoso has no element for, kept beside the provision under its id. */
const keptOf = (p: Provision): string =>
  `<proffer:provision${attributes({
    href: `#${idOf(p)}`,
    path: p.path,
    force: p.force,
    verb: p.verb,
    addressee: p.addressee,
    inForce: p.inForce,
    whole: String(p.whole),
    guessed: p.guessed?.join(' '),
    span: p.span === undefined ? undefined : `${p.span.start} ${p.span.end}`,
  })}>${p.nodes.map(nodeElement).join('')}</proffer:provision>`;

const p = (words: string): string => `<p>${escapeXml(words)}</p>`;

/** A provision with those that stand in it: paragraph or article, its introduction, its points, what closes it. */
const body = (provision: Provision, all: readonly Provision[]): string => {
  const points = all.filter((one) => parentOf(one.path) === provision.path);
  const label = provision.path.slice((parentOf(provision.path) ?? '').length);
  const name =
    parentOf(provision.path) !== undefined ? 'point' : provision.kind === 'article' ? 'article' : 'paragraph';
  const num = name === 'paragraph' ? `${label}.` : name === 'article' ? `Article ${label}` : label;
  const closing = provision.closing === undefined ? '' : `<wrapUp>${p(provision.closing)}</wrapUp>`;
  const content =
    points.length === 0 && closing === ''
      ? `<content>${p(provision.text)}</content>`
      : `<list><intro>${p(provision.text)}</intro>${points.map((one) => body(one, all)).join('')}${closing}</list>`;
  return `<${name} eId="${idOf(provision)}"><num>${escapeXml(num)}</num>${content}</${name}>`;
};

/** Articles whose own words are none ("Article 24" with numbered paragraphs only) still hold their paragraphs. */
const withHolders = (provisions: readonly Provision[]): readonly Provision[] => {
  const paths = new Set(provisions.map(({ path }) => path));
  const holders = new Map<string, Provision>();
  const all: Provision[] = [];
  for (const provision of provisions) {
    for (let up = parentOf(provision.path); up !== undefined; up = parentOf(up)) {
      if (paths.has(up) || holders.has(up)) continue;
      const { kind } = provision;
      const holder: Provision = { path: up, kind, text: '', force: 'other', whole: false, nodes: [] };
      holders.set(up, holder);
      all.push(holder);
    }
    all.push(provision);
  }
  return all;
};

/** An instrument as Akoma Ntoso 3.0; `readAkomaNtoso` reads it back the same. */
export const toAkomaNtoso = (instrument: Instrument): string => {
  const {
    symbol,
    title,
    adopted,
    inForce,
    chapter,
    supersededBy = [],
    languages = [],
    witness,
    witnessKind,
    witnessName,
  } = instrument;
  const all = withHolders(instrument.provisions);
  const preamble = all.filter(({ kind }) => kind === 'preambular');
  const rest = all.filter(({ kind }) => kind !== 'preambular');
  const slug = escapeXml(symbol.replace(/[^\p{L}\p{N}]+/gu, '-'));
  const date = adopted ?? '';
  const frbr = (element: string, suffix: string): string =>
    `<${element}><FRBRthis value="/akn/un/act/${slug}${suffix}"/><FRBRuri value="/akn/un/act/${slug}${suffix}"/><FRBRdate date="${escapeXml(date)}" name="adoption"/><FRBRauthor href="#body"/>${element === 'FRBRExpression' ? `<FRBRlanguage language="${escapeXml(languages[0] ?? 'en')}"/>` : ''}</${element}>`;
  const kept = `<proffer:instrument${attributes({ symbol, title, body: instrument.body, adopted, inForce, chapter, languages: instrument.languages?.join(' '), witness, witnessKind, witnessName })}>${supersededBy
    .map(
      (s) =>
        `<proffer:successor${attributes({ instrument: s.instrument, from: s.from, provisions: s.provisions?.join(' ') })}/>`,
    )
    .join('')}${instrument.provisions.map(keptOf).join('')}</proffer:instrument>`;
  const recitals = preamble.map((one) => `<recital eId="${idOf(one)}">${p(one.text)}</recital>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="${namespace}" xmlns:proffer="${ownNamespace}"><act name="resolution"><meta><identification source="#proffer">${frbr('FRBRWork', '')}${frbr('FRBRExpression', '/eng')}${frbr('FRBRManifestation', '/eng.xml')}</identification><references source="#proffer"><TLCOrganization eId="body" href="/ontology/organization/body" showAs="${escapeXml(instrument.body ?? '')}"/></references><proprietary source="#proffer">${kept}</proprietary></meta><preface><p><docNumber>${escapeXml(symbol)}</docNumber> <docTitle>${escapeXml(title)}</docTitle></p></preface>${recitals === '' ? '' : `<preamble><recitals>${recitals}</recitals></preamble>`}<body>${rest
    .filter(({ path }) => parentOf(path) === undefined)
    .map((one) => body(one, rest))
    .join('')}</body></act></akomaNtoso>
`;
};

/** An element with what stands in it, in order. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const parse = (text: string): Element | string => {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const problems: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => problems.push(error.message));
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element: Element = {
      name: tag.name.replace(/^(?!proffer:)\w+:/, ''),
      attributes: tag.attributes,
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => open.at(-1)?.children.push(words));
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return problems[0] ?? root;
};

const isElement = (child: Element | string): child is Element => typeof child !== 'string';

const find = (element: Element, name: string): Element | undefined => {
  for (const child of element.children.filter(isElement)) {
    const found = child.name === name ? child : find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

const findAll = (element: Element, name: string): readonly Element[] =>
  element.children.filter(isElement).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));

const wordsOf = (element: Element): string =>
  element.children
    .map((child) => (isElement(child) ? wordsOf(child) : child))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Elements that number what they hold: paragraphs of resolutions, articles of acts, and what stands in them. */
const numbered: ReadonlySet<string> = new Set([
  'article',
  'paragraph',
  'section',
  'rule',
  'point',
  'subparagraph',
  'clause',
  'indent',
  'item',
]);

/** Reads a document of Akoma Ntoso, Proffer's own or another's. Gives a `malformed` failure that tells what is wrong. */
export const readAkomaNtoso = (text: string, name: string, id: string): Instrument | Failure => {
  const root = parse(text);
  if (typeof root === 'string')
    return new Failure(
      'malformed',
      `${name} is no readable Akoma Ntoso: ${root}`,
      'Give well-formed XML of Akoma Ntoso 3.0.',
    );
  const kept = find(root, 'proffer:instrument');
  const provisions = kept === undefined ? foreignProvisions(root) : ownProvisions(root, kept);
  if (provisions.length === 0)
    return new Failure(
      'malformed',
      `${name} holds no paragraphs or articles`,
      'Give an act or resolution with a body.',
    );
  const { attributes: own = {} } = kept ?? {};
  const adopted = own.adopted ?? find(root, 'FRBRdate')?.attributes.date;
  const title = own.title ?? wordsIn(root, 'docTitle');
  const symbol = own.symbol ?? wordsIn(root, 'docNumber') ?? title ?? name;
  const optional = (key: 'body' | 'inForce' | 'chapter' | 'witnessName'): Partial<Instrument> =>
    own[key] === undefined ? {} : { [key]: own[key] };
  const successors = kept === undefined ? [] : findAll(kept, 'proffer:successor');
  return {
    symbol,
    title: title ?? symbol,
    ...optional('body'),
    ...(adopted === undefined || adopted === '' ? {} : { adopted }),
    ...optional('inForce'),
    ...optional('chapter'),
    ...(own.languages === undefined ? {} : { languages: own.languages.split(' ') }),
    ...(successors.length === 0 ? {} : { supersededBy: successors.map(successorOf) }),
    provisions,
    witness: own.witness ?? id,
    ...(kept === undefined ? { witnessName: name } : optional('witnessName')),
    witnessKind: (own.witnessKind ?? 'text') as Instrument['witnessKind'],
  };
};

const wordsIn = (root: Element, name: string): string | undefined => {
  const found = find(root, name);
  return found === undefined || wordsOf(found) === '' ? undefined : wordsOf(found);
};

const successorOf = ({ attributes: a }: Element): NonNullable<Instrument['supersededBy']>[number] => ({
  instrument: a.instrument ?? '',
  ...(a.from === undefined ? {} : { from: a.from }),
  ...(a.provisions === undefined ? {} : { provisions: a.provisions.split(' ') }),
});

/** The words of a numbered element without those of the elements numbered in it, and what closes it. */
const ownWords = (element: Element): { readonly text: string; readonly closing: string } => {
  const parts = { text: '', closing: '' };
  const walk = (at: Element, into: keyof typeof parts): void => {
    for (const child of at.children) {
      if (!isElement(child)) parts[into] += child;
      else if (child.name === 'num' || child.name === 'heading' || numbered.has(child.name)) continue;
      else walk(child, child.name === 'wrapUp' ? 'closing' : into);
      if (isElement(child)) parts[into] += ' ';
    }
  };
  walk(element, 'text');
  const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();
  return { text: tidy(parts.text), closing: tidy(parts.closing) };
};

const numbersIn = (element: Element): readonly Element[] =>
  element.children.filter(isElement).flatMap((child) => (numbered.has(child.name) ? [child] : numbersIn(child)));

const labelOf = (element: Element): string => {
  const num = find(element, 'num');
  return (num === undefined ? '' : wordsOf(num))
    .replace(/^(?:Article|Section|Rule|Art\.)\s+/i, '')
    .replace(/[.\s]+$/, '');
};

const foreignProvisions = (root: Element): readonly Provision[] => {
  const found: Provision[] = findAll(root, 'recital').map((recital, i) => ({
    ...provisionFromText(`preamble ${i + 1}`, 'preambular', wordsOf(recital), '', undefined, 'en'),
    whole: true,
  }));
  const walk = (element: Element, parent: Provision | undefined): void => {
    const label = labelOf(element).replace(/[()]/g, '');
    const path = parent === undefined ? label : `${parent.path}(${label})`;
    const { text, closing } = ownWords(element);
    const kind = parent?.kind ?? (element.name === 'article' || element.name === 'section' ? 'article' : 'operative');
    const provision: Provision = { ...provisionFromText(path, kind, text, closing, parent, 'en'), whole: true };
    if (text !== '') found.push(provision);
    for (const child of numbersIn(element)) walk(child, provision);
  };
  for (const element of numbersIn(find(root, 'body') ?? root)) walk(element, undefined);
  return found;
};

const oneOf = <T extends string>(all: readonly T[], value: string | undefined): T | undefined =>
  all.find((one) => one === value);

const ownProvisions = (root: Element, kept: Element): readonly Provision[] => {
  const byId = new Map<string, Element>();
  const collect = (element: Element): void => {
    const id = element.attributes.eId;
    if (id !== undefined) byId.set(`#${id}`, element);
    for (const child of element.children.filter(isElement)) collect(child);
  };
  collect(root);
  return findAll(kept, 'proffer:provision').map((one): Provision => {
    const a = one.attributes;
    const element = byId.get(a.href ?? '');
    const path = a.path ?? '';
    const kind = path.includes('preamble')
      ? 'preambular'
      : element?.attributes.eId?.startsWith('art_') === true
        ? 'article'
        : 'operative';
    const words = element === undefined ? { text: '', closing: '' } : ownWords(element);
    const [start, end] = (a.span ?? '').split(' ').map(Number);
    return {
      path,
      kind,
      text: words.text,
      ...(words.closing === '' ? {} : { closing: words.closing }),
      ...(a.verb === undefined ? {} : { verb: a.verb }),
      force: oneOf(FORCES, a.force) ?? 'other',
      ...(a.addressee === undefined ? {} : { addressee: a.addressee }),
      ...(a.inForce === undefined ? {} : { inForce: a.inForce }),
      whole: a.whole === 'true',
      nodes: findAll(one, 'proffer:node').flatMap(nodeOf),
      ...(a.guessed === undefined ? {} : { guessed: a.guessed.split(' ') as NonNullable<Provision['guessed']> }),
      ...(start === undefined || end === undefined ? {} : { span: { start, end } }),
    };
  });
};

const nodeOf = ({ attributes: a }: Element): readonly ProvisionNode[] => {
  const kind = oneOf(NODE_KINDS, a.kind);
  if (kind === undefined) return [];
  return [
    {
      kind,
      words: a.words ?? '',
      ...(a.ties === undefined ? {} : { ties: a.ties.split(' ').flatMap((tie) => oneOf(TIES, tie) ?? []) }),
      ...(a.names === undefined ? {} : { names: a.names === '' ? [] : a.names.split('; ') }),
      ...(a.list === undefined ? {} : { list: a.list }),
      from: oneOf(['text', 'person', 'facts'] as const, a.from) ?? 'text',
    },
  ];
};
