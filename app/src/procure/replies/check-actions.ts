import { z } from 'zod';
import { ownPost } from '../../places/api.ts';
import { defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { publish, withdraw } from '../../platform/publication/publication.ts';
import { spokenText } from '../../platform/spoken/spoken-text.ts';
import { takeTurn } from '../load-store.ts';
import { procureProblems } from '../problems.ts';
import * as store from './check-store.ts';
import { standingFlag } from './flag-store.ts';
import { REPLYING } from './reply-actions.ts';
import { CHECK, writeCheck } from './snapshot.ts';
import { FLAG_ID, MOST_OF_NOTE, OUTCOMES } from './words.ts';

const flag = z.string().regex(FLAG_ID);

/** Somebody of the municipality looked into a flag and says in public what came of it. The flag stays, and what was said before. */
export const noteCheck = defineAction({
  name: 'procure.note-check',
  stepUp: true,
  records: ['check.published'],
  authority: 'place',
  input: z.strictObject({
    flag,
    /** How many notes whoever writes has seen. */
    version: z.number().int().min(0),
    outcome: z.enum(OUTCOMES),
    note: spokenText(1, MOST_OF_NOTE),
  }),
  async run(context, { flag: id, version, outcome, note }) {
    const { tx, place, actor, now } = context;
    await takeTurn(tx);
    const { partyKeys, ...found } = (await standingFlag(tx, id)) ?? { partyKeys: [] };
    if (!('id' in found)) throw procureProblems.problem('procure.flag-gone');
    const before = await store.checksOf(tx, id);
    const last = before.at(-1);
    expectVersion({ version: before.length }, version, {
      outcome: last?.outcome ?? '',
      note: last?.note ?? '',
    });
    const check: store.Check = {
      no: before.length + 1,
      outcome,
      note,
      post: await ownPost(context, REPLYING),
      personId: actor.personId,
      checkedOn: todayIn(place.timeZone, now),
    };
    await store.insertCheck(tx, id, check, now);
    const { hash } = await publish(context, {
      act: 'check.published',
      subject: `flag/${id}@${check.no}`,
      // A branch of a message has no dash in its name.
      detail: { code: found.code, outcome: outcome.replaceAll('-', '') },
      ...CHECK,
      key: id,
      document: writeCheck({
        format: 'groundwork.procurement-check@1',
        place: { code: place.code, name: place.name, isExample: place.isExample },
        flag: found,
        outcome,
        note,
        post: check.post,
        day: check.checkedOn,
      }),
    });
    await store.showCheck(tx, { ...found, partyKeys }, { outcome, checkedOn: check.checkedOn, hash });
    return { answer: { checks: check.no } };
  },
});

/** What was said of a flag was wrong, or names somebody: it goes from every public page, with all that was said before. */
export const withdrawCheck = defineAction({
  name: 'procure.withdraw-check',
  stepUp: true,
  records: ['check.withdrawn'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ flag, reason: spokenText(1, 500) }),
  async run(context, { flag: id, reason }) {
    const { tx } = context;
    await takeTurn(tx);
    await withdraw(context, {
      ...CHECK,
      key: id,
      act: 'check.withdrawn',
      subject: `flag/${id}`,
      detail: {},
      reason,
    });
    await store.hideCheck(tx, id);
    return { answer: {} };
  },
});
