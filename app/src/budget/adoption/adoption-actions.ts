import { z } from 'zod';
import { ownPost } from '../../places/api.ts';
import { defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { SIDES } from '../phases.ts';
import { budgetProblems } from '../problems.ts';
import { lockBudgets, setVersions } from '../store.ts';
import { type Adoption, adoptionsOf, insertAdoption } from './adoption-store.ts';

/** By how many years a day may lie apart from the year whose budget it is about; farther it is a slip of the pen. */
const FARTHEST = 2;

const text = z.string().trim().min(1).max(500);

/**
 * The days on which a year's budget came before the council and was adopted, with what says so. Residents read them once the budget is
 * published again, so both sides of the year count another version.
 */
export const keepAdoption = defineAction({
  name: 'budget.keep-adoption',
  records: ['budget.adoption-kept'],
  authority: 'place',
  input: z.strictObject({
    year: z.number().int().min(1900).max(2200),
    /** That of what stood when it was written; 0 where nothing did. */
    version: z.number().int().min(0),
    submittedOn: z.iso.date().nullable(),
    adoptedOn: z.iso.date().nullable(),
    source: text,
    /** Needed where a day that stood is another now, or is taken back. */
    reason: text.nullable(),
  }),
  async run(context, { year, version, ...days }) {
    const { tx, now, actor } = context;
    const budgets = await lockBudgets(
      tx,
      SIDES.map((side) => ({ year, side })),
    );
    if (budgets.length === 0) throw problem('request.not-found');
    const before = (await adoptionsOf(tx, [year])).get(year);
    expectVersion({ version: before?.version ?? 0 }, version, {
      submittedOn: before?.submittedOn ?? '',
      adoptedOn: before?.adoptedOn ?? '',
      source: before?.source ?? '',
    });
    refuse(year, days, before, todayIn(context.place.timeZone, now));
    const post = await ownPost(context, 'budget.import');
    const state = { year, ...days, version: version + 1, post, keptAt: now };
    await insertAdoption(tx, state, actor.personId);
    await setVersions(
      tx,
      budgets.map((each) => ({ ...each, version: each.version + 1 })),
    );
    return {
      answer: { year, version: state.version },
      entry: {
        act: 'budget.adoption-kept',
        subject: `budget/${year}/adoption@${state.version}`,
        confidential: true,
        item: budgets.map(({ budgetId }) => budgetId),
        detail: {
          year: String(year),
          ...(days.submittedOn === null ? {} : { submitted: days.submittedOn }),
          ...(days.adoptedOn === null ? {} : { adopted: days.adoptedOn }),
        },
      },
    };
  },
});

type Days = Pick<Adoption, 'submittedOn' | 'adoptedOn' | 'source' | 'reason'>;

const isOther = (was: string | null, is: string | null): boolean => was !== null && was !== is;

function refuse(year: number, days: Days, before: Adoption | undefined, today: string): void {
  const { submittedOn, adoptedOn, source, reason } = days;
  const named = { year: String(year) };
  for (const [field, day] of Object.entries({ submittedOn, adoptedOn })) {
    if (day === null) continue;
    if (day > today) throw budgetProblems.problem('budget.adoption-to-come', { field, day });
    if (Math.abs(Number(day.slice(0, 4)) - year) > FARTHEST)
      throw budgetProblems.problem('budget.adoption-far', { field, day, ...named });
  }
  if (submittedOn !== null && adoptedOn !== null && adoptedOn < submittedOn)
    throw budgetProblems.problem('budget.adoption-before-submission', { submittedOn, adoptedOn });
  if (!before) {
    if (submittedOn === null && adoptedOn === null)
      throw budgetProblems.problem('budget.adoption-without-day', named);
    return;
  }
  const isCorrection = isOther(before.submittedOn, submittedOn) || isOther(before.adoptedOn, adoptedOn);
  if (isCorrection && reason === null) throw budgetProblems.problem('budget.adoption-reason-needed', named);
  if (before.submittedOn === submittedOn && before.adoptedOn === adoptedOn && before.source === source)
    throw budgetProblems.problem('budget.adoption-same', named);
}
