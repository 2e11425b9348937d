/** The first letter that reads in one direction only decides. Source: Unicode Bidirectional Algorithm (UAX #9), rule P2. */
const firstLetter = /\p{L}/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Whether the lines of a piece of text read from right to left.
 *
 *     12. قال الوزير إن Orland نفت    from right to left: numbers decide nothing
 *     Orland denied it (نفت)          from left to right
 */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(firstLetter.exec(text)?.[0] ?? '');
