/** The kind of error and the places in our code; its message is left out, because it may hold what somebody typed. */
export function whereItBroke(error: unknown): { error: string; code?: unknown; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code: 'code' in error ? error.code : undefined,
    at: at.map((line) => line.trim()),
  };
}
