import { z } from 'zod';
import type { House } from '../../app/src/platform/house.ts';
import { defineJob } from '../../app/src/platform/jobs/job.ts';

/** Where a worker stops for ever: in a job, or once a letter has left or a file was looked at, before it says so. */
export type StuckIn = 'job' | 'mail' | 'file';

/** Ends at once, unless it is the stuck worker that runs it. */
export const slowJob = defineJob({
  name: 'testing.slow',
  payload: z.strictObject({}),
  async run() {
    if (process.argv[1]?.endsWith('stuck-worker.ts') === true) await forEver();
  },
});

async function forEver(): Promise<never> {
  process.stdout.write('took it up\n');
  return new Promise(() => undefined);
}

/** A house that never comes back from what it sends or looks at, though that is done. */
export function stick(house: House, where: StuckIn): void {
  const { mail, files } = house;
  const scanner = { isClean: where === 'file' ? forEver : async () => true };
  Object.assign(files, { scanner });
  if (where !== 'mail') return;
  const send = mail.send.bind(mail);
  Object.assign(mail, {
    async send(letter: Parameters<typeof send>[0]) {
      await send(letter);
      await forEver();
    },
  });
}
