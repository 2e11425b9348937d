import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { LETTER_FORMS, type LetterForm } from '../../src/briefing/letter.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Awaited, Empty, Trouble } from '../components/states.tsx';
import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { lettersQuery, putLetter } from '../queries.ts';
import { useTitle } from '../title.ts';
import { freshId, templateOf } from './letter/template.ts';
import './letters.css';

/** The letters and briefings that people write in this case. */
export const LettersPage = () => {
  const say = useSay();
  useTitle(say('nav.letters'));
  const [isBeginning, setBeginning] = useState(false);
  useHandlers({ 'letters.begin': () => setBeginning(true) });
  return (
    <div className="page letters">
      <div className="section-head">
        <h1>{say('nav.letters')}</h1>
        <ActionButton action="letters.begin" />
      </div>
      <Awaited of={useQuery(lettersQuery)}>
        {(letters) =>
          letters.length === 0 ? (
            <Empty title={say('letters.none')}>
              <p>{say('letters.none.what')}</p>
            </Empty>
          ) : (
            <ul className="found">
              {letters.map(({ id, letter: { title, form, blocks } }) => (
                <li key={id}>
                  <p className="name">
                    <Link to="/letters/$letter" params={{ letter: id }} dir="auto">
                      {title || say('letters.untitled')}
                    </Link>
                  </p>
                  <p className="facts">
                    <span>{say(`form.${form}` as MessageKey)}</span>
                    <span>
                      {say('letters.sentences', { count: blocks.filter(({ kind }) => kind === 'cited').length })}
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
      {isBeginning && <Beginning onClose={() => setBeginning(false)} />}
    </div>
  );
};

/** Begins a letter in one of the two forms, with the frame that the form has. */
const Beginning = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useSay();
  const navigate = useNavigate();
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
    onSuccess: (id) => navigate({ to: '/letters/$letter', params: { letter: id } }),
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
