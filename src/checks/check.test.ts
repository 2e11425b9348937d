import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseRules, documentRules } from './check.ts';

test('every rule has its line in the documentation, with its severity, and no other has one', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'checks.md'), 'utf8');
  const documented = [...page.matchAll(/^\| `([a-z-]+)` +\| (\w+)/gm)].map((m) => `${m[1]} ${m[2]}`);
  const rules = [...documentRules, ...caseRules].map((rule) => `${rule.name} ${rule.severity}`);
  expect(documented.sort()).toEqual(rules.sort());
});
