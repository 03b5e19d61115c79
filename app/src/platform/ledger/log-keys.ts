import { createHmac } from 'node:crypto';
import { ED25519, type SignerKey, signerFromSeed } from '@groundwork-gov/tlog';

/**
 * The key that signs the checkpoints of a log, named like its origin. Each log has a key of its own, made from the one
 * secret of the installation, which is never in the database: a town can be handed its own key without the others'.
 */
export const logKey = (secret: string, origin: string): SignerKey =>
  signerFromSeed(origin, ED25519, createHmac('sha256', secret).update(`log key ${origin}`).digest());

/**
 * What the logs of an installation are called: its address, and below it the code of each place. An installation that has
 * no address yet calls them by its programme's id, in a domain that nobody can own (RFC 2606), so that two are never alike.
 * A log keeps the name that it had with its first entry.
 */
export function logNames(baseUrl: string, programmeId: string): string {
  const { host, hostname } = new URL(baseUrl);
  const isHere = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  return `${isHere ? `groundwork-${programmeId.slice(0, 8)}.invalid` : host}/ledger`;
}
