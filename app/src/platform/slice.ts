import type { Child } from 'hono/jsx';
import type { AccessTable } from './access/access-table.ts';
import type { Action } from './access/action.ts';
import type { Command } from './command.ts';
import type { PublicContext, Route } from './http/route.ts';
import type { Messages } from './i18n/messages.ts';
import type { Measure } from './measures/measure.ts';
import type { ProblemStatus } from './problems/problem.ts';

/** A tab of a place's public pages: where it leads below `/places/CODE`, and its word. */
export interface PublicTab {
  path: string;
  message: string;
}

/** All the platform knows of a slice. */
export interface Slice {
  name: string;
  /** What a post may be given, in this slice. */
  permissions: readonly string[];
  /** Who may use each route and action: read together, the whole answer to "who can do what". */
  access: AccessTable;
  routes: readonly Route[];
  actions: readonly Pick<Action, 'name' | 'records'>[];
  measures: readonly Measure<never>[];
  /** Kinds of thread item it makes. */
  kinds: readonly string[];
  problems: Readonly<Record<string, ProblemStatus>>;
  messages: Messages;
  commands: readonly Command[];
  tabs: readonly PublicTab[];
  /** Where the slice's work begins, below `/work/places/CODE`. */
  deskLinks: readonly PublicTab[];
  /** Cards for the overview of a place, from what is published. */
  facts?(context: Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>): Promise<Child[]>;
  /** Folder of its migrations, as it is below `app/src`. */
  migrations: string;
}
