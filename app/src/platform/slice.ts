import type { Child } from 'hono/jsx';
import type { AccessTable } from './access/access-table.ts';
import type { ActingPlace, Action, Actor } from './access/action.ts';
import type { Role } from './access/roles.ts';
import type { Command } from './command.ts';
import type { Transaction } from './db/transaction.ts';
import type { House } from './house.ts';
import type { PublicContext, Route } from './http/route.ts';
import type { Messages } from './i18n/messages.ts';
import type { Params, Tongue } from './i18n/tongue.ts';
import type { Invariant } from './invariants/invariant.ts';
import type { Job } from './jobs/job.ts';
import type { Measure } from './measures/measure.ts';
import type { ProblemStatus } from './problems/problem.ts';
import type { Findable } from './search/search.ts';

/** A tab of a place's public pages: where it leads below `/places/CODE`, and its word. */
export interface PublicTab {
  path: string;
  message: string;
}

/** The row of sections at the desk, in this order: what somebody does here, who and where, what was done. */
export const DESK_PARTS = ['work', 'town', 'record'] as const;

/** Where some work begins: below `/work/places/CODE`, and its word. */
export interface DeskLink extends PublicTab {
  /** Its part of the row; what is set once and left stands on the page of settings, with what it is about. */
  part: (typeof DESK_PARTS)[number] | { settings: string };
  /** Other addresses below the place whose pages belong to it. */
  also?: readonly string[];
}

/** Where an item of a kind is shown at the desk, and the permission it takes to see it. */
export interface ItemPage {
  permission: string;
  path(code: string, itemId: string): string;
}

/** A part of an item, of which something elsewhere may speak: a dimension of an assessment, in a survey. */
export interface ItemPart {
  id: string;
  say(tongue: Tongue): string;
}

/** The parts of an item in their order; null where there is no such item. */
export type PartsOf = (tx: Transaction, itemId: string) => Promise<readonly ItemPart[] | null>;

/** A person at the desk of a place, in one moment. */
export interface DeskReading {
  house: House;
  tx: Transaction;
  place: ActingPlace;
  actor: Actor;
  /** The day it is in the place. */
  today: string;
}

/** Something that waits for somebody: one sentence that leads to where it is done. */
export interface Waiting {
  message: string;
  params: Params;
  path: string;
  /** The day it should be done by; late from the day after. */
  due?: string;
}

/** All the platform knows of a slice. */
export interface Slice {
  name: string;
  /** What a post may be given, in this slice. */
  permissions: readonly string[];
  /** Pairs of them that are better in different hands: whoever has both does alone what two should see. */
  apart?: readonly (readonly [string, string])[];
  /** Which of them a post of a role usually gets. */
  roles?: Partial<Record<Role, readonly string[]>>;
  /** Who may use each route and action: read together, the whole answer to "who can do what". */
  access: AccessTable;
  routes: readonly Route[];
  actions: readonly Pick<Action, 'name' | 'records' | 'stepUp' | 'open'>[];
  measures: readonly Measure<never>[];
  /** Kinds of thread item it makes. */
  kinds: readonly string[];
  /** Where items of these kinds are shown. */
  itemPages?: Readonly<Record<string, ItemPage>>;
  /** What items of these kinds are made of, for slices that speak of their parts and know nothing else of them. */
  itemParts?: Readonly<Record<string, PartsOf>>;
  /** How the title that an item was given is said in the reader's language; as it was given, unless told. */
  itemTitles?: Readonly<Record<string, (tongue: Tongue, title: string) => string>>;
  /** Work that goes on after the answer. */
  jobs?: readonly Job<never>[];
  /** What waits for whoever is at the desk, as far as this slice knows. */
  waiting?(desk: DeskReading): Promise<Waiting[]>;
  /** Everything of it that can be found in a place, for making the index anew. */
  searchable?(tx: Transaction, kindPermissions: ReadonlyMap<string, string>): Promise<readonly Findable[]>;
  /** What is so of its rows in every place, whatever was done at once or cut short. */
  invariants?: readonly Invariant[];
  /** Messages it tells people by `notify`, each with a word for the page of settings: `notice-kind.KEY`. */
  notices?: readonly string[];
  problems: Readonly<Record<string, ProblemStatus>>;
  messages: Messages;
  commands: readonly Command[];
  tabs: readonly PublicTab[];
  deskLinks: readonly DeskLink[];
  /** Where its work for the whole programme begins: whole paths, `/work/...`. */
  programmeLinks?: readonly Pick<DeskLink, 'path' | 'message' | 'also'>[];
  /** Cards for the overview of a place, from what is published. */
  facts?(context: Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>): Promise<Child[]>;
  /** Folder of its migrations, as it is below `app/src`; null where it keeps nothing of its own. */
  migrations: string | null;
}
