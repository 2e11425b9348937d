import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { languagesOf } from '../src/document/language.ts';
import { bootstrap, type Evaluation, seededRandom } from './evaluation.ts';

const DEFAULT_GOLD = join('..', 'shared', 'data');
/** Shorter paragraphs tell too little. */
const shortest = 80;
const perDocument = 8;

interface Paragraph {
  readonly language: string;
  readonly text: string;
}

/**
 * Whether the language of each paragraph is told, in documents that mix languages at random. Gold is a folder, searched at
 * any depth: sentences of `xx_….conllu` are paragraphs in the language xx, `Input`s of Recognizers-Text specifications in
 * that of the folder above them.
 */
export const languages: Evaluation = async ({ gold, seed, limit }) => {
  const path = gold ?? DEFAULT_GOLD;
  if (!existsSync(path)) return { skipped: `there is no ${path}` };
  const random = seededRandom(seed);
  const paragraphs = filesOf(path)
    .flatMap(paragraphsOf)
    .filter(({ text }) => text.length >= shortest)
    .map((paragraph) => ({ paragraph, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ paragraph }) => paragraph)
    .slice(0, limit);
  const right: { readonly language: string; readonly right: boolean }[] = [];
  for (let at = 0; at < paragraphs.length; at += perDocument) {
    const chosen = paragraphs.slice(at, at + perDocument);
    let length = 0;
    const blocks = chosen.map(({ text }) => {
      const start = length;
      length += text.length + 2;
      return { start, end: length };
    });
    const { byBlock } = await languagesOf(`${chosen.map(({ text }) => text).join('\n\n')}\n\n`, blocks);
    for (const [index, { language }] of chosen.entries()) right.push({ language, right: byBlock[index] === language });
  }
  const figures = (sample: typeof right): Record<string, number> => {
    const share = (rows: typeof right): number =>
      rows.length === 0 ? 1 : rows.filter((row) => row.right).length / rows.length;
    const all: Record<string, number> = { accuracy: share(sample) };
    for (const language of new Set(right.map((row) => row.language))) {
      all[`${language}.accuracy`] = share(sample.filter((row) => row.language === language));
    }
    return all;
  };
  return {
    data: path,
    n: right.length,
    figures: figures(right),
    ci: bootstrap(right, (sample) => figures([...sample]), seed, 200),
    baselines: {},
  };
};

const filesOf = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();

const specifications: Readonly<Record<string, string>> = { english: 'en', french: 'fr', arabic: 'ar' };

const paragraphsOf = (file: string): readonly Paragraph[] => {
  const treebank = /(?:^|[\\/])(?<language>[a-z]{2})_[^\\/]*\.conllu$/.exec(file)?.groups?.language;
  if (treebank !== undefined) {
    return [...readFileSync(file, 'utf8').matchAll(/^# text = (?<text>.+)$/gm)].map(({ groups }) => ({
      language: treebank,
      text: groups?.text ?? '',
    }));
  }
  const language =
    specifications[
      /[\\/](?<folder>english|french|arabic)[\\/][^\\/]*\.json$/i.exec(file)?.groups?.folder?.toLowerCase() ?? ''
    ];
  if (language === undefined) return [];
  const cases = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) as readonly { readonly Input?: string }[];
  return cases.map(({ Input = '' }) => ({ language, text: Input }));
};
