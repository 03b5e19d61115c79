import { open } from 'node:fs/promises';
import {
  FiscalError,
  type PackageProposal,
  type ProposedPackage,
  parsePackage,
  proposePackage,
} from '@groundwork-gov/fiscal';
import { isHeld } from '../../platform/read-files/held.ts';
import { refusalOf } from '../../platform/read-files/refusals.ts';
import { budgetProblems } from '../problems.ts';
import type { LocalFile, OpenedPackage } from './open-package.ts';

/** A table of a package: its file, and how it may be read. */
export interface PackageTable {
  file: LocalFile;
  proposal: PackageProposal;
}

export interface PackageTables {
  title: string;
  version: ProposedPackage['version'];
  tables: PackageTable[];
  /** Tables that cannot be read, where others can. */
  left: ProposedPackage['left'];
}

const MOST_TABLES = 40;
/** Of a larger file the beginning says what it is. */
const LOOKED_AT_BYTES = 4 * 1024 * 1024;

/**
 * How the tables of a package may be read. What is missing is named, also what the package says lies elsewhere: nothing is fetched.
 *
 * @throws Problem where a file is missing, where amounts are in another currency than the place's, and where no table can be read
 */
export async function tablesOf(
  opened: OpenedPackage,
  options: { language: string; currency: string; digits: number },
): Promise<PackageTables> {
  try {
    const described = parsePackage(opened.descriptor);
    if (described.tables.length > MOST_TABLES)
      throw new FiscalError('fiscal.package-invalid', {
        path: 'resources',
        expected: String(MOST_TABLES),
        came: String(described.tables.length),
      });
    const missing = described.tables.filter(({ path }) => opened.partCalled(path) === null);
    if (missing.length > 0)
      throw budgetProblems.problem('budget.package-lacks', {
        files: missing.map(({ path, url }) =>
          url === null ? path : { message: 'budget.package-elsewhere', params: { file: path, url } },
        ),
      });
    const read = new Map<string, Uint8Array>();
    const proposed = await proposePackage(
      opened.descriptor,
      async (path) => {
        const part = opened.partCalled(path);
        if (part === null) return null;
        const known = read.get(part.path) ?? (await beginningOf(part));
        read.set(part.path, known);
        return known;
      },
      { language: options.language, digits: options.digits },
    );
    if (
      !isHeld([proposed.title, proposed.left, proposed.tables.map(({ path, document }) => [path, document])])
    )
      throw new FiscalError('fiscal.package-invalid', {
        path: '',
        expected: 'text that can be kept',
        came: 'a zero or half a character',
      });
    const tables = proposed.tables.flatMap((proposal): PackageTable[] => {
      const file = opened.partCalled(proposal.path);
      return file ? [{ file: { ...file, name: nameOf(proposal.path) }, proposal }] : [];
    });
    refuseOther(tables, proposed.left, options.currency);
    return { title: proposed.title, version: proposed.version, tables, left: proposed.left };
  } catch (error) {
    if (error instanceof FiscalError) throw refusalOf(error);
    throw error;
  }
}

function refuseOther(tables: readonly PackageTable[], left: ProposedPackage['left'], currency: string): void {
  const foreign = tables.find(({ proposal }) => proposal.currency !== null && proposal.currency !== currency);
  if (foreign)
    throw budgetProblems.problem('budget.package-currency', {
      file: foreign.file.name,
      came: foreign.proposal.currency ?? '',
      expected: currency,
    });
  const [first] = left;
  if (tables.length === 0 && first)
    throw budgetProblems.problem('budget.package-unreadable', {
      file: first.path,
      why: { message: `budget.package-left.${first.why}`, params: { seen: first.seen } },
    });
}

/** What people read: no mark that turns a name around, and no more than a line. */
const nameOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .slice(-200) || 'table';

/** So much of a file as says what it is: whole lines. */
async function beginningOf({ path, bytes }: LocalFile): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const start = Buffer.alloc(Math.min(bytes, LOOKED_AT_BYTES));
    let read = 0;
    while (read < start.length) {
      const { bytesRead } = await file.read(start, read, start.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    const seen = start.subarray(0, read);
    return bytes > LOOKED_AT_BYTES ? seen.subarray(0, seen.lastIndexOf(0x0a) + 1) : seen;
  } finally {
    await file.close();
  }
}

export const isPartly = ({ file }: PackageTable): boolean => file.bytes > LOOKED_AT_BYTES;
