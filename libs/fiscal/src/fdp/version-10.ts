import type { Classification } from '../mapping/words.ts';
import { phaseCalled } from '../propose/role-of.ts';
import { type ColumnMeaning, meaningOf } from './column-types.ts';
import {
  type DescribedDimension,
  type DescribedMeasure,
  type DescribedTable,
  phaseOfPackage,
} from './described.ts';
import type { Descriptor, Resource } from './parse-package.ts';
import { sideCalled } from './version-03.ts';

type Field = NonNullable<Resource['schema']>['fields'][number];

/** The tables of version 1.0 that have a column of type `value`. */
export function tablesOf10({ resources }: Descriptor): DescribedTable[] {
  return resources.flatMap((resource): DescribedTable[] => {
    const path = [resource.path ?? []].flat()[0];
    const fields = resource.schema?.fields ?? [];
    const extra = [...(resource.extraFields ?? []), ...(resource.schema?.extraFields ?? [])];
    const meant = fields.map((field) => ({ field, meaning: meaningOf(field.columnType ?? '') }));
    const values = meant.filter(({ meaning }) => meaning?.is === 'value');
    if (path === undefined || values.length === 0) return [];
    const columnOf = (is: ColumnMeaning['is']) =>
      meant.find(({ meaning }) => meaning?.is === is)?.field.name ?? null;
    const year = Number(constantOf(extra, 'year'));
    return [
      {
        path,
        url: resource.url ?? null,
        encoding: resource.encoding ?? null,
        measures: values.map(({ field }) => measureOf(field, extra)),
        dimensions: dimensionsOf(meant),
        year: columnOf('year'),
        side: columnOf('side'),
        phase: columnOf('phase'),
        fixedYear: Number.isInteger(year) && year > 1900 ? year : null,
        isTransactions: columnOf('payee') !== null,
        mapping: resource.groundworkMapping,
      },
    ];
  });
}

/** What holds for all rows: the `constant` of a field that the table itself does not have. */
function constantOf(extra: readonly Field[], is: ColumnMeaning['is']): string | undefined {
  const found = extra.find(
    ({ columnType, constant }) => constant !== undefined && meaningOf(columnType ?? '')?.is === is,
  );
  return found === undefined ? undefined : String(found.constant);
}

function measureOf(field: Field, extra: readonly Field[]): DescribedMeasure {
  // A table with a column for each phase says in `normalize` which is which, by the name of the field that would hold it.
  const normalized = (is: ColumnMeaning['is']): string | undefined => {
    const name = Object.keys(field.normalize ?? {}).find((key) =>
      extra.some((each) => each.name === key && meaningOf(each.columnType ?? '')?.is === is),
    );
    return name === undefined ? constantOf(extra, is) : String(field.normalize?.[name]);
  };
  const phase = normalized('phase');
  return {
    column: field.name,
    name: field.name,
    phase: phaseOfPackage[phase ?? ''] ?? phaseCalled(phase ?? '') ?? phaseCalled(field.name),
    side: sideCalled(normalized('side')),
    currency: normalized('currency') ?? null,
    factor: 1,
  };
}

const inOrder = (columns: [number, string][]) =>
  columns.toSorted(([a], [b]) => a - b).map(([, name]) => name);

function dimensionsOf(
  meant: readonly { field: Field; meaning: ColumnMeaning | null }[],
): DescribedDimension[] {
  const found = new Map<
    Classification,
    { family: string; codes: [number, string][]; labels: [number, string][] }
  >();
  for (const { field, meaning } of meant) {
    if (!meaning || !('of' in meaning)) continue;
    const known = found.get(meaning.of) ?? { family: meaning.family, codes: [], labels: [] };
    found.set(meaning.of, known);
    // A classification may be given in two ways; the first that comes is taken, with its levels.
    if (meaning.family.split(':')[0] !== known.family.split(':')[0]) continue;
    known[meaning.is === 'code' ? 'codes' : 'labels'].push([meaning.level, field.name]);
  }
  return [...found].map(([of, { codes, labels }]) => ({
    of,
    // Where there are names only, they are the codes.
    codes: inOrder(codes.length > 0 ? codes : labels),
    labels: codes.length > 0 ? inOrder(labels) : [],
  }));
}
