/** A file in a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive claims. */
  readonly size: number;
}

const directoryEntry = 0x02014b50;
const headLength = 46;
/** The directory is at the end; archives of documents have short ones. */
const longestDirectory = 1 << 22;

/** The files of a ZIP archive, without unpacking any. Empty for bytes that are no archive. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  for (let at = Math.max(0, bytes.length - longestDirectory); at + headLength <= bytes.length; ) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== directoryEntry) {
      at++;
      continue;
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + headLength, at + headLength + nameLength));
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += headLength + nameLength;
  }
  return entries;
};
