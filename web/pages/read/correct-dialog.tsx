import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { Factuality } from '../../../src/attribution/attribution.ts';
import type { Tie, Voice } from '../../../src/statement/statement.ts';
import type { DocumentStatement, DocumentView } from '../../../src/workbench/show-document.ts';
import { Dialog } from '../../components/dialog.tsx';
import { type MessageKey, useSay } from '../../i18n/i18n.ts';
import { actorsQuery, type StatementJudgementBody } from '../../queries.ts';
import { draftOf, type StatementDraft } from './draft.ts';

const TIES: readonly Tie[] = [
  ...(['support', 'cooperate', 'trade', 'fund', 'supply', 'train', 'shield', 'spare', 'release', 'cede'] as const),
  ...(['join', 'attack', 'seize', 'coerce', 'threaten', 'oppose', 'sanction', 'violate', 'urge', 'state'] as const),
];
const VOICES: readonly Voice[] = ['asserted', 'reported', 'urged', 'conditional'];
const FACTUALITIES: readonly Factuality[] = ['CT+', 'PR+', 'PS+', 'Uu', 'PS-', 'PR-', 'CT-'];

type Side = 'agent' | 'patient';

/**
 * Corrects a statement or makes one: spans are taken by selecting words of the passage, from the keyboard too, and
 * whoever they mean is called as the case calls them.
 */
export const CorrectDialog = ({
  view,
  span,
  statement,
  onClose,
  onJudge,
}: {
  readonly view: DocumentView;
  readonly span: { readonly start: number; readonly end: number };
  readonly statement: DocumentStatement | undefined;
  readonly onClose: () => void;
  readonly onJudge: (judgement: Omit<StatementJudgementBody, 'by' | 'seen'>) => Promise<void>;
}) => {
  const say = useSay();
  const { data: actors = [] } = useQuery(actorsQuery);
  const names = useId();
  const passage = passageOf(view, span);
  const field = useRef<HTMLTextAreaElement>(null);
  const [why, setWhy] = useState('');
  const [draft, setDraft] = useState<StatementDraft>(() =>
    statement === undefined
      ? {
          document: view.id,
          ...span,
          tie: 'state',
          agent: [],
          patient: [],
          time: null,
          voice: 'asserted',
          factuality: 'CT+',
        }
      : draftOf(statement),
  );
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    view.text.slice(start, end);
  /** The words that are selected in the passage, without white space at either end. */
  const selected = (): { start: number; end: number } | undefined => {
    const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 0 };
    const raw = view.text.slice(passage.start + selectionStart, passage.start + selectionEnd);
    const start = passage.start + selectionStart + raw.length - raw.trimStart().length;
    return raw.trim() === '' ? undefined : { start, end: start + raw.trim().length };
  };
  const addSide = (side: Side): void => {
    const chosen = selected();
    if (chosen === undefined) {
      field.current?.focus();
      return;
    }
    const mention = words(chosen);
    const known = actors.find(({ label, names: all }) => label === mention || all.includes(mention));
    setDraft({ ...draft, [side]: [...draft[side], { ...chosen, label: known?.label ?? mention }] });
  };
  const takeSpan = (): void => {
    const chosen = selected();
    if (chosen === undefined) field.current?.focus();
    else setDraft({ ...draft, ...chosen });
  };
  return (
    <Dialog
      title={say(statement === undefined ? 'correct.add' : 'correct.title')}
      className="correct"
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const decision = statement === undefined ? 'add' : 'correct';
          void onJudge({ decision, statement: statement?.id ?? null, draft, why });
        }}
      >
        <label className="field">
          {say('correct.passage')}
          <textarea ref={field} data-first className="passage" readOnly rows={5} dir="auto" value={words(passage)} />
          <small>{say('correct.passage.how')}</small>
        </label>
        <p className="buttons">
          <button type="button" className="button" onClick={takeSpan}>
            {say('correct.span')}
          </button>
          <button type="button" className="button" onClick={() => addSide('agent')}>
            {say('correct.agent')}
          </button>
          <button type="button" className="button" onClick={() => addSide('patient')}>
            {say('correct.patient')}
          </button>
        </p>
        <p className={`quote voice-${draft.voice}`} dir="auto">
          {words(draft)}
        </p>
        {(['agent', 'patient'] as const).map((side) => (
          <fieldset key={side}>
            <legend>{say(`role.${side}`)}</legend>
            {draft[side].length === 0 && <span className="none">{say('correct.nobody')}</span>}
            {draft[side].map((one, index) => (
              <span key={`${one.start}-${one.end}`} className="participant">
                <q dir="auto">{words(one)}</q>
                <input
                  type="text"
                  list={names}
                  value={one.label}
                  required
                  dir="auto"
                  aria-label={say('correct.who', { words: words(one) })}
                  onChange={(event) =>
                    setDraft({
                      ...draft,
                      [side]: draft[side].map((other, at) =>
                        at === index ? { ...other, label: event.target.value } : other,
                      ),
                    })
                  }
                />
                <button
                  type="button"
                  className="button quiet"
                  aria-label={say('correct.remove', { words: words(one) })}
                  onClick={() => setDraft({ ...draft, [side]: draft[side].filter((_, at) => at !== index) })}
                >
                  ✕
                </button>
              </span>
            ))}
          </fieldset>
        ))}
        <datalist id={names}>
          {actors.slice(0, 500).map(({ id, label }) => (
            <option key={id} value={label} />
          ))}
        </datalist>
        <div className="fields">
          <Choice
            label={say('column.tie')}
            value={draft.tie}
            values={TIES}
            words={(tie) => say(`tie.${tie}` as MessageKey)}
            onChange={(tie) => setDraft({ ...draft, tie })}
          />
          <Choice
            label={say('column.voice')}
            value={draft.voice}
            values={VOICES}
            words={(voice) => say(`voice.${voice}` as MessageKey)}
            onChange={(voice) => setDraft({ ...draft, voice })}
          />
          <Choice
            label={say('column.factuality')}
            value={draft.factuality}
            values={FACTUALITIES}
            words={(factuality) => say(`factuality.${factuality}` as MessageKey)}
            onChange={(factuality) => setDraft({ ...draft, factuality })}
          />
          <label className="field">
            {say('role.time')}
            <input
              type="text"
              dir="ltr"
              value={draft.time ?? ''}
              placeholder="2020-03/2020-05"
              onChange={(event) => setDraft({ ...draft, time: event.target.value === '' ? null : event.target.value })}
            />
          </label>
        </div>
        <label className="field">
          {say('correct.why')}
          <input type="text" dir="auto" value={why} onChange={(event) => setWhy(event.target.value)} />
        </label>
        <p className="buttons end">
          <button type="button" className="button" onClick={onClose}>
            {say('cancel')}
          </button>
          <button type="submit" className="button main">
            {say('correct.keep')}
          </button>
        </p>
      </form>
    </Dialog>
  );
};

/** The blocks that hold a span. */
const passageOf = ({ blocks, text }: DocumentView, span: { readonly start: number; readonly end: number }) => {
  const held = blocks.filter((block) => block.start < span.end && span.start < block.end);
  const start = held[0]?.start ?? span.start;
  const end = held.at(-1)?.end ?? span.end;
  return { start, end: start + text.slice(start, end).trimEnd().length };
};

function Choice<Value extends string>({
  label,
  value,
  values,
  words,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly words: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
