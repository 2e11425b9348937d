import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { smallCase, smallDocuments, told } from '../../test/small-case.ts';
import { brief } from '../briefing/brief.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { own, quoted, sentence } from '../briefing/sentence.ts';
import { citedPassages } from './cited-passages.ts';
import { toHtml } from './html.ts';
import { toJsonLd } from './json-ld.ts';
import { toMarkdown } from './markdown.ts';

const briefing = brief('Shells for the Front', smallCase);
const cited = { document: told.document, start: told.start, end: told.end };
const withTitle = (title: string): Briefing => ({ ...briefing, title });
const exporters = [toMarkdown, toHtml, toJsonLd];

describe('passages cited', () => {
  test('are numbered in order of appearance, with the line of the file', () => {
    const { passages, numberOf } = citedPassages(briefing, smallDocuments);
    expect(passages.map(({ number }) => number)).toEqual(passages.map((_, i) => i + 1));
    const sale = passages.find(({ quote }) => quote === told.quote);
    expect(sale).toMatchObject({ name: 'times.txt', line: 3 });
    for (const { citations } of briefing.sections.flatMap(({ sentences }) => sentences))
      for (const { start, end } of citations) expect(end).toBeGreaterThan(start);
    for (const { citation, number } of passages) expect(numberOf(citation)).toBe(number);
  });

  test.each(exporters)('%o prints no quotation that its source does not hold', (toFormat) => {
    const invented = sentence([], quoted('Orland sold 90 shells', cited), own('.'));
    const forged: Briefing = { ...briefing, sections: [{ heading: 'Forged', sentences: [invented] }] };
    expect(() => toFormat(forged, smallDocuments)).toThrow('Orland sold 90 shells');
  });

  test.each(exporters)('%o prints no citation of a document that is not at hand', (toFormat) => {
    expect(() => toFormat(briefing, new Map())).toThrow('does not stand');
  });
});

describe('a briefing as Markdown', () => {
  const markdown = toMarkdown(briefing, smallDocuments);

  test('ends every sentence in a footnote that is there', () => {
    const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
    const noted = [...markdown.matchAll(/^\[\^(\d+)\]: “/gm)].map(([, number]) => number);
    expect([...used].sort()).toEqual([...noted].sort());
    for (const line of markdown.split('\n').filter((l) => l.startsWith('- '))) expect(line).toMatch(/\[\^\d+\]$/);
  });

  test('lists every sealed source with its whole hash', () => {
    for (const { document } of briefing.sources) expect(markdown).toContain(`\`${document}\``);
  });

  test('lets no word of a source become a mark', () => {
    expect(toMarkdown(withTitle('*bold* [link](x) <b> a|b `c` _d_'), smallDocuments)).toContain(
      '# \\*bold\\* \\[link\\](x) \\<b\\> a\\|b \\`c\\` \\_d\\_',
    );
  });
});

describe('a briefing as HTML', () => {
  const html = toHtml(briefing, smallDocuments);

  test('needs nothing from outside', () => {
    expect(html).not.toMatch(/<script|<img|<link|<iframe|src=|url\(|@import|https?:/i);
    expect(html).toContain("default-src 'none'");
  });

  test('is well-formed, and every link leads to an element of the page', () => {
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(ids).toContain(target);
    expect([...html.matchAll(/ id="/g)]).toHaveLength(ids.size);
  });

  test('gives every quotation its number, and lets a name lead to where it stands', () => {
    expect(html).toMatch(/<q><bdi>Orland sold 40 shells[^<]*<\/bdi><\/q><sup><a href="#p\d+"/);
    expect(html).toMatch(/<a class="who" href="#p\d+"><bdi>The Orland Times<\/bdi><\/a>/);
  });

  test('lets no word of a source become a tag or leave its place', () => {
    const hostile = toHtml(withTitle('<script>alert(1)</script> \u202e"x" & \u0000'), smallDocuments);
    expect(hostile).toContain('<bdi>&lt;script&gt;alert(1)&lt;/script&gt; \u202e&quot;x&quot; &amp; \ufffd</bdi>');
  });
});

describe('a briefing as Web Annotations', () => {
  const { total, first } = JSON.parse(toJsonLd(briefing, smallDocuments)) as {
    total: number;
    first: { items: { body: { value: string }; target: { source: string; selector: [Position, Quote] }[] }[] };
  };
  interface Position {
    start: number;
    end: number;
  }
  interface Quote {
    prefix: string;
    exact: string;
    suffix: string;
  }

  test('has one annotation for each sentence', () => {
    expect(first.items.map(({ body }) => body.value)).toEqual(
      briefing.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    );
    expect(total).toBe(first.items.length);
  });

  test('finds each passage by place and by words alike', () => {
    for (const { source, selector } of first.items.flatMap(({ target }) => target)) {
      const [{ start, end }, { prefix, exact, suffix }] = selector;
      const text = smallDocuments.get(source.replace('urn:sha256:', ''))?.document.text ?? '';
      expect(text.slice(start, end)).toBe(exact);
      expect(text).toContain(prefix + exact + suffix);
    }
  });
});
