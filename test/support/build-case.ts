import type { NameKind } from '../../src/annotation/annotation.ts';
import type { Source } from '../../src/attribution/attribution.ts';
import type { Extraction, LocalActor } from '../../src/statement/extraction.ts';
import type { Participant, Statement, Tie } from '../../src/statement/statement.ts';
import { idOf, sha256 } from '../../src/text/digest.ts';

/** A statement in short: who is not said is left out, and the defaults are an own assertion. */
export interface StatementDraft {
  readonly tie: Tie;
  readonly agent?: readonly string[];
  readonly patient?: readonly string[];
  readonly goods?: readonly string[];
  readonly place?: readonly string[];
  readonly time?: string;
  readonly amount?: Statement['amount'];
  /** Labels of the sources, nearest first; one in brackets has no name: "[media sources]". */
  readonly source?: readonly string[];
  readonly voice?: Statement['voice'];
  readonly factuality?: Statement['factuality'];
  readonly evidence?: Statement['evidence'];
  readonly speaker?: string;
  /** The sentence; made up of the other fields where left out. */
  readonly passage?: string;
}

export interface ActorDraft {
  readonly kind: NameKind;
  readonly names?: readonly string[];
  readonly aliases?: readonly string[];
}

export interface DocumentDraft {
  readonly issuer?: string;
  /** EDTF day on which it was written. */
  readonly date?: string;
  readonly language?: string;
  readonly actors?: Readonly<Record<string, ActorDraft | NameKind>>;
  readonly statements?: readonly StatementDraft[];
  /** Link targets; each lies in the passage of the statement with the same index. */
  readonly links?: readonly string[];
}

const actorsOf = (document: string, drafts: DocumentDraft['actors'] = {}): LocalActor[] =>
  Object.entries(drafts).map(([label, draft], entity) => {
    const { kind, names, aliases }: ActorDraft = typeof draft === 'string' ? { kind: draft } : draft;
    return {
      document,
      entity,
      label,
      kind,
      named: /\p{Lu}/u.test(label),
      names: [label, ...(names ?? [])],
      descriptions: [],
      aliases: aliases ?? [],
    };
  });

const sourceOf = (written: string): Source => {
  const unnamed = /^\[(.+)\]$/.exec(written);
  return {
    start: 0,
    end: 1,
    label: unnamed?.[1] ?? written,
    kind: unnamed ? 'unnamed' : 'outlet',
    named: unnamed === null,
  };
};

const passageOf = ({ agent = [], tie, patient = [], goods = [], place = [], time = '' }: StatementDraft): string =>
  [agent.join(' and '), tie, patient.join(' and '), goods.join(' and '), place.join(' and '), time].join(' ');

/** One document's extraction as the earlier rooms would give it, from the few things that resolution goes by. */
export const buildDocument = (name: string, draft: DocumentDraft): Extraction => {
  const document = sha256(`${name}\n${JSON.stringify(draft)}`);
  const actors = actorsOf(document, draft.actors);
  const participant = (label: string): Participant => ({
    start: 0,
    end: label.length,
    mention: label,
    label,
    entity: actors.findIndex((actor) => actor.names.includes(label)),
  });
  let at = 0;
  const passages: { start: number; end: number; text: string }[] = [];
  const statements = (draft.statements ?? []).map((short, index): Statement => {
    const text = short.passage ?? passageOf(short);
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    passages.push({ ...span, text });
    return {
      ...span,
      id: idOf('statement', document, index),
      document,
      quote: text,
      tie: short.tie,
      agent: (short.agent ?? []).map(participant),
      patient: (short.patient ?? []).map(participant),
      goods: short.goods ?? [],
      place: (short.place ?? []).map(participant),
      time: short.time ?? null,
      amount: short.amount ?? null,
      source: (short.source ?? []).map(sourceOf),
      speaker: short.speaker ?? null,
      voice: short.voice ?? (short.source === undefined ? 'asserted' : 'reported'),
      factuality: short.factuality ?? 'CT+',
      authorFactuality: short.source === undefined ? (short.factuality ?? 'CT+') : 'Uu',
      evidence: short.evidence ?? 'none',
      rule: 'test',
      because: [],
    };
  });
  return {
    document,
    name,
    format: 'text',
    language: draft.language ?? 'en',
    metadata: {
      dates: draft.date === undefined ? [] : [{ start: 0, end: 0, value: draft.date, role: 'written' }],
      ...(draft.issuer === undefined ? {} : { issuer: { start: 0, end: 0, value: draft.issuer } }),
    },
    parts: [{ kind: 'main', start: 0, end: at }],
    links: (draft.links ?? []).map((target, index) => {
      const { start, end } = passages[index] as { start: number; end: number };
      return { start, end, target };
    }),
    warnings: [],
    words: 0,
    actors,
    attributions: [],
    statements,
    passages,
    relations: [],
    silences: [],
    quotations: [],
    citedLaw: [],
  };
};
