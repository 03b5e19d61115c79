import { isIP } from 'node:net';
import type { Context } from 'hono';

/** What the server behind hono knows of a connection; absent where a test asks without one. */
interface Incoming {
  incoming?: { socket?: { remoteAddress?: string | undefined } };
}

const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');

/** `::ffff:192.0.2.1` is 192.0.2.1, as a socket of both kinds says it. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * The address a request comes from; empty where nobody knows. What a header says of it is believed only of a proxy on
 * this very machine, and only its own, last word: the words before it are whatever the sender wrote.
 */
export function addressOf(context: Context): string {
  const peer = plain((context.env as Incoming | undefined)?.incoming?.socket?.remoteAddress ?? '');
  if (peer !== '' && !isLoopback(peer)) return peer;
  const said = plain((context.req.header('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? '');
  return isIP(said) > 0 ? said : peer;
}

/** The network an address is counted with: a /24, or the /48 that one household or office is given. */
export function networkOf(address: string): string {
  if (isIP(address) === 4) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(address) !== 6) return '';
  const [head = '', tail = ''] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const gap = address.includes('::')
    ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0')
    : [];
  const groups = [...front, ...gap, ...back].slice(0, 3);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/48`;
}
