import { setTimeout as pause } from 'node:timers/promises';
import { DEEDS, type Deed } from './deeds.ts';

/** What the client was told of a deed in the end. */
export type Told = 'acknowledged' | 'refused';

export interface Noted {
  deed: Deed;
  told: Told | undefined;
  /** The last thing that came back, for a deed of which nothing is known. */
  last: string;
  tries: number;
}

export interface Office {
  origin: string;
  code: string;
  item: string;
}

const ANSWER_WITHIN_MS = 8000;
const AGAIN_MS = 100;

/**
 * Somebody who works without a pause, notes what was acknowledged, and whatever was answered neither way asks again
 * with the same id.
 */
export class Officer {
  readonly notes: Noted[] = [];
  readonly #office: Office;
  readonly #cookies: string;
  readonly #token: string;
  readonly #random: () => number;
  #isStopping = false;
  #ended: Promise<void> | undefined;

  constructor(office: Office, keys: { cookies: string; token: string }, random: () => number) {
    this.#office = office;
    this.#cookies = keys.cookies;
    this.#token = keys.token;
    this.#random = random;
  }

  begin(): void {
    this.#isStopping = false;
    this.#ended = this.#work();
  }

  /** No new deed; the one at hand is brought to its end first. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#ended;
  }

  async #work(): Promise<void> {
    while (!this.#isStopping) {
      const make = DEEDS[Math.floor(this.#random() * DEEDS.length)];
      if (!make) continue;
      const note: Noted = {
        deed: make(this.#office.code, this.#office.item),
        told: undefined,
        last: '',
        tries: 0,
      };
      this.notes.push(note);
      while (note.told === undefined) {
        note.tries += 1;
        await this.#ask(note);
        if (note.told === undefined) await pause(AGAIN_MS);
      }
    }
  }

  async #ask(note: Noted): Promise<void> {
    const { deed } = note;
    try {
      const answer = await fetch(new URL(deed.path, this.#office.origin), {
        method: 'POST',
        headers: this.#headersOf(deed),
        body: deed.body,
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      const text = await answer.text();
      const leadsTo = answer.headers.get('location') ?? '';
      note.last = `${answer.status} ${leadsTo || text.slice(0, 300)}`;
      if (answer.status === 201 || (answer.status === 303 && !leadsTo.includes('/sign-in')))
        note.told = 'acknowledged';
      else if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) note.told = 'refused';
    } catch (error) {
      // Cut off, turned away or too late: nobody can tell from here whether it was done.
      note.last = String((error as Error).cause ?? error);
    }
  }

  #headersOf(deed: Deed): Record<string, string> {
    if (deed.as === 'api')
      return {
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/json',
        'idempotency-key': deed.requestId,
      };
    return {
      origin: this.#office.origin,
      cookie: this.#cookies,
      // The boundary of a form with a file is set by whoever writes it.
      ...(typeof deed.body === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    };
  }
}
