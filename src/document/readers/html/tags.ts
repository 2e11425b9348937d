import { type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

/** A start or end tag and where it stands in the source: `[from, to)`. What lies between two tags is text. */
export interface Tag {
  readonly end: boolean;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** An attribute's value, decoded, and where its raw value stands in the source. */
export interface Attribute {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const none: ReadonlyMap<string, Attribute> = new Map();

/** Attributes that the reader asks for; the others are passed over. */
const wanted = new Set([
  ...[
    'href',
    'class',
    'id',
    'role',
    'hidden',
    'aria-hidden',
    'style',
    'datetime',
    'start',
    'value',
    'type',
    'reversed',
  ],
  ...['name', 'property', 'content', 'itemprop', 'rel', 'lang'],
]);

/** Elements whose content is not markup. */
const rawModes: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
};

/**
 * The tags of a page in the order of the source. Comments and the doctype come as end tags without a name, so that
 * they part the text around them and mean nothing; one such stands at the very start. A flat list, because a tree of hostile nesting has no bound.
 */
export const tagsOf = (source: string): readonly Tag[] => {
  const tags: Tag[] = [{ end: true, name: '', from: 0, to: 0, attributes: none }];
  const pass = (location: { startOffset: number; endOffset: number } | null): void => {
    if (location === null) return;
    tags.push({ end: true, name: '', from: location.startOffset, to: location.endOffset, attributes: none });
  };
  const ignore = (): void => {};
  const handler: TokenHandler = {
    onStartTag: ({ tagName, attrs, location }) => {
      const mode = rawModes[tagName];
      if (mode !== undefined) tokenizer.state = mode;
      if (location === null) return;
      tags.push({
        end: false,
        name: tagName,
        from: location.startOffset,
        to: location.endOffset,
        attributes: attributesOf(source, attrs, location.attrs),
      });
    },
    onEndTag: ({ tagName, location }) => {
      if (location === null) return;
      tags.push({ end: true, name: tagName, from: location.startOffset, to: location.endOffset, attributes: none });
    },
    onComment: ({ location }) => pass(location),
    onDoctype: ({ location }) => pass(location),
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
    onEof: ignore,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(source, true);
  return tags;
};

const attributesOf = (
  source: string,
  attributes: readonly { readonly name: string; readonly value: string }[],
  places: Readonly<Record<string, { startOffset: number; endOffset: number }>> | undefined,
): ReadonlyMap<string, Attribute> => {
  if (attributes.length === 0) return none;
  const kept = new Map<string, Attribute>();
  for (const { name, value } of attributes) {
    const place = places?.[name];
    if (!wanted.has(name) || place === undefined || kept.has(name)) continue;
    const raw = source.slice(place.startOffset, place.endOffset);
    const equals = raw.indexOf('=');
    const lead = equals === -1 ? raw.length : equals + 1 + (/^\s*["']?/.exec(raw.slice(equals + 1))?.[0].length ?? 0);
    const quoted = /["']$/.test(raw) && lead < raw.length ? 1 : 0;
    kept.set(name, { value, from: place.startOffset + lead, to: place.endOffset - quoted });
  }
  return kept;
};
