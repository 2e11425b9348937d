import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { commonEvents, eventPronouns } from '../src/languages/en/event-words.ts';
import { descriptionEnds } from '../src/languages/en/matching-words.ts';
import { predicateOf } from '../src/resolution/features/predicate.ts';
import { normalise } from '../src/resolution/names/normalise.ts';
import { stem } from '../src/resolution/stem.ts';
import { ONE_STORY, type Story, storyLikeness, storyOf } from '../src/resolution/story.ts';
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

const wordsOf = ({ tokens_str }: MentionRow): readonly string[] => tokens_str.trim().split(/\s+/);

/** The kind of event that a mention tells; undefined where only its circumstances tell which event is meant. */
const eventKind = (mention: MentionRow): string | undefined => {
  const kind = predicateOf(wordsOf(mention));
  return kind === undefined || commonEvents.has(kind) ? undefined : kind;
};

/**
 * A name or description by the last word before what only tells more of it, with its figures: "the 20 points of the match"
 * by "20 point". The forms of one pronoun are one; undefined for words that only point.
 */
const entityKind = (mention: MentionRow): string | undefined => {
  const words = wordsOf(mention)
    .map((word) => normalise(word))
    .filter(Boolean);
  const end = words.findIndex((word, at) => at > 0 && (descriptionEnds.has(word) || word === 'of'));
  const head = (end > 0 ? words.slice(0, end) : words).at(-1) ?? '';
  const pronoun = words.length === 1 ? pronounOf.get(head) : undefined;
  if (pronoun !== undefined) return pronoun;
  if (head === '' || eventPronouns.has(head)) return undefined;
  const numbers = words.filter((word) => /\d/.test(word));
  return [...new Set([...numbers.sort(), stem(head)])].join(' ');
};

/** Form → the form of the subject. */
const pronounOf: ReadonlyMap<string, string> = new Map(
  ['he him his himself', 'she her hers herself', 'it its itself', 'they them their theirs themselves']
    .map((forms) => forms.split(' '))
    .flatMap((forms) => forms.map((form): [string, string] => [form, forms[0] as string])),
);

/**
 * Mentions of one kind in documents that tell one story are one, as in the comparison of statements: a mention joins those
 * with most of whose documents its own tells one story, or stands alone.
 */
const groupMentions = (
  mentions: readonly MentionRow[],
  kindOf: (mention: MentionRow) => string | undefined,
  stories: ReadonlyMap<string, Story>,
): Chain[] => {
  const chains: Chain[] = [];
  const byKind = new Map<string, { readonly documents: Set<string>; readonly chain: string[] }[]>();
  for (const mention of mentions) {
    const kind = kindOf(mention);
    if (kind === undefined) {
      chains.push([keyOf(mention)]);
      continue;
    }
    const own = stories.get(mention.doc_id) as Story;
    const known = byKind.get(kind) ?? [];
    byKind.set(kind, known);
    let [group, most] = [known.find(({ documents }) => documents.has(mention.doc_id)), 0];
    if (group === undefined)
      for (const other of known) {
        const likeness = [...other.documents].map((document) => storyLikeness(own, stories.get(document) as Story));
        const mean = likeness.reduce((sum, one) => sum + one, 0) / likeness.length;
        if (2 * likeness.filter((one) => one >= ONE_STORY).length > likeness.length && mean > most)
          [group, most] = [other, mean];
      }
    if (group === undefined) {
      group = { documents: new Set(), chain: [] };
      known.push(group);
      chains.push(group.chain);
    }
    group.documents.add(mention.doc_id);
    group.chain.push(keyOf(mention));
  }
  return chains;
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
 * of events, and which documents tell one story, are what a case compares statements by.
 */
export const claims: Evaluation = async ({ gold }) => {
  const folder = gold ?? DEFAULT_GOLD;
  if (!existsSync(folder)) return { skipped: `${folder} is not there` };
  const split = splitOf(folder);
  const events = fileLike(folder, new RegExp(`${split}.*Event.*\\.json$`));
  const entities = fileLike(folder, new RegExp(`${split}.*Entity.*\\.json$`));
  const text = fileLike(folder, new RegExp(`${split}.*corpus\\.txt$`));
  if (events === undefined || text === undefined) return { skipped: `${folder} holds no ECB+ split` };
  const stories = new Map(
    [...readCorpus(text)].map(([document, sentences]) => [
      document,
      storyOf([...sentences.values()].map((tokens) => tokens.join(' '))),
    ]),
  );
  const mentions = readMentions(events);
  const named = entities === undefined ? [] : readMentions(entities);
  const goldOf = (rows: readonly MentionRow[]) => chainsBy(rows, (mention) => mention.coref_chain);
  return {
    data: folder,
    n: new Set(mentions.map(({ doc_id }) => doc_id)).size,
    figures: {
      ...figures('event', goldOf(mentions), groupMentions(mentions, eventKind, stories)),
      ...(named.length > 0 ? figures('entity', goldOf(named), groupMentions(named, entityKind, stories)) : {}),
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
