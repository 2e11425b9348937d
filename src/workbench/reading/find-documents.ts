import type { Document } from '../../document/document.ts';
import { Failure } from '../../failure.ts';
import { message } from '../../languages/message.ts';
import { sha256 } from '../../text/digest.ts';
import { openSource } from './open-source.ts';

/** A file that was opened: one that a person gave, or one that another holds. */
export interface Found {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Undefined where it only holds other files. */
  readonly document: Document | undefined;
  /** Where it was held: SHA-256 of the container's bytes, and the name that the container calls it by. */
  readonly within?: { readonly parent: string; readonly place: string };
  /** For messages: "evidence.zip › letters/a.docx". */
  readonly shown: string;
}

/** How far containers are followed into each other, and what may come out of one that a person gave. */
const deepest = 4;
const mostFound = 10_000;
const mostBytes = 1 << 30;

/**
 * A file that a person gave and all that it holds, containers before their children, each opened. Fails as `openSource`
 * for the file itself; what it holds and cannot be read goes to `onRefused`, with where it stands, and stops nothing.
 *
 *     evidence.zip
 *     evidence.zip › mails/1.eml
 *     evidence.zip › mails/1.eml › note.txt
 */
export async function* findDocuments(
  given: { readonly bytes: Uint8Array; readonly name: string },
  onRefused: (failure: Failure) => void,
): AsyncGenerator<Found> {
  let count = 0;
  let bytes = 0;
  const follow = async function* (held: Omit<Found, 'document'>, depth: number): AsyncGenerator<Found> {
    const { document, children, refused } = await openSource(held.bytes, held.name);
    for (const failure of refused) onRefused(failure);
    yield { ...held, document };
    const parent = children.length === 0 ? '' : sha256(held.bytes);
    for (const child of children) {
      const shown = `${held.shown} › ${child.name}`;
      count++;
      bytes += child.bytes.length;
      if (depth === deepest || count > mostFound || bytes > mostBytes) {
        onRefused(new Failure('too-large', `${shown}: ${whyFar(depth)}`, 'Unpack it and give it as a file.'));
        continue;
      }
      const name = child.name.slice(child.name.lastIndexOf('/') + 1);
      const within = { parent, place: child.name };
      try {
        yield* follow({ name, bytes: child.bytes, within, shown }, depth + 1);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        onRefused(
          new Failure(error.code, message('failure.within', { shown, what: error.said.message }), error.said.hint),
        );
      }
    }
  };
  yield* follow({ ...given, shown: given.name }, 0);
}

const whyFar = (depth: number): string =>
  depth === deepest ? `containers are followed ${deepest} deep` : 'more is held in one file than is allowed';
