import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterBlock } from '../../../src/briefing/letter.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Awaited } from '../../components/states.tsx';
import { useSay } from '../../i18n/i18n.ts';
import { claimsQuery, sentencesQuery } from '../../queries.ts';
import { blocksOf } from './insert.ts';
import { Side } from './side.tsx';

/** Finds a claim by its words and inserts what the case can say of it: denials and rival figures too unless left out. */
export const InsertDialog = ({
  claim: first,
  onClose,
  onInsert,
}: {
  readonly claim: string | undefined;
  readonly onClose: () => void;
  readonly onInsert: (blocks: readonly LetterBlock[]) => void;
}) => {
  const say = useSay();
  const [words, setWords] = useState('');
  const [claim, setClaim] = useState(first);
  const found = useQuery({ ...claimsQuery(words === '' ? {} : { words }, 0), placeholderData: keepPreviousData });
  return (
    <Dialog title={say('action.letter.insert')} className="insert" onClose={onClose}>
      {claim === undefined ? (
        <>
          <input
            type="search"
            data-first
            className="question"
            dir="auto"
            value={words}
            placeholder={say('claims.words')}
            aria-label={say('claims.words')}
            onChange={({ target }) => setWords(target.value)}
          />
          <Awaited of={found}>
            {({ rows }) => (
              <ul className="choices">
                {rows.slice(0, 30).map((row) => (
                  <li key={row.claim}>
                    <button type="button" onClick={() => setClaim(row.claim)}>
                      <bdi>{row.label}</bdi>
                      <span className="facts">{say('count.statements', { count: row.statements })}</span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </Awaited>
        </>
      ) : (
        <Sentences claim={claim} onBack={() => setClaim(undefined)} onInsert={onInsert} />
      )}
    </Dialog>
  );
};

const Sentences = ({
  claim,
  onBack,
  onInsert,
}: {
  readonly claim: string;
  readonly onBack: () => void;
  readonly onInsert: (blocks: readonly LetterBlock[]) => void;
}) => {
  const say = useSay();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  return (
    <Awaited of={useQuery(sentencesQuery(claim))}>
      {(sentences) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onInsert(
              blocksOf(
                claim,
                sentences.filter((_, index) => !left.has(index)),
              ),
            );
          }}
        >
          <p className="caveat">{say('insert.how')}</p>
          <ul className="sentences">
            {sentences.map(({ text, side, citations }, index) => (
              <li key={text}>
                <label>
                  <input
                    type="checkbox"
                    data-first={index === 0 ? '' : undefined}
                    checked={!left.has(index)}
                    onChange={() => {
                      const next = new Set(left);
                      if (!next.delete(index)) next.add(index);
                      setLeft(next);
                    }}
                  />
                  <span dir="auto">
                    {text} <span className="facts">{say('insert.passages', { count: citations.length })}</span>
                    <Side side={side} />
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p className="buttons end">
            <button type="button" className="button" onClick={onBack}>
              {say('insert.other')}
            </button>
            <button type="submit" className="button main" disabled={left.size === sentences.length}>
              {say('insert.do')}
            </button>
          </p>
        </form>
      )}
    </Awaited>
  );
};
