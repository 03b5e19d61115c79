import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createAuthorizationURL, validateAuthorizationCode, validateToken } from 'better-auth/oauth2';
import { z } from 'zod';
import type { Provider } from './sign-in-settings.ts';

const PATIENCE_MS = 8_000;
const KEPT_MS = 60 * 60_000;
/** Signed with a key only the provider has: never the algorithm that the token itself proposes. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'EdDSA'];

interface Endpoints {
  authorizeUrl: string;
  tokenUrl: string;
  keysUrl: string;
  /** Asked for the address where the ID token does not hold it. */
  peopleUrl: string | undefined;
  /** How the provider wants to be told the client's secret; in a header unless it says that it cannot. */
  secretIn: 'basic' | 'post';
}

/** A way to a provider that was begun: kept by the browser, sealed, until it comes back. */
export interface Way {
  provider: string;
  state: string;
  nonce: string;
  verifier: string;
  to: string;
  until: number;
  /** Whoever is signed in goes there to show anew who they are; null for signing in. */
  confirms: string | null;
}

/** Whom the provider vouches for. */
export interface Vouched {
  subject: string;
  email: string | null;
  isEmailVerified: boolean;
  /** When the provider itself last asked who that is, where it says so. */
  askedAt: Date | null;
}

const description = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
});

const kept = new Map<string, { endpoints: Endpoints; at: number }>();

/**
 * Where a provider is asked: told by the settings, else by its own description, which is fetched when somebody first goes
 * that way. One that is away is asked again the next time, and nobody else notices.
 */
async function endpointsOf(provider: Provider): Promise<Endpoints> {
  const { authorizeUrl, tokenUrl, keysUrl, userInfoUrl: peopleUrl, issuer } = provider;
  if (authorizeUrl && tokenUrl && keysUrl) {
    return { authorizeUrl, tokenUrl, keysUrl, peopleUrl, secretIn: 'basic' };
  }
  const before = kept.get(issuer);
  if (before && Date.now() - before.at < KEPT_MS) return before.endpoints;
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) throw new Error(`the provider answered ${answer.status}`);
  const said = description.parse(await answer.json());
  if (said.issuer !== issuer) throw new Error('the provider calls itself by another name');
  const ways = said.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const endpoints: Endpoints = {
    authorizeUrl: authorizeUrl ?? said.authorization_endpoint,
    tokenUrl: tokenUrl ?? said.token_endpoint,
    keysUrl: keysUrl ?? said.jwks_uri,
    peopleUrl: peopleUrl ?? said.userinfo_endpoint,
    secretIn: ways.includes('client_secret_basic') ? 'basic' : 'post',
  };
  kept.set(issuer, { endpoints, at: Date.now() });
  return endpoints;
}

const MINUTES = 10;
/** When the browser was sent away. */
export const begunAt = (way: Way): number => way.until - MINUTES * 60_000;
const random = (): string => randomBytes(32).toString('base64url');

/** Where the browser is sent: authorization code with PKCE (RFC 7636), state and nonce. */
export async function wayTo(
  provider: Provider,
  redirectUri: string,
  { to, confirms = null }: { to: string; confirms?: string | null },
): Promise<{ url: string; way: Way }> {
  const { authorizeUrl } = await endpointsOf(provider);
  const way: Way = {
    provider: provider.id,
    state: random(),
    nonce: random(),
    verifier: random(),
    to,
    until: Date.now() + MINUTES * 60_000,
    confirms,
  };
  const url = await createAuthorizationURL({
    id: provider.id,
    options: { clientId: provider.clientId },
    authorizationEndpoint: authorizeUrl,
    state: way.state,
    nonce: way.nonce,
    codeVerifier: way.verifier,
    scopes: ['openid', 'email', 'profile'],
    redirectURI: redirectUri,
  });
  if (confirms !== null) {
    // OpenID Connect Core, 3.1.2.1: ask them, whoever is signed in there, and say when that was.
    url.searchParams.set('prompt', 'login');
    url.searchParams.set('max_age', '0');
  }
  return { url: url.toString(), way };
}

const person = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.literal('true'), z.literal('false')]).optional(),
});
type Person = z.infer<typeof person>;

const claims = person.extend({
  nonce: z.string(),
  azp: z.string().optional(),
  auth_time: z.number().int().optional(),
});

/**
 * Whom the provider vouches for, out of the code it sent back. The ID token is believed for its signature, issuer,
 * audience, age and nonce (OpenID Connect Core, 3.1.3.7); nothing of the provider's is kept but its name for the person.
 */
export async function comeBack(
  provider: Provider,
  redirectUri: string,
  way: Way,
  code: string,
): Promise<Vouched> {
  const { tokenUrl, keysUrl, peopleUrl, secretIn } = await endpointsOf(provider);
  const tokens = await within(
    validateAuthorizationCode({
      code,
      codeVerifier: way.verifier,
      redirectURI: redirectUri,
      options: { clientId: provider.clientId, clientSecret: provider.clientSecret },
      tokenEndpoint: tokenUrl,
      authentication: secretIn,
    }),
  );
  const idToken = tokens.idToken;
  if (!idToken) throw new Error('the provider sent no ID token');
  const { payload } = await validateToken(idToken, keysUrl, {
    audience: provider.clientId,
    issuer: provider.issuer,
    algorithms: ALGORITHMS,
    requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat', 'nonce'],
    clockTolerance: 30,
  });
  const said = claims.parse(payload);
  if (said.nonce !== way.nonce) throw new Error('the ID token answers another question');
  if (said.azp !== undefined && said.azp !== provider.clientId)
    throw new Error('the ID token is for another');
  // The access token is used for this one question, and forgotten.
  const told = said.email ? said : await personOf(peopleUrl, tokens.accessToken, said);
  return {
    subject: said.sub,
    email: told.email?.trim().normalize('NFC').toLowerCase() ?? null,
    isEmailVerified: told.email_verified === true || told.email_verified === 'true',
    // A provider whose clock is ahead proves nothing for longer than one whose clock is right.
    askedAt: said.auth_time === undefined ? null : new Date(Math.min(said.auth_time * 1000, Date.now())),
  };
}

/** OpenID Connect Core, 5.3: what it says of another than the ID token names is not believed. */
async function personOf(
  url: string | undefined,
  accessToken: string | undefined,
  known: Person,
): Promise<Person> {
  if (!url || !accessToken) return known;
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) throw new Error(`the provider answered ${answer.status}`);
  const told = person.parse(await answer.json());
  if (told.sub !== known.sub) throw new Error('the provider told of somebody else');
  return told;
}

function within<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error('the provider does not answer')), PATIENCE_MS);
    void work.finally(() => clearTimeout(timer)).catch(() => undefined);
  });
  return Promise.race([work, late]);
}

/** The same text, in the same time whatever the texts are. */
export const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
