import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ActorView } from '../../../src/workbench/list-actors.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Awaited } from '../../components/states.tsx';
import { type MessageKey, useSay } from '../../i18n/i18n.ts';
import { actorsQuery } from '../../queries.ts';

/** Actors that are offered at a time; words narrow them. */
const MOST = 30;

/** Asks for another actor of the case, by any of its names. */
export const ChooseActor = ({
  title,
  except,
  children,
  onClose,
  onChoose,
}: {
  readonly title: string;
  /** The id of the actor that is not offered. */
  readonly except: string;
  /** What else is asked, before the actors. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
  readonly onChoose: (actor: ActorView) => void;
}) => {
  const say = useSay();
  const [words, setWords] = useState('');
  const asked = words.toLowerCase();
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <input
        type="search"
        data-first
        className="question"
        dir="auto"
        value={words}
        placeholder={say('actors.words')}
        aria-label={say('actors.words')}
        onChange={({ target }) => setWords(target.value)}
      />
      <Awaited of={useQuery(actorsQuery)}>
        {(all) => (
          <ul className="choices">
            {all
              .filter(({ id, label, names }) => id !== except && [label, ...names].some((name) => has(name, asked)))
              .slice(0, MOST)
              .map((actor) => (
                <li key={actor.id}>
                  <button type="button" onClick={() => onChoose(actor)}>
                    <bdi>{actor.label}</bdi>
                    <span className="facts">
                      <span>{say(`kind.${actor.kind}` as MessageKey)}</span>
                      <span>{say('count.documents', { count: actor.documents.length })}</span>
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        )}
      </Awaited>
    </Dialog>
  );
};

const has = (name: string, asked: string): boolean => name.toLowerCase().includes(asked);
