import type { NameKind } from '../annotation.ts';
import type { Features } from './agreement.ts';

/** An entity while its document is being read: grows mention by mention and may be merged into another. */
export interface DraftEntity {
  readonly index: number;
  kind: NameKind;
  features: Features;
  readonly mentions: number[];
  readonly because: string[];
  readonly aliases: Set<string>;
  /** A label that is told rather than found: the name in a signature. */
  label: string | undefined;
  /** Whether one of the mentions is a name. */
  named: boolean;
  /** Set on a state's government: the state or leader it is named for. */
  government: boolean;
  /** What the text says that it is, beside its name: "the Kites, an armed [group]". */
  readonly called: Set<string>;
  /** Index of the draft that this one has become part of; its own index while it has not. */
  partOf: number;
}

/** The draft that `index` now belongs to. */
export const rootOf = (drafts: readonly DraftEntity[], index: number): DraftEntity => {
  let draft = drafts[index] as DraftEntity;
  while (draft.partOf !== draft.index) draft = drafts[draft.partOf] as DraftEntity;
  return draft;
};

/** A new draft with one mention, or none where `mention` is -1. */
export const openDraft = (drafts: DraftEntity[], kind: NameKind, features: Features, mention: number): DraftEntity => {
  const draft: DraftEntity = {
    index: drafts.length,
    kind,
    features,
    mentions: mention < 0 ? [] : [mention],
    because: mention < 0 ? [] : ['first mention'],
    aliases: new Set(),
    label: undefined,
    named: false,
    government: false,
    called: new Set(),
    partOf: drafts.length,
  };
  drafts.push(draft);
  return draft;
};

/** Makes `from` part of `into`: its mentions keep their reasons, its first one gets `because`. */
export const mergeDrafts = (drafts: readonly DraftEntity[], into: number, from: number, because: string): void => {
  const a = rootOf(drafts, into);
  const b = rootOf(drafts, from);
  if (a === b) return;
  if (b.because.length > 0) b.because[0] = because;
  a.mentions.push(...b.mentions);
  a.because.push(...b.because);
  for (const alias of b.aliases) a.aliases.add(alias);
  for (const noun of b.called) a.called.add(noun);
  a.named ||= b.named;
  a.government ||= b.government;
  a.label ??= b.label;
  b.partOf = a.index;
};
