import { actorOf, foundProgramme } from './places/api.ts';
import { type AccessTable, accessFaults, routeKey } from './platform/access/access-table.ts';
import { createSignIn } from './platform/auth/sign-in.ts';
import { connect } from './platform/db/connections.ts';
import { migrate, readMigrations } from './platform/db/migrate.ts';
import { ensureRoles, roleUrl } from './platform/db/roles.ts';
import type { House } from './platform/house.ts';
import { PageCache } from './platform/http/page-cache.ts';
import { createTongues, platformMessages } from './platform/i18n/index.ts';
import { assetFolder } from './platform/launch/asset-root.ts';
import type { Log } from './platform/log/log.ts';
import { createRegistry } from './platform/measures/measure.ts';
import type { Slice } from './platform/slice.ts';
import { slices } from './slices.ts';

export interface HousePlan {
  adminUrl: string;
  /** What role passwords are derived from. */
  roleKey: string;
  /** What sessions are signed with and pseudonyms are made from. */
  secret: string;
  baseUrl: string;
  log: Log;
  uploads: string;
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
      slice.routes.map((route) => ({ key: routeKey(route.method, route.path), kind: route.kind })),
    ),
    actions: all.flatMap((slice) => slice.actions.map((action) => action.name)),
    permissions: all.flatMap((slice) => slice.permissions),
    table,
  });
  const found = [...twice, ...faults];
  if (found.length > 0) throw new Error(`the access table is not whole:\n  ${found.join('\n  ')}`);
  return table;
}

export async function prepareDatabase(plan: Pick<HousePlan, 'adminUrl' | 'roleKey'>): Promise<string[]> {
  await ensureRoles(plan.adminUrl, plan.roleKey);
  const folders = ['platform/db/migrations', ...slices.map((slice) => slice.migrations)].map(assetFolder);
  return migrate(roleUrl(plan.adminUrl, plan.roleKey, 'groundwork_owner'), await readMigrations(folders));
}

/** Builds the running program out of its parts: the database made ready, the slices joined, the registries filled. */
export async function openHouse(plan: HousePlan): Promise<House> {
  const access = wholeAccessTable();
  await prepareDatabase(plan);
  const connections = connect(plan.adminUrl, plan.roleKey, (error) =>
    plan.log.warn({ why: error.message }, 'a database connection was lost'),
  );
  const signIn = createSignIn(connections.open, { baseUrl: plan.baseUrl, secret: plan.secret });
  const programmeId = await foundProgramme({
    pool: connections.app,
    open: connections.open,
    signIn,
    secret: plan.secret,
  });
  return {
    slices,
    connections,
    pool: connections.app,
    performing: {
      pool: connections.app,
      access,
      permissions: slices.flatMap((slice) => slice.permissions),
      pseudonymKey: plan.secret,
      actorOf,
    },
    programmeId,
    tongues: createTongues([platformMessages, ...slices.map((slice) => slice.messages)]),
    measures: createRegistry(slices.flatMap((slice) => slice.measures)),
    signIn,
    pages: new PageCache(),
    log: plan.log,
    uploads: plan.uploads,
  };
}
