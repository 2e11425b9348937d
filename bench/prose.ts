import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TREEBANKS = ['../shared/data/ud/en_gum-free-train.conllu', '../shared/data/ud/en_ewt-ud-train.conllu'];
const SENTENCES_A_PARAGRAPH = 4;

/**
 * Paragraphs of prose of about so many words in which no sentence is told twice, for what was read before helps: the
 * sentences of treebanks; where those are absent or used up, made different by a number each.
 */
export const proseOf = (words: number): string[] => {
  const banks = TREEBANKS.filter((file) => existsSync(file));
  const sentences = banks.length > 0 ? banks.flatMap(sentencesOfTreebank) : sentencesOfDossier();
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i += SENTENCES_A_PARAGRAPH) {
    const from = i % sentences.length;
    const paragraph = sentences
      .slice(from, from + SENTENCES_A_PARAGRAPH)
      .map((sentence) => (i < sentences.length ? sentence : `${i}: ${sentence}`))
      .join(' ');
    paragraphs.push(paragraph);
    count += wordsOf(paragraph);
  }
  return paragraphs;
};

/** Words as people count them: stretches without white space. */
export const wordsOf = (text: string): number => text.split(/\s+/).length;

const sentencesOfTreebank = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^# text = (.+)$/gm)].map(([, text = '']) => text);

const sentencesOfDossier = (): string[] => {
  const folder = 'examples/dossier';
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/(?<=[.?!])\s+|\n\s*\n/))
    .filter((sentence) => sentence.trim() !== '');
};
