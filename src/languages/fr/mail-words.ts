import type { MailWords } from '../mail-words.ts';

export const mailWords: MailWords = {
  wrote: [
    /\bLe (?<date>[^<>]{6,60}?),? (?<author>\p{Lu}[^<>,]{1,80}?)(?: ?<[^<>]{3,120}>)? a écrit\s?:$/du,
    /^(?<author>\p{Lu}[^<>]{1,80}?)(?: ?<[^<>]{3,120}>)? a écrit(?: le (?<date>[^<>]{6,60}?))?\s?:$/du,
  ],
  original:
    /^-{2,} ?(?:Message d['’]origine|Message original|Message transféré) ?-{2,}$|^Début du message (?:transféré|réexpédié)\s?:$/iu,
  from: ['de'],
};
