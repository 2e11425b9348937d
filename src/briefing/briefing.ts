import type { Citation } from '../document/document.ts';

/**
 * A sentence that Proffer wrote. It cannot exist without at least one citation: what leads to no sealed span does not
 * compile and does not print.
 */
export interface CitedSentence {
  readonly text: string;
  readonly citations: readonly [Citation, ...Citation[]];
}

export interface Section {
  readonly heading: string;
  readonly sentences: readonly CitedSentence[];
}

/** A sealed source as the briefing's table shows it. */
export interface SealedSource {
  readonly document: string;
  readonly name: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
}

export interface Briefing {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly sources: readonly SealedSource[];
}
