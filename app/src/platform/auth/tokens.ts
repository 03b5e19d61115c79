import { randomUUID } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import { hashOf, newSecret } from './secret-text.ts';
import * as store from './token-store.ts';

type Db = Kysely<DB>;

/** So that whoever finds one knows what it is, and programs that look for lost secrets find it. */
const TOKEN_MARK = 'groundwork_';

/** A program that acts in somebody's name, in one place, within these permissions and theirs of today. */
export interface TokenReading {
  identityId: string;
  placeId: string;
  scopes: ReadonlySet<string>;
  tokenId: string;
  /** Its maker showed all they have, second factor too. */
  proved: boolean;
}

export interface Tokens {
  /**
   * Whose token a request carries (`Authorization: Bearer …`), or null. `address` is where it comes from: a token that
   * is bound to a network opens nothing without. What it may do is its scopes and, of those, what `actorOf` permits today.
   */
  read(headers: Headers, address?: string): Promise<TokenReading | null>;
}

const todayUtc = (): string => new Date().toISOString().slice(0, 10);

export function createTokens(open: Db): Tokens {
  return {
    async read(headers, address = '') {
      const sent = /^Bearer +([\w.~+/=-]{1,200})$/i.exec(headers.get('authorization') ?? '')?.[1];
      if (!sent?.startsWith(TOKEN_MARK)) return null;
      const today = todayUtc();
      const row = await store.tokenByHash(open, hashOf(sent), today);
      if (!row || !isWithin(row.network, address)) return null;
      if (row.usedOn !== today) await store.noteUse(open, row.placeId, row.tokenId, today);
      const { identityId, placeId, tokenId, proved } = row;
      return { identityId, placeId, tokenId, proved, scopes: new Set(row.scopes.split(' ')) };
    },
  };
}

/** A token's text, which is shown once: the database keeps its hash. */
export async function makeToken(
  db: Db,
  token: Omit<store.NewToken, 'tokenId' | 'tokenHash'>,
): Promise<string> {
  const text = `${TOKEN_MARK}${newSecret()}`;
  await store.insertToken(db, { ...token, tokenId: randomUUID(), tokenHash: hashOf(text) });
  return text;
}

/** `192.0.2.0/24`, `2001:db8::/48`, or one address; empty is any. */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const kind = isIP(address);
  if (kind === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (kind === 4 ? 32 : 128);
}

export function isWithin(network: string, address: string): boolean {
  if (network === '') return true;
  const [base = '', prefix] = network.split('/');
  const kind = isIP(base);
  if (isIP(address) === 0 || isIP(address) !== kind) return false;
  const family = kind === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(base, prefix === undefined ? (kind === 4 ? 32 : 128) : Number(prefix), family);
  return list.check(address, family);
}

export const tokensOf = (db: Db, identityId: string) => store.tokensOf(db, identityId, todayUtc());
export const revokeToken = store.revokeToken;
