import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Identity, Session } from './identity.ts';
import type { SignInSettings } from './sign-in-settings.ts';

const MARK_MINUTES = 10;

/**
 * Whether somebody showed who they are so lately that they are not asked again. On a computer that several people use
 * nobody is taken for whoever sat there a minute ago: there every proof is good for what it was given for, and no more.
 */
export function isFresh(
  settings: Pick<SignInSettings, 'stepUpMinutes'>,
  { provedAt, onSharedDevice }: Pick<Session, 'provedAt' | 'onSharedDevice'>,
  now: Date,
): boolean {
  if (provedAt === null || onSharedDevice) return false;
  // Neither direction: a clock that was set back must not make an old proof last.
  return Math.abs(now.getTime() - provedAt.getTime()) < settings.stepUpMinutes * 60_000;
}

/** A proof that was given elsewhere, at a provider, for one request of one session: sent along with that request. */
export const proofMark = (settings: SignInSettings, who: Identity, requestId: string, now: Date): string => {
  const until = now.getTime() + MARK_MINUTES * 60_000;
  return `${until}.${sealOf(settings, who, requestId, until)}`;
};

export function isProofMark(
  settings: SignInSettings,
  who: Identity,
  requestId: string,
  mark: string,
  now: Date,
): boolean {
  const [until = '', seal = ''] = mark.split('.');
  const expected = Buffer.from(sealOf(settings, who, requestId, Number(until)));
  const given = Buffer.from(seal);
  return (
    expected.length === given.length && timingSafeEqual(expected, given) && Number(until) > now.getTime()
  );
}

const sealOf = (settings: SignInSettings, who: Identity, requestId: string, until: number): string =>
  createHmac('sha256', `step-up ${settings.secret}`)
    .update(JSON.stringify([who.id, who.session.handle, requestId, until]))
    .digest('base64url');
