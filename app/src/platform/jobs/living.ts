import type { PoolClient } from 'pg';
import type { House } from '../house.ts';
import { hearCancelled, markLiving, takeBackFromTheDead } from './queue-store.ts';

const AGAIN_MS = 1000;
const LOOK_MS = 5000;
/** A worker marks itself within moments; what was picked up more lately than this is nobody's to take back. */
const GRACE_SECONDS = 5;

export interface Living {
  mark(worker: string): void;
  stop(): Promise<void>;
}

/**
 * One connection that says "this worker lives" as long as it stands, hears which jobs were cancelled, and looks from
 * time to time for jobs of workers that live no more. graphile-worker by itself would wait four hours for them.
 */
export function keepLiving(house: House, cancelled: (jobId: string) => void): Living {
  const workers = new Set<string>();
  let client: PoolClient | undefined;
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  let look: NodeJS.Timeout | undefined;

  const lost = (): void => {
    if (!client) return;
    client.removeAllListeners('notification');
    client.release(true);
    client = undefined;
    clearInterval(look);
    if (!stopped) again = setTimeout(tryConnect, AGAIN_MS);
  };
  const takeBack = async (): Promise<void> => {
    if (!client) return;
    const dead = await takeBackFromTheDead(client, GRACE_SECONDS);
    if (dead.length > 0)
      house.log.warn({ workers: dead.length }, 'jobs of workers that died were taken back');
  };
  const connect = async (): Promise<void> => {
    const made = await house.connections.queue.connect();
    if (stopped) return made.release();
    client = made;
    made.once('error', lost);
    made.on('notification', (message) => cancelled(message.payload ?? ''));
    await hearCancelled(made);
    for (const worker of workers) await markLiving(made, worker);
    await takeBack();
    look = setInterval(() => void takeBack().catch(lost), LOOK_MS);
  };
  const tryConnect = (): void => {
    connect().catch((error: Error) => {
      house.log.warn({ why: error.message }, 'the worker cannot say that it lives');
      if (client) lost();
      else if (!stopped) again = setTimeout(tryConnect, AGAIN_MS);
    });
  };
  tryConnect();
  return {
    mark(worker) {
      workers.add(worker);
      if (client) markLiving(client, worker).catch(lost);
    },
    async stop() {
      stopped = true;
      clearTimeout(again);
      clearInterval(look);
      client?.release(true);
      client = undefined;
    },
  };
}
