import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../src/failure.ts';
import { TIES, type Tie } from '../src/statement/statement.ts';

/** One statement as `train/passages/README.md` has it written; every part is a stretch of the sentence. */
export interface WrittenStatement {
  /** UTF-16 offset of the word that carries the tie, in the passage's text. */
  readonly trigger: number;
  readonly tie: Tie;
  readonly agent: readonly Stretch[];
  readonly patient: readonly Stretch[];
  readonly goods: readonly Stretch[];
}

/** UTF-16 offsets in the passage's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word that stands for something, marked `[they (2)]`: all with one number stand for one thing, 0 for none that was told of. */
export interface Reference extends Stretch {
  readonly entity: number;
}

/** A few sentences on one matter, with everything that they say who did to whom. */
export interface Passage {
  /** The file that holds it. */
  readonly file: string;
  readonly text: string;
  readonly statements: readonly WrittenStatement[];
  /** In reading order; empty where nobody has marked what pronouns stand for. */
  readonly references: readonly Reference[];
}

const ties: ReadonlySet<string> = new Set(TIES);

/** The passages of a file. Fails with `malformed`, naming file and line, where a line is not of the layout. */
export const readPassages = (path: string): Passage[] => {
  const passages: Passage[] = [];
  let text = '';
  let statements: WrittenStatement[] = [];
  let references: Reference[] = [];
  let sentence = { start: 0, text: '' };
  const close = (): void => {
    if (text !== '') passages.push({ file: path, text, statements, references });
    text = '';
    statements = [];
    references = [];
  };
  for (const [i, raw] of readFileSync(path, 'utf8').split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) close();
    else if (line.startsWith('@')) statements.push(readStatement(line, sentence, `${path}:${i + 1}`));
    else {
      const start = text === '' ? 0 : text.length + 1;
      const { plain, marked } = withoutMarks(line, start);
      text = text === '' ? plain : `${text} ${plain}`;
      references.push(...marked);
      sentence = { start, text: plain };
    }
  }
  close();
  return passages;
};

const MARK = /\[([^[\]]+) \((\d+)\)\]/g;

/** A line without the marks of what its words stand for, and these; `start` is where the line begins in its passage. */
const withoutMarks = (line: string, start: number): { plain: string; marked: Reference[] } => {
  const marked: Reference[] = [];
  let plain = '';
  let from = 0;
  for (const mark of line.matchAll(MARK)) {
    const [whole, word = '', entity] = mark;
    plain += line.slice(from, mark.index);
    marked.push({ start: start + plain.length, end: start + plain.length + word.length, entity: Number(entity) });
    plain += word;
    from = mark.index + whole.length;
  }
  return { plain: plain + line.slice(from), marked };
};

/** The passages of every file of a folder, in the order of the files' names. */
export const readAllPassages = (folder: string): Passage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readPassages(join(folder, file)));

const readStatement = (line: string, sentence: { start: number; text: string }, where: string): WrittenStatement => {
  const fields = line
    .slice(1)
    .split('|')
    .map((field) => field.trim());
  const [trigger = '', tie = '', agent = '', patient = '', goods = ''] = fields;
  const malformed = (what: string): Failure =>
    new Failure(
      'malformed',
      `${where}: ${what}`,
      'write "@ trigger | tie | agent | patient | goods | voice factuality | source"',
    );
  if (fields.length !== 7) throw malformed(`seven fields were expected, not ${fields.length}`);
  if (!ties.has(tie)) throw malformed(`"${tie}" is no tie`);
  const [, word = trigger, nth = '1'] = /^(.*)#(\d)$/.exec(trigger) ?? [];
  const at = placesOf(word, sentence.text)[Number(nth) - 1];
  if (at === undefined) throw malformed(`"${trigger}" is not in the sentence "${sentence.text}"`);
  const stretches = (field: string): Stretch[] =>
    field === '-'
      ? []
      : field.split(' + ').map((phrase) => {
          const [nearest] = placesOf(phrase.trim(), sentence.text).sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
          if (nearest === undefined) throw malformed(`"${phrase}" is not in the sentence "${sentence.text}"`);
          return { start: sentence.start + nearest, end: sentence.start + nearest + phrase.trim().length };
        });
  return {
    trigger: sentence.start + at,
    tie: tie as Tie,
    agent: stretches(agent),
    patient: stretches(patient),
    goods: stretches(goods),
  };
};

/** Where a phrase stands as whole words; where it nowhere does, where its letters stand. */
const placesOf = (phrase: string, text: string): number[] => {
  const all: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) all.push(at);
  const whole = all.filter((at) => !/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + phrase.length] ?? ' '));
  return whole.length > 0 ? whole : all;
};
