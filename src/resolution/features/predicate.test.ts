import { describe, expect, test } from 'vitest';
import { predicateOf } from './predicate.ts';

describe('kinds of events', () => {
  test.each([
    ['opened fire', 'shot'],
    ['the shooting of two drivers', 'shoots'],
    ['arrested', 'were detained'],
    ['nominated', 'nominee'],
    ['the earthquake', 'quakes'],
  ])('“%s” and “%s” tell one kind', (left, right) => {
    expect(predicateOf(left.split(' '))).toBe(predicateOf(right.split(' ')));
  });

  test('“arrested” and “released” tell two, and “it” tells none', () => {
    expect(predicateOf(['arrested'])).not.toBe(predicateOf(['released']));
    expect(predicateOf(['it'])).toBeUndefined();
  });
});
