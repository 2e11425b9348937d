import type { Document } from '../document/document.ts';
import { sourceSpan } from '../document/source-span.ts';
import { lineStarts, type Position, positionAt } from '../text/lines.ts';
import type { Finding } from './finding.ts';

/** A finding with its place in the file as it stands on the disk: lines and columns from 1, columns in UTF-16 units. */
export interface PlacedFinding extends Finding {
  /** The file as the person gave it. */
  readonly file: string;
  /** The words of the document's text at issue. */
  readonly quote: string;
  readonly from: Position;
  /** The place after the last character. */
  readonly to: Position;
}

/**
 * Puts findings in their places in a file. `source` is the decoded file that the document was read from.
 *
 *     text     It has been reported that …         offsets 0…20
 *     source   3.  **It has been reported** that   → line 12, columns 7…27
 */
export const placeFindings = (
  file: string,
  document: Document,
  source: string,
  findings: readonly Finding[],
): readonly PlacedFinding[] => {
  const starts = lineStarts(source);
  return findings.map((finding) => {
    const { start, end } = sourceSpan(document.sourceMap, finding);
    const quote = document.text.slice(finding.start, finding.end);
    return { ...finding, file, quote, from: positionAt(starts, start), to: positionAt(starts, end) };
  });
};
