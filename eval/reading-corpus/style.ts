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
  /** Whether the title stands in the middle. */
  readonly centred?: boolean;
}

/** Which fonts, sizes and margins a corpus is drawn from. */
export const styleSets = ['tune', 'fresh', 'unseen'] as const;
export type StyleSet = (typeof styleSets)[number];

type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

interface Choice {
  readonly latin: readonly string[];
  readonly arabic: readonly string[];
  readonly sizes: readonly number[];
  readonly leadings: readonly number[];
  readonly margins: readonly number[];
}

/** What the readers were tuned on, what they were mended on afterwards, and what they are only measured on. */
const choices: Readonly<Record<StyleSet, Choice>> = {
  tune: {
    latin: ['Liberation Serif', 'DejaVu Sans', 'Liberation Sans'],
    arabic: ['Noto Naskh Arabic', 'DejaVu Sans'],
    sizes: [10, 11, 12],
    leadings: [1.2, 1.35],
    margins: [20, 25],
  },
  fresh: {
    latin: ['P052', 'Noto Serif', 'Nimbus Roman', 'URW Bookman', 'C059', 'Noto Sans', 'Nimbus Sans', 'DejaVu Serif'],
    arabic: ['Noto Sans Arabic', 'Noto Kufi Arabic', 'Noto Naskh Arabic'],
    sizes: [9, 9.5, 10.5, 11.5, 12.5, 13],
    leadings: [1.15, 1.25, 1.45, 1.6],
    margins: [18, 22, 28],
  },
  unseen: {
    latin: ['Noto Serif Display', 'Noto Sans Display', 'Liberation Sans Narrow', 'DejaVu Sans Condensed'],
    arabic: ['Noto Sans Arabic', 'DejaVu Sans'],
    sizes: [10, 11.25, 12.25, 14],
    leadings: [1.2, 1.3, 1.5],
    margins: [16, 24, 30],
  },
};

export const drawStyle = (random: Random, language: string, set: StyleSet): Style => {
  const from = choices[set];
  return {
    font: pick(random, language === 'ar' ? from.arabic : from.latin),
    size: pick(random, from.sizes),
    leading: pick(random, from.leadings),
    columns: random() < 0.35 ? 2 : 1,
    justified: random() < 0.5,
    hyphenated: language !== 'ar' && random() < 0.5,
    indented: random() < 0.3,
    paper: pick(random, ['A4', 'letter']),
    largeHeadings: random() < 0.7,
    margin: pick(random, from.margins),
    ...(set === 'unseen' ? { centred: random() < 0.5 } : {}),
  };
};
