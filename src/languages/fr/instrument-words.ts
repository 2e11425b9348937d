import type { InstrumentWords } from '../instrument-words.ts';

const numberList = '\\d{1,3}(?: ?[a-z]\\))*(?:(?:,| et| à|–|-) ?\\d{1,3}(?: ?[a-z]\\))*)*';

export const instrumentWords: InstrumentWords = {
  opener: /^(?:Le|La|L['’])\s?[A-ZÀ-Ý][^.;:\n]{2,80}?(?:,|$)/u,
  preambular:
    /^(?:(?:\p{Lu}\p{L}+ment|Ayant|Étant|Tout|Profondément|Vivement) )*(?:(?:également|aussi|en outre|de nouveau|\p{L}+ment) )*(?:\p{L}+ant|\p{L}+(?:é|ée|és|ées)|Conscient|Conscients|Soucieux|Désireux|Considérant|Vu|Inquiet|Résolu|Résolue|Convaincu|Convaincue)(?![\p{L}])/u,
  notPreambular: /^(?:Pendant|Durant|Avant|Devant|Maintenant|Cependant|Nonobstant|Lieutenant)(?![\p{L}])/u,
  article:
    /^(?:Article|ARTICLE|Art\.|Section|Règle)\s+(?<number>\d{1,3}(?:\s?(?:bis|ter))?|premier|1er)(?![\p{L}\d])[.:]?/u,
  division: /^(?:CHAPITRE|Chapitre|TITRE|Titre|PARTIE|Partie|LIVRE|Livre)\s+(?:[IVXLC]+|\d{1,3}|premier)(?![\p{L}\d])/u,
  adopted: /^Adoptée?\s+(?:à|par|sans)(?![\p{L}])/u,
  annex: /^(?:ANNEXE|Annexe|APPENDICE|Appendice)s?(?![\p{L}]).{0,80}$/u,
  resolution:
    /(?<![\p{L}])résolution\s+(?:n[o°]\s*)?(?<number>\d{1,5}(?:\/\d{1,4})?(?:\s*\(\d{4}\))?)|(?<leading>(?!))/iu,
  chapter:
    /(?<![\p{L}])[Aa]gissant\s+(?:en vertu|au titre|dans le cadre)\s+du\s+[Cc]hapitre\s+(?<chapter>[IVX]+|\p{Lu}\p{L}+)/u,
  addressee:
    /(?<![\p{L}])(tous les États(?: Membres)?|les États(?: Membres| parties)?|toutes les parties|les parties|(?:le |au |du )Secrétaire(?: général)?|le Comité|le Conseil|le Gouvernement \p{L}+)(?![\p{L}])/u,
  effect: new RegExp(
    `paragraphes? (?<paragraphs>${numberList})[^.;]{0,60}?(?:prennent effet|prend effet|prendront effet|entrent en vigueur|entreront en vigueur|entre en vigueur)[^.;]{0,30}? le (?<date>\\d{1,2}(?:er)? \\p{L}+ \\d{4})|(?:prend|prendra|entre|entrera) (?:effet|en vigueur)[^.;]{0,50}? le (?<own>\\d{1,2}(?:er)? \\p{L}+ \\d{4})`,
    'u',
  ),
  entry:
    /(?<![\p{L}])(?:[Ll]e présent|[Ll]a présente) \p{L}+ (?:entre|entrera|est entrée?|prend|prendra) (?:en vigueur|effet) le (?<date>\d{1,2}(?:er)? \p{L}+ \d{4})/u,
  supersedes: new RegExp(
    `(?<![\\p{L}])(?:abroge|remplace|lève|met fin)(?![\\p{L}])[^.;]{0,80}?(?:paragraphes? (?<paragraphs>${numberList}) de (?:sa |la )?)?résolution (?<instrument>\\d{1,5}(?:\\/\\d{1,4})?(?: \\(\\d{4}\\))?)`,
    'u',
  ),
  draft: /\bprojet de (?:résolution|texte|décision)/iu,
  translation: /\btraduction (?:non officielle|officieuse|libre)|\btraduit de/iu,
};
