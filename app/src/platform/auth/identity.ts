import type { Language } from '../i18n/languages.ts';
import type { How } from './session-store.ts';

/** Who is signed in: a name and nothing of what they may do. */
export interface Identity {
  id: string;
  name: string;
  email: string;
  /** The language the person chose for mail; null where none was chosen yet. */
  language: Language | null;
  session: Session;
}

/** One browser in which somebody is signed in. */
export interface Session {
  /** Names it on pages; opens nothing. */
  handle: string;
  how: How;
  deviceId: string | null;
  /** When this person last showed who they are; null where the session began with less than that. */
  provedAt: Date | null;
  /** The computer is used by several people: it forgets soon, and offers to change over. */
  onSharedDevice: boolean;
  hasSecondFactor: boolean;
  /** A place asks for a second factor and this person has none: nothing of work opens until there is one. */
  mustAddSecondFactor: boolean;
}
