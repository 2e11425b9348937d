import type { Citation, Document } from '../document/document.ts';
import { inEnglish, type Message } from '../languages/message.ts';
import type { Studied } from '../statement/extraction.ts';
import { idOf } from '../text/digest.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Severity } from './finding.ts';

/** What a rule says of a passage; the rule's name and severity, the document and the id are added by `findingAt`. */
export interface Remark {
  readonly message: Message;
  readonly mend: Message;
  readonly because?: readonly string[];
  readonly citations?: readonly Citation[];
}

/** A check that needs one document and nothing else. `name` is what a person sees, types and looks up in `docs/checks.md`. */
export interface DocumentRule {
  readonly name: string;
  readonly severity: Severity;
  readonly check: (studied: Studied) => readonly (Span & Remark)[];
}

/** A remark on a span, as a finding of a rule. */
export const findingAt = (
  document: Pick<Document, 'id'>,
  rule: { readonly name: string; readonly severity: Severity },
  span: Span,
  remark: Remark,
): Finding => ({
  id: idOf(document.id, rule.name, span.start, span.end, inEnglish(remark.message)),
  document: document.id,
  start: span.start,
  end: span.end,
  rule: rule.name,
  severity: rule.severity,
  message: inEnglish(remark.message),
  mend: inEnglish(remark.mend),
  said: { message: remark.message, mend: remark.mend },
  because: remark.because ?? [],
  citations: remark.citations ?? [],
});

/** The words of a span on one line, shortened in the middle of nothing: at most `limit` characters, then "…". */
export const quoted = (text: string, span: Span, limit = 90): string => {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return words.length <= limit ? words : `${words.slice(0, words.lastIndexOf(' ', limit))}…`;
};
