import type { Annotated, Mention } from './annotation.ts';

/*
 * An annotation as the text itself with its mentions in brackets, each with its kind and what it stands for:
 *
 *     [group:1 The Kestrel Front] took [place:2 Oster]. [pronoun:1 It] left.
 *
 *     1  group  Kestrel Front
 *     2  place  Oster
 *
 * Numbers are those of the entities listed below the text.
 */

const label = (annotated: Annotated, mention: Mention, m: number): string => {
  const entity = annotated.entityOf[m]!;
  if (mention.kind === 'date') return `date=${mention.date.edtf}`;
  if (mention.kind === 'instrument') return `law=${mention.law.instrument.replaceAll(' ', '_')}`;
  return entity < 0 ? mention.kind : `${mention.kind}:${entity + 1}`;
};

/** The text with brackets around mentions. Of mentions that cross, the one that begins later is left out. */
const markedText = (annotated: Annotated): string => {
  const { text } = annotated.document;
  const pieces: string[] = [];
  const open: number[] = [];
  let at = 0;
  const closeUntil = (offset: number): void => {
    while (open.length > 0 && open.at(-1)! <= offset) {
      const end = open.pop()!;
      pieces.push(text.slice(at, end), ']');
      at = end;
    }
  };
  annotated.mentions.forEach((mention, m) => {
    closeUntil(mention.start);
    if (open.length > 0 && mention.end > open.at(-1)!) return;
    pieces.push(text.slice(at, mention.start), `[${label(annotated, mention, m)} `);
    at = mention.start;
    open.push(mention.end);
  });
  closeUntil(text.length);
  pieces.push(text.slice(at));
  return pieces.join('');
};

/** The marked text and, below it, the list of entities with their aliases. */
export const renderMarked = (annotated: Annotated): string => {
  const rows = annotated.entities.map(({ label: name, kind, aliases }, e) => {
    const also = aliases.length === 0 ? '' : `  (also ${aliases.join(', ')})`;
    return `${e + 1}  ${kind}  ${name}${also}`;
  });
  return `${markedText(annotated).trimEnd()}\n\n${rows.join('\n')}\n`;
};
