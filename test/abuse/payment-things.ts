import { importPayments } from '../../app/src/payments/import-actions.ts';
import { screenLedger } from '../../app/src/payments/screen-actions.ts';
import { ledgerCsv, ledgerMapping } from '../support/ledger-files.ts';
import type { World } from '../support/town.ts';
import type { Values } from './routes.ts';

/** A load of payments and a question about them, of nobody but this town. */
export async function paymentsOf(world: World, placeId: string, code: string): Promise<Values> {
  const file = await world.file(`payments-${code}.csv`, ledgerCsv('2019-01', `Supplier of ${code}`));
  const input = { mapping: ledgerMapping, files: [file], reason: null };
  const { loaded } = await world.act(placeId, importPayments(), input);
  await world.act(placeId, screenLedger(), {} as never);
  const { rows } = await world.admin.query<{ id: string }>(
    'select question_id as id from live.payment_question where place_id = $1 order by rank limit 1',
    [placeId],
  );
  return { load: loaded[0]?.loadId ?? '', line: '17', asked: rows[0]?.id ?? '' };
}
