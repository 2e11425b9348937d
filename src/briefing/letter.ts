import type { Citation } from '../document/document.ts';

/** The two forms: a letter with an annex, and a numbered briefing. */
export const LETTER_FORMS = ['letter', 'briefing'] as const;
export type LetterForm = (typeof LETTER_FORMS)[number];

/** What a sentence tells of a claim: that somebody says so, that somebody denies it, or how little or divided it rests on. */
export const SIDES = ['for', 'against', 'limit'] as const;
export type Side = (typeof SIDES)[number];

/**
 * A piece of a letter: a heading, words of the author's own, or a sentence that rests on passages. `origin` is a cited
 * sentence as it was generated; what the author makes of it is held against it.
 */
export interface LetterBlock {
  readonly id: string;
  readonly kind: 'heading' | 'own' | 'cited';
  readonly text: string;
  readonly origin: string;
  /** Never empty for a cited block, always empty for the others. */
  readonly citations: readonly Citation[];
  /** The claim that a cited block tells of, and what it tells of it. */
  readonly claim?: string;
  readonly side?: Side;
}

/** A letter or briefing that a person writes. */
export interface Letter {
  readonly title: string;
  readonly form: LetterForm;
  readonly blocks: readonly LetterBlock[];
}
