import type { Citation } from '../document/document.ts';

/** Somebody who is reported not to have answered. */
export interface SilenceTold extends Citation {
  readonly actor: string;
  /** The words that say so. */
  readonly text: string;
}
