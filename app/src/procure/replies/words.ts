import type { State } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';

/** Who may reply: those whom a flag concerns. The municipality says what it checked. */
export const ROLES = ['buyer', 'supplier'] as const;
export type Role = (typeof ROLES)[number];

/** What becomes of a reply: it is read, and shown or not; or it is taken back later. */
export const REPLY_STATES = ['received', 'published', 'declined', 'withdrawn'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** Why a reply is not shown. Whoever wrote it reads it with a sentence of the officer's; everybody can count it. */
export const REASONS = ['personal', 'insult', 'elsewhere', 'double', 'not-concerned', 'retracted'] as const;
export type Reason = (typeof REASONS)[number];

/** What came of looking into a flag. It stays, whatever came of it. */
export const OUTCOMES = ['explained', 'error-in-data', 'looked-into'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const MOST_OF_REPLY = 3000;
export const MOST_OF_NAME = 200;
export const MOST_OF_NOTE = 2000;

export const FLAG_ID = /^[0-9a-f]{20}$/;

const LIGHTS: Record<ReplyState, State> = {
  received: 'ask',
  published: 'good',
  declined: 'bad',
  withdrawn: 'bad',
};

export const stateOf = (tongue: Tongue, state: ReplyState) => ({
  light: LIGHTS[state],
  word: tongue.t(`reply.state.${state}`),
});
