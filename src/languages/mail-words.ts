/** How programs for mail of one language introduce the message that a reply repeats. */
export interface MailWords {
  /** A line that stands before quoted lines: `author` wrote them, `date` tells when. Tried on blocks with line ends folded. */
  readonly wrote: readonly RegExp[];
  /** A line of its own behind which another message follows unmarked to the end. */
  readonly original: RegExp;
  /** Labels of the lines that then name who wrote it. */
  readonly from: readonly string[];
}
