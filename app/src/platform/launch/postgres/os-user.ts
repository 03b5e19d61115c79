import { spawnSync } from 'node:child_process';
import { LaunchProblem, systemCode } from '../launch-problem.ts';

/** The user of the operating system that runs the database when we are root; PostgreSQL refuses to be root. */
export interface OsUser {
  name: string;
  uid: number;
  gid: number;
}

export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/** `postgres` where it exists, else `nobody`. */
export function databaseUser(): OsUser {
  const tried = ['postgres', 'nobody'];
  for (const name of tried) {
    const uid = ask('-u', name);
    const gid = ask('-g', name);
    if (uid !== undefined && gid !== undefined && uid > 0) return { name, uid, gid };
  }
  throw new LaunchProblem('launch.no-database-user', { why: `there is no user ${tried.join(' or ')}` });
}

function ask(option: '-u' | '-g', name: string): number | undefined {
  const answer = spawnSync('id', [option, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout) : undefined;
}

/** Options of `spawn` that make a child this user, without any group of ours. */
export function asUser(user: OsUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

/** Tried rather than worked out: access lists, mounts and security modules have their say too. */
export function canWrite(user: OsUser | undefined, folder: string): boolean {
  return succeeds(user, '/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder]);
}

export function canEnter(user: OsUser | undefined, folder: string): boolean {
  return succeeds(user, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
}

/** Whether this user can run the program, all libraries found. */
export function canRun(user: OsUser | undefined, program: string): boolean {
  return succeeds(user, program, ['--version']);
}

function succeeds(user: OsUser | undefined, program: string, args: string[]): boolean {
  const child = spawnSync(program, args, { ...asUser(user), cwd: '/', stdio: 'ignore', env: {} });
  if (systemCode(child.error) === 'EPERM') {
    const why = `this container may not switch to the user ${user?.name}`;
    throw new LaunchProblem('launch.no-database-user', { why }, child.error);
  }
  return child.status === 0;
}
