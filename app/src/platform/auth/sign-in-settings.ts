import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LaunchProblem } from '../launch/launch-problem.ts';

/** Somebody else who vouches for who people are: an OpenID Connect provider. */
export interface Provider {
  /** Stands in addresses: `/sign-in/with/ID`. */
  id: string;
  /** On the button. */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Asked of the provider's own description (`.well-known`) where they are not given. */
  authorizeUrl?: string | undefined;
  tokenUrl?: string | undefined;
  keysUrl?: string | undefined;
  userInfoUrl?: string | undefined;
}

export interface SignInSettings {
  /** Where people reach the program; its scheme decides whether cookies are for https alone. */
  baseUrl: string;
  secret: string;
  providers: readonly Provider[];
  /** A session that nobody used for so long has ended. */
  idleMinutes: number;
  /** The same on a computer that several people use. */
  sharedIdleMinutes: number;
  /** However much it is used, a session ends after so many hours. */
  longestHours: number;
  /** What makes something public or gives power is done without asking again so long after a proof. */
  stepUpMinutes: number;
}

export const SIGN_IN_DEFAULTS = {
  providers: [],
  idleMinutes: 12 * 60,
  sharedIdleMinutes: 5,
  longestHours: 7 * 24,
  stepUpMinutes: 15,
} as const satisfies Omit<SignInSettings, 'baseUrl' | 'secret'>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says of sign-in; what it does not say is as in SIGN_IN_DEFAULTS.
 * @throws LaunchProblem launch.setting-invalid
 */
export function readSignInSettings(environment: Environment): Omit<SignInSettings, 'baseUrl' | 'secret'> {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  return {
    idleMinutes: minutes('GROUNDWORK_IDLE_MINUTES', given('GROUNDWORK_IDLE_MINUTES')) ?? 12 * 60,
    sharedIdleMinutes:
      minutes('GROUNDWORK_SHARED_IDLE_MINUTES', given('GROUNDWORK_SHARED_IDLE_MINUTES')) ?? 5,
    longestHours: SIGN_IN_DEFAULTS.longestHours,
    stepUpMinutes:
      minutes('GROUNDWORK_STEP_UP_MINUTES', given('GROUNDWORK_STEP_UP_MINUTES')) ??
      SIGN_IN_DEFAULTS.stepUpMinutes,
    providers: providersOf(given('GROUNDWORK_PROVIDERS')),
  };
}

function minutes(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 7 * 24 * 60) return Number(text);
  throw new LaunchProblem('launch.setting-invalid', {
    name,
    expected: 'a whole number of minutes from 1 to 10080',
    found: text,
  });
}

/** https, or this very machine: anything else would show who signs in to whoever listens. */
const address = z.url().refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}, 'expected an https address');

const providerFields = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'expected small letters, digits and dashes'),
  name: z.string().trim().min(1).max(60),
  issuer: address,
  clientId: z.string().min(1).max(500),
  clientSecret: z.string().min(1).max(500),
  authorizeUrl: address.optional(),
  tokenUrl: address.optional(),
  keysUrl: address.optional(),
  userInfoUrl: address.optional(),
});

/** The file that GROUNDWORK_PROVIDERS names: a JSON list. It holds secrets, so it is a file and no variable. */
function providersOf(path: string | undefined): Provider[] {
  if (path === undefined) return [];
  try {
    const list = z
      .array(providerFields)
      .max(10)
      .parse(JSON.parse(readFileSync(path, 'utf8')));
    if (new Set(list.map((each) => each.id)).size < list.length) throw new Error('two providers have one id');
    return list;
  } catch (error) {
    throw new LaunchProblem(
      'launch.setting-invalid',
      {
        name: 'GROUNDWORK_PROVIDERS',
        expected: 'the path of a JSON list of providers (docs/decisions/providers.md)',
        found: error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message,
      },
      error,
    );
  }
}
