import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importPayments, takeBackLoad } from '../../app/src/payments/import-actions.ts';
import { digestOf } from '../../app/src/payments/ledger.ts';
import { standingLoads } from '../../app/src/payments/load-store.ts';
import { publishPayments } from '../../app/src/payments/publish-actions.ts';
import { screenLedger } from '../../app/src/payments/screen-actions.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import type { Acting } from './acting.ts';
import { ledgerCsv, ledgerMapping, quotationsLimit } from './ledgers.ts';

/** In one town the questions wait for an answer; in the other the month that came twice is taken back, and all is public. */
const ASKED = 'NYABERA';
const PUBLISHED = 'TELL-MARJAN';

/** Three months of payments, one of which came twice under another name. */
export async function loadPayments(acting: Acting): Promise<void> {
  const { town, house, placeId } = acting;
  if (town.code !== ASKED && town.code !== PUBLISHED) return;
  const settings = { thresholds: [{ limit: quotationsLimit(town), name: 'Three quotations' }] };
  await importMonths(acting);
  if (town.code === PUBLISHED) {
    const loads = await readPlace(house.pool, placeId, standingLoads);
    const again = loads.find(({ loadNo }) => loadNo === 4);
    if (again) {
      await acting.act(takeBackLoad, 'take back february', {
        loadId: again.loadId,
        reason: 'February came twice',
      });
    }
  }
  await acting.act(screenLedger(), 'screen payments', { settings });
  if (town.code !== PUBLISHED) return;
  const ledger = await readPlace(house.pool, placeId, async (tx) => digestOf(await standingLoads(tx)));
  const fields = ['supplier', 'invoice', 'unit', 'category'];
  await acting.act(publishPayments, 'publish payments', { year: 2025, ledger, fields, withheld: [] });
}

async function importMonths({ town, house, act }: Acting): Promise<void> {
  const folder = await mkdtemp(join(house.uploads, 'example-'));
  try {
    const files = [];
    for (const [name, month] of [
      ['payments-2025-01.csv', 1],
      ['payments-2025-02.csv', 2],
      ['payments-2025-03.csv', 3],
      ['february-final.csv', 2],
    ] as const) {
      // The same month with another end of lines: no byte comparison would find it.
      const text = name.startsWith('february')
        ? ledgerCsv(town, month).replaceAll('\n', '\r\n')
        : ledgerCsv(town, month);
      const file = { name, path: join(folder, name) };
      await writeFile(file.path, text);
      files.push({ ...file, sha256: createHash('sha256').update(text).digest('hex') });
    }
    await act(importPayments(), 'import payments', {
      mapping: ledgerMapping(town),
      files,
      reason: 'Both files came from the bank; which of them counts is to be seen',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
