import { Failure } from '../failure.ts';

/** A file that opens with a password only; `hint` names the way out. */
export const locked = (name: string, hint: string): Failure =>
  new Failure('unreadable', `${name} is encrypted: it opens with a password only`, hint);

/** The way out for what office programs encrypt. */
export const openAndSave = 'Open it with the password, save it without one and give that.';
