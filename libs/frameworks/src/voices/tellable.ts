/** Who spoke of one thing in one group, and how many of them called it a problem. */
export interface Cell {
  readonly group: string;
  readonly speakers: number;
  readonly problem: number;
}

/** Fewer than these could be known to their neighbours by what is told of them. */
export const FEWEST_TOLD = 5;

const isSmall = (count: number): boolean => count > 0 && count < FEWEST_TOLD;
const isSafe = ({ speakers, problem }: Pick<Cell, 'speakers' | 'problem'>): boolean =>
  !isSmall(speakers) && !isSmall(problem) && !isSmall(speakers - problem);

/**
 * What of the cells below one sum can be told, where the sum is told too: no count from 1 to 4, neither in a cell nor in what
 * is left when told cells are taken from the sum. Cells are kept back, the smallest first, until what is left is safe.
 *
 * @param unsaid those who count in the sum and whose group is not to be told, however many they are.
 *
 * Source: Hundepool and others, Statistical Disclosure Control (2012), threshold rule with secondary suppression.
 */
export function tellable(
  cells: readonly Cell[],
  unsaid: Pick<Cell, 'speakers' | 'problem'> = { speakers: 0, problem: 0 },
): Cell[] {
  const told = cells
    .filter((cell) => cell.speakers > 0 && isSafe(cell))
    .toSorted((a, b) => b.speakers - a.speakers);
  const sum = total([...cells, unsaid]);
  for (;;) {
    const shown = total(told);
    const left = { speakers: sum.speakers - shown.speakers, problem: sum.problem - shown.problem };
    if (isSafe(left) || told.length === 0) break;
    told.pop();
  }
  const groups = new Set(told.map(({ group }) => group));
  return cells.filter(({ group }) => groups.has(group));
}

function total(cells: readonly Pick<Cell, 'speakers' | 'problem'>[]): { speakers: number; problem: number } {
  let [speakers, problem] = [0, 0];
  for (const cell of cells) {
    speakers += cell.speakers;
    problem += cell.problem;
  }
  return { speakers, problem };
}
