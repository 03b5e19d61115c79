import { openHouse } from '../../app/src/house.ts';
import type { Job } from '../../app/src/platform/jobs/job.ts';
import { startWorker } from '../../app/src/platform/jobs/worker.ts';
import { silentLog } from '../../app/src/platform/log/log.ts';
import { ROLE_KEY } from '../support/database.ts';
import { type StuckIn, slowJob, stick } from './slow-job.ts';

/** Takes jobs up and never ends one, until it is killed. Run by worker-kill.test.ts. */
const [, , adminUrl = '', uploads = '', where = 'job'] = process.argv;
const house = await openHouse({
  adminUrl,
  roleKey: ROLE_KEY,
  secret: 'a secret for tests alone, of no use elsewhere',
  baseUrl: 'http://localhost',
  log: silentLog,
  uploads,
});
(house.jobs as Map<string, Job<never>>).set(slowJob.name, slowJob as unknown as Job<never>);
stick(house, where as StuckIn);
await startWorker(house);
