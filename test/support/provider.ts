import { createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Somebody who has an account at the provider. */
export interface Vouched {
  sub: string;
  email: string;
  verified: boolean;
}

export interface TestProvider {
  issuer: string;
  client: { clientId: string; clientSecret: string };
  /** A person goes there, signs in, agrees, and is sent back: the path and question they come back with. */
  visit(address: string, person: Vouched): Promise<string>;
  close(): Promise<void>;
}

/** A real OpenID Connect provider on loopback, whose people sign in as whoever they say they are. */
export async function openProvider(redirectUri: string): Promise<TestProvider> {
  const people = new Map<string, Vouched>();
  const client = { clientId: 'groundwork', clientSecret: randomUUID() };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Read anew before it is exported as a JWK: see generateKey in libs/tlog/src/write/sign.ts.
  const made = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const privateKey = createPrivateKey(made.privateKey);
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: [randomUUID()] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' }] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => {
      const person = people.get(sub);
      if (!person) return undefined;
      return {
        accountId: sub,
        claims: () => ({ sub, email: person.email, email_verified: person.verified, name: 'Somebody' }),
      };
    },
  });
  const answer = provider.callback();
  let who = '';
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/')) void interact(provider, request, response, who);
    else void answer(request, response);
  });
  return {
    issuer,
    client,
    async visit(address, person) {
      people.set(person.sub, person);
      who = person.sub;
      return walk(address, issuer);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  accountId: string,
): Promise<void> {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    await provider.interactionFinished(request, response, { login: { accountId } });
    return;
  }
  const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) });
  grant.addOIDCScope(String(params['scope']));
  const grantId = await grant.save();
  const agreed = { consent: { grantId } };
  await provider.interactionFinished(request, response, agreed, { mergeWithLastSubmission: true });
}

/** Follows the provider's redirects with the cookies it sets, until one leads away from it. */
async function walk(from: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = from;
  for (let steps = 0; steps < 12; steps += 1) {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    await response.arrayBuffer();
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location)
      throw new Error(`the provider answered ${response.status} at ${new URL(address).pathname}`);
    const next = new URL(location, address);
    if (next.origin !== issuer) return next.pathname + next.search;
    address = next.href;
  }
  throw new Error('the provider sends around in circles');
}
