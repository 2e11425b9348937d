import { describe, expect, it } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { plainDocument } from '../../test/plain-document.ts';
import { annotate } from '../annotation/annotate.ts';
import { tokenAt } from '../annotation/tokens.ts';
import { loadModels } from '../workbench/load-models.ts';
import { attribute } from './attribute.ts';
import { hear, type Voice, voiceOf } from './voice.ts';

/** The voice of the word between asterisks. */
const voiceIn = (marked: string): Voice => {
  const at = marked.indexOf('*');
  const read = annotated(marked.replaceAll('*', ''));
  return voiceOf(hear(read, attribute(read)), tokenAt(read.tokens, at));
};

const short = ({ voice, factuality, source }: Voice): string =>
  [voice, factuality, ...source.map(({ label }) => label)].join(' ← ');

/** The voice of the word between asterisks, in a report that the Monitoring Panel puts out. */
const voiceInReport = (marked: string): Voice => {
  const title = 'Report of the Monitoring Panel\n\n';
  const field = { start: 14, end: 30, value: 'Monitoring Panel' };
  const text = title + marked.replaceAll('*', '');
  const document = plainDocument(text, [{ start: 0, end: text.length, kind: 'main', speaker: field }]);
  const read = annotate({ ...document, metadata: { issuer: field, dates: [] } }, loadModels());
  return voiceOf(hear(read, attribute(read)), tokenAt(read.tokens, title.length + marked.indexOf('*')));
};

describe('what the author finds, notes and has is in the author’s own voice', () => {
  it.each([
    ['The Panel found that the navy *seized* the ship.', 'asserted ← CT+'],
    ['The Panel notes that the navy *seized* the ship.', 'asserted ← CT+'],
    ['The ministry told the Panel that the navy *seized* the ship.', 'reported ← CT+ ← ministry'],
    ['According to records obtained by the Panel, the navy *seized* the ship.', 'reported ← CT+ ← records'],
    [
      'We recall our report of May 2031, in which we argued:\n\nThe navy *seized* the ship.',
      'reported ← CT+ ← Monitoring Panel (prior report, May 2031)',
    ],
  ])('%s → %s', (text, expected) => {
    expect(short(voiceInReport(text))).toBe(expected);
  });
});

describe('factuality of the predicate itself', () => {
  it.each([
    ['The navy *seized* the ship.', 'CT+'],
    ['The navy did not *seize* the ship.', 'CT-'],
    ['The navy has never *seized* a ship.', 'CT-'],
    ['The navy may have *seized* the ship.', 'PS+'],
    ['The navy probably *seized* the ship.', 'PR+'],
    ['The navy failed to *seize* the ship.', 'CT-'],
    ['The navy managed to *seize* the ship.', 'CT+'],
    ['The navy did not manage to *seize* the ship.', 'CT-'],
    ['The navy refused to *seize* the ship.', 'CT-'],
    ['The navy tried to *seize* the ship.', 'Uu'],
    ['The navy went so far as to *seize* the ship.', 'CT+'],
    ['As it had promised, the navy *released* the ship.', 'CT+'],
    ['If the logs are genuine, the navy has *seized* a ship.', 'Uu'],
    ['The navy wants to *seize* the ship.', 'Uu'],
    ['The crew was forced to *leave* the ship.', 'CT+'],
    ['The navy has not merely *ignored* the smugglers, it has fed them.', 'CT+'],
    ['The navy left without *seizing* the ship.', 'CT-'],
    ['Until last year nobody left the port without *paying* the navy.', 'CT+'],
    ['No ship was *seized* by the navy.', 'CT-'],
    ['The navy is likely to *seize* the ship.', 'PR+'],
    ['The navy bombed the port to *stop* the smugglers.', 'Uu'],
    ['The navy must *return* the ship.', 'Uu'],
    ['Member States shall *return* the ship.', 'Uu'],
    ['We shall *return* the ship.', 'CT+'],
    ['The navy cannot *seize* the ship.', 'CT-'],
    ['Did the navy *seize* the ship?', 'Uu'],
    ['The navy has yet to *seize* the ship.', 'CT-'],
    ['Nor has it *seized* the ship.', 'CT-'],
    ['The navy was to *release* five sailors.', 'Uu'],
    ['The navy has almost certainly *seized* the ship.', 'PR+'],
    ['The officers had themselves *seized* the ship.', 'CT+'],
    ['The harbour master had the ship *towed* off.', 'CT+'],
    ['The ship was in all likelihood *seized* by the navy.', 'PR+'],
    ['The navy no longer *seizes* ships.', 'CT-'],
    ['Not one ship was *seized* after May.', 'CT-'],
    ['The navy *took* orders from nobody.', 'CT-'],
    ['It is unlikely, on the other hand, that the navy *seized* the ship.', 'PR-'],
    ['We judge it likely that the navy *seized* the ship.', 'PR+'],
    ['Foreign *involvement* is unlikely.', 'PR-'],
    ['A *raid* by the navy must be regarded as probable.', 'PR+'],
  ])('%s → %s', (text, expected) => {
    expect(voiceIn(text).factuality).toBe(expected);
  });
});

describe('what a source could not say, find or show is no commitment of its', () => {
  it.each([
    ['The panel found no proof that the navy *seized* the ship.', 'Uu'],
    ['The panel found no sign that the navy *seized* the ship.', 'PR-'],
    ['The panel has not seen any indication that the navy *seized* the ship.', 'PR-'],
    ['The panel was unable to confirm that the navy *seized* the ship.', 'Uu'],
    ['The panel received no evidence that the navy *seized* the ship.', 'Uu'],
    ['There is no indication that the navy *seized* the ship.', 'Uu'],
    ['The navy refused to confirm that it had *seized* the ship.', 'Uu'],
    ['Neither witness said that the navy *seized* the ship.', 'Uu'],
    ['The panel managed to confirm that the navy *seized* the ship.', 'CT+'],
    ['The navy did not admit that it *seized* the ship.', 'CT+'],
    ['The minister rejected the claim that the navy had *seized* the ship.', 'CT-'],
  ])('%s → %s', (text, expected) => {
    const { factuality, authorFactuality } = voiceIn(text);
    expect(factuality).toBe(expected);
    if (expected === 'Uu') expect(authorFactuality).toBe('Uu');
  });
});

describe('who says it', () => {
  it.each([
    ['Two drivers said that a colleague who objected was *beaten*.', 'reported ← CT+ ← two drivers'],
    [
      'Its director accused the union of theft; since Sunday, she says, callers have *seized* two ships.',
      'reported ← CT+ ← director',
    ],
    ['Sailors taken at Ulm in May told the judge that the navy had *seized* the ship.', 'reported ← CT+ ← sailors'],
    ['The union says that Brim never met the rebels, a claim which the court *rejects*.', 'asserted ← CT+'],
    ['I wish to *draw* the attention of the Council to the raid.', 'asserted ← CT+'],
    ['We write to *inform* the Council of the raid.', 'asserted ← CT+'],
    ['We wish to *seize* the ship.', 'asserted ← Uu'],
    ['The envoy went on to *accuse* the navy of theft.', 'asserted ← CT+'],
    ['Nor should it be forgotten that the navy did *seize* the ship.', 'asserted ← CT+'],
    ['Colonel Otto Brim, an army spokesman, said the navy had *seized* the ship.', 'reported ← CT+ ← Otto Brim'],
    ['Anna Keld, the union’s director, said the navy had *seized* the ship.', 'reported ← CT+ ← Anna Keld'],
    [
      'Former minister Otto Brim said in an interview with Radio Varn that the navy had *seized* the ship.',
      'reported ← CT+ ← Otto Brim ← Radio Varn',
    ],
    [
      'Two drivers interviewed by the Varn Courier said that the navy had *seized* the ship.',
      'reported ← CT+ ← two drivers ← Varn Courier',
    ],
    ['In a statement sent to Northern News, the union denied any *link* with the navy.', 'reported ← CT- ← union'],
    ['The union is of the opinion that the navy *seized* the ship.', 'reported ← PR+ ← union'],
    ['In a letter of 9 December, the union denied having *seized* the ship.', 'reported ← CT- ← union'],
    ['A nine-minute film asserts that the navy *seized* the ship.', 'reported ← CT+ ← film'],
    ['The panel found no sign that the navy *seized* the ship.', 'reported ← PR- ← panel'],
    ['The envoy denied that her men had left and accused Varn of *arming* the guard.', 'reported ← CT+ ← envoy'],
    [
      'The envoy told the council that Orland “shelters nobody” and *accused* Varn of arming the guard.',
      'asserted ← CT+',
    ],
    ['The sailors *beat* the crew, a nurse who was aboard said; the navy says nothing.', 'reported ← CT+ ← nurse'],
    ['The sailors left, a nurse who was aboard said; the navy *seized* the ship.', 'asserted ← CT+'],
    [
      'A film that has been watched by thousands since Monday asserts that the navy *seized* the ship.',
      'reported ← CT+ ← film',
    ],
    ['A film viewed by thousands since 9 May says that the navy *seized* the ship.', 'reported ← CT+ ← film'],
  ])('%s → %s', (text, expected) => {
    expect(short(voiceIn(text))).toBe(expected);
  });
});

describe('what is supposed, judged or aimed at is not told as done', () => {
  it.each([
    ['Should this be confirmed, it would mean that the navy has *seized* the ship.', 'conditional ← Uu'],
    ['Were this to be confirmed, it would show that the navy *seized* the ship.', 'conditional ← Uu'],
    ['If the reports are true, the navy has *seized* the ship.', 'conditional ← Uu'],
    ['If Orland is in *breach* of the embargo, the council must act.', 'conditional ← Uu'],
    ['Suppose that the navy *seized* the ship.', 'conditional ← Uu'],
    ['Let us assume for a moment that the navy *seized* the ship.', 'conditional ← Uu'],
    ['In the event that the navy *seizes* the ship, the crew will strike.', 'conditional ← Uu'],
    ['The ship may sail provided that the navy *releases* it.', 'conditional ← Uu'],
    ['Had the navy *seized* the ship, the crew would have been jailed.', 'conditional ← Uu'],
    ['The council has at no time *paid* the navy.', 'asserted ← CT-'],
    ['Under no circumstances will the navy *seize* the ship.', 'asserted ← CT-'],
    ['What the council did was to *seize* the ship.', 'asserted ← CT+'],
    [
      'The union suggests that, had the navy closed the port, the guard could not have *attacked* it.',
      'conditional ← Uu ← union',
    ],
    ['We do not dispute that sailors may have *joined* the guard.', 'asserted ← PS+'],
    ['The union does not dispute that the navy *seized* the ship.', 'reported ← PR+ ← union'],
    ['The union disputes that the navy *seized* the ship.', 'reported ← CT- ← union'],
    ['Until then, any claim that the navy *seized* the ship remains unproven.', 'asserted ← Uu'],
    ['It would not be the first time that rebels *seized* a ship.', 'asserted ← CT+'],
    ['The union has not complained that the navy *seized* the ship.', 'reported ← Uu ← union'],
    ['Nor is it true that the navy *seized* the ship.', 'asserted ← CT-'],
    ['It is not the case that the navy *seized* the ship.', 'asserted ← CT-'],
    ['The claim that the navy *seized* the ship is false.', 'asserted ← CT-'],
    ['Reports that the navy had *seized* the ship turned out to be untrue.', 'asserted ← CT-'],
    ['The allegation that the navy *seized* the ship is without foundation.', 'asserted ← CT-'],
    ['Claims that the navy *seized* the ship are baseless.', 'asserted ← CT-'],
    ['The crews asked the navy to stop *shelling* the port.', 'asserted ← CT+'],
    ['The crews asked the council to disband the guard, which *shells* the port.', 'asserted ← CT+'],
    [
      'The crews called for the closure of the mill, which they accuse of *poisoning* the port.',
      'reported ← CT+ ← crews',
    ],
    ['The crews called the sale an act of war and *expelled* the envoy.', 'asserted ← CT+'],
    ['The ledger notes that the warden *let* two sailors go.', 'reported ← CT+ ← ledger'],
    ['The council closed the port in order to prevent the navy from *smuggling* weapons.', 'asserted ← Uu'],
    ['The army prevented the navy from *leaving*.', 'asserted ← CT-'],
    ['The army barred the company from *selling* fuel.', 'asserted ← CT-'],
    ['The navy is not known to have *seized* the ship.', 'asserted ← Uu'],
    ['Critics are far from convinced that the navy *seized* the ship.', 'reported ← Uu ← critics'],
    ['Critics are convinced that the navy *seized* the ship.', 'reported ← CT+ ← critics'],
    ['It would be wrong to say that the navy *seized* the ship.', 'asserted ← CT-'],
    ['It would be premature to say that the navy *seized* the ship.', 'asserted ← Uu'],
    ['The police found nothing to suggest that the navy *seized* the ship.', 'asserted ← Uu'],
    ['Was it the navy that *seized* the ship?', 'asserted ← Uu'],
    ['Rather than *arrest* the mayor, the police escorted him home.', 'asserted ← CT-'],
    ['The navy came close to *seizing* the ship.', 'asserted ← CT-'],
    ['Far from *seizing* the ship, the navy repaired it.', 'asserted ← CT-'],
    ['I wish the navy had *withdrawn* its ships.', 'asserted ← CT-'],
    ['The navy did not know that the union *sold* the ship.', 'asserted ← CT+'],
    ['An inquiry was supposed to *question* the mayor in April.', 'asserted ← Uu'],
    ['The navy is supposed to have *seized* the ship.', 'reported ← PR+ ← unnamed'],
    ['There is no doubt that the navy *seized* the ship.', 'asserted ← CT+'],
    ['The union does not doubt that the navy *seized* the ship.', 'reported ← CT+ ← union'],
    ['The minister could not rule out that the navy had *seized* the ship.', 'reported ← PS+ ← minister'],
    ['It is not clear that the navy *seized* the ship.', 'asserted ← Uu'],
    ['The navy, it is claimed, *seized* the ship.', 'reported ← PR+ ← unnamed'],
    ['Contrary to what the minister claims, the navy *seized* the ship.', 'asserted ← CT+'],
  ])('%s → %s', (text, expected) => {
    expect(short(voiceIn(text))).toBe(expected);
  });

  it.each([
    'Is it not the case that the navy *seized* the ship?',
    'Asked if the navy had *seized* the ship, the minister refused to answer.',
  ])('is only asked: %s', (text) => {
    expect(voiceIn(text).questioned).toBe(true);
  });
});

describe('voice and chain of sources', () => {
  it.each([
    ['The navy *seized* the ship.', 'asserted ← CT+'],
    ['The ministry said that the navy had *seized* the ship.', 'reported ← CT+ ← ministry'],
    ['The ministry alleged that the navy had *seized* the ship.', 'reported ← CT+ ← ministry'],
    ['Evidence suggests that the navy *seized* the ship.', 'reported ← PR+ ← evidence (unspecified)'],
    ['The accounts of survivors suggest that the navy *seized* the ship.', 'reported ← PR+ ← survivors'],
    ['It has been reported that the navy *seized* the ship.', 'reported ← PR+ ← unnamed'],
    ['The navy, it must be said, *seized* the ship.', 'asserted ← CT+'],
    ['In May the navy *seized* the ship, and two sailors, clerks say, fled.', 'asserted ← CT+'],
    ['In May the navy sold the ship, and two sailors, clerks say, *shot* it to pieces.', 'reported ← CT+ ← clerks'],
    ['The navy sold it, reportedly at the request of Varn, and *seized* the ship.', 'asserted ← CT+'],
    ['If the sailors are telling the truth, the navy has *seized* the ship.', 'conditional ← Uu'],
    ['The navy is rumoured to have *seized* the ship.', 'reported ← PR+ ← unnamed'],
    ['It is rumoured that the navy *seized* the ship.', 'reported ← PR+ ← unnamed'],
    ['One version has it that the navy *seized* the ship.', 'reported ← CT+ ← one version'],
    ['Two sailors have deposed that the navy *seized* the ship.', 'reported ← CT+ ← two sailors'],
    ['The committee further claims that the navy *seized* the ship.', 'reported ← CT+ ← committee'],
    ['Sailors, none of whom wished to speak, said that the navy *seized* the ship.', 'reported ← CT+ ← sailors'],
    [
      'A clerk sued the Varn Union, whose lawyers say that the navy *seized* the ship.',
      'reported ← CT+ ← Varn Union lawyers',
    ],
    ['The Varn Union’s lawyers say that the navy *seized* it.', 'reported ← CT+ ← Varn Union’s lawyers'],
    ['The navy allegedly *seized* the ship.', 'reported ← PR+ ← unnamed'],
    ['The ministry denied that the navy had *seized* the ship.', 'reported ← CT- ← ministry'],
    [
      'According to local media, the governor confirmed that the navy had *seized* the ship.',
      'reported ← CT+ ← governor ← local media',
    ],
    [
      'Records obtained by the Varn Courier show that the navy *seized* the ship.',
      'reported ← CT+ ← records ← Varn Courier',
    ],
    ['We believe that the navy *seized* the ship.', 'asserted ← PR+'],
    ['My Government believes that the navy *seized* the ship.', 'asserted ← PR+'],
    ['The council asks the navy to *return* the ship.', 'urged ← Uu'],
    ['The navy should *return* the ship.', 'urged ← Uu'],
    ['Neither the navy nor the union *returned* the ship.', 'asserted ← CT-'],
    ['If the navy *seizes* the ship, the crew will strike.', 'conditional ← Uu'],
    ['The union will strike should the navy *seize* the ship.', 'conditional ← Uu'],
    ['If the crew strikes, the navy will *seize* the ship.', 'conditional ← Uu'],
    ['He added that if the navy was shown to have *broken* the law, it would pay.', 'conditional ← Uu ← unnamed'],
    ['The union accused the navy of *seizing* the ship.', 'reported ← CT+ ← union'],
    ['It should be recalled that the navy *seized* the ship.', 'asserted ← CT+'],
    ['There is reason to believe that the navy *seized* the ship.', 'asserted ← PR+'],
    ['The captain swore that the navy had *seized* the ship.', 'reported ← CT+ ← captain'],
    ['The union does not believe that the navy *seized* the ship.', 'reported ← PR- ← union'],
    ['The guard *seized* the mill and, several villagers reported, jailed the miller.', 'asserted ← CT+'],
    [
      'The guard seized the mill and, several villagers reported, *jailed* the miller.',
      'reported ← CT+ ← several villagers',
    ],
    ['The navy may have *seized* the ship; our inquiries continue.', 'asserted ← PS+'],
    ['The sailor testified that he had heard the navy *seize* the ship.', 'reported ← CT+ ← sailor'],
    [
      'The navy *seized* the ship, the Varn Courier reported, citing leaked ledgers.',
      'reported ← CT+ ← leaked ledgers ← Varn Courier',
    ],
    [
      'The mayor has confirmed, according to the Varn Courier, that the navy *seized* the ship.',
      'reported ← CT+ ← mayor ← Varn Courier',
    ],
    [
      'The Varn Courier quoted the mayor as saying that the navy *seized* the ship.',
      'reported ← CT+ ← mayor ← Varn Courier',
    ],
    ['The navy was accused by the union of *seizing* the ship.', 'reported ← CT+ ← union'],
    [
      'The Varn Courier, citing port records, said the navy *seized* the ship.',
      'reported ← CT+ ← port records ← Varn Courier',
    ],
    ['The navy *seized* the ship, a former clerk of the town alleged.', 'reported ← CT+ ← former clerk of the town'],
    [
      'The chair, Ada Lund, accused the navy of having *seized* the ship, and threatened to sue.',
      'reported ← CT+ ← Ada Lund',
    ],
    ['A report by the Holm Institute says the navy *seized* the ship.', 'reported ← CT+ ← report ← Holm Institute'],
    ['A statement by the union says that the navy *seized* the ship.', 'reported ← CT+ ← union'],
    ['The ministry could neither confirm nor deny that the navy *seized* the ship.', 'reported ← Uu ← ministry'],
    ['The ministry declined to comment on reports that the navy *seized* the ship.', 'reported ← PR+ ← unnamed'],
    ['The navy now *seizes* ships at both piers, dockers said by telephone.', 'reported ← CT+ ← dockers'],
    ['The navy, a retired clerk told me, *seized* the ship.', 'reported ← CT+ ← retired clerk'],
    ['The navy, two services believe, *seized* the ship.', 'reported ← PR+ ← two services'],
    ['The navy *seized*, at once and without a word, all sailors whom it holds.', 'asserted ← CT+'],
    ['A sailor, who objected, was *seized* by the navy.', 'asserted ← CT+'],
    ['The mayor said that the navy, acting for the mill, had *seized* the ship.', 'reported ← CT+ ← mayor'],
    ['She said that they had been fed on bread and *held* in a shed.', 'reported ← CT+ ← unnamed'],
    ['The army held a clerk suspected of *arming* the crews.', 'reported ← PR+ ← unnamed'],
    ['The mayor said that the port was shut, but disputes that the navy *seized* it.', 'reported ← CT- ← mayor'],
    ['The navy *seized* the ship; the mate, the dockers said, had fled.', 'asserted ← CT+'],
    ['The navy *seized* the mate, who was, the dockers said, a thief.', 'asserted ← CT+'],
    ['The crews were *armed* by the navy and hired, the dockers said, by the mill.', 'asserted ← CT+'],
    ['The crews were armed by the navy and *hired*, the dockers said, by the mill.', 'reported ← CT+ ← dockers'],
    ['By one estimate, the navy *seized* a third of the ships.', 'reported ← CT+ ← one estimate'],
    ['By the reckoning of its owners, the ship was *seized* in May.', 'reported ← CT+ ← owners'],
    ['In our view the navy *seized* the ship.', 'asserted ← CT+'],
    ['The navy *seized* the ship, the court was told.', 'reported ← PR+ ← unnamed'],
    ['The navy, as the dockers confirmed, *seized* the ship.', 'reported ← CT+ ← dockers'],
    ['The jury convicted the mate of *selling* the ship.', 'reported ← CT+ ← jury'],
    ['The jury acquitted the mate of *selling* the ship.', 'reported ← CT- ← jury'],
    ['By the ministry’s own account, the navy *seized* the ship.', 'reported ← CT+ ← ministry'],
    ['Everything suggests that the navy *seized* the ship.', 'asserted ← PR+'],
    ['A film shows an officer *kicking* a sailor.', 'reported ← CT+ ← film'],
    ['There is no indication that the navy *seized* the ship.', 'asserted ← Uu'],
    ['Your spokesman said that the navy *seized* the ship.', 'reported ← CT+ ← spokesman'],
    ['The log records that the navy *seized* the ship.', 'reported ← CT+ ← log'],
    ['One of the sailors, a cook, said that the navy *seized* the ship.', 'reported ← CT+ ← cook'],
    // What is told of somebody in passing is told by the author.
    ['The union said the pier belonged to Varn Lines, which *sold* arms.', 'asserted ← CT+'],
    ['The union said the pier went to Varn Lines, which then *sold* it.', 'reported ← CT+ ← union'],
    ['The union said that the fleet hid during the *raids* on the port.', 'asserted ← CT+'],
  ])('%s → %s', (text, expected) => {
    expect(short(voiceIn(text))).toBe(expected);
  });

  it.each([
    ['The navy *seized* the ship.', 'CT+'],
    ['The ministry confirmed that the navy had *seized* the ship.', 'CT+'],
    ['The ministry said that the navy had *seized* the ship.', 'Uu'],
    ['The ministry claimed that the navy had *seized* the ship.', 'Uu'],
    ['Locals claimed that the ministry confirmed that the navy had *seized* the ship.', 'Uu'],
    ['The ministry admitted that the navy had not *seized* the ship.', 'CT-'],
  ])('keeps the author apart from the source: %s → %s', (text, expected) => {
    expect(voiceIn(text).authorFactuality).toBe(expected);
  });

  it.each([
    ['The official said the navy *seized* the ship.', 'official'],
    ['Varn Freight said the navy *seized* the ship.', 'testimony'],
    ['A spokesman for Varn Freight said the navy *seized* the ship.', 'testimony'],
    ['A spokesman for the ministry said the navy *seized* the ship.', 'official'],
    ['Colonel Ada Lund said the navy *seized* the ship.', 'official'],
    ['Ada Lund, the minister of trade, said the navy *seized* the ship.', 'official'],
    ['A former minister said the navy *seized* the ship.', 'testimony'],
    ['Two of the officers said the navy *seized* the ship.', 'official'],
    ['One of the drivers said the navy *seized* the ship.', 'testimony'],
    ['A shopkeeper said the navy *seized* the ship.', 'testimony'],
    ['Media sources said the navy *seized* the ship.', 'media'],
    ['A trove of messages shows the navy *seized* the ship.', 'document'],
    ['Your spokesman said the navy *seized* the ship.', 'official'],
  ])('takes what people say by what they are: %s → %s', (text, expected) => {
    expect(voiceIn(text).evidence).toBe(expected);
  });

  it.each([
    ['A spokesman for the firm, Ada Lund, said the navy *seized* the ship.', 'Ada Lund'],
    ['An official of the Kingdom of Orland said the navy *seized* the ship.', 'official of the Kingdom of Orland'],
    ['Residents of Varn said the navy *seized* the ship.', 'residents of Varn'],
    ['According to a source in Varn, the navy *seized* the ship.', 'source in Varn'],
    [
      'The Republic of Orland denied it. Its foreign ministry said the navy *seized* the ship.',
      'Republic of Orland foreign ministry',
    ],
    ['A trove of messages shows the navy *seized* the ship.', 'messages'],
  ])('names a source as fully as the text does: %s → %s', (text, expected) => {
    expect(voiceIn(text).source.map(({ label }) => label)).toEqual([expected]);
  });

  it('calls a minister official, survivors testimony, a newspaper media and a ledger a document', () => {
    expect(voiceIn('The minister said the navy *seized* the ship.').evidence).toBe('official');
    expect(voiceIn('Survivors said the navy *seized* the ship.').evidence).toBe('testimony');
    expect(voiceIn('Local newspapers said the navy *seized* the ship.').evidence).toBe('media');
    expect(voiceIn('The ledgers show the navy *seized* the ship.').evidence).toBe('document');
  });
});
