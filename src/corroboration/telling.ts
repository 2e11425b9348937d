import type { ResolvedActors } from '../resolution/actor.ts';
import { readName } from '../resolution/names/name.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Statement } from '../statement/statement.ts';
import { contains, overlap } from '../text/span.ts';

/** A statement with what tells where it comes from. */
export interface Telling {
  readonly statement: Statement;
  readonly document: string;
  /** File name of the document, for messages. */
  readonly documentName: string;
  /** The sentence that holds it. */
  readonly passage: string;
  /** Keys of those who speak in its document: part's speaker and institution, issuer. */
  readonly voices: readonly Who[];
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

/** Looks labels up among the actors of a case; each label is read once. */
export const whoisAmong = (actors: ResolvedActors): Whois => {
  const known = new Map<string, Who>();
  return (label) => {
    const found = known.get(label);
    if (found !== undefined) return found;
    const key = readName(label).key;
    const actor = actors.named.get(key) ?? actors.named.get(readName(label, 'person').key);
    const who = { key: `who:${actor ?? key}`, label };
    known.set(label, who);
    return who;
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

/** All statements of a case by id, with what tells where each comes from. */
export const tellingsOf = (extractions: readonly Extraction[], whois: Whois): ReadonlyMap<string, Telling> => {
  const tellings = new Map<string, Telling>();
  for (const extraction of extractions) {
    const live = extraction.links.filter((link) => LIVE.test(link.target));
    for (const [index, statement] of extraction.statements.entries()) {
      const passage = extraction.passages[index];
      const links = live.filter(
        (link) => overlap(link, statement) > 0 || (passage !== undefined && contains(passage, link)),
      );
      tellings.set(statement.id, {
        statement,
        document: extraction.document,
        documentName: extraction.name,
        passage: passage?.text ?? statement.quote,
        voices: voicesOf(extraction, statement, whois),
        links: links.map((link) => pageOf(link.target)),
      });
    }
  }
  return tellings;
};
