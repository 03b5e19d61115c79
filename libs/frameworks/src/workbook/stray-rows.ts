import { typed, wanted } from '../format/wanted.ts';
import type { FrameworkFinding } from './finding.ts';
import type { SheetRows } from './from-rows.ts';
import { type Placed, text } from './placed-rows.ts';

/** Rows that no part of the document would take up: about a node that is not there, or a second one where one belongs. */
export function strayRows(sheets: SheetRows): FrameworkFinding[] {
  const nodes = new Set((sheets['nodes'] ?? []).map((placed) => text(placed, 'id')));
  const aboutNodes = [...(sheets['asks'] ?? []), ...(sheets['limits'] ?? [])];
  return [
    ...aboutNodes
      .filter((placed) => !nodes.has(text(placed, 'node')))
      .map((placed) =>
        stray('framework.unknown-name', placed, wanted('node-of-sheet'), text(placed, 'node')),
      ),
    ...(sheets['framework'] ?? [])
      .slice(1)
      .map((placed) => stray('framework.twice', placed, wanted('one-framework'), text(placed, 'id'))),
    ...second(sheets['limits'] ?? [], 'node', 'rule'),
    ...second(sheets['conditions'] ?? [], 'id', 'question'),
    ...second(sheets['scales'] ?? [], 'id', 'range'),
  ];
}

function second(rows: readonly Placed[], key: string, part: string): FrameworkFinding[] {
  const seen = new Set<string>();
  return rows.flatMap((placed) => {
    if (text(placed, 'part') !== part) return [];
    const name = text(placed, key);
    if (seen.has(name)) return [stray('framework.twice', placed, wanted('one-row', { part }), name)];
    seen.add(name);
    return [];
  });
}

const stray = (
  code: string,
  { place }: Placed,
  expected: ReturnType<typeof wanted>,
  value: string,
): FrameworkFinding => ({ level: 'row', code, ...place, ...expected, value, found: typed(value).found });
