import { existsSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ensureSystemBrowser } from '../test/support/browser.ts';
import { bundleTests } from './support/bundle-tests.ts';
import { checks, runCheck } from './support/checks.ts';
import { findTestFiles } from './support/find-test-files.ts';
import { root } from './support/root.mjs';
import { Tally } from './support/tally.ts';
import { runFiles } from './support/test-files.ts';
import { testPostgres } from './support/test-postgres.ts';

const given = process.argv.slice(2).filter((each) => !each.startsWith('-'));
const tally = new Tally(process.env['CI'] === 'true');
const startedAt = performance.now();

process.chdir(root);
if (given.length === 0) {
  heading('Checks');
  requireSharedData();
  for (const check of checks()) await runCheck(check, tally);
}
heading('Tests');
if (given.length === 0 && !process.env['CHROMIUM_PATH']) ensureSystemBrowser();
await runTests();
tally.report(Math.round((performance.now() - startedAt) / 1000));
process.exitCode = tally.failed === 0 ? 0 : 1;

async function runTests(): Promise<void> {
  const missing = given.filter((file) => !existsSync(file));
  for (const file of missing) tally.fail('npm test', `there is no file ${file}`);
  const files = given.length === 0 ? findTestFiles(root) : given.filter((file) => existsSync(file));
  if (files.length === 0) {
    tally.fail('npm test', 'not one test file was found');
    return;
  }
  const postgres = await testPostgres(root);
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => abort.abort());
  const folder = join(root, '.groundwork-test', `bundles-${process.pid}`);
  try {
    const bundles = await bundleTests(
      root,
      files.map((file) => relative(root, resolve(file))),
      folder,
    );
    await runFiles(bundles, { GROUNDWORK_TEST_POSTGRES: postgres.adminUrl }, tally, abort.signal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await postgres.stop();
  }
}

// Measured against what only this machine has; elsewhere such cases are named as skipped.
function requireSharedData(): void {
  if (process.env['CI'] !== 'true') return;
  const data = resolve(process.env['GROUNDWORK_SHARED'] ?? resolve(root, '..', 'shared'), 'data');
  if (existsSync(data)) tally.pass();
  else
    tally.fail(
      'shared data',
      `CI=true and ${data} is not there; set GROUNDWORK_SHARED to the folder that holds data/`,
    );
}

function heading(title: string): void {
  console.log(`\n${title}`);
}
