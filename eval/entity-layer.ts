import type { GoldSentence } from './conllu.ts';

/** A mention of GUM's entity layer: the entity's id in its document, its type, and its words `[first, last]`. */
export interface GoldMention {
  readonly entity: string;
  readonly type: string;
  readonly sentence: number;
  /** Indices of words within the sentence, both included. */
  readonly first: number;
  readonly last: number;
  /** Indices of words within the mention that a short form of it must hold. */
  readonly minimal: readonly number[];
  /** Wikipedia title, where the entity has one. */
  readonly identity: string | undefined;
}

/** What a document of GUM holds: its sentences and the mentions in them. */
export interface GoldDocument {
  readonly id: string;
  readonly sentences: readonly GoldSentence[];
  readonly mentions: readonly GoldMention[];
}

interface Opened {
  readonly fields: readonly string[];
  readonly sentence: number;
  readonly first: number;
}

const ENTITY = /(?:^|\|)Entity=([^|]*)/;
const BRACKETS = /\(([^()]+)|([^()]+)?\)/g;

const close = (open: Opened[], id: string | undefined): Opened | undefined => {
  const at = id === undefined ? open.length - 1 : open.findLastIndex(({ fields }) => fields[0] === id);
  return at < 0 ? undefined : open.splice(at, 1)[0];
};

const asMention = ({ fields, sentence, first }: Opened, last: number): GoldMention => ({
  entity: (fields[0] ?? '').split('[')[0] ?? '',
  type: fields[1] ?? '',
  sentence,
  first,
  last,
  minimal: (fields[5] ?? '1').split(',').map((index) => Number(index) - 1),
  identity: fields[7],
});

/**
 * Reads the Entity column of one document. An opening bracket carries id, type, status, salience, centering, minimal span,
 * link and identity joined by hyphens; a closing one its id, or nothing where it closes what the same word opened.
 */
export const readMentions = (sentences: readonly GoldSentence[]): GoldMention[] => {
  const mentions: GoldMention[] = [];
  const open: Opened[] = [];
  sentences.forEach(({ words }, sentence) => {
    words.forEach(({ misc }, word) => {
      for (const match of (ENTITY.exec(misc)?.[1] ?? '').matchAll(BRACKETS)) {
        if (match[1] !== undefined) open.push({ fields: match[1].split('-'), sentence, first: word });
        else {
          const opened = close(open, match[2]);
          if (opened?.sentence === sentence) mentions.push(asMention(opened, word));
        }
      }
    });
  });
  return mentions;
};

/** Splits sentences into documents and reads the entity layer of each. */
export const goldDocuments = (sentences: readonly GoldSentence[]): GoldDocument[] => {
  const documents: GoldSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.startsDocument || documents.length === 0) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents.map((own) => ({
    id: own[0]?.id.replace(/-\d+$/, '') ?? '',
    sentences: own,
    mentions: readMentions(own),
  }));
};
