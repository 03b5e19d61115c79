import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { beginScreening } from '../../app/src/payments/begin-screening.ts';
import { PUBLIC_FIELDS } from '../../app/src/payments/fields.ts';
import { importPayments, takeBackLoad } from '../../app/src/payments/import-actions.ts';
import { carryOutImport } from '../../app/src/payments/intake/carry-out.ts';
import { importReceived } from '../../app/src/payments/intake/import-received.ts';
import { publishPayments, withdrawPayments } from '../../app/src/payments/publish-actions.ts';
import { answerQuestion } from '../../app/src/payments/review-actions.ts';
import { screenLedger } from '../../app/src/payments/screen-actions.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { changeIntake } from '../../app/src/platform/read-files/intake-store.ts';
import { form, type Somebody, type World } from '../support/town.ts';
import { quoted } from './hostile-budget.ts';
import { cut, several, type Words } from './hostile-words.ts';
import type { Officer } from './hostile-work.ts';
import { readLedgerAsTrial, waitingLedger } from './payment-things.ts';

/** Payments whose every text is hostile: of two years, both published, the first withdrawn; a file of it came twice and was taken back. */
export async function settlePayments(
  world: World,
  placeId: string,
  words: Words,
  officer: Pick<Somebody, 'identityId'>,
  [withdrawn, published]: readonly [number, number],
): Promise<void> {
  const { lines, labels } = words;
  const file = (year: number, name: string) => world.file(`${name}.csv`, ledger(words, year));
  const [line = '', other = ''] = lines;
  const files = [await file(withdrawn, line), await file(published, other)];
  const mapping = mappingOf(words);
  await world.act(placeId, importPayments(), { mapping, files, reason: null });
  const twice = [await file(withdrawn, lines.at(-1) ?? '')];
  const reason = several(words, 2, 500);
  const { loaded } = await world.act(placeId, importPayments(), { mapping, files: twice, reason });
  const [load] = loaded;
  await world.act(placeId, takeBackLoad, { loadId: load?.loadId ?? '', reason: several(words, 4, 500) });

  // As few limits as may be: each is a question for every supplier that stays below it.
  const thresholds = lines
    .slice(0, 2)
    .map((name, at) => ({ limit: `${5000 + at * 5000}.00`, name, from: null, until: null }));
  const settings = { thresholds, opens: null, closes: null, capacity: 50, rate: 0.1 };
  const screened = await world.act(placeId, screenLedger(), { settings });
  await answerQuestions(world, placeId, words, officer);
  for (const year of [withdrawn, published])
    await world.act(placeId, publishPayments, {
      year,
      ledger: screened.ledger,
      fields: [...PUBLIC_FIELDS],
      withheld: labels.slice(0, 3),
    });
  await world.act(placeId, withdrawPayments, { year: withdrawn, reason: several(words, 6, 500) });
  await world.act(placeId, beginScreening, { settings });
}

/** Whoever answers does not publish: the operator does that. */
async function answerQuestions(
  world: World,
  placeId: string,
  words: Words,
  { identityId }: Pick<Somebody, 'identityId'>,
): Promise<void> {
  const { rows } = await world.admin.query<{ id: string }>(
    `select question_id as id from (
       select question_id, row_number() over (partition by rule order by rank) as nth
       from live.payment_question where place_id = $1) q
     where nth <= 2 order by nth, question_id limit $2`,
    [placeId, words.lines.length],
  );
  for (const [at, { id }] of rows.entries()) {
    const answer = { questionId: id, outcome: 'explained' as const, recovered: null };
    const note = several(words, at, 2000);
    await world.act(placeId, answerQuestion, { ...answer, version: 0, note }, identityId);
  }
}

/** Ledgers that wait for the officer's word: fit to load, with bad rows, refused whole, without a mapping; and two that were loaded. */
export async function settleLedgers(
  world: World,
  placeId: string,
  words: Words,
  officer: Officer,
  year: number,
): Promise<void> {
  const [line = '', other = ''] = words.lines;
  const csv = ledger(words, year);
  const mapping = mappingOf(words);
  const send = (name: string, text: string) =>
    waitingLedger(world, placeId, officer, { name: `${name}.csv`, text });
  const say = async (sent: string, what: 'json' | 'stated', fields: Record<string, string>) => {
    const path = `/work/places/${words.code}/payments/import/${sent}/${what}`;
    const response = await world.fetch(path, { ...form(fields), cookies: officer.cookies });
    assert.equal(response.status, 303, path);
  };
  const read = async (name: string, text: string, json: string): Promise<string> => {
    const sent = await send(name, text);
    await say(sent, 'json', { json });
    await readLedgerAsTrial(world, placeId, sent);
    return sent;
  };
  const good = await read(line, csv, JSON.stringify(mapping));
  await say(good, 'stated', { stated: '1.00' });
  const bad = `${csv}${year}-01-01,${quoted(line)},x,x,x,x,x,x,x,x,x\n${quoted(line)},1.00,x,x,x,x,x,x,x,x,x\n`;
  await read(other, bad, JSON.stringify(mapping));
  await read(other, csv, JSON.stringify({ ...mapping, amount: cut(line, 190) }));
  await say(await send(line, csv), 'json', { json: several(words, 0, 2000) });

  for (const [at, action] of [importReceived, carryOutImport()].entries()) {
    const sent = await read(words.lines[at] ?? '', csv, JSON.stringify(mapping));
    await say(sent, 'stated', { stated: '1.00' });
    const previewOf = await readLedgerAsTrial(world, placeId, sent);
    if (at === 1)
      await inPlace(world.house.pool, placeId, (tx) => changeIntake(tx, sent, { jobId: randomUUID() }));
    const agreeing = { intakeId: sent, previewOf, reason: several(words, 8 + at, 500) };
    const { loaded } = await world.act(placeId, action, agreeing, officer.identityId);
    const reason = several(words, 9 + at, 500);
    await world.act(placeId, takeBackLoad, { loadId: loaded[0]?.loadId ?? '', reason });
  }
}

/** The name of the column that says what a payment was for. */
const purposeOf = ({ lines }: Words): string => cut(lines[3] ?? '', 190);

const mappingOf = (words: Words) => ({
  mapping: 'groundwork.payment-mapping@1',
  title: words.lines[0],
  note: several(words, 0, 2000),
  currency: 'EUR',
  file: { encoding: 'utf-8', delimiter: ',', decimal: '.', thousands: '' },
  date: 'Date',
  amount: 'Amount',
  columns: {
    supplier: 'Supplier',
    supplierId: 'Number',
    bankAccount: 'IBAN',
    invoice: 'Invoice',
    transaction: 'Transaction',
    unit: 'Unit',
    category: 'Category',
    account: 'Account',
    description: purposeOf(words),
  },
  // Its texts lead to the budget, which has heads of the same names.
  budget: { administrative: 'unit', programme: 'account' },
  leaveOut: [{ field: 'category', is: ['a total'], reason: cut(words.lines[1] ?? '', 300) }],
});

/** Two payments a label, which fills every text of theirs; every third stays below a limit. */
function ledger(words: Words, year: number): string {
  const head = 'Date,Amount,Supplier,Number,IBAN,Invoice,Transaction,Unit,Category,Account';
  const payments = words.labels.flatMap((label, at) =>
    [0, 1].map((half) => {
      const day = `${year}-${String((at % 12) + 1).padStart(2, '0')}-${String(1 + half * 9).padStart(2, '0')}`;
      const amount = at % 3 === 0 ? 4850 + at : 110 + at * 37 + half * 7;
      const text = quoted(label);
      return `${day},${amount}.${String(10 + at)},${Array.from({ length: 9 }, () => text).join(',')}`;
    }),
  );
  const total = `${year}-12-31,9.00,x,x,x,x,x,x,a total,x,x`;
  return [`${head},${quoted(purposeOf(words))}`, ...payments, total, ''].join('\n');
}
