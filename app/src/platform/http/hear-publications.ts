import type { House } from '../house.ts';
import { listen as listenTo, stillListens } from '../publication/store.ts';

const RETRY_MS = 1000;
/** A connection that only listens never learns that it was forgotten on the way, unless it asks something. */
const BEAT_MS = 10_000;

/**
 * Listens for publications of every process (other servers, commands) so that kept pages go at once. While the
 * connection is away the cache stands aside.
 */
export function hearPublications(house: House): { stop(): Promise<void> } {
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  let drop: (() => boolean) | undefined;

  const retry = (): void => {
    if (!stopped) again = setTimeout(tryListen, RETRY_MS);
  };
  const listen = async (): Promise<void> => {
    const client = await house.connections.public.connect();
    let isGone = false;
    let beat: NodeJS.Timeout | undefined;
    // A connection that breaks may say so more than once, and beside its failing query: once is enough.
    const dropOnce = (): boolean => {
      if (isGone) return false;
      isGone = true;
      clearInterval(beat);
      client.removeAllListeners();
      client.on('error', () => undefined);
      client.release(true);
      house.pages.hear(false);
      return true;
    };
    const lost = (): void => {
      if (dropOnce()) retry();
    };
    drop = dropOnce;
    client.once('error', lost);
    client.once('end', lost);
    client.on('notification', (message) => house.pages.dropPlace(message.payload ?? '*'));
    try {
      await listenTo(client);
      house.pages.hear(true);
      beat = setInterval(() => void stillListens(client).catch(lost), BEAT_MS);
    } catch (error) {
      if (dropOnce()) throw error;
    }
  };
  const tryListen = (): void => {
    listen().catch((error: Error) => {
      house.log.warn({ why: error.message }, 'publications cannot be heard');
      retry();
    });
  };
  tryListen();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(again);
      drop?.();
    },
  };
}
