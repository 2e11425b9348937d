import { Failure } from '../../../failure.ts';
import { unpackZip } from '../../containers/zip.ts';
import { locked, openAndSave } from '../../locked.ts';
import { descendants, elementsOf, parseXml, type XmlElement } from './xml.ts';

/** The parts of a zipped office file. */
export interface PackageParts {
  readonly paths: readonly string[];
  /** The root element of the part at a path; undefined where there is none. */
  readonly root: (path: string) => XmlElement | undefined;
}

/**
 * Unpacks a zipped office file. Fails as `unpackZip`, as `unreadable` where it asks for a password, or as told by `without`
 * where the part with its text is missing.
 */
export const packageParts = async (
  bytes: Uint8Array,
  name: string,
  main: string,
  without: Failure,
): Promise<PackageParts | Failure> => {
  const contents = await unpackZip(bytes, name);
  if (contents instanceof Failure) return contents;
  const parts = new Map(contents.children.map((part) => [part.name, part.bytes]));
  const root = (path: string): XmlElement | undefined => {
    const found = parts.get(path);
    return found === undefined ? undefined : elementsOf(parseXml(found))[0];
  };
  // OpenDocument encrypts part by part, and lists how.
  if (descendants(root('META-INF/manifest.xml'), 'manifest:encryption-data').length > 0)
    return locked(name, openAndSave);
  return parts.has(main) ? { paths: [...parts.keys()], root } : (contents.refused[0] ?? without);
};
