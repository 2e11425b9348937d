import type { Letter, LetterBlock, LetterForm } from '../../../src/briefing/letter.ts';
import type { Say } from '../../i18n/i18n.ts';

/** A new id: 16 hexadecimal digits of chance. */
export const freshId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const blockOf = (kind: 'heading' | 'own', text: string): LetterBlock => ({
  id: freshId(),
  kind,
  text,
  origin: '',
  citations: [],
});

/** The frame of a form: what every letter or briefing of it has, to be written over. */
export const templateOf = (form: LetterForm, title: string, say: Say): Letter => {
  const heading = (text: string) => blockOf('heading', text);
  const own = (text: string) => blockOf('own', text);
  const blocks =
    form === 'letter'
      ? [
          own(say('template.salutation')),
          own(say('template.letter.opening')),
          own(say('template.closing')),
          heading(say('template.annex')),
          own(''),
        ]
      : [
          heading(say('template.summary')),
          own(''),
          heading(say('template.claims')),
          own(''),
          heading(say('template.requests')),
          own(''),
        ];
  return { title, form, blocks };
};
