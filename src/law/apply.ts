import type { Corroboration } from '../corroboration/origin.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import { timeRange } from '../resolution/time-range.ts';
import type { Statement, Tie } from '../statement/statement.ts';
import type { Assessment, ElementStanding } from './assessment.ts';
import { conductOf } from './conduct.ts';
import type { Instrument, Provision } from './instrument.ts';
import { instrumentNamed, isBinding } from './lookup.ts';

type Element = Assessment['elements'][number];

/** What the law is held against: claims with their statements, and who the parties are. */
export interface Conduct {
  readonly claims: readonly Claim[];
  readonly corroborations: readonly Corroboration[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly actors: ReadonlyMap<string, Actor>;
}

/**
 * Holds the instruments that documents say were broken against the conduct that they allege of the same actor, element by
 * element. Never a verdict: each element stands as met, not met, contested or not addressed, with its statements.
 */
export const applyLaw = (conduct: Conduct, instruments: readonly Instrument[]): readonly Assessment[] => {
  const { claims, corroborations } = conduct;
  const assessments: Assessment[] = [];
  for (const breach of claims) {
    if (breach.tie !== 'violate') continue;
    const cited = breach.statements.flatMap((id) => conduct.statements.get(id)?.patient ?? []);
    const laws = new Set(cited.flatMap((p) => instrumentNamed(p.label, instruments) ?? []));
    for (const instrument of laws) {
      for (const provision of instrument.provisions) {
        if (provision.kind === 'preambular' || provision.text === '') continue;
        const ties = conductOf(provision.text);
        for (const [c, claim] of claims.entries()) {
          const doers = mutual.has(claim.tie) ? [...claim.agent, ...claim.patient] : claim.agent;
          if (!ties.has(claim.tie) || !breach.agent.some((a) => doers.includes(a))) continue;
          if (!statementsOf(conduct, claim).some(alleges)) continue;
          if (isAmong(claim, breach.agent)) continue;
          assessments.push(assess(conduct, claim, corroborations[c], breach.agent, instrument, provision));
        }
      }
    }
  }
  return assessments;
};

/** Ties that bind both sides alike: who buys trades as much as who sells. */
const mutual: ReadonlySet<Tie> = new Set(['trade', 'cooperate']);

const statementsOf = (conduct: Conduct, claim: Claim): readonly Statement[] =>
  claim.statements.flatMap((id) => conduct.statements.get(id) ?? []);

/** Where both sides are read as the accused ("they have worsened it"), it is not told whom the conduct concerned. */
const isAmong = ({ agent, patient }: Claim, accused: readonly string[]): boolean =>
  patient.length > 0 && [...agent, ...patient].every((actor) => accused.includes(actor));

/** Whether a statement says that something was done. What is urged, supposed or denied is no conduct to hold law against. */
const alleges = ({ voice, factuality }: Statement): boolean =>
  (voice === 'asserted' || voice === 'reported') && factuality.endsWith('+');

const assess = (
  conduct: Conduct,
  claim: Claim,
  corroboration: Corroboration | undefined,
  accused: readonly string[],
  instrument: Instrument,
  provision: Provision,
): Assessment => {
  const statements = statementsOf(conduct, claim).filter(alleges);
  const denied = (corroboration?.denying.length ?? 0) > 0;
  return {
    instrument: instrument.symbol,
    provision: provision.path,
    claim: claim.id,
    elements: [
      bindingForce(provision),
      inForce(statements, provision.inForce ?? instrument.adopted),
      addressee(conduct, accused, provision),
      {
        element: 'conduct',
        standing: denied ? 'contested' : 'met',
        statements: statements.map((s) => s.id),
        because: denied
          ? `the provision speaks of “${claim.tie}”, which is alleged and denied`
          : `the provision speaks of “${claim.tie}”, which is alleged and which no document at hand denies`,
      },
      counterparty(conduct, claim, accused, provision),
    ],
  };
};

const element = (
  name: Element['element'],
  standing: ElementStanding,
  because: string,
  statements: readonly string[] = [],
): Element => ({
  element: name,
  standing,
  statements,
  because,
});

const bindingForce = (provision: Provision): Element =>
  isBinding(provision.force)
    ? element('binding force', 'met', `it ${provision.verb ?? provision.force}`)
    : element(
        'binding force',
        'not met',
        `it ${provision.verb ?? 'has no verb of command'}: that forbids and commands nothing by itself`,
      );

const inForce = (statements: readonly Statement[], since: string | undefined): Element => {
  const start = since === undefined ? undefined : timeRange(since);
  if (start === undefined) return element('in force', 'not addressed', 'the date of the provision is not known');
  const ranges = statements.flatMap((s) => {
    const range = s.time === null ? undefined : timeRange(s.time);
    return range === undefined ? [] : [{ id: s.id, range }];
  });
  const ids = ranges.map((r) => r.id);
  if (ranges.length === 0) return element('in force', 'not addressed', 'no statement gives a time for the conduct');
  if (ranges.every((r) => r.range.first >= start.first))
    return element('in force', 'met', `the conduct came after ${since}`, ids);
  if (ranges.every((r) => r.range.last < start.first))
    return element('in force', 'not met', `the conduct came before ${since}`, ids);
  return element('in force', 'contested', `the conduct begins before ${since} or straddles it`, ids);
};

const isState = (actor: Actor | undefined): boolean =>
  actor !== undefined &&
  (actor.kind === 'place' || actor.kind === 'nationality' || /\b(government|republic|kingdom)\b/i.test(actor.label));

const addressee = (conduct: Conduct, accused: readonly string[], provision: Provision): Element => {
  const to = provision.addressee;
  if (to === undefined) return element('addressee', 'not addressed', 'the provision names no addressee');
  const names = accused.map((a) => conduct.actors.get(a)?.label ?? a).join(', ');
  if (!/states|members/i.test(to))
    return element(
      'addressee',
      'not addressed',
      `it is addressed to ${to}; whether that is ${names} is not settled here`,
    );
  return accused.every((a) => isState(conduct.actors.get(a)))
    ? element('addressee', 'met', `it is addressed to ${to}`)
    : element('addressee', 'not addressed', `it is addressed to ${to}; ${names} need not be one`);
};

const counterparty = (conduct: Conduct, claim: Claim, accused: readonly string[], provision: Provision): Element => {
  const others = [...claim.agent, ...claim.patient].filter((a) => !accused.includes(a));
  if (others.length === 0) return element('counterparty', 'not addressed', 'the statements name no other party');
  const words = ` ${provision.text.toLowerCase()} `;
  const named = others
    .flatMap((a) => conduct.actors.get(a)?.names ?? [])
    .find((name) => words.includes(name.toLowerCase()));
  return named === undefined
    ? element('counterparty', 'not addressed', 'the provision does not name the other party')
    : element('counterparty', 'met', `the provision names “${named}”`, claim.statements);
};
