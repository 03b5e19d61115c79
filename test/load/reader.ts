import { checkReceipt, parsePolicy, parseReceipt } from '@groundwork-gov/tlog';
import type { BudgetFacts, TownFacts } from './towns.ts';
import { type Answered, answers, foundIn, NotTrue, says, type Visitor } from './visitor.ts';

const LINES_A_PAGE = 50;

const count = (n: number): string => n.toLocaleString('en');
const place = (town: TownFacts): string => `/places/${town.code}`;

function oneOf<T>(random: () => number, choices: readonly T[]): T {
  const found = choices[Math.floor(random() * choices.length)];
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
}

/**
 * A resident, a journalist, a program: from the first page to a year of a town, to its lines, to the file of all of them,
 * to the proof that it was published so, and to the same through the API. Large towns are read more often than small ones.
 */
export async function readerJourney(
  reader: Visitor,
  towns: readonly TownFacts[],
  random: () => number,
): Promise<void> {
  const town = towns[Math.floor(random() ** 2 * towns.length)];
  const [first] = towns.map(({ name, code }) => ({ name, code })).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (!town || !first) throw new Error('there is no town');
  const budget = oneOf(random, town.budgets);
  await reader.step('first page', '/', (answer) => says(answer, `/places/${first.code}"`));
  await reader.step('search for a town', `/?q=${encodeURIComponent(town.name)}&page=1`, (answer) =>
    says(answer, `/places/${town.code}"`, town.name),
  );
  await reader.step('town', place(town), (answer) => says(answer, town.name));
  await reader.step('town, about', `${place(town)}/about`, (answer) => says(answer, town.name));
  await reader.step('budgets', `${place(town)}/budget`, (answer) =>
    says(answer, ...town.budgets.map(({ year }) => `${place(town)}/budget/${year}/expenditure"`)),
  );
  await readYear(reader, town, budget, random);
  await checkRecord(reader, town, await askApi(reader, town, budget, random));
}

async function readYear(
  reader: Visitor,
  town: TownFacts,
  budget: BudgetFacts,
  random: () => number,
): Promise<void> {
  const year = `${place(town)}/budget/${budget.year}/expenditure`;
  await reader.step('year', year, (answer) => says(answer, `See all ${count(budget.lines)} lines`));
  const [office, lines] = oneOf(random, Object.entries(budget.offices));
  const page = 1 + Math.floor((random() * lines) / LINES_A_PAGE);
  const filter = `by=administrative&head=${office}&whole=1`;
  await reader.step('lines of an office', `${year}/lines?${filter}&sort=executed&page=${page}`, (answer) =>
    says(answer, `${count(lines)} line`, `Office ${office}`),
  );
  const deep = 1 + Math.floor((random() * budget.lines) / LINES_A_PAGE);
  await reader.step('lines, any page', `${year}/lines?sort=original&page=${deep}`, (answer) =>
    says(answer, `${count(budget.lines)} line`),
  );
  await reader.step('all lines as CSV', `${year}/lines.csv`, (answer) => {
    answers(answer, 200);
    const rows = answer.text.trimEnd().split('\r\n').slice(1);
    if (rows.length !== budget.lines) throw new NotTrue(`${rows.length} lines instead of ${budget.lines}`);
    const spent = rows.reduce((sum, row) => sum + Number(row.slice(row.lastIndexOf(',') + 1)), 0);
    if (spent !== budget.executed) throw new NotTrue(`${spent} spent instead of ${budget.executed}`);
  });
}

/** The same budget as a program reads it. Answers its address by content. */
async function askApi(
  reader: Visitor,
  town: TownFacts,
  budget: BudgetFacts,
  random: () => number,
): Promise<string> {
  const path = `/api/v1${place(town)}/budgets/${budget.year}/expenditure`;
  const hash = await reader.step('API, a budget', path, (answer) => {
    says(answer, `"original":{"all":${budget.original}.00`, `"executed":{"all":${budget.executed}.00`);
    return foundIn(answer, /"hash":"sha256:([0-9a-f]{64})"/);
  });
  const [office, lines] = oneOf(random, Object.entries(budget.offices));
  await reader.step(
    'API, lines of an office',
    `${path}/lines?by=administrative&head=${office}&size=50`,
    (answer) => says(answer, `"total":${lines}`),
  );
  return hash;
}

function text(answer: Answered): string {
  answers(answer, 200);
  return answer.text;
}

/** What anybody can check of a publication without believing anybody. */
async function checkRecord(reader: Visitor, town: TownFacts, hash: string): Promise<void> {
  await reader.step('record', `${place(town)}/record`, (answer) =>
    says(answer, `/ledger/${town.code}/checkpoint.`),
  );
  const index = await reader.step('record of a budget', `${place(town)}/record/${hash}`, (answer) => {
    answers(answer, 200);
    return foundIn(answer, /\/receipts\/(\d+)\.tlog-proof/);
  });
  const ledger = `/ledger/${town.code}`;
  const entry = await reader.step('entry', `${ledger}/entries/${index}`, (answer) => {
    says(answer, `"content":"sha256:${hash}"`);
    return answer.text;
  });
  const policy = parsePolicy(await reader.step('policy', `${ledger}/policy`, text));
  await reader.step('receipt', `${ledger}/receipts/${index}.tlog-proof`, (answer) =>
    checkReceipt(parseReceipt(text(answer)), Buffer.from(entry), policy),
  );
}
