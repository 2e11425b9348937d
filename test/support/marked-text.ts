import type { Span } from '../../src/text/span.ts';

/** A span of the text that was given a name by marking it. */
export interface MarkedSpan extends Span {
  readonly name: string;
}

/**
 * Reads marked text, which is both the input and the expectation:
 *
 *     [source|The minister] [cue|denied] [content|that she had signed it].
 *
 * gives the text without marks and the marked spans in reading order. Marks may nest; a bracket that no name and bar
 * follow is an ordinary character.
 */
export const readMarked = (marked: string): { text: string; spans: MarkedSpan[] } => {
  const spans: MarkedSpan[] = [];
  const open: { name: string; start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const name = /^\[([a-z]+)\|/.exec(marked.slice(i, i + 20))?.[1];
    if (name !== undefined) {
      open.push({ name, start: text.length });
      i += name.length + 1;
    } else if (marked[i] === ']' && open.length > 0) {
      const { name: closed, start } = open.pop() as { name: string; start: number };
      spans.push({ name: closed, start, end: text.length });
    } else text += marked[i];
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, spans };
};
