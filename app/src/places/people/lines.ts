/** One line of authority as somebody states it: a post or body, and what it stands under. */
export interface Line {
  id: string;
  /** Null for the top; it may also name nothing that is known, or itself. */
  above: string | null;
}

/** What is the matter with lines of authority. Real ones are dirty, so this is shown and nothing is refused for it. */
export interface LineFaults {
  /** Stand under nothing. Several may be right (a council and its auditor); none at all cannot be. */
  tops: string[];
  hasNoTop: boolean;
  /** Stand under each other in a circle; each circle once, from its first in the order given. */
  circles: string[][];
  /** Stand under something that is not there. */
  orphans: { id: string; above: string }[];
  /** Stated more than once, and not the same each time. */
  contradictions: string[];
  /** Which has the most directly under it. */
  widest: { id: string; span: number } | null;
}

/** Reads lines of authority and says what is wrong with them. Time and memory grow with their number, not its square. */
export function faultsOfLines(lines: readonly Line[]): LineFaults {
  const first = new Map<string, Line>();
  const contradictory = new Set<string>();
  for (const line of lines) {
    const before = first.get(line.id);
    if (before === undefined) first.set(line.id, line);
    else if (before.above !== line.above) contradictory.add(line.id);
  }
  const each = [...first.values()];
  const tops = each.filter((line) => line.above === null).map((line) => line.id);
  return {
    tops,
    hasNoTop: each.length > 0 && tops.length === 0,
    circles: circlesOf(first),
    orphans: each.flatMap(({ id, above }) => (above !== null && !first.has(above) ? [{ id, above }] : [])),
    contradictions: [...contradictory],
    widest: widestOf(first),
  };
}

/** Everybody stands under one at most, so that a walk upwards ends at a top, at nothing, or comes back to itself. */
function circlesOf(lines: ReadonlyMap<string, Line>): string[][] {
  const walkOf = new Map<string, number>();
  const circles: string[][] = [];
  let walk = 0;
  for (const start of lines.keys()) {
    walk += 1;
    const path: string[] = [];
    let at = lines.get(start);
    while (at && !walkOf.has(at.id)) {
      walkOf.set(at.id, walk);
      path.push(at.id);
      at = at.above === null ? undefined : lines.get(at.above);
    }
    if (at && walkOf.get(at.id) === walk) circles.push(path.slice(path.indexOf(at.id)));
  }
  return circles;
}

function widestOf(lines: ReadonlyMap<string, Line>): { id: string; span: number } | null {
  const spans = new Map<string, number>();
  let widest: { id: string; span: number } | null = null;
  for (const { above } of lines.values()) {
    if (above === null || !lines.has(above)) continue;
    const span = (spans.get(above) ?? 0) + 1;
    spans.set(above, span);
    if (span > (widest?.span ?? 0)) widest = { id: above, span };
  }
  return widest;
}
