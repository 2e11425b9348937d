import { Failure } from '../failure.ts';

/** The arrays of a model file by name, in the order in which they are written. */
export type Section = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;
const SECTION_TYPES = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array };
type SectionType = keyof typeof SECTION_TYPES;

interface Entry {
  readonly name: string;
  readonly type: SectionType;
  readonly at: number;
  readonly length: number;
}

const MAGIC = 'PROFSYN1';
const align = (n: number): number => (n + 7) & ~7;

/**
 * Writes sections as one file: 8 bytes of magic, the length of the directory (u32, little-endian), the directory as
 * JSON, and the arrays, each aligned to 8 bytes from the start of the file.
 */
export const writeSections = (sections: Readonly<Record<string, Section>>): Uint8Array => {
  const entries: Entry[] = [];
  let at = 0;
  for (const [name, array] of Object.entries(sections)) {
    entries.push({ name, type: array.constructor.name as SectionType, at, length: array.length });
    at = align(at + array.byteLength);
  }
  const directory = new TextEncoder().encode(JSON.stringify(entries));
  const body = align(12 + directory.length);
  const bytes = new Uint8Array(body + at);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(8, directory.length, true);
  bytes.set(directory, 12);
  for (const { name, at: offset } of entries) {
    const array = sections[name] as Section;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), body + offset);
  }
  return bytes;
};

/** What is wrong with a model file. */
export const damaged = (what: string): Failure =>
  new Failure('malformed', `the model file is not one: ${what}`, 'take the files in models/ from the release again');

/** The arrays of a model file, as views on its bytes where these are aligned. Fails with `malformed`. */
export const readSections = (given: Uint8Array): ReadonlyMap<string, Section> => {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  if (new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) throw damaged(`it does not begin with ${MAGIC}`);
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (12 + size > bytes.length) throw damaged('its directory is cut off');
  const entries: readonly Entry[] = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + size)));
  const body = bytes.byteOffset + align(12 + size);
  const sections = new Map<string, Section>();
  for (const { name, type, at, length } of entries) {
    const from = SECTION_TYPES[type];
    if (from === undefined || body + at + length * from.BYTES_PER_ELEMENT > bytes.byteOffset + bytes.length) {
      throw damaged(`its part "${name}" is cut off`);
    }
    sections.set(name, new from(bytes.buffer as ArrayBuffer, body + at, length));
  }
  return sections;
};

/** Gives a part of a model file by its name. Fails with `malformed` where the file has none of that name. */
export type Take = <Kind extends Section>(name: string) => Kind;

export const takerOf =
  (sections: ReadonlyMap<string, Section>): Take =>
  <Kind extends Section>(name: string): Kind => {
    const found = sections.get(name);
    if (found === undefined) throw damaged(`its part "${name}" is missing`);
    return found as Kind;
  };
