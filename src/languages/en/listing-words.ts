const day = '\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.? \\d{4}';

/** Words in which a sanctions list tells the past of an entry. */
export const listingWords = {
  /** `from`, `until`, `reference`: when an entry stood as an alias of another. */
  earlierAlias: new RegExp(
    `[Pp]reviously listed between (?<from>${day}) and (?<until>${day}) as an? (?:a\\.?k\\.?a\\.?|alias)[^.()]{0,80}\\((?<reference>[A-Z]{2,3}[a-z]?\\.\\d{1,4})\\)`,
    'u',
  ),
  /** Remarks inside an alias that are no name. */
  remark: /\b(?:original script|sub-unit name|previously listed as|formerly listed as)\b/iu,
};
