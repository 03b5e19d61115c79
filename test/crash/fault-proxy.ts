import { randomBytes } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type Fault = 'delay' | 'cut' | 'half-open' | 'garbage';
export const FAULTS: readonly Fault[] = ['delay', 'cut', 'half-open', 'garbage'];

interface Pair {
  client: Socket;
  server: Socket;
  /** Neither side hears of the other again, and neither is told. */
  isDeaf: boolean;
}

const LONGEST_DELAY_MS = 400;
const GARBAGE_BYTES = 64;

/**
 * Stands between the program and its database and knows nothing of either: it passes bytes on, and spoils them when it
 * is told to. Listens on the loopback alone.
 */
export class FaultProxy {
  readonly #listener: Server;
  readonly #pairs = new Set<Pair>();
  readonly #random: () => number;
  #fault: Fault | null = null;

  private constructor(listener: Server, random: () => number) {
    this.#listener = listener;
    this.#random = random;
  }

  /** `target` is asked anew for each connection: a database that was started again may lie elsewhere. */
  static async open(target: () => string, random: () => number): Promise<FaultProxy> {
    const listener = createServer();
    const proxy = new FaultProxy(listener, random);
    listener.on('connection', (client) => proxy.#join(client, connect(target())));
    await new Promise<void>((resolve, reject) => {
      listener.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get port(): number {
    const address = this.#listener.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy is closed');
    return address.port;
  }

  /** What happens to whatever passes from now on; null for nothing. */
  set fault(fault: Fault | null) {
    this.#fault = fault;
    if (fault === 'half-open') for (const pair of this.#pairs) pair.isDeaf = true;
  }

  async close(): Promise<void> {
    for (const { client, server } of this.#pairs) {
      client.destroy();
      server.destroy();
    }
    await new Promise((resolve) => this.#listener.close(resolve));
  }

  #join(client: Socket, server: Socket): void {
    const pair: Pair = { client, server, isDeaf: this.#fault === 'half-open' };
    this.#pairs.add(pair);
    this.#pass(pair, client, server);
    this.#pass(pair, server, client);
  }

  #pass(pair: Pair, from: Socket, to: Socket): void {
    const end = (): void => {
      // A half-open connection is one whose end the other side never learns of.
      if (pair.isDeaf) return;
      this.#pairs.delete(pair);
      to.destroy();
    };
    from.on('error', end).on('close', end);
    let sent = Promise.resolve();
    from.on('data', (bytes: Buffer) => {
      if (pair.isDeaf) return;
      const fault = this.#fault;
      if (fault === 'delay') {
        from.pause();
        sent = sent
          .then(() => pause(this.#random() * LONGEST_DELAY_MS))
          .then(() => {
            if (!pair.isDeaf) to.write(bytes);
            from.resume();
          });
      } else if (fault === 'cut' && this.#random() < 0.2) {
        // In the midst of a message, so that half of it arrives.
        to.write(bytes.subarray(0, Math.floor(bytes.length * this.#random())));
        to.destroySoon();
        from.destroy();
      } else if (fault === 'garbage' && this.#random() < 0.2) to.write(randomBytes(GARBAGE_BYTES));
      else to.write(bytes);
    });
  }
}
