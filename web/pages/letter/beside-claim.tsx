import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { LetterBlock } from '../../../src/briefing/letter.ts';
import { useSay } from '../../i18n/i18n.ts';
import { sentencesQuery } from '../../queries.ts';
import { blocksOf } from './insert.ts';
import { Side } from './side.tsx';

/** Who denies a claim and how little it rests on, beside the first sentence that tells of it, until the letter says so. */
export const BesideClaim = ({
  claim,
  told,
  onInsert,
}: {
  readonly claim: string;
  /** Sentences as they were generated that stand in the letter. */
  readonly told: ReadonlySet<string>;
  readonly onInsert: (blocks: readonly LetterBlock[]) => void;
}) => {
  const say = useSay();
  const { data = [] } = useQuery(sentencesQuery(claim));
  const untold = data.filter(({ side, text }) => side !== 'for' && !told.has(text));
  return (
    <div className="beside-claim">
      <Link to="/claims/$claim" params={{ claim }}>
        {say('action.read.claim')}
      </Link>
      {untold.map((sentence) => (
        <div key={sentence.text} className={`untold is-${sentence.side}`}>
          <p dir="auto">
            <Side side={sentence.side} /> {sentence.text}
          </p>
          <button type="button" className="button" onClick={() => onInsert(blocksOf(claim, [sentence]))}>
            {say('insert.do')}
          </button>
        </div>
      ))}
    </div>
  );
};
