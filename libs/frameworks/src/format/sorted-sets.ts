/** Every set of so many steps with repetition, each written in the order given: the keys of a table. */
export function sortedSets(steps: readonly string[], size: number): string[] {
  if (size === 0) return [''];
  return steps.flatMap((step, at) => sortedSets(steps.slice(at), size - 1).map((rest) => step + rest));
}
