import type { Factuality } from '../../src/attribution/attribution.ts';
import type { Standing } from '../../src/corroboration/origin.ts';
import type { Voice } from '../../src/statement/statement.ts';
import type { Verdict } from '../../src/workbench/statement-view.ts';
import { type MessageKey, useSay } from '../i18n/i18n.ts';

/** Signs that can be told apart without colour; the words stand beside them or are read out. */
const factualitySigns: Readonly<Record<Factuality, string>> = {
  'CT+': '●',
  'PR+': '◕',
  'PS+': '◔',
  'CT-': '⊘',
  'PR-': '⊖',
  'PS-': '⊝',
  Uu: '○',
};

/** How firmly a source stands behind what it says. */
export const FactualityMark = ({
  value,
  wordless = false,
}: {
  readonly value: Factuality;
  readonly wordless?: boolean;
}) => {
  const say = useSay();
  const words = say(`factuality.${value}` as MessageKey);
  return (
    <span className={`mark factuality ${value.endsWith('-') ? 'denied' : ''}`} title={wordless ? words : undefined}>
      <span aria-hidden="true" className="sign">
        {factualitySigns[value]}
      </span>
      <span className={wordless ? 'unseen' : ''}>{words}</span>
    </span>
  );
};

/** Who puts a statement. The line under the word is the line under the statement in the text. */
export const VoiceMark = ({ value }: { readonly value: Voice }) => {
  const say = useSay();
  return <span className={`mark voice voice-${value}`}>{say(`voice.${value}` as MessageKey)}</span>;
};

/** From how many origins it is cited, or that there are two sides; a dash where no source is cited. */
const standingSigns: Readonly<Record<Standing, string>> = {
  contested: '≠',
  'several origins': '2+',
  'one origin': '1',
  uncited: '–',
};

/** How a claim stands; never whether it is true. */
export const StandingMark = ({
  value,
  wordless = false,
}: {
  readonly value: Standing;
  readonly wordless?: boolean;
}) => {
  const say = useSay();
  const words = say(`standing.${value}` as MessageKey);
  return (
    <span className={`mark standing standing-${value.replace(' ', '-')}`} title={wordless ? words : undefined}>
      <span aria-hidden="true" className="sign">
        {standingSigns[value]}
      </span>
      <span className={wordless ? 'unseen' : ''}>{words}</span>
    </span>
  );
};

const verdictSigns: Readonly<Record<Verdict, string>> = { accepted: '✓', rejected: '✕', corrected: '✎', added: '＋' };

/** What a person made of a statement. */
export const VerdictMark = ({ value }: { readonly value: Verdict }) => {
  const say = useSay();
  return (
    <span className={`mark verdict verdict-${value}`}>
      <span aria-hidden="true" className="sign">
        {verdictSigns[value]}
      </span>
      {say(`verdict.${value}` as MessageKey)}
    </span>
  );
};
