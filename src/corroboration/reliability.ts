import type { Message } from '../languages/message.ts';
/** Reliability of a source: A completely reliable … E unreliable, F cannot be judged. Source: NATO Admiralty code. */
export type ReliabilityGrade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
/** Credibility of an item: 1 confirmed by other sources … 5 improbable, 6 cannot be judged. Source: as above. */
export type CredibilityGrade = 1 | 2 | 3 | 4 | 5 | 6;

/** How reliable a source is, as proposed from the case or judged by a person. Never multiplied with a credibility. */
export interface Reliability {
  /** Whom the case knows the source by. */
  readonly key: string;
  readonly label: string;
  readonly grade: ReliabilityGrade;
  readonly isJudged: boolean;
  readonly because: readonly Message[];
}

/** How credible a claim is as told. */
export interface Credibility {
  readonly grade: CredibilityGrade;
  readonly isJudged: boolean;
  readonly because: readonly Message[];
}
