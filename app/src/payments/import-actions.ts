import { createHash, randomUUID } from 'node:crypto';
import { dayText, type PaymentMapping } from '@groundwork-gov/payments';
import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { keepFiles } from '../platform/read-files/keep-files.ts';
import { fold } from '../platform/search/fold.ts';
import * as store from './load-store.ts';
import { readMapping } from './mapping.ts';
import { paymentProblems } from './problems.ts';
import { type FileToRead, fileAt, type Progress, type ReadFile, readPaymentFile } from './read-files.ts';
import { refuseRepeats } from './repeats.ts';
import { stagePayments } from './staging.ts';
import { findableFile } from './waiting.ts';

const importInput = z.strictObject({
  /** The mapping itself, or the id of one that this place used before. */
  mapping: z.unknown(),
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(300),
        path: z.string().min(1),
        sha256: z.string(),
      }),
    )
    .min(1)
    .max(100),
  /** Why a file comes in that repeats what is there. */
  reason: z.string().trim().min(1).max(500).nullable().default(null),
});

/** Reads payment files with a mapping: all of them, or nothing. */
export function importPayments(progress: Progress = () => undefined) {
  return defineAction({
    name: 'payments.import',
    records: ['payments.loaded'],
    authority: 'place',
    input: importInput,
    sameness: ({ files, ...rest }) => ({
      ...rest,
      files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    }),
    async run(context, { mapping, files, reason }) {
      const loaded = await importLedgers(context, { mapping, files: files.map(fileAt), reason }, progress);
      return { answer: { loaded } };
    },
  });
}

export interface LedgersToImport {
  /** The mapping itself, or the id of one that this place used before. */
  mapping: unknown;
  files: readonly FileToRead[];
  reason: string | null;
}

/** Reads payment files with a mapping and keeps them: all of them, or nothing. */
export async function importLedgers(
  context: ActContext,
  { mapping: given, files, reason }: LedgersToImport,
  progress: Progress = () => undefined,
): Promise<Loaded[]> {
  const { tx } = context;
  await store.takeTurn(tx);
  const mapping = await mappingOf(context, given);
  const before = await store.standingLoads(tx);
  const read: ReadFile[] = [];
  const names = new Set<string>();
  for (const file of files) {
    const { about, payments } = await readPaymentFile(file, mapping, progress);
    const loadId = randomUUID();
    await stagePayments(tx, loadId, payments, (rows) => progress(file.name, 'kept', rows, payments.count));
    for (const name of payments.texts.supplier.values) if (name !== '') names.add(name);
    read.push({ loadId, about });
  }
  if (reason === null) await refuseRepeats(tx, read, before);
  await store.insertSupplierNames(
    tx,
    [...names].map((name) => ({ name, folded: fold(name) })),
  );
  return keepLoads(context, read, mapping, reason);
}

async function mappingOf({ tx, place }: ActContext, given: unknown): Promise<PaymentMapping> {
  if (!z.uuid().safeParse(given).success) return readMapping(given, place.currency);
  const document = await store.mappingById(tx, String(given));
  if (document === undefined) throw paymentProblems.problem('payments.no-mapping');
  return readMapping(document, place.currency);
}

export interface Loaded {
  file: string;
  loadId: string;
  load: number;
  payments: number;
  leftOut: number;
  /** Minor units as digits: an answer is stored as JSON, and a repeat must get the same. */
  total: string;
  firstDay: string | null;
  lastDay: string | null;
  unknownDays: number;
  timesOnly: number;
}

/** The files, their loads, and the acts. */
async function keepLoads(
  context: ActContext,
  read: readonly ReadFile[],
  mapping: PaymentMapping,
  reason: string | null,
): Promise<Loaded[]> {
  const { tx } = context;
  const text = JSON.stringify(mapping);
  const mappingId = await store.insertMapping(tx, {
    mappingId: randomUUID(),
    sha256: createHash('sha256').update(text).digest('hex'),
    title: mapping.title,
    document: text,
  });
  const files = await keepFiles(
    tx,
    read.map(({ about }) => about),
    {
      kind: 'payment-file',
      byHash: store.filesByHash,
      insert: store.insertFiles,
      findable: findableFile,
    },
  );
  const last = await store.lastLoadNo(tx);
  const loads = read.map(({ loadId, about }, at) => ({
    loadId,
    loadNo: last + at + 1,
    fileId: files.get(about.sha256) ?? '',
    fileName: about.name,
    mappingId,
    personId: context.actor.personId,
    payments: about.payments,
    total: about.total,
    firstDay: about.dates.first === null ? null : dayText(about.dates.first),
    lastDay: about.dates.last === null ? null : dayText(about.dates.last),
    unknownDays: about.dates.unknown,
    leftOut: about.leftOut,
    columns: about.columns,
    reason,
  }));
  await store.insertLoads(tx, loads, context.now);
  return loads.map((load, at) => {
    const { about } = read[at] as ReadFile;
    context.record({
      act: 'payments.loaded',
      subject: `payment-load/${load.loadNo}`,
      content: `sha256:${about.sha256}`,
      confidential: true,
      item: load.fileId,
      detail: { file: about.name, payments: load.payments, load: String(load.loadNo) },
    });
    return {
      file: about.name,
      loadId: load.loadId,
      load: load.loadNo,
      payments: load.payments,
      leftOut: about.leftOut.reduce((sum, { rows }) => sum + rows, 0),
      total: about.total.toString(),
      firstDay: load.firstDay,
      lastDay: load.lastDay,
      unknownDays: load.unknownDays,
      timesOnly: about.dates.timesOnly,
    };
  });
}

/** A load that was a mistake, such as a month that came twice, counts no more. Its payments and the reason stay. */
export const takeBackLoad = defineAction({
  name: 'payments.take-back',
  records: ['payments.taken-back'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ loadId: z.uuid(), reason: z.string().trim().min(1).max(500) }),
  async run({ tx, actor, now }, { loadId, reason }) {
    await store.takeTurn(tx);
    const load = await store.loadById(tx, loadId);
    if (!load) throw problem('request.not-found');
    if (load.takenBackAt) throw paymentProblems.problem('payments.taken-back-already', { file: load.file });
    await store.insertTakenBack(tx, { loadId, personId: actor.personId, reason }, now);
    return {
      answer: { load: load.loadNo, payments: load.payments },
      entry: {
        act: 'payments.taken-back',
        subject: `payment-load/${load.loadNo}`,
        confidential: true,
        item: load.fileId,
        detail: { file: load.file, load: String(load.loadNo), reason },
      },
    };
  },
});
