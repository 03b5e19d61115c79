import { betterAuth } from 'better-auth';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Identity } from './identity.ts';

export interface SignInSettings {
  /** Where people reach the program; its scheme decides whether cookies are for https alone. */
  baseUrl: string;
  secret: string;
}

export interface NewIdentity {
  id?: string;
  name: string;
  email: string;
  password?: string;
}

export interface SignIn {
  /** Cookies of a new session, or null for a wrong address or password. */
  enter(email: string, password: string): Promise<Headers | null>;
  /** Ends the session of this request; gives the cookies that forget it. */
  leave(headers: Headers): Promise<Headers>;
  identityOf(headers: Headers): Promise<Identity | null>;
  /** The identity of this address, made where there is none. One that stands keeps the password it has, or has not. */
  addIdentity(who: NewIdentity): Promise<string>;
  /** Gives a password to an identity that has none; false when it has one. */
  givePassword(identityId: string, password: string): Promise<boolean>;
}

/** better-auth for identity alone: who somebody is. What they may do is the business of posts. */
export function createSignIn(open: Kysely<DB>, settings: SignInSettings): SignIn {
  const auth = betterAuth({
    baseURL: settings.baseUrl,
    secret: settings.secret,
    database: { db: open.withSchema('sign_in'), type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    user: {
      modelName: 'identity',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      expiresIn: 60 * 60 * 12,
      fields: {
        userId: 'identity_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      fields: {
        userId: 'identity_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: { fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
    advanced: { cookiePrefix: 'groundwork', ipAddress: { disableIpTracking: true } },
  });

  const givePassword = async (identityId: string, password: string): Promise<boolean> => {
    const context = await auth.$context;
    const accounts = await context.internalAdapter.findAccounts(identityId);
    if (accounts.some((account) => account.providerId === 'credential')) return false;
    await context.internalAdapter.linkAccount({
      userId: identityId,
      providerId: 'credential',
      accountId: identityId,
      password: await context.password.hash(password),
    });
    return true;
  };

  return {
    async enter(email, password) {
      const response = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
      return response.ok ? response.headers : null;
    },
    async leave(headers) {
      const response = await auth.api.signOut({ headers, asResponse: true });
      return response.headers;
    },
    async identityOf(headers) {
      if (!headers.get('cookie')?.includes('groundwork.session_token')) return null;
      const session = await auth.api.getSession({ headers });
      return session ? { id: session.user.id, name: session.user.name } : null;
    },
    async addIdentity(who) {
      const context = await auth.$context;
      const before = await context.internalAdapter.findUserByEmail(who.email);
      if (before) return before.user.id;
      const user = await context.internalAdapter.createUser(
        { ...(who.id ? { id: who.id } : {}), name: who.name, email: who.email, emailVerified: true },
        { method: 'email-password' },
      );
      if (who.password) await givePassword(user.id, who.password);
      return user.id;
    },
    givePassword,
  };
}
