import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotated } from '../../../test/annotated.ts';
import { readMarked } from '../../../test/support/marked-text.ts';
import { attribute } from '../attribute.ts';

/** The drawn examples at the head of a rule file: the lines of its first comment that mark a cue. */
const drawnIn = (file: string): string[] =>
  (/\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8'))?.[1] ?? '')
    .split('\n')
    .map((line) => line.replace(/^ \*\s*/, ''))
    .filter((line) => line.includes('[cue|'));

const markAs = (text: string): string => {
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

for (const file of readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'))) {
  const drawn = drawnIn(join(import.meta.dirname, file));
  describe(`the rule ${file.replace('.ts', '')}`, () => {
    it('opens with a drawn example', () => expect(drawn).not.toEqual([]));
    it.each(drawn)('holds of: %s', (example) => {
      const { text } = readMarked(example);
      expect(markAs(text)).toBe(example);
    });
  });
}
