import { lawWords } from '../languages/en/law-words.ts';

/** What a name of an instrument tells: the body by its mark, the number and the year; or words alone. */
export interface InstrumentName {
  /** "S/RES/", "A/RES/", "C/RES/"; absent where the name does not tell the body. */
  readonly body?: string;
  readonly number?: string;
  readonly year?: string;
  /** The whole name, small letters and single spaces, without its article. */
  readonly words: string;
}

const numberedName =
  /^(?:(?<body>[A-Z][A-Z0-9.]{0,9}(?:\/[A-Z]{1,5})*\/RES\/)|(?:.*\b)?[Rr][eé]solutions?\s+(?:No\.?\s*|n[o°]\s*)?)(?<number>\d{1,5}(?:\/\d{1,4})?)(?:\s*\((?:[^()]*?)(?<year>\d{4})\))?$/u;

/** Takes a name of an instrument apart: "S/RES/118 (2020)", "resolution 118 (2020)", "the Harrow Convention". */
export const instrumentName = (name: string): InstrumentName => {
  const plain = name.replace(/\s+/g, ' ').trim();
  const words = plain.toLowerCase().replace(/^(?:the|la|le|l['’]) ?/u, '');
  const groups = numberedName.exec(plain)?.groups;
  if (groups?.number === undefined) return { words: lawWords.spellings[words]?.toLowerCase() ?? words };
  const { body, number, year } = groups;
  return { words, number, ...(body === undefined ? {} : { body }), ...(year === undefined ? {} : { year }) };
};

const agrees = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

/**
 * Whether two spellings mean one instrument: the same number, and no body or year that speaks against it ("S/RES/118
 * (2020)", "resolution 118"); for those without a number the same words.
 */
export const isSameInstrument = (a: string, b: string): boolean => {
  const [x, y] = [instrumentName(a), instrumentName(b)];
  if (x.number === undefined || y.number === undefined) return x.words === y.words;
  return x.number === y.number && agrees(x.body, y.body) && agrees(x.year, y.year);
};
