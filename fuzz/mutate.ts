/** What parsers look at: numbers at their limits, marks of formats, lengths, what ends and begins things. */
const words = [
  ...[
    '',
    '\0',
    '\xff\xff\xff\xff',
    '\x7f\xff\xff\xff',
    '\x80\0\0\0',
    '\r\n',
    '\r\n\r\n',
    '-1',
    '0',
    '4294967296',
    '99999999999999999999',
  ],
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
    '&x;',
    '&#0;',
    '<script>',
    '<p>',
  ],
  ...[
    'obj',
    'endobj',
    'stream',
    'endstream',
    '/Kids',
    '/Parent 1 0 R',
    '/Length 99999999',
    'xref',
    'trailer',
    '<<',
    '>>',
    '/JavaScript',
  ],
  ...[
    'PK\x03\x04',
    'PK\x01\x02',
    'PK\x05\x06',
    '../',
    '..\\',
    '/etc/passwd',
    'word/document.xml',
    'Content-Type: multipart/mixed; boundary=x',
  ],
  ...[
    '--x\r\n',
    'Content-Transfer-Encoding: base64',
    '=?utf-8?B?',
    'WARC/1.0\r\n',
    'Content-Length: -5',
    'Transfer-Encoding: chunked',
  ],
  ...[
    '\x1f\x8b\x08',
    '\\rtf1',
    '{\\*',
    '\\bin99999999 ',
    '\x89PNG',
    'IHDR',
    '\xff\xd8\xff',
    'II*\0',
    '%PDF-',
    '\u202e',
    '\ud83d',
    '> > > ',
  ],
];

const bytesOf = (word: string): Uint8Array => Uint8Array.from(word, (unit) => unit.charCodeAt(0) & 255);

type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(pieces));

/** One change of a file; `other` is another one of the corpus to take a piece from. */
type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const mutations: readonly Mutation[] = [
  // Some bytes are others.
  (bytes, random) => {
    const changed = bytes.slice();
    for (let count = 1 + below(random, 8); count > 0; count--)
      changed[below(random, bytes.length)] = below(random, 256);
    return changed;
  },
  // One bit is turned.
  (bytes, random) => {
    const changed = bytes.slice();
    const at = below(random, bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
    return changed;
  },
  // It breaks off.
  (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  // A piece is missing.
  (bytes, random) => {
    const at = below(random, bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 200)));
  },
  // A piece is there again and again.
  (bytes, random) => {
    const at = below(random, bytes.length);
    const piece = bytes.subarray(at, at + 1 + below(random, 100));
    const times = 2 + below(random, random() < 0.1 ? 2000 : 20);
    return joined(bytes.subarray(0, at), ...Array.from({ length: times }, () => piece), bytes.subarray(at));
  },
  // A word that parsers look at stands in it, in place of something or beside it.
  (bytes, random) => {
    const at = below(random, bytes.length);
    const word = bytesOf(words[below(random, words.length)] ?? '');
    return joined(bytes.subarray(0, at), word, bytes.subarray(random() < 0.5 ? at : at + word.length));
  },
  // It goes on as another file.
  (bytes, random, other) =>
    joined(bytes.subarray(0, below(random, bytes.length)), other.subarray(below(random, other.length))),
];

/** A file changed in one to four ways; the same seed, the same file. */
export const mutate = (bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array => {
  let changed = bytes;
  for (let count = 1 + below(random, 4); count > 0; count--) {
    if (changed.length === 0) return changed;
    changed = mutations[below(random, mutations.length)]?.(changed, random, other) ?? changed;
  }
  return changed;
};
