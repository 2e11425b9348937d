const power =
  '(?:primary|sole|exclusive|full|main|ultimate)\\s+(?:responsibility|authority|power|jurisdiction|competence|duty)';
const holder =
  '(?:[Tt]he\\s+|[Aa]ll\\s+|[Ee]very\\s+|[Ee]ach\\s+)*(?:\\p{Ll}+\\s+(?:of|in|for)\\s+(?:the\\s+)?)?(?:\\p{Lu}[\\p{L}-]*(?:\\s+(?:of\\s+|the\\s+)*\\p{Lu}[\\p{L}-]*)*|(?<=[Tt]he\\s+(?:\\p{Ll}+\\s+(?:of|in|for)\\s+)?)\\p{Ll}+)';
const object = '[^.;:]{3,160}';

/** `what` `of` somebody to do or for something; or somebody `has` `which` for something. */
export const powerWords = new RegExp(
  `(?<what>${power})\\s+of\\s+(?<of>${holder})\\s+(?:to|for|in)\\s+(?<forWhat>${object})|(?<has>${holder})\\s+(?:has|have|bears?|holds?|carries|carry)\\s+(?:the\\s+|a\\s+)?(?<which>${power})\\s+(?:to|for|in)\\s+(?<toWhat>${object})`,
  'gu',
);
