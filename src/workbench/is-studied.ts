import { existsSync } from 'node:fs';
import type { CaseFolder } from '../store/case-folder.ts';

/** Whether anything was derived of a case; a new case is empty until its first study. */
export const isStudied = (folder: CaseFolder): boolean => existsSync(folder.derived);
