import { countries } from '../languages/en/countries.ts';
import { message } from '../languages/message.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Charge } from './apply.ts';
import type { CategoryError } from './assessment.ts';
import { isBinding, verbOf } from './lookup.ts';
import { provisionOf } from './provision-path.ts';

/**
 * Why the conduct cannot break the provision whatever is proved of it:
 *
 *     paragraph 5 “calls upon” Member States            prohibits-nothing
 *     it is addressed to the Committee                  other-addressee
 *     it forbids aid to Varn, and the Front is no State aid-to-a-state
 *     preambular paragraph 4                            preamble
 */
export const categoryErrors = (
  { instrument, provision, accused }: Charge,
  actors: ReadonlyMap<string, Actor>,
  parties: readonly Actor[],
): readonly CategoryError[] => {
  const errors: CategoryError[] = [];
  const where = provisionOf(provision, instrument);
  if (provision.kind === 'preambular')
    errors.push({ kind: 'preamble', because: message('law.preamble', { provision: where }) });
  // What recalls a decision may stand for one that binds; what is known by nothing but its number may say anything.
  else if (!isBinding(provision.force) && provision.force !== 'recalls' && provision.force !== 'other')
    errors.push({
      kind: 'prohibits-nothing',
      because: message('law.prohibits-nothing', { provision: where, verb: verbOf(provision) }),
    });
  const to = provision.addressee;
  if (to !== undefined && /\b(?:secretary|committee|panel|commission|council|force|mission|assembly)\b/i.test(to)) {
    const names = accused.map((id) => actors.get(id)?.label ?? id);
    if (!names.some((name) => name.toLowerCase().includes(to.toLowerCase().replace(/^the /, ''))))
      errors.push({
        kind: 'other-addressee',
        because: message('law.other-addressee', { provision: where, addressee: to, names: names.join(', ') }),
      });
  }
  const names = provision.nodes.flatMap((node) =>
    node.kind === 'counterparty' && node.list === undefined ? (node.names ?? []) : [],
  );
  const onlyStates = names.length > 0 && names.every((name) => isCountry(name));
  if (onlyStates && parties.length > 0 && parties.every((party) => party.kind === 'organisation'))
    errors.push({
      kind: 'aid-to-a-state',
      because: message('law.aid-to-a-state', {
        provision: where,
        states: names.join(', '),
        names: parties.map((p) => p.label).join(', '),
      }),
    });
  return errors;
};

const countryNames: ReadonlySet<string> = new Set(
  countries.flatMap((line) => (line.split('|')[0] ?? '').toLowerCase().split(',')),
);

const isCountry = (name: string): boolean => countryNames.has(name.toLowerCase());
