import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadExample } from '../../examples/load.ts';
import { type Town, towns } from '../../examples/programme/towns.ts';
import { appointAdministrator } from './places/api.ts';
import type { House } from './platform/house.ts';
import type { DataFolder } from './platform/launch/data-folder.ts';

interface First {
  folder: DataFolder;
  empty: boolean;
  secret: string;
  tell(message: string): void;
  /** Of the example; all of it unless told. */
  example?: readonly Town[];
}

const EMAIL = 'admin@groundwork.example';

/**
 * What only the first start does: a person who can sign in, and the example municipality. Each is done once, and a
 * start that was interrupted finishes it at the next one. Gives the line that says how to sign in.
 */
export async function firstStart(
  house: House,
  { folder, empty, secret, tell, example = towns }: First,
): Promise<string> {
  const note = join(folder.path, 'first-sign-in.txt');
  const wasTold = existsSync(note);
  // Written before it holds, so that a start that dies in between tells the same password at the next one.
  if (!wasTold) writeFileSync(note, `${EMAIL}\n${randomBytes(12).toString('base64url')}\n`, { mode: 0o600 });
  const [email = '', password = ''] = readFileSync(note, 'utf8').split('\n');
  const { identityId, isNew } = await appointAdministrator(
    { pool: house.pool, open: house.connections.open, signIn: house.signIn, secret },
    house.programmeId,
    { name: 'Administrator', email, password },
  );
  if (!empty) await loadExample(house, identityId, tell, example);
  if (!isNew && !wasTold) {
    rmSync(note);
    return `Sign in as ${EMAIL} with the password that was told at the first start on this database.`;
  }
  return `Sign in as ${email} with the password ${password} (kept in ${note})`;
}
