import { describe, expect, test } from 'vitest';
import { checkQuotation as check, type QuotationCheck, readyText } from './check-quotation.ts';

const checkQuotation = (quoted: string, text: string): QuotationCheck => check(quoted, readyText(text));

const witness =
  'Decides that all States shall prevent their nationals, and any company registered in their territory, from trading in ore with the Kestrel Front, except for humanitarian purposes, until 1 June 2032;';

const verdict = (quoted: string): string => checkQuotation(quoted, witness).verdict;
const lost = (quoted: string): (string | undefined)[] =>
  checkQuotation(quoted, witness).differences.map((d) => witness.slice(d.witness.start, d.witness.end));

describe('checkQuotation', () => {
  test('the whole words are exact, with or without the stop that the witness ends in', () => {
    expect(verdict(witness)).toBe('exact');
    expect(verdict(witness.slice(0, -1))).toBe('exact');
  });

  test('an end cut without a mark is an unmarked cut, and what falls away is an exception', () => {
    const quoted = witness.slice(0, witness.indexOf(', except'));
    const check = checkQuotation(quoted, witness);
    expect(check.verdict).toBe('unmarked-cut-end');
    expect(check.differences[0]?.material?.[0]?.limits).toBe('exception');
  });

  test('a cut that the author marks is a marked cut', () => {
    const quoted =
      'Decides that all States shall prevent their nationals … from trading in ore with the Kestrel Front, except for humanitarian purposes, until 1 June 2032';
    expect(verdict(quoted)).toBe('marked-cut');
    expect(lost(quoted)[0]).toContain('any company registered in their territory');
  });

  test('the same cut without a mark is another verdict', () => {
    const quoted =
      'Decides that all States shall prevent their nationals from trading in ore with the Kestrel Front, except for humanitarian purposes, until 1 June 2032';
    expect(verdict(quoted)).toBe('unmarked-cut-inside');
  });

  test('a start without the operative verb is a cut at the start', () => {
    expect(verdict(witness.slice('Decides that '.length))).toBe('unmarked-cut-start');
  });

  test('a bracketed letter owns to the cut before it', () => {
    const quoted = `[A]${witness.slice('Decides that a'.length)}`;
    expect(verdict(quoted)).toBe('marked-change');
  });

  test('another word is a change, and another spelling of a name is a spelling', () => {
    expect(verdict(witness.replace('prevent', 'encourage'))).toBe('changed');
    expect(verdict(witness.replace('Kestrel', 'Kestrell'))).toBe('spelling');
  });

  test('a comma is kept as a difference, never normalised away', () => {
    const check = checkQuotation(witness.replace('nationals, and', 'nationals and'), witness);
    expect(check.verdict).toBe('typographic');
    expect(check.differences).toHaveLength(1);
  });

  test('the author’s own words in quotation marks are a paraphrase', () => {
    expect(verdict('no country may let its citizens or firms buy minerals from that armed group')).toBe('paraphrase');
  });

  test('three words fit too many places to tell', () => {
    expect(verdict('all States shall')).toBe('too-short');
  });

  test('a stop at a semicolon is a cut, for the exception may come behind it', () => {
    const check = checkQuotation(
      'Decides that all States shall close their ports to ships of the Front;',
      'Decides that all States shall close their ports to ships of the Front; save that ships in distress may enter.',
    );
    expect(check.verdict).toBe('unmarked-cut-end');
    expect(check.differences[0]?.material?.[0]?.limits).toBe('exception');
  });

  test('a number ends no sentence, and nor does the stop of an abbreviation', () => {
    const text =
      'Recalls resolution 40 (2030) and, under para. 3 of its annex, the duties of the parties to the truce.';
    expect(checkQuotation(text.slice(text.indexOf('and, under')), text).verdict).toBe('unmarked-cut-start');
    expect(checkQuotation(text.slice(0, text.indexOf('. 3')), text).verdict).toBe('unmarked-cut-end');
  });

  test('a bracket that nothing opened is no mark of the author', () => {
    expect(
      checkQuotation('extends the mandate of the Force until 198]', 'extends the mandate of the Force until 198].')
        .verdict,
    ).toBe('exact');
  });

  test('a cut is material in every way that its words limit, and not where they limit nothing', () => {
    const end = checkQuotation(witness.slice(0, witness.indexOf(', except')), witness).differences[0];
    expect(end?.material?.map((m) => m.limits)).toEqual(['exception', 'when']);
    const text = 'Thanks the envoy for the report that he gave to the Council and for the help from his staff.';
    expect(checkQuotation(text.slice(0, text.indexOf(' and for')), text).differences[0]?.material).toBeUndefined();
  });
});
