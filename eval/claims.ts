import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { eventPronouns } from '../src/languages/en/event-words.ts';
import { descriptionEnds } from '../src/languages/en/matching-words.ts';
import { groupEvents } from '../src/resolution/group-events.ts';
import { normalise } from '../src/resolution/names/normalise.ts';
import { contentStems, stem } from '../src/resolution/stem.ts';
import { storiesOf } from '../src/resolution/stories.ts';
import { type Chain, conllFigures, coreferenceSums } from './coreference.ts';
import type { Evaluation } from './evaluation.ts';

const DEFAULT_GOLD = '../shared/data/ecbplus';

const mentionRow = z.object({
  coref_chain: z.string(),
  doc_id: z.string(),
  sent_id: z.number(),
  tokens_number: z.array(z.number()),
  tokens_str: z.string(),
});
type MentionRow = z.infer<typeof mentionRow>;

/** document → sentence → tokens, from lines "document, sentence, token, word, chain". */
type Corpus = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

const readCorpus = (path: string): Corpus => {
  const corpus = new Map<string, Map<number, string[]>>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [document = '', sentence, , word] = line.split('\t');
    if (word === undefined) continue;
    const sentences = corpus.get(document) ?? new Map<number, string[]>();
    corpus.set(document, sentences);
    const at = Number(sentence);
    const tokens = sentences.get(at);
    if (tokens === undefined) sentences.set(at, [word]);
    else tokens.push(word);
  }
  return corpus;
};

const keyOf = ({ doc_id, sent_id, tokens_number }: MentionRow): string =>
  `${doc_id} ${sent_id} ${tokens_number.join(',')}`;

/** Each mention once: a span that the annotators gave two chains would stand in two. */
const readMentions = (path: string): MentionRow[] => {
  const rows = z.array(mentionRow).parse(JSON.parse(readFileSync(path, 'utf8')));
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
};

const chainsBy = (mentions: readonly MentionRow[], chainOf: (mention: MentionRow) => string): Chain[] => {
  const chains = new Map<string, string[]>();
  for (const mention of mentions) {
    const chain = chainOf(mention);
    const known = chains.get(chain);
    if (known === undefined) chains.set(chain, [keyOf(mention)]);
    else known.push(keyOf(mention));
  }
  return [...chains.values()];
};

/** The story of each document, found from the documents alone. */
const findStories = (corpus: Corpus): ReadonlyMap<string, number> => {
  const documents = [...corpus.keys()].sort();
  const counts = documents.map((document) => {
    const words = new Map<string, number>();
    for (const tokens of corpus.get(document)?.values() ?? [])
      for (const word of contentStems(tokens.join(' '))) words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  });
  const stories = storiesOf(counts);
  return new Map(documents.map((document, at) => [document, stories[at] as number]));
};

const wordsOf = ({ tokens_str }: MentionRow): readonly string[] => tokens_str.trim().split(/\s+/);

/** A name or description by the last word before what only tells more of it; words that only point stand alone. */
const entityKey = (mention: MentionRow): string => {
  const words = wordsOf(mention)
    .map((word) => normalise(word))
    .filter(Boolean);
  const end = words.findIndex((word, at) => at > 0 && (descriptionEnds.has(word) || word === 'of'));
  const head = (end > 0 ? words.slice(0, end) : words).at(-1) ?? '';
  return head === '' || eventPronouns.has(head) ? keyOf(mention) : stem(head);
};

const figures = (prefix: string, gold: readonly Chain[], predicted: readonly Chain[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(conllFigures([coreferenceSums(gold, predicted)])).map(([name, value]) => [
      `${prefix}.${name}`,
      value,
    ]),
  );

const fileLike = (folder: string, pattern: RegExp): string | undefined => {
  const found = readdirSync(folder)
    .filter((file) => pattern.test(file))
    .sort()[0];
  return found === undefined ? undefined : join(folder, found);
};

/** In a folder with both splits the development half is scored. */
const splitOf = (folder: string): string => (readdirSync(folder).some((file) => /_Dev_/.test(file)) ? '_Dev_' : '_');

/**
 * Events and entities across documents, gold mentions, no topic given: the whole split is one document to the scorer. Kinds
 * of events are what a case tells them by; stories are clusters of documents here, and a measure of two documents there.
 */
export const claims: Evaluation = async ({ gold }) => {
  const folder = gold ?? DEFAULT_GOLD;
  if (!existsSync(folder)) return { skipped: `${folder} is not there` };
  const split = splitOf(folder);
  const events = fileLike(folder, new RegExp(`${split}.*Event.*\\.json$`));
  const entities = fileLike(folder, new RegExp(`${split}.*Entity.*\\.json$`));
  const text = fileLike(folder, new RegExp(`${split}.*corpus\\.txt$`));
  if (events === undefined || text === undefined) return { skipped: `${folder} holds no ECB+ split` };
  const corpus = readCorpus(text);
  const stories = findStories(corpus);
  const storyOf = ({ doc_id }: MentionRow): number => stories.get(doc_id) ?? -1;
  const mentions = readMentions(events);
  const grouped = groupEvents(
    mentions.map((mention) => ({
      id: keyOf(mention),
      story: storyOf(mention),
      words: wordsOf(mention),
      passage: corpus.get(mention.doc_id)?.get(mention.sent_id)?.join(' ') ?? '',
    })),
  );
  const named = entities === undefined ? [] : readMentions(entities);
  const goldOf = (rows: readonly MentionRow[]) => chainsBy(rows, (mention) => mention.coref_chain);
  return {
    data: folder,
    n: new Set(mentions.map(({ doc_id }) => doc_id)).size,
    figures: {
      ...figures('event', goldOf(mentions), grouped),
      ...(named.length > 0
        ? figures(
            'entity',
            goldOf(named),
            chainsBy(named, (m) => `${storyOf(m)} ${entityKey(m)}`),
          )
        : {}),
    },
    ci: {},
    baselines: {
      'same head lemma, whole set': figures(
        'event',
        goldOf(mentions),
        chainsBy(mentions, (m) => stem((wordsOf(m).at(-1) ?? '').toLowerCase())),
      ),
    },
  };
};
