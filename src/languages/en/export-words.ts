/** The furniture of an exported briefing: column headings, labels for screen readers, and what the reader must know. */
export const exportWords = {
  caveat:
    'This briefing reports what documents say, who says it and on whose word. It does not say that any of it is so.',
  contents: 'Contents',
  skip: 'Skip to the text',
  sources: 'Sources',
  passages: 'Passages cited',
  passage: 'Passage',
  file: 'File',
  title: 'Title',
  issuer: 'Issued by',
  date: 'Date',
  hash: 'SHA-256',
  line: 'line',
  seeNote: 'See note',
  back: 'Back to the sentence',
} as const;
