import type { CaseFolder } from '../../store/case-folder.ts';
import type { Live } from '../live.ts';

/** The case that is being worked on. */
export interface OpenCase {
  readonly folder: CaseFolder;
  readonly live: Live;
  /** What to call a person who has not said: the name of the account. */
  readonly account: string;
  readonly now: () => Date;
}
