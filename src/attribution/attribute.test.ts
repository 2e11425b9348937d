import { describe, expect, it } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { attribute } from './attribute.ts';

const contentsIn = (text: string): string[][] =>
  attribute(annotated(text)).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));

describe('attributions of a document', () => {
  it('follow a quotation over sentences and keep its speaker', () => {
    const text = '“We shall stay here,” the envoy said. “Nobody can move us from this place.”';
    expect(contentsIn(text)).toEqual([['“We shall stay here,”', '“Nobody can move us from this place.”']]);
  });

  it('give the chain from the innermost source outwards', () => {
    const found = attribute(annotated('According to local media, the governor confirmed that the ships had left.'));
    expect(found.map(({ source, outer }) => [source?.label, outer])).toEqual([
      ['local media', undefined],
      ['governor', 0],
    ]);
  });

  it('hand list items to the sentence that leads them in', () => {
    const text =
      'The records show, among other things:\n\n- payments to the Kestrel Front;\n\n- two shipments of fuel.\n';
    expect(contentsIn(text).flat()).toEqual(
      expect.arrayContaining(['- payments to the Kestrel Front;', '- two shipments of fuel.']),
    );
  });

  it('hand list items to what the author has published before', () => {
    const text =
      'We refer the board to our earlier reports on:\n\n- the sale of the port to Orland;\n\n- the loss of the Varn pier.\n';
    const found = attribute(annotated(text)).filter(({ rule }) => rule === 'lead-in');
    expect(found.map(({ source, evidence }) => [source?.label, evidence])).toEqual([
      ['prior reports', 'own-prior-publication'],
    ]);
    expect(found[0]?.content).toHaveLength(2);
  });

  it('shift with a paragraph put in front and change in nothing else', () => {
    const text = 'The ministry denied that the ships had left. Survivors said they had seen them.';
    const front = 'It rained in Varn.\n\n';
    const alone = attribute(annotated(text));
    const shifted = attribute(annotated(front + text));
    const moved = (span: { start: number; end: number }) => ({
      start: span.start + front.length,
      end: span.end + front.length,
    });
    expect(shifted.map(({ cue }) => cue)).toEqual(alone.map(({ cue }) => moved(cue)));
    expect(shifted.map(({ content }) => content)).toEqual(alone.map(({ content }) => content.map(moved)));
  });

  it('stay within the text and take little time on a line of two thousand openings and cues', {
    timeout: 20_000,
  }, () => {
    const text = `${'(“ he said that '.repeat(2_000)} 😀`;
    const read = annotated(text);
    const begin = performance.now();
    for (const { cue, content } of attribute(read)) {
      expect(cue.end).toBeLessThanOrEqual(text.length);
      expect(content.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
