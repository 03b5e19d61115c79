import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { placeNamed } from '../platform/access/place-named.ts';
import { type Command, required, UsageError } from '../platform/command.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { sideOf } from './commands.ts';
import { linesAsCsv, linesAsJson } from './downloads.ts';
import { linesAsPackage, linesAsWorkbook } from './packages.ts';
import { budgetProblems } from './problems.ts';
import { everyLine, type PublicLine } from './public-store.ts';
import { standingBudgets } from './published-budgets.ts';
import type { BudgetDocument } from './snapshot.ts';

type Written = AsyncIterable<string | Uint8Array>;
type Writer = (tongue: Tongue, document: BudgetDocument, lines: AsyncIterable<PublicLine[]>) => Written;

const WRITERS: Readonly<Record<string, { ending: string; write: Writer }>> = {
  fdp: { ending: 'zip', write: linesAsPackage },
  csv: { ending: 'csv', write: (_tongue, document, lines) => linesAsCsv(document, lines) },
  xlsx: { ending: 'xlsx', write: linesAsWorkbook },
  json: { ending: 'json', write: (_tongue, document, lines) => linesAsJson(document, lines) },
};

/** What is published, as anybody may take it away: one budget into a file, several into a folder. */
export const exportCommand: Command = {
  name: 'export budget',
  usage: '--place CODE --format fdp|csv|xlsx|json -o PATH [--year YEAR] [--side expenditure|revenue]',
  summary: 'Writes published budgets: one into a file, several into a folder',
  options: {
    place: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string', short: 'o' },
    year: { type: 'string' },
    side: { type: 'string' },
  },
  async run(house, input, output) {
    const format = required(input, 'format');
    const writer = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
    if (!writer) throw new UsageError('--format takes fdp, csv, xlsx or json');
    const path = resolve(required(input, 'out'));
    const side = sideOf(input.options['side']);
    const year = input.options['year'];
    const place = await placeNamed(house, required(input, 'place'));
    const { published } = house.connections;
    const all = await standingBudgets(published, place.id, side);
    const asked = all.filter(({ document }) => year === undefined || String(document.year) === year);
    if (asked.length === 0) throw budgetProblems.problem('budget.nothing-published', { place: place.code });
    if (asked.length > 1) await mkdir(path, { recursive: true });
    for (const { hash, document } of asked) {
      const name = `${place.code}-${document.year}-${document.side}.${writer.ending}`.toLowerCase();
      const file = asked.length > 1 ? join(path, name) : path;
      const lines = everyLine(published, place.id, hash);
      await pipeline(
        Readable.from(writer.write(house.tongues.tongue('en'), document, lines)),
        createWriteStream(file),
      );
      output.say(`${file}: ${document.year} ${document.side}, ${document.lines} lines`);
    }
  },
};
