import type { Classification, Side } from '../mapping/words.ts';
import { phaseCalled, roleOf } from '../propose/role-of.ts';
import {
  type DescribedDimension,
  type DescribedMeasure,
  type DescribedTable,
  phaseOfPackage,
} from './described.ts';
import type { Descriptor, Resource } from './parse-package.ts';

export type Model03 = NonNullable<Descriptor['mapping']>;
type Dimension03 = Model03['dimensions'][string];

/** The tables that measures of version 0.3 speak of. */
export function tablesOf03({ resources, granularity }: Descriptor, model: Model03): DescribedTable[] {
  return resources.flatMap((resource): DescribedTable[] => {
    const path = [resource.path ?? []].flat()[0];
    const isOurs = (named: string | undefined) =>
      named === undefined || named === resource.name || resources.length === 1;
    const measures = Object.entries(model.measures)
      .filter(([, measure]) => measure.source !== undefined && isOurs(measure.resource))
      .map(([name, measure]) => measureOf(name, measure));
    if (path === undefined || measures.length === 0) return [];
    const dimensions = Object.entries(model.dimensions);
    const proposed = Object.values(model.measures).some(({ phase }) => phase === 'approved');
    return [
      {
        path,
        url: resource.url ?? null,
        encoding: resource.encoding ?? null,
        // What was proposed is another figure than what was approved, and a line has no place for both.
        measures: measures.filter(({ column }) => !proposed || phaseSaid(model, column) !== 'proposed'),
        dimensions: dimensions.flatMap(([name, dimension]) => dimensionOf(name, dimension)),
        year: yearOf(dimensions, resource),
        side: null,
        phase: null,
        fixedYear: null,
        isTransactions:
          granularity === 'transactional' ||
          dimensions.some(([name]) => /supplier|recipient|payee/i.test(name)),
        mapping: resource.groundworkMapping,
      },
    ];
  });
}

const phaseSaid = (model: Model03, column: string): string | undefined =>
  Object.values(model.measures).find(({ source }) => source === column)?.phase;

function measureOf(name: string, measure: Model03['measures'][string]): DescribedMeasure {
  const column = measure.source ?? '';
  return {
    column,
    name,
    phase: phaseOfPackage[measure.phase ?? ''] ?? phaseCalled(name) ?? phaseCalled(column),
    side: sideCalled(measure.direction),
    currency: measure.currency ?? null,
    factor: measure.factor ?? 1,
  };
}

export const sideCalled = (direction: string | undefined): Side | null =>
  direction === 'expenditure' || direction === 'revenue' ? direction : null;

function yearOf(dimensions: readonly [string, Dimension03][], resource: Resource): string | null {
  const dated = dimensions.filter(
    ([name, { dimensionType }]) => dimensionType === 'datetime' || /^(date|year|fiscal-?year)$/i.test(name),
  );
  for (const [, { attributes, primaryKey }] of dated) {
    const key = [primaryKey ?? []].flat()[0];
    const source = attributes['year']?.source ?? attributes[key ?? '']?.source;
    if (source !== undefined && isField(resource, source)) return source;
  }
  return null;
}

const isField = ({ schema }: Resource, name: string): boolean =>
  schema === undefined || schema.fields.some((field) => field.name === name);

function dimensionOf(name: string, dimension: Dimension03): DescribedDimension[] {
  const of = classificationOf(name, dimension);
  if (of === null) return [];
  const entries = Object.entries(dimension.attributes);
  const key = [dimension.primaryKey ?? entries.map(([attribute]) => attribute)].flat();
  const codes = key.flatMap((attribute) => dimension.attributes[attribute]?.source ?? []);
  const labels = key.flatMap((attribute) =>
    entries.filter(([, { labelfor }]) => labelfor === attribute).flatMap(([, { source }]) => source ?? []),
  );
  return codes.length === 0 ? [] : [{ of, codes, labels }];
}

const types: Readonly<Record<string, Classification>> = {
  administrative: 'administrative',
  functional: 'functional',
  economic: 'economic',
};

function classificationOf(
  name: string,
  { dimensionType, classificationType }: Dimension03,
): Classification | null {
  const stated = types[classificationType ?? ''];
  if (stated) return stated;
  if (dimensionType === 'location' || dimensionType === 'datetime' || dimensionType === 'fact') return null;
  if (dimensionType === 'activity') return /project/i.test(name) ? 'project' : 'programme';
  if (/source|fund|financ/i.test(name)) return 'fund';
  const role = roleOf(name)?.role;
  if (role?.kind === 'code') return role.of;
  if (/administrat|authority/i.test(name)) return 'administrative';
  return dimensionType === 'classification' ? 'economic' : null;
}
