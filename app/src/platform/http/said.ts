import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Params } from '../i18n/tongue.ts';

/** What the next page says first: that something was done, and how to take it back. */
export interface Said {
  message: string;
  params?: Params;
  /** A form of ours that undoes it; it asks for the same permission as any form. */
  undo?: { path: string; fields: Readonly<Record<string, string>> };
}

const COOKIE = 'said';
/** Long enough to be led to a page, short enough that it is never read days later. */
const SECONDS = 120;
const MOST = 3000;

/** A cookie that the next page reads once. Signed: nobody can put words into our mouth. */
export function saidCookie(secret: string, said: Said): string | null {
  const body = Buffer.from(JSON.stringify(said)).toString('base64url');
  if (body.length > MOST) return null;
  return `${COOKIE}=${body}.${seal(secret, body)}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax`;
}

export const FORGET_SAID = `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;

export function readSaid(secret: string, cookies: string | undefined): Said | null {
  const [body, mark] = cookieOf(cookies, COOKIE)?.split('.') ?? [];
  if (!body || !mark) return null;
  const expected = Buffer.from(seal(secret, body));
  const given = Buffer.from(mark);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Said;
}

const seal = (secret: string, body: string): string =>
  createHmac('sha256', `said ${secret}`).update(body).digest('base64url');

export function cookieOf(cookies: string | undefined, name: string): string | null {
  for (const pair of cookies?.split(';') ?? []) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return null;
}
