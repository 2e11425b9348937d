import { classOfEvent, type QuadClass } from './quad-classes.ts';
import type { Role, RoleSpan } from './roles-score.ts';

/** A sentence, its words as spans of the text, and who acts on whom, in words; or only the class of its event. */
export interface RoleSentence {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  readonly roles?: readonly RoleSpan[];
  readonly quad?: QuadClass;
}

/** Marks that stand close to the word before them, and after which the next word stands close. */
const CLOSE_LEFT = /^(?:[,.;:!?)%\]]|'s|’s|n't|n’t|'|’)$/;
const CLOSE_RIGHT = /^[($[#]$/;

/** Sets words as a text: marks close to their words, words of a hyphenated one close to the hyphen. */
const setWords = (forms: readonly string[]): Pick<RoleSentence, 'text' | 'words'> => {
  let text = '';
  const words = forms.map((form, i) => {
    const before = forms[i - 1] ?? '';
    const close =
      CLOSE_LEFT.test(form) ||
      CLOSE_RIGHT.test(before) ||
      form === '-' ||
      before === '-' ||
      (form === 's' && /['’]/.test(before));
    if (text !== '' && !close) text += ' ';
    const start = text.length;
    text += form;
    return { start, end: text.length };
  });
  return { text, words };
};

const ROLES_OF: Readonly<Record<string, readonly Role[]>> = { S: ['source'], T: ['target'], R: ['source', 'target'] };

/**
 * Reads word-and-tag lines, sentences parted by empty lines; B- and I- before S (source), T (target) or R (both).
 *
 *     Orland B-S
 *     freed O
 *     two B-T
 *     sailors I-T
 */
export const readTaggedRoles = (file: string): RoleSentence[] =>
  file
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((line) => line.trim().split(/\s+/));
      const roles: { start: number; end: number; roles: readonly Role[] }[] = [];
      rows.forEach(([, tag = 'O'], i) => {
        const last = roles.at(-1);
        if (tag.startsWith('B-')) roles.push({ start: i, end: i + 1, roles: ROLES_OF[tag.slice(2)] ?? [] });
        else if (tag.startsWith('I-') && last?.end === i) last.end = i + 1;
      });
      return { ...setWords(rows.map(([form = '']) => form)), roles };
    });

/** Reads lines of a sentence, a tab and the class of its event. */
export const readClassedSentences = (file: string): RoleSentence[] =>
  file.split(/\r?\n/).flatMap((line) => {
    const tab = line.lastIndexOf('\t');
    const quad = Number(line.slice(tab + 1));
    return tab < 0 || !(quad in CLASSES)
      ? []
      : [{ text: line.slice(0, tab), words: [], quad: CLASSES[quad] as QuadClass }];
  });

const CLASSES = [0, 1, 2, 3, 4] as const;

interface GoldRecord {
  readonly text: string;
  readonly event: string;
  readonly source?: readonly { readonly actorText: string }[] | '';
  readonly target?: readonly { readonly actorText: string }[] | '';
}

/**
 * Reads PLOVER's gold-standard records: JSON objects, with or without the brackets of an array around them and with
 * commas that trail. A source without a target acts with the others of its kind: it has both roles.
 */
export const readPloverRecords = (file: string): RoleSentence[] => {
  const objects = file
    .trim()
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/,\s*$/, '');
  const records = JSON.parse(objects.startsWith('[') ? objects : `[${objects}]`) as GoldRecord[];
  return records.map((record) => {
    const text = record.text.replace(/[{}]/g, '').trim();
    const words = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const sources = record.source || [];
    const targets = record.target || [];
    const mutual = targets.length === 0 && sources.length > 1;
    const quad = classOfEvent[record.event];
    return {
      text,
      words,
      roles: [
        ...spansOf(text, words, sources, mutual ? ['source', 'target'] : ['source']),
        ...spansOf(text, words, targets, ['target']),
      ],
      ...(quad === undefined ? {} : { quad }),
    };
  });
};

const spansOf = (
  text: string,
  words: RoleSentence['words'],
  actors: readonly { readonly actorText: string }[],
  roles: readonly Role[],
): RoleSpan[] =>
  actors.flatMap(({ actorText }) => {
    const at = text.indexOf(actorText);
    return at < 0 || actorText === '' ? [] : [{ ...inWords(words, { start: at, end: at + actorText.length }), roles }];
  });

/** A span of characters as a span of the words that it touches. */
export const inWords = (
  words: RoleSentence['words'],
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } => {
  const first = words.findIndex((word) => word.end > start);
  let last = first < 0 ? words.length : first;
  while (last < words.length && words[last]!.start < end) last++;
  return { start: first < 0 ? words.length : first, end: last };
};
