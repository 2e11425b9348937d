import type { Document } from '../document/document.ts';
import { arabicAmounts } from '../languages/ar/amounts.ts';
import { englishAmounts } from '../languages/en/amounts.ts';
import { frenchAmounts } from '../languages/fr/amounts.ts';
import type { Span } from '../text/span.ts';
import { amountGrammar } from './amounts/grammar.ts';
import type { Amount, Mention, Tokens } from './annotation.ts';
import { cascade, type Grammar } from './phrases/cascade.ts';
import { lastTokenOf } from './phrases/head.ts';
import { scanIslands } from './phrases/scan.ts';

export type AmountMention = Extract<Mention, { kind: 'amount' }>;

/** The grammars of amounts by language; English reads what has none of its own. */
const english = amountGrammar('en', englishAmounts);
const grammars: Readonly<Record<string, Grammar<Amount>>> = {
  ar: amountGrammar('ar', arabicAmounts),
  en: english,
  fr: amountGrammar('fr', frenchAmounts),
};

const grammarOf = (language: string): Grammar<Amount> => grammars[language.slice(0, 2)] ?? english;

/** An amount and where it stands. */
export interface AmountPhrase extends Span {
  readonly amount: Amount;
}

/** The amounts within a span of a text, in reading order; offsets are the text's. */
export const findAmountPhrases = (text: string, span: Span, language: string): AmountPhrase[] => {
  const grammar = grammarOf(language);
  const kind = grammar.lexicon.classes.get('amount') ?? 0;
  const found: AmountPhrase[] = [];
  scanIslands<Amount>(text, span, grammar.lexicon, grammar.scanning, (island) => {
    for (const { value, bits, start, end } of cascade(grammar, island)) {
      if (value !== undefined && (bits & kind) !== 0) found.push({ start, end, amount: value });
    }
  });
  return found;
};

/**
 * The amounts of money, shares, quantities and counts that a document names, in reading order. `head` is the last token
 * of the phrase, or -1 where no tokens are given.
 */
export const findAmounts = (document: Document, tokens?: Tokens): AmountMention[] =>
  document.blocks.flatMap((block) =>
    findAmountPhrases(document.text, block, block.language ?? document.language).map(({ start, end, amount }) => ({
      kind: 'amount' as const,
      start,
      end,
      head: lastTokenOf(tokens, end),
      amount,
    })),
  );
