import type { Annotated, Sentence } from '../annotation/annotation.ts';
import { formOf, relationOf, uposOf } from '../annotation/tokens.ts';

/** Lengths in pixels. */
const LETTER = 8.4;
const SMALL_LETTER = 6.8;
const GAP = 22;
const LEVEL = 26;
const MARGIN = 16;
const UNDER = 52;
/** Room beside the end of an arc for its arrow, and between two arcs that meet at a word. */
const ASIDE = 5;

/**
 * The dependency trees of a document as one picture, sentence under sentence: an arc from each head to its dependant with
 * the relation on it, words and tags below. An arc that scored little better than the next one is dashed.
 *
 *      ┌──nsubj──┐ ┌─obj─┐
 *     Front     sold    oil
 *     PROPN     VERB   NOUN
 */
export const toTreeSvg = (annotated: Annotated): string => {
  const drawn = annotated.sentences.map((sentence) => drawSentence(annotated, sentence));
  const width = Math.max(0, ...drawn.map((d) => d.width));
  let y = 0;
  const groups = drawn.map(({ body, height }) => {
    const group = `<g transform="translate(0 ${y})">${body}</g>`;
    y += height;
    return group;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${y}" width="${Math.ceil(width)}" height="${y}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    '<defs><marker id="to" viewBox="0 0 8 8" refX="4" refY="7" markerWidth="7" markerHeight="7" orient="0"><path d="M0 0h8L4 8z" fill="#444"/></marker></defs>',
    ...groups,
    '</svg>\n',
  ].join('\n');
};

/** Below this an arc is doubtful: its odds against the next best head are less than two to one. */
const DOUBTFUL = 22;

interface Arc {
  readonly head: number;
  readonly token: number;
  readonly level: number;
}

const drawSentence = (
  { document, tokens }: Annotated,
  { first, last }: Sentence,
): { body: string; width: number; height: number } => {
  const centres: number[] = [];
  let x = MARGIN;
  for (let i = first; i < last; i++) {
    const widest = Math.max(
      formOf(document, tokens, i).length * LETTER,
      uposOf(tokens, i).length * SMALL_LETTER,
      relationOf(tokens, i).length * SMALL_LETTER - GAP / 2,
    );
    centres.push(x + widest / 2);
    x += widest + GAP;
  }
  const arcs = withLevels(tokens.head, first, last);
  const baseline = MARGIN + (Math.max(0, ...arcs.map(({ level }) => level)) + 1) * LEVEL;
  const at = (i: number): number => centres[i - first]!;
  const body = arcs.map(({ head, token, level }) => {
    const from = at(head) + (token > head ? ASIDE : -ASIDE);
    const to = at(token) + (token > head ? -ASIDE : ASIDE);
    const top = baseline - level * LEVEL - 8;
    const dash = tokens.arcMargin[token]! < DOUBTFUL ? ' stroke-dasharray="4 3"' : '';
    const path = `M${from} ${baseline}V${top}H${to}V${baseline - 2}`;
    const label = `<text x="${(from + to) / 2}" y="${top - 3}" font-size="11" text-anchor="middle" fill="#444">${relationOf(tokens, token)}</text>`;
    return `<path d="${path}" fill="none" stroke="#444" marker-end="url(#to)"${dash}/>${label}`;
  });
  for (let i = first; i < last; i++) {
    body.push(
      `<text x="${at(i)}" y="${baseline + 20}" text-anchor="middle">${escaped(formOf(document, tokens, i))}</text>`,
      `<text x="${at(i)}" y="${baseline + 36}" font-size="10.5" text-anchor="middle" fill="#666">${uposOf(tokens, i)}</text>`,
    );
  }
  return { body: body.join(''), width: x, height: baseline + UNDER };
};

/** The arcs of a sentence, shortest first, each one level above the highest that it spans. */
const withLevels = (heads: Int32Array, first: number, last: number): Arc[] => {
  const pairs: { head: number; token: number }[] = [];
  for (let token = first; token < last; token++) if (heads[token]! >= 0) pairs.push({ head: heads[token]!, token });
  pairs.sort((a, b) => Math.abs(a.head - a.token) - Math.abs(b.head - b.token) || a.token - b.token);
  // The highest level taken so far over each gap between two neighbouring words.
  const taken = new Int32Array(last - first);
  return pairs.map(({ head, token }) => {
    const from = Math.min(head, token) - first;
    const to = Math.max(head, token) - first;
    let level = 0;
    for (let gap = from; gap < to; gap++) level = Math.max(level, taken[gap]! + 1);
    for (let gap = from; gap < to; gap++) taken[gap] = level;
    return { head, token, level };
  });
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
