import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import type { ActingPlace, Action, Actor } from '../access/action.ts';
import type { ApiRoute } from '../api/route.ts';
import type { Identity } from '../auth/identity.ts';
import type { Transaction } from '../db/transaction.ts';
import type { FileAnswer } from '../files/serve-file.ts';
import type { House } from '../house.ts';
import type { Tongue } from '../i18n/tongue.ts';
import type { Problem } from '../problems/problem.ts';
import type { PublicPlace } from '../publication/store.ts';
import type { Said } from './said.ts';
import type { UploadedFile } from './upload.ts';

export interface PageContent {
  title: string;
  description?: string;
  body: Child;
  /** The path of the tab that is open, below the place. */
  tab?: string;
  /** For whoever builds pages: search engines leave it out. */
  noindex?: boolean;
  /** Where programs read what is new on it, and what that is called. */
  feed?: { href: string; title: string };
  /** Stands above the page's own heading: a draft that waits. */
  above?: Child;
  /** Works without a net: the one kind of page with a script, which is ours (`platform/offline`). */
  offline?: true;
}

/** A page to go to next, and what it says first. */
export interface Onward {
  redirect: string;
  headers?: Headers;
  status?: 301 | 303;
  said?: Said;
}

/** Bytes that are what they are in every language: the files of a log. */
export interface BytesAnswer {
  type: string;
  body: Uint8Array | string;
  /** Whether it can never change, or may be another in a moment. */
  lasts: 'forever' | 'seconds';
  /** Saved under this name, where it is not read by programs alone. */
  name?: string;
}

export type Answer =
  | {
      page: PageContent;
      status?: number;
      headers?: Headers;
      /** Runs once the reading has ended: it notes that the page was seen, and is no act. */
      after?: () => Promise<void>;
      /** Begun when the answer is made, because how long it takes would tell something. */
      afterwards?: () => Promise<void>;
    }
  | Onward
  | { json: unknown; status?: number }
  | { download: { name: string; type: string; body: string | AsyncIterable<string | Uint8Array> } }
  | { file: FileAnswer }
  | { bytes: BytesAnswer }
  /** The script that opens the pages below its own path without a net. */
  | { worker: string };

interface Context<Params, Query> {
  house: House;
  tongue: Tongue;
  params: Params;
  query: Query;
  path: string;
}

export interface PublicContext<Params, Query> extends Context<Params, Query> {
  /** Set where the path names a place, and then it is one that has published. */
  place: PublicPlace;
}

export interface AccountContext<Params, Query> extends Context<Params, Query> {
  identity: Identity | null;
  request: Request;
  /** Where the request comes from; empty where nobody knows. */
  address: string;
}

export interface DeskContext<Params, Query> extends Context<Params, Query> {
  identity: Identity;
  /** Reads only, one moment, one place. */
  tx: Transaction;
  place: ActingPlace;
  actor: Actor;
}

export interface PublicRoute<Params = unknown, Query = unknown> {
  kind: 'public';
  method: 'GET';
  path: string;
  params: z.ZodType<Params>;
  query: z.ZodType<Query>;
  /** Whether the page may be kept until something of its place is published. */
  cached: boolean;
  /** Which of its answers are worth the room; all of them unless told. A search is made anew. */
  worthKeeping?(query: Query): boolean;
  answer(context: PublicContext<Params, Query>): Promise<Answer>;
}

export interface AccountRoute<Params = unknown, Query = unknown, Body = unknown> {
  kind: 'account';
  method: 'GET' | 'POST';
  path: string;
  params: z.ZodType<Params>;
  query: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  answer(context: AccountContext<Params, Query> & { body: Body }): Promise<Answer>;
}

export interface DeskRoute<Params = unknown, Query = unknown> {
  kind: 'desk';
  method: 'GET';
  path: string;
  params: z.ZodType<Params>;
  query: z.ZodType<Query>;
  answer(context: DeskContext<Params, Query>): Promise<Answer>;
}

export interface PublicFormContext<Params, Query> extends PublicContext<Params, Query> {
  /** Reads the place that the path names, beyond what is public: only for whoever brings the secret to it. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** A page for whoever comes that nobody keeps: a form's page, or what a reference opens. */
export interface PublicFormPageRoute<Params = unknown, Query = unknown> {
  kind: 'public-form';
  method: 'GET';
  path: string;
  params: z.ZodType<Params>;
  query: z.ZodType<Query>;
  answer(context: PublicFormContext<Params, Query>): Promise<Answer>;
}

/** How often a form may be sent in an hour: by all of a network together, and to a place by everybody. */
export interface SendingLimits {
  network: number;
  place: number;
}

/**
 * What whoever comes may send to a place that is public, without an account: one open action. `reference` is a secret
 * of 80 bits that only the sender is given, made from the form's request id, and so the same when it is sent twice.
 */
export interface PublicFormRoute<Params = unknown, Body = unknown, Input = unknown, Result = unknown> {
  kind: 'public-form';
  method: 'POST';
  path: string;
  params: z.ZodType<Params>;
  /** Every field the form may send, with `requestId` and the trap (`TRAP`); anything else is refused. */
  body: z.ZodType<Body>;
  action: Action<Input, Result>;
  limits: SendingLimits;
  /** The most a form may weigh; 32 KiB unless told. */
  mostBytes?: number;
  /**
   * Another page of the same form, where it goes on before it is sent: the action waits until there is none. Nothing is kept in
   * between, so it reads alone.
   */
  goOn?(context: PublicFormContext<Params, Record<string, never>>, body: Body): Promise<PageContent | null>;
  input(context: { tongue: Tongue; params: Params; body: Body; reference: string }): unknown;
  done(result: Result, context: { params: Params; body: Body; reference: string }): string;
  /** The form once more, as it was typed, with what was wrong. */
  again(
    context: PublicFormContext<Params, Record<string, never>>,
    body: Record<string, unknown>,
    problem: Problem,
  ): Promise<PageContent>;
}

interface OneClickContext<Params, Query> {
  house: House;
  params: Params;
  query: Query;
  /** The place that the path names; null where it names none. */
  place: PublicPlace | null;
}

/**
 * What a mail program sends when somebody ends letters of one kind with its own button (RFC 8058), to the very address that a
 * letter carries in List-Unsubscribe. It comes from no page, with no cookie and no form's token: the secret in the question is
 * all there is, and nobody else has it. A look at the same address (GET) is another route, and ends nothing.
 */
export interface OneClickRoute<Params = unknown, Query = unknown> {
  kind: 'one-click';
  method: 'POST';
  path: string;
  params: z.ZodType<Params>;
  query: z.ZodType<Query>;
  /** Ends it, and what has ended already as well; false where nobody was sent such a letter. */
  end(context: OneClickContext<Params, Query>): Promise<boolean>;
}

export interface FormRoute<Params = unknown, Body = unknown, Input = unknown, Result = unknown> {
  kind: 'form';
  method: 'POST';
  path: string;
  params: z.ZodType<Params>;
  /** Every field the form may send, with `requestId`; anything else is refused. */
  body: z.ZodType<Body>;
  /** Which of the fields are files, with the most bytes one may have. */
  files?: { field: string; maxBytes: number; maxFiles: number };
  action: Action<Input, Result>;
  /** Another page of the same form, where it goes on before it is sent: the action waits until there is none. */
  goOn?(context: DeskContext<Params, Record<string, never>>, body: Body): Promise<PageContent | null>;
  input(context: {
    house: House;
    tongue: Tongue;
    params: Params;
    body: Body;
    files: UploadedFile[];
  }): unknown;
  done(result: Result, context: { params: Params; body: Body }): string;
  /** What the page it leads to says first, with the way back where there is one. */
  said?(result: Result, context: { params: Params; body: Body }): Said;
  /**
   * Names the thing the form is about ('' for a new one), and so keeps a draft of it: when it is refused, when "save
   * draft" was pressed, when the session had ended. The form's page has the same path. `editForm` makes both.
   */
  draft?(params: Params): string;
  /** The form once more, with what was wrong, where a person can mend it. */
  again?(
    context: DeskContext<Params, Record<string, never>>,
    body: Body,
    problem: Problem,
  ): Promise<PageContent>;
}

/**
 * What somebody keeps for themselves in a place: views of lists, drafts. It is no act and reaches no record, so it has
 * no action; it writes in one transaction of the place. Nothing that concerns anybody else may be done here.
 */
export interface OwnRoute<Params = unknown, Body = unknown> {
  kind: 'own';
  method: 'POST';
  path: string;
  params: z.ZodType<Params>;
  body: z.ZodType<Body>;
  run(context: DeskContext<Params, Record<string, never>>, body: Body): Promise<Onward>;
}

export type PageRoute =
  | PublicRoute<never, never>
  | PublicFormPageRoute<never, never>
  | PublicFormRoute<never, never, never, never>
  | OneClickRoute<never, never>
  | AccountRoute<never, never, never>
  | DeskRoute<never, never>
  | FormRoute<never, never, never, never>
  | OwnRoute<never, never>;

export type Route = PageRoute | ApiRoute;

// Each maker checks its own types and then forgets them, so that routes of many shapes stand in one list.
export function publicPage<P, Q>(route: Omit<PublicRoute<P, Q>, 'kind' | 'method'>): Route {
  return { kind: 'public', method: 'GET', ...route } as unknown as Route;
}
export function publicFormPage<P, Q>(route: Omit<PublicFormPageRoute<P, Q>, 'kind' | 'method'>): Route {
  return { kind: 'public-form', method: 'GET', ...route } as unknown as Route;
}
export function publicForm<P, B, I, R>(route: Omit<PublicFormRoute<P, B, I, R>, 'kind' | 'method'>): Route {
  return { kind: 'public-form', method: 'POST', ...route } as unknown as Route;
}
export function oneClick<P, Q>(route: Omit<OneClickRoute<P, Q>, 'kind' | 'method'>): Route {
  return { kind: 'one-click', method: 'POST', ...route } as unknown as Route;
}
/** Whether nobody is asked who they are. */
export const isForResidents = ({ kind }: Pick<Route, 'kind'>): boolean =>
  kind === 'public' || kind === 'public-form' || kind === 'one-click';

export function accountPage<P, Q>(
  route: Omit<AccountRoute<P, Q, undefined>, 'kind' | 'method' | 'body'>,
): Route {
  return { kind: 'account', method: 'GET', ...route } as unknown as Route;
}
export function accountForm<P, Q, B>(route: Omit<AccountRoute<P, Q, B>, 'kind' | 'method'>): Route {
  return { kind: 'account', method: 'POST', ...route } as unknown as Route;
}
export function deskPage<P, Q>(route: Omit<DeskRoute<P, Q>, 'kind' | 'method'>): Route {
  return { kind: 'desk', method: 'GET', ...route } as unknown as Route;
}
export function deskForm<P, B, I, R>(route: Omit<FormRoute<P, B, I, R>, 'kind' | 'method'>): Route {
  return { kind: 'form', method: 'POST', ...route } as unknown as Route;
}
export function deskOwn<P, B>(route: Omit<OwnRoute<P, B>, 'kind' | 'method'>): Route {
  return { kind: 'own', method: 'POST', ...route } as unknown as Route;
}
