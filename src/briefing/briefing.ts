import type { Citation } from '../document/document.ts';
import type {
  briefingHeadings,
  briefingWords,
  elementStandingWords,
  elementWords,
} from '../languages/en/briefing-words.ts';

type Words<Table> = Table[keyof Table];
/** What a briefing may say in words of its own: a closed list. */
export type OwnWords =
  | Words<typeof briefingWords>
  | Words<typeof elementWords>
  | Words<typeof elementStandingWords>
  | Words<typeof briefingHeadings>;

/** Words of a sealed source, exactly as they stand there. */
export interface Quoted {
  readonly kind: 'quote';
  readonly text: string;
  readonly citation: Citation;
}

/** The resolved name of an actor, source, origin, document or instrument, and the passage that it stands for. */
export interface Named {
  readonly kind: 'label';
  readonly text: string;
  readonly citation: Citation;
}

/** A number that Proffer counted, and everything it counted. */
export interface Counted {
  readonly kind: 'count';
  readonly text: string;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** Passages that a sentence rests on without naming them. */
export interface Reference {
  readonly kind: 'reference';
  readonly citation: Citation;
}

export interface Own {
  readonly kind: 'words';
  readonly text: OwnWords;
}

/** A part that leads to a source. */
export type CitedPart = Quoted | Named | Counted | Reference;
export type SentencePart = Own | CitedPart;

/**
 * A sentence that Proffer wrote. It cannot exist without at least one citation: what leads to no sealed span does not
 * compile and does not print. `text` is its parts in a row, with quotation marks around what is quoted.
 */
export interface CitedSentence {
  readonly parts: readonly SentencePart[];
  readonly text: string;
  /** Each passage once, in order of appearance. */
  readonly citations: readonly [Citation, ...Citation[]];
}

export interface Section {
  readonly heading: string;
  readonly sentences: readonly [CitedSentence, ...CitedSentence[]];
}

/** A sealed source as the briefing's table shows it. `document` is the SHA-256 of its bytes. */
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
