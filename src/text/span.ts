/**
 * A half-open range `[start, end)` of UTF-16 code units in one document's text; offsets count from 0.
 * Source: W3C Web Annotation, text position selector.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Number of UTF-16 code units that two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `outer` holds every unit of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span without white space at either end; an all-white span becomes empty at its start. */
export const trim = (text: string, span: Span): Span => {
  const inner = text.slice(span.start, span.end);
  const lead = inner.length - inner.trimStart().length;
  const kept = inner.trim().length;
  return kept === 0
    ? { start: span.start, end: span.start }
    : { start: span.start + lead, end: span.start + lead + kept };
};

/** Order by start, then by end: the reading order of spans. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
