import { type Annotated, type Sentence, UPOS } from './annotation.ts';
import { formOf, headOf, lemmaOf, relationOf, xposOf } from './tokens.ts';

/*
 * An annotation as CoNLL-U, one row a token, so that any treebank tool can show it:
 *
 *     # sent_id = 1
 *     # text = It left.
 *     1   It     it      PRON   PRP  _  2  nsubj  _  Start=0
 *     2   left   leave   VERB   VBD  _  0  root   _  Start=3|SpaceAfter=No
 *     3   .      .       PUNCT  .    _  2  punct  _  Start=7
 *
 * `Start` counts UTF-16 units of the document's text; `Entity` opens and closes mentions as CorefUD does: number, kind.
 */

/** What a field may not hold: tabs and line ends would break the row. */
const field = (text: string): string => (text === '' ? '_' : text.replace(/\s+/g, ' '));

/** The brackets of mentions at each token: what opens before it and what closes after it. */
const brackets = ({ tokens, mentions, entityOf }: Annotated): { opening: string[]; closing: string[] } => {
  const opening = new Array<string>(tokens.length).fill('');
  const closing = new Array<string>(tokens.length).fill('');
  const startAt = new Map<number, number>();
  const endAt = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    startAt.set(tokens.start[i]!, i);
    endAt.set(tokens.end[i]!, i);
  }
  mentions.forEach((mention, m) => {
    const first = startAt.get(mention.start);
    const last = endAt.get(mention.end);
    if (first === undefined || last === undefined) return;
    const id = entityOf[m]! >= 0 ? `e${entityOf[m]! + 1}` : `m${m + 1}`;
    opening[first] += `(${id}-${mention.kind}${first === last ? ')' : ''}`;
    if (first !== last) closing[last] = `${id})${closing[last] ?? ''}`;
  });
  return { opening, closing };
};

const row = (annotated: Annotated, { first, last }: Sentence, i: number, entity: string): string => {
  const { document, tokens } = annotated;
  const head = headOf(tokens, i);
  const misc = [
    ...(entity === '' ? [] : [`Entity=${entity}`]),
    `Start=${tokens.start[i]}`,
    ...(i + 1 < last && tokens.start[i + 1] === tokens.end[i] ? ['SpaceAfter=No'] : []),
  ];
  return [
    i - first + 1,
    field(formOf(document, tokens, i)),
    field(lemmaOf(tokens, i)),
    UPOS[tokens.upos[i] ?? 0],
    xposOf(tokens, i),
    '_',
    head < 0 ? 0 : head - first + 1,
    head < 0 ? 'root' : relationOf(tokens, i),
    '_',
    misc.join('|'),
  ].join('\t');
};

/** The document as CoNLL-U, sentences parted by empty lines. Mentions that do not fall on tokens are left out. */
export const renderConllu = (annotated: Annotated): string => {
  const { opening, closing } = brackets(annotated);
  const sentences = annotated.sentences.map((sentence, s) => {
    const lines = [
      `# sent_id = ${s + 1}`,
      `# text = ${field(annotated.document.text.slice(sentence.start, sentence.end))}`,
    ];
    for (let i = sentence.first; i < sentence.last; i++) {
      lines.push(row(annotated, sentence, i, `${opening[i]}${closing[i]}`));
    }
    return `${lines.join('\n')}\n`;
  });
  return `# newdoc id = ${annotated.document.id}\n${sentences.join('\n')}\n`;
};
