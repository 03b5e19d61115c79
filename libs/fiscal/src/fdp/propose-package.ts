import { tidy } from '../find-columns.ts';
import type { Classification, Phase, Side } from '../mapping/words.ts';
import { parseMapping } from '../parse-mapping.ts';
import { type Chosen, type ChosenCode, finest, isNames } from '../propose/choose-columns.ts';
import type { ColumnProfile, FileProfile } from '../propose/profile.ts';
import { type Proposal, type ProposeOptions, proposeBy } from '../propose/propose-mapping.ts';
import { type Guess, guess } from '../sniff/guess.ts';
import type { DescribedMeasure, DescribedTable } from './described.ts';
import { parsePackage } from './parse-package.ts';

/** One table of a package and how it may be read. A table with a column for each year has one for each. */
export interface PackageProposal extends Proposal {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** ISO 4217, as the package says, or null. */
  readonly currency: string | null;
  /** Rows name who was paid: this is a ledger of payments more than a budget. */
  readonly isTransactions: boolean;
}

export interface ProposedPackage {
  readonly version: '0.3' | '1.0';
  readonly title: string;
  readonly tables: readonly PackageProposal[];
  /** Tables that cannot be read, and why: the file is not there, no column of the description is in it, or a factor is no power of ten. */
  readonly left: readonly {
    readonly path: string;
    readonly why: 'file-missing' | 'columns-missing' | 'factor';
    readonly seen: string;
  }[];
}

/** Gives the bytes of a file of the package by its path, or null where there is none. */
export type ReadPart = (path: string) => Promise<Uint8Array | null>;

/**
 * Proposes a mapping for each table of a Fiscal Data Package, 0.3 or 1.0, from its description and its files. A mapping that we put into a
 * package when we gave it out is taken as it is.
 *
 * @param json the text of `datapackage.json`, or what `JSON.parse` made of it
 * @throws FiscalError `fiscal.package-invalid`, and those of {@link proposeMapping}
 */
export async function proposePackage(
  json: unknown,
  read: ReadPart,
  options: ProposeOptions = {},
): Promise<ProposedPackage> {
  const { version, title, tables } = parsePackage(json);
  const made: PackageProposal[] = [];
  const left: ProposedPackage['left'][number][] = [];
  for (const table of tables) {
    const bytes = await read(table.path);
    if (bytes === null) {
      left.push({ path: table.path, why: 'file-missing', seen: table.url ?? '' });
      continue;
    }
    const factor = table.measures.find((measure) => !isScale(measure.factor));
    if (factor) {
      left.push({ path: table.path, why: 'factor', seen: String(factor.factor) });
      continue;
    }
    for (const part of byYear(table)) {
      const proposal = await proposeTable(part, bytes, title, options);
      if (proposal.missing.includes('phases')) {
        const seen = part.measures.map(({ column }) => column).join(', ');
        left.push({ path: table.path, why: 'columns-missing', seen });
      } else made.push(proposal);
    }
  }
  return { version, title, tables: made, left };
}

const isScale = (factor: number): boolean =>
  [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 1_000_000_000].includes(factor);

/** Measures called by years are the same figure of different years. */
function byYear(table: DescribedTable): DescribedTable[] {
  const years = table.measures.map(
    ({ name, column }) =>
      /^((?:19|20|21)\d\d)(?:[-/]\d{2,4})?$/.exec(name)?.[1] ??
      /^((?:19|20|21)\d\d)(?:[-/]\d{2,4})?$/.exec(column)?.[1],
  );
  if (table.year !== null || table.measures.length < 2 || years.some((year) => year === undefined))
    return [table];
  return table.measures.map((measure, at) => ({
    ...table,
    measures: [measure],
    fixedYear: Number(years[at]),
  }));
}

async function proposeTable(
  table: DescribedTable,
  bytes: Uint8Array,
  title: string,
  options: ProposeOptions,
): Promise<PackageProposal> {
  const [first] = table.measures;
  const side = options.side ?? first?.side ?? undefined;
  const year = options.year ?? table.fixedYear ?? undefined;
  const name = table.path.slice(table.path.lastIndexOf('/') + 1);
  const proposal = await proposeBy(name, bytes, { ...options, side, year }, (profile, fallback) =>
    chosenFor(table, profile, fallback),
  );
  const own = ownMapping(table.mapping);
  const file = proposal.document['file'] as Record<string, unknown>;
  const scale = (first?.factor ?? 1) === 1 ? {} : { scale: first?.factor };
  const document = own ?? {
    ...proposal.document,
    title: (title || name).slice(0, 200),
    file: { ...file, ...scale },
  };
  return {
    ...proposal,
    document,
    missing: own ? [] : proposal.missing,
    fields: own ? { mapping: guess(table.path, 1, 'descriptor', 'groundworkMapping') } : proposal.fields,
    path: table.path,
    bytes,
    currency: first?.currency ?? null,
    isTransactions: table.isTransactions,
  };
}

/** What is not a mapping is passed over: a package may come from anybody. */
function ownMapping(document: unknown): Record<string, unknown> | null {
  if (typeof document !== 'object' || document === null) return null;
  try {
    parseMapping(document);
  } catch {
    return null;
  }
  return { ...document };
}

const stated = (found: ColumnProfile | undefined): Guess<ColumnProfile> | null =>
  found ? guess(found, 0.95, 'descriptor', found.name) : null;

function chosenFor(table: DescribedTable, profile: FileProfile, fallback: Phase): Chosen {
  const column = (name: string | null): ColumnProfile | undefined =>
    name === null ? undefined : profile.columns.find((each) => tidy(each.name) === tidy(name));
  const codes: Partial<Record<Classification, ChosenCode>> = {};
  for (const { of, codes: named, labels } of table.dimensions) {
    if (codes[of]) continue;
    const all = named.flatMap((name) => column(name) ?? []).map((each) => ({ column: each }));
    const parts = finest(all, profile).map((each) => each.column);
    const [deepest] = parts.slice(-1);
    if (!deepest || parts.every(({ filled }) => filled === 0)) continue;
    const isDerived = parts.some((each) => isNames(each) || each.longest > 20);
    // Names of several levels would make codes without end; the finest of them is one.
    const used = isDerived ? [deepest] : parts;
    const label = isDerived ? used : labels.flatMap((name) => column(name) ?? []).slice(-used.length);
    codes[of] = {
      code: {
        value: used,
        certainty: isDerived ? 0.7 : 0.95,
        because: [{ code: 'descriptor', seen: used.map(({ name }) => name).join(', ') }],
      },
      isDerived,
      label,
      optional: used.every(({ blank }) => blank > 0),
    };
  }
  const phases: Partial<Record<Phase, Guess<ColumnProfile>>> = {};
  for (const measure of sameSide(table.measures)) {
    const found = column(measure.column);
    const phase = measure.phase ?? fallback;
    if (found && !phases[phase])
      phases[phase] = guess(found, measure.phase ? 0.95 : 0.6, 'descriptor', found.name);
  }
  const year = stated(column(table.year));
  return {
    codes,
    phases,
    year: year && year.value.years >= year.value.filled * 0.9 ? year : null,
    side: stated(column(table.side)),
    phaseOfRow: stated(column(table.phase)),
  };
}

/** A load has one side: measures of the other are for another load. */
function sameSide(measures: readonly DescribedMeasure[]): readonly DescribedMeasure[] {
  const side: Side | null = measures[0]?.side ?? null;
  return measures.filter((measure) => measure.side === side);
}
