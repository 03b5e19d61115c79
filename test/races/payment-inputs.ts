import { randomUUID } from 'node:crypto';
import { type Intake, previewIntake, type StoredPreview } from '../../app/src/payments/intake/preview.ts';
import { digestOf } from '../../app/src/payments/ledger.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { previewKey } from '../../app/src/platform/read-files/document.ts';
import { changeIntake, intakeById } from '../../app/src/platform/read-files/intake-store.ts';
import { ledgerCsv, ledgerMapping } from '../support/ledger-files.ts';
import { type InputMaker, type Moment, NOWHERE } from './moment.ts';

const OUTCOMES = ['explained', 'no-issue', 'mended', 'passed-on'] as const;

const MONTHS = ['2021-01', '2021-02', '2021-03'] as const;

/** A ledger of a client that waits, with a preview made as its page makes it. */
async function sentBy({ world, placeId, client, dice }: Moment): Promise<Intake | undefined> {
  const { rows } = await world.admin.query<{ id: string }>(
    `select intake_id as id from live.intake
     where what = 'payments' and place_id = $1 and person_id = $2 order by sent_at`,
    [placeId, client.personId],
  );
  const id = dice.any(rows)?.id;
  if (id === undefined) return undefined;
  return inPlace(world.house.pool, placeId, async (tx) => {
    const intake = await intakeById<StoredPreview>(tx, 'payments', id);
    if (!intake) return undefined;
    const preview = await previewIntake({ tx, files: world.house.files, currency: 'EUR' }, intake);
    const previewOf = previewKey(intake);
    await changeIntake(tx, id, { preview, previewOf });
    return { ...intake, preview, previewOf };
  });
}

async function agreed(moment: Moment) {
  const intake = await sentBy(moment);
  return {
    intakeId: intake?.intakeId ?? NOWHERE,
    previewOf: intake?.previewOf ?? 'unseen',
    reason: moment.dice.once(3) ? null : 'It came again',
  };
}

export const paymentInputs: Readonly<Record<string, InputMaker>> = {
  'payments.import': async ({ dice, world }) => ({
    mapping: ledgerMapping,
    files: [await world.file('ledger.csv', ledgerCsv(dice.one(MONTHS)))],
    reason: dice.once(3) ? null : 'It came again',
  }),
  'payments.receive': async ({ dice, world }) => {
    const text = ledgerCsv(dice.one(MONTHS));
    const { path, sha256 } = await world.file('sent', text);
    const file = { field: 'files', name: 'sent.csv', path, bytes: Buffer.byteLength(text), sha256 };
    return { files: [file], stored: null };
  },
  'payments.import-received': agreed,
  // Nothing here is so large that it is loaded in the worker: it is refused, and must leave nothing.
  'payments.carry-out-import': agreed,
  'payments.take-back': ({ dice, seen }) => ({
    loadId: dice.any(seen.paymentLoads)?.id ?? randomUUID(),
    reason: 'It came twice',
  }),
  'payments.screen': () => ({}),
  'payments.begin-screening': () => ({}),
  'payments.answer': ({ dice, seen }) => {
    const question = dice.any(seen.paymentQuestions) ?? { id: '0'.repeat(20), answers: 0 };
    return {
      questionId: question.id,
      version: question.answers,
      outcome: dice.one(OUTCOMES),
      note: 'Somebody looked',
    };
  },
  'payments.publish': ({ seen }) => ({
    year: 2021,
    ledger: digestOf(seen.paymentLoads.filter((load) => !load.takenBack).map(({ id }) => ({ loadId: id }))),
    fields: ['supplier', 'unit'],
  }),
  'payments.withdraw': () => ({ year: 2021, reason: 'It was wrong' }),
};
