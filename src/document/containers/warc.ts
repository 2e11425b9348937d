import { Failure } from '../../failure.ts';
import { type Child, type Contents, mostChildren } from './container.ts';

/** One record of a WARC file (ISO 28500), with the bytes that it takes. */
interface WarcRecord {
  readonly bytes: Uint8Array;
  readonly headers: ReadonlyMap<string, string>;
  /** What stands behind the record's own headers: of a response, its headers and body. */
  readonly block: Uint8Array;
}

const begins = (bytes: Uint8Array, at: number, word: string): boolean => {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
};

/** Whether bytes are a WARC file that is not packed. */
export const isWarc = (bytes: Uint8Array): boolean => begins(bytes, 0, 'WARC/1.');

const longestHead = 1 << 16;

const headersOf = (head: string): ReadonlyMap<string, string> =>
  new Map(
    head.split('\r\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon === -1 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );

/** The records of a WARC file, each as it stands; ends where one breaks off. */
function* recordsOf(bytes: Uint8Array): Generator<WarcRecord> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; begins(bytes, at, 'WARC/1.'); ) {
    const body = all.subarray(at, at + longestHead).indexOf('\r\n\r\n') + 4;
    if (body === 3) return;
    const headers = headersOf(all.toString('utf8', at, at + body));
    const length = Number(headers.get('content-length'));
    const end = at + body + length;
    if (!(length >= 0) || end > bytes.length) return;
    yield {
      bytes: bytes.subarray(at, Math.min(bytes.length, end + 4)),
      headers,
      block: bytes.subarray(at + body, end),
    };
    at = end;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  }
}

const documentTypes =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|rtf|vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.oasis\.opendocument\.text)|message\/rfc822)/i;

/** Whether a record holds a document that a server gave, not a redirection, a style sheet or a picture of a page. */
const holdsDocument = ({ headers, block }: WarcRecord): boolean => {
  const type = headers.get('warc-type');
  if (type === 'resource' || type === 'conversion') return documentTypes.test(headers.get('content-type') ?? '');
  if (type !== 'response') return false;
  const head = new TextDecoder('latin1').decode(block.subarray(0, longestHead)).split('\r\n\r\n')[0] ?? '';
  return /^HTTP\/\d\S* 200\b/.test(head) && documentTypes.test(headersOf(head).get('content-type') ?? '');
};

/** What a crawler keeps of its own work is no page: "metadata://gnu.org/software/wget/warc/wget_arguments.txt". */
const isOfCrawler = ({ headers }: WarcRecord): boolean => /^<?metadata:/i.test(headers.get('warc-target-uri') ?? '');

/** Whether a WARC file is one capture and nothing else: then it is a document, not a container. */
export const isCapture = (bytes: Uint8Array): boolean => {
  if (!isWarc(bytes)) return false;
  const records = recordsOf(bytes);
  const first = records.next();
  return first.done !== true && holdsDocument(first.value) && records.next().done === true;
};

/**
 * The documents among the records of a WARC file, each as a WARC file of one record: address, time and digest of the
 * capture stay with the bytes that they are about.
 *
 *     warcinfo                                         —
 *     response  https://kell.example/depot  text/html  → kell.example/depot.warc
 *     response  https://kell.example/a.css  text/css   passed over, and said
 */
export const unpackWarc = (bytes: Uint8Array, name: string): Contents | Failure => {
  const children: Child[] = [];
  let passed = 0;
  for (const record of recordsOf(bytes)) {
    if (isOfCrawler(record)) continue;
    if (holdsDocument(record) && children.length < mostChildren) {
      children.push({ name: nameOf(record), bytes: record.bytes });
    } else if (/^(?:response|resource|conversion)$/.test(record.headers.get('warc-type') ?? '')) passed++;
  }
  if (children.length === 0) {
    return new Failure('empty', `${name} holds no captured document`, 'Check that the right file was given.');
  }
  const rest = `${name}: ${passed} captured files that are no documents were passed over`;
  return {
    children,
    refused: passed === 0 ? [] : [new Failure('unknown-format', rest, 'They stay in the sealed file.')],
  };
};

const nameOf = ({ headers }: WarcRecord): string => {
  const address = (headers.get('warc-target-uri') ?? 'capture').replace(/^<|>$/g, '').replace(/^[a-z]+:\/+/i, '');
  return `${address
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .slice(0, 200)}.warc`;
};
