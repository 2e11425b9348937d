import type { Annotated, LawReference, Mention, Quotation } from '../annotation/annotation.ts';
import { openersOf, withinSentence } from '../annotation/openers.ts';
import type { Block } from '../document/document.ts';
import { contains } from '../text/span.ts';
import type { CitedLaw, Extraction, LocalActor, QuotedPassage, Studied } from './extraction.ts';
import { findSilences } from './silences.ts';

/** Boils a studied document down to what the case keeps of it. */
export const toExtraction = ({ annotated, attributions, statements, relations }: Studied): Extraction => {
  const { document, mentions, sentences } = annotated;
  const citedLaw = mentions.flatMap((m): readonly CitedLaw[] =>
    m.kind === 'instrument' ? [{ start: m.start, end: m.end, law: m.law }] : [],
  );
  let sentence = 0;
  return {
    document: document.id,
    name: document.name,
    format: document.format,
    language: document.language,
    metadata: document.metadata,
    parts: document.parts,
    links: document.links,
    warnings: document.warnings,
    ...(document.recognition === undefined ? {} : { recognition: document.recognition }),
    words: wordsIn(annotated),
    actors: actorsOf(annotated),
    attributions,
    statements,
    relations,
    passages: statements.map((statement) => {
      while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= statement.start) sentence++;
      const { start, end } = sentences[sentence] ?? statement;
      return { start, end, text: document.text.slice(start, end) };
    }),
    silences: findSilences(annotated),
    quotations: annotated.quotations.flatMap((q) => passageOf(annotated, q, citedLaw)),
    citedLaw,
  };
};

const wordsIn = ({ tokens, document }: Annotated): number => {
  let words = 0;
  for (let i = 0; i < tokens.length; i++)
    if (/[\p{L}\p{N}]/u.test(document.text[tokens.start[i] as number] ?? '')) words++;
  return words;
};

const actorsOf = ({ document, tokens, sentences, entities, mentions }: Annotated): readonly LocalActor[] => {
  const openers = openersOf(document.text, tokens, sentences, mentions);
  return entities.flatMap((entity, index): readonly LocalActor[] => {
    const { label, kind, named, aliases } = entity;
    if (kind === 'thing' || kind === 'goods') return [];
    const names = new Map<string, number>();
    const descriptions = new Map<string, number>();
    for (const m of entity.mentions) {
      const mention = mentions[m] as Mention;
      if (mention.kind === 'pronoun') continue;
      const name = 'name' in mention ? mention.name : undefined;
      const { start, end } = name ?? mention;
      const words = withinSentence(document.text.slice(start, end).replace(/\s+/g, ' '), start, openers);
      const uses = name === undefined ? descriptions : names;
      uses.set(words, (uses.get(words) ?? 0) + 1);
    }
    const [called, described] = [mostUsed(names), mostUsed(descriptions)];
    return [
      { document: document.id, entity: index, label, kind, named, names: called, descriptions: described, aliases },
    ];
  });
};

const mostUsed = (uses: ReadonlyMap<string, number>): readonly string[] =>
  [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([words]) => words);

/** Scare quotes quote nobody; the others keep the law that their own block names for them, nearest before them first. */
const passageOf = (
  { document }: Annotated,
  quotation: Quotation,
  cited: readonly CitedLaw[],
): readonly QuotedPassage[] => {
  if (quotation.kind === 'scare') return [];
  const text = document.text.slice(quotation.inner.start, quotation.inner.end);
  const block = document.blocks.find((b) => contains(b, quotation.inner)) ?? document.blocks[0];
  const law = block === undefined ? undefined : lawFor(block, quotation, cited);
  return [{ ...quotation.inner, text, ...(law === undefined ? {} : { law }) }];
};

const lawFor = (block: Block, quotation: Quotation, cited: readonly CitedLaw[]): LawReference | undefined => {
  const outside = cited.filter((c) => contains(block, c) && !contains(quotation, c));
  const nearest = outside.findLast((c) => c.end <= quotation.start) ?? outside[0];
  // "paragraph 4 of resolution 41": the resolution within it names less.
  return (outside.find((c) => c.end === nearest?.end && c.law.provision !== undefined) ?? nearest)?.law;
};
