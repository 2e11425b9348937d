import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptLetter } from '../../src/store/letters.ts';
import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { useNotify } from '../notices.tsx';
import { blocksOf, insertAt, placeFor } from '../pages/letter/insert.ts';
import { letterQuery, lettersQuery, putLetter, sentencesQuery } from '../queries.ts';
import { useTrouble } from '../trouble.ts';
import { BeginLetter } from './begin-letter.tsx';
import { Dialog } from './dialog.tsx';
import { Awaited } from './states.tsx';

/** Inserts what the case can say of claims into a letter: one that is there, or one that is begun for it. */
export const IntoLetter = ({
  claims,
  onClose,
}: {
  /** Ids, in the order in which they are told. */
  readonly claims: readonly string[];
  readonly onClose: () => void;
}) => {
  const say = useSay();
  const notify = useNotify();
  const { inWords } = useTrouble();
  const client = useQueryClient();
  const letters = useQuery(lettersQuery);
  const [isBeginning, setBeginning] = useState(false);
  const insertInto = async (id: string): Promise<void> => {
    onClose();
    try {
      const kept = await client.fetchQuery({ ...letterQuery(id), staleTime: 0 });
      let { letter } = kept;
      for (const claim of claims) {
        const sentences = await client.fetchQuery(sentencesQuery(claim));
        const told = new Set(letter.blocks.map(({ origin }) => origin));
        const fresh = sentences.filter(({ text }) => !told.has(text));
        if (fresh.length > 0) letter = insertAt(letter, placeFor(letter, claim), blocksOf(claim, fresh));
      }
      await putLetter(id, letter, kept.version);
      await client.invalidateQueries({ queryKey: ['written'] });
      notify(say('insert.done', { title: letter.title || say('letters.untitled'), count: claims.length }));
    } catch (error) {
      notify(inWords(error), { isTrouble: true });
    }
  };
  if (isBeginning) return <BeginLetter onClose={onClose} onBegun={insertInto} />;
  // The dialog gives the focus to the first letter, which must be there by then.
  if (letters.isPending) return null;
  return (
    <Dialog title={say('insert.into')} onClose={onClose}>
      <Awaited of={letters}>
        {(all) => (
          <ul className="choices">
            {all.map((kept, index) => (
              <Choice key={kept.id} kept={kept} isFirst={index === 0} onChoose={() => void insertInto(kept.id)} />
            ))}
            <li>
              <button type="button" data-first={all.length === 0 ? '' : undefined} onClick={() => setBeginning(true)}>
                {say('action.letters.begin')}
              </button>
            </li>
          </ul>
        )}
      </Awaited>
    </Dialog>
  );
};

const Choice = ({
  kept: {
    letter: { title, form, blocks },
  },
  isFirst,
  onChoose,
}: {
  readonly kept: KeptLetter;
  readonly isFirst: boolean;
  readonly onChoose: () => void;
}) => {
  const say = useSay();
  const cited = blocks.filter(({ kind }) => kind === 'cited').length;
  return (
    <li>
      <button type="button" data-first={isFirst ? '' : undefined} onClick={onChoose}>
        <bdi>{title || say('letters.untitled')}</bdi>
        <span className="facts">
          <span>{say(`form.${form}` as MessageKey)}</span>
          <span>{say('letters.sentences', { count: cited })}</span>
        </span>
      </button>
    </li>
  );
};
