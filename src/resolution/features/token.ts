import type { MessageId } from '../../languages/message.ts';
import type { MatchToken } from '../names/matchable.ts';
import { editDistance } from './edit-distance.ts';
import { transliteration } from './transliteration.ts';

/** How alike two words of names are, 0 … 1, and in what way. 0: they are two words. */
export interface TokenAgreement {
  readonly score: number;
  readonly because: MessageId;
}

const none: TokenAgreement = { score: 0, because: 'word.same' };
const equal: TokenAgreement = { score: 1, because: 'word.same' };

/** From here on a Latin word is taken to write an Arabic one. */
const WRITES = 0.86;

/** Score of words that differ in one letter, and in two, by the length of the longer: in short words every letter tells. */
const oneEdit = (length: number): number => (length <= 2 ? 0.7 : length === 3 ? 0.8 : length === 4 ? 0.86 : 0.92);
const twoEdits = (length: number): number => (length <= 5 ? 0 : length <= 7 ? 0.8 : 0.86);

/**
 * Holds two words of names against each other.
 *
 *     Oll · Oll  the same       M · Marek  initial       Bill · William  short form       Yousef · Yusuf  one sound
 *     Sechin · Sechev  two letters apart       الأسد · Assad  transliteration       Oll · Kant  two words
 */
export const tokenAgreement = (a: MatchToken, b: MatchToken): TokenAgreement => {
  if (a.text === b.text) return equal;
  if (a.role === 'number' || b.role === 'number') return none;
  if (a.arabic !== undefined && b.arabic === undefined) return written(a.arabic, b.text);
  if (b.arabic !== undefined && a.arabic === undefined) return written(b.arabic, a.text);
  if (a.role === 'initial' || b.role === 'initial') return initial(a, b);
  if (a.nicknames.length > 0 && a.nicknames.some((line) => b.nicknames.includes(line)))
    return { score: 0.9, because: 'word.short-form' };
  if (a.sound === b.sound && a.sound.length >= 3) return { score: 0.95, because: 'word.one-sound' };
  return edited(a, b);
};

const initial = (a: MatchToken, b: MatchToken): TokenAgreement =>
  a.role !== b.role && a.text[0] === b.text[0] ? { score: 0.86, because: 'word.initial' } : none;

const written = (arabic: string, latin: string): TokenAgreement => {
  const score = transliteration(arabic, latin);
  return score >= WRITES ? { score, because: 'word.transliteration' } : none;
};

/** Bits set in a 32-bit number. */
const bits = (value: number): number => {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** How two words differ in spelling: by their letters, or by one sound. */
const edited = (a: MatchToken, b: MatchToken): TokenAgreement => {
  const length = Math.max(a.text.length, b.text.length);
  const limit = length <= 5 ? 1 : 2;
  const [longer, sounding] = [a.text.length - b.text.length, a.sound.length - b.sound.length];
  if (Math.abs(longer) > limit && Math.abs(sounding) > 1) return none;
  if (bits(a.letters ^ b.letters) > 2 * limit + 2) return none;
  const edits = editDistance(a.text, b.text, limit);
  if (edits <= 1) return { score: oneEdit(length), because: 'word.one-letter-apart' };
  const sound = Math.min(a.sound.length, b.sound.length);
  if (sound >= 5 && editDistance(a.sound, b.sound, 1) <= 1)
    return { score: oneEdit(sound) - 0.04, because: 'word.one-sound-apart' };
  return edits <= limit ? { score: twoEdits(length), because: 'word.two-letters-apart' } : none;
};
