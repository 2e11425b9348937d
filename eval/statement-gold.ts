import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { type Aliases, aliasesOf } from './statement-scorer.ts';

const goldRow = z.object({
  doc: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  tie: z.string(),
  agent: z.array(z.string()),
  patient: z.array(z.string()),
  goods: z.array(z.string()),
  place: z.array(z.string()),
  time: z.string().nullable(),
  amount: z.record(z.string(), z.unknown()).nullable(),
  source: z.array(z.string()),
  voice: z.string(),
  factuality: z.string(),
  evidence: z.string(),
  core: z.boolean(),
});

/** One annotated statement, as `../shared/gold/GUIDELINES.md` defines it. Offsets are UTF-16 units of the file's text. */
export type GoldRow = z.infer<typeof goldRow>;

/** A text with its annotated statements. */
export interface GoldDocument {
  readonly goldPath: string;
  readonly textPath: string;
  readonly rows: readonly GoldRow[];
  readonly aliases: Aliases;
}

const TEXT_EXTENSIONS = ['.txt', '.md', '.html'];

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((entry) => filesUnder(join(path, entry)))
    : [path];

/**
 * Where the texts of a gold folder are: in it; else in the folder that its `texts.json` names, so that a text used
 * elsewhere is kept once; else in the folder `seeds` next to it, as the published scorer has it.
 */
export const textFolders = (folder: string): readonly string[] => {
  const pointer = join(folder, 'texts.json');
  const elsewhere = existsSync(pointer)
    ? z.object({ folder: z.string() }).parse(JSON.parse(readFileSync(pointer, 'utf8'))).folder
    : '../seeds';
  return [folder, resolve(folder, elsewhere)];
};

const textOf = (goldPath: string): string | undefined => {
  const stem = basename(goldPath, '.jsonl');
  return textFolders(dirname(goldPath))
    .flatMap((place) => TEXT_EXTENSIONS.map((extension) => join(place, stem + extension)))
    .find(existsSync);
};

/** The rows of one gold file. Throws an Error naming file and line where a row is not of the layout. */
export const readGoldRows = (path: string): GoldRow[] => {
  const rows: GoldRow[] = [];
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = goldRow.safeParse(JSON.parse(line));
    if (!row.success) throw new Error(`${path}:${i + 1}: ${row.error.message}`);
    rows.push(row.data);
  }
  return rows;
};

const readAliases = (folder: string): Aliases => {
  const path = join(folder, 'aliases.json');
  if (!existsSync(path)) return aliasesOf({});
  return aliasesOf(z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(path, 'utf8'))));
};

/** Every gold file under a folder (or the one file given) that has its text; a `.jsonl` without a text is no gold file. */
export const readStatementGold = (path: string): GoldDocument[] =>
  filesUnder(path)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((goldPath) => {
      const textPath = textOf(goldPath);
      return textPath === undefined
        ? []
        : [{ goldPath, textPath, rows: readGoldRows(goldPath), aliases: readAliases(dirname(goldPath)) }];
    });
