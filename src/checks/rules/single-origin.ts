import type { Corroboration } from '../../corroboration/origin.ts';
import { inEnglish, message } from '../../languages/message.ts';
import type { CaseReading, CaseRemark, CaseRule } from '../case-rule.ts';

const remarkOn = (
  { origins, supporting }: Corroboration,
  statements: CaseReading['statements'],
  laws: ReadonlySet<string>,
): CaseRemark | undefined => {
  const [origin] = origins;
  const told = supporting.flatMap((id) => statements.get(id) ?? []).filter((s) => !laws.has(s.document));
  const documents = new Set(told.map((s) => s.document));
  const [first, ...repeated] = told;
  if (documents.size < 2 || origin === undefined || first === undefined) return undefined;
  return {
    document: first.document,
    start: first.start,
    end: first.end,
    message: message('single-origin', { count: documents.size, origin: origin.label }),
    mend: message('single-origin.mend'),
    because: origin.because.map(inEnglish),
    citations: repeated.map((s) => ({ document: s.document, start: s.start, end: s.end })),
  };
};

/** What was remarked on a corroboration beside the laws of a case, in a study before this one. */
const remarked = new WeakMap<Corroboration, { readonly laws: string; readonly remark: CaseRemark | undefined }>();

/**
 * Several documents tell the same, and all of them have it from one origin.
 *
 *     the Courier: Orland sold ore.   the Gazette, citing the Courier: Orland sold ore.
 *                  ^^^^^^^^^^^^^^^ single-origin: two documents, one origin
 */
export const singleOrigin: CaseRule = {
  name: 'single-origin',
  severity: 'note',
  check: ({ instruments, corroborations, statements }) => {
    // What law commands is not told as having happened.
    const laws = new Set(instruments.map((instrument) => instrument.witness));
    const named = [...laws].sort().join(' ');
    const remarks: CaseRemark[] = [];
    for (const corroboration of corroborations) {
      if (corroboration.documents.length < 2 || corroboration.origins.length > 1) continue;
      const before = remarked.get(corroboration);
      const remark = before?.laws === named ? before.remark : remarkOn(corroboration, statements, laws);
      if (before?.laws !== named) remarked.set(corroboration, { laws: named, remark });
      if (remark !== undefined) remarks.push(remark);
    }
    return remarks;
  },
};
