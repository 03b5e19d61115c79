import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { DatabaseProblem } from './problem.ts';

/** The four login roles; each has a pool of its own, since SET ROLE is no isolation. */
export const ROLES = [
  'groundwork_owner',
  'groundwork_app',
  'groundwork_public',
  'groundwork_ledger',
] as const;
export type Role = (typeof ROLES)[number];

const OLDEST_SERVER = 170000;

/**
 * Passwords are derived, never stored: every process that has the same key (GROUNDWORK_SECRET, else the password
 * of DATABASE_URL, else the secret in the data folder) comes to the same ones, and the database holds only their
 * SCRAM verifiers.
 */
function rolePassword(key: string, role: Role): string {
  return createHmac('sha256', key).update(`groundwork role ${role}`).digest('base64url');
}

/** The connection string of a role: the administrator's, with user and password exchanged. */
export function roleUrl(adminUrl: string, key: string, role: Role): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(key, role);
  return url.toString();
}

/** Makes the roles where they are missing and lets the owner build in this database. Needs CREATEROLE. */
export async function ensureRoles(adminUrl: string, key: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  try {
    await admin.connect();
  } catch (cause) {
    throw new DatabaseProblem('database.unreachable', { why: (cause as Error).message }, cause);
  }
  try {
    await refuseOldServer(admin);
    await admin.query("select pg_advisory_lock(hashtext('groundwork roles'))");
    const present = await admin.query<{ rolname: string; rolsuper: boolean }>(
      'select rolname, rolsuper from pg_roles where rolname = any($1)',
      [ROLES],
    );
    for (const role of ROLES) await ensureRole(admin, role, key, present.rows);
    const database =
      (await admin.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '';
    const quoted = admin.escapeIdentifier(database);
    await admin.query(`revoke all on database ${quoted} from public`);
    await admin.query(`grant connect on database ${quoted} to ${ROLES.join(', ')}`);
    await admin.query(`grant create on database ${quoted} to groundwork_owner`);
    await admin.query(`grant temporary on database ${quoted} to groundwork_app`);
  } finally {
    await admin.end();
  }
}

async function refuseOldServer(admin: Client): Promise<void> {
  const answer = await admin.query<{ server_version_num: string }>('show server_version_num');
  const found = Number(answer.rows[0]?.server_version_num ?? 0);
  if (found < OLDEST_SERVER) {
    throw new DatabaseProblem('database.too-old', { expected: 17, found: Math.floor(found / 10000) });
  }
}

async function ensureRole(
  admin: Client,
  role: Role,
  key: string,
  present: { rolname: string; rolsuper: boolean }[],
): Promise<void> {
  const there = present.find((row) => row.rolname === role);
  if (there?.rolsuper) throw new DatabaseProblem('database.role-too-strong', { role });
  const password = admin.escapeLiteral(rolePassword(key, role));
  if (!there) {
    await admin.query(
      `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`,
    );
  }
}
