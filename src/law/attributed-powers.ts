import type { Document } from '../document/document.ts';
import { powerWords } from '../languages/en/power-words.ts';
import type { Span } from '../text/span.ts';

/** A power or duty that a document says somebody has. */
export interface AttributedPower extends Span {
  readonly holder: string;
  /** "primary responsibility", in small letters. */
  readonly power: string;
  /** What it is for. */
  readonly object: string;
}

/**
 * Where a document says who has a power or a duty:
 *
 *     It remains the [primary responsibility] of [the members of the Harrow Council] to [keep the peace].
 *     [The Panel] bears the [sole authority] for [the lists].
 */
export const attributedPowers = ({ text }: Document): readonly AttributedPower[] =>
  [...text.matchAll(powerWords)].flatMap((match) => {
    const groups = match.groups ?? {};
    const holder = (groups.of ?? groups.has ?? '').replace(/\s+/g, ' ').trim();
    const power = (groups.what ?? groups.which ?? '').toLowerCase();
    const object = (groups.forWhat ?? groups.toWhat ?? '').replace(/\s+/g, ' ').trim();
    if (holder === '' || object === '') return [];
    return [{ start: match.index, end: match.index + match[0].length, holder, power, object }];
  });
