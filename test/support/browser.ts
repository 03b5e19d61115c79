import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

// No GPU, no network of its own: nothing but the pages under test.
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium to look at pages with. Close it when done; its private folder goes with it. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-browser-'));
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...flags, ...found.flags],
    env: { ...definedEnvironment(), TMPDIR: folder, HOME: folder },
  });
  browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return browser;
}

/** A browser with a memory of its own in a folder, which it finds again when it is launched anew: as a phone does. */
export async function launchPhone(folder: string): Promise<BrowserContext> {
  const found = await findChromium();
  return chromium.launchPersistentContext(folder, {
    executablePath: found.path,
    args: [...flags, ...found.flags],
    env: definedEnvironment(),
    viewport: { width: 360, height: 740 },
  });
}

const SYSTEM = '/usr/bin/chromium';

/**
 * Whether the system has a browser, installing it where that can be done. The runner asks before the first file:
 * of two files that install at once, one finds the package manager locked, or a browser that is half there.
 */
export const ensureSystemBrowser = (): boolean =>
  existsSync(SYSTEM) || (installChromium() && existsSync(SYSTEM));

interface Chromium {
  path: string;
  flags: string[];
}

/** The one named, the one of the system, one installed just now, or one unpacked from a package. */
async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, flags: [] };
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there. Correct it or remove it.`);
  }
  if (ensureSystemBrowser()) return { path: SYSTEM, flags: [] };
  const unpacked = await unpackChromium();
  if (unpacked !== undefined) return unpacked;
  throw new Error(
    'No Chromium was found for the browser tests, and none could be installed. Install it (apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}

function installChromium(): boolean {
  if (process.geteuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-y', '-qq', ...args], { env, stdio: 'ignore', timeout: 180_000 }).status === 0;
  return apt('update') && apt('install', '--no-install-recommends', 'chromium');
}

// The package unpacks itself, with the libraries it needs, into TMPDIR, and only when it believes to be in its
// usual surroundings. A private folder keeps two test files from unpacking into one.
async function unpackChromium(): Promise<Chromium | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    // Not the flags of the package: they turn the protection between sites off, which we test.
    return { path, flags: ['--no-zygote', '--disable-setuid-sandbox', '--in-process-gpu'] };
  } catch (error) {
    process.stderr.write(`@sparticuz/chromium could not be used: ${String(error)}\n`);
    return undefined;
  }
}

function definedEnvironment(): Record<string, string> {
  const defined = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined.map(([name, value]) => [name, value ?? '']));
}
