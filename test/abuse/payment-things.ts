import { importPayments } from '../../app/src/payments/import-actions.ts';
import { previewIntake, type StoredPreview } from '../../app/src/payments/intake/preview.ts';
import { receivePayments } from '../../app/src/payments/intake/receive.ts';
import { digestOf } from '../../app/src/payments/ledger.ts';
import { standingLoads } from '../../app/src/payments/load-store.ts';
import { publishPayments } from '../../app/src/payments/publish-actions.ts';
import { screenLedger } from '../../app/src/payments/screen-actions.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { previewKey } from '../../app/src/platform/read-files/document.ts';
import { changeIntake, intakeById } from '../../app/src/platform/read-files/intake-store.ts';
import { ledgerCsv, ledgerMapping } from '../support/ledger-files.ts';
import type { Somebody, World } from '../support/town.ts';
import type { Values } from './routes.ts';

/** Payments of these years and a question about them, of nobody but this town. */
export async function paymentsOf(
  world: World,
  placeId: string,
  code: string,
  years: readonly number[],
): Promise<Values> {
  const files = await Promise.all(
    years.map((year) =>
      world.file(`payments-${year}-${code}.csv`, ledgerCsv(`${year}-01`, `Supplier of ${code}`)),
    ),
  );
  const input = { mapping: ledgerMapping, files, reason: null };
  const { loaded } = await world.act(placeId, importPayments(), input);
  await world.act(placeId, screenLedger(), {} as never);
  const { rows } = await world.admin.query<{ id: string }>(
    'select question_id as id from live.payment_question where place_id = $1 order by rank limit 1',
    [placeId],
  );
  return { load: loaded[0]?.loadId ?? '', line: '17', asked: rows[0]?.id ?? '' };
}

/** Payments of these years become public, as they stand. */
export async function publishPaymentsOf(
  world: World,
  placeId: string,
  years: readonly number[],
): Promise<void> {
  const ledger = await inPlace(world.house.pool, placeId, async (tx) => digestOf(await standingLoads(tx)));
  for (const year of years)
    await world.act(placeId, publishPayments, { year, ledger, fields: ['supplier'], withheld: [] });
}

/** A ledger that waits for its sender's word, previewed. */
export async function waitingLedger(
  world: World,
  placeId: string,
  who: Pick<Somebody, 'identityId'>,
  { name, text }: { name: string; text: string },
): Promise<string> {
  const { path, sha256 } = await world.file('sent', text);
  const file = { field: 'files', name, path, bytes: Buffer.byteLength(text), sha256 };
  const receiving = { files: [file], stored: null };
  const { intakeId } = await world.act(placeId, receivePayments, receiving, who.identityId);
  await readLedgerAsTrial(world, placeId, intakeId);
  return intakeId;
}

/** Reads the files of an intake for their sender to look at. Answers the name of what was seen. */
export const readLedgerAsTrial = (world: World, placeId: string, intakeId: string): Promise<string> =>
  inPlace(world.house.pool, placeId, async (tx) => {
    const intake = await intakeById<StoredPreview>(tx, 'payments', intakeId);
    if (!intake) throw new Error('what was sent is not there');
    const preview = await previewIntake({ tx, files: world.house.files, currency: 'EUR' }, intake);
    const previewOf = previewKey(intake);
    await changeIntake(tx, intakeId, { preview, previewOf });
    return previewOf;
  });
