import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What a test reads, from the root. */
const SOURCES = ['app', 'libs', 'test', 'examples', 'scripts', 'docs'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'CONTRIBUTING.md'];
const SKIPPED = new Set(['node_modules', 'dist']);

/** A copy of the sources that can be broken without harm. Its packages are the house's own, its libraries the copies. */
export function openScratch(root: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-mutant-'));
  for (const name of SOURCES)
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (from) => !SKIPPED.has(basename(from)),
    });
  for (const name of FILES) cpSync(join(root, name), join(folder, name));
  for (const name of ['.', 'app', ...readdirSync(join(root, 'libs')).map((lib) => join('libs', lib))])
    linkPackages(join(root, name, 'node_modules'), join(folder, name, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Each package is a link to where it is installed; a link that leads to a library of the house leads to its copy. */
function linkPackages(from: string, to: string): void {
  for (const name of namesIn(from)) {
    if (name === '.cache' || name === '.vite') continue;
    const path = join(from, name);
    const hasOurs = name.startsWith('@') && readdirSync(path).some((each) => leadsToUs(join(path, each)));
    if (hasOurs) linkPackages(path, join(to, name));
    else {
      mkdirSync(to, { recursive: true });
      symlinkSync(leadsToUs(path) ? readlinkSync(path) : realpathSync(path), join(to, name), 'junction');
    }
  }
}

/** npm links a package of the same repository by a path that leads up and out of the packages. */
const leadsToUs = (path: string): boolean =>
  lstatSync(path).isSymbolicLink() && /^(?:\.\.[\\/])+(?:libs|app)\b/.test(readlinkSync(path));

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
