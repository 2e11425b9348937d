import { existsSync, readFileSync } from 'node:fs';
import { annotate } from '../src/annotation/annotate.ts';
import { type Annotated, type Mention, UPOS } from '../src/annotation/annotation.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { readConllu } from './conllu.ts';
import { type Chain, type CoreferenceSums, conllFigures, coreferenceSums } from './coreference.ts';
import { type GoldDocument, goldDocuments } from './entity-layer.ts';
import { bootstrap, type Evaluation, f1OfCounts } from './evaluation.ts';
import { type GoldText, goldText } from './gold-text.ts';

/*
 * Mentions and coreference against GUM's entity layer, from raw text: tokens, sentences, mentions and links are all ours,
 * paragraphs are given. A mention is right when both its ends are; `mention` counts every mention of GUM, those that
 * stand alone too. `conll` follows the CoNLL shared task and scores chains of two mentions and more; `singletons.conll`
 * also those of one.
 */

const DEFAULT_GOLD = '../shared/data/ud/en_gum-ud-dev.conllu';

/** What one document adds to the figures. */
export interface ReferenceCounts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
  readonly chains: CoreferenceSums;
  readonly withSingletons: CoreferenceSums;
}

/** Chains by entity; of two mentions with one span the first stays. */
const chainsOf = (mentions: readonly { readonly key: string; readonly entity: string }[]): Chain[] => {
  const seen = new Set<string>();
  const chains = new Map<string, string[]>();
  for (const { key, entity } of mentions) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chain = chains.get(entity);
    if (chain === undefined) chains.set(entity, [key]);
    else chain.push(key);
  }
  return [...chains.values()];
};

/** A span without the possessive mark at its end, so that "Orland's" and "Orland" are one mention. */
const spanKey = (text: string, start: number, end: number): string =>
  `${start}-${
    start +
    text
      .slice(start, end)
      .replace(/[’']s?$/, '')
      .trimEnd().length
  }`;

const goldChains = ({ mentions }: GoldDocument, { document, start, end, sentences }: GoldText): Chain[] =>
  chainsOf(
    mentions.map(({ entity, sentence, first, last }) => {
      const base = sentences[sentence]?.first ?? 0;
      return { key: spanKey(document.text, start[base + first] ?? 0, end[base + last] ?? 0), entity };
    }),
  );

/** Words that Proffer keeps with a date and GUM leaves outside its mention: "since May". */
const BEFORE_DATE =
  /^(?:(?:since|until|till|from|by|over|between|in|on|during|after|before|within|through|throughout|at|for|of)\s)+/i;

/** Kinds that may be marked within a phrase of the same head: "[the [Relief Act]]", "[[six months] of peace]". */
const WITHIN_PHRASE: ReadonlySet<Mention['kind']> = new Set(['date', 'amount', 'instrument']);

/** The longest mention of each head. */
const longestOfHead = (mentions: readonly Mention[]): Map<number, Mention> => {
  const longest = new Map<number, Mention>();
  for (const mention of mentions) {
    const other = longest.get(mention.head);
    if (other === undefined || mention.end - mention.start > other.end - other.start)
      longest.set(mention.head, mention);
  }
  return longest;
};

/**
 * Proffer's mentions as GUM would mark them: dates without their prepositions; adjectives of nationality and time
 * ("Orlandic", "daily") not at all, for that layer has no mentions of adjectives; and what is marked within a phrase of the
 * same head as that phrase alone, for it has one mention there.
 */
const predictedChains = ({ document, tokens, mentions, entityOf }: Annotated): Chain[] => {
  const comparable: { key: string; entity: string }[] = [];
  const longest = longestOfHead(mentions);
  mentions.forEach((mention, m) => {
    const adjective = UPOS[tokens.upos[mention.head] ?? 0] === 'ADJ';
    if (adjective && (mention.kind === 'nationality' || mention.kind === 'date')) return;
    if (WITHIN_PHRASE.has(mention.kind) && longest.get(mention.head) !== mention) return;
    const written = document.text.slice(mention.start, mention.end);
    const lead = mention.kind === 'date' ? (BEFORE_DATE.exec(written)?.[0].length ?? 0) : 0;
    comparable.push({
      key: spanKey(document.text, mention.start + lead, mention.end),
      entity: (entityOf[m] ?? -1) < 0 ? `alone ${m}` : `${entityOf[m]}`,
    });
  });
  return chainsOf(comparable);
};

const several = (chains: readonly Chain[]): Chain[] => chains.filter((chain) => chain.length > 1);

/** Counts what is shared by two sets of chains. */
export const countReference = (gold: readonly Chain[], predicted: readonly Chain[]): ReferenceCounts => {
  const known = new Set(gold.flat());
  const found = predicted.flat();
  return {
    right: found.filter((key) => known.has(key)).length,
    predicted: found.length,
    gold: known.size,
    chains: coreferenceSums(several(gold), several(predicted)),
    withSingletons: coreferenceSums(gold, predicted),
  };
};

const figuresOf = (counts: readonly ReferenceCounts[]): Record<string, number> => {
  const sum = (field: 'right' | 'predicted' | 'gold'): number => counts.reduce((total, own) => total + own[field], 0);
  const chains = conllFigures(counts.map((own) => own.chains));
  return {
    'mention.f1': f1OfCounts(sum('right'), sum('predicted'), sum('gold')),
    'mention.precision': sum('right') / Math.max(1, sum('predicted')),
    'mention.recall': sum('right') / Math.max(1, sum('gold')),
    conll: chains.conll,
    muc: chains.muc,
    b3: chains.b3,
    ceafe: chains.ceafe,
    'singletons.conll': conllFigures(counts.map((own) => own.withSingletons)).conll,
  };
};

export const reference: Evaluation = async ({ gold = DEFAULT_GOLD, seed, limit }) => {
  if (!existsSync(gold)) return { skipped: `${gold} is absent` };
  const model = loadModels();
  const documents = goldDocuments(readConllu(readFileSync(gold, 'utf8'))).slice(0, limit);
  const counts = documents.map((document) => {
    const text = goldText(document.id, document.sentences);
    return countReference(goldChains(document, text), predictedChains(annotate(text.document, model)));
  });
  return {
    data: gold,
    n: counts.length,
    figures: figuresOf(counts),
    ci: bootstrap(counts, figuresOf, seed),
    baselines: {},
  };
};
