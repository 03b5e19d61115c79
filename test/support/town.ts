import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { importBudget } from '../../app/src/budget/actions.ts';
import { openHouse } from '../../app/src/house.ts';
import { appoint } from '../../app/src/places/actions.ts';
import { addPlace } from '../../app/src/places/municipality-add-actions.ts';
import type { Action } from '../../app/src/platform/access/action.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import type { SignInSettings } from '../../app/src/platform/auth/sign-in-settings.ts';
import { OPERATOR } from '../../app/src/platform/command.ts';
import type { House } from '../../app/src/platform/house.ts';
import { createWeb } from '../../app/src/platform/http/web.ts';
import { workOff } from '../../app/src/platform/jobs/worker.ts';
import { silentLog } from '../../app/src/platform/log/log.ts';
import { freshDatabase, ROLE_KEY } from './database.ts';
import { type ReadMail, readEml } from './eml.ts';
import { townMapping, townRevenueMapping } from './town-files.ts';

export const ORIGIN = 'http://localhost';

/** Somebody who signs in: a person of one place, with what their post permits. */
export interface Somebody {
  identityId: string;
  email: string;
  password: string;
}

/** A running Groundwork over a database of its own. */
export interface World {
  house: House;
  /** Of the superuser, to look at what the application may not. */
  admin: Client;
  databaseUrl: string;
  /** One request, as whoever the cookies belong to. Answers as the wrapper does, without a port. */
  fetch(path: string, init?: RequestInit & { cookies?: string | undefined }): Promise<Response>;
  signIn(who: Somebody): Promise<string>;
  act<Input, Answer>(
    placeId: string,
    action: Action<Input, Answer>,
    input: Input,
    as?: string,
  ): Promise<Answer>;
  addTown(code: string, name?: string): Promise<string>;
  appoint(
    placeId: string,
    permissions: readonly string[],
    dates?: { from?: string; to?: string },
  ): Promise<Somebody>;
  /** Text as a file that an import can be given. */
  file(name: string, csv: string | Uint8Array): Promise<{ name: string; path: string; sha256: string }>;
  /** Loads text as a budget file, with the small town mappings unless told. */
  load(placeId: string, name: string, csv: string | Uint8Array, mapping?: unknown): Promise<void>;
  /** Works off every job that is due, and what those bring about. */
  work(): Promise<void>;
  /** What was sent by mail, the oldest first. */
  mails(): Promise<ReadMail[]>;
  close(): Promise<void>;
}

interface HowToOpen {
  signIn?: Partial<SignInSettings>;
  baseUrl?: string;
  /** A database that is there already; a fresh one unless told. */
  database?: { url: string; drop(): Promise<void> };
  /** Where its files are. */
  folder?: string;
}

export const worldFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'groundwork-test-'));

export async function openWorld(how: HowToOpen = {}): Promise<World> {
  const database = how.database ?? (await freshDatabase());
  const folder = how.folder ?? (await worldFolder());
  const house = await openHouse({
    adminUrl: database.url,
    roleKey: ROLE_KEY,
    secret: 'a secret for tests alone, of no use elsewhere',
    baseUrl: how.baseUrl ?? ORIGIN,
    signIn: how.signIn ?? {},
    log: silentLog,
    uploads: folder,
  });
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  const web = createWeb(house);

  const world: World = {
    house,
    admin,
    databaseUrl: database.url,
    async fetch(path, init = {}) {
      const { cookies, ...rest } = init;
      const headers = new Headers(rest.headers);
      headers.set('host', 'localhost');
      if (cookies) headers.set('cookie', cookies);
      return web.fetch(new Request(new URL(path, ORIGIN), { redirect: 'manual', ...rest, headers }));
    },
    async signIn({ email, password }) {
      const response = await world.fetch('/sign-in', {
        method: 'POST',
        headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ email, password }).toString(),
      });
      const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
      if (response.status !== 303) throw new Error(`sign-in answered ${response.status}`);
      return cookies.join('; ');
    },
    act: (placeId, action, input, as = OPERATOR.id) =>
      perform(
        house.performing,
        action,
        { placeId, identityId: as, requestId: randomUUID(), input },
        house.programmeId,
      ),
    async addTown(code, name = code) {
      const added = await world.act(house.programmeId, addPlace, {
        code,
        name,
        currency: 'EUR',
        isExample: false,
      });
      return added.placeId;
    },
    async appoint(placeId, permissions, dates = {}) {
      const email = `${randomUUID()}@test.invalid`;
      const password = randomUUID();
      const identityId = await house.signIn.addIdentity({ name: 'Somebody', email, password });
      await world.act(placeId, appoint, {
        body: 'Office',
        post: `Post ${randomUUID().slice(0, 8)}`,
        permissions: [...permissions],
        name: 'Somebody',
        identityId,
        from: dates.from ?? '2020-01-01',
        to: dates.to ?? null,
      });
      return { identityId, email, password };
    },
    async file(name, csv) {
      const path = join(folder, randomUUID());
      await writeFile(path, csv);
      return { name, path, sha256: createHash('sha256').update(csv).digest('hex') };
    },
    async load(placeId, name, csv, mapping) {
      const standard = name.includes('revenue') ? townRevenueMapping : townMapping;
      await world.act(placeId, importBudget(), {
        mapping: mapping ?? standard,
        files: [await world.file(name, csv)],
        correction: null,
      });
    },
    async work() {
      await house.signIn.afterwards.settled();
      await workOff(house);
    },
    async mails() {
      const mail = join(folder, 'mail');
      const names = await readdir(mail).catch(() => []);
      const stamped = await Promise.all(
        names.map(async (name) => ({ path: join(mail, name), at: (await stat(join(mail, name))).mtimeMs })),
      );
      stamped.sort((a, b) => a.at - b.at);
      return Promise.all(stamped.map(async ({ path }) => readEml(await readFile(path, 'utf8'))));
    },
    async close() {
      await house.signIn.afterwards.settled();
      await house.connections.close();
      await admin.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return world;
}

/** A form as a browser of ours sends it. */
export function form(fields: Record<string, string>): RequestInit {
  return {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ requestId: randomUUID(), ...fields }).toString(),
  };
}
