/** What a language brings to a phrase grammar: words by sense and patterns by construct. Data only. */
export interface PhraseLanguage {
  /** Sense → word → value. */
  readonly words: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  /** Construct → its patterns, in the notation of `annotation/phrases/pattern.ts`. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** Words and marks that may join number words ("and", "-"). */
  readonly joiners: readonly string[];
  /** Whether ones come before tens in number words. */
  readonly onesFirst: boolean;
  /** Whether number words count by twenties ("quatre-vingt-dix"). */
  readonly vigesimal: boolean;
  /** Short words written together with the next one, longest first. */
  readonly proclitics: readonly string[];
  /** Articles written together with the next word that count as a part of it. */
  readonly articles?: readonly string[];
}
