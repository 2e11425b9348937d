import { gunzipSync } from 'node:zlib';
import { Failure } from '../../failure.ts';
import { type Contents, mostUnpacked } from './container.ts';
import { isWarc, unpackWarc } from './warc.ts';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Unpacks; gives a failure where it is damaged or more than is allowed comes out. */
const gunzip = (bytes: Uint8Array, name: string): Promise<Uint8Array | Failure> =>
  Promise.resolve(bytes)
    .then((packed) => gunzipSync(packed, { maxOutputLength: mostUnpacked }))
    .then(
      (unpacked): Uint8Array => unpacked,
      (error: unknown) =>
        new Failure('malformed', `${name} cannot be unpacked: ${String(error)}`, 'Unpack it and give what is in it.'),
    );

/** A file packed by gzip: the captures of the web in it, or else one child, under the name without ".gz". */
export const unpackGzip = async (bytes: Uint8Array, name: string): Promise<Contents | Failure> => {
  const unpacked = await gunzip(bytes, name);
  if (unpacked instanceof Failure) return unpacked;
  if (isWarc(unpacked)) return unpackWarc(unpacked, name);
  return { children: [{ name: name.replace(/\.gz$/i, '') || name, bytes: unpacked }], refused: [] };
};
