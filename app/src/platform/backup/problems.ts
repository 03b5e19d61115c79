import { ToldProblem } from '../problems/told-problem.ts';

const SENTENCES = {
  'backup.folder-not-empty':
    'A backup goes into a new or empty folder, and {folder} holds {found}. Name another folder; --after {folder} takes over the kept files that are in it already.',
  'backup.folder-refused':
    'The folder {folder} must be one that this user may write to ({why}). Name another folder.',
  'backup.disk-full':
    'The disk of {folder} is full ({why}). What was written there is no backup and can be deleted; make room, or name a folder on another disk.',
  'backup.may-not-read-all':
    'The role {role} of DATABASE_URL must read every row, and row security binds it. Have a superuser of that server run: alter role {role} bypassrls; grant pg_read_all_data to {role}. Or use the backups of the server itself.',
  'backup.empty-database': 'There is nothing to back up: no Groundwork was ever started on this database.',
  'backup.half-restored':
    'This database was restored in part and is no state to keep. Run npx groundwork restore again first.',
  'backup.no-backup':
    'The folder {folder} is no whole backup: it has no readable backup.json ({why}), which is written last. Name another folder, or take the backup again.',
  'backup.manifest-invalid':
    'The backup.json of {folder} cannot be read at {where}: {why}. It was changed or is of another program; use another copy of the backup.',
  'backup.not-plain':
    'A backup is files and folders alone, and {folder} holds links or devices: {found}. They are never followed; delete them if you know how they came there, else use another copy.',
  'backup.more-than-data':
    'A backup carries data alone, and {folder} holds more: {found}. Find out how it came there. --leave-out-unknown goes on without it.',
  'backup.damaged':
    'The backup in {folder} is damaged, {count} parts in all: {found}. Use another copy of it, or an earlier backup.',
  'backup.after-invalid':
    'The folder {folder} of --after must be a whole backup, whose kept files are taken over. Leave the option out to copy every file.',
  'restore.not-empty':
    'A restore goes into an empty database, and this one holds {found}. Set GROUNDWORK_DATA to a new folder, or DATABASE_URL to an empty database.',
  'restore.running': 'Another restore into this database is running. Wait for its end.',
  'restore.newer-program':
    'This backup was made by a newer Groundwork (it holds the migration {name}). Install that one, then restore.',
  'restore.migration-changed':
    'The migration {name} of this backup is another one than that of this Groundwork. Use the program that the backup was made with.',
  'restore.other-tables':
    'The tables of the backup are not those that its migrations make: {found}. Nothing was restored; use another copy of the backup.',
  'restore.rows-refused':
    'The rows of the backup do not fit together ({why}). Nothing was restored; use an earlier backup.',
  'restore.changed-meanwhile':
    'The file {file} changed while it was read. Nothing was restored; keep others away from the folder and try again.',
  'restore.secret-missing':
    'The secret of this installation is not in the backup, and without it logs cannot be continued, second factors not be checked. Set GROUNDWORK_SECRET to it. --new-secret goes on with a new one.',
  'restore.secret-other':
    'The secret in {where} is not the one that this backup was made with. Give the right one, or remove it there and let the backup bring its own.',
  'restore.since-unknown':
    'The checkpoint {file} is of the log {origin}, and the backup holds {known}. Give a checkpoint of one of those.',
  'restore.since-invalid':
    'The file {file} holds no checkpoint of this installation that can be trusted: {why}. Give one as it was published, with its signature.',
  'restore.log-broken':
    'The log of the backup does not hold: {found}. Nothing was restored; use an earlier backup, or --accept-findings to have this one with its fault.',
} as const;

export type BackupProblemCode = keyof typeof SENTENCES;

/** Why a backup was not made or not restored, told to whoever types the command. */
export class BackupProblem extends ToldProblem<BackupProblemCode> {
  constructor(code: BackupProblemCode, details?: Readonly<Record<string, string | number>>, cause?: unknown) {
    super(SENTENCES, code, details, cause);
  }
}

const SHOWN = 20;

/** The first of many, in one line. */
export const firstOf = (all: readonly string[]): string =>
  all.length > SHOWN ? `${all.slice(0, SHOWN).join(', ')} and ${all.length - SHOWN} more` : all.join(', ');
