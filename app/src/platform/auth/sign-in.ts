import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import { addIdentity, givePassword, type NewIdentity } from './identities.ts';
import type { Identity } from './identity.ts';
import { type Invitation, type Invited, invite } from './invitations.ts';
import { type AsksSecondFactor, identityOf } from './sessions.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** What every route asks of sign-in. The rest are functions of this folder, which take a transaction. */
export interface SignIn {
  settings: SignInSettings;
  /** Who is signed in, all steps done; null for everybody else. */
  identityOf(headers: Headers): Promise<Identity | null>;
  /** In a transaction of its own; what needs an identity together with something else calls `addIdentity` with its own. */
  addIdentity(who: NewIdentity): Promise<string>;
  /** Gives a password to an identity that has none; false when it has one. */
  givePassword(identityId: string, password: string): Promise<boolean>;
  /** In the transaction of what it is for: see `invitations.ts`. */
  invite(tx: Transaction, invitation: Invitation): Promise<Invited>;
  /** Work that an answer must not wait for, because how long it takes would tell something. */
  afterwards: Afterwards;
}

export function createSignIn(
  open: Kysely<DB>,
  settings: SignInSettings,
  asksSecondFactor: AsksSecondFactor,
): SignIn {
  return {
    settings,
    identityOf: (headers) => identityOf(open, settings, asksSecondFactor, headers),
    addIdentity: (who) => open.transaction().execute((tx) => addIdentity(tx, who)),
    givePassword: (identityId, password) => givePassword(open, identityId, password),
    invite,
    afterwards: new Afterwards(),
  };
}

/** Work begun with an answer and done after it. */
class Afterwards {
  readonly #running = new Set<Promise<void>>();

  begin(work: () => Promise<void>, onError: (error: unknown) => void): void {
    const done = new Promise<void>((resolve) => setImmediate(resolve))
      .then(work)
      .catch(onError)
      .finally(() => this.#running.delete(done));
    this.#running.add(done);
  }

  /** When all that was begun is done. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
