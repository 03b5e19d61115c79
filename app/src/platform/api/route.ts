import { z } from 'zod';
import type { ActingPlace, Action, Actor } from '../access/action.ts';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { Route } from '../http/route.ts';
import type { Tongue } from '../i18n/tongue.ts';
import type { PublicPlace } from '../publication/store.ts';

const NOTHING_ASKED = z.strictObject({});

/** What a program gets: one thing, a page of a list, or bytes that were published and are named by their hash. */
export type ApiAnswer =
  | { item: unknown; status?: 200 | 201 }
  | { items: readonly unknown[]; total: number; page: number; size: number }
  | { bytes: Uint8Array; type: string };

interface Asked<Params, Query> {
  house: House;
  tongue: Tongue;
  params: Params;
  query: Query;
}

export interface ApiPublicContext<Params, Query> extends Asked<Params, Query> {
  /** Set where the path names a place, and then it is one that has published. */
  place: PublicPlace;
}

export interface ApiDeskContext<Params, Query> extends Asked<Params, Query> {
  tx: Transaction;
  place: ActingPlace;
  /** With the permissions of the token's owner today, as far as the token's scopes go. */
  actor: Actor;
}

interface Described {
  /** `/api/v1/…` */
  path: string;
  /** The message that says in one line what it is for. */
  says: string;
  params: z.ZodType;
  query: z.ZodType;
  /** What comes back: of one thing, or of each thing of a list. */
  gives: z.ZodType;
  /** Whether it answers page by page. */
  isList: boolean;
}

export interface ApiPublicRoute<Params = unknown, Query = unknown> extends Described {
  kind: 'api';
  method: 'GET';
  does: 'read-public';
  answer(context: ApiPublicContext<Params, Query>): Promise<ApiAnswer>;
}

export interface ApiDeskRoute<Params = unknown, Query = unknown> extends Described {
  kind: 'api';
  method: 'GET';
  does: 'read-desk';
  answer(context: ApiDeskContext<Params, Query>): Promise<ApiAnswer>;
}

export interface ApiActRoute<Params = unknown, Body = unknown, Input = unknown, Result = unknown>
  extends Described {
  kind: 'api';
  method: 'POST';
  does: 'act';
  body: z.ZodType<Body>;
  /** Where files come in, how many bytes a request may hold; 256 kB elsewhere. */
  mostBytes?: number;
  action: Action<Input, Result>;
  input(context: { params: Params; body: Body }): unknown;
  answer(result: Result): ApiAnswer;
}

export type ApiRoute =
  | ApiPublicRoute<never, never>
  | ApiDeskRoute<never, never>
  | ApiActRoute<never, never, never, never>;

type Typed<Shape, Params, Query> = Omit<Shape, 'kind' | 'method' | 'does' | 'params' | 'query'> & {
  params: z.ZodType<Params>;
  query: z.ZodType<Query>;
};

// As in http/route.ts: each maker checks its own types and then forgets them.
export function apiPublic<P, Q>(route: Typed<ApiPublicRoute<P, Q>, P, Q>): Route {
  return { kind: 'api', method: 'GET', does: 'read-public', ...route } as unknown as Route;
}
export function apiDesk<P, Q>(route: Typed<ApiDeskRoute<P, Q>, P, Q>): Route {
  return { kind: 'api', method: 'GET', does: 'read-desk', ...route } as unknown as Route;
}
export function apiAct<P, B, I, R>(
  route: Omit<Typed<ApiActRoute<P, B, I, R>, P, unknown>, 'query' | 'isList'>,
): Route {
  return {
    kind: 'api',
    method: 'POST',
    does: 'act',
    isList: false,
    query: NOTHING_ASKED,
    ...route,
  } as unknown as Route;
}
