import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder for what a command cannot hold in memory. It goes with `remove`; where the command is interrupted or breaks off, with the
 * process. Others may not look into it (mkdtemp gives it to its maker alone).
 */
export function scratchFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'groundwork-scratch-'));
  const gone = (): void => rmSync(path, { recursive: true, force: true });
  process.once('exit', gone);
  process.once('SIGINT', stopped);
  process.once('SIGTERM', stopped);
  return {
    path,
    remove() {
      gone();
      process.off('exit', gone);
      process.off('SIGINT', stopped);
      process.off('SIGTERM', stopped);
    },
  };
}

const stopped = (): void => process.exit(130);
