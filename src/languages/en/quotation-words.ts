/** Words that decide how a quotation mark is read. */
export const quotationWords = {
  /** Words that begin with an apostrophe for letters left out. */
  elisions: ['tis', 'twas', 'em', 'cause', 'til', 'bout', 'round', 'n'],
  /** What the author puts before a name that is not his own. */
  soCalled: ['so-called', 'self-styled', 'self-proclaimed', 'self-declared', 'purported', 'supposed', 'alleged'],
};
