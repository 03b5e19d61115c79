import { importBudget, publishBudget, withdrawBudget } from '../../app/src/budget/actions.ts';
import { keepAdoption } from '../../app/src/budget/adoption/adoption-actions.ts';
import { markOutlier, publishDiagnosis, withdrawDiagnosis } from '../../app/src/diagnose/actions.ts';
import { appoint } from '../../app/src/places/actions.ts';
import { setHolidays } from '../../app/src/places/calendar-actions.ts';
import { recordChange } from '../../app/src/places/history-actions.ts';
import { setLaw } from '../../app/src/places/legal-actions.ts';
import { describePlace } from '../../app/src/places/municipality-actions.ts';
import { publishDirectory, withdrawDirectory } from '../../app/src/places/people/directory-actions.ts';
import { publishPlace, setCode, setPopulation, setTrait } from '../../app/src/places/profile-actions.ts';
import type { World } from '../support/town.ts';
import { revenueCsv, townMapping, townRevenueMapping } from '../support/town-files.ts';
import { eachAtOnce } from './at-once.ts';
import { settleAssessments } from './hostile-assessments.ts';
import { spending, spendingMapping } from './hostile-budget.ts';
import { settleCrosswalks } from './hostile-crosswalks.ts';
import { settleIntakes } from './hostile-intakes.ts';
import { settleLedgers, settlePayments } from './hostile-payments.ts';
import { settlePeople } from './hostile-people.ts';
import { settleProcurement, settleReceived } from './hostile-procurement.ts';
import { settleSurveys } from './hostile-surveys.ts';
import { settleTalk } from './hostile-talk.ts';
import { cut, several, type Words } from './hostile-words.ts';
import { introduce, type Officer, settleWork } from './hostile-work.ts';

/** The year of all the labels; those before it have one line each. */
export const YEAR = 2021;
export const WITHDRAWN_YEAR = 2020;
/** The public has other figures for it than were first published, and other ones than were stated. */
export const CORRECTED_YEAR = 2018;

export interface Settled {
  code: string;
  placeId: string;
  /** Who may do everything there. */
  officer: Officer;
}

/** A town that has as many of everything as there are lines, each with a line of its own; almost all of it is public. */
export async function settleMany(world: World, words: Words): Promise<Settled> {
  const { lines, labels } = words;
  const placeId = await world.addTown(words.code, lines[0]);
  for (const [at, line] of lines.entries())
    await budgetOf(world, placeId, YEAR - at, line, at === 0 ? labels : [line]);
  await world.load(placeId, `${YEAR}-revenue${lines[0]}.csv`, revenueCsv(YEAR % 100), {
    ...townRevenueMapping,
    year: { fixed: YEAR },
  });
  await world.act(placeId, publishBudget, { year: YEAR, side: 'revenue', version: 1 });
  const again = await world.file(`${YEAR - 2}-spending-again${lines[0]}.csv`, spending(labels, YEAR - 2));
  const mapping = { ...townMapping, year: { fixed: YEAR - 2 } };
  await world.act(placeId, importBudget(), {
    mapping,
    files: [again],
    correction: several(words, 5, 500),
    control: [{ phase: 'original', amount: 1n }],
    controlReason: several(words, 7, 500),
  });
  await world.act(placeId, publishDiagnosis, {});
  await describe(world, placeId, words);
  await settlePeople(world, placeId, words);
  await settleTalk(world, placeId, words, YEAR);
  const officer = await introduce(world, placeId, words);
  await settleIntakes(world, placeId, words, officer, CORRECTED_YEAR);
  await settleCrosswalks(world, placeId, words, officer);
  await settlePayments(world, placeId, words, officer, [WITHDRAWN_YEAR, YEAR]);
  await settleProcurement(world, placeId, words, officer, [WITHDRAWN_YEAR, YEAR]);
  await settleAssessments(world, placeId, words, officer);
  await settleSurveys(world, placeId, words);
  await settleLedgers(world, placeId, words, officer, YEAR + 1);
  await settleReceived(world, placeId, words, officer, YEAR);
  await settleWork(world, placeId, words, officer);
  await world.act(placeId, withdrawBudget, {
    year: WITHDRAWN_YEAR,
    side: 'expenditure',
    reason: several(words, 1, 500),
  });
  await world.act(placeId, publishDirectory, {});
  return { code: words.code, placeId, officer };
}

/** A town of one line: what a town has but one of says this. */
export async function settleOne(world: World, words: Words): Promise<string> {
  const [line = ''] = words.lines;
  const placeId = await world.addTown(words.code, line);
  await budgetOf(world, placeId, YEAR, line, [line]);
  await world.act(placeId, publishDiagnosis, {});
  await describe(world, placeId, words);
  await world.act(placeId, appoint, {
    body: line,
    post: line,
    permissions: [],
    name: line,
    identityId: await world.house.signIn.addIdentity({ name: line, email: `${words.code}@test.invalid` }),
    from: '2020-01-01',
    to: null,
  });
  await world.act(placeId, publishDirectory, {});
  await world.act(placeId, withdrawDirectory, { reason: line });
  await world.act(placeId, withdrawDiagnosis, { reason: line });
  await world.act(placeId, withdrawBudget, { year: YEAR, side: 'expenditure', reason: line });
  return placeId;
}

async function budgetOf(
  world: World,
  placeId: string,
  year: number,
  line: string,
  labels: readonly string[],
): Promise<void> {
  const mapping = spendingMapping(line, year);
  await world.load(placeId, `${year}-spending${line}.csv`, spending(labels, year), mapping);
  await adoptedBy(world, placeId, year, line);
  await world.act(placeId, publishBudget, { year, side: 'expenditure', version: 3 });
  await world.act(placeId, markOutlier, { year, reason: line });
}

/** When the council adopted it, with this line as what says so and as why it was corrected. */
async function adoptedBy(world: World, placeId: string, year: number, line: string): Promise<void> {
  const kept = { year, submittedOn: `${year - 1}-10-20`, source: cut(line, 500) };
  await world.act(placeId, keepAdoption, {
    ...kept,
    version: 0,
    adoptedOn: `${year - 1}-12-18`,
    reason: null,
  });
  const reason = cut(line, 500);
  await world.act(placeId, keepAdoption, { ...kept, version: 1, adoptedOn: `${year}-01-10`, reason });
}

/** The same words wherever a municipality says who it is; all of it is published. */
async function describe(world: World, placeId: string, words: Words): Promise<void> {
  const { lines, link } = words;
  await world.act(placeId, describePlace, {
    version: 1,
    names: { en: lines.at(-1), ar: lines[0] },
    country: null,
    areaHectares: 5n,
    areaSource: several(words, 0, 300),
    workLanguages: [],
    publicationLanguages: [],
    settlement: null,
    coast: null,
    capital: null,
  });
  await world.act(placeId, setHolidays, {
    days: lines.map((line, at) => ({
      day: `2199-01-${String(at + 1).padStart(2, '0')}`,
      name: { en: cut(line, 120), ar: cut(line, 120) },
    })),
  });
  await eachAtOnce(lines, async (line, at) => {
    const year = YEAR - at;
    await world.act(placeId, setPopulation, {
      year,
      version: 0,
      source: line,
      link,
      statedTotal: 1,
      bands: [{ sex: 'female', fromAge: 1, toAge: 4, people: 2 }],
    });
    await world.act(placeId, setTrait, {
      trait: cut(line, 100),
      year,
      value: '1',
      unit: cut(line, 40),
      source: line,
    });
    await world.act(placeId, setCode, { scheme: `scheme-${at}`, code: line, source: line });
  });
  for (const [at, line] of lines.entries()) {
    await world.act(placeId, setLaw, {
      key: 'council.notice',
      version: 0,
      value: '5',
      validFrom: `${1950 + 2 * at}-01-01`,
      validTo: `${1950 + 2 * at}-12-31`,
      law: line,
      article: cut(line, 100),
      link,
    });
    await world.act(placeId, recordChange, {
      kind: 'absorbed',
      effectiveOn: `${1900 + at}-01-01`,
      law: line,
      link,
      other: line,
      after: '',
    });
  }
  await world.act(placeId, publishPlace, {});
  await world.act(placeId, recordChange, {
    kind: 'renamed',
    effectiveOn: '2000-01-01',
    law: several(words, 2, 300),
    link,
    other: '',
    after: lines[1] ?? `${lines[0]} 2`,
  });
}
