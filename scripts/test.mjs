import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages } from './support/packages.mjs';
import { root } from './support/root.mjs';

try {
  ensurePackages({ development: true });
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}

const runner = spawn(
  process.execPath,
  ['--import', 'tsx', join(root, 'scripts', 'run-tests.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
// Ctrl-C reaches the runner too, which ends its tests first; this process waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => runner.kill(signal));
runner.on('exit', (code) => process.exit(code ?? 1));
