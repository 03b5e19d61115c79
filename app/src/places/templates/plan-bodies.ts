import type { ReadRow } from '@groundwork-gov/sheets';
import type { Body } from '../people/bodies-store.ts';

import type { BodyRow } from './people-store.ts';
import { type SheetPlan, sameName } from './plan.ts';
import { type ByName, byName, newId, only, type Planning, type Wanted } from './planning.ts';
import { orNothing, textOf } from './row-values.ts';

interface PlannedBodies {
  wanted: Wanted<BodyRow>[];
  /** Every body there will be, by its name as it is compared. */
  named: ByName<{ id: string }>;
}

/** Bodies by their id, or else by their name. Their lines of authority are looked up when all names are known. */
export function planBodies(plan: SheetPlan, { present, today }: Planning): PlannedBodies {
  const standing = present.bodies.filter(({ to }) => to === null || to >= today);
  const byId = new Map(present.bodies.map((body) => [body.bodyId, body]));
  const known = byName(standing, ({ name }) => name);
  const read = plan.rows.flatMap((row) => {
    const before = row.id === null ? only(known.get(sameName(textOf(row, 'name') ?? ''))) : byId.get(row.id);
    if (row.id !== null && !before) plan.fault(row.row, 'people.id-unknown', undefined, { value: row.id });
    else if (before === 'several')
      plan.fault(row.row, 'people.body-ambiguous', 'name', { value: textOf(row, 'name') ?? '' });
    else
      return [
        {
          row,
          before: before === 'none' ? undefined : before,
          next: facts(row, before === 'none' ? undefined : before),
        },
      ];
    return [];
  });
  const renamed = new Set(read.map(({ next }) => next.id));
  const names = byName(
    [
      ...standing
        .filter(({ bodyId }) => !renamed.has(bodyId))
        .map(({ bodyId, name }) => ({ id: bodyId, name })),
      ...read.map(({ next }) => next),
    ],
    ({ name }) => name,
  );
  const wanted = read.flatMap(({ row, before, next }) => {
    const body = withParent(plan, row, next, names);
    return body && isSound(plan, row, body, before) ? deed(plan, row, body, before) : [];
  });
  return { wanted, named: names };
}

function facts(row: ReadRow, before: Body | undefined): BodyRow {
  return {
    id: before?.bodyId ?? newId('body', row.row),
    version: before?.version ?? 1,
    name: textOf(row, 'name') ?? '',
    kind: textOf(row, 'kind') ?? 'office',
    parentId: before?.parentId ?? null,
    legalBasis: textOf(row, 'legalBasis') ?? before?.legalBasis ?? '',
    from: orNothing(row, 'from') === undefined ? (before?.from ?? null) : (orNothing(row, 'from') ?? null),
    to: orNothing(row, 'to') === undefined ? (before?.to ?? null) : (orNothing(row, 'to') ?? null),
  };
}

function withParent(
  plan: SheetPlan,
  row: ReadRow,
  body: BodyRow,
  names: ByName<{ id: string }>,
): BodyRow | null {
  const parent = textOf(row, 'parent');
  if (parent === undefined) return body;
  if (parent === '') return { ...body, parentId: null };
  const above = only(names.get(sameName(parent)));
  if (typeof above === 'string') {
    plan.fault(row.row, above === 'none' ? 'people.body-unknown' : 'people.body-ambiguous', 'parent', {
      value: parent,
    });
    return null;
  }
  if (above.id !== body.id) return { ...body, parentId: above.id };
  plan.fault(row.row, 'people.under-itself', 'parent');
  return null;
}

function isSound(plan: SheetPlan, row: ReadRow, body: BodyRow, before: Body | undefined): boolean {
  if (body.from !== null && body.to !== null && body.to < body.from)
    plan.fault(row.row, 'people.to-before-from', 'to');
  else if (before && body.to !== before.to) plan.fault(row.row, 'people.ends-elsewhere', 'to');
  else return true;
  return false;
}

function deed(plan: SheetPlan, row: ReadRow, body: BodyRow, before: Body | undefined): Wanted<BodyRow>[] {
  const isSame =
    before !== undefined &&
    before.name === body.name &&
    before.kind === body.kind &&
    before.parentId === body.parentId &&
    before.legalBasis === body.legalBasis &&
    before.from === body.from;
  plan.done(row.row, before ? (isSame ? 'same' : 'changed') : 'added', body);
  return isSame ? [] : [{ isNew: before === undefined, row: body }];
}
