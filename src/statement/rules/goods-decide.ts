import { lemmaOf, uposOf } from '../../annotation/tokens.ts';
import { informationNouns, moneyNouns } from '../../languages/en/tie-words.ts';
import type { Candidate } from '../candidate.ts';
import { throughQuantity } from '../clause.ts';
import { isLightVerb, nounFrames } from '../lexicon.ts';
import { goodsOf } from '../participants.ts';
import { mentionAt, type Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';

const information = new Set(informationNouns);
const money = new Set(moneyNouns);
const handing: ReadonlySet<Tie> = new Set(['supply', 'trade', 'cede']);

const equipping = new Set(['arm', 'armed', 'equip', 'outfit', 'furnish']);

/** Nouns that are acts rather than goods; those of trade, money and supply name what is handed over as well. */
const isAct = (lemma: string): boolean => nounFrames.get(lemma)?.some(({ tie }) => acts.has(tie)) ?? false;
const acts: ReadonlySet<string> = new Set([
  'support',
  'shield',
  'train',
  'attack',
  'coerce',
  'threaten',
  'sanction',
  'urge',
]);

/** "gave [$200]" */
const isSum = (reading: Reading, head: number): boolean => {
  const mention = reading.annotated.mentions[mentionAt(reading, head)];
  return mention?.kind === 'amount' && mention.amount.currency !== undefined;
};

/** "received [$] 400 a month": the sign is the head, and no ware is told. */
const isBareSum = (reading: Reading, { tie }: Candidate, head: number): boolean =>
  tie === 'supply' && uposOf(reading.tokens, head) === 'SYM' && goodsOf(reading, [head]).length === 0;

/** Whether a pronoun stands for papers. */
const isPaperMeant = (reading: Reading, goods: number): boolean => {
  const { entities, entityOf } = reading.annotated;
  const entity = entities[entityOf[mentionAt(reading, goods)] ?? -1];
  return uposOf(reading.tokens, goods) === 'PRON' && entity?.kind === 'publication';
};

/**
 * What is handed over decides what handing it over is.
 *
 *     The clerk gave the invoices to the Courier.     state, not supply
 *     The firm gave the party 480,000 florins.        fund, not supply
 *     The firm gave protection to the party.          undefined: the noun carries it, shield
 */
export const byItsGoods = (reading: Reading, candidate: Candidate): Candidate | undefined => {
  if (!handing.has(candidate.tie)) return candidate;
  const verb = lemmaOf(reading.tokens, candidate.predicate).toLowerCase();
  // "gave them a lot of [money]", "hundreds of thousands of [dollars]"
  const goods = candidate.goods.map((g) => throughQuantity(reading, throughQuantity(reading, g)));
  const lemmas = goods.map((g) => lemmaOf(reading.tokens, g).toLowerCase());
  if (candidate.rule === 'verb' && lemmas.some((l) => isAct(l)) && isLightVerb.has(verb)) return undefined;
  // "copied the files and passed [them] on"
  const papers = candidate.goods.some((g) => isPaperMeant(reading, g));
  const tie =
    lemmas.some((l) => money.has(l)) ||
    candidate.goods.some((g) => isSum(reading, g) || isBareSum(reading, candidate, g))
      ? 'fund'
      : papers || lemmas.some((l) => information.has(l))
        ? 'state'
        : undefined;
  if (tie === undefined) return candidate;
  // "was armed with fresh evidence": nobody is told anything.
  if (tie === 'state' && equipping.has(verb)) return undefined;
  return {
    ...candidate,
    tie,
    because: [...candidate.because, `what changes hands (${lemmas.join(', ')}) makes it ${tie}`],
  };
};
