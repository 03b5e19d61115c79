import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, ScriptProblem, tell } from './root.mjs';

/** Installs what package-lock.json names where it is not there yet: everything, or what running needs. */
export function ensurePackages({ development }) {
  if (packagesMatch(development)) return;
  // Tools of development that are there already are not taken away.
  const everything = development || existsSync(join(root, 'node_modules', 'typescript'));
  tell('Installing packages…');
  const from = Date.now();
  npmCi(everything ? '--include=dev' : '--omit=dev');
  tell(`Packages installed in ${Math.round((Date.now() - from) / 1000)} s.`);
}

/**
 * Whether node_modules holds the very versions of package-lock.json: npm keeps its own list of what it installed.
 * Optional packages may be absent, since they are for other systems.
 */
function packagesMatch(development) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  const names = Object.keys(wanted).filter((name) => /(^|\/)node_modules\//.test(name));
  return names.every((name) => {
    const want = wanted[name];
    const have = present[name];
    if (have === undefined) return want.optional || want.devOptional || (want.dev && !development);
    return have.version === want.version && (have.integrity ?? want.integrity) === want.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

// Under "npm start" the same npm is used; typed by hand, the one on the path.
function npmCi(which) {
  const args = ['ci', which, '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  const underNpm = cli !== undefined && cli.endsWith('npm-cli.js');
  const child = underNpm
    ? spawnSync(process.execPath, [cli, ...args], quiet)
    : spawnSync('npm', args, { ...quiet, shell: process.platform === 'win32' });
  if (child.status === 0) return;
  const said = child.error?.message ?? `${child.stderr}`.trim();
  throw new ScriptProblem(
    'launch.install-failed',
    `${said}\nThe packages could not be installed. Look at what npm says above; often the network or the disk is the reason. Then start again.`,
  );
}

const quiet = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' };
