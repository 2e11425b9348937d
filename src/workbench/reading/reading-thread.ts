import { type Opened, open } from '../../document/open.ts';
import { Failure } from '../../failure.ts';
import { message } from '../../languages/message.ts';
import { packageRoot } from '../load-syntax-model.ts';
import { readingTools } from '../recognition/reading-tools.ts';
import { confine } from './confine.ts';

confine(packageRoot());
silence();

/** One file to open. `steps` is shared: the thread counts in it whatever it has done, so that its silence can be told. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly steps: Int32Array;
}

/** A class does not survive the way between threads; what it says does. */
export type ToldFailure = Pick<Failure, 'code' | 'said'>;

export type ReadingAnswer =
  | { readonly opened: Omit<Opened, 'refused'>; readonly refused: readonly ToldFailure[] }
  | { readonly failure: ToldFailure };

const told = ({ code, said }: Failure): ToldFailure => ({ code, said });

let current: Int32Array = new Int32Array(1);
const onStep = (): void => {
  Atomics.add(current, 0, 1);
};
/** Kept from file to file: an engine takes longer to start than to read a page. */
const tools = readingTools(onStep);

/** Opens one file in a thread that can reach nothing else. What a parser throws on the bytes it is given is their fault. */
export default async ({ bytes, name, steps }: ReadingTask): Promise<ReadingAnswer> => {
  current = steps;
  onStep();
  try {
    const opened = await open(bytes, name, tools);
    if (opened instanceof Failure) return { failure: told(opened) };
    const { refused, ...rest } = opened;
    return { opened: rest, refused: refused.map(told) };
  } catch (error) {
    return {
      failure: told(
        new Failure(
          'malformed',
          message('failure.unread', { name, why: String(error) }),
          message('failure.unread.hint'),
        ),
      ),
    };
  }
};

/** Libraries tell the terminal what they think of a file; what matters of it is in the document's warnings. */
function silence(): void {
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = () => {};
  // What the recognition's own thread prints comes by these.
  process.stdout.write = () => true;
  process.stderr.write = () => true;
}
