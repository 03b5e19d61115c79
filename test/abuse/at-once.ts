/** A database has some ten connections for the program: more at once would only wait for each other. */
const AT_ONCE = 8;

/**
 * Does the work for each, several at a time; the answers stand in the order of what was given. After the first fault
 * nothing new begins, and it is thrown when all that had begun is done.
 */
export async function eachAtOnce<Item, Answer>(
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const faults: unknown[] = [];
  // One iterator for all workers: each takes what none has taken yet.
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of queue) {
      if (faults.length > 0) return;
      await work(item, at).then(
        (answer) => {
          answers[at] = answer;
        },
        (fault: unknown) => faults.push(fault),
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  if (faults.length > 0) throw faults[0];
  return answers;
}
