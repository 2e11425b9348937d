import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LETTER_FORMS, type LetterForm } from '../../src/briefing/letter.ts';
import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { freshId, templateOf } from '../pages/letter/template.ts';
import { lettersQuery, putLetter } from '../queries.ts';
import { Dialog } from './dialog.tsx';
import { Trouble } from './states.tsx';

/** Begins a letter in one of the two forms, with the frame that the form has. */
export const BeginLetter = ({
  onClose,
  onBegun,
}: {
  readonly onClose: () => void;
  readonly onBegun: (id: string) => Promise<void>;
}) => {
  const say = useSay();
  const client = useQueryClient();
  const [title, setTitle] = useState('');
  const [form, setForm] = useState<LetterForm>('letter');
  const begin = useMutation({
    mutationFn: async () => {
      const id = freshId();
      await putLetter(id, templateOf(form, title, say), null);
      await client.invalidateQueries(lettersQuery);
      return id;
    },
    onSuccess: onBegun,
  });
  return (
    <Dialog title={say('action.letters.begin')} onClose={onClose}>
      <form
        className="beginning"
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <label className="field">
          {say('letters.title')}
          <input
            type="text"
            data-first
            dir="auto"
            value={title}
            required
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <fieldset>
          <legend>{say('letters.form')}</legend>
          {LETTER_FORMS.map((one) => (
            <label key={one}>
              <input type="radio" name="form" checked={form === one} onChange={() => setForm(one)} />
              {say(`form.${one}.long` as MessageKey)}
            </label>
          ))}
        </fieldset>
        {begin.error !== null && <Trouble error={begin.error} />}
        <p className="buttons end">
          <button type="submit" className="button main">
            {say('letters.begin')}
          </button>
        </p>
      </form>
    </Dialog>
  );
};
