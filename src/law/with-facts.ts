import type { Instrument, Provision, ProvisionNode, Successor } from './instrument.ts';
import { instrumentWordsOf } from './instrument-language.ts';
import { isBinding } from './lookup.ts';
import { pathsOf } from './provision-path.ts';
import { isSameInstrument } from './symbol.ts';

/**
 * Gives instruments that are known by their words what is known of them otherwise: a text without its date of adoption has
 * the date that the facts give, an excerpt that does not hold its verb has the force that they give. What the text itself
 * says stays.
 */
export const withFacts = (instruments: readonly Instrument[]): readonly Instrument[] => {
  const facts = instruments.filter((i) => i.witnessKind === 'facts');
  const known = instruments.map((instrument) => {
    const fact = facts.find((f) => f !== instrument && isSameInstrument(f.symbol, instrument.symbol));
    return fact === undefined || instrument.witnessKind === 'facts' ? instrument : merged(instrument, fact);
  });
  return withSuccessors(known);
};

/** "Decides to terminate the measures imposed by paragraph 2 of resolution 41 (2031)" ends paragraph 2 of that one. */
const withSuccessors = (instruments: readonly Instrument[]): readonly Instrument[] => {
  const ended = instruments.flatMap(({ symbol, adopted, inForce, languages = ['en'], provisions }) =>
    provisions.flatMap((provision) => {
      const words = instrumentWordsOf(languages[0] ?? 'en');
      const groups = isBinding(provision.force) ? words.supersedes.exec(provision.text)?.groups : undefined;
      if (groups?.instrument === undefined) return [];
      const from = provision.inForce ?? inForce ?? adopted;
      const paths = groups.paragraphs === undefined ? undefined : pathsOf(`paragraph ${groups.paragraphs}`);
      const successor: Successor = {
        instrument: symbol,
        ...(from === undefined ? {} : { from }),
        ...(paths === undefined ? {} : { provisions: paths }),
      };
      return [{ target: `resolution ${groups.instrument}`, successor }];
    }),
  );
  if (ended.length === 0) return instruments;
  return instruments.map((instrument) => {
    const own = ended.filter(
      ({ target, successor }) =>
        isSameInstrument(target, instrument.symbol) && successor.instrument !== instrument.symbol,
    );
    if (own.length === 0) return instrument;
    return {
      ...instrument,
      supersededBy: [...(instrument.supersededBy ?? []), ...own.map(({ successor }) => successor)],
    };
  });
};

const merged = (instrument: Instrument, known: Instrument): Instrument => {
  const { adopted, inForce, chapter, body, supersededBy } = known;
  return {
    ...(adopted === undefined ? {} : { adopted }),
    ...(inForce === undefined ? {} : { inForce }),
    ...(chapter === undefined ? {} : { chapter }),
    ...(body === undefined ? {} : { body }),
    ...(supersededBy === undefined ? {} : { supersededBy }),
    ...instrument,
    symbol: known.symbol,
    provisions: instrument.provisions.map((p) => {
      const fact = known.provisions.find(({ path }) => path === p.path);
      return fact === undefined ? p : mergedProvision(p, fact);
    }),
  };
};

/** What the words do not say, the facts may: force, addressee, which list names the counterparties. */
const mergedProvision = (own: Provision, fact: Provision): Provision => {
  const kinds = new Set(own.nodes.map(({ kind }) => kind));
  const more = fact.nodes.filter(({ kind }) => !kinds.has(kind));
  const parties = fact.nodes.find(({ kind }) => kind === 'counterparty');
  return {
    ...(fact.addressee === undefined ? {} : { addressee: fact.addressee }),
    ...(fact.verb === undefined ? {} : { verb: fact.verb }),
    ...own,
    // "Member States that share a border" are not all that the pattern "Member States" says.
    ...(own.addressee !== undefined && fact.addressee?.startsWith(own.addressee) ? { addressee: fact.addressee } : {}),
    force: own.verb === undefined ? fact.force : own.force,
    nodes: [...own.nodes.map((node) => (node.kind === 'counterparty' ? withList(node, parties) : node)), ...more],
  };
};

/** The same parties under their other names, and the list that names the rest. */
const withList = (node: ProvisionNode, fact: ProvisionNode | undefined): ProvisionNode => ({
  ...node,
  ...(node.names === undefined || node.names.length === 0
    ? {}
    : { names: [...new Set([...node.names, ...(fact?.names ?? [])])] }),
  ...(fact?.list === undefined ? {} : { list: fact.list }),
});
