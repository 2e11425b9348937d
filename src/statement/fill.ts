import type { TieFrame } from '../languages/en/ties.ts';
import { contains } from '../text/span.ts';
import { slot } from './clause.ts';
import { asParticipant, type Filling, fillingOf } from './participants.ts';
import type { Reading } from './reading.ts';
import type { Participant } from './statement.ts';

export const nobody: Filling = { actors: [], places: [], laws: [] };

const isFilled = (filling: Filling, frame: TieFrame, role: 'agent' | 'patient'): boolean =>
  filling.actors.length > 0 ||
  (role === 'patient' && (frame.patientIsLaw === true ? filling.laws.length > 0 : filling.places.length > 0));

/**
 * The first slot of a written-out list that names an actor (or, for the patient, a place or a law), looked for at each
 * of `tokens` in turn: at the noun first, then at the verb that carries it.
 */
export const fillRole = (
  reading: Reading,
  tokens: readonly number[],
  frame: TieFrame,
  role: 'agent' | 'patient',
): { readonly filling: Filling; readonly slot: string } => {
  let fallback: { filling: Filling; slot: string } | undefined;
  const listed = role === 'patient' && frame.patientIsLaw === true ? lawsListedBelow(reading, tokens[0] ?? 0) : [];
  for (const name of frame[role].split(' ')) {
    for (const token of tokens) {
      const heads = slot(reading, token, name);
      if (heads.length === 0) continue;
      const named = fillingOf(reading, heads, true);
      const filling = named.laws.length === 0 && listed.length > 0 ? { ...named, laws: listed } : named;
      if (filling.actors.length > 0 || (frame.patientIsLaw === true && filling.laws.length > 0))
        return { filling, slot: name };
      if (fallback === undefined && isFilled(filling, frame, role)) fallback = { filling, slot: name };
    }
  }
  return fallback ?? { filling: nobody, slot: '' };
};

/** Heads of the goods: the first slot that is filled and was not taken for the patient. */
export const fillGoods = (
  reading: Reading,
  tokens: readonly number[],
  frame: TieFrame,
  taken: readonly string[],
): readonly number[] => {
  if (frame.goods === undefined) return [];
  for (const name of frame.goods.split(' ')) {
    if (taken.includes(name)) continue;
    for (const token of tokens) {
      const heads = slot(reading, token, name);
      if (heads.length > 0) return heads;
    }
  }
  return [];
};

/**
 * The instruments that a list names, where the block of `token` leads into it with a colon.
 *
 *     This breaches the following resolutions:
 *     - Resolution 41 (2031): …
 */
const lawsListedBelow = (reading: Reading, token: number): readonly Participant[] => {
  const { annotated, tokens } = reading;
  const { blocks, text } = annotated.document;
  const at = tokens.start[token] as number;
  const own = blocks.findIndex((b) => b.start <= at && at < b.end);
  const block = blocks[own];
  if (block === undefined || !/:\s*$/.test(text.slice(block.start, block.end))) return [];
  let last = own;
  while (blocks[last + 1]?.kind === 'list-item') last++;
  const list = { start: block.end, end: blocks[last]?.end ?? block.end };
  return annotated.mentions.flatMap((m, index) =>
    m.kind === 'instrument' && contains(list, m) && !annotated.quotations.some((q) => contains(q, m))
      ? [asParticipant(annotated, index)]
      : [],
  );
};
