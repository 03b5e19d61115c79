import type { Listener } from '../finding.ts';
import { type Looked, type LookOptions, redflagsOfParts } from '../profile/redflags-of.ts';
import type { RedflagSettings } from '../profile/settings.ts';
import { fileParts } from './file-parts.ts';

/**
 * Looks at a file as `redflagsOf` does, with threads where it is large. `done` is told how many of its bytes have been read, and waited for;
 * where a process comes again it begins anew.
 * @throws OcdsError as `redflagsOf`
 */
export const redflagsOfFile = (
  path: string,
  settings: RedflagSettings,
  tell: Listener,
  { done, ...options }: LookOptions & { done?: (bytes: number) => Promise<void> } = {},
): Promise<Looked> =>
  redflagsOfParts(
    (wanted, own, isWorthIt) => fileParts(path, wanted, own, { isWorthIt, ...(done && { done }) }),
    settings,
    tell,
    options,
  );
