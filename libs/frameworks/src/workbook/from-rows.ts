import { conditionsOf, scalesOf, tablesOf } from './from-shared-rows.ts';
import { grouped, list, names, ofPart, type Placed, Places, part, sourced, text } from './placed-rows.ts';

export type SheetRows = Readonly<Record<string, readonly Placed[]>>;

/** The document that the rows of a workbook say, not looked at yet, and which row said what. */
export function documentOf(sheets: SheetRows): { document: unknown; places: Places } {
  const places = new Places();
  const rows = (key: string): readonly Placed[] => sheets[key] ?? [];
  const [first] = rows('framework');
  if (first)
    for (const key of ['id', 'version', 'names', 'provenance', 'source', 'replaces'])
      places.set([key], first);
  const links = rows('links').map((placed, at) => {
    places.set(['replaces', 'nodes', at], placed);
    const { values } = placed;
    const note = names(placed);
    return part({
      old: values['old'],
      new: values['new'],
      change: values['change'],
      note: Object.keys(note).length > 0 ? note : null,
    });
  });
  const replacing = part({
    id: first?.values['replacesId'],
    version: first?.values['replacesVersion'],
    nodes: links,
  });
  const document = part({
    format: 'groundwork.framework@1',
    id: first?.values['id'],
    version: first?.values['version'],
    names: first && names(first),
    ...(first ? sourced(first) : {}),
    ...scalesOf(rows('scales'), places),
    tables: tablesOf(rows('tables'), places),
    nodes: nodesOf(sheets, places),
    ...conditionsOf(rows('conditions'), places),
    replaces: Object.keys(replacing).length > 0 ? replacing : null,
  });
  return { document, places };
}

function nodesOf(sheets: SheetRows, places: Places): unknown[] {
  const asks = grouped(sheets['asks'] ?? [], 'node');
  const limits = grouped(sheets['limits'] ?? [], 'node');
  return (sheets['nodes'] ?? []).map((placed, at) => {
    places.set(['nodes', at], placed);
    const { values } = placed;
    const id = text(placed, 'id');
    const criteria = ofPart(asks.get(id) ?? [], 'criterion').map((criterion, place) => {
      places.set(['nodes', at, 'criteria', place], criterion);
      return part({ step: criterion.values['step'], names: names(criterion), ...sourced(criterion) });
    });
    const evidence = ofPart(asks.get(id) ?? [], 'evidence').map((one, place) => {
      places.set(['nodes', at, 'evidence', place], one);
      return names(one);
    });
    return {
      ...part({
        id,
        level: values['level'],
        code: values['code'],
        names: names(placed),
        scale: values['scale'],
        rule: ruleOf(placed),
        weight: values['weight'],
        evidence,
        criteria,
        numeric: numericOf(limits.get(id) ?? [], ['nodes', at, 'numeric'], places),
        measure: values['measure'],
        ...sourced(placed),
      }),
      parent: values['parent'] ?? null,
    };
  });
}

function ruleOf(placed: Placed): unknown {
  const kind = text(placed, 'rule');
  if (kind === '') return null;
  if (kind === 'weakest-link' || kind === 'weakest-link-plus')
    return { kind: 'weakest-link', plus: kind.endsWith('plus') };
  if (kind === 'table') return part({ kind, table: placed.values['with'] });
  return kind === 'share' ? { kind, counting: list(placed, 'with') } : { kind };
}

function numericOf(rows: readonly Placed[], path: readonly (string | number)[], places: Places): unknown {
  const [own] = ofPart(rows, 'rule');
  const [any] = rows;
  if (!any) return null;
  places.set(path, own ?? any);
  const figures = ofPart(rows, 'figure').map((placed, at) => {
    places.set([...path, 'figures', at], placed);
    return part({ id: placed.values['figure'], unit: placed.values['unit'], names: names(placed) });
  });
  const steps = [...grouped(ofPart(rows, 'limit'), 'step')].map(([row, limits], at) => ({
    row,
    limits: limits.map((placed, place) => {
      places.set([...path, 'rows', at, 'limits', place], placed);
      const { values } = placed;
      return part({
        figure: values['figure'],
        from: bound(values['from'], values['fromIncluded']),
        to: bound(values['to'], values['toIncluded']),
      });
    }),
  }));
  return part({
    rule: own?.values['rule'],
    figures,
    rows: steps,
    rest: own?.values['rest'],
    ...(own ? sourced(own) : {}),
  });
}

/** A limit whose cell beside it is empty belongs to its row. */
const bound = (value: unknown, included: unknown): unknown =>
  value === null || value === undefined ? null : { value, inclusive: included ?? true };
