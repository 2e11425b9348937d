import { RELATIONS, UPOS, XPOS } from '../src/annotation/annotation.ts';

/** A word of a CoNLL-U file. `head` counts words of the sentence from 0; -1 is the root. */
export interface GoldWord {
  readonly form: string;
  /** How a token of several words is written where that is not their forms in a row: "du" for "de le"; '' for its later words. */
  readonly written?: string;
  readonly lemma: string;
  readonly upos: number;
  readonly xpos: number;
  readonly head: number;
  readonly relation: number;
  /** Column 10. */
  readonly misc: string;
  /** Whether a space follows in the text. */
  readonly spaceAfter: boolean;
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly startsDocument: boolean;
  readonly startsParagraph: boolean;
  readonly words: readonly GoldWord[];
}

const indexIn = (list: readonly string[], value: string): number => Math.max(0, list.indexOf(value));

/** The relation as Proffer keeps it: with its subtype where that is in `RELATIONS`, otherwise without. */
const relationIndex = (written: string): number => {
  const whole = (RELATIONS as readonly string[]).indexOf(written);
  return whole >= 0 ? whole : indexIn(RELATIONS, written.split(':')[0] ?? '');
};

interface Block {
  readonly comments: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const readBlock = (block: string): Block => {
  const lines = block.split('\n');
  return {
    comments: lines.filter((line) => line.startsWith('#')),
    rows: lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t')),
  };
};

const commentOf = ({ comments }: Block, name: string): string | undefined =>
  comments
    .find((line) => line.startsWith(`# ${name}`))
    ?.split(' = ')
    .slice(1)
    .join(' = ');

/** Ends of multiword tokens ("3-4 don't"): whether a space follows is told on the range's row, not on its words. */
const spacesAfter = (rows: readonly (readonly string[])[]): Map<number, boolean> => {
  const spaces = new Map<number, boolean>();
  for (const row of rows) {
    const range = /^(\d+)-(\d+)$/.exec(row[0] ?? '');
    if (range === null) continue;
    const last = Number(range[2]);
    for (let id = Number(range[1]); id < last; id++) spaces.set(id, false);
    spaces.set(last, !(row[9] ?? '').includes('SpaceAfter=No'));
  }
  return spaces;
};

/** Tokens that are written otherwise than their words in a row ("3-4 du"): the first word bears them, the others nothing. */
const writtenForms = (rows: readonly (readonly string[])[]): Map<number, string> => {
  const forms = new Map(rows.map((row) => [row[0] ?? '', row[1] ?? '']));
  const written = new Map<number, string>();
  for (const row of rows) {
    const range = /^(\d+)-(\d+)$/.exec(row[0] ?? '');
    if (range === null) continue;
    const ids = Array.from({ length: Number(range[2]) - Number(range[1]) + 1 }, (_, i) => Number(range[1]) + i);
    if (ids.map((id) => forms.get(String(id)) ?? '').join('') === row[1]) continue;
    for (const id of ids) written.set(id, id === ids[0] ? (row[1] ?? '') : '');
  }
  return written;
};

/** Reads the sentences of a CoNLL-U file: plain words only; empty nodes are left out. */
export const readConllu = (file: string): GoldSentence[] =>
  file
    .split(/\n\n+/)
    .map(readBlock)
    .filter(({ rows }) => rows.length > 0)
    .map((block) => {
      const spaces = spacesAfter(block.rows);
      const written = writtenForms(block.rows);
      const words = block.rows
        .filter(([id]) => /^\d+$/.test(id ?? ''))
        .map((row) => ({
          form: row[1] ?? '',
          ...(written.has(Number(row[0])) ? { written: written.get(Number(row[0])) ?? '' } : {}),
          lemma: row[2] ?? '',
          upos: indexIn(UPOS, row[3] ?? ''),
          xpos: indexIn(XPOS, row[4] ?? ''),
          head: Number(row[6]) - 1,
          relation: relationIndex(row[7] ?? ''),
          misc: row[9] ?? '',
          spaceAfter: spaces.get(Number(row[0])) ?? !(row[9] ?? '').includes('SpaceAfter=No'),
        }));
      return {
        id: commentOf(block, 'sent_id') ?? '',
        text: commentOf(block, 'text') ?? '',
        startsDocument: block.comments.some((line) => line.startsWith('# newdoc')),
        startsParagraph: block.comments.some((line) => line.startsWith('# newpar')),
        words,
      };
    });
