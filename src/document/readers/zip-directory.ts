/** A file in a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive claims. */
  readonly size: number;
}

const directoryEntry = 0x02014b50;
const headLength = 46;
const directoryEnd = 0x06054b50;
const endLength = 22;
/** A comment may stand behind the record that ends an archive. */
const longestComment = 1 << 16;

/**
 * The files of a ZIP archive, without unpacking any. Empty for bytes that are no archive or whose directory is cut off.
 * Read from the record at the end, not by looking for entries: an archive may hold another one as it is.
 */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(bytes, view);
  if (end === undefined) return [];
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  const size = view.getUint32(end + 12, true);
  // Bytes before the archive, as of a program that unpacks itself, move everything.
  for (let at = end - size; at >= 0 && at + headLength <= end; ) {
    if (view.getUint32(at, true) !== directoryEntry) break;
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + headLength, at + headLength + nameLength));
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += headLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const endOf = (bytes: Uint8Array, view: DataView): number | undefined => {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at--) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === directoryEnd) return at;
  }
  return undefined;
};

/**
 * Whether an archive is the package of one document, as office programs and e-books have it, rather than an archive of
 * files.
 */
export const isPackage = (bytes: Uint8Array): boolean =>
  zipEntries(bytes).some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype');
