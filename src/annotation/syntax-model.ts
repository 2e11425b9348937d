import { type FormMemo, KEPT_FORMS, makeFormMemo } from './form-memo.ts';
import { gatherRoutine, ROWS_PER_TOKEN } from './gather.ts';
import { type Kernel, makeKernel } from './kernel.ts';
import { readSections, type Section, type Take, takerOf } from './model-file.ts';
import { multiplyRoutine, packWeights } from './multiply.ts';
import { narrowRowsRoutine } from './narrow-rows.ts';
import { recurRoutine } from './recur.ts';
import type { BoundaryWeights } from './sentence-boundaries.ts';
import { makeSentenceMemo, type SentenceMemo } from './sentence-memo.ts';

/** Vectors of one byte per entry, with a factor for each row; the bytes lie in the kernel's memory from `at`. */
export interface VectorTable {
  readonly at: number;
  readonly factors: Int16Array;
  readonly rows: number;
}

/** A weight matrix in the kernel's memory: where its packed weights and its bias lie, and the scale of its products. */
export interface Weights {
  readonly at: number;
  readonly biasAt: number;
  readonly inputs: number;
  readonly columns: number;
  /** Products are in units of 1 / (`UNIT` × 2 ** `shift`). */
  readonly shift: number;
  /** Where the float lies that turns products into ones. */
  readonly scaleAt: number;
}

/** Where the columns of the output layer begin. */
export interface OutputColumns {
  readonly tag: number;
  readonly dependant: number;
  readonly head: number;
  readonly labelDependant: number;
  readonly labelHead: number;
  readonly distance: number;
  readonly root: number;
}

/**
 * What the tagger, the parser and the lemmatiser know, and the memory in which the network runs: read from bytes once,
 * then used by one analysis at a time.
 */
export interface SyntaxModel {
  /** For each class of the tagger its UPOS and XPOS index. */
  readonly tagUpos: Uint8Array;
  readonly tagXpos: Uint8Array;
  /** Length of a word's vector and of each layer's output. */
  readonly width: number;
  /** Length of the vectors that score arcs, and relations. */
  readonly arc: number;
  readonly label: number;
  /** Open-addressing table from `wordKey` (0 = empty) to a row of `words`. */
  readonly wordKeys: Int32Array;
  readonly wordRows: Uint16Array;
  readonly words: VectorTable;
  /** In the order of `partRows`. */
  readonly parts: readonly VectorTable[];
  /** Rows of each of `parts`. */
  readonly partSizes: readonly number[];
  readonly layers: readonly Weights[];
  readonly output: Weights;
  readonly columns: OutputColumns;
  readonly labels: Weights;
  readonly boundaries: BoundaryWeights;
  /** See `lemmatise`. */
  readonly lemmas: ReadonlyMap<string, string>;
  /** What was worked out so far, by form. */
  readonly lexemes: Map<string, Lexeme>;
  readonly kernel: Kernel<'multiply' | 'recur' | 'gather' | 'narrowRows'>;
  readonly room: Room;
  /** What is known already of words and of sentences. */
  readonly forms: FormMemo;
  readonly sentences: SentenceMemo;
}

/** What is worked out once for a form that recurs. */
export interface Lexeme {
  readonly form: string;
  /** The form in small letters. */
  readonly word: string;
  /** Its lemmas by the tags that it was met with, as indices in `XPOS`. */
  readonly lemmas: Map<number, string>;
  /** Its entry in the form memo, as long as that was `forgotten` no more often than when it was looked up; -1 before. */
  entry: number;
  forgotten: number;
}

/** Values of the network are whole numbers of 1 / `UNIT`. */
export const UNIT = 1024;

/** Most tokens that the network takes at once; longer sentences are parsed in pieces of this length. */
export const CAPACITY = 256;

/** Length of a row of `Room.vectors`: a token's arc vectors as dependant and head, then its label vectors as both. */
export const vectorLength = (arc: number, label: number): number => 2 * (arc + label);

/** Working areas of the network, all in the kernel's memory: `…At` is where they begin, in bytes. */
export interface Room {
  /** The kernel's whole memory. */
  readonly all: Int32Array;
  readonly rows: Int32Array;
  readonly rowsAt: number;
  /** Each token's entry in `forms`. */
  readonly entries: Int32Array;
  /** The rows of the parts of one word. */
  readonly found: Int32Array;
  readonly xAt: number;
  readonly gatesAt: number;
  readonly cell: Float32Array;
  readonly cellAt: number;
  readonly out: Int32Array;
  readonly outAt: number;
  /** The vectors that score arcs and relations, in units of 1 / `UNIT`, a row of `vectorLength` per token. */
  readonly vectors: Int16Array;
  readonly vectorsAt: number;
  /** Pairs of entries of the heads' vectors in the order in which the kernel reads weights. */
  readonly heads: Int32Array;
  readonly headsAt: number;
  readonly scores: Int32Array;
  readonly scoresAt: number;
  readonly pairs: Int16Array;
  readonly pairsAt: number;
  readonly relations: Int32Array;
  readonly relationsAt: number;
  readonly zerosAt: number;
  /** Vectors and first gates of the words in `forms`, entry by entry. */
  readonly keptXAt: number;
  readonly keptGatesAt: number;
}

/** Hands out stretches of the kernel's memory. */
const makeLayout = (): { take: (bytes: number) => number; size: () => number } => {
  let used = 0;
  return {
    take: (bytes) => {
      const at = used;
      used = align(used + bytes);
      return at;
    },
    size: () => used,
  };
};

const align = (n: number): number => (n + 15) & ~15;
const wide = (n: number): number => (n + 7) & ~7;

/** Reads a model from the bytes of `models/en-syntax.bin`. Fails with `malformed` where they are cut or of another kind. */
export const parseSyntaxModel = (bytes: Uint8Array): SyntaxModel => {
  const take = takerOf(readSections(bytes));
  // A view would hold all the bytes, most of which are copied to where the kernel runs on them.
  const keep = <Kind extends Section>(name: string): Kind => take<Kind>(name).slice() as Kind;
  const [width = 0, layerCount = 0, arc = 0, label = 0, tags = 0, distances = 0] = take<Int32Array>('sizes');
  const layout = makeLayout();
  const names = [...Array.from({ length: layerCount }, (_, l) => `layer${l}`), 'output', 'labels'];
  const placed = names.map((name) => placeWeights(take, name, layout.take));
  const output = placed[layerCount] as Weights;
  const labels = placed[layerCount + 1] as Weights;
  const tables = ['word', 'part0', 'part1', 'part2', 'part3', 'part4'].map((name) =>
    placeTable(take, name, width, layout.take),
  );
  const places = placeRoom(layout.take, width, arc, label, output.columns, labels.columns);
  const kernel = makeKernel([multiplyRoutine, recurRoutine, gatherRoutine, narrowRowsRoutine], layout.size());
  for (const [i, name] of names.entries()) fillWeights(take, name, placed[i] as Weights, kernel);
  for (const { name, at } of tables) new Int8Array(kernel.buffer, at).set(take<Int8Array>(`${name}.vectors`));
  const head = wide(tags) + arc;
  return {
    tagUpos: keep<Uint8Array>('tag.upos'),
    tagXpos: keep<Uint8Array>('tag.xpos'),
    width,
    arc,
    label,
    wordKeys: keep<Int32Array>('word.keys'),
    wordRows: keep<Uint16Array>('word.rows'),
    words: tables[0] as VectorTable,
    parts: tables.slice(1),
    partSizes: tables.slice(1).map(({ rows }) => rows),
    layers: placed.slice(0, layerCount),
    output,
    columns: {
      tag: 0,
      dependant: wide(tags),
      head,
      labelDependant: head + arc,
      labelHead: head + arc + label,
      distance: head + arc + 2 * label,
      root: head + arc + 2 * label + distances,
    },
    labels,
    boundaries: keep<Int8Array>('boundaries'),
    lemmas: readLemmas(take<Uint8Array>('lemmas')),
    lexemes: new Map(),
    kernel,
    room: openRoom(places, kernel.buffer, width, arc, label, output.columns, labels.columns),
    forms: makeFormMemo(),
    sentences: makeSentenceMemo(),
  };
};

const placeTable = (
  take: Take,
  name: string,
  width: number,
  place: (bytes: number) => number,
): VectorTable & { readonly name: string } => {
  const { length } = take<Int8Array>(`${name}.vectors`);
  return { name, at: place(length), factors: take<Int16Array>(`${name}.factors`).slice(), rows: length / width };
};

const placeWeights = (take: Take, name: string, place: (bytes: number) => number): Weights => {
  const [shift = 0] = take<Int32Array>(`${name}.shift`);
  const { length } = take<Int16Array>(`${name}.weights`);
  const columns = take<Int32Array>(`${name}.bias`).length;
  return {
    at: place(length * 2),
    biasAt: place(columns * 4),
    scaleAt: place(4),
    inputs: length / columns,
    columns,
    shift,
  };
};

const fillWeights = (
  take: Take,
  name: string,
  { at, biasAt, scaleAt, inputs, columns, shift }: Weights,
  { buffer }: Kernel<string>,
): void => {
  packWeights(take<Int16Array>(`${name}.weights`), inputs, columns, new Int16Array(buffer, at, inputs * columns));
  new Int32Array(buffer, biasAt, columns).set(take<Int32Array>(`${name}.bias`));
  new Float32Array(buffer, scaleAt, 1)[0] = 1 / (UNIT * 2 ** shift);
};

interface Places {
  readonly [area: string]: number;
}

const placeRoom = (
  place: (bytes: number) => number,
  width: number,
  arc: number,
  label: number,
  outputs: number,
  relations: number,
): Places => ({
  rows: place(CAPACITY * ROWS_PER_TOKEN * 8),
  x: place(CAPACITY * width * 2),
  cell: place(width * 4),
  gates: place(CAPACITY * width * 3 * 4),
  out: place(CAPACITY * outputs * 4),
  vectors: place((CAPACITY + 3) * vectorLength(arc, label) * 2),
  heads: place(CAPACITY * arc * 2),
  scores: place(CAPACITY * CAPACITY * 4),
  pairs: place(CAPACITY * label * 3 * 2),
  relations: place(CAPACITY * relations * 4),
  zeros: place(CAPACITY * 4),
  // The kernel takes four rows at a time, and may write three more than are asked for.
  keptX: place((KEPT_FORMS + 3) * width * 2),
  keptGates: place((KEPT_FORMS + 3) * width * 3 * 4),
});

const openRoom = (
  at: Places,
  buffer: ArrayBuffer,
  width: number,
  arc: number,
  label: number,
  outputs: number,
  relations: number,
): Room => {
  const place = (area: string): number => at[area] ?? 0;
  return {
    all: new Int32Array(buffer),
    rows: new Int32Array(buffer, place('rows'), CAPACITY * ROWS_PER_TOKEN * 2),
    rowsAt: place('rows'),
    entries: new Int32Array(CAPACITY),
    found: new Int32Array(ROWS_PER_TOKEN - 1),
    xAt: place('x'),
    cell: new Float32Array(buffer, place('cell'), width),
    cellAt: place('cell'),
    gatesAt: place('gates'),
    out: new Int32Array(buffer, place('out'), CAPACITY * outputs),
    outAt: place('out'),
    vectors: new Int16Array(buffer, place('vectors'), CAPACITY * vectorLength(arc, label)),
    vectorsAt: place('vectors'),
    heads: new Int32Array(buffer, place('heads'), CAPACITY * (arc >> 1)),
    headsAt: place('heads'),
    scores: new Int32Array(buffer, place('scores'), CAPACITY * CAPACITY),
    scoresAt: place('scores'),
    pairs: new Int16Array(buffer, place('pairs'), CAPACITY * label * 3),
    pairsAt: place('pairs'),
    relations: new Int32Array(buffer, place('relations'), CAPACITY * relations),
    relationsAt: place('relations'),
    zerosAt: place('zeros'),
    keptXAt: place('keptX'),
    keptGatesAt: place('keptGates'),
  };
};

const readLemmas = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const lemmas = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) lemmas.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return lemmas;
};
