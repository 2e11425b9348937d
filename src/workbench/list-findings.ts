import type { Finding } from '../checks/finding.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { entriesById, passageAt, selectFindings } from '../store/lookups.ts';
import { isStudied } from './is-studied.ts';

/** A finding with its document and the words that it is about. */
export interface FindingView extends Finding {
  readonly name: string;
  readonly title: string;
  readonly words: string;
}

/** Most findings that are given at once. */
const MOST = 500;

/** What the checks say about a case, by document and place; of one rule or severity where that is asked. */
export const listFindings = async (
  folder: CaseFolder,
  asked: { readonly rule?: string | undefined; readonly severity?: string | undefined },
): Promise<readonly FindingView[]> => {
  if (!isStudied(folder)) return [];
  return readDerived(folder, async (derived) => {
    const findings = await selectFindings(derived, asked, MOST);
    const entries = await entriesById(derived, [...new Set(findings.map(({ document }) => document))]);
    const views: FindingView[] = [];
    for (const finding of findings) {
      const block = await passageAt(derived, finding.document, finding.start);
      const entry = entries.get(finding.document);
      views.push({
        ...finding,
        name: entry?.name ?? '',
        title: entry?.metadata.title?.value ?? entry?.name ?? '',
        words: block === undefined ? '' : block.text.slice(finding.start - block.start, finding.end - block.start),
      });
    }
    return views;
  });
};
