import type { Annotated, Mention, Sentence } from '../annotation/annotation.ts';
import { formOf, lemmaOf, relationOf, tokenAt, uposOf, xposOf } from '../annotation/tokens.ts';

/**
 * A document as CoNLL-U, the exchange format of Universal Dependencies. `TokenRange` gives UTF-16 offsets in the
 * document's text, `Entity` the mentions that begin and end at a word with the number of what they stand for:
 *
 *     # text = The Front left Oster.
 *     1   The     the     DET     DT    _   2   det     _   TokenRange=0:3|Entity=(1-organisation
 *     2   Front   Front   PROPN   NNP   _   3   nsubj   _   TokenRange=4:9|Entity=1)
 *
 * Source: https://universaldependencies.org/format.html; the Entity column as in the GUM corpus.
 */
export const toConllu = (annotated: Annotated): string => {
  const entities = entityMarks(annotated);
  const lines = ['# global.Entity = eid-etype', `# newdoc id = ${annotated.document.name}`];
  let block = -1;
  annotated.sentences.forEach((sentence, s) => {
    if (sentence.block !== block) lines.push('# newpar');
    block = sentence.block;
    const text = annotated.document.text.slice(sentence.start, sentence.end).replaceAll(/\s+/g, ' ');
    lines.push(`# sent_id = ${s + 1}`, `# text = ${text}`);
    for (let i = sentence.first; i < sentence.last; i++) lines.push(wordLine(annotated, sentence, i, entities));
    lines.push('');
  });
  return `${lines.join('\n')}\n`;
};

const wordLine = (
  { document, tokens }: Annotated,
  { first, last }: Sentence,
  i: number,
  entities: ReadonlyMap<number, string>,
): string => {
  const head = tokens.head[i]!;
  // Languages without trees have no heads at all; UD says that by leaving the column empty.
  const parsed = tokens.xpos[i] !== 0 || head >= 0;
  const misc = [`TokenRange=${tokens.start[i]}:${tokens.end[i]}`];
  const entity = entities.get(i);
  if (entity !== undefined) misc.push(`Entity=${entity}`);
  if (i + 1 < last && tokens.start[i + 1] === tokens.end[i]) misc.push('SpaceAfter=No');
  return [
    i - first + 1,
    formOf(document, tokens, i),
    lemmaOf(tokens, i),
    parsed ? uposOf(tokens, i) : '_',
    xposOf(tokens, i),
    '_',
    parsed ? (head < 0 ? 0 : head - first + 1) : '_',
    parsed ? relationOf(tokens, i) : '_',
    '_',
    misc.join('|'),
  ].join('\t');
};

/** The brackets of the Entity column by token: those that close come first, the inner before the outer. */
const entityMarks = ({ tokens, sentences, mentions, entityOf }: Annotated): Map<number, string> => {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  const whole = new Map<number, string>();
  let s = 0;
  mentions.forEach((mention, m) => {
    while (s < sentences.length && sentences[s]!.end <= mention.start) s++;
    const range = rangeOf(tokens, sentences[s], mention);
    if (range === undefined) return;
    const id = entityOf[m]! < 0 ? `m${m + 1}` : String(entityOf[m]! + 1);
    const append = (to: Map<number, string>, at: number, text: string): void => {
      to.set(at, (to.get(at) ?? '') + text);
    };
    if (range.first === range.last) append(whole, range.first, `(${id}-${mention.kind})`);
    else {
      append(opening, range.first, `(${id}-${mention.kind}`);
      closing.set(range.last, `${id})${closing.get(range.last) ?? ''}`);
    }
  });
  const all = new Set([...opening.keys(), ...closing.keys(), ...whole.keys()]);
  return new Map([...all].map((i) => [i, (closing.get(i) ?? '') + (opening.get(i) ?? '') + (whole.get(i) ?? '')]));
};

/** First and last token of a mention; undefined where it does not lie within the sentence. */
const rangeOf = (
  tokens: Annotated['tokens'],
  sentence: Sentence | undefined,
  { start, end }: Mention,
): { first: number; last: number } | undefined => {
  if (sentence === undefined || end > sentence.end) return undefined;
  const first = Math.max(sentence.first, tokenAt(tokens, start));
  return { first, last: Math.max(first, tokenAt(tokens, end - 1)) };
};
