import type { BlockKind } from '../../src/document/document.ts';
import { cellWords, type ProseLanguage, paragraph, phrase, sentence } from './prose.ts';

/** A mark in a block: it stands after `at` characters of its text and leads to note number `note`, from 0. */
export interface IntendedMark {
  readonly at: number;
  readonly note: number;
}

export interface IntendedBlock {
  readonly kind: BlockKind;
  /** Heading level, list depth, otherwise 0. */
  readonly depth: number;
  /** As shown; undefined where there is none. */
  readonly marker?: string;
  readonly text: string;
  readonly marks: readonly IntendedMark[];
  /** Row of a table cell, from 0; blocks of one table follow each other. */
  readonly row?: number;
  /** Words of a draft that are struck out: they stand at `at` in the file and are no part of the text. */
  readonly struck?: { readonly at: number; readonly text: string };
  readonly link?: { readonly start: number; readonly end: number; readonly target: string };
}

/** A document as it is meant: what any reader should find in any file made from it. */
export interface Intended {
  readonly language: ProseLanguage;
  readonly blocks: readonly IntendedBlock[];
  /** In the order of their marks; marker is the number from 1. */
  readonly notes: readonly string[];
  /** Running title of the pages. */
  readonly running: string;
  readonly comment?: string;
}

type Random = () => number;

interface Making {
  readonly random: Random;
  readonly language: ProseLanguage;
  readonly blocks: IntendedBlock[];
  readonly notes: string[];
  /** Share of paragraphs with a note. */
  readonly noted: number;
}

const add = (making: Making, kind: BlockKind, depth: number, text: string, more: Partial<IntendedBlock> = {}): void => {
  making.blocks.push({ kind, depth, text, marks: [], ...more });
};

/** A paragraph, with a note after one of its sentences now and then. */
const prose = (making: Making, more: Partial<IntendedBlock> = {}, kind: BlockKind = 'paragraph', depth = 0): void => {
  const { random, language, notes, noted } = making;
  const text = paragraph(random, language, 2, 5);
  const marks: IntendedMark[] = [];
  const stops = [...text.matchAll(/\.(?= |$)/g)]
    .map(({ index }) => index + 1)
    .filter((at) => !/\b(?:Ms|p)\.$/.test(text.slice(0, at)));
  if (random() < noted) {
    const at = stops[Math.floor(random() * stops.length)] ?? text.length;
    marks.push({ at, note: notes.length });
    notes.push(phrase(random, language, 'notes'));
  }
  add(making, kind, depth, text, { marks, ...more });
};

const table = (making: Making): void => {
  for (const [row, cells] of cellWords[making.language].entries()) {
    for (const text of cells) add(making, 'table-cell', 0, text, { row });
  }
};

const list = (making: Making, numbered: boolean): void => {
  const { random, language } = making;
  const count = 2 + Math.floor(random() * 3);
  for (let index = 0; index < count; index++) {
    const text =
      index === 1
        ? sentence(random, language)
        : `${phrase(random, language, 'items')}${index === count - 1 ? '.' : ';'}`;
    add(making, 'list-item', 1, text, { marker: numbered ? `${index + 1}.` : '•' });
  }
};

const symbolOf = (random: Random): string => `A/${2016 + Math.floor(random() * 8)}/${10 + Math.floor(random() * 900)}`;

const making = (random: Random, language: ProseLanguage, noted: number): Making => ({
  random,
  language,
  blocks: [],
  notes: [],
  noted,
});

/** A report with sections, notes, a list and a table. */
export const report = (random: Random, language: ProseLanguage, sections: number): Intended => {
  const made = making(random, language, 0.45);
  const symbol = symbolOf(random);
  add(made, 'masthead', 0, symbol);
  add(made, 'heading', 1, phrase(random, language, 'titles'));
  for (let section = 0; section < sections; section++) {
    add(made, 'heading', 2, phrase(random, language, 'headings'));
    prose(made);
    if (random() < 0.5) prose(made);
    if (section === 1) list(made, random() < 0.5);
    if (section === 1) prose(made);
    if (section === 2) table(made);
    if (section === 2) prose(made);
  }
  return { language, blocks: made.blocks, notes: made.notes, running: symbol };
};

/** A report whose paragraphs are numbered through, as panels and committees number theirs. */
export const numberedReport = (random: Random, language: ProseLanguage, paragraphs: number): Intended => {
  const made = making(random, language, 0.4);
  const symbol = symbolOf(random);
  add(made, 'masthead', 0, symbol);
  add(made, 'heading', 1, phrase(random, language, 'titles'));
  for (let number = 1; number <= paragraphs; number++) {
    if (number % 4 === 1) add(made, 'heading', 2, phrase(random, language, 'headings'));
    prose(made, { marker: `${number}.` }, 'list-item', 1);
  }
  return { language, blocks: made.blocks, notes: made.notes, running: symbol };
};

/** A letter with masthead, title, signature. English only: the furniture of other languages has words of its own. */
export const letter = (random: Random): Intended => {
  const made = making(random, 'en', 0.2);
  const symbol = symbolOf(random);
  const year = 2016 + Math.floor(random() * 8);
  add(made, 'masthead', 0, 'Assembly of the League of Ports');
  add(made, 'masthead', 0, symbol);
  add(made, 'masthead', 0, 'Distr.: General');
  add(made, 'masthead', 0, `3 May ${year}`);
  add(made, 'masthead', 0, 'Original: French');
  add(
    made,
    'heading',
    1,
    `Letter dated 2 May ${year} from the Permanent Representative of Orland to the League of Ports addressed to the Chair of the Assembly`,
  );
  const opening = 'I have the honour to write to you on behalf of my Government about the fire at Kell.';
  add(made, 'paragraph', 0, opening);
  for (let index = 0; index < 3; index++) prose(made);
  const closing = 'I should be grateful if the present letter could be issued as a document of the Assembly.';
  add(made, 'paragraph', 0, closing);
  add(made, 'signature', 0, '(Signed) Mirel Astor');
  return { language: 'en', blocks: made.blocks, notes: made.notes, running: symbol };
};

/** A memorandum of one page: a title, paragraphs, numbered points. */
export const memorandum = (random: Random, language: ProseLanguage, paragraphs: number): Intended => {
  const made = making(random, language, 0);
  add(made, 'heading', 1, phrase(random, language, 'titles'));
  for (let count = 0; count < paragraphs; count++) prose(made);
  list(made, true);
  prose(made);
  return { language, blocks: made.blocks, notes: [], running: '' };
};

/** A resolution: preambular paragraphs, then numbered operative ones with parts of their own. */
export const resolution = (random: Random): Intended => {
  const made = making(random, 'en', 0);
  const number = 20 + Math.floor(random() * 900);
  const year = 2016 + Math.floor(random() * 8);
  const symbol = `C/RES/${number} (${year})`;
  add(made, 'masthead', 0, 'Harbour Council');
  add(made, 'masthead', 0, symbol);
  add(made, 'masthead', 0, 'Distr.: General');
  add(made, 'masthead', 0, `3 May ${year}`);
  add(made, 'heading', 1, `Resolution ${number} (${year})`);
  add(made, 'paragraph', 0, 'The Harbour Council,');
  const preamble = [
    ...[
      `Recalling its resolutions ${number - 9} (${year - 2}) and ${number - 4} (${year - 1}) on the situation in the straits,`,
    ],
    'Deeply concerned at the continued sale of fuel to armed groups on both shores, which has prolonged the fighting and has driven thousands of fishermen from their homes,',
    'Having considered the report of the Panel of Inquiry on the fire at Kell,',
    'Reaffirming that all ports of the League owe each other notice of ships that they have turned away,',
  ];
  for (const text of preamble) if (random() < 0.85) add(made, 'paragraph', 0, text);
  const operative = [
    'Decides that all member ports shall prevent the loading of fuel that is destined for the armed groups named in the annex to its previous resolution;',
    'Calls upon member ports to keep a register of ships that ask for more fuel than their voyage needs;',
    'Requests the Secretary of the League to establish a panel of three experts for a period of twelve months;',
    'Strongly condemns the burning of nets and boats, by whomever committed;',
    'Decides to remain seized of the matter.',
  ].filter((_, index) => index === 4 || random() < 0.8);
  for (const [index, text] of operative.entries()) add(made, 'list-item', 1, text, { marker: `${index + 1}.` });
  return { language: 'en', blocks: made.blocks, notes: made.notes, running: symbol };
};

/** A draft of a report with struck-out words, a comment and a link. */
export const draftReport = (random: Random, language: ProseLanguage): Intended => {
  const made = report(random, language, 3);
  const last = made.blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  const first = made.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const blocks = made.blocks.map((block, index) => {
    const end = block.text.indexOf(' ', 20);
    if (index === last) return { ...block, struck: { at: end, text: language === 'ar' ? ' سرا' : ' secretly' } };
    if (index !== first) return block;
    const start = block.text.indexOf(' ') + 1;
    return { ...block, link: { start, end, target: 'https://kell.example/log' } };
  });
  return { ...made, blocks, comment: 'Who says so?' };
};
