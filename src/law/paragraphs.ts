import type { InstrumentWords } from '../languages/instrument-words.ts';
import { type Level, nextLevels, pathOf } from './numbering.ts';
import { operativeVerb } from './operative-verb.ts';
import type { TextLine } from './text-lines.ts';

/** A provision in the making: the lines of its own words, and those behind its sub-paragraphs. */
export interface ProvisionDraft {
  readonly path: string;
  readonly kind: 'preambular' | 'operative' | 'article';
  readonly lines: TextLine[];
  readonly closing: TextLine[];
}

/** Whether a paragraph may end with these words. */
const mayEnd = (words: string): boolean => /[,;.:][”"’')\]]*(?:\s+(?:and|or|et|ou))?(?:\s*\d{1,3})?$/u.test(words);

/** Numbers run on; one that jumps further belongs to a quoted text or a table. */
const furthestJump = 2;

/**
 * The paragraphs of a resolution, in order:
 *
 *     The Council,                                  opens the preamble
 *     Recalling its resolution 40 (2030),           preamble 1
 *     1. Decides that all States shall:             1
 *        (a) close their ports; and                 1(a)
 *        (b) inspect cargoes,                       1(b)
 *     without delay;                                closes 1
 *     Adopted at the 412th meeting                  ends it
 *
 * Scans lose numbers and empty lines; a paragraph without a number is known by the verb that opens it. A second "The
 * Council," opens another part ("B.1").
 */
export const paragraphsOf = (lines: readonly TextLine[], words: InstrumentWords): readonly ProvisionDraft[] => {
  const found: ProvisionDraft[] = [];
  let phase = 'front' as 'front' | 'preamble' | 'operative' | 'end';
  let part = '';
  let parts = 0;
  let preambles = 0;
  let last = 0;
  let levels: readonly Level[] = [];
  let top: ProvisionDraft | undefined;
  let open: TextLine[] | undefined;
  let before = '';

  const begin = (path: string, kind: ProvisionDraft['kind'], line: TextLine): void => {
    const draft: ProvisionDraft = { path, kind, lines: [line], closing: [] };
    found.push(draft);
    open = draft.lines;
    before = line.words;
  };
  const beginTop = (number: number, line: TextLine): void => {
    phase = 'operative';
    last = number;
    levels = [];
    begin(`${part}${number}`, 'operative', line);
    top = found.at(-1);
  };
  const goOn = (line: TextLine): void => {
    // Small letters behind a finished sub-paragraph go on with the sentence that the paragraph began.
    if (line.opensBlock && levels.length > 0 && /^\p{Ll}/u.test(line.words) && mayEnd(before)) {
      levels = [];
      open = top?.closing;
    }
    open?.push(line);
    before = line.words;
  };

  for (const line of lines) {
    if (phase === 'end' && !words.opener.test(line.words)) continue;
    const closed = line.opensBlock || mayEnd(before);
    if ((closed || phase === 'front') && isOpener(line, words)) {
      // "Whereas …" above "The Council" is its preamble.
      if (phase === 'preamble') {
        before = ',';
        continue;
      }
      if (found.length > 0) part = `${String.fromCharCode(65 + ++parts)}.`;
      phase = 'preamble';
      [preambles, last, levels, top, open, before] = [0, 0, [], undefined, undefined, ','];
      const rest = line.words.replace(words.opener, '').trim();
      if (rest.length > 12) begin(`${part}preamble ${++preambles}`, 'preambular', line);
      continue;
    }
    const verb =
      operativeVerb(line.words) ?? (phase === 'preamble' && line.opensBlock ? unknownVerb(line.words) : undefined);
    if (phase === 'front') {
      // An excerpt may open with any paragraph.
      if (line.number !== undefined && /^\d+$/.test(line.number) && !line.inBrackets && verb !== undefined)
        beginTop(Number(line.number), line);
      else if (opensWithoutOpener(line, words)) {
        phase = 'preamble';
        begin(`preamble ${++preambles}`, 'preambular', line);
      }
      continue;
    }
    if (closed && words.adopted.test(line.words)) {
      phase = 'end';
      continue;
    }
    if (line.opensBlock && phase === 'operative' && line.number === undefined && words.annex.test(line.words)) {
      phase = 'end';
      continue;
    }
    if (line.number !== undefined && closed) {
      if (!line.inBrackets && (/^\d/.test(line.number) || verb !== undefined)) {
        const number = Number(line.number);
        const fits = number === last + 1 && /^[\p{Lu}“"[(]/u.test(line.words);
        const jumps = number > last + 1 && number <= last + 1 + furthestJump;
        // A number read wrongly is the one that was due.
        if (fits || (verb !== undefined && (jumps || line.opensBlock))) {
          beginTop(fits || jumps ? number : last + 1, line);
          continue;
        }
      }
      const next = nextLevels(levels, line.number);
      const parent = phase === 'operative' ? `${part}${last}` : `${part}preamble ${preambles}`;
      if (next !== undefined && found.length > 0) {
        levels = next;
        begin(`${parent}${pathOf(levels)}`, phase === 'operative' ? 'operative' : 'preambular', line);
        continue;
      }
    }
    if (closed && verb !== undefined && line.number === undefined && /^\p{Lu}/u.test(line.words)) {
      beginTop(last + 1, line);
      continue;
    }
    if (phase === 'preamble' && closed && words.preambular.test(line.words) && !words.notPreambular.test(line.words)) {
      if (/^\p{Lu}/u.test(line.words) && (line.opensBlock || before.endsWith(','))) {
        levels = [];
        begin(`${part}preamble ${++preambles}`, 'preambular', line);
        top = found.at(-1);
        continue;
      }
    }
    if (isSectionTitle(line, before)) continue;
    goOn(line);
  }
  return found;
};

const isOpener = (line: TextLine, words: InstrumentWords): boolean => {
  const found = words.opener.exec(line.words);
  return (
    found !== null && line.number === undefined && (found[0].length === line.words.length || found[0].endsWith(','))
  );
};

/** A text whose "The Council," is lost begins with "Reaffirming its resolution". */
const opensWithoutOpener = (
  { words, opensBlock, isHeading }: TextLine,
  { preambular, notPreambular }: InstrumentWords,
): boolean =>
  opensBlock &&
  !isHeading &&
  words.length > 40 &&
  /^(?:\p{Lu}\p{Ll}+(?:ing|ed)|Whereas) /u.test(words) &&
  preambular.test(words) &&
  !notPreambular.test(words);

/** A verb in no list, behind the preamble: "Dissolves the Commission". */
const unknownVerb = (words: string): ReturnType<typeof operativeVerb> => {
  const verb = /^(\p{Lu}\p{Ll}{3,}[^aious\P{Ll}]s) (?:the|its|to|that|an?|all|once|with|up)\b/u.exec(words)?.[1];
  return verb === undefined ? undefined : { verb: verb.toLowerCase(), force: 'other' };
};

/** "Asset freeze" between two paragraphs: short, alone, without a stop. */
const isSectionTitle = ({ words, opensBlock, number }: TextLine, before: string): boolean =>
  opensBlock &&
  number === undefined &&
  words.length < 70 &&
  /^[\p{Lu}\d]/u.test(words) &&
  /[\p{L}\d]$/u.test(words) &&
  mayEnd(before);
