import { kindNouns } from '../languages/en/kind-nouns.ts';
import { provisionWords as w } from '../languages/en/provision-words.ts';
import { conductOf } from './conduct.ts';
import type { NodeKind, ProvisionNode } from './instrument.ts';

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A capitalised name: "the Kestrel Front", "ISIL", "Al-Qaida". */
const name = /^\p{Lu}[\p{L}\p{N}'’-]*(?: (?:(?:of|the|for|in|and|al|de) )*\p{Lu}[\p{L}\p{N}'’-]*)*/u;
/** One more name of an enumeration: ", the FDS", " and Lantern Relief". */
const oneMore = /^(?:,? (?:and|or)|,) (?:the )?(?=\p{Lu})/u;

const goodsNouns: ReadonlySet<string> = new Set(kindNouns.goods);

const goodsIn = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return [...new Set(words.filter((word) => goodsNouns.has(word) || goodsNouns.has(word.replace(/s$/, ''))))];
};

/** Names right behind "with", "for the benefit of", "to" and the like. */
const counterpartiesIn = (text: string): readonly string[] => {
  const names = new Set<string>();
  for (const match of text.matchAll(w.withWhom)) {
    for (let at = match.index + match[0].length; ; ) {
      const found = name.exec(text.slice(at))?.[0];
      if (found === undefined || w.noCounterparty.test(found)) break;
      names.add(found);
      at += found.length;
      const more = oneMore.exec(text.slice(at));
      if (more === null) break;
      at += more[0].length;
    }
  }
  return [...names];
};

const clauses = (kind: NodeKind, pattern: RegExp, text: string): readonly ProvisionNode[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, words: tidy(match[0]), from: 'text' }));

/**
 * What must be made out before conduct can be held against a provision, and what limits it, as far as its words say. Read
 * off English texts; nothing is read into those in other languages.
 */
export const readNodes = (text: string, addressee: string | undefined): readonly ProvisionNode[] => {
  const nodes: ProvisionNode[] = [];
  if (addressee !== undefined) nodes.push({ kind: 'addressee', words: addressee, from: 'text' });
  nodes.push(...clauses('reach', w.reach, text));
  // What follows from conduct is no conduct: "such trade would constitute support".
  const ties = [...conductOf(text.replace(w.consequence, ' '))];
  if (ties.length > 0) nodes.push({ kind: 'conduct', words: ties.join(', '), ties, from: 'text' });
  const goods = goodsIn(text);
  if (ties.length > 0 && goods.length > 0) nodes.push({ kind: 'goods', words: goods.join(', '), from: 'text' });
  const listed = [...text.matchAll(w.listed)].map((match) => tidy(match[0]));
  const names = ties.length > 0 ? counterpartiesIn(text) : [];
  if (names.length > 0) nodes.push({ kind: 'counterparty', words: names.join(', '), names, from: 'text' });
  for (const words of listed) nodes.push({ kind: 'counterparty', words, names: [], from: 'text' });
  for (const { groups } of text.matchAll(w.power)) {
    const holder = groups?.given ?? groups?.held;
    const power = groups?.what ?? groups?.which;
    if (holder !== undefined && power !== undefined)
      nodes.push({ kind: 'power', words: tidy(power).replace(/^the /, ''), names: [holder], from: 'text' });
  }
  for (const kind of ['territory', 'time', 'condition', 'exception', 'consequence'] as const)
    nodes.push(...clauses(kind, w[kind], text));
  return nodes;
};
