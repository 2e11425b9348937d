import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import type { LetterFinding } from '../../src/briefing/check-letter.ts';
import type { Letter, LetterBlock } from '../../src/briefing/letter.ts';
import type { KeptLetter } from '../../src/store/letters.ts';
import type { LetterFormat } from '../../src/workbench/write-letter.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { Awaited } from '../components/states.tsx';
import { type MessageKey, useMessage, useSay } from '../i18n/i18n.ts';
import { letterQuery, passageQuery, sentencesQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { BesideClaim } from './letter/beside-claim.tsx';
import { BLOCK, CLAIM, halfOf } from './letter/dragging.ts';
import { blocksOf, insertAt, placeFor } from './letter/insert.ts';
import { InsertDialog } from './letter/insert-dialog.tsx';
import { Shelf } from './letter/shelf.tsx';
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
  const [showsShelf, setShowsShelf] = useState(false);
  const client = useQueryClient();
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
  const insertSentences = (index: number, blocks: readonly LetterBlock[]): void => {
    change(insertAt(letter, index, blocks));
    focusAt(index + blocks.length - 1);
  };
  /** Inserts all that can be said of a claim and does not stand in the letter yet. */
  const insertClaim = async (index: number, claim: string): Promise<void> => {
    const sentences = await client.fetchQuery(sentencesQuery(claim));
    insertSentences(
      index,
      blocksOf(
        claim,
        sentences.filter(({ text }) => !told.has(text)),
      ),
    );
  };
  const remove = (index: number): void => {
    setBlocks(letter.blocks.filter((_, other) => other !== index));
    focusAt(Math.max(0, index - 1));
  };
  /** Moves a block to stand before the block that is now at an index. */
  const move = (from: number, before: number): void => {
    const moved = letter.blocks[from];
    if (moved === undefined || before < 0 || before > letter.blocks.length) return;
    const rest = letter.blocks.filter((_, index) => index !== from);
    const to = before > from ? before - 1 : before;
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
  const isEmptyAt = (index: number): boolean => letter.blocks[index]?.text.trim() === '';
  useHandlers({
    'letter.shelf': () => setShowsShelf(!showsShelf),
    'letter.insert': () => setInserting(true),
    'letter.own': () => insertAfter(at, [blockOf('own', '')]),
    'letter.heading': () => insertAfter(at, [blockOf('heading', '')]),
    'letter.docx': () => void save('docx'),
    'letter.html': () => void save('html'),
    'letter.markdown': () => void save('md'),
    'letter.pdf': () => void save('pdf'),
  });
  const numbers = footnoteNumbers(letter.blocks);
  const told = new Set(letter.blocks.map(({ origin }) => origin));
  return (
    <div ref={page} className={`page letter form-${letter.form} ${showsShelf ? 'with-shelf' : ''}`}>
      <div className="bar">
        <ActionButton action="letter.insert" />
        <ActionButton action="letter.shelf" quiet />
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
      <div className="sheet" dir={readsLeft(letter) ? 'rtl' : 'ltr'}>
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
              onMove={(step) => move(index, step < 0 ? index - 1 : index + 2)}
              onDropped={(kind, id, half) => {
                const before = half === 'before' ? index : index + 1;
                if (kind === CLAIM) void insertClaim(before, id);
                else
                  move(
                    letter.blocks.findIndex((one) => one.id === id),
                    before,
                  );
              }}
              beside={
                block.claim !== undefined && letter.blocks.find(({ claim }) => claim === block.claim) === block ? (
                  <BesideClaim
                    claim={block.claim}
                    told={told}
                    onInsert={(blocks) => insertSentences(placeFor(letter, block.claim ?? ''), blocks)}
                  />
                ) : null
              }
            />
          ))}
        </ol>
        <Footnotes blocks={letter.blocks} />
      </div>
      {showsShelf && (
        <Shelf
          told={new Set(letter.blocks.flatMap(({ claim }) => claim ?? []))}
          onInsert={(claim) => void insertClaim(isEmptyAt(at) ? at : at + 1, claim)}
        />
      )}
      {isInserting && (
        <InsertDialog
          claim={undefined}
          onClose={() => setInserting(false)}
          onInsert={(blocks) => {
            setInserting(false);
            insertSentences(isEmptyAt(at) ? at : at + 1, blocks);
          }}
        />
      )}
    </div>
  );
};

/** Whether a letter reads from right to left: by the first letter of its text that tells. */
const readsLeft = ({ title, blocks }: Letter): boolean => {
  const [first = ''] = /\p{L}/u.exec(`${blocks.map(({ text }) => text).join(' ')} ${title}`) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first);
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
  readonly onDropped: (kind: typeof CLAIM | typeof BLOCK, id: string, half: 'before' | 'behind') => void;
  /** What stands beside the first sentence of a claim. */
  readonly beside: ReactNode;
}

const Block = ({
  block,
  numbers,
  findings,
  onFocus,
  onText,
  onBreak,
  onRemove,
  onMove,
  onDropped,
  beside,
}: BlockProps) => {
  const say = useSay();
  const told = useMessage();
  const { id, kind, text, origin } = block;
  const [over, setOver] = useState<'before' | 'behind'>();
  return (
    <li
      className={`letter-block is-${kind} ${findings.length > 0 ? 'marked' : ''} ${over === undefined ? '' : `over-${over}`}`}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.some((type) => type === CLAIM || type === BLOCK)) return;
        event.preventDefault();
        setOver(halfOf(event.currentTarget, event.clientY));
      }}
      onDragLeave={() => setOver(undefined)}
      onDrop={(event) => {
        setOver(undefined);
        const dropped = event.dataTransfer.types.includes(CLAIM) ? CLAIM : BLOCK;
        event.preventDefault();
        onDropped(dropped, event.dataTransfer.getData(dropped), halfOf(event.currentTarget, event.clientY));
      }}
    >
      <span
        className="handle"
        draggable
        aria-hidden="true"
        title={say('letter.move')}
        onDragStart={(event) => event.dataTransfer.setData(BLOCK, id)}
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
      <div className="remarks" dir={document.documentElement.dir}>
        {findings.map(({ rule, message, said }) => (
          <div key={rule + message} className="remark">
            <p>{told(said.message)}</p>
            <p className="because">{told(said.mend)}</p>
          </div>
        ))}
        {beside}
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
