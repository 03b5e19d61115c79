import { scryptSync } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupProblem, firstOf } from './problems.ts';

export const MANIFEST = 'backup.json';
const LARGEST_MANIFEST = 64 * 1024 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const digits = z.string().regex(/^\d{1,19}$/);
const word = /^[a-z_][a-z0-9_]{0,62}$/;

/** The schemas that hold data. The queue is made anew from `live.job`; what ran of the migrations stands in the manifest. */
export const SCHEMAS = ['live', 'sign_in', 'public_record', 'ledger'] as const;
const tableName = z.string().regex(new RegExp(`^(?:${SCHEMAS.join('|')})\\.[a-z_][a-z0-9_]{0,62}$`));

const table = z.strictObject({
  name: tableName,
  columns: z.array(z.string().regex(word)).min(1),
  rows: count,
  bytes: count,
  sha256,
});

const manifest = z.strictObject({
  format: z.literal('groundwork.backup@1'),
  /** The moment whose state it holds. */
  at: z.iso.datetime(),
  /** As PostgreSQL numbers its versions: 180004. */
  server: count,
  migrations: z.array(z.strictObject({ name: z.string().regex(/^\d{3}-[a-z0-9-]{1,80}$/), sha256 })),
  tables: z.array(table),
  sequences: z.array(z.strictObject({ name: tableName, value: digits })),
  files: z.strictObject({
    count,
    bytes: count,
    /** Of `files.list`. */
    sha256,
    /** Files of which there was a row and no bytes when the backup was made. */
    missing: z.array(z.string()),
  }),
  logs: z.array(z.strictObject({ origin: z.string(), size: digits, checkpoint: z.string().nullable() })),
  secret: z.strictObject({
    where: z.enum(['in this folder', 'left out', 'in the environment']),
    /** Tells the right secret from another, and not what it is. */
    proof: z.string().regex(/^[0-9a-f]{32}$/),
  }),
});

export type Manifest = z.infer<typeof manifest>;
export type TableEntry = z.infer<typeof table>;

/** scrypt, since a secret of the environment may have been chosen by a person. */
export const secretProof = (secret: string): string =>
  scryptSync(secret, 'groundwork backup', 16).toString('hex');

/** @throws BackupProblem backup.no-backup, backup.manifest-invalid, backup.more-than-data */
export async function readManifest(folder: string): Promise<Manifest> {
  let given: unknown;
  try {
    const text = await readFile(join(folder, MANIFEST), 'utf8');
    if (text.length > LARGEST_MANIFEST) throw new RangeError('it is too long');
    given = JSON.parse(text);
  } catch (error) {
    throw new BackupProblem('backup.no-backup', { folder, why: (error as Error).message }, error);
  }
  const read = manifest.safeParse(given);
  if (read.success) return read.data;
  const more = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key].join('.')) : [],
  );
  if (more.length > 0)
    throw new BackupProblem('backup.more-than-data', {
      folder,
      found: firstOf(more.map((key) => `${key} in ${MANIFEST}`)),
    });
  const [first] = read.error.issues;
  throw new BackupProblem('backup.manifest-invalid', {
    folder,
    where: first?.path.join('.') ?? '',
    why: first?.message ?? '',
  });
}

/** The last thing that is written: with it the folder is a backup, without it none. */
export async function writeManifest(folder: string, content: Manifest): Promise<void> {
  const draft = join(folder, `${MANIFEST}.new`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(manifest.parse(content), null, 1)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, MANIFEST));
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
