import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Failure } from '../../failure.ts';
import { message } from '../../languages/message.ts';
import { zipEntries } from '../readers/zip-directory.ts';
import { type Child, type Contents, mostChildren, mostUnpacked } from './container.ts';

/** A file that unpacks to more than this times its packed size is no document but a bomb; office files reach 50. */
const mostRatio = 200;
/** Small files of blanks pack well; the ratio counts from here. */
const harmlessSize = 1 << 20;

/** What systems put into archives beside the files that people put there. */
const byTheWay = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;
/** A package of captures of the web (WACZ) holds indexes beside its WARC files, in these places. */
const ofWacz = /^(?:datapackage(?:-digest)?\.json|(?:indexes|pages|logs)\/.*|[^/]+\.(?:cdxj?|idx)(?:\.gz)?)$/;

/**
 * The files of a ZIP archive. Names that lead out of the archive, encrypted, damaged and bomb-like files are refused one
 * by one; the others come out whole, held against their check sums.
 *
 *     evidence.zip   letters/a.docx      child
 *                    ../../etc/cron.d/x  refused: its name leads out of the archive
 *                    zeros.txt           refused: 1 GB out of 1 MB
 */
export const unpackZip = async (bytes: Uint8Array, name: string): Promise<Contents | Failure> => {
  const names = new Set(zipEntries(bytes).map((entry) => entry.name));
  const isWacz = names.has('datapackage.json') && [...names].some((called) => /^archive\/.*\.warc/.test(called));
  return yauzl
    .fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
    })
    .then(
      (zip) => unpackEntries(zip, name, isWacz),
      (error: unknown) => damaged(name, error),
    );
};

const damaged = (name: string, error: unknown): Failure =>
  new Failure(
    'malformed',
    message('failure.broken-zip', { name, why: reasonOf(error) }),
    message('failure.broken-zip.hint'),
  );

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const unpackEntries = async (zip: ZipFile, name: string, isWacz: boolean): Promise<Contents | Failure> => {
  const children: Child[] = [];
  const refused: Failure[] = [];
  const passed = isWacz ? ofWacz : byTheWay;
  let room = mostUnpacked;
  if (zip.entryCount > mostChildren) {
    return new Failure('too-large', `${name} holds ${zip.entryCount} files`, `Split it; the limit is ${mostChildren}.`);
  }
  // A directory that breaks off in the middle gives what stands before.
  const broken = await eachEntry(zip, async (entry) => {
    const called = nameOf(entry);
    if (called.endsWith('/') || passed.test(called)) return;
    const shown = `${name} › ${called}`;
    const why = whyRefused(entry, called, room);
    const child =
      why === undefined ? await bytesOf(zip, entry, shown) : new Failure('too-large', `${shown} ${why}`, split);
    if (child instanceof Failure) refused.push(child);
    else {
      children.push({ name: called, bytes: child });
      room -= child.length;
    }
  });
  if (broken !== undefined) refused.push(damaged(name, broken));
  return children.length === 0 && broken !== undefined ? damaged(name, broken) : { children, refused };
};

const split = 'Unpack it with a tool that you trust and give the files that you want.';

const eachEntry = (zip: ZipFile, act: (entry: Entry) => Promise<void>): Promise<unknown> =>
  new Promise((done) => {
    zip.on('error', done);
    zip.on('end', () => done(undefined));
    zip.on('entry', (entry: Entry) => {
      act(entry).then(() => zip.readEntry(), done);
    });
    zip.readEntry();
  });

/** Names are UTF-8 where the archive says so; what is none is read byte by byte. */
const nameOf = ({ fileName }: Entry): string => {
  const raw = fileName as unknown as Buffer;
  const name = raw.toString('utf8');
  return (name.includes('\ufffd') ? raw.toString('latin1') : name).replaceAll('\\', '/');
};

const whyRefused = (entry: Entry, called: string, room: number): string | undefined => {
  if (yauzl.validateFileName(called) !== null) return 'has a name that leads out of the archive';
  if (entry.isEncrypted()) return 'is encrypted';
  const { compressedSize: packed, uncompressedSize: size } = entry;
  if (size > harmlessSize && size > packed * mostRatio) return `unpacks from ${packed} to ${size} bytes, like a bomb`;
  if (size > room) return `unpacks to ${size} bytes; ${mostUnpacked} are allowed for an archive`;
  return undefined;
};

const bytesOf = async (zip: ZipFile, entry: Entry, shown: string): Promise<Uint8Array | Failure> => {
  const cut = (error: unknown): Failure =>
    new Failure(
      'malformed',
      `${shown} cannot be unpacked: ${reasonOf(error)}`,
      'Get the archive again from where it came.',
    );
  return zip.openReadStreamPromise(entry).then(async (stream) => {
    // The stream ends with an error where more comes out than the archive told.
    const pieces = await stream.toArray().then(
      (read) => read as Uint8Array[],
      (error: unknown) => cut(error),
    );
    if (pieces instanceof Failure) return pieces;
    const bytes = Buffer.concat(pieces);
    return crc32(bytes) === entry.crc32 ? bytes : cut('its check sum is not that of its bytes');
  }, cut);
};
