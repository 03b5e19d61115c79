import type { House } from '../house.ts';
import { listen as listenTo } from '../publication/store.ts';

const RETRY_MS = 1000;

/**
 * Listens for publications of every process (other servers, commands) so that kept pages go at once. While the
 * connection is away the cache stands aside.
 */
export function hearPublications(house: House): { stop(): Promise<void> } {
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  let release: (() => void) | undefined;

  const listen = async (): Promise<void> => {
    const client = await house.connections.public.connect();
    const lost = (): void => {
      client.removeAllListeners();
      // A connection that breaks may say so more than once.
      client.on('error', () => undefined);
      client.release(true);
      release = undefined;
      house.pages.hear(false);
      if (!stopped) again = setTimeout(tryListen, RETRY_MS);
    };
    client.once('error', lost);
    client.once('end', lost);
    client.on('notification', (message) => house.pages.dropPlace(message.payload ?? '*'));
    await listenTo(client);
    house.pages.hear(true);
    release = () => {
      client.removeAllListeners();
      client.on('error', () => undefined);
      client.release(true);
    };
  };
  const tryListen = (): void => {
    listen().catch((error: Error) => {
      house.log.warn({ why: error.message }, 'publications cannot be heard');
      if (!stopped) again = setTimeout(tryListen, RETRY_MS);
    });
  };
  tryListen();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(again);
      house.pages.hear(false);
      release?.();
    },
  };
}
