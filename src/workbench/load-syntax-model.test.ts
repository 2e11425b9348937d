import { expect, test } from 'vitest';
import { loadSyntaxModel } from './load-syntax-model.ts';

test('the model that ships is found from the package, wherever the command was started', () => {
  expect(loadSyntaxModel().tagUpos.length).toBeGreaterThan(17);
});

test('an absent model is told with its path and with what to do', () => {
  expect(() => loadSyntaxModel('/nowhere/en-syntax.bin')).toThrowError(/\/nowhere\/en-syntax\.bin/);
});
