import type { Finding } from '@groundwork-gov/sheets';
import type { SheetRows } from './from-rows.ts';
import { type Placed, text } from './placed-rows.ts';

/** Rows that no part of the document would take up: about a node that is not there, or a second one where one belongs. */
export function strayRows(sheets: SheetRows): Finding[] {
  const nodes = new Set((sheets['nodes'] ?? []).map((placed) => text(placed, 'id')));
  const aboutNodes = [...(sheets['asks'] ?? []), ...(sheets['limits'] ?? [])];
  return [
    ...aboutNodes
      .filter((placed) => !nodes.has(text(placed, 'node')))
      .map((placed) =>
        stray('framework.unknown-name', placed, 'a node of the sheet Nodes', text(placed, 'node')),
      ),
    ...(sheets['framework'] ?? [])
      .slice(1)
      .map((placed) => stray('framework.twice', placed, 'one framework in a workbook', text(placed, 'id'))),
    ...second(sheets['limits'] ?? [], 'node', 'rule'),
    ...second(sheets['conditions'] ?? [], 'id', 'question'),
    ...second(sheets['scales'] ?? [], 'id', 'range'),
  ];
}

function second(rows: readonly Placed[], key: string, part: string): Finding[] {
  const seen = new Set<string>();
  return rows.flatMap((placed) => {
    if (text(placed, 'part') !== part) return [];
    const name = text(placed, key);
    if (seen.has(name)) return [stray('framework.twice', placed, `one row ${part} for each`, name)];
    seen.add(name);
    return [];
  });
}

const stray = (code: string, { place }: Placed, expected: string, value: string): Finding => ({
  level: 'row',
  code,
  ...place,
  expected,
  value,
});
