import type { Document } from '../document/document.ts';
import type { Paint } from './terminal.ts';

/**
 * A document for reading on a terminal: what its furniture says, then block by block where it starts, what it is and
 * its words.
 *
 *     letter.md · markdown · en · 9f2c…
 *     title   Letter to the Council
 *     dated   2020-09-10
 *
 *          0  heading 1    Letter to the Council
 *         23  paragraph    We write to you about …
 */
export const printDocument = (document: Document, paint: Paint): string => {
  const { name, format, language, id, metadata, links, warnings, parts, recognition } = document;
  const lines = [paint.bold(`${name} · ${format} · ${language} · ${id.slice(0, 12)}…`)];
  const field = (label: string, value: string | undefined): void => {
    if (value !== undefined) lines.push(`${paint.dim(label.padEnd(10))} ${value}`);
  };
  field('title', metadata.title?.value);
  field('issuer', metadata.issuer?.value);
  field('symbol', metadata.symbol?.value);
  field('addressee', metadata.addressee?.value);
  field('original', metadata.originalLanguage?.value);
  for (const { role, value, other } of metadata.dates)
    field(role, other === undefined ? value : `${value} or ${other}`);
  for (const part of parts.length > 1 ? parts : []) field('part', [part.kind, part.speaker?.value ?? ''].join(' · '));
  for (const warning of warnings) lines.push(paint.yellow(`${'warning'.padEnd(10)} ${warning.message}`));
  if (recognition !== undefined && recognition.doubtful.length > 0) {
    const words = recognition.doubtful.map(({ start, end }) => `“${document.text.slice(start, end)}”`);
    field('doubtful', words.join(', '));
  }
  if (links.length > 0) field('links', `${links.length}, ${links.filter(isDead).length} of them dead`);
  lines.push('');
  for (const block of document.blocks) {
    const kind = block.depth > 0 ? `${block.kind} ${block.depth}` : block.kind;
    const text = document.text.slice(block.start, block.end).trim().replaceAll(/\s+/g, ' ');
    lines.push(`${paint.dim(String(block.start).padStart(7))}  ${paint.blue(kind.padEnd(12))} ${text}`);
  }
  return `${lines.join('\n')}\n\n`;
};

const isDead = ({ target }: { readonly target: string }): boolean => target === '' || target === '#';
