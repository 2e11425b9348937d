import { attribute } from '../../src/attribution/attribute.ts';
import { annotated } from '../annotated.ts';

/** The text with its first attribution marked, in the notation of `readMarked`; unmarked where there is none. */
export const markFirst = (text: string): string => {
  const found = attribute(annotated(text))[0];
  if (found === undefined) return text;
  const marks = [
    ...(found.source === undefined ? [] : [{ ...found.source, name: 'source' }]),
    { ...found.cue, name: 'cue' },
    ...found.content.map((span) => ({ ...span, name: 'content' })),
  ];
  let marked = text;
  for (const { start, end, name } of marks.sort((a, b) => b.start - a.start))
    marked = `${marked.slice(0, start)}[${name}|${marked.slice(start, end)}]${marked.slice(end)}`;
  return marked;
};
