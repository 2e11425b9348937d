import type { BriefingMaterial } from '../src/briefing/brief.ts';
import type { Document } from '../src/document/document.ts';
import type { CitedDocument } from '../src/exporters/cited-passages.ts';
import { message } from '../src/languages/message.ts';
import type { Extraction } from '../src/statement/extraction.ts';
import type { Statement } from '../src/statement/statement.ts';
import { idOf, sha256 } from '../src/text/digest.ts';

/**
 * A case small enough to check by hand: a newspaper cites a clerk, a wire repeats the newspaper, the accused denies it,
 * and a panel gives another figure.
 */
const texts = {
  'times.txt': 'The Orland Times\n\nA clerk said that Orland sold 40 shells to the Kestrel Front in May.\n',
  'wire.txt': 'Varn Wire\n\nOrland sold 40 shells to the Kestrel Front, the Orland Times reports.\n',
  'denial.txt': 'Government of Orland\n\nOrland never sold a shell to the Kestrel Front.\n',
  'panel.txt': 'Panel on Varn\n\nOrland sold 12 shells to the Front. The Council should list Orland.\n',
} as const;

type Name = keyof typeof texts;

const documentOf = (name: Name): Document => {
  const text = texts[name];
  const issuer = text.split('\n')[0] ?? '';
  return {
    id: sha256(text),
    name,
    format: 'text',
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', depth: 0, start: 0, end: text.length }],
    links: [],
    parts: [{ kind: 'main', start: 0, end: text.length }],
    metadata: { issuer: { value: issuer, start: 0, end: issuer.length }, dates: [] },
    sourceMap: [{ start: 0, end: text.length, at: 0 }],
    warnings: [],
  };
};

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** A statement of `quote` in the named document; `Orland` sells to the Front unless told otherwise. */
export const statementIn = (name: Name, quote: string, rest: Partial<Statement> = {}): Statement => {
  const text = texts[name];
  const document = sha256(text);
  const span = spanOf(text, quote);
  return {
    ...span,
    id: idOf(document, span, rest.tie ?? 'trade'),
    document,
    quote,
    tie: 'trade',
    agent: [{ ...spanOf(text, 'Orland'), mention: 'Orland', label: 'Orland', entity: 0 }],
    patient: [],
    goods: [],
    place: [],
    time: null,
    amount: null,
    source: [],
    speaker: null,
    voice: 'asserted',
    factuality: 'CT+',
    authorFactuality: 'CT+',
    evidence: 'none',
    rule: 'by hand',
    because: [],
    ...rest,
  };
};

const clerk = { ...spanOf(texts['times.txt'], 'A clerk'), label: 'clerk', kind: 'person', named: false } as const;
const paper = {
  ...spanOf(texts['wire.txt'], 'the Orland Times'),
  label: 'Orland Times',
  kind: 'outlet',
  named: true,
} as const;

export const told = statementIn('times.txt', 'Orland sold 40 shells to the Kestrel Front in May', {
  source: [clerk],
  voice: 'reported',
  factuality: 'PR+',
  evidence: 'testimony',
});
export const repeated = statementIn('wire.txt', 'Orland sold 40 shells to the Kestrel Front', {
  source: [paper],
  voice: 'reported',
  factuality: 'PR+',
  evidence: 'media',
});
export const denied = statementIn('denial.txt', 'Orland never sold a shell to the Kestrel Front', {
  factuality: 'CT-',
});
export const rival = statementIn('panel.txt', 'Orland sold 12 shells to the Front');
export const asked = statementIn('panel.txt', 'The Council should list Orland', {
  tie: 'urge',
  voice: 'urged',
  factuality: 'Uu',
});

const extractionOf = (name: Name, statements: readonly Statement[]): Extraction => {
  const document = documentOf(name);
  return {
    document: document.id,
    name,
    format: 'text',
    language: 'en',
    metadata: document.metadata,
    parts: document.parts,
    links: [],
    warnings: [],
    words: 0,
    actors: [],
    attributions: [],
    statements,
    passages: statements.map(({ start, end, quote }) => ({ start, end, text: quote })),
    relations: [],
    silences: [],
    quotations: [],
    citedLaw: [],
  };
};

const names = Object.keys(texts) as Name[];

export const smallDocuments: ReadonlyMap<string, CitedDocument> = new Map(
  names.map((name) => [sha256(texts[name]), { document: documentOf(name), source: texts[name] }]),
);

export const smallCase: BriefingMaterial = {
  extractions: [
    extractionOf('times.txt', [told]),
    extractionOf('wire.txt', [repeated]),
    extractionOf('denial.txt', [denied]),
    extractionOf('panel.txt', [rival, asked]),
  ],
  actors: [
    { id: 'orland', label: 'Orland', kind: 'organisation', named: true, names: ['Orland'], members: [], because: [] },
  ],
  claims: [
    {
      id: 'sale',
      tie: 'trade',
      agent: ['orland'],
      patient: [],
      goods: ['shells'],
      label: 'Orland · trade · Kestrel Front · shells',
      statements: [told.id, repeated.id, denied.id, rival.id],
      because: [],
      relations: [],
    },
    {
      id: 'request',
      tie: 'urge',
      agent: [],
      patient: [],
      goods: [],
      label: 'Panel on Varn · urge · Council',
      statements: [asked.id],
      because: [],
      relations: [],
    },
  ],
  corroborations: [
    {
      claim: 'sale',
      standing: 'contested',
      supporting: [told.id, repeated.id, rival.id],
      denying: [denied.id],
      documents: [told.document, repeated.document, denied.document, rival.document],
      origins: [
        { id: 'o1', label: 'clerk', statements: [told.id, repeated.id], because: [] },
        { id: 'o2', label: 'Panel on Varn', statements: [rival.id], because: [] },
      ],
      conflicts: ['figures'],
      derivations: [],
      drifts: [],
      silences: [],
      credibility: { grade: 6, isJudged: false, because: [] },
    },
    {
      claim: 'request',
      standing: 'uncited',
      supporting: [asked.id],
      denying: [],
      documents: [asked.document],
      origins: [{ id: 'o3', label: 'Panel on Varn', statements: [asked.id], because: [] }],
      conflicts: [],
      derivations: [],
      drifts: [],
      silences: [],
      credibility: { grade: 6, isJudged: false, because: [] },
    },
  ],
  conflicts: [
    {
      id: 'figures',
      kind: 'rival-amount',
      claim: 'sale',
      left: [told.id],
      right: [rival.id],
      message: message('conflict.rival-amount'),
    },
  ],
  assessments: [
    {
      instrument: 'C/RES/9 (2001)',
      provision: '2',
      claim: 'sale',
      accused: ['Orland'],
      categoryErrors: [],
      elements: [
        { element: 'in force', standing: 'not met', statements: [told.id], because: message('law.undated'), why: [] },
        {
          element: 'addressee',
          standing: 'contested',
          statements: [told.id, denied.id],
          because: message('law.no-addressee'),
          why: [],
        },
      ],
    },
  ],
};
