import type { Message } from '../languages/message.ts';
import type { DerivationKind } from './derivation.ts';
import type { Telling, Whois } from './telling.ts';

/** A root that a telling goes back to: tellings with one root key have one origin. */
export interface Root {
  readonly key: string;
  readonly label: string;
  readonly kind: DerivationKind;
  readonly because: Message;
}

/** One way in which a telling shows what it goes back to; empty where it shows nothing of that kind. */
export interface OriginFeature {
  readonly feature: string;
  readonly rootsOf: (telling: Telling, whois: Whois) => readonly Root[];
}
