import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { LetterFinding } from '../../src/briefing/check-letter.ts';
import type { Letter, LetterBlock } from '../../src/briefing/letter.ts';
import type { KeptLetter } from '../../src/store/letters.ts';
import type { LetterFormat } from '../../src/workbench/write-letter.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { Awaited } from '../components/states.tsx';
import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { letterQuery, passageQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { InsertDialog } from './letter/insert-dialog.tsx';
import { blockOf } from './letter/template.ts';
import { useLetter, type Writing } from './letter/use-letter.ts';
import './letter.css';

/** A letter or briefing being written: its own words, and sentences that stay with the passages they rest on. */
export const LetterPage = () => {
  const { letter } = useParams({ from: '/letters/$letter' });
  return <Awaited of={useQuery(letterQuery(letter))}>{(kept) => <Editor key={kept.id} kept={kept} />}</Awaited>;
};

const Editor = ({ kept }: { readonly kept: KeptLetter }) => {
  const say = useSay();
  const writing = useLetter(kept);
  const { letter, findings, change, flush } = writing;
  useTitle(letter.title || say('letters.untitled'));
  const [at, setAt] = useState(Math.max(0, letter.blocks.length - 1));
  const [isInserting, setInserting] = useState(false);
  const page = useRef<HTMLDivElement>(null);

  const setBlocks = (blocks: Letter['blocks']) => change({ ...letter, blocks });
  const focusAt = (index: number): void => {
    setAt(index);
    // The block is there once React has drawn it.
    requestAnimationFrame(() => page.current?.querySelectorAll<HTMLElement>('.block-field')[index]?.focus());
  };
  const insertAfter = (index: number, blocks: readonly LetterBlock[]): void => {
    setBlocks([...letter.blocks.slice(0, index + 1), ...blocks, ...letter.blocks.slice(index + 1)]);
    focusAt(index + blocks.length);
  };
  const remove = (index: number): void => {
    setBlocks(letter.blocks.filter((_, other) => other !== index));
    focusAt(Math.max(0, index - 1));
  };
  const move = (from: number, to: number): void => {
    const moved = letter.blocks[from];
    if (moved === undefined || to < 0 || to >= letter.blocks.length) return;
    const rest = letter.blocks.filter((_, index) => index !== from);
    setBlocks([...rest.slice(0, to), moved, ...rest.slice(to)]);
    focusAt(to);
  };
  const save = async (format: LetterFormat): Promise<void> => {
    await flush();
    const link = document.createElement('a');
    link.href = `/api/letters/${kept.id}/${format}`;
    link.download = '';
    link.click();
  };
  useHandlers({
    'letter.insert': () => setInserting(true),
    'letter.own': () => insertAfter(at, [blockOf('own', '')]),
    'letter.heading': () => insertAfter(at, [blockOf('heading', '')]),
    'letter.docx': () => void save('docx'),
    'letter.html': () => void save('html'),
    'letter.markdown': () => void save('md'),
    'letter.pdf': () => void save('pdf'),
  });
  const numbers = footnoteNumbers(letter.blocks);
  return (
    <div ref={page} className="page letter">
      <div className="bar">
        <ActionButton action="letter.insert" />
        <ActionButton action="letter.own" quiet />
        <ActionButton action="letter.heading" quiet />
        <span className="exports">
          <ActionButton action="letter.docx" quiet />
          <ActionButton action="letter.pdf" quiet />
          <ActionButton action="letter.html" quiet />
          <ActionButton action="letter.markdown" quiet />
        </span>
        <State writing={writing} />
      </div>
      <h1 className="unseen">{letter.title}</h1>
      <div className="sheet">
        <textarea
          className="title-field"
          rows={1}
          dir="auto"
          value={letter.title}
          aria-label={say('letters.title')}
          onChange={({ target }) => change({ ...letter, title: target.value })}
        />
        <ol className="blocks">
          {letter.blocks.map((block, index) => (
            <Block
              key={block.id}
              block={block}
              numbers={numbers.get(block.id) ?? []}
              findings={findings.filter((finding) => finding.block === block.id)}
              onFocus={() => setAt(index)}
              onText={(text) => setBlocks(letter.blocks.map((one) => (one.id === block.id ? { ...one, text } : one)))}
              onBreak={() => insertAfter(index, [blockOf('own', '')])}
              onRemove={() => remove(index)}
              onMove={(step) => move(index, index + step)}
              onDropped={(id) =>
                move(
                  letter.blocks.findIndex((one) => one.id === id),
                  index,
                )
              }
            />
          ))}
        </ol>
        <Footnotes blocks={letter.blocks} />
      </div>
      {isInserting && (
        <InsertDialog
          claim={undefined}
          onClose={() => setInserting(false)}
          onInsert={(blocks) => {
            setInserting(false);
            insertAfter(at, blocks);
          }}
        />
      )}
    </div>
  );
};

const keyOf = ({ document, start, end }: LetterBlock['citations'][number]): string => `${document}:${start}:${end}`;

/** Passages in the order in which they are cited first, each with its number. */
const passagesOf = (blocks: readonly LetterBlock[]) => {
  const passages = new Map<string, { readonly number: number; readonly citation: LetterBlock['citations'][number] }>();
  for (const citation of blocks.flatMap(({ citations }) => citations)) {
    const key = keyOf(citation);
    if (!passages.has(key)) passages.set(key, { number: passages.size + 1, citation });
  }
  return passages;
};

const footnoteNumbers = (blocks: readonly LetterBlock[]): ReadonlyMap<string, readonly number[]> => {
  const passages = passagesOf(blocks);
  return new Map(
    blocks.map(({ id, citations }) => [id, citations.map((citation) => passages.get(keyOf(citation))?.number ?? 0)]),
  );
};

const Footnotes = ({ blocks }: { readonly blocks: readonly LetterBlock[] }) => {
  const say = useSay();
  const passages = [...passagesOf(blocks).values()];
  if (passages.length === 0) return null;
  return (
    <section className="footnotes" aria-label={say('letter.passages')}>
      <ol>
        {passages.map(({ number, citation: { document, start, end } }) => (
          <li key={number} value={number}>
            <Passage document={document} start={start} end={end} />
          </li>
        ))}
      </ol>
    </section>
  );
};

/** A cited passage in its words, with the way to its place. */
const Passage = ({ document, start, end }: LetterBlock['citations'][number]) => {
  const { data } = useQuery(passageQuery(document, start, end));
  return (
    <Link to="/documents/$document" params={{ document }} search={{ span: `${start}-${end}` }}>
      <q dir="auto">{data?.text}</q> <span className="facts">{data?.name}</span>
    </Link>
  );
};

const State = ({ writing: { state, why, keepMine, takeTheirs } }: { readonly writing: Writing }) => {
  const say = useSay();
  if (state === 'conflict' || state === 'trouble') {
    return (
      <span className="state trouble" role="alert">
        {why}
        {state === 'conflict' && (
          <>
            <button type="button" className="button" onClick={takeTheirs}>
              {say('letter.theirs')}
            </button>
            <button type="button" className="button" onClick={keepMine}>
              {say('letter.mine')}
            </button>
          </>
        )}
      </span>
    );
  }
  return (
    <span className="state" role="status">
      {say(`letter.${state}` as MessageKey)}
    </span>
  );
};

interface BlockProps {
  readonly block: LetterBlock;
  readonly numbers: readonly number[];
  readonly findings: readonly LetterFinding[];
  readonly onFocus: () => void;
  readonly onText: (text: string) => void;
  readonly onBreak: () => void;
  readonly onRemove: () => void;
  readonly onMove: (step: number) => void;
  readonly onDropped: (id: string) => void;
}

const Block = ({ block, numbers, findings, onFocus, onText, onBreak, onRemove, onMove, onDropped }: BlockProps) => {
  const say = useSay();
  const { id, kind, text, origin } = block;
  return (
    <li
      className={`letter-block is-${kind} ${findings.length > 0 ? 'marked' : ''}`}
      onDragOver={(event) => event.dataTransfer.types.includes('text/x-block') && event.preventDefault()}
      onDrop={(event) => onDropped(event.dataTransfer.getData('text/x-block'))}
    >
      <span
        className="handle"
        draggable
        aria-hidden="true"
        title={say('letter.move')}
        onDragStart={(event) => event.dataTransfer.setData('text/x-block', id)}
      >
        ⠿
      </span>
      <div className="words">
        <textarea
          className="block-field"
          rows={1}
          dir="auto"
          value={text}
          placeholder={say(kind === 'heading' ? 'letter.heading' : 'letter.own')}
          aria-label={say(`letter.kind.${kind}` as MessageKey)}
          onFocus={onFocus}
          onChange={({ target }) => onText(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              onBreak();
            } else if (event.key === 'Backspace' && text === '') {
              event.preventDefault();
              onRemove();
            } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
              event.preventDefault();
              onMove(event.key === 'ArrowUp' ? -1 : 1);
            }
          }}
        />
        {numbers.length > 0 && <sup className="numbers">{numbers.join(', ')}</sup>}
      </div>
      <div className="remarks">
        {findings.map(({ rule, message, mend }) => (
          <div key={rule + message} className="remark">
            <p dir="auto">{message}</p>
            <p className="because" dir="auto">
              {mend}
            </p>
          </div>
        ))}
        {kind === 'cited' && text !== origin && (
          <button type="button" className="button quiet" onClick={() => onText(origin)}>
            {say('letter.restore')}
          </button>
        )}
        <button type="button" className="button quiet remove" onClick={onRemove} aria-label={say('letter.remove')}>
          ✕
        </button>
      </div>
    </li>
  );
};
