import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { identityById } from '../platform/auth/identity-store.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { accountProblems } from './problems.ts';
import * as store from './store.ts';

/**
 * Asks a second factor of everybody who works in the place, or no longer. Who asks it has one: else the first thing to
 * happen is that nobody is left who could take it back.
 */
export const requireSecondFactor = defineAction({
  name: 'account.require-second-factor',
  records: ['second-factor.required', 'second-factor.made-optional'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({ required: z.boolean() }),
  async run({ tx, actor, place }, { required }) {
    const who = await identityById(tx.db, actor.identityId);
    if (required && !who?.hasSecondFactor) throw accountProblems.problem('account.second-factor-first');
    if (!(await store.setRequired(tx, required))) throw problem('version.stale');
    return {
      answer: { required },
      entry: {
        act: required ? 'second-factor.required' : 'second-factor.made-optional',
        subject: `place/${place.code}`,
      },
    };
  },
});
