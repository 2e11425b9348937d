import type { Message } from '../languages/message.ts';

/** How one element of a provision stands against what the statements say. Never a verdict. */
export type ElementStanding = 'met' | 'not met' | 'contested' | 'not addressed';

/** What is held against what the statements say. All but the first five are there only where the provision says them. */
export const ELEMENTS = [
  'in force',
  'binding force',
  'addressee',
  'conduct',
  'counterparty',
  'listing',
  'goods',
  'reach',
  'territory',
  'time',
  'condition',
  'exception',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** One row of the table. */
export interface AssessedElement {
  readonly element: ElementName;
  /** The words of the provision at issue, where it has such. */
  readonly words?: string;
  readonly standing: ElementStanding;
  /** Ids of the statements that it rests on. */
  readonly statements: readonly string[];
  readonly because: Message;
  /** The steps that led here, from the provision and its source to the standing. */
  readonly why: readonly Message[];
  /** What evidence would fill the gap; absent where there is none. */
  readonly wanted?: Message;
}

/** Why conduct cannot break a provision whatever is proved of it. Said before the elements. */
export interface CategoryError {
  readonly kind: 'prohibits-nothing' | 'other-addressee' | 'aid-to-a-state' | 'preamble';
  readonly because: Message;
}

/** A provision held against alleged conduct, element by element, each with the statements it rests on. */
export interface Assessment {
  readonly instrument: string;
  readonly provision: string;
  readonly claim: string;
  /** Labels of those whose conduct is held against it. */
  readonly accused: readonly string[];
  readonly categoryErrors: readonly CategoryError[];
  readonly elements: readonly AssessedElement[];
}
