import { codeOf, stepOf } from '../../app/src/platform/auth/totp.ts';
import type { ReadMail } from './eml.ts';
import { ORIGIN, type Somebody, type World } from './town.ts';

/** A browser: it keeps the cookies it is given, and sends them. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #world: World;
  readonly #headers: Record<string, string>;

  constructor(world: World, headers: Record<string, string> = {}) {
    this.#world = world;
    this.#headers = headers;
  }

  async open(path: string): Promise<Response> {
    return this.#ask(path, {});
  }

  async send(path: string, fields: Record<string, string> | [string, string][]): Promise<Response> {
    return this.#ask(path, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  }

  signIn(who: Pick<Somebody, 'email' | 'password'>, to = ''): Promise<Response> {
    return this.send('/sign-in', { email: who.email, password: who.password, to });
  }

  /** Whether work is open to this browser. */
  async isIn(): Promise<boolean> {
    return (await this.open('/account')).status === 200;
  }

  get cookieLine(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(this.#headers)) headers.set(name, value);
    const response = await this.#world.fetch(path, { ...init, headers, cookies: this.cookieLine });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '' || /Max-Age=0/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

/** The path that a letter leads to. */
export function linkIn(mail: Pick<ReadMail, 'text'> | undefined): string {
  const link = mail?.text.match(/https?:\/\/\S+/)?.[0];
  if (!link) throw new Error(`no link in: ${mail?.text ?? 'no letter'}`);
  return new URL(link).pathname;
}

/** The letters that went to an address, the oldest first. */
export async function mailsTo(world: World, email: string): Promise<ReadMail[]> {
  await world.work();
  return (await world.mails()).filter((mail) => mail.to.includes(email));
}

/** Sets up the second step of whoever is signed in; gives the key, the step that was used, and the recovery codes. */
export async function addSecondFactor(browser: Browser, password: string) {
  await browser.send('/account/second-factor/begin', { password });
  const page = await (await browser.open('/account/second-factor')).text();
  const secret = (page.match(/<code class="secret"[^>]*>([^<]+)</)?.[1] ?? '').replaceAll(/\s/g, '');
  const step = stepOf(new Date());
  const response = await browser.send('/account/second-factor/confirm', { code: codeOf(secret, step) });
  const codes = [...(await response.text()).matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map(
    ([, code = '']) => code,
  );
  return { secret, step, codes, status: response.status };
}
