import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { perform } from '../platform/access/perform.ts';
import { placeNamed } from '../platform/access/place-named.ts';
import { type Command, OPERATOR, required, UsageError } from '../platform/command.ts';
import { readPlace } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';
import { inFolder } from '../platform/local-files.ts';
import { Problem } from '../platform/problems/problem.ts';
import { typedJson } from '../platform/read-files/typed-json.ts';
import { importBudget, publishSeveral } from './actions.ts';
import { describe } from './local-files.ts';
import { filesOfPackage } from './package/files-of-package.ts';
import { isPackage } from './package/open-package.ts';
import { SIDES, type Side } from './phases.ts';
import { budgetProblems } from './problems.ts';
import type { PublishedBudget } from './publish.ts';
import * as store from './store.ts';

const importCommand: Command = {
  name: 'import budget',
  usage:
    '--place CODE [--mapping MAP.json] [--year YEAR] [--until DAY] [--side SIDE] [--correct REASON] [--publish] FILE...',
  summary: 'Reads budget files with a mapping, or a Fiscal Data Package: all of it, or nothing',
  options: {
    place: { type: 'string' },
    mapping: { type: 'string' },
    year: { type: 'string' },
    until: { type: 'string' },
    side: { type: 'string' },
    correct: { type: 'string' },
    publish: { type: 'boolean' },
  },
  async run(house, input, output) {
    if (input.positionals.length === 0) throw new UsageError('no file was named');
    const place = await placeNamed(house, required(input, 'place'));
    const year = input.options['year'];
    if (year !== undefined && !/^\d{4}$/.test(String(year))) throw new UsageError('--year takes four digits');
    const until = input.options['until'];
    if (until !== undefined && !z.iso.date().safeParse(until).success)
      throw new UsageError('--until takes a day, as 2023-06-30');
    const side = sideOf(input.options['side']);
    const given = input.options['mapping'];
    if (given === undefined && !isPackage(input.positionals.map((name) => ({ name }))))
      throw new UsageError(
        '--mapping is missing: only a Fiscal Data Package (.zip, datapackage.json) brings its own',
      );
    const described = await Promise.all(input.positionals.map(describe));
    const mapping = given === undefined ? undefined : await readMapping(String(given));
    const asked = { year: year === undefined ? undefined : Number(year), side };
    const loaded = await inFolder(async (folder) => {
      const files = isPackage(described)
        ? await filesOfPackage(described, folder, { ...asked, mapping, currency: place.currency }, output)
        : described.map(({ name, path, sha256 }) => ({ name, path, sha256 }));
      const correction = typeof input.options['correct'] === 'string' ? input.options['correct'] : null;
      const done = await perform(
        house.performing,
        importBudget((file, lines) => {
          if (lines % 100_000 === 0) output.remark(`${file}: ${lines} lines read`);
        }),
        {
          placeId: place.id,
          identityId: OPERATOR.id,
          requestId: randomUUID(),
          input: {
            mapping,
            files,
            ...stated(asked),
            ...(until === undefined ? {} : { until: String(until) }),
            correction,
          },
        },
        house.programmeId,
      );
      return done.loaded;
    });
    for (const each of loaded) {
      output.say(
        `${each.file}: ${each.year} ${each.side}, ${each.lines} lines (${each.excludedLines} left out of measures)`,
      );
    }
    if (input.options['publish']) {
      const budgets = await readPlace(house.pool, place.id, store.budgetsOf);
      const isLoaded = new Set(loaded.map((each) => `${each.year} ${each.side}`));
      await publishNews(
        house,
        place.id,
        budgets.filter((each) => isLoaded.has(`${each.year} ${each.side}`)),
      );
    }
  },
};

const publishCommand: Command = {
  name: 'publish budget',
  usage: '--place CODE [--year YEAR] [--side expenditure|revenue]',
  summary: 'Publishes budgets as they stand: all of a place, or those of a year or side',
  options: { place: { type: 'string' }, year: { type: 'string' }, side: { type: 'string' } },
  async run(house, input, output) {
    const place = await placeNamed(house, required(input, 'place'));
    const side = sideOf(input.options['side']);
    const budgets = (await readPlace(house.pool, place.id, store.budgetsOf)).filter(
      (each) =>
        (side === undefined || each.side === side) &&
        (input.options['year'] === undefined || String(each.year) === input.options['year']),
    );
    if (budgets.length === 0)
      throw budgetProblems.problem('budget.nothing-to-publish', {
        year: String(input.options['year'] ?? ''),
      });
    const published = await publishNews(house, place.id, budgets);
    for (const each of budgets) {
      const done = published.find((one) => one.isNew && one.year === each.year && one.side === each.side);
      output.say(
        done
          ? `${each.year} ${each.side}: ${done.lines} lines, ${done.hash}`
          : `${each.year} ${each.side}: unchanged`,
      );
    }
  },
};

export function sideOf(option: unknown): Side | undefined {
  const side = SIDES.find((each) => each === option);
  if (option !== undefined && side === undefined) throw new UsageError('--side takes expenditure or revenue');
  return side;
}

/** What somebody said, without what they did not say. */
const stated = (asked: object) =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));

async function readMapping(path: string): Promise<unknown> {
  const text = await readFile(resolve(path), 'utf8').catch((error: Error) => {
    throw budgetProblems.problem('budget.no-file', { file: path }, error);
  });
  return typedJson(text, (why, cause) => budgetProblems.problem('budget.mapping-unreadable', { why }, cause));
}

/** Nothing where residents see all of this content already. */
async function publishNews(
  house: House,
  placeId: string,
  budgets: readonly store.BudgetRow[],
): Promise<PublishedBudget[]> {
  const input = { budgets: budgets.map(({ year, side, version }) => ({ year, side, version })) };
  const request = { placeId, identityId: OPERATOR.id, requestId: randomUUID(), input };
  try {
    return (await perform(house.performing, publishSeveral, request, house.programmeId)).published;
  } catch (error) {
    if (error instanceof Problem && error.code === 'publication.nothing-new') return [];
    throw error;
  }
}

export const commands: readonly Command[] = [importCommand, publishCommand];
