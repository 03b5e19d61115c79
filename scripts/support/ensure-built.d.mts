/** Builds where the sources are others than at the last build. */
export function ensureBuilt(): Promise<void>;
