import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markFirst } from '../../../test/support/mark-attribution.ts';
import { readMarked } from '../../../test/support/marked-text.ts';

/** The drawn examples at the head of a rule file: the lines of its first comment that mark a cue. */
const drawnIn = (file: string): string[] =>
  (/\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8'))?.[1] ?? '')
    .split('\n')
    .map((line) => line.replace(/^ \*\s*/, ''))
    .filter((line) => line.includes('[cue|'));

for (const file of readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'))) {
  const drawn = drawnIn(join(import.meta.dirname, file));
  describe(`the rule ${file.replace('.ts', '')}`, () => {
    it('opens with a drawn example', () => expect(drawn).not.toEqual([]));
    it.each(drawn)('holds of: %s', (example) => {
      const { text } = readMarked(example);
      expect(markFirst(text)).toBe(example);
    });
  });
}
