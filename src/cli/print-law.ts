import { inEnglish } from '../languages/message.ts';
import { checkInstrument } from '../law/check-instrument.ts';
import { listedInWords } from '../law/elements/listing-element.ts';
import type { Instrument, Provision } from '../law/instrument.ts';
import { verbOf } from '../law/lookup.ts';
import { spokenPath } from '../law/provision-path.ts';
import { findListings, type Listing } from '../resolution/listing.ts';
import type { Statement } from '../statement/statement.ts';
import type { AppliedLaw, ShownAssessment } from '../workbench/apply-law.ts';
import type { Paint } from './terminal.ts';

const basis = ({ chapter }: Instrument): string =>
  chapter === undefined ? 'basis not stated' : chapter === 'none' ? 'cites no Chapter VII' : `Chapter ${chapter}`;

/** "C/RES/41 (2031)  2031-03-03  Chapter VII  12 provisions  text: resolution-41.txt". */
export const printInstrumentLine = (instrument: Instrument, file: string | undefined, paint: Paint): string => {
  const { symbol, adopted, provisions, witnessKind, witnessName, witness } = instrument;
  const parts = [
    adopted ?? 'adopted: unknown',
    basis(instrument),
    `${provisions.length} provision${provisions.length === 1 ? '' : 's'}`,
    witnessKind === 'facts' ? 'facts' : `${witnessKind}: ${witnessName ?? witness}`,
  ];
  return `${paint.bold(symbol)}  ${instrument.title === symbol ? '' : `${instrument.title}  `}${paint.dim(parts.join(' · '))}${file === undefined ? '' : paint.dim(`  law/${file}`)}\n`;
};

/**
 * A provision with what is read off it:
 *
 *     paragraph 5 (a) · calls upon · to Member States
 *       grant the agency safe passage to the port;
 *       condition   in accordance with their law
 */
const printProvision = (provision: Provision, paint: Paint): string => {
  const { text, closing, addressee, inForce, nodes, guessed = [] } = provision;
  const head = [
    spokenPath(provision),
    ...(provision.kind === 'preambular' ? [] : [verbOf(provision)]),
    ...(addressee === undefined ? [] : [`to ${addressee}`]),
    ...(inForce === undefined ? [] : [`in force ${inForce}`]),
  ];
  const lines = [paint.bold(head.join(' · '))];
  if (text !== '') lines.push(`  ${text}`);
  if (closing !== undefined) lines.push(`  … ${closing}`);
  for (const { kind, words } of nodes)
    if (kind !== 'addressee') lines.push(`  ${paint.dim(`${kind.padEnd(12)}${words}`)}`);
  if (guessed.length > 0) lines.push(paint.dim(`  not confirmed: ${guessed.join(', ')}`));
  return `${lines.join('\n')}\n`;
};

/** Whom a list has of those whom an instrument names, each once. */
const printListings = ({ provisions }: Instrument, listings: readonly Listing[], paint: Paint): string => {
  const names = new Set(
    provisions.flatMap(({ nodes }) => nodes.flatMap(({ kind, names: of = [] }) => (kind === 'counterparty' ? of : []))),
  );
  const listed = [...names].flatMap((name) => findListings([name], listings).slice(0, 1));
  const lines = new Set(listed.map((one) => listedInWords(one, listings)));
  return lines.size === 0
    ? ''
    : `\n${paint.bold('On the lists of the case')}\n${[...lines].map((line) => `  ${line}\n`).join('')}`;
};

/** An instrument as a person reads it, with whom of those named in it the lists of the case have. */
export const printInstrument = (instrument: Instrument, listings: readonly Listing[], paint: Paint): string =>
  [
    printInstrumentLine(instrument, undefined, paint),
    ...(instrument.supersededBy ?? []).map(
      ({ instrument: by, from, provisions }) =>
        `  superseded${provisions === undefined ? '' : ` in ${provisions.join(', ')}`} by ${by}${from === undefined ? '' : ` from ${from}`}\n`,
    ),
    ...instrument.provisions.map((provision) => `\n${printProvision(provision, paint)}`),
    printListings(instrument, listings, paint),
  ].join('');

/** What a person should look at in an instrument; empty where there is nothing. */
export const printInstrumentCheck = (instrument: Instrument, paint: Paint): string => {
  const colour = { error: paint.red, warning: paint.yellow, note: paint.blue };
  return checkInstrument(instrument)
    .map(({ severity, message }) => `${colour[severity](severity)} ${instrument.symbol}: ${message}\n`)
    .join('');
};

const cited = (statement: Statement, { documents }: AppliedLaw): string => {
  const entry = documents.get(statement.document);
  return `“${statement.quote.replace(/\s+/g, ' ')}” (${entry?.name ?? statement.document.slice(0, 12)}, ${statement.start}–${statement.end})`;
};

const cell = (words: string): string => words.replace(/\s+/g, ' ').replace(/\|/g, '\\|');

/**
 * An assessment as Markdown: what is held against what, errors of category first, then the table, the passages that it
 * rests on, and what evidence would fill the gaps.
 */
export const assessmentInMarkdown = (shown: ShownAssessment, law: AppliedLaw, withWhy: boolean): string => {
  const { assessment, instrument, provision, claim } = shown;
  const ids = [...new Set(assessment.elements.flatMap((e) => e.statements))];
  const mark = new Map(ids.map((id, i): [string, number] => [id, i + 1]));
  const lines = [
    `## ${instrument.symbol}, ${spokenPath(provision)}`,
    '',
    claim.tie === 'violate'
      ? `Said to be broken by ${assessment.accused.join(', ')}.`
      : `Held against what is told of ${assessment.accused.join(', ')}: ${claim.label}.`,
    `Words from: ${instrument.witnessName ?? instrument.witness}${instrument.witnessKind === 'text' || instrument.witnessKind === 'facts' ? '' : ` (a ${instrument.witnessKind})`}${provision.text === '' ? '; the words of the provision are not at hand' : provision.whole ? '' : '; not the whole paragraph'}.`,
    '',
    ...assessment.categoryErrors.map(({ because }) => `- **Not of this kind:** ${inEnglish(because)}.`),
    ...(assessment.categoryErrors.length === 0 ? [] : ['']),
    '| element | of the provision | standing | because | passages |',
    '| --- | --- | --- | --- | --- |',
    ...assessment.elements.map(
      (e) =>
        `| ${e.element} | ${cell(e.words ?? '')} | ${e.standing} | ${cell(inEnglish(e.because))} | ${e.statements.map((id) => `[${mark.get(id)}]`).join(' ')} |`,
    ),
    '',
    ...ids.flatMap((id) => {
      const statement = law.statements.get(id);
      return statement === undefined ? [] : [`[${mark.get(id)}] ${cited(statement, law)}`];
    }),
  ];
  const wanted = assessment.elements.flatMap(({ element, wanted: of }) =>
    of === undefined ? [] : [`- ${element}: ${inEnglish(of)}`],
  );
  if (wanted.length > 0) lines.push('', 'Evidence that would fill the gaps:', '', ...new Set(wanted));
  if (withWhy) {
    lines.push('', 'Why:', '');
    for (const e of assessment.elements) lines.push(`- ${e.element}: ${e.why.map(inEnglish).join(' → ')}`);
  }
  return `${lines.join('\n')}\n`;
};

/** The same as plain data. */
export const assessmentInJson = (shown: ShownAssessment, law: AppliedLaw, withWhy: boolean): object => {
  const { assessment, instrument, provision, claim } = shown;
  const ids = [...new Set(assessment.elements.flatMap((e) => e.statements))];
  return {
    instrument: instrument.symbol,
    provision: provision.path,
    witness: {
      name: instrument.witnessName ?? instrument.witness,
      kind: instrument.witnessKind,
      whole: provision.whole,
    },
    claim: { id: claim.id, label: claim.label },
    accused: assessment.accused,
    categoryErrors: assessment.categoryErrors.map(({ kind, because }) => ({ kind, because: inEnglish(because) })),
    elements: assessment.elements.map(({ because, why, wanted, ...element }) => ({
      ...element,
      because: inEnglish(because),
      ...(withWhy ? { why: why.map(inEnglish) } : {}),
      ...(wanted === undefined ? {} : { wanted: inEnglish(wanted) }),
    })),
    passages: ids.flatMap((id) => {
      const s = law.statements.get(id);
      return s === undefined
        ? []
        : [{ statement: id, document: s.document, start: s.start, end: s.end, quote: s.quote }];
    }),
  };
};
