import type { Span } from '../../../src/text/span.ts';

/** A span that is to be seen in the text, and how: `kind` becomes a class of the element around it. */
export interface Layer extends Span {
  readonly kind: string;
}

/** A run of text that the same layers cover. */
export interface Segment extends Span {
  readonly kinds: readonly string[];
}

/**
 * Cuts a span of text where layers begin and end, because layers overlap and elements cannot:
 *
 *     layers     [statement    [finding   ]      ]
 *                         [cited                      ]
 *     segments   |statement|+cited|+finding|+cited|cited|
 */
export const segmentsOf = (span: Span, layers: readonly Layer[]): readonly Segment[] => {
  const within = layers.filter((layer) => layer.start < span.end && layer.end > span.start && layer.start < layer.end);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of within) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] as number;
    const covering = within.filter((layer) => layer.start < end && layer.end > start);
    return { start, end, kinds: [...new Set(covering.map(({ kind }) => kind))].sort() };
  });
};
