import { emptyTarget } from '../support/backups.ts';

/** Restores a backup into a database, again and again told where by restore-kill.test.ts, which kills it. */
const [from = '', url = ''] = process.argv.slice(2);
const target = await emptyTarget();
await target.restore(from, { adminUrl: url });
await target.close();
