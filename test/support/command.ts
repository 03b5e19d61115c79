import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { runCommand } from '../../app/src/command-line.ts';
import { freshDatabase, ROLE_KEY } from './database.ts';

export interface Said {
  code: number;
  /** Standard output. */
  out: string;
  /** Standard error. */
  remarks: string;
}

/** The command line of `npx groundwork`, in this process, over a database and a data folder of its own. */
export interface CommandLine {
  /** A folder for files that commands read. */
  folder: string;
  /** Of the superuser, to look at what the application may not. */
  admin: Client;
  run(...words: string[]): Promise<Said>;
  /** As `run`; fails unless the command did what it was told. */
  done(...words: string[]): Promise<string>;
  close(): Promise<void>;
}

export async function openCommandLine(): Promise<CommandLine> {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-test-'));
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  // The roles of the server for tests have passwords made from this key.
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    GROUNDWORK_SECRET: ROLE_KEY,
    GROUNDWORK_DATA: join(folder, 'data'),
  });
  return {
    folder,
    admin,
    run,
    async done(...words) {
      const { code, out, remarks } = await run(...words);
      if (code !== 0) throw new Error(`groundwork ${words.join(' ')} ended with ${code}: ${remarks}`);
      return out;
    },
    async close() {
      await admin.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(...words: string[]): Promise<Said> {
  const said = { out: '', remarks: '' };
  const code = await runCommand(words, {
    say: (line) => {
      said.out += `${line}\n`;
    },
    remark: (line) => {
      said.remarks += `${line}\n`;
    },
  });
  return { code, ...said };
}
