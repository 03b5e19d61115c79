import { type Intake, previewIntake, type StoredPreview } from '../../app/src/budget/intake/preview.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { previewKey } from '../../app/src/platform/read-files/document.ts';
import { changeIntake, intakeById } from '../../app/src/platform/read-files/intake-store.ts';
import { spendingCsv, townMapping } from '../support/town-files.ts';
import { type InputMaker, type Moment, NOWHERE, someText } from './moment.ts';

const YEARS = [2020, 2021, 2022] as const;

const budgetOf = ({
  dice,
  seen,
}: Moment): { year: number; side: 'expenditure' | 'revenue'; version: number } =>
  dice.any(seen.budgets) ?? { year: 1990, side: 'expenditure', version: 1 };

/** Files of a client that wait, with a preview made as its page makes it. */
async function intakeOf({ world, placeId, client, dice }: Moment): Promise<Intake | undefined> {
  const { rows } = await world.admin.query<{ id: string }>(
    `select intake_id as id from live.intake
     where what = 'budget' and place_id = $1 and person_id = $2 order by sent_at`,
    [placeId, client.personId],
  );
  const id = dice.any(rows)?.id;
  if (id === undefined) return undefined;
  return inPlace(world.house.pool, placeId, async (tx) => {
    const intake = await intakeById<StoredPreview>(tx, 'budget', id);
    if (!intake) return undefined;
    const preview = await previewIntake({ tx, files: world.house.files, currency: 'EUR' }, intake);
    const previewOf = previewKey(intake);
    await changeIntake(tx, id, { preview, previewOf });
    return { ...intake, preview, previewOf };
  });
}

async function agreed(moment: Moment) {
  const intake = await intakeOf(moment);
  return {
    intakeId: intake?.intakeId ?? NOWHERE,
    previewOf: intake?.previewOf ?? 'unseen',
    correction: moment.dice.once(3) ? null : 'New figures came',
    controlReason: null,
  };
}

async function keptIn({ world, placeId, dice }: Moment) {
  const { rows } = await world.admin.query<{ id: string; version: number }>(
    'select kept_id as id, version from live.budget_kept_mapping where place_id = $1 order by kept_id',
    [placeId],
  );
  return dice.any(rows);
}

async function keptOf(moment: Moment) {
  const kept = await keptIn(moment);
  return { keptId: kept?.id ?? NOWHERE, version: kept?.version ?? 1 };
}

async function crosswalkIn({ world, placeId, dice }: Moment) {
  const { rows } = await world.admin.query<{ id: string; version: number }>(
    'select crosswalk_id as id, version from live.budget_crosswalk where place_id = $1 order by crosswalk_id',
    [placeId],
  );
  return dice.any(rows);
}

export const budgetInputs: Readonly<Record<string, InputMaker>> = {
  'budget.import': async ({ dice, world }) => {
    const year = dice.one(YEARS);
    const file = await world.file(`${year}-spending.csv`, spendingCsv({}, 50 + dice.below(40)));
    const until = dice.once(3) ? { until: `${year}-${dice.one(['03-31', '06-30', '12-31'] as const)}` } : {};
    return {
      mapping: townMapping,
      files: [file],
      ...until,
      correction: dice.once(3) ? null : 'New figures came',
    };
  },
  'budget.keep-adoption': async (moment) => {
    const { dice, world, placeId } = moment;
    const { year } = budgetOf(moment);
    const { rows } = await world.admin.query<{ version: number | null }>(
      'select max(version) as version from live.budget_adoption where place_id = $1 and year = $2',
      [placeId, year],
    );
    const day = (month: string) => `${year - 1}-${month}-${10 + dice.below(18)}`;
    return {
      year,
      // Now and then one that somebody saw before.
      version: Math.max(0, (rows[0]?.version ?? 0) - (dice.once(5) ? 1 : 0)),
      submittedOn: dice.once(4) ? null : day('10'),
      adoptedOn: dice.once(4) ? null : day('12'),
      source: someText(moment, 'Minutes'),
      reason: dice.once(3) ? null : 'Another vote',
    };
  },
  'budget.receive': async ({ dice, world }) => {
    const text = spendingCsv({}, 50 + dice.below(40));
    const { path, sha256 } = await world.file('sent', text);
    const name = `${dice.one(YEARS)}-spending.csv`;
    const file = { field: 'files', name, path, bytes: Buffer.byteLength(text), sha256 };
    return { files: [file], kept: null, language: 'en' };
  },
  'budget.import-received': agreed,
  // Nothing here is so large that it is loaded in the worker: it is refused, and must leave nothing.
  'budget.carry-out-import': agreed,
  'budget.keep-mapping': async (moment) => ({
    intakeId: (await intakeOf(moment))?.intakeId ?? NOWHERE,
    name: someText(moment, 'Mapping'),
    of: moment.dice.once(2) ? ((await keptIn(moment))?.id ?? null) : null,
    validFrom: null,
    validUntil: null,
  }),
  'budget.rename-mapping': async (moment) => ({
    ...(await keptOf(moment)),
    name: someText(moment, 'Mapping'),
  }),
  'budget.retire-mapping': keptOf,
  'budget.share-mapping': async (moment) => ({ ...(await keptOf(moment)), shared: moment.dice.once(2) }),
  'budget.copy-mapping': () => ({ from: 'NOBODY', keptId: NOWHERE }),
  'budget.keep-crosswalk': async (moment) => {
    const { dice } = moment;
    const before = dice.once(2) ? await crosswalkIn(moment) : undefined;
    return {
      crosswalkId: before?.id ?? null,
      version: before?.version ?? null,
      file: null,
      rows: dice.once(2) ? 'from,to\n10,20\n' : 'from,to\n10,30\n20,30\n',
      about: { title: someText(moment, 'Crosswalk'), classification: 'administrative', scheme: 'own' },
      reason: 'A decree',
    };
  },
  'budget.publish-crosswalk': async (moment) => {
    const found = await crosswalkIn(moment);
    return { crosswalkId: found?.id ?? NOWHERE, version: found?.version ?? 1 };
  },
  'budget.withdraw-crosswalk': async (moment) => ({
    crosswalkId: (await crosswalkIn(moment))?.id ?? NOWHERE,
    reason: 'It was wrong',
  }),
  'budget.publish': (moment) => {
    const budget = budgetOf(moment);
    return { ...budget, version: moment.dice.once(8) ? budget.version + 1 : budget.version };
  },
  'budget.publish-several': ({ dice, seen }) => ({
    budgets: seen.budgets.slice(0, 1 + dice.below(3)).map((budget) => ({
      ...budget,
      version: dice.once(8) ? budget.version + 1 : budget.version,
    })),
  }),
  'budget.withdraw': (moment) => {
    const { year, side } = budgetOf(moment);
    return { year, side, reason: 'It was wrong' };
  },
  'diagnose.publish': () => ({}),
  'diagnose.withdraw': () => ({ reason: 'It was wrong' }),
  'diagnose.mark-outlier': ({ dice }) => ({ year: dice.one(YEARS), reason: 'A flood' }),
  'diagnose.lift-outlier': ({ dice }) => ({ year: dice.one(YEARS) }),
};
