import { type FailureCode, failures } from '../failure.ts';

/** Exit code where a check found an error, as linters have it; those of failures begin at 2. */
export const FOUND_ERRORS = 1;

/** Exit code of a bug; sysexits.h calls it EX_SOFTWARE. */
export const BUG = 70;

/** Every exit code and what it means, for `--help`. */
export const exitCodesInWords = (): string => {
  const codesByExit = new Map<number, FailureCode[]>();
  for (const [code, { exit }] of Object.entries(failures)) {
    codesByExit.set(exit, [...(codesByExit.get(exit) ?? []), code as FailureCode]);
  }
  const lines = [...codesByExit].map(([exit, codes]) => `  ${exit}   ${codes.join(', ')}`);
  return ['Exit codes:', '  0   done', '  1   a check found an error', ...lines, `  ${BUG}  a bug in Proffer`].join(
    '\n',
  );
};
