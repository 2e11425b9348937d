import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Dot, Font, Rule, Run, Turn } from './page.ts';

/** Affine maps as PDF writes them: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const times = (m: Matrix, n: ArrayLike<number>): Matrix => {
  const [a, b, c, d, e, f] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = Array.from(n);
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

/** The operators of a page that matter here, by the numbers that pdf.js gives them. */
export interface Operators {
  readonly [name: string]: number;
}

/** A glyph as pdf.js hands it over; widths are in thousandths of the size unless the font says otherwise. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface PdfFont {
  readonly name?: string;
  readonly ascent?: number;
  readonly descent?: number;
  readonly fontMatrix?: readonly number[];
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
}

interface LoadedFont extends Font {
  /** Width of one unit of a glyph's width, as a share of the size. */
  readonly unit: number;
}

/** The state that `save` and `restore` keep. */
interface State {
  matrix: Matrix;
  font: LoadedFont | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  /** What is painted outside of it is not seen. */
  clip: Rule | undefined;
}

export interface Painted {
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
  readonly dots: readonly Dot[];
}

/** A glyph goes on a run when it begins no further from its end than this, in sizes. */
const tight = 0.12;
const overlap = -0.3;
/** A drawn line is no thicker than this, and no shorter than that. */
const thickestRule = 3;
const shortestRule = 8;
const smallestDot = 1.2;
const largestDot = 9;

/**
 * Walks the operators of a page and notes where each glyph stands. `view` maps PDF's user space to the page as shown,
 * upper left corner first. Pages have tens of thousands of operators, one for every glyph in some files: nothing is
 * allocated for those.
 */
export const paint = (
  { fnArray, argsArray }: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>,
  page: PDFPageProxy,
  view: Matrix,
  ops: Operators,
  [width, height]: readonly [number, number],
): Painted => {
  const runs: Run[] = [];
  const rules: Rule[] = [];
  const dots: Dot[] = [];
  const fonts = new Map<string, LoadedFont>();
  const stack: State[] = [];
  let state: State = {
    ...{ matrix: view, font: undefined, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0 },
    clip: undefined,
  };
  /** The text matrix, and where its line begins. */
  let [ta, tb, tc, td, te, tf] = identity;
  let lineE = 0;
  let lineF = 0;
  let open: Run | undefined;
  /** Whether the next path clips. */
  let clips = false;

  const save = (): void => {
    stack.push({ ...state });
  };
  const restore = (): void => {
    state = stack.pop() ?? state;
  };
  const transform = (matrix: ArrayLike<number> | null | undefined): void => {
    if (matrix != null) state.matrix = times(state.matrix, matrix);
  };
  const move = (x: number, y: number): void => {
    lineE += ta * x + tc * y;
    lineF += tb * x + td * y;
    te = lineE;
    tf = lineF;
  };
  const setText = (matrix: ArrayLike<number>): void => {
    ta = matrix[0] ?? 1;
    tb = matrix[1] ?? 0;
    tc = matrix[2] ?? 0;
    td = matrix[3] ?? 1;
    te = matrix[4] ?? 0;
    tf = matrix[5] ?? 0;
    lineE = te;
    lineF = tf;
  };

  const show = (glyphs: readonly (Glyph | number)[]): void => {
    const { font, size, charSpacing, wordSpacing, scale, rise, matrix, clip } = state;
    if (font === undefined) return;
    const ma = matrix[0];
    const mb = matrix[1];
    const mc = matrix[2];
    const md = matrix[3];
    const me = matrix[4];
    const mf = matrix[5];
    const a = ma * ta + mc * tb;
    const b = mb * ta + md * tb;
    const c = ma * tc + mc * td;
    const d = mb * tc + md * td;
    const along = Math.hypot(a, b);
    const tall = Math.abs(size) * Math.hypot(c, d);
    if (along === 0 || tall === 0 || !Number.isFinite(along + tall)) return;
    const turn: Turn = Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 2) : b > 0 ? 1 : 3;
    const x0 = ma * te + mc * tf + me + c * rise;
    const y0 = mb * te + md * tf + mf + d * rise;
    const u0 = turn === 0 ? x0 : turn === 1 ? y0 : turn === 2 ? width - x0 : height - y0;
    const v = turn === 0 ? y0 : turn === 1 ? width - x0 : turn === 2 ? height - y0 : x0;
    let x = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        x -= (glyph * size * scale) / 1000;
        continue;
      }
      const advance = glyph.width * font.unit * size * scale;
      const from = u0 + x * along;
      x += advance + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
      const to = from + advance * along;
      if (clip !== undefined && turn === 0 && isOutside(clip, (from + to) / 2, y0 - tall * 0.3)) continue;
      if (open === undefined || !goesOn(open, from, v, tall, font, turn)) {
        open = { text: '', from: [], to: [], v, size: tall, font, turn };
        runs.push(open);
      }
      append(open, glyph.unicode, from, to);
    }
    te += ta * x;
    tf += tb * x;
  };

  const fontOf = (id: string): LoadedFont => {
    const known = fonts.get(id);
    if (known !== undefined) return known;
    const font = loadFont(page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : {});
    fonts.set(id, font);
    return font;
  };

  const draw = (operator: number, box: ArrayLike<number> | undefined | null): void => {
    const fills = operator === ops.fill || operator === ops.eoFill;
    const strokes = operator === ops.stroke || operator === ops.closeStroke;
    const both = operator === ops.fillStroke || operator === ops.eoFillStroke || operator === ops.closeFillStroke;
    if (box == null || !(fills || strokes || both)) return;
    const shape = boxThrough(state.matrix, box);
    const wide = shape.right - shape.left;
    const high = shape.bottom - shape.top;
    if ((high <= thickestRule && wide >= shortestRule) || (wide <= thickestRule && high >= shortestRule)) {
      rules.push(shape);
    } else if (!fills && wide >= shortestRule && high >= shortestRule) {
      const { left, right, top, bottom } = shape;
      rules.push({ left, right, top, bottom: top }, { left, right, top: bottom, bottom });
      rules.push({ left, right: left, top, bottom }, { left: right, right, top, bottom });
    } else if (wide >= smallestDot && wide <= largestDot && Math.abs(wide - high) < wide * 0.3) {
      dots.push(shape);
    }
  };

  for (let index = 0; index < fnArray.length; index++) {
    // What pdf.js hands over for each operator is its own; the operator says what its arguments are.
    const args = (argsArray[index] ?? []) as readonly never[];
    switch (fnArray[index]) {
      case ops.showText:
        show(args[0] ?? []);
        break;
      case ops.moveText:
        move(args[0] ?? 0, args[1] ?? 0);
        break;
      case ops.setTextMatrix:
        setText(args[0] ?? identity);
        break;
      case ops.setFont:
        state.font = fontOf(args[0] ?? '');
        state.size = args[1] ?? 0;
        break;
      case ops.beginText:
        setText(identity);
        break;
      case ops.setLeadingMoveText:
        state.leading = args[1] ?? 0;
        move(args[0] ?? 0, args[1] ?? 0);
        break;
      case ops.setLeading:
        state.leading = -(args[0] ?? 0);
        break;
      case ops.nextLine:
        move(0, state.leading);
        break;
      case ops.setCharSpacing:
        state.charSpacing = args[0] ?? 0;
        break;
      case ops.setWordSpacing:
        state.wordSpacing = args[0] ?? 0;
        break;
      case ops.setHScale:
        state.scale = (args[0] ?? 100) / 100;
        break;
      case ops.setTextRise:
        state.rise = args[0] ?? 0;
        break;
      case ops.constructPath:
        if (clips) state.clip = within(state.clip, args[2] == null ? undefined : boxThrough(state.matrix, args[2]));
        clips = false;
        draw(args[0] ?? -1, args[2]);
        break;
      case ops.clip:
      case ops.eoClip:
        clips = true;
        break;
      case ops.transform:
        transform(args);
        break;
      case ops.save:
        save();
        break;
      case ops.paintFormXObjectBegin:
        save();
        transform(args[0]);
        break;
      case ops.beginGroup:
        save();
        transform((args[0] as { readonly matrix?: ArrayLike<number> | null } | undefined)?.matrix);
        break;
      case ops.beginAnnotation:
        save();
        transform(args[2]);
        transform(args[3]);
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
      case ops.endGroup:
      case ops.endAnnotation:
        restore();
        break;
    }
  }
  return { runs, rules, dots };
};

/** Clips of printed pages end at the last line; a letter that reaches over them is still seen. */
const clipSlack = 0.5;

const isOutside = ({ left, right, top, bottom }: Rule, x: number, y: number): boolean =>
  x < left - clipSlack || x > right + clipSlack || y < top - clipSlack || y > bottom + clipSlack;

const within = (outer: Rule | undefined, inner: Rule | undefined): Rule | undefined => {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  return {
    left: Math.max(outer.left, inner.left),
    right: Math.min(outer.right, inner.right),
    top: Math.max(outer.top, inner.top),
    bottom: Math.min(outer.bottom, inner.bottom),
  };
};

const boldName = /bold|black|heavy|semibold|demi/i;
const italicName = /italic|oblique/i;

const loadFont = (font: PdfFont): LoadedFont => {
  const name = font.name ?? '';
  const ascent = font.ascent !== undefined && font.ascent > 0.4 && font.ascent < 1.6 ? font.ascent : 0.85;
  const descent = font.descent !== undefined && font.descent < 0 && font.descent > -0.9 ? -font.descent : 0.22;
  return {
    name,
    bold: font.bold === true || font.black === true || boldName.test(name),
    italic: font.italic === true || italicName.test(name),
    ascent,
    descent,
    unit: font.fontMatrix?.[0] ?? 0.001,
  };
};

/** Whether a glyph that begins at `from` goes on a run. */
const goesOn = (run: Run, from: number, v: number, size: number, font: LoadedFont, turn: Turn): boolean => {
  if (run.font !== font || run.turn !== turn) return false;
  if (Math.abs(run.size - size) > 0.01 || Math.abs(run.v - v) > 0.02 * size) return false;
  dropCoveredSpace(run, from);
  const gap = from - (run.to[run.to.length - 1] ?? from);
  return gap <= tight * size && gap >= overlap * size;
};

const append = (run: Run, unicode: string, from: number, to: number): void => {
  const units = unicode.length;
  if (units > 1) {
    run.ligature ??= new Set();
    for (let unit = 1; unit < units; unit++) run.ligature.add(run.text.length + unit);
  }
  run.text += unicode;
  const step = (to - from) / units;
  for (let unit = 0; unit < units; unit++) {
    run.from.push(from + step * unit);
    run.to.push(from + step * (unit + 1));
  }
};

/** A space that the next glyph is painted over was never seen: a soft hyphen within a line. */
const dropCoveredSpace = (run: Run, from: number): void => {
  const begun = run.from.at(-1) ?? 0;
  const width = (run.to.at(-1) ?? 0) - begun;
  if (!run.text.endsWith(' ') || from > begun + width / 2 || from < begun - width / 2) return;
  run.text = run.text.slice(0, -1);
  run.from.pop();
  run.to.pop();
};

const boxThrough = (matrix: Matrix, box: ArrayLike<number>): Rule => {
  const [a, b, c, d, e, f] = matrix;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box);
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e, a * x0 + c * y1 + e, a * x1 + c * y0 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f, b * x0 + d * y1 + f, b * x1 + d * y0 + f];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};
