import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { BeginLetter } from '../components/begin-letter.tsx';
import { Awaited, Empty } from '../components/states.tsx';
import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { lettersQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import './letters.css';

/** The letters and briefings that people write in this case. */
export const LettersPage = () => {
  const say = useSay();
  useTitle(say('nav.letters'));
  const navigate = useNavigate();
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
      {isBeginning && (
        <BeginLetter
          onClose={() => setBeginning(false)}
          onBegun={(letter) => navigate({ to: '/letters/$letter', params: { letter } })}
        />
      )}
    </div>
  );
};
