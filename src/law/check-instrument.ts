import type { Instrument, Provision } from './instrument.ts';
import { spokenPath } from './provision-path.ts';

/** Something that a person should look at before an instrument is relied upon. */
export interface InstrumentRemark {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
}

/**
 * What an instrument still lacks, or what only its shape says:
 *
 *     error     paragraph 5 stands twice
 *     warning   the day of adoption is not known
 *     note      12 paragraphs are not confirmed
 */
export const checkInstrument = (instrument: Instrument): readonly InstrumentRemark[] => {
  const remarks: InstrumentRemark[] = [];
  const say = (severity: InstrumentRemark['severity'], message: string): void => {
    remarks.push({ severity, message });
  };
  const { provisions } = instrument;
  const seen = new Set<string>();
  for (const { path } of provisions) {
    if (seen.has(path)) say('error', `${path} stands twice`);
    seen.add(path);
  }
  if (instrument.adopted === undefined && instrument.inForce === undefined)
    say('warning', 'neither the day of adoption nor that of entry into force is known');
  for (const gap of gapsIn(provisions)) say('warning', `paragraph ${gap} is missing between its neighbours`);
  for (const provision of provisions) {
    const lost = strayNode(provision);
    if (lost !== undefined)
      say('warning', `${spokenPath(provision)} has an element whose words are not in it: “${lost}”`);
  }
  if (instrument.witnessKind !== 'text' && instrument.witnessKind !== 'facts')
    say('note', `the words come from a ${instrument.witnessKind}, not from the text that was adopted`);
  const wordless = provisions.filter((p) => p.text === '').length;
  if (wordless > 0) say('note', `${wordless} of ${provisions.length} provisions have no words here`);
  const cut = provisions.filter((p) => p.text !== '' && !p.whole).length;
  if (cut > 0) say('note', `${cut} of ${provisions.length} provisions are not whole`);
  const guessed = provisions.filter((p) => (p.guessed ?? []).length > 0).length;
  if (guessed > 0)
    say('note', `${guessed} of ${provisions.length} provisions are read off their shape and not confirmed`);
  return remarks;
};

/** Top paragraphs that are left out of the count, where it otherwise runs on. */
const gapsIn = (provisions: readonly Provision[]): readonly number[] => {
  const numbers = provisions.filter((p) => p.kind === 'operative' && /^\d+$/.test(p.path)).map((p) => Number(p.path));
  return numbers.flatMap((n, i) => {
    const before = numbers[i - 1];
    return before === undefined || n <= before + 1 || n > before + 4
      ? []
      : Array.from({ length: n - before - 1 }, (_, k) => before + 1 + k);
  });
};

/** Words of an element that a person gave as the text's, and that the text has not. */
const strayNode = ({ text, closing = '', nodes }: Provision): string | undefined => {
  const words = `${text} ${closing}`.replace(/\s+/g, ' ').toLowerCase();
  return nodes.find(
    (node) =>
      text !== '' &&
      node.from === 'person' &&
      !['conduct', 'goods', 'counterparty'].includes(node.kind) &&
      !words.includes(node.words.toLowerCase()),
  )?.words;
};
