import { join } from 'node:path';
import type { Policy } from '@groundwork-gov/tlog';
import { actorOf, asksSecondFactor, directory, foundProgramme } from './places/api.ts';
import { type AccessTable, accessFaults, routeKey } from './platform/access/access-table.ts';
import { ROLES, type Role } from './platform/access/roles.ts';
import { createSignIn } from './platform/auth/sign-in.ts';
import { SIGN_IN_DEFAULTS, type SignInSettings } from './platform/auth/sign-in-settings.ts';
import { createTokens } from './platform/auth/tokens.ts';
import { connect } from './platform/db/connections.ts';
import { type Migration, migrate, readMigrations } from './platform/db/migrate.ts';
import { installQueue } from './platform/db/queue-schema.ts';
import { ensureRoles, roleUrl } from './platform/db/roles.ts';
import { openFiles } from './platform/files/open-files.ts';
import type { House } from './platform/house.ts';
import { PageCache } from './platform/http/page-cache.ts';
import { transportHeaders } from './platform/http/response-headers.ts';
import { createTongues, platformMessages } from './platform/i18n/index.ts';
import { jobRegistry } from './platform/jobs/registry.ts';
import { assetFolder } from './platform/launch/asset-root.ts';
import type { FileSettings } from './platform/launch/service-settings.ts';
import { LastSignedStore } from './platform/ledger/last-signed.ts';
import { logKey, logNames } from './platform/ledger/log-keys.ts';
import type { LogKeeping } from './platform/ledger/sequencer.ts';
import type { Log } from './platform/log/log.ts';
import { type MailSettings, openPost } from './platform/mail/post.ts';
import { createRegistry } from './platform/measures/measure.ts';
import { createPress } from './platform/pdf/press.ts';
import type { Slice } from './platform/slice.ts';
import { slices } from './slices.ts';

export interface HousePlan {
  adminUrl: string;
  /** What role passwords are derived from. */
  roleKey: string;
  /** What sessions are signed with and pseudonyms are made from. */
  secret: string;
  baseUrl: string;
  /** How people sign in, where it is not as usual. */
  signIn?: Partial<SignInSettings>;
  log: Log;
  uploads: string;
  /** Mail stays in a folder beside the uploads unless told. */
  mail?: MailSettings;
  /** Files likewise, and nobody scans them. */
  files?: FileSettings;
  /** Where it stands what the logs were signed with last; beside the uploads unless told. */
  signed?: string;
  /** Who is asked to sign the logs as well; nobody unless told. */
  witnesses?: Policy | null;
  progress?: (message: string) => void;
}

/** Everything declared in one table: who may use which route and action. Refuses to start on any hole. */
export function wholeAccessTable(all: readonly Slice[] = slices): AccessTable {
  const table: Record<string, AccessTable[string]> = {};
  const twice: string[] = [];
  for (const slice of all) {
    for (const [key, rule] of Object.entries(slice.access)) {
      if (Object.hasOwn(table, key)) twice.push(`${key} stands in two access tables`);
      table[key] = rule;
    }
  }
  const faults = accessFaults({
    routes: all.flatMap((slice) =>
      slice.routes.map((route) => ({
        key: routeKey(route.method, route.path),
        kind: route.kind === 'api' ? route.does : route.kind,
      })),
    ),
    actions: all.flatMap((slice) => slice.actions.map((action) => action.name)),
    open: all.flatMap((slice) => slice.actions.flatMap((action) => (action.open ? [action.name] : []))),
    permissions: all.flatMap((slice) => slice.permissions),
    table,
  });
  const found = [...twice, ...faults];
  if (found.length > 0) throw new Error(`the access table is not whole:\n  ${found.join('\n  ')}`);
  return table;
}

/** Every migration of the house, in their order. */
export async function allMigrations(): Promise<Migration[]> {
  const own = slices.flatMap((slice) => slice.migrations ?? []);
  return readMigrations(['platform/db/migrations', ...own].map(assetFolder));
}

export async function prepareDatabase(plan: Pick<HousePlan, 'adminUrl' | 'roleKey'>): Promise<string[]> {
  await ensureRoles(plan.adminUrl, plan.roleKey);
  const owner = roleUrl(plan.adminUrl, plan.roleKey, 'groundwork_owner');
  const ran = await migrate(owner, await allMigrations());
  await installQueue(owner);
  return ran;
}

const folderMail = (plan: HousePlan): MailSettings => ({
  smtpUrl: undefined,
  from: 'Groundwork <groundwork@localhost>',
  folder: join(plan.uploads, 'mail'),
});

/** What it takes to open the page of an item of each kind: whoever may not, does not learn of it in any list. */
function rolePermissions(all: readonly Slice[]): ReadonlyMap<Role, ReadonlySet<string>> {
  return new Map(ROLES.map((role) => [role, new Set(all.flatMap((slice) => slice.roles?.[role] ?? []))]));
}

function kindPermissions(all: readonly Slice[]): ReadonlyMap<string, string> {
  return new Map(
    all.flatMap((slice) =>
      slice.kinds.map((kind) => [kind, slice.itemPages?.[kind]?.permission ?? 'places.read'] as const),
    ),
  );
}

/** Confidential acts of an hour become one line of the log. */
const SEALED_EVERY_MS = 3_600_000;

function logKeeping(plan: HousePlan, pool: LogKeeping['pool'], programmeId: string): LogKeeping {
  const named = logNames(plan.baseUrl, programmeId);
  return {
    pool,
    log: plan.log,
    programmeId,
    batchMs: SEALED_EVERY_MS,
    originOf: ({ kind, code }) => (kind === 'programme' ? named : `${named}/${code}`),
    keyOf: (origin) => logKey(plan.secret, origin),
    lastSigned: new LastSignedStore(plan.signed ?? join(plan.uploads, 'signed')),
    witnesses: plan.witnesses ?? null,
  };
}

/** Builds the running program out of its parts: the database made ready, the slices joined, the registries filled. */
export async function openHouse(plan: HousePlan): Promise<House> {
  const access = wholeAccessTable();
  await prepareDatabase(plan);
  const connections = connect(plan.adminUrl, plan.roleKey, (error) =>
    plan.log.warn({ why: error.message }, 'a database connection was lost'),
  );
  const { baseUrl, secret } = plan;
  const signIn = createSignIn(
    connections.open,
    { ...SIGN_IN_DEFAULTS, ...plan.signIn, baseUrl, secret },
    (identityId) => asksSecondFactor(connections.open, identityId),
  );
  const programmeId = await foundProgramme({
    pool: connections.app,
    open: connections.open,
    signIn,
    secret: plan.secret,
  });
  const files = openFiles(
    plan.files ?? { folder: join(plan.uploads, 'files'), s3: undefined, scan: undefined },
    plan.uploads,
  );
  return {
    slices,
    connections,
    pool: connections.app,
    performing: {
      pool: connections.app,
      access,
      permissions: slices.flatMap((slice) => slice.permissions),
      rolePermissions: rolePermissions(slices),
      kindPermissions: kindPermissions(slices),
      itemParts: new Map(slices.flatMap((slice) => Object.entries(slice.itemParts ?? {}))),
      pseudonymKey: plan.secret,
      files,
      actorOf,
    },
    programmeId,
    people: directory,
    tongues: createTongues([platformMessages, ...slices.map((slice) => slice.messages)]),
    measures: createRegistry(slices.flatMap((slice) => slice.measures)),
    signIn,
    tokens: createTokens(connections.open),
    jobs: jobRegistry(slices.flatMap((slice) => slice.jobs ?? [])),
    files,
    press: createPress(),
    mail: openPost(plan.mail ?? folderMail(plan), plan.baseUrl),
    baseUrl: plan.baseUrl,
    logs: logKeeping(plan, connections.ledger, programmeId),
    pages: new PageCache(transportHeaders(plan.baseUrl)),
    log: plan.log,
    uploads: plan.uploads,
  };
}
