import type { InstrumentWords } from '../instrument-words.ts';

const numberList = '\\d{1,3}(?: ?\\([a-z]{1,4}\\))*(?:(?:,| and|, and| to|–|-) ?\\d{1,3}(?: ?\\([a-z]{1,4}\\))*)*';

export const instrumentWords: InstrumentWords = {
  opener: /^The [A-Z][^.;:\n]{2,80}?(?:,|$)/u,
  preambular:
    /^(?:(?:\p{Lu}\p{L}+ly|Also|Further|Having|Being|Once again|Fully|Deeply|Very) )*(?:(?:also|further|again|once again|more|most|\p{L}+ly) )*(?:\p{L}+(?:ing|ed)|anxious|aware|cognizant|cognisant|confident|conscious|desirous|heedful|hopeful|mindful|Anxious|Aware|Bearing|Cognizant|Cognisant|Confident|Conscious|Desirous|Heedful|Hopeful|Mindful|Whereas|Shocked|Taken|shocked|taken|In view of|In the exercise of|In conformity with|Pursuant to|In accordance with|In pursuance of|With a view)\b/u,
  notPreambular: /^(?:United|Armed|Allied|Occupied|Limited|Federated|Associated|During|According|Nothing|Anything)\b/u,
  article:
    /^(?:Article|ARTICLE|Art\.|Section|SECTION|Rule|RULE)\s+(?<number>\d{1,3}(?:\s?(?:bis|ter)|[A-Z])?|I)\b[.:]?/u,
  division: /^(?:CHAPTER|Chapter|PART|Part|TITLE|Title|BOOK|Book)\s+(?:[IVXLC]+|\d{1,3}|[A-Z])\b/u,
  adopted: /^(?:Unanimously )?(?:Adopted|ADOPTED)\s+(?:unanimously|at|by|without|on)\b/u,
  annex: /^(?:ANNEX|Annex|APPENDIX|Appendix|SCHEDULE|Schedule)(?:ES|es|S|s)?\b.{0,80}$/u,
  resolution:
    /\bresolution\s+(?:no\.?\s*)?(?<number>\d{1,5}(?:\/\d{1,4})?(?:\s*\(\d{4}\))?)|(?<!\d)(?<leading>\d{1,5}\s*\(\d{4}\))\.\s*resolution\b/iu,
  chapter: /\b[Aa]cting\s+under\s+[Cc]hapter\s+(?<chapter>[IVX]+|[A-Z][a-z]+)\b/u,
  addressee:
    /\b(all (?:Member )?States|all other States|Member States|States Parties|the (?:Governments? of(?: the)?|Republic of|Kingdom of) [A-Z][\w'’-]*(?: (?:of |and |the )*[A-Z][\w'’-]*)*|all parties|the parties|both parties|the Secretary(?:-General)?|the Panel|the Committee|the Commission|all Members|Members|the Security Council|the General Assembly|the Council|States|Governments)\b/u,
  effect: new RegExp(
    `paragraphs? (?<paragraphs>${numberList})[^.;]{0,60}?(?:take|takes|come|comes|enter|enters) (?:into )?(?:effect|force)[^.;]{0,30}? (?:on|from|of) (?<date>\\d{1,2} \\p{Lu}\\p{L}+ \\d{4})|(?:take|takes|come|comes|enter|enters) (?:into )?(?:effect|force)[^.;]{0,50}? (?:on|from) (?<own>\\d{1,2} \\p{Lu}\\p{L}+ \\d{4})`,
    'u',
  ),
  entry:
    /\b(?:[Tt]his|[Tt]he [Pp]resent) \p{Lu}\p{L}+ (?:shall )?(?:enters?|entered|comes?|came|takes?|took) (?:into )?(?:force|effect) on (?:the )?(?<date>\d{1,2} \p{Lu}\p{L}+ \d{4})/u,
  supersedes: new RegExp(
    `\\b(?:terminates?|replaces?|repeals?|supersedes?|revokes?|rescinds?|to terminate|to replace|to repeal|to lift|lifts?)\\b[^.;]{0,80}?(?:paragraphs? (?<paragraphs>${numberList}) of (?:its )?)?(?:resolution|Resolution) (?<instrument>\\d{1,5}(?:\\/\\d{1,4})?(?: \\(\\d{4}\\))?)`,
    'u',
  ),
  draft: /\bdraft (?:resolution|text|decision)\b|^draft\b/iu,
  translation: /\b(?:unofficial |informal |courtesy )?translation\b|\btranslated from\b/iu,
};
