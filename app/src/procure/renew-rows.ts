import { z } from 'zod';
import { placeTimeZone } from '../places/api.ts';
import { todayIn } from '../platform/calendar/days.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { announce } from '../platform/publication/store.ts';
import { renewFlags } from './flags/renew.ts';
import { figuresAreDue, keepFigures } from './kept-figures-store.ts';
import { takeTurn } from './load-store.ts';
import { PROJECTION, projectPart } from './project.ts';
import * as publishing from './publishing-store.ts';
import { sourcesDue } from './settings/settings-store.ts';
import { type ProcurementDocument, readProcurementDocument } from './snapshot.ts';

/** Rows that an earlier program made of what is published say less than this one would: they are made again. */
export const renewRows = defineJob({
  name: 'procure.renew-rows',
  payload: z.strictObject({}),
  every: { cron: '23 3 * * *', where: 'each place' },
  async run({ inPlace, signal, progress }) {
    const outdated = await inPlace((tx) => publishing.outdatedSnapshots(tx, PROJECTION));
    for (const [at, { hash, bytes }] of outdated.entries()) {
      signal.throwIfAborted();
      await inPlace((tx) => renew(tx, hash, readProcurementDocument(bytes)));
      await progress(at + 1, outdated.length);
    }
    for (const sourceNo of await inPlace(dueToday)) {
      signal.throwIfAborted();
      await inPlace((tx) => renewDue(tx, sourceNo));
    }
    signal.throwIfAborted();
    await inPlace(renewFigures);
  },
});

const today = async (tx: Transaction): Promise<string> => todayIn(await placeTimeZone(tx));

/** Sources for which settings begin to hold today, or that were published before there were flags. */
const dueToday = async (tx: Transaction): Promise<number[]> => sourcesDue(tx, await today(tx));

async function renewDue(tx: Transaction, sourceNo: number): Promise<void> {
  await takeTurn(tx);
  // Made anew meanwhile by whoever published.
  if (!(await dueToday(tx)).includes(sourceNo)) return;
  await renewFlags(tx, sourceNo, await today(tx));
  await announce(tx);
}

/** Figures that were made by an earlier program, law or calendar, or before contracts fell due that are due today. */
async function renewFigures(tx: Transaction): Promise<void> {
  const day = todayIn('UTC');
  if (!(await figuresAreDue(tx, day))) return;
  await takeTurn(tx);
  await keepFigures(tx, day);
  await announce(tx);
}

async function renew(tx: Transaction, hash: string, document: ProcurementDocument): Promise<void> {
  await takeTurn(tx);
  // Published anew or taken back meanwhile: its rows went with it.
  if (!(await publishing.outdatedSnapshots(tx, PROJECTION)).some((each) => each.hash === hash)) return;
  const { source, year } = document;
  await publishing.dropProjections(tx, [hash]);
  const projecting = { hash, sourceNo: source.no, isOwn: source.isOwn, year, rows: 0 };
  for (const part of document.parts.keys()) {
    const bytes = await publishing.partOf(tx, hash, part);
    await projectPart(tx, projecting, part, bytes);
  }
  await publishing.insertParties(tx, hash);
  await publishing.noteProjection(tx, hash, PROJECTION);
  await renewFlags(tx, source.no, await today(tx));
  await announce(tx);
}
