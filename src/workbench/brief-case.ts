import { brief } from '../briefing/brief.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { sourceText } from '../document/source-text.ts';
import type { CitedDocument } from '../exporters/cited-passages.ts';
import { type CaseFolder, caseTitle } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readDossier, readExtractions } from '../store/derived.ts';
import { readSealed } from '../store/documents.ts';
import { readDocument } from './source-file.ts';

/** A briefing and the sealed documents that its citations lead to, by id. */
export interface WrittenBriefing {
  readonly briefing: Briefing;
  readonly documents: ReadonlyMap<string, CitedDocument>;
}

/**
 * Writes the briefing of a case as last studied. Fails with `not-found` where it was not studied, `case-damaged` where a
 * cited source is not what was sealed.
 */
export const briefCase = async (folder: CaseFolder, title: string | undefined): Promise<WrittenBriefing> => {
  const material = await readDerived(folder, async (derived) => ({
    ...(await readDossier(derived)),
    extractions: await readExtractions(derived),
  }));
  const briefing = brief(title ?? caseTitle(folder), material);
  return { briefing, documents: await citedDocuments(folder, briefing) };
};

const citedDocuments = async (folder: CaseFolder, briefing: Briefing): Promise<ReadonlyMap<string, CitedDocument>> => {
  const sentences = briefing.sections.flatMap((section) => section.sentences);
  const cited = new Set(sentences.flatMap(({ citations }) => citations.map(({ document }) => document)));
  const documents = new Map<string, CitedDocument>();
  for (const { document: id, name } of briefing.sources.filter(({ document }) => cited.has(document))) {
    const bytes = readSealed(folder, { id, name });
    const document = await readDocument(bytes, name);
    documents.set(id, { document, source: sourceText(document, bytes) });
  }
  return documents;
};
