/** The commonest words of English that are common in no other language of this folder. */
export const functionWords: readonly string[] = [
  ...['the', 'of', 'and', 'to', 'in', 'that', 'is', 'was', 'for', 'it', 'with', 'as', 'be', 'by', 'this', 'had', 'not'],
  ...['are', 'but', 'from', 'or', 'have', 'an', 'they', 'which', 'one', 'you', 'were', 'her', 'all', 'she', 'there'],
  ...['would', 'their', 'we', 'him', 'been', 'has', 'when', 'who', 'will', 'more', 'no', 'if', 'out', 'so', 'said'],
  ...['what', 'its', 'about', 'into', 'than', 'them', 'can', 'only', 'other', 'new', 'some', 'could', 'these', 'may'],
  ...['then', 'any', 'my', 'now', 'such', 'our', 'over', 'me', 'even', 'most', 'made', 'after', 'also', 'did', 'many'],
  ...[
    'before',
    'must',
    'through',
    'where',
    'much',
    'should',
    'because',
    'each',
    'those',
    'against',
    'between',
    'under',
  ],
  ...['at', 'his', 'he', 'during', 'while', 'both', 'how', 'being', 'since', 'further', 'shall', 'within', 'without'],
];
