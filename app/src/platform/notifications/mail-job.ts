import { z } from 'zod';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { sayKept } from '../i18n/kept-message.ts';
import type { Language } from '../i18n/languages.ts';
import type { Tongue } from '../i18n/tongue.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { defineJob, type Job } from '../jobs/job.ts';
import { sendMail } from '../mail/mail.ts';
import { howSoon, kindOf } from './kinds.ts';
import { stopPath } from './stop.ts';
import * as store from './store.ts';
import { mailMoment, USUAL_WISHES } from './when.ts';
import * as wishes from './wishes-store.ts';

const payload = z.strictObject({});

/** What comes close together comes in one mail: the clock is cut into pieces, and mail goes at the end of each. */
const PIECE_MS = 5 * 60_000;
const MOST_IN_ONE = 30;

/** Writes to each person of a place, in one mail, what the hour allows; the rest waits for its own. */
export const tellByMail: Job<z.infer<typeof payload>> = defineJob({
  name: 'notifications.tell-by-mail',
  payload,
  async run({ house, inPlace, signal, progress }) {
    const people = await inPlace((tx) => store.peopleToTell(tx));
    const later: Date[] = [];
    for (const [at, personId] of people.entries()) {
      signal.throwIfAborted();
      const next = await inPlace((tx) => tell(house, tx, personId, new Date()));
      if (next) later.push(next);
      await progress(at + 1, people.length);
    }
    const next = later.toSorted((one, other) => one.getTime() - other.getTime())[0];
    if (next) await inPlace((tx) => enqueue(tx, tellByMail, {}, { key: 'later', runAt: next }));
  },
});

/** In the transaction that told somebody: mail is thought of at the end of this piece of the clock. */
export async function planMail(tx: Transaction, at: Date): Promise<void> {
  const end = new Date(Math.floor(at.getTime() / PIECE_MS + 1) * PIECE_MS);
  // Apart from what waits for the morning, which would else be taken to an earlier moment, or this to a later.
  await enqueue(tx, tellByMail, {}, { key: 'soon', runAt: end });
}

/** Gives the moment at which there is more to tell this person; null when there is none. */
export async function tell(house: House, tx: Transaction, personId: string, now: Date): Promise<Date | null> {
  const rows = await store.unsettled(tx, personId);
  if (rows.length === 0) return null;
  const identityId = (await house.people.identitiesOf(tx, [personId])).get(personId);
  const mailbox = identityId && (await wishes.mailboxOf(tx.db, identityId));
  // Who may no longer come in is told nothing of what goes on there.
  const mayEnter = identityId && (await house.performing.actorOf(tx, identityId, now)) !== null;
  if (!mailbox || !mayEnter) {
    await store.settle(tx, idsOf(rows));
    return null;
  }

  await wishes.speakFor(tx, identityId);
  const wished = (await wishes.wishesOf(tx.db)) ?? USUAL_WISHES;
  const choices = await wishes.choicesOf(tx.db);
  const calendar = await house.people.calendarOf(tx);
  const timed = rows.map((row) => ({
    ...row,
    due: mailMoment(row.at, howSoon(choices, kindOf(house.slices, row.message)), wished, calendar),
  }));
  const due = timed.filter((row) => row.due !== null && row.due <= now).slice(0, MOST_IN_ONE);
  const unwanted = timed.filter((row) => row.due === null);
  if (due.length > 0) {
    const tongue = house.tongues.tongue((mailbox.language ?? 'en') as Language);
    const stop = stopPath(house.performing.pseudonymKey, identityId);
    await sendMail(tx, {
      to: mailbox.email,
      language: tongue.language,
      template: 'notice-mail',
      params: {
        name: mailbox.name,
        count: due.length,
        news: due.map((row) => paragraphOf(tongue, house.baseUrl, row)).join('\n\n'),
        stop: `${house.baseUrl}${stop}`,
      },
      stop,
      link: '/work/notifications',
    });
  }
  await store.settle(tx, idsOf([...due, ...unwanted]));
  const later = timed.flatMap((row) => (row.due !== null && !due.includes(row) ? [row.due] : []));
  const next = later.toSorted((one, other) => one.getTime() - other.getTime())[0];
  return next ?? null;
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id);

type Row = Awaited<ReturnType<typeof store.unsettled>>[number];

function paragraphOf(tongue: Tongue, baseUrl: string, row: Row): string {
  const says = sayKept(tongue, row.message, row.params) ?? tongue.t('notice.something');
  return `${says}\n${baseUrl}${row.path}`;
}
