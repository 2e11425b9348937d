import type { MessageKey } from '../i18n/i18n.ts';

/** Where an action is at home: everywhere, or on a page. Help is ordered by it. */
export type Room =
  | 'everywhere'
  | 'case'
  | 'claims'
  | 'claim'
  | 'read'
  | 'actors'
  | 'actor'
  | 'matrix'
  | 'search'
  | 'law'
  | 'lists'
  | 'network'
  | 'map'
  | 'picture'
  | 'letters'
  | 'letter'
  | 'log';

/**
 * What a person can do, one a line: this list feeds buttons, the palette, shortcuts and help. `keys` is a key, or two
 * struck one after the other ("g c"); `mod` is Ctrl, on a Mac ⌘. An action can be done while a page has a handler for it.
 */
export interface Action {
  readonly id: string;
  readonly room: Room;
  readonly keys?: string;
}

export const actions = [
  { id: 'palette', room: 'everywhere', keys: 'mod+k' },
  { id: 'help', room: 'everywhere', keys: '?' },
  { id: 'go.case', room: 'everywhere', keys: 'g s' },
  { id: 'go.claims', room: 'everywhere', keys: 'g c' },
  { id: 'go.actors', room: 'everywhere', keys: 'g w' },
  { id: 'go.matrix', room: 'everywhere', keys: 'g m' },
  { id: 'go.findings', room: 'everywhere', keys: 'g f' },
  { id: 'go.search', room: 'everywhere', keys: 'g /' },
  { id: 'go.timeline', room: 'everywhere', keys: 'g t' },
  { id: 'go.network', room: 'everywhere', keys: 'g n' },
  { id: 'go.map', room: 'everywhere', keys: 'g p' },
  { id: 'go.law', room: 'everywhere', keys: 'g l' },
  { id: 'go.letters', room: 'everywhere', keys: 'g b' },
  { id: 'go.log', room: 'everywhere', keys: 'g a' },
  { id: 'settings', room: 'everywhere', keys: 'g ,' },
  { id: 'case.study', room: 'everywhere' },
  { id: 'case.cancel', room: 'everywhere' },
  { id: 'undo', room: 'everywhere', keys: 'mod+z' },
  { id: 'theme', room: 'everywhere', keys: 'g d' },
  { id: 'case.add', room: 'case', keys: 'o' },
  { id: 'claims.next', room: 'claims', keys: 'j' },
  { id: 'claims.previous', room: 'claims', keys: 'k' },
  { id: 'claims.open', room: 'claims', keys: 'Enter' },
  { id: 'claims.mark', room: 'claims', keys: 'x' },
  { id: 'claims.same', room: 'claims', keys: 'm' },
  { id: 'claims.different', room: 'claims', keys: 'd' },
  { id: 'claims.unsure', room: 'claims', keys: 'u' },
  { id: 'claims.letter', room: 'claims', keys: 'i' },
  { id: 'claims.words', room: 'claims', keys: '/' },
  { id: 'claims.clear', room: 'claims', keys: 'c' },
  { id: 'claims.save', room: 'claims', keys: 'v' },
  { id: 'claim.next', room: 'claim', keys: 'j' },
  { id: 'claim.previous', room: 'claim', keys: 'k' },
  { id: 'claim.read', room: 'claim', keys: 'Enter' },
  { id: 'claim.letter', room: 'claim', keys: 'i' },
  { id: 'claim.split', room: 'claim', keys: 'x' },
  { id: 'claim.rename', room: 'claim', keys: 'e' },
  { id: 'claim.grade', room: 'claim', keys: 'g r' },
  { id: 'read.next', room: 'read', keys: 'j' },
  { id: 'read.previous', room: 'read', keys: 'k' },
  { id: 'read.accept', room: 'read', keys: 'a' },
  { id: 'read.reject', room: 'read', keys: 'r' },
  { id: 'read.correct', room: 'read', keys: 'e' },
  { id: 'read.add', room: 'read', keys: 's' },
  { id: 'read.note', room: 'read', keys: 'n' },
  { id: 'read.grade', room: 'read', keys: 'g r' },
  { id: 'read.claim', room: 'read', keys: 'c' },
  { id: 'read.links', room: 'read', keys: 'l' },
  { id: 'read.original', room: 'read', keys: 'o' },
  { id: 'actors.next', room: 'actors', keys: 'j' },
  { id: 'actors.previous', room: 'actors', keys: 'k' },
  { id: 'actors.same', room: 'actors', keys: 's' },
  { id: 'actors.different', room: 'actors', keys: 'd' },
  { id: 'actors.unsure', room: 'actors', keys: 'u' },
  { id: 'actors.member', room: 'actors', keys: 'b' },
  { id: 'actors.holder', room: 'actors', keys: 'h' },
  { id: 'actor.next', room: 'actor', keys: 'j' },
  { id: 'actor.previous', room: 'actor', keys: 'k' },
  { id: 'actor.call', room: 'actor', keys: 'n' },
  { id: 'actor.split', room: 'actor', keys: 'x' },
  { id: 'actor.rename', room: 'actor', keys: 'e' },
  { id: 'actor.same', room: 'actor', keys: 's' },
  { id: 'actor.different', room: 'actor', keys: 'd' },
  { id: 'actor.unsure', room: 'actor', keys: 'u' },
  { id: 'actor.member', room: 'actor', keys: 'b' },
  { id: 'actor.relate', room: 'actor', keys: 'r' },
  { id: 'actor.claims', room: 'actor', keys: 'c' },
  { id: 'page.next', room: 'lists', keys: 'n' },
  { id: 'page.previous', room: 'lists', keys: 'p' },
  { id: 'matrix.turn', room: 'matrix', keys: 't' },
  { id: 'search.words', room: 'search', keys: '/' },
  { id: 'network.next', room: 'network', keys: 'j' },
  { id: 'network.previous', room: 'network', keys: 'k' },
  { id: 'network.words', room: 'network', keys: '/' },
  { id: 'network.clear', room: 'network', keys: 'c' },
  { id: 'map.next', room: 'map', keys: 'j' },
  { id: 'map.previous', room: 'map', keys: 'k' },
  { id: 'picture.closer', room: 'picture', keys: '+' },
  { id: 'picture.farther', room: 'picture', keys: '-' },
  { id: 'picture.whole', room: 'picture', keys: '0' },
  { id: 'law.next', room: 'law', keys: 'j' },
  { id: 'law.previous', room: 'law', keys: 'k' },
  { id: 'letters.begin', room: 'letters', keys: 'o' },
  { id: 'letter.insert', room: 'letter', keys: 'mod+i' },
  { id: 'letter.shelf', room: 'letter', keys: 'mod+b' },
  { id: 'letter.own', room: 'letter', keys: 'mod+Enter' },
  { id: 'letter.heading', room: 'letter', keys: 'mod+h' },
  { id: 'letter.docx', room: 'letter' },
  { id: 'letter.pdf', room: 'letter' },
  { id: 'letter.html', room: 'letter' },
  { id: 'letter.markdown', room: 'letter' },
] as const satisfies readonly Action[];

export type ActionId = (typeof actions)[number]['id'];

const byId = new Map<ActionId, Action>(actions.map((action) => [action.id, action]));

export const actionOf = (id: ActionId): Action => byId.get(id) as Action;

/** What an action is called. */
export const labelOf = (id: ActionId): MessageKey => `action.${id}` as MessageKey;

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of an action as they are printed on the keyboard: one string for each stroke. */
export const strokesOf = ({ keys }: Action): readonly string[] =>
  keys === undefined
    ? []
    : keys.split(' ').map((stroke) =>
        stroke
          .replace('mod+', isMac ? '⌘' : 'Ctrl+')
          .replace(/(?<=\+|⌘|^)[a-z]$/, (letter) => letter.toUpperCase())
          .replace('Enter', '↵'),
      );
