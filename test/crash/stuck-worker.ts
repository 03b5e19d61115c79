import { tmpdir } from 'node:os';
import { openHouse } from '../../app/src/house.ts';
import type { Job } from '../../app/src/platform/jobs/job.ts';
import { startWorker } from '../../app/src/platform/jobs/worker.ts';
import { silentLog } from '../../app/src/platform/log/log.ts';
import { ROLE_KEY } from '../support/database.ts';
import { slowJob } from './slow-job.ts';

/** Takes jobs up and never ends one, until it is killed. Run by worker-kill.test.ts. */
const house = await openHouse({
  adminUrl: process.argv[2] ?? '',
  roleKey: ROLE_KEY,
  secret: 'a secret for tests alone, of no use elsewhere',
  baseUrl: 'http://localhost',
  log: silentLog,
  uploads: tmpdir(),
});
(house.jobs as Map<string, Job<never>>).set(slowJob.name, slowJob as unknown as Job<never>);
await startWorker(house);
