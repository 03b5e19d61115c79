/**
 * Every set of so many steps with repetition, each written in the order given: the keys of a table. One at a time, since whoever
 * looks for the first absent one must not wait for millions.
 */
export function* sortedSets(steps: readonly string[], size: number): Generator<string> {
  if (size === 0) {
    yield '';
    return;
  }
  for (const [at, step] of steps.entries())
    for (const rest of sortedSets(steps.slice(at), size - 1)) yield step + rest;
}
