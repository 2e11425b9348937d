import { expect, test } from 'vitest';
import { plainDocument } from '../../../test/plain-document.ts';
import { extract } from '../../study.ts';
import { loadModels } from '../../workbench/load-models.ts';

const quotesOf = (text: string): readonly string[] =>
  extract(plainDocument(text), loadModels()).statements.map(({ quote }) => quote);

const doubtful = 'Councillor Rosa Tinley said the museum would encourage a dialogue among the generations.';

/** Minutes of a town, in which nobody does anything to anybody but one. */
const minutes = [
  'The council met on Tuesday to discuss the new library and the summer timetable of the ferries.',
  'About forty residents sat through the session, which lasted until after ten.',
  'The budget for the coming year will grow by three percent, mostly for roads and schools.',
  doubtful,
  'Mayor Odell Marsh condemned the Harbour Board for its silence.',
  'The new timetable has the ferries leave at six.',
  'Nobody spoke against the minutes of the last meeting.',
  'The next session is planned for the first week of May.',
].join(' ');

test('where deeds are few, what rules find is told only as far as it is likely', () => {
  const told = quotesOf(minutes);
  expect(told.some((quote) => quote.includes('condemned the Harbour Board'))).toBe(true);
  expect(told.some((quote) => quote.includes('dialogue'))).toBe(false);
});

test('a sentence or two say nothing of the kind of their document: what rules find is told', () => {
  expect(quotesOf(doubtful).some((quote) => quote.includes('dialogue'))).toBe(true);
});
