/** How a document is set. The same text is set in many ways; what is read must be the same. */
export interface Style {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly leading: number;
  readonly columns: 1 | 2;
  readonly justified: boolean;
  readonly hyphenated: boolean;
  /** First lines indented and no space between paragraphs; otherwise space between them. */
  readonly indented: boolean;
  readonly paper: 'A4' | 'letter';
  /** Headings larger than the text, or bold only. */
  readonly largeHeadings: boolean;
  /** Margins in millimetres. */
  readonly margin: number;
}

type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

/** Fonts and sizes that the reader was tuned on, and those that it was not. */
const tuning = {
  latin: ['Liberation Serif', 'DejaVu Sans', 'Liberation Sans'],
  arabic: ['Noto Naskh Arabic', 'DejaVu Sans'],
  sizes: [10, 11, 12],
};
const fresh = {
  latin: ['P052', 'Noto Serif', 'Nimbus Roman', 'URW Bookman', 'C059', 'Noto Sans', 'Nimbus Sans', 'DejaVu Serif'],
  arabic: ['Noto Sans Arabic', 'Noto Kufi Arabic', 'Noto Naskh Arabic'],
  sizes: [9, 9.5, 10.5, 11.5, 12.5, 13],
};

export const drawStyle = (random: Random, language: string, set: 'tune' | 'fresh'): Style => {
  const from = set === 'tune' ? tuning : fresh;
  return {
    font: pick(random, language === 'ar' ? from.arabic : from.latin),
    size: pick(random, from.sizes),
    leading: set === 'tune' ? pick(random, [1.2, 1.35]) : pick(random, [1.15, 1.25, 1.45, 1.6]),
    columns: random() < 0.35 ? 2 : 1,
    justified: random() < 0.5,
    hyphenated: language !== 'ar' && random() < 0.5,
    indented: random() < 0.3,
    paper: pick(random, ['A4', 'letter']),
    largeHeadings: random() < 0.7,
    margin: set === 'tune' ? pick(random, [20, 25]) : pick(random, [18, 22, 28]),
  };
};
