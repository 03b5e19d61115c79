import { createHash, createHmac } from 'node:crypto';
import type pg from 'pg';
import { todayIn } from '../calendar/days.ts';
import { encode, type Plain } from '../db/codec.ts';
import { inPlace, readPlace, type Transaction } from '../db/transaction.ts';
import type { Files } from '../files/files.ts';
import { type Entry, type RecordedEntry, type WrittenEntry, writeEntry } from '../ledger/entry.ts';
import { problem } from '../problems/platform-problems.ts';
import { Problem } from '../problems/problem.ts';
import type { PartsOf } from '../slice.ts';
import { type AccessTable, actionKey } from './access-table.ts';
import type { ActingPlace, Action, Actor } from './action.ts';
import { RESIDENT } from './resident.ts';
import type { Role } from './roles.ts';
import * as store from './store.ts';

/** What performing an action needs of the running program. */
export interface Performing {
  pool: pg.Pool;
  access: AccessTable;
  permissions: readonly string[];
  /** What a post of each role usually gets. */
  rolePermissions: ReadonlyMap<Role, ReadonlySet<string>>;
  /** What it takes to see an item of each kind. */
  kindPermissions: ReadonlyMap<string, string>;
  /** What items of a kind are made of. */
  itemParts: ReadonlyMap<string, PartsOf>;
  pseudonymKey: string;
  /** Where files are kept. */
  files: Files;
  /** Finds the person of an identity in the transaction's place, with today's permissions. Given by `places`. */
  actorOf(tx: Transaction, identityId: string, now: Date): Promise<Actor | null>;
}

export interface Request {
  placeId: string;
  identityId: string;
  requestId: string;
  input: unknown;
}

/**
 * The one way in which anything changes: checks the input, opens the transaction of the place, answers a request id
 * seen before with its stored answer, checks the permission, runs the action, insists on a recorded act, commits,
 * and only then answers.
 */
export async function perform<Input, Answer>(
  performing: Performing,
  action: Action<Input, Answer>,
  request: Request,
  programmeId: string,
): Promise<Answer> {
  const input = checkInput(action, request.input);
  const permission = permissionFor(performing, action);
  const now = new Date();
  const founder =
    action.authority === 'programme'
      ? await readPlace(performing.pool, programmeId, (tx) => performing.actorOf(tx, request.identityId, now))
      : null;
  if (action.authority === 'programme') refuseUnlessHolder(founder, permission);
  const placeId = action.authority === 'programme' ? newPlaceId(performing, request) : request.placeId;

  try {
    return await inPlace(performing.pool, placeId, async (tx) => {
      const actor = action.open
        ? RESIDENT
        : (founder ?? (await performing.actorOf(tx, request.identityId, now)));
      if (!action.open) refuseUnlessHolder(actor, permission);
      if (!actor) throw problem('request.not-found');
      const noted = await noteRequest(tx, action.name, actor, request, action.sameness?.(input) ?? input);
      if ('answer' in noted) return noted.answer as Answer;
      const place = founder ? null : noted.place;
      if (place && !action.alsoWhenClosed) refuseIfClosed(place, now);
      const acting = { actor, place, now, request, permission };
      const { answer, entries } = await runRecorded(performing, action, tx, acting, input);
      await store.storeAnswer(tx, request.requestId, encode(answer ?? null), entries);
      return answer;
    });
  } catch (error) {
    throw raceLost(error) ? problem('version.stale', {}, error) : error;
  }
}

/** What it takes to do this: a permission, or for an open action nothing, which the access table must say too. */
function permissionFor(performing: Performing, { name, open }: Pick<Action, 'name' | 'open'>): string {
  const rule = performing.access[actionKey(name)];
  if (open && rule?.who === 'anyone') return '';
  if (open || rule?.who !== 'post') throw new Error(`action ${name} has no permission in the access table`);
  return rule.permission;
}

function checkInput<Input>(action: Action<Input, unknown>, input: unknown): Input {
  const parsed = action.input.safeParse(input);
  if (parsed.success) return parsed.data;
  throw problem('request.invalid', {
    fields: parsed.error.issues.map((issue) => `${issue.path.join('.') || '(all)'}: ${issue.message}`),
  });
}

function refuseUnlessHolder(actor: Actor | null, permission: string): asserts actor is Actor {
  // A place where one is nobody answers as a place that does not exist.
  if (!actor) throw problem('request.not-found');
  if (!actor.permissions.has(permission)) throw problem('access.refused', { permission });
}

/** A municipality that was merged or dissolved stays readable, and takes no new work from that day on. */
function refuseIfClosed(place: ActingPlace, now: Date): void {
  if (place.closedFrom === null || place.closedFrom > todayIn(place.timeZone, now)) return;
  throw problem('place.closed', { since: place.closedFrom, successor: place.successorCode ?? '' });
}

/** The place a request founds: the same for a repeat of the request, and never one the client chose. */
function newPlaceId(performing: Performing, request: Request): string {
  const hex = createHmac('sha256', performing.pseudonymKey)
    .update(`place ${request.identityId} ${request.requestId}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function noteRequest(
  tx: Transaction,
  action: string,
  actor: Actor,
  request: Request,
  input: unknown,
): Promise<{ answer: unknown } | { place: ActingPlace | null }> {
  const inputHash = createHash('sha256')
    .update(encode(input as Plain))
    .digest('hex');
  const { requestId } = request;
  const { personId } = actor;
  const { isFirst, place } = await store.insertRequest(tx, { requestId, personId, action, inputHash });
  if (isFirst) return { place };
  const before = await store.requestById(tx, requestId);
  if (before?.person_id === personId && before.action === action && before.input_hash === inputHash) {
    return { answer: before.answer };
  }
  throw problem('request.id-reused');
}

/** Before the place stands there is nothing to say of it: the action that founds it fills this in. */
const NO_PLACE: ActingPlace = {
  id: '',
  code: '',
  name: '',
  names: {},
  currency: '',
  isExample: false,
  timeZone: 'UTC',
  version: 1,
  accent: null,
  crest: null,
  closedFrom: null,
  successorCode: null,
};

interface Acting {
  actor: Actor;
  place: ActingPlace | null;
  now: Date;
  request: Request;
  permission: string;
}

async function runRecorded<Input, Answer>(
  performing: Performing,
  action: Action<Input, Answer>,
  tx: Transaction,
  { actor, place, now, request, permission }: Acting,
  input: Input,
): Promise<{ answer: Answer; entries: readonly WrittenEntry[] }> {
  const entries: WrittenEntry[] = [];
  const context = {
    tx,
    place: place ?? { ...NO_PLACE, id: tx.placeId },
    actor,
    now,
    requestId: request.requestId,
    permissions: performing.permissions,
    rolePermissions: performing.rolePermissions,
    kindPermissions: performing.kindPermissions,
    itemParts: performing.itemParts,
    files: performing.files,
    record: (entry: Entry): RecordedEntry => {
      if (!action.records.includes(entry.act)) {
        throw new Error(`${action.name} recorded ${entry.act}, which it does not declare`);
      }
      const written = writeEntry(tx.placeId, entry, {
        placeCode: context.place.code,
        personId: actor.personId,
        requestId: request.requestId,
        at: now,
        pseudonymKey: performing.pseudonymKey,
        permission,
        // Who founds a place is nobody's deputy in it.
        inSteadOf: place ? (actor.inSteadOf?.get(permission) ?? []) : [],
      });
      entries.push(written);
      return { id: written.id, hash: written.hash };
    },
  };
  const { answer, entry } = await action.run(context, input);
  if (entry) context.record(entry);
  if (entries.length === 0) throw new Error(`${action.name} changed something and recorded nothing`);
  return { answer, entries };
}

/** Two writers met (serialisation, deadlock, the same key): the database let one through, the other must look again. */
function raceLost(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return !(error instanceof Problem) && (code === '40001' || code === '40P01' || code === '23505');
}
