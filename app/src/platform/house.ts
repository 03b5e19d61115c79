import type pg from 'pg';
import type { Directory } from './access/directory.ts';
import type { Performing } from './access/perform.ts';
import type { SignIn } from './auth/sign-in.ts';
import type { Tokens } from './auth/tokens.ts';
import type { Connections } from './db/connections.ts';
import type { Files } from './files/files.ts';
import type { PageCache } from './http/page-cache.ts';
import type { Tongues } from './i18n/tongues.ts';
import type { Job } from './jobs/job.ts';
import type { LogKeeping } from './ledger/sequencer.ts';
import type { Log } from './log/log.ts';
import type { Post } from './mail/post.ts';
import type { Measure } from './measures/measure.ts';
import type { Press } from './pdf/press.ts';
import type { Slice } from './slice.ts';

/** The running program, as every route and command sees it. Made once, in `app/src/house.ts`. */
export interface House {
  slices: readonly Slice[];
  connections: Connections;
  /** Connections of the application role, for transactions of a place. */
  pool: pg.Pool;
  performing: Performing;
  programmeId: string;
  /** Who the people of a place are. Given by `places`. */
  people: Directory;
  tongues: Tongues;
  measures: ReadonlyMap<string, Measure<never>>;
  signIn: SignIn;
  /** Every job by its name. */
  jobs: ReadonlyMap<string, Job<never>>;
  /** Where files are kept. Others call `storeFile`, in their transaction. */
  files: Files;
  /** Prints documents as PDF, one at a time. */
  press: Press;
  /** How mail leaves. Others call `sendMail`, in their transaction. */
  mail: Post;
  /** Where people reach us from outside, without a slash at the end. */
  baseUrl: string;
  /** How the logs of places are sequenced and signed. */
  logs: LogKeeping;
  tokens: Tokens;
  pages: PageCache;
  log: Log;
  /** Where uploads wait while they are read. */
  uploads: string;
}
