import type { NameKind } from '../../annotation/annotation.ts';
import type { Message } from '../../languages/message.ts';
import type { Name } from '../names/name.ts';

/** What sort of thing bears a name. Only bearers of one sort can be one actor, but for leaders and their governments. */
export type Sort = 'person' | 'place' | 'body' | 'people' | 'office' | 'thing';

/** One name as the documents of a case use it: the label, and every other name that they give what is labelled so. */
export interface Bearer {
  readonly label: Name;
  readonly kind: NameKind;
  readonly sort: Sort;
  /** Names and descriptions that the documents use for it, the label first. */
  readonly names: readonly Name[];
  /** Those of them that are proper names. */
  readonly proper: readonly Name[];
  /** Names that a document itself introduces for it ("X, also known as Y"). */
  readonly aliases: readonly Name[];
  readonly documents: readonly string[];
}

/** What rules may know of the case beside two names: the stems of the lands and peoples that it speaks of. */
export interface Known {
  readonly lands: ReadonlySet<string>;
}

/**
 * A way in which two names can be known for one. Keys make the candidates: a bearer that asks for a key is held against
 * those that carry it.
 */
export interface ActorRule {
  readonly rule: string;
  /**
   * `all`: whoever shares the key is one actor. `one`: only where those that carry it are one actor already; otherwise it
   * stays open which of them is meant. `one-to-one`: and only one asks.
   */
  readonly joins: 'all' | 'one' | 'one-to-one';
  readonly asks: (bearer: Bearer, known: Known) => readonly string[];
  readonly carries: (bearer: Bearer, known: Known) => readonly string[];
  /** Whether the two may be one for all that their names say; absent: the key is enough. */
  readonly accepts?: (asker: Bearer, carrier: Bearer) => boolean;
  /** Why, in the words of the documents. */
  readonly because: (asker: Bearer, carrier: Bearer, key: string) => Message;
}

/** What a bearer is called, as the documents write it. */
export const nameOf = (bearer: Bearer): string => bearer.label.written;
