import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Failure, FailureCode } from '../failure.ts';
import { message } from '../languages/message.ts';
import type { CaseFolder } from '../store/case-folder.ts';

/** What a study tells of itself. */
export type StudyMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly said: Failure['said'] };

/** How the study of the case stands, as the workbench shows it. */
export type StudyState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly said: Failure['said'] };

/** A study of which nothing is heard any more. */
const STOPPED: Failure['said'] = {
  message: message('failure.study-ended'),
  hint: message('failure.study-ended.hint'),
};

/** What changed: people's judgements and letters, what is derived, or how the study stands. */
export type LiveEvent =
  | { readonly kind: 'judged' }
  | { readonly kind: 'written' }
  | { readonly kind: 'studied' }
  | { readonly kind: 'study'; readonly state: StudyState };

/** The case as it moves: who listens hears of every change, whichever browser or command made it. */
export interface Live {
  readonly listen: (listener: (event: LiveEvent) => void) => () => void;
  readonly tell: (event: LiveEvent) => void;
  readonly study: () => void;
  readonly cancel: () => void;
  readonly state: () => StudyState;
  readonly close: () => void;
}

/** How often the files of the case are looked at for what other commands wrote. Milliseconds. */
const GLANCE = 500;
/** Judgements that come in a row are studied together. Milliseconds. */
const GATHER = 150;
/** How long a process that has nothing to study keeps what it knows of the case. Milliseconds. */
const REST = 600_000;
/** How long to wait for another command that writes to the case. Milliseconds. */
const PATIENCE = 2000;

const studyProcess = fileURLToPath(new URL('./study-process.js', import.meta.url));

const stampOf = (path: string): string => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
};

/** Watches a case and studies it when asked to, one study at a time. */
export const watchCase = (folder: CaseFolder): Live => {
  const listeners = new Set<(event: LiveEvent) => void>();
  let state: StudyState = { kind: 'idle' };
  /** The process that studies, kept for the next study with what it knows of the case. */
  let studier: ChildProcess | undefined;
  let isRunning = false;
  let isWanted = false;
  let waiting: NodeJS.Timeout | undefined;
  let resting: NodeJS.Timeout | undefined;

  const tell = (event: LiveEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const become = (next: StudyState): void => {
    state = next;
    tell({ kind: 'study', state });
  };

  const begin = (): void => {
    waiting = undefined;
    isWanted = false;
    isRunning = true;
    clearTimeout(resting);
    become({ kind: 'running', done: 0, total: 0 });
    studier ??= start();
    studier.send('study');
  };
  const start = (): ChildProcess => {
    const child = fork(studyProcess, [folder.path], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', (message) => {
      const told = message as StudyMessage;
      if (child !== studier) return;
      if (told.kind === 'progress') become({ kind: 'running', done: told.done, total: told.total });
      else finish(told);
    });
    child.once('exit', () => {
      if (child !== studier) return;
      studier = undefined;
      if (isRunning) finish(undefined);
    });
    return child;
  };
  const finish = (end: Exclude<StudyMessage, { kind: 'progress' }> | undefined): void => {
    isRunning = false;
    resting = setTimeout(stop, REST);
    resting.unref();
    if (end?.kind === 'failed' && end.code === 'case-locked') {
      again(PATIENCE);
      return;
    }
    if (end?.kind === 'failed') become({ kind: 'failed', said: end.said });
    else if (end === undefined) become({ kind: 'failed', said: STOPPED });
    else become({ kind: 'idle' });
    tell({ kind: 'studied' });
    if (isWanted) again(GATHER);
  };
  const stop = (): void => {
    const child = studier;
    studier = undefined;
    isRunning = false;
    child?.kill('SIGKILL');
  };
  const again = (after: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(begin, after);
  };

  const paths = { judged: folder.judgements, studied: `${folder.derived}-wal`, kept: folder.derived };
  const stamps = new Map(Object.entries(paths).map(([kind, path]) => [kind, stampOf(path)]));
  const glance = setInterval(() => {
    for (const [kind, path] of Object.entries(paths)) {
      const stamp = stampOf(path);
      if (stamp === stamps.get(kind)) continue;
      stamps.set(kind, stamp);
      // A study of our own tells of its end itself.
      if (kind === 'judged') tell({ kind: 'judged' });
      else if (!isRunning && existsSync(folder.derived)) tell({ kind: 'studied' });
    }
  }, GLANCE);
  glance.unref();

  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    study: () => {
      if (isRunning) isWanted = true;
      else again(GATHER);
    },
    cancel: () => {
      clearTimeout(waiting);
      isWanted = false;
      become({ kind: 'cancelled' });
      stop();
    },
    state: () => state,
    close: () => {
      clearInterval(glance);
      clearTimeout(waiting);
      clearTimeout(resting);
      listeners.clear();
      stop();
    },
  };
};
