import type { Connections } from '../db/connections.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Localized } from '../i18n/localized.ts';
import type { PlaceCalendar } from '../notifications/when.ts';
import type { Role } from './roles.ts';

/** A person as somebody who may be spoken to: their name, and the posts they hold today. */
export interface Known {
  personId: string;
  name: string;
  posts: readonly string[];
}

export interface OwnTown {
  id: string;
  code: string;
  name: string;
  names: Localized;
}

/** Who the people of a place are, for what is not about people: names in a history, whom to tell. */
export interface Directory {
  /** Names of today, also of those who left; an id that is nobody's is left out. */
  namesOf(tx: Transaction, personIds: readonly string[]): Promise<Map<string, string>>;
  /** Who holds a permission on this day, by name. */
  holdersOf(tx: Transaction, permission: string, today: string): Promise<Known[]>;
  /** What the posts are for that a person holds on this day. */
  rolesOf(tx: Transaction, personId: string, today: string): Promise<Role[]>;
  /** The place's clock, and the days on which it works, for some weeks from now. */
  calendarOf(tx: Transaction): Promise<PlaceCalendar>;
  /** The municipalities an identity is a person of, by name: asked before any is chosen, and no proof of a post. */
  townsOf(open: Connections['open'], identityId: string): Promise<readonly OwnTown[]>;
  /** Who signs in as these persons; whoever cannot sign in is left out. */
  identitiesOf(tx: Transaction, personIds: readonly string[]): Promise<Map<string, string>>;
}
