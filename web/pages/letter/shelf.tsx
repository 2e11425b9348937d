import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Standing } from '../../../src/corroboration/origin.ts';
import { StandingMark } from '../../components/marks.tsx';
import { Awaited } from '../../components/states.tsx';
import { useSay } from '../../i18n/i18n.ts';
import { claimsQuery } from '../../queries.ts';
import { CLAIM } from './dragging.ts';

/** Claims beside the letter, to be dragged into it; a press inserts one where the writing is. */
export const Shelf = ({
  told,
  onInsert,
}: {
  /** Claims that the letter tells of. */
  readonly told: ReadonlySet<string>;
  readonly onInsert: (claim: string) => void;
}) => {
  const say = useSay();
  const [words, setWords] = useState('');
  const found = useQuery({ ...claimsQuery(words === '' ? {} : { words }, 0), placeholderData: keepPreviousData });
  return (
    <aside className="shelf" aria-labelledby="shelf">
      <h2 id="shelf">{say('nav.claims')}</h2>
      <p className="caveat">{say('letter.shelf.how')}</p>
      <input
        type="search"
        className="words"
        dir="auto"
        value={words}
        placeholder={say('claims.words')}
        aria-label={say('claims.words')}
        onChange={({ target }) => setWords(target.value)}
      />
      <Awaited of={found}>
        {({ rows, total }) => (
          <>
            <ul className="choices">
              {rows.slice(0, 60).map(({ claim, label, standing }) => (
                <li
                  key={claim}
                  draggable
                  onDragStart={(event) => {
                    event.dataTransfer.setData(CLAIM, claim);
                    event.dataTransfer.effectAllowed = 'copy';
                  }}
                >
                  <button type="button" onClick={() => onInsert(claim)}>
                    <StandingMark value={standing as Standing} wordless />
                    <span dir="auto" className="label">
                      {label}
                      {told.has(claim) && <span className="unseen"> {say('letter.shelf.told')}</span>}
                    </span>
                    <span aria-hidden="true" className="told">
                      {told.has(claim) ? '✓' : ''}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            <p className="facts">{say('count.claims', { count: total })}</p>
          </>
        )}
      </Awaited>
    </aside>
  );
};
