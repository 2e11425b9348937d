/** A level of numbers below a paragraph: (a), (b) … or (i), (ii) … and how far it has come. */
export interface Level {
  readonly style: 'letter' | 'roman' | 'digit' | 'capital';
  readonly last: number;
  /** As written: "a", "iv". */
  readonly label: string;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi'];
const styles = ['letter', 'roman', 'digit', 'capital'] as const;

const ordinalIn: Readonly<Record<Level['style'], (label: string) => number>> = {
  letter: (label) =>
    /^[a-z]$/.test(label) ? label.charCodeAt(0) - 96 : /^([a-z])\1$/.test(label) ? label.charCodeAt(0) - 70 : 0,
  roman: (label) => romans.indexOf(label) + 1,
  digit: (label) => (/^\d{1,2}$/.test(label) ? Number(label) : 0),
  capital: (label) => (/^[A-Z]$/.test(label) ? label.charCodeAt(0) - 64 : 0),
};

/** Scanned text takes b for 6, l for 1 and o for 0; taken back only where the letter is the next one due. */
const lookalikes: Readonly<Record<string, string>> = { '6': 'b', '1': 'l', '0': 'o', '8': 'g' };

/**
 * The levels after the next number is read, or undefined where it fits none of them: it goes on in a level that is open, or
 * opens one below.
 *
 *     [(c)]        + "i" → [(c), (i)]        [(c), (ii)] + "d" → [(d)]        [(h)] + "i" → [(i)]
 */
export const nextLevels = (levels: readonly Level[], label: string): readonly Level[] | undefined => {
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const { style, last } = levels[depth] as Level;
    const due = [label, lookalikes[label] ?? ''].find((one) => ordinalIn[style](one) === last + 1);
    if (due !== undefined) return [...levels.slice(0, depth), { style, last: last + 1, label: due }];
  }
  const style = styles.find((one) => ordinalIn[one](label) === 1 && !levels.some((level) => level.style === one));
  return style === undefined ? undefined : [...levels, { style, last: 1, label }];
};

/** "(c)(i)". */
export const pathOf = (levels: readonly Level[]): string => levels.map(({ label }) => `(${label})`).join('');
