import type { Failure } from '../../failure.ts';

/** A file that a container holds. */
export interface Child {
  /** As the container calls it, folders included, parted by "/". It names the child to people and never a place on a disk. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a container gives: its children in its own order, and what of it could not be taken, each with the reason. */
export interface Contents {
  readonly children: readonly Child[];
  readonly refused: readonly Failure[];
}

/** Bytes that the children of one container may have together; what would go beyond is refused. */
export const mostUnpacked = 256 * 1024 * 1024;

/** Children that one container may have: a folder of an inquiry, not the index of the web. */
export const mostChildren = 10_000;

/** One kind of container: how it is told, and how it is unpacked. */
export interface Container {
  readonly is: (bytes: Uint8Array) => boolean;
  /** Whether it is a document as well: a mail with attachments. */
  readonly isDocument: boolean;
  readonly unpack: (bytes: Uint8Array, name: string) => Promise<Contents | Failure>;
}
