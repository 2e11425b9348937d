/** Words of one language by which a legal text shows its parts. Patterns are tried at the start of a line. */
export interface InstrumentWords {
  /** Opens the preamble: "The Council,". */
  readonly opener: RegExp;
  /** Opens a preambular paragraph: "Recalling", "Deeply concerned". */
  readonly preambular: RegExp;
  /** Looks like a preambular word and is none: "United". */
  readonly notPreambular: RegExp;
  /** Opens an article; `number` is its number, "1" where a word says first. */
  readonly article: RegExp;
  /** A line that names a larger division and belongs to no article. */
  readonly division: RegExp;
  /** How the adoption is recorded behind the text. */
  readonly adopted: RegExp;
  readonly annex: RegExp;
  /** `number`: the number of the resolution with its year, in the lines above the preamble. */
  readonly resolution: RegExp;
  /** `chapter`: under which chapter of its charter the body says that it acts. */
  readonly chapter: RegExp;
  /** Whom opening words speak to. */
  readonly addressee: RegExp;
  /** `paragraphs` and `date`: from when paragraphs take effect. */
  readonly effect: RegExp;
  /** `date`: from when the whole instrument is in force. */
  readonly entry: RegExp;
  /** `instrument`, and `paragraphs` where only these are: what a paragraph ends or replaces. */
  readonly supersedes: RegExp;
  /** Words that say that a title is a draft, or a translation. */
  readonly draft: RegExp;
  readonly translation: RegExp;
}
