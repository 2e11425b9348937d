import { InvalidArgumentError } from 'commander';

/** The whole number that an option was given. */
export const wholeNumber = (value: string): number => {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number.');
};
