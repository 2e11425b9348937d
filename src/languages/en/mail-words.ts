import type { MailWords } from '../mail-words.ts';

export const mailWords: MailWords = {
  wrote: [
    /\bOn (?<date>[^<>]{6,60}?\d{4}[^<>]{0,30}?),? (?<author>\p{Lu}[^<>,]{1,80}?)(?: ?<[^<>]{3,120}>)? wrote:$/du,
    /\bOn (?<date>[^<>]{6,60}?),? (?<author>\p{Lu}[^<>,]{1,80}?)(?: ?<[^<>]{3,120}>)? wrote:$/du,
    /^(?<author>\p{Lu}[^<>]{1,80}?)(?: ?<[^<>]{3,120}>)? (?:wrote|writes)(?: on (?<date>[^<>]{6,60}?))?:$/du,
  ],
  original: /^-{2,} ?(?:Original Message|Forwarded message|Original Appointment) ?-{2,}$|^Begin forwarded message:$/iu,
  from: ['from'],
};
