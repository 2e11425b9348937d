import { parseDocument } from 'yaml';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import type { Instrument, Provision } from './instrument.ts';
import { operativeVerb } from './operative-verb.ts';
import { provisionFromText } from './provision-from-text.ts';

/**
 * Single paragraphs as somebody else printed them, one JSON object a line:
 *
 *     {"instrument":"C/RES/41 (2031)","paragraph":"5","text":"Calls upon …","witness":"law journal of May 2031","whole_paragraph":false}
 *
 * Besides these `adopted`, `chapter` (null where it is known that none is cited), `force` (in words that open with the verb,
 * where the text does not) and `number_confirmed` are read.
 */
const excerpt = z.object({
  instrument: z.string().min(1),
  paragraph: z.coerce.string().min(1),
  text: z.string().min(1),
  witness: z.string().min(1),
  adopted: z.string().optional(),
  chapter: z.string().nullable().optional(),
  force: z.string().optional(),
  number_confirmed: z.boolean().optional(),
  whole_paragraph: z.boolean().optional(),
});
type Excerpt = z.infer<typeof excerpt>;

/** Reads excerpts as one instrument for each that they name. Gives a `malformed` failure that names the line. */
export const readExcerpts = (text: string, name: string): readonly Instrument[] | Failure => {
  const byInstrument = new Map<string, Excerpt[]>();
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    // JSON is YAML; this reader tells what is wrong instead of throwing.
    const json = parseDocument(line);
    const parsed = json.errors.length === 0 ? excerpt.safeParse(json.toJS()) : undefined;
    if (parsed === undefined || !parsed.success) {
      const issue = parsed?.error.issues[0];
      const what = issue === undefined ? 'no JSON' : `${issue.path.join('.') || 'the line'}: ${issue.message}`;
      return new Failure(
        'malformed',
        `${name}:${i + 1} is no excerpt of law: ${what}`,
        'Each line is a JSON object with instrument, paragraph, text and witness; see docs/law.md.',
      );
    }
    const { data } = parsed;
    byInstrument.set(data.instrument, [...(byInstrument.get(data.instrument) ?? []), data]);
  }
  return [...byInstrument.values()].map(instrumentOf);
};

const instrumentOf = (excerpts: readonly Excerpt[]): Instrument => {
  const { instrument: symbol, adopted, chapter, witness } = excerpts[0]!;
  return {
    symbol,
    title: symbol,
    ...(adopted === undefined ? {} : { adopted }),
    ...(chapter === undefined ? {} : { chapter: chapter ?? 'none' }),
    provisions: excerpts.map(provisionOf),
    witness,
    witnessKind: 'report',
  };
};

const provisionOf = ({ paragraph, text, force, number_confirmed, whole_paragraph }: Excerpt): Provision => {
  const path = paragraph.replace(/\s/g, '');
  const read = provisionFromText(path, /^preamble/.test(path) ? 'preambular' : 'operative', text, '', undefined, 'en');
  const told = read.verb === undefined ? operativeVerb(force ?? '') : undefined;
  const guessed = number_confirmed === false ? (['number'] as const) : [];
  return {
    ...read,
    ...(told === undefined ? {} : told),
    whole: whole_paragraph ?? false,
    ...(guessed.length === 0 ? {} : { guessed }),
  };
};
