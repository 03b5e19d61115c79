import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FiscalError } from '@groundwork-gov/fiscal';
import { Refused, readArchive } from '@groundwork-gov/sheets';
import { refusalOf } from '../../platform/read-files/refusals.ts';
import { budgetProblems } from '../problems.ts';

/** A file as it came: what it is called, and where its bytes lie. */
export interface LocalFile {
  name: string;
  path: string;
  bytes: number;
}

/** A package of which every file lies in a folder of ours. */
export interface OpenedPackage {
  /** The text of `datapackage.json`. */
  descriptor: string;
  /** The file that the description calls so; null where none came. */
  partCalled(path: string): LocalFile | null;
}

const DESCRIPTOR = 'datapackage.json';
export const LONGEST_DESCRIPTOR = 4 * 1024 * 1024;

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isZip = ({ name }: Pick<LocalFile, 'name'>): boolean => /\.zip$/i.test(name);
export const isDescriptor = ({ name }: Pick<LocalFile, 'name'>): boolean => /\.json$/i.test(name);

/** Whether files are a Fiscal Data Package more than tables: an archive, or a description with its tables beside it. */
export const isPackage = (files: readonly Pick<LocalFile, 'name'>[]): boolean =>
  files.some((file) => isZip(file) || isDescriptor(file));

/**
 * Opens a package: an archive, or a description with the tables that it names, which may lie beside the archive too. What is in the
 * archive is written to the folder under names of ours, so that no name in it is ever a path on this machine. Nothing is fetched.
 */
export async function openPackage(files: readonly LocalFile[], folder: string): Promise<OpenedPackage> {
  const parts: LocalFile[] = [];
  for (const file of files) {
    if (isZip(file)) parts.push(...(await unpacked(file, folder, parts.length)));
    else parts.push(isDescriptor(file) ? { ...file, name: DESCRIPTOR } : file);
  }
  const depth = ({ name }: LocalFile) => name.split('/').length;
  const [found, other] = parts
    .filter(({ name }) => baseOf(name).toLowerCase() === DESCRIPTOR)
    .toSorted((a, b) => depth(a) - depth(b));
  if (!found) throw budgetProblems.problem('budget.package-none', { file: files[0]?.name ?? '' });
  if (other && depth(other) === depth(found))
    throw budgetProblems.problem('budget.package-several', { file: files[0]?.name ?? '' });
  if (found.bytes > LONGEST_DESCRIPTOR)
    throw refusalOf(
      new FiscalError('fiscal.package-invalid', { path: '', expected: '4 MB', came: String(found.bytes) }),
    );
  const prefix = found.name.slice(0, found.name.length - DESCRIPTOR.length);
  return {
    descriptor: await readFile(found.path, 'utf8'),
    partCalled(path) {
      const exact = parts.find(({ name }) => name === `${prefix}${path}`);
      // Browsers send the names of files and not their folders.
      const alike = parts.filter((part) => part !== found && baseOf(part.name) === baseOf(path));
      return exact ?? (alike.length === 1 ? (alike[0] ?? null) : null);
    },
  };
}

async function unpacked(archive: LocalFile, folder: string, from: number): Promise<LocalFile[]> {
  const parts: LocalFile[] = [];
  let out: FileHandle | undefined;
  try {
    for await (const piece of readArchive(archive.path)) {
      if ('path' in piece) {
        await out?.close();
        const path = join(folder, `part-${from + parts.length}`);
        parts.push({ name: piece.path, path, bytes: piece.size });
        out = await open(path, 'wx');
      } else await out?.write(piece.bytes);
    }
    return parts;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, value = '', expected = '' } = error.finding;
    const details = { name: archive.name, reason: code, value, expected };
    throw refusalOf(new FiscalError('fiscal.workbook-refused', details as never));
  } finally {
    await out?.close();
  }
}
