import type { PageRun } from '../../document.ts';
import { inLogicalOrder, readsRightToLeft, type Sign } from './logical-order.ts';
import type { Font, LinkArea, Rule, Run, Sheet, Turn } from './page.ts';
import { endOf, type Piece, startOf } from './pieces.ts';

/** A line of text in the order of reading. */
export interface Line {
  readonly page: number;
  readonly text: string;
  /** Where each UTF-16 unit of the text begins and ends along the line; backwards in scripts that read to the left. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly v: number;
  readonly size: number;
  readonly font: Font;
  readonly bold: boolean;
  readonly rightToLeft: boolean;
  readonly turn: Turn;
  /** Raised numbers and signs that may lead to a note, as `[start, end)` of the text. */
  readonly raised: readonly Raised[];
  /** Words that a line is drawn through, as `[start, end)` of the text. */
  readonly struck: readonly { readonly start: number; readonly end: number }[];
  /** Links over the line, as `[start, end)` of the text. */
  readonly links: readonly LineLink[];
}

export interface Raised {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface LineLink {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** A gap as wide as this, in sizes, is a space that the file does not write. Where it writes some, fewer are missing. */
const gapUnwritten = 0.17;
const gapWritten = 0.28;
/** Where a page is set: whether its spaces are written, and which way most of it reads. */
export interface Setting {
  readonly spaceFrom: number;
  /** What stands for the strokes that draw Arabic words out to fill a line: it says nothing. */
  readonly fillers: ReadonlySet<string>;
  /** Whether brackets in Arabic are written as they are seen, not as they are meant. */
  readonly mirrors: boolean;
  readonly mainly: 'right-to-left' | 'left-to-right';
}

export const settingOf = (sheet: Sheet, mirrors: boolean): Setting => {
  let spaces = 0;
  let letters = 0;
  let turned = 0;
  for (const { text } of sheet.runs) {
    for (const unit of text) {
      if (unit === ' ' || unit === '\u00a0') spaces++;
      else letters++;
    }
    if (readsRightToLeft(text)) turned += text.length;
  }
  return {
    mirrors,
    fillers: turned === 0 ? nothing : fillersOf(sheet),
    spaceFrom: spaces * 20 > letters ? gapWritten : gapUnwritten,
    mainly: turned * 2 > letters ? 'right-to-left' : 'left-to-right',
  };
};

const nothing: ReadonlySet<string> = new Set();
/** The stroke itself, or whatever a font that does not name it gives for it; no sign that words are joined by. */
const couldFill = /[\t!-,;-@[-`{-~\u0640]/g;
const insideWord =
  /(?<=[\u0620-\u064a\u0671-\u06d3][\t!-,;-@[-`{-~\u0640]{0,6})[\t!-,;-@[-`{-~\u0640](?=[\t!-,;-@[-`{-~\u0640]{0,6}[\u0620-\u064a\u0671-\u06d3])/g;
const fewestFillers = 3;

/**
 * Signs that stand within Arabic words nearly always:
 *
 *     shown   أســبوع            text   أس!!بوع     the strokes are glyphs without a letter, taken for "!"
 */
const fillersOf = ({ runs }: Sheet): ReadonlySet<string> => {
  const all = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const { text } of runs) {
    for (const [sign] of text.matchAll(couldFill)) all.set(sign, (all.get(sign) ?? 0) + 1);
    if (readsRightToLeft(text)) {
      for (const [sign] of text.matchAll(insideWord)) inside.set(sign, (inside.get(sign) ?? 0) + 1);
    }
  }
  return new Set(
    [...inside]
      .filter(([sign, count]) => count >= fewestFillers && count >= 0.8 * (all.get(sign) ?? 0))
      .map(([sign]) => sign),
  );
};

/** The line that pieces on one baseline make, from left to right; undefined where nothing can be read. */
export const lineOf = (
  pieces: readonly Piece[],
  setting: Setting,
  { links, rules }: Pick<Sheet, 'links' | 'rules'>,
): Line | undefined => {
  const main = pieces.reduce((longest, piece) => (piece.glance.length > longest.glance.length ? piece : longest));
  const runs = pieces.flatMap((piece) => piece.runs);
  const first = runs[0];
  if (first === undefined) return undefined;
  const glance = pieces.map((piece) => piece.glance).join(' ');
  const turns = readsRightToLeft(glance);
  const mainly =
    turns && (setting.mainly === 'right-to-left' || mostlyRightToLeft(glance)) ? 'right-to-left' : 'left-to-right';
  const written = turns ? writeTurned(runs, setting, mainly) : writeStraight(runs, setting);
  const line = trimmed(written);
  if (line.text === '') return undefined;
  const { font } = main.runs.find(({ size }) => size === main.size) ?? first;
  const shape = {
    page: main.page,
    left: line.from.reduce((least, at, unit) => Math.min(least, at, line.to[unit] ?? at), Number.POSITIVE_INFINITY),
    right: line.from.reduce((most, at, unit) => Math.max(most, at, line.to[unit] ?? at), Number.NEGATIVE_INFINITY),
    v: main.v,
    size: main.size,
    font,
    bold: pieces.every(({ bold }) => bold),
    rightToLeft: mainly === 'right-to-left',
    turn: first.turn,
  };
  const raised = raisedIn(line, runs, main);
  return { ...shape, ...line, raised, struck: struckIn(line, shape, rules), links: linksOver(line, shape, links) };
};

const mostlyRightToLeft = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter(readsRightToLeft).length * 2 > letters.length;
};

interface Written {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Glyphs that show no letter of their own. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/g;
const compatible = /[\ufb00-\ufb06\ufb1d-\ufdfb\ufe70-\ufefc]/;
const space = /\s/;
/** Bullets of the Symbol font and ligatures, at the private places that fonts give them. */
const symbols: Readonly<Record<string, string>> = {
  '\uf001': 'fi',
  '\uf002': 'fl',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf02d': '–',
  '\uf0d8': '▸',
};
const unusual = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

/** What a glyph says: ligatures and shaped letters as the letters that they stand for. */
const said = (glyph: string): string => {
  if (!unusual.test(glyph)) return glyph;
  const plain = symbols[glyph] ?? glyph.replaceAll(unseen, '');
  return compatible.test(plain) ? plain.normalize('NFKC') : plain;
};

const writeStraight = (runs: readonly Run[], { spaceFrom }: Setting): Written => {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let right: number | undefined;
  for (const run of runs) {
    const start = startOf(run);
    if (
      right !== undefined &&
      start - right > spaceFrom * run.size &&
      !space.test(text.at(-1) ?? ' ') &&
      !space.test(run.text[0] ?? ' ')
    ) {
      text += ' ';
      from.push(right);
      to.push(start);
    }
    if (!unusual.test(run.text)) {
      text += run.text;
      for (let unit = 0; unit < run.text.length; unit++) {
        from.push(run.from[unit] ?? 0);
        to.push(run.to[unit] ?? 0);
      }
    } else {
      let unit = 0;
      for (const glyph of run.text) {
        const begin = run.from[unit] ?? 0;
        const end = run.to[unit + glyph.length - 1] ?? 0;
        unit += glyph.length;
        const words = said(glyph);
        text += words;
        for (let part = 0; part < words.length; part++) {
          from.push(begin + ((end - begin) * part) / words.length);
          to.push(begin + ((end - begin) * (part + 1)) / words.length);
        }
      }
    }
    right = Math.max(right ?? Number.NEGATIVE_INFINITY, endOf(run));
  }
  return { text, from, to };
};

const accent = /^\p{M}+$/u;

/** Letters of Arabic are drawn apart to fill a line: where spaces are written, only gaps as wide as this are spaces. */
const gapTurned = 0.9;

/** A line with letters that read from right to left: its signs are put in the order of reading. */
const writeTurned = (runs: readonly Run[], setting: Setting, mainly: Setting['mainly']): Written => {
  const spaceFrom = setting.spaceFrom === gapWritten ? gapTurned : setting.spaceFrom;
  const signs: Sign[] = [];
  const accents: Sign[] = [];
  for (const run of runs) {
    let unit = 0;
    for (const glyph of glyphsOf(run)) {
      const begin = run.from[unit] ?? 0;
      const end = run.to[unit + glyph.length - 1] ?? 0;
      unit += glyph.length;
      const words = said(glyph);
      if (words === '' || setting.fillers.has(glyph)) continue;
      const sign = { text: words, left: Math.min(begin, end), right: Math.max(begin, end) };
      (accent.test(words) ? accents : signs).push(sign);
    }
  }
  for (const mark of accents) bearerOf(mark, signs).text += mark.text;
  const size = runs[0]?.size ?? 10;
  const spaced: Sign[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const sign of signs) {
    const parted = sign.left - right > spaceFrom * size;
    if (parted && !space.test(spaced.at(-1)?.text ?? ' ') && !space.test(sign.text)) {
      spaced.push({ text: ' ', left: right, right: sign.left });
    }
    spaced.push(sign);
    right = Math.max(spaced.length === 1 ? sign.right : right, sign.right);
  }
  const ordered = inLogicalOrder(spaced, mainly, setting.mirrors);
  const from: number[] = [];
  const to: number[] = [];
  for (const { text, left, right } of ordered) {
    const backwards = readsRightToLeft(text);
    const [begin, end] = backwards ? [right, left] : [left, right];
    for (let part = 0; part < text.length; part++) {
      from.push(begin + ((end - begin) * part) / text.length);
      to.push(begin + ((end - begin) * (part + 1)) / text.length);
    }
  }
  return { text: ordered.map(({ text }) => text).join(''), from, to };
};

/** Units that share one glyph's place came from it together: a ligature keeps its own order. */
const glyphsOf = (run: Run): readonly string[] => {
  const glyphs: string[] = [];
  let start = 0;
  for (let unit = 1; unit <= run.text.length; unit++) {
    if (unit < run.text.length && run.ligature?.has(unit)) continue;
    glyphs.push(run.text.slice(start, unit));
    start = unit;
  }
  return glyphs;
};

/** The sign that an accent stands over. */
const bearerOf = (mark: Sign, signs: readonly Sign[]): Sign => {
  const middle = (mark.left + mark.right) / 2;
  let best = signs[0] ?? mark;
  let nearest = Number.POSITIVE_INFINITY;
  for (const sign of signs) {
    if (space.test(sign.text)) continue;
    const off = Math.max(0, sign.left - middle, middle - sign.right);
    if (off < nearest) {
      nearest = off;
      best = sign;
    }
  }
  return best;
};

/** Without white space at both ends, and with single spaces inside. */
const trimmed = ({ text, from, to }: Written): Written => {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start >= end) return { text: '', from: [], to: [] };
  if (!/\s\s/.test(text.slice(start, end))) {
    return { text: text.slice(start, end), from: from.slice(start, end), to: to.slice(start, end) };
  }
  let kept = '';
  const keptFrom: number[] = [];
  const keptTo: number[] = [];
  for (let unit = start; unit < end; unit++) {
    const character = text[unit] ?? '';
    if (space.test(character) && space.test(kept.at(-1) ?? '')) {
      keptTo[keptTo.length - 1] = to[unit] ?? 0;
      continue;
    }
    kept += character;
    keptFrom.push(from[unit] ?? 0);
    keptTo.push(to[unit] ?? 0);
  }
  return { text: kept, from: keptFrom, to: keptTo };
};

const markText = /^(?:[\d*†‡§[\]()][\d*†‡§,–\-\s[\]()]*|[ivx]{1,6})$/;
const raisedBy = 0.15;

/** Small numbers and signs above the baseline. */
const raisedIn = ({ text, from, to }: Written, runs: readonly Run[], { v, size }: Piece): readonly Raised[] => {
  const found: Raised[] = [];
  for (const run of runs) {
    if (run.size > size * 0.88 || v - run.v < raisedBy * size || !markText.test(run.text.trim())) continue;
    const left = startOf(run) - 0.01;
    const right = endOf(run) + 0.01;
    const inside = (unit: number): boolean =>
      Math.min(from[unit] ?? 0, to[unit] ?? 0) >= left && Math.max(from[unit] ?? 0, to[unit] ?? 0) <= right;
    let start = 0;
    while (start < text.length && !inside(start)) start++;
    let end = start;
    while (end < text.length && inside(end)) end++;
    const last = found.at(-1);
    if (last !== undefined && last.end === start)
      found[found.length - 1] = { start: last.start, end, text: text.slice(last.start, end) };
    else if (end > start) found.push({ start, end, text: text.slice(start, end) });
  }
  return found;
};

/** Where a line that strikes words out runs above the baseline, in sizes. */
const [strikeLow, strikeHigh] = [0.16, 0.42];

const struckIn = (
  { text, from, to }: Written,
  { v, size, turn }: Pick<Line, 'v' | 'size' | 'turn'>,
  rules: readonly Rule[],
): Line['struck'] => {
  if (turn !== 0) return [];
  return rules.flatMap(({ left, right, top, bottom }) => {
    const height = (top + bottom) / 2;
    if (height > v - strikeLow * size || height < v - strikeHigh * size || bottom - top > size / 4) return [];
    const inside = (unit: number): boolean => {
      const middle = ((from[unit] ?? 0) + (to[unit] ?? 0)) / 2;
      return middle >= left && middle <= right;
    };
    let start = 0;
    while (start < text.length && !inside(start)) start++;
    let end = start;
    while (end < text.length && inside(end)) end++;
    // A line through all of it may be the border of a box; struck-out words end where others begin.
    return end > start && right - left < (to.at(-1) ?? 0) - (from[0] ?? 0) + 2 * size ? [{ start, end }] : [];
  });
};

const linksOver = (
  { text, from, to }: Written,
  { v, size, turn }: Pick<Line, 'v' | 'size' | 'turn'>,
  areas: readonly LinkArea[],
): readonly LineLink[] => {
  if (turn !== 0) return [];
  const height = v - size / 3;
  return areas.flatMap(({ target, left, right, top, bottom }) => {
    if (height < top || height > bottom) return [];
    const inside = (unit: number): boolean => {
      const middle = ((from[unit] ?? 0) + (to[unit] ?? 0)) / 2;
      return middle >= left && middle <= right;
    };
    let start = 0;
    while (start < text.length && (!inside(start) || space.test(text[start] ?? ''))) start++;
    let end = start;
    while (end < text.length && inside(end)) end++;
    while (end > start && space.test(text[end - 1] ?? '')) end--;
    return end > start ? [{ start, end, target }] : [];
  });
};

/** Without `[start, end)`. */
export const without = <Kind extends Line>(line: Kind, start: number, end: number): Kind => {
  const cut = end - start;
  const moved = (at: number): number => (at >= end ? at - cut : Math.min(at, start));
  const left = <Span extends { readonly start: number; readonly end: number }>(spans: readonly Span[]): Span[] =>
    spans
      .map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) }))
      .filter((span) => span.end > span.start);
  return {
    ...line,
    text: line.text.slice(0, start) + line.text.slice(end),
    from: [...line.from.slice(0, start), ...line.from.slice(end)],
    to: [...line.to.slice(0, start), ...line.to.slice(end)],
    raised: left(line.raised),
    struck: left(line.struck),
    links: left(line.links),
  };
};

const hundredth = (points: number): number => Math.round(points * 100) / 100;
/** A gap wider than this, in sizes, begins a new run; smaller ones are letters set apart. */
const runGap = 0.3;

/** The runs of a line on its page, its first unit at `start` of the text. */
export const pageRuns = (line: Line, start: number, { width, height }: Pick<Sheet, 'width' | 'height'>): PageRun[] => {
  const { from, to, v, size, font, turn } = line;
  const top = v - font.ascent * size;
  const tall = (font.ascent + font.descent) * size;
  /** From along the line to along the page. */
  const along = (u: number): number => hundredth(turn === 2 ? width - u : turn === 3 ? height - u : u);
  const across = hundredth(turn === 0 ? top : turn === 1 ? width - top - tall : turn === 2 ? height - top - tall : top);
  const runs: PageRun[] = [];
  for (let first = 0; first < from.length; ) {
    const edges = [along(from[first] ?? 0)];
    let last = first;
    const backwards = (to[first] ?? 0) < (from[first] ?? 0);
    while (
      last + 1 < from.length &&
      Math.abs((from[last + 1] ?? 0) - (to[last] ?? 0)) <= runGap * size &&
      (to[last + 1] ?? 0) < (from[last + 1] ?? 0) === backwards
    ) {
      last++;
      edges.push(along(from[last] ?? 0));
    }
    edges.push(along(to[last] ?? 0));
    const near = Math.min(edges[0] ?? 0, edges.at(-1) ?? 0);
    const length = hundredth(Math.abs((edges.at(-1) ?? 0) - (edges[0] ?? 0)));
    const span = { start: start + first, end: start + last + 1 };
    const thick = hundredth(tall);
    runs.push(
      turn === 0 || turn === 2
        ? { ...span, x: near, y: across, width: length, height: thick, edges }
        : { ...span, x: across, y: near, width: thick, height: length, edges, upended: true },
    );
    first = last + 1;
  }
  return runs;
};
