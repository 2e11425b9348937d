import type { Studied } from '../statement/extraction.ts';
import { sorting } from '../text/kept.ts';
import { bySpan } from '../text/span.ts';
import type { CaseReading, CaseRemark, CaseRule } from './case-rule.ts';
import { withDoubt } from './doubt.ts';
import type { Finding } from './finding.ts';
import { type DocumentRule, findingAt } from './rule.ts';
import { acronymMismatch } from './rules/acronym-mismatch.ts';
import { ambiguousAmount } from './rules/ambiguous-amount.ts';
import { ambiguousDate } from './rules/ambiguous-date.ts';
import { callAsProhibition } from './rules/call-as-prohibition.ts';
import { conductBeforeLaw } from './rules/conduct-before-law.ts';
import { deadLink } from './rules/dead-link.ts';
import { hedgeDropped } from './rules/hedge-dropped.ts';
import { loadedWording } from './rules/loaded-wording.ts';
import { misattributedPower } from './rules/misattributed-power.ts';
import { noSource } from './rules/no-source.ts';
import { notListedThen } from './rules/not-listed-then.ts';
import { preambleAsOperative } from './rules/preamble-as-operative.ts';
import { quotationAltered } from './rules/quotation-altered.ts';
import { quotedOtherwise } from './rules/quoted-otherwise.ts';
import { reportedNotAsserted } from './rules/reported-not-asserted.ts';
import { selfCitation } from './rules/self-citation.ts';
import { singleOrigin } from './rules/single-origin.ts';
import { staleInstrument } from './rules/stale-instrument.ts';
import { unnamedSource } from './rules/unnamed-source.ts';
import { unresolvedReference } from './rules/unresolved-reference.ts';
import { wrongAddressee } from './rules/wrong-addressee.ts';
import { wrongProvision } from './rules/wrong-provision.ts';

/** Every check that needs one document only. */
export const documentRules: readonly DocumentRule[] = [
  deadLink,
  ambiguousDate,
  ambiguousAmount,
  acronymMismatch,
  noSource,
  unnamedSource,
  reportedNotAsserted,
  selfCitation,
  hedgeDropped,
  loadedWording,
  unresolvedReference,
];

/** Every check that needs the claims, the origins or the law of the case. */
export const caseRules: readonly CaseRule[] = [
  quotationAltered,
  wrongProvision,
  preambleAsOperative,
  callAsProhibition,
  wrongAddressee,
  conductBeforeLaw,
  staleInstrument,
  notListedThen,
  misattributedPower,
  quotedOtherwise,
  singleOrigin,
];

/** What the checks have to say about one document, in reading order. */
export const checkDocument = (studied: Studied): readonly Finding[] =>
  documentRules
    .flatMap((rule) => rule.check(studied).map((remark) => findingAt(studied.annotated.document, rule, remark, remark)))
    .map((finding) => withDoubt(finding, studied.annotated.document.recognition))
    .sort(bySpan);

/** By document and in reading order; of one passage by what is found. */
const inOrder = (a: Finding, b: Finding): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : bySpan(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Checks a case as often as it is called: what the checks have to say about it as a whole, by document and in reading order.
 * A remark that is the same object as before is the same finding.
 */
export const caseChecker = (): ((reading: CaseReading) => readonly Finding[]) => {
  const found = new WeakMap<CaseRemark, Finding>();
  const sort = sorting(inOrder);
  return (reading) => {
    const recognised = new Map(reading.extractions.map(({ document, recognition }) => [document, recognition]));
    const findingOf = (rule: CaseRule, remark: CaseRemark): Finding => {
      const before = found.get(remark);
      if (before !== undefined) return before;
      const { document } = remark;
      const finding = withDoubt(findingAt({ id: document }, rule, remark, remark), recognised.get(document));
      found.set(remark, finding);
      return finding;
    };
    return sort(caseRules.flatMap((rule) => rule.check(reading).map((remark) => findingOf(rule, remark))));
  };
};
