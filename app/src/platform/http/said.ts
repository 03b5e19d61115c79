import { createHmac, timingSafeEqual } from 'node:crypto';
import { cookieLine, readCookie } from '../auth/cookies.ts';
import type { House } from '../house.ts';
import type { Params } from '../i18n/tongue.ts';

/** What the next page says first: that something was done, and how to take it back. */
export interface Said {
  message: string;
  params?: Params;
  /** Good news unless told. */
  kind?: 'good' | 'info';
  /** A form of ours that undoes it; it asks for the same permission as any form. */
  undo?: { path: string; fields: Readonly<Record<string, string>> };
}

/** Long enough to be led to a page, short enough that it is never read days later. */
const SECONDS = 120;
const MOST = 3000;

const isSecure = (house: House): boolean => house.baseUrl.startsWith('https:');

/** A cookie that the next page reads once. Signed: nobody can put words into our mouth. */
export function saidCookie(house: House, said: Said): string | null {
  const body = Buffer.from(JSON.stringify(said)).toString('base64url');
  if (body.length > MOST) return null;
  return cookieLine('said', `${body}.${seal(house, body)}`, SECONDS, isSecure(house));
}

export const forgetSaid = (house: House): string => cookieLine('said', '', 0, isSecure(house));

export function readSaid(house: House, headers: Headers): Said | null {
  const [body, mark] = readCookie(headers, 'said', isSecure(house))?.split('.') ?? [];
  if (!body || !mark) return null;
  const expected = Buffer.from(seal(house, body));
  const given = Buffer.from(mark);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Said;
}

const seal = (house: House, body: string): string =>
  createHmac('sha256', `said ${house.performing.pseudonymKey}`).update(body).digest('base64url');
