import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importPayments, type Loaded, takeBackLoad } from '../../app/src/payments/import-actions.ts';
import { publishPayments } from '../../app/src/payments/publish-actions.ts';
import { screenLedger } from '../../app/src/payments/screen-actions.ts';
import type { Acting } from './acting.ts';
import { ledgerCsv, ledgerMapping, quotationsLimit } from './ledgers.ts';

/** In one town the questions wait for an answer; in the other the month that came twice is taken back, and all is public. */
const ASKED = 'NYABERA';
const PUBLISHED = 'TELL-MARJAN';
const AGAIN = 'february-final.csv';

/** Three months of payments, one of which came twice under another name. */
export async function loadPayments(acting: Acting): Promise<void> {
  const { town } = acting;
  if (town.code !== ASKED && town.code !== PUBLISHED) return;
  const settings = { thresholds: [{ limit: quotationsLimit(town), name: 'Three quotations' }] };
  const { loaded } = await importMonths(acting);
  const again = loaded.find(({ file }) => file === AGAIN);
  if (town.code === PUBLISHED && again) {
    const taken = { loadId: again.loadId, reason: 'February came twice' };
    await acting.act(takeBackLoad, 'take back february', taken);
  }
  const { ledger } = await acting.act(screenLedger(), 'screen payments', { settings });
  if (town.code !== PUBLISHED) return;
  const fields = ['supplier', 'invoice', 'unit', 'category', 'account'];
  await acting.act(publishPayments, 'publish payments', { year: 2025, ledger, fields, withheld: [] });
}

async function importMonths({ town, house, act }: Acting): Promise<{ loaded: Loaded[] }> {
  const folder = await mkdtemp(join(house.uploads, 'example-'));
  try {
    const files = [];
    for (const [name, month] of [
      ['payments-2025-01.csv', 1],
      ['payments-2025-02.csv', 2],
      ['payments-2025-03.csv', 3],
      [AGAIN, 2],
    ] as const) {
      // The same month with another end of lines: no byte comparison would find it.
      const text = name === AGAIN ? ledgerCsv(town, month).replaceAll('\n', '\r\n') : ledgerCsv(town, month);
      const file = { name, path: join(folder, name) };
      await writeFile(file.path, text);
      files.push({ ...file, sha256: createHash('sha256').update(text).digest('hex') });
    }
    return await act(importPayments(), 'import payments', {
      mapping: ledgerMapping(town),
      files,
      reason: 'Both files came from the bank; which of them counts is to be seen',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
