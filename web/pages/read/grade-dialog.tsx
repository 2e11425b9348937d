import { useState } from 'react';
import type { Reliability, ReliabilityGrade } from '../../../src/corroboration/reliability.ts';
import { Reasons } from '../../components/because.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSay } from '../../i18n/i18n.ts';
import { useJudging } from '../../judging.ts';

const GRADES: readonly ReliabilityGrade[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/** How reliable those are whom the document rests on: what the case proposes, and what a person says instead. */
export const GradeDialog = ({
  reliabilities,
  onClose,
}: {
  readonly reliabilities: readonly Reliability[];
  readonly onClose: () => void;
}) => {
  const say = useSay();
  const { judgeTwo } = useJudging();
  // What was given here holds at once; the case tells it after the next study.
  const [given, setGiven] = useState<Readonly<Record<string, ReliabilityGrade>>>({});
  return (
    <Dialog title={say('action.read.grade')} className="grades" onClose={onClose}>
      <p className="caveat">{say('read.grade.how')}</p>
      <ul className="plain">
        {reliabilities.map(({ key, label, grade, isJudged, because }, index) => (
          <li key={key}>
            <label className="field">
              <bdi>{label}</bdi>
              <select
                data-first={index === 0 ? '' : undefined}
                value={given[key] ?? grade}
                onChange={async ({ target: { value } }) => {
                  const isKept = await judgeTwo({
                    about: 'source',
                    decision: 'grade',
                    subject: [label, value],
                    why: '',
                  });
                  if (isKept) setGiven({ ...given, [key]: value as ReliabilityGrade });
                }}
              >
                {GRADES.map((one) => (
                  <option key={one} value={one}>
                    {one} · {say(`reliability.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            {!isJudged && <p className="none">{say('claim.proposed')}</p>}
            <Reasons of={because} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
