import { Failure, type Words } from '../failure.ts';
import { message } from '../languages/message.ts';

/** A file that opens with a password only; `hint` names the way out. */
export const locked = (name: string, hint: Words): Failure =>
  new Failure('unreadable', message('failure.locked', { name }), hint);

/** The way out for what office programs encrypt. */
export const openAndSave = message('failure.locked.hint');
