import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { Factuality } from '../../../src/attribution/attribution.ts';
import type { Tie, Voice } from '../../../src/statement/statement.ts';
import type { Span } from '../../../src/text/span.ts';
import type { DocumentStatement, DocumentView } from '../../../src/workbench/show-document.ts';
import { amountInWords } from '../../amount.ts';
import { Dialog } from '../../components/dialog.tsx';
import { localeOf, type MessageKey, useSay } from '../../i18n/i18n.ts';
import { actorsQuery, type StatementJudgementBody } from '../../queries.ts';
import { useSettings } from '../../settings.ts';
import { draftOf, type StatementDraft } from './draft.ts';

const TIES: readonly Tie[] = [
  ...(['support', 'cooperate', 'trade', 'fund', 'supply', 'train', 'shield', 'spare', 'release', 'cede'] as const),
  ...(['join', 'attack', 'seize', 'coerce', 'threaten', 'oppose', 'sanction', 'violate', 'urge', 'state'] as const),
];
const VOICES: readonly Voice[] = ['asserted', 'reported', 'urged', 'conditional'];
const FACTUALITIES: readonly Factuality[] = ['CT+', 'PR+', 'PS+', 'Uu', 'PS-', 'PR-', 'CT-'];

/** What is taken by its words, and named as the case names it. */
const PARTICIPANTS = ['agent', 'patient', 'place'] as const;

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
  const found = amountInWords(statement?.amount ?? null, localeOf(useSettings().language));
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
          goods: [],
          place: [],
          amount: null,
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
  /** Changes the draft by the words that are selected; where none are, leads back to them. */
  const take = (change: (chosen: Span) => Partial<StatementDraft>): void => {
    const chosen = selected();
    if (chosen === undefined) field.current?.focus();
    else setDraft({ ...draft, ...change(chosen) });
  };
  const called = (chosen: Span) => {
    const mention = words(chosen);
    const known = actors.find(({ label, names: all }) => label === mention || all.includes(mention));
    return { ...chosen, label: known?.label ?? mention };
  };
  const taking: readonly (readonly [MessageKey, (chosen: Span) => Partial<StatementDraft>])[] = [
    ['correct.span', (chosen) => chosen],
    ['correct.agent', (chosen) => ({ agent: [...draft.agent, called(chosen)] })],
    ['correct.patient', (chosen) => ({ patient: [...draft.patient, called(chosen)] })],
    ['correct.goods', (chosen) => ({ goods: [...draft.goods, words(chosen)] })],
    ['correct.place', (chosen) => ({ place: [...draft.place, called(chosen)] })],
    ['correct.amount', (chosen) => ({ amount: chosen })],
  ];
  const amount = draft.amount ? words(draft.amount) : draft.amount === null ? '' : found;
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
          {taking.map(([key, change]) => (
            <button key={key} type="button" className="button" onClick={() => take(change)}>
              {say(key)}
            </button>
          ))}
        </p>
        <p className={`quote voice-${draft.voice}`} dir="auto">
          {words(draft)}
        </p>
        {PARTICIPANTS.map((side) => (
          <fieldset key={side}>
            <legend>{say(`role.${side}`)}</legend>
            {draft[side].length === 0 && (
              <span className="none">{say(side === 'place' ? 'correct.nothing' : 'correct.nobody')}</span>
            )}
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
        <fieldset>
          <legend>{say('role.goods')}</legend>
          {draft.goods.length === 0 && <span className="none">{say('correct.nothing')}</span>}
          {draft.goods.map((goods, index) => (
            // Two goods may have the same words; only their place tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is only ever cut by its own buttons
            <span key={index} className="participant">
              <q dir="auto">{goods}</q>
              <button
                type="button"
                className="button quiet"
                aria-label={say('correct.remove', { words: goods })}
                onClick={() => setDraft({ ...draft, goods: draft.goods.filter((_, at) => at !== index) })}
              >
                ✕
              </button>
            </span>
          ))}
        </fieldset>
        <fieldset>
          <legend>{say('role.amount')}</legend>
          {amount === '' ? (
            <span className="none">{say('correct.nothing')}</span>
          ) : (
            <span className="participant">
              <q dir="auto">{amount}</q>
              <button
                type="button"
                className="button quiet"
                aria-label={say('correct.remove', { words: amount })}
                onClick={() => setDraft({ ...draft, amount: null })}
              >
                ✕
              </button>
            </span>
          )}
        </fieldset>
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
