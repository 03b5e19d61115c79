import type pg from 'pg';
import type { Performing } from './access/perform.ts';
import type { SignIn } from './auth/sign-in.ts';
import type { Connections } from './db/connections.ts';
import type { PageCache } from './http/page-cache.ts';
import type { Tongues } from './i18n/tongues.ts';
import type { Log } from './log/log.ts';
import type { Measure } from './measures/measure.ts';
import type { Slice } from './slice.ts';

/** The running program, as every route and command sees it. Made once, in `app/src/house.ts`. */
export interface House {
  slices: readonly Slice[];
  connections: Connections;
  /** Connections of the application role, for transactions of a place. */
  pool: pg.Pool;
  performing: Performing;
  programmeId: string;
  tongues: Tongues;
  measures: ReadonlyMap<string, Measure<never>>;
  signIn: SignIn;
  pages: PageCache;
  log: Log;
  /** Where uploads wait while they are read. */
  uploads: string;
}
