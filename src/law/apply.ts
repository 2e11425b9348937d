import type { Corroboration } from '../corroboration/origin.ts';
import { type Message, message } from '../languages/message.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Listing } from '../resolution/listing.ts';
import type { Statement, Tie } from '../statement/statement.ts';
import type { AssessedElement, Assessment, ElementName, ElementStanding } from './assessment.ts';
import { categoryErrors } from './category-errors.ts';
import type { CheckedQuotation } from './check-quotations.ts';
import { inForceElement } from './elements/in-force-element.ts';
import { listingElement } from './elements/listing-element.ts';
import type { Instrument, NodeKind, Provision } from './instrument.ts';
import { instrumentNamed, isBinding, verbOf } from './lookup.ts';
import { provisionOf } from './provision-path.ts';
import { accusedOf, type Telling } from './telling.ts';

/** What the law is held against: claims with their statements, and who the parties are. */
export interface Conduct {
  readonly claims: readonly Claim[];
  readonly corroborations: readonly Corroboration[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** What the documents tell around each statement, by its id. */
  readonly tellings: ReadonlyMap<string, Telling>;
  /** Quotations of law in the documents. */
  readonly quotations: readonly CheckedQuotation[];
  /** Sanctions lists that were added to the case. */
  readonly listings: readonly Listing[];
}

/** A provision, and the actors whose conduct is held against it. */
export interface Charge {
  readonly instrument: Instrument;
  readonly provision: Provision;
  readonly accused: readonly string[];
}

/**
 * Holds the instruments that documents say were broken against the conduct that they allege of the same actor, element by
 * element. Never a verdict: each element stands as met, not met, contested or not addressed, with its statements.
 */
export const applyLaw = (conduct: Conduct, instruments: readonly Instrument[]): readonly Assessment[] => {
  const found = new Map<string, Assessment>();
  let byActor: ReadonlyMap<string, readonly number[]> | undefined;
  for (const breach of conduct.claims) {
    if (breach.tie !== 'violate') continue;
    const statements = statementsOf(conduct, breach);
    const laws = new Set(
      statements.flatMap((s) => s.patient.flatMap((p) => instrumentNamed(p.label, instruments) ?? [])),
    );
    if (laws.size === 0) continue;
    byActor ??= claimsByActor(conduct.claims);
    const accused = accusedIn(breach, conduct);
    for (const instrument of laws) {
      const quoted = quotedOf(conduct, instrument, statements);
      // Where the document quotes what it says was broken, nothing else of the instrument is at issue.
      for (const provision of quoted.length > 0 ? quoted : instrument.provisions) {
        if (provision.kind === 'preambular' && quoted.length === 0) continue;
        const charge = { instrument, provision, accused };
        const told = [...new Set(accused.flatMap((id) => byActor?.get(id) ?? []))].sort((a, b) => a - b);
        const assessments = assessCharge(conduct, charge, told);
        const all =
          assessments.length > 0 || quoted.length === 0 ? assessments : [withoutConduct(conduct, breach, charge)];
        for (const one of all) found.set(`${one.instrument} ${one.provision} ${one.claim}`, one);
      }
    }
  }
  return [...found.values()];
};

/** The provisions of an instrument that the documents which say that it was broken quote. */
const quotedOf = (
  { quotations }: Conduct,
  { symbol, provisions }: Instrument,
  breaches: readonly Statement[],
): readonly Provision[] => {
  const documents = new Set(breaches.map(({ document }) => document));
  const paths = new Set(
    quotations
      .filter(({ document, found }) => documents.has(document) && found.instrument.symbol === symbol)
      .map(({ found }) => found.provision.path),
  );
  return provisions.filter(({ path }) => paths.has(path));
};

/** Ids of the actors who are said to have broken law by a claim. */
export const accusedIn = (breach: Claim, { statements, tellings, actors }: Conduct): readonly string[] => {
  const labels = new Set(
    breach.statements.flatMap((id) => {
      const statement = statements.get(id);
      return statement === undefined ? [] : accusedOf(statement, tellings.get(id));
    }),
  );
  const found = [...actors.values()].filter((actor) => labels.has(actor.label)).map((actor) => actor.id);
  return found.length === 0 ? breach.agent : found;
};

const claimsByActor = (claims: readonly Claim[]): ReadonlyMap<string, readonly number[]> => {
  const byActor = new Map<string, number[]>();
  for (const [c, { agent, patient }] of claims.entries()) {
    for (const id of new Set([...agent, ...patient])) {
      const known = byActor.get(id);
      if (known === undefined) byActor.set(id, [c]);
      else known.push(c);
    }
  }
  return byActor;
};

/**
 * Holds one provision against the conduct of the kind it speaks of that is alleged of the accused, in the claims whose places
 * are given, or in all.
 */
export const assessCharge = (
  conduct: Conduct,
  charge: Charge,
  places: Iterable<number> = conduct.claims.keys(),
): readonly Assessment[] => {
  const ties = new Set(charge.provision.nodes.flatMap((node) => node.ties ?? []));
  return [...places].flatMap((c) => {
    const claim = conduct.claims[c]!;
    const doers = mutual.has(claim.tie) ? [...claim.agent, ...claim.patient] : claim.agent;
    if (!ties.has(claim.tie) || !charge.accused.some((a) => doers.includes(a))) return [];
    if (isAmong(claim, charge.accused) || !statementsOf(conduct, claim).some(alleges)) return [];
    // What was done to a thing or an idea was done with nobody whom the provision could mean.
    const isWithSomebody = claim.patient.length === 0 || partiesOf(conduct, claim, charge).length > 0;
    if (!isWithSomebody && charge.provision.nodes.some(({ kind }) => kind === 'counterparty')) return [];
    return [assess(conduct, claim, conduct.corroborations[c], charge)];
  });
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
  charge: Charge,
): Assessment => {
  const statements = statementsOf(conduct, claim).filter(alleges);
  const parties = partiesOf(conduct, claim, charge);
  return {
    instrument: charge.instrument.symbol,
    provision: charge.provision.path,
    claim: claim.id,
    accused: labelsOf(conduct, charge),
    categoryErrors: categoryErrors(charge, conduct.actors, parties),
    elements: [
      bindingForce(charge),
      inForceElement(charge, statements, conduct.tellings),
      addressee(conduct, charge),
      conductElement(claim, corroboration, charge, statements),
      counterparty(claim, parties, charge),
      ...listingElement(charge, parties, statements, conduct.listings),
      ...goods(claim, charge),
      ...limits(charge),
    ],
  };
};

const labelsOf = ({ actors }: Conduct, { accused }: Charge): readonly string[] =>
  accused.map((id) => actors.get(id)?.label ?? id);

/** Actors on the other side of the conduct. */
const partiesOf = ({ actors }: Conduct, claim: Claim, { accused }: Charge): readonly Actor[] =>
  [...claim.agent, ...claim.patient].filter((id) => !accused.includes(id)).flatMap((id) => actors.get(id) ?? []);

/** A provision said to be broken by conduct of a kind that it does not speak of. */
const withoutConduct = (conduct: Conduct, breach: Claim, charge: Charge): Assessment => ({
  instrument: charge.instrument.symbol,
  provision: charge.provision.path,
  claim: breach.id,
  accused: labelsOf(conduct, charge),
  categoryErrors: categoryErrors(charge, conduct.actors, []),
  elements: [
    bindingForce(charge),
    addressee(conduct, charge),
    row(charge, 'conduct', 'not addressed', message('law.no-conduct'), {
      words: nodesOf(charge, 'conduct')[0]?.words,
      wanted: message('wanted.conduct'),
    }),
    ...limits(charge),
  ],
});

/** The words that name a provision in a derivation, and where they are known from. */
const sourceOf = ({ instrument, provision }: Charge): Message => {
  const { guessed = [] } = provision;
  const from = { provision: provisionOf(provision, instrument), witness: instrument.witnessName ?? instrument.witness };
  return guessed.length === 0
    ? message('law.source', from)
    : message('law.source-guessed', { ...from, guessed: guessed.join(', ') });
};

interface Row {
  readonly words?: string | undefined;
  readonly statements?: readonly string[];
  readonly why?: readonly Message[];
  readonly wanted?: Message | undefined;
}

const row = (
  charge: Charge,
  element: ElementName,
  standing: ElementStanding,
  because: Message,
  { words, statements = [], why = [], wanted }: Row = {},
): AssessedElement => ({
  element,
  ...(words === undefined ? {} : { words }),
  standing,
  statements,
  because,
  why: [sourceOf(charge), ...why, because],
  ...(wanted === undefined ? {} : { wanted }),
});

const nodesOf = ({ provision }: Charge, kind: NodeKind): Provision['nodes'] =>
  provision.nodes.filter((node) => node.kind === kind);

const bindingForce = (charge: Charge): AssessedElement => {
  const { force } = charge.provision;
  const verb = verbOf(charge.provision);
  if (isBinding(force)) return row(charge, 'binding force', 'met', message('law.binds', { verb }));
  if (force === 'recalls')
    return row(charge, 'binding force', 'not addressed', message('law.recalls', { verb }), {
      wanted: message('wanted.decision'),
    });
  const because =
    force === 'other' && charge.provision.verb === undefined
      ? message('law.no-verb')
      : message('law.binds-nobody', { verb });
  return row(charge, 'binding force', 'not met', because);
};

const isState = (actor: Actor | undefined): boolean =>
  actor !== undefined &&
  (actor.kind === 'place' || actor.kind === 'nationality' || /\b(government|republic|kingdom)\b/i.test(actor.label));

const addressee = (conduct: Conduct, charge: Charge): AssessedElement => {
  const to = charge.provision.addressee;
  if (to === undefined)
    return row(charge, 'addressee', 'not addressed', message('law.no-addressee'), {
      wanted: message('wanted.addressee'),
    });
  const names = labelsOf(conduct, charge).join(', ');
  const words = to;
  const of = { addressee: to, names };
  if (!/states|members|governments/i.test(to)) {
    return row(charge, 'addressee', 'not addressed', message('law.addressee.same', of), {
      words,
      wanted: message('wanted.addressee.same', of),
    });
  }
  // "States that share a border with it": which ones these are is for the evidence.
  if (/\b(?:that|which|whose|who)\b/.test(to))
    return row(charge, 'addressee', 'not addressed', message('law.addressee.one-of', of), {
      words,
      wanted: message('wanted.addressee.one-of', of),
    });
  return charge.accused.every((a) => isState(conduct.actors.get(a)))
    ? row(charge, 'addressee', 'met', message('law.addressee', { addressee: to }), { words })
    : row(charge, 'addressee', 'not addressed', message('law.addressee.no-state', of), {
        words,
        wanted: message('wanted.state', { names }),
      });
};

const conductElement = (
  claim: Claim,
  corroboration: Corroboration | undefined,
  charge: Charge,
  statements: readonly Statement[],
): AssessedElement => {
  const denied = (corroboration?.denying.length ?? 0) > 0;
  const [node] = nodesOf(charge, 'conduct');
  return row(charge, 'conduct', denied ? 'contested' : 'met', message(denied ? 'law.conduct.denied' : 'law.conduct'), {
    words: node?.words,
    statements: statements.map((s) => s.id),
    why: [
      message('law.conduct.kind', { tie: claim.tie, count: statements.length }),
      message('law.conduct.origins', {
        origins: corroboration?.origins.length ?? 0,
        denials: corroboration?.denying.length ?? 0,
      }),
    ],
    wanted: denied ? message('wanted.accounts') : undefined,
  });
};

const counterparty = (claim: Claim, parties: readonly Actor[], charge: Charge): AssessedElement => {
  const nodes = nodesOf(charge, 'counterparty');
  const words = nodes.length === 0 ? undefined : nodes.map((node) => node.words).join('; ');
  if (parties.length === 0)
    return row(charge, 'counterparty', 'not addressed', message('law.no-party'), {
      words,
      wanted: message('wanted.party'),
    });
  const text = `${charge.provision.text} ${nodes.flatMap((node) => node.names ?? []).join(', ')}`.toLowerCase();
  const named = parties
    .flatMap((actor) => actor.names)
    .find((name) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name.toLowerCase())}(?![\\p{L}\\p{N}])`, 'u').test(text));
  const labels = parties.map((actor) => actor.label).join(', ');
  return named === undefined
    ? row(charge, 'counterparty', 'not addressed', message('law.not-named', { names: labels }), {
        words,
        wanted: message('wanted.named', { names: labels }),
      })
    : row(charge, 'counterparty', 'met', message('law.named', { name: named }), {
        words,
        statements: claim.statements,
      });
};

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');

const goods = (claim: Claim, charge: Charge): readonly AssessedElement[] =>
  nodesOf(charge, 'goods').map((node) => {
    const { words } = node;
    const kinds = words.toLowerCase().split(', ');
    const named = claim.goods.find((one) => kinds.some((kind) => one.toLowerCase().includes(kind)));
    return named === undefined
      ? row(charge, 'goods', 'not addressed', message('law.no-goods'), {
          words,
          wanted: message('wanted.goods'),
        })
      : row(charge, 'goods', 'met', message('law.goods', { name: named }), { words, statements: claim.statements });
  });

/** What each limit asks of the evidence. No statement is read as meeting one: that is for the reader to judge. */
const wantedFor: Readonly<Partial<Record<NodeKind, Message>>> = {
  reach: message('wanted.reach'),
  territory: message('wanted.territory'),
  time: message('wanted.time-limit'),
  condition: message('wanted.condition'),
  exception: message('wanted.exception'),
};

const limits = (charge: Charge): readonly AssessedElement[] =>
  (['reach', 'territory', 'time', 'condition', 'exception'] as const).flatMap((kind) =>
    nodesOf(charge, kind).map(({ words }) =>
      row(charge, kind, 'not addressed', message('law.limit', { words }), {
        words,
        wanted: wantedFor[kind],
      }),
    ),
  );
