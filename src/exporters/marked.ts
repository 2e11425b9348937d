import type { Annotated, Mention } from '../annotation/annotation.ts';

/**
 * A document's text with its mentions marked, each with its kind and the number of what it stands for, or with its value:
 *
 *     [organisation 1|The Kestrel Front] left [place 2|Oster] in [date 2031-04|April]. [pronoun 1|It] …
 *
 * Of two mentions that cross, the earlier is marked.
 */
export const toMarked = ({ document, mentions, entityOf }: Annotated): string => {
  const open: number[] = [];
  let out = '';
  let at = 0;
  const closeUntil = (offset: number): void => {
    while (open.length > 0 && open.at(-1)! <= offset) {
      const end = open.pop()!;
      out += `${document.text.slice(at, end)}]`;
      at = end;
    }
  };
  mentions.forEach((mention, m) => {
    closeUntil(mention.start);
    if (open.length > 0 && mention.end > open.at(-1)!) return;
    out += `${document.text.slice(at, mention.start)}[${markOf(mention, entityOf[m]!)}|`;
    at = mention.start;
    open.push(mention.end);
  });
  closeUntil(document.text.length);
  return out + document.text.slice(at);
};

const markOf = (mention: Mention, entity: number): string => {
  switch (mention.kind) {
    case 'date':
      return `date ${mention.date.edtf}`;
    case 'amount':
      return 'amount';
    case 'instrument':
      return `instrument ${mention.law.instrument}`;
    default:
      return entity < 0 ? mention.kind : `${mention.kind} ${entity + 1}`;
  }
};
