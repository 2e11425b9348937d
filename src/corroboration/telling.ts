import type { Source } from '../attribution/attribution.ts';
import { stopwords } from '../languages/en/matching-words.ts';
import type { Actor, ResolvedActors } from '../resolution/actor.ts';
import { readName } from '../resolution/names/name.ts';
import { timeRange } from '../resolution/time-range.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Statement } from '../statement/statement.ts';
import { gathering, keeping, ofObject, remembering, watching } from '../text/kept.ts';
import { contains, overlap, type Span } from '../text/span.ts';

/** A statement with what tells where it comes from. */
export interface Telling {
  readonly statement: Statement;
  readonly document: string;
  /** File name of the document, for messages. */
  readonly documentName: string;
  /** BCP 47 language of most of the document. */
  readonly language: string;
  /** Days since 1970-01-01 of the day on which the document was written; undefined where it does not tell. */
  readonly written: number | undefined;
  /** The sentence that holds it, and where it stands in the document. */
  readonly passage: string;
  readonly passageSpan: Span;
  /** Keys of those who speak in its document: part's speaker and institution, issuer. */
  readonly voices: readonly Who[];
  /** The document's title, by which others may cite it. */
  readonly title: Who | undefined;
  /** Targets of live links in the statement or its sentence. */
  readonly links: readonly string[];
}

/** Someone as an origin: actors by id, others by their name. */
export interface Who {
  readonly key: string;
  readonly label: string;
}

/** Who a label means: the one actor of that name, or else whoever is called so. */
export type Whois = (label: string) => Who;

/** Surnames of a person's full names. */
const surnamesOf = ofObject(({ names }: Actor): readonly string[] =>
  names.flatMap((name) => {
    const words = readName(name, 'person').key.split(' ');
    return words.length > 1 ? [words.at(-1) as string] : [];
  }),
);

/** The surname of each person of a case whom no other shares it with → the person. */
const bySurname = ({ actors }: ResolvedActors): ReadonlyMap<string, string> => {
  const bearers = new Map<string, string | undefined>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    for (const surname of surnamesOf(actor))
      bearers.set(surname, bearers.has(surname) && bearers.get(surname) !== actor.id ? undefined : actor.id);
  }
  return new Map([...bearers].flatMap(([surname, id]) => (id === undefined ? [] : [[surname, id] as const])));
};

const keysOfLabel = remembering((label) => [readName(label).key, readName(label, 'person').key] as const);

/** Whom labels mean among the actors of a case, and which of those asked for mean somebody else than among those before. */
interface WhoisRun {
  readonly whois: Whois;
  readonly changed: ReadonlySet<string>;
}

/** Looks labels up among the actors of a case, as often as it is called; each label is read once. */
const whoisKeeper = (): ((actors: ResolvedActors) => WhoisRun) => {
  const known = new Map<string, Who>();
  return (actors) => {
    const surnames = bySurname(actors);
    const find = (label: string): Who => {
      const [key, asPerson] = keysOfLabel(label);
      const actor = actors.named.get(key) ?? actors.named.get(asPerson) ?? surnames.get(key);
      return { key: `who:${actor ?? key}`, label };
    };
    const changed = new Set<string>();
    for (const [label, before] of known) {
      const now = find(label);
      if (now.key === before.key) continue;
      known.set(label, now);
      changed.add(label);
    }
    const whois: Whois = (label) => {
      const found = known.get(label);
      if (found !== undefined) return found;
      const who = find(label);
      known.set(label, who);
      return who;
    };
    return { whois, changed };
  };
};

const LIVE = /^https?:\/\/[^/\s]/i;

/** A link's target as far as it tells which page is meant: no scheme, no "www.", no fragment, no closing slash. */
const pageOf = (target: string): string =>
  target
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();

const voicesOf = (extraction: Extraction, statement: Statement, whois: Whois): readonly Who[] => {
  const part = extraction.parts.find((candidate) => contains(candidate, statement));
  const issuer = part === undefined || part.kind === 'main' ? extraction.metadata.issuer?.value : undefined;
  const labels = [statement.speaker ?? part?.speaker?.value, part?.onBehalfOf?.value, issuer];
  const told = labels.filter((label) => label !== undefined && label !== null && label !== '') as string[];
  if (told.length > 0) return told.map(whois);
  return [{ key: `document:${extraction.document}`, label: extraction.metadata.title?.value ?? extraction.name }];
};

/** Capitalised words right before the place where a name was found. */
const CAPITALISED_BEFORE = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}’'-]*\s)+)$/u;

/**
 * A source under its whole name, where only the last word of it was taken for one.
 *
 *     According to Meridian [source|Wire], …  →  Meridian Wire
 */
const wholeSource = (source: Source, passage: string, passageStart: number): Source => {
  const at = source.start - passageStart;
  const written = passage.slice(Math.max(0, at), source.end - passageStart);
  if (!source.named || at < 0 || !written.endsWith(source.label)) return source;
  const own = written.length - source.label.length;
  const before =
    CAPITALISED_BEFORE.exec(passage.slice(0, at + own))?.[1]
      ?.trim()
      .split(/\s+/) ?? [];
  const first = before.findIndex((word) => !stopwords.has(word.toLowerCase()));
  return first < 0 ? source : { ...source, label: [...before.slice(first), source.label].join(' ') };
};

/** The day on which a document says that it was written, or else circulated. */
const writtenOn = ({ metadata }: Extraction): number | undefined => {
  const date = metadata.dates.find(({ role }) => role === 'written') ?? metadata.dates[0];
  const day = date === undefined ? undefined : timeRange(date.value)?.first;
  return day !== undefined && Number.isFinite(day) ? day : undefined;
};

/** The statements of a document, with what tells where each comes from. */
const tellingsIn = (extraction: Extraction, whois: Whois): readonly Telling[] => {
  const written = writtenOn(extraction);
  const title = extraction.metadata.title === undefined ? undefined : whois(extraction.metadata.title.value);
  const live = extraction.links.filter((link) => LIVE.test(link.target));
  return extraction.statements.map((statement, index): Telling => {
    const passage = extraction.passages[index];
    const links = live.filter(
      (link) => overlap(link, statement) > 0 || (passage !== undefined && contains(passage, link)),
    );
    const source = statement.source.map((one) =>
      wholeSource(one, passage?.text ?? statement.quote, passage?.start ?? statement.start),
    );
    return {
      statement: { ...statement, source },
      document: extraction.document,
      documentName: extraction.name,
      language: extraction.language,
      written,
      passage: passage?.text ?? statement.quote,
      passageSpan: passage === undefined ? statement : { start: passage.start, end: passage.end },
      title,
      voices: voicesOf(extraction, statement, whois),
      links: links.map((link) => pageOf(link.target)),
    };
  });
};

/** The statements of a case by id, with what tells where each comes from, and whom labels mean in it. */
export interface CaseTellings {
  readonly tellings: ReadonlyMap<string, Telling>;
  /** Those that were not told before, or not so. */
  readonly renewed: readonly Telling[];
  readonly whois: Whois;
}

/**
 * Tells the statements of a case as often as it is called, and anew only those of documents that changed or name somebody
 * who is now somebody else.
 */
export const statementTeller = (): ((extractions: readonly Extraction[], actors: ResolvedActors) => CaseTellings) => {
  const look = whoisKeeper();
  const kept = keeping<readonly Telling[]>();
  const watch = watching();
  const gather = gathering((told: readonly Telling[]) => told.map((one) => [one.statement.id, one] as const));
  return (extractions, actors) => {
    const { whois, changed } = look(actors);
    watch.changed(changed);
    kept.next();
    const renewed: Telling[] = [];
    const told = extractions.map((extraction) => {
      const { document } = extraction;
      return kept.get(document, [extraction, watch.versionOf(document)], () => {
        const asked = new Set<string>();
        const asking: Whois = (label) => {
          asked.add(label);
          return whois(label);
        };
        const own = tellingsIn(extraction, asking);
        // Whose word a statement rests on is looked up later, under the same labels.
        for (const { statement } of own) for (const { label } of statement.source) asking(label);
        watch.asked(document, asked);
        renewed.push(...own);
        return own;
      });
    });
    return { tellings: gather(told), renewed, whois };
  };
};
