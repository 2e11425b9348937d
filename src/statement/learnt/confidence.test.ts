import { expect, test } from 'vitest';
import { plainDocument } from '../../../test/plain-document.ts';
import { extract } from '../../study.ts';
import { loadModels } from '../../workbench/load-models.ts';

const quotesOf = (text: string): readonly string[] =>
  extract(plainDocument(text), loadModels()).statements.map(({ quote }) => quote);

const doubtful = 'Senator Rosa Tinley said the party would encourage a dialogue among the generations.';

/** An evening of a campaign, on which nobody does anything to anybody but one. */
const campaign = [
  'The candidates met on Tuesday for the last debate before the primary, and voters queued round the block.',
  'About forty delegates sat through the session, which lasted until after ten.',
  'Polls had put the governor three points ahead of the senator at the start of the campaign.',
  doubtful,
  'Governor Odell Marsh condemned the Harbour Board for its silence.',
  'The voters of the coast go to the polls in June.',
  'Nobody spoke of the nomination or of the convention.',
  'The next debate of the campaign is planned for the first week of May.',
].join(' ');

test('in politics where deeds are few, what rules find is told only as far as it is likely', () => {
  const told = quotesOf(campaign);
  expect(told.some((quote) => quote.includes('condemned the Harbour Board'))).toBe(true);
  expect(told.some((quote) => quote.includes('dialogue'))).toBe(false);
});

const minutes = [
  'The council met on Tuesday to discuss the new library and the summer timetable of the ferries.',
  'About forty residents sat through the session, which lasted until after ten.',
  'The budget for the coming year will grow by three percent, mostly for roads and schools.',
  'Councillor Rosa Tinley said the museum would encourage a dialogue among the generations.',
  'The new timetable has the ferries leave at six.',
  'Nobody spoke against the minutes of the last meeting.',
  'The next session is planned for the first week of May.',
].join(' ');

test('what is neither a resolution nor politics is not doubted: confidence was learnt from those', () => {
  expect(quotesOf(minutes).some((quote) => quote.includes('dialogue'))).toBe(true);
});

test('a sentence or two say nothing of the kind of their document: what rules find is told', () => {
  expect(quotesOf(doubtful).some((quote) => quote.includes('dialogue'))).toBe(true);
});
