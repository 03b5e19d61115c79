import { createTransport } from 'nodemailer';
import { Problem } from '../problems/problem.ts';
import { envelope } from './envelope.ts';
import type { Post } from './post.ts';
import { mailProblems } from './problems.ts';

const ANSWER_MS = 20_000;

/** Hands mail to the server of the settings. With a password, or to another machine, the line must be encrypted. */
export function smtpPost(url: string, from: string, host: string): Post {
  const address = new URL(url);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  const isSecure = address.protocol === 'smtps:';
  const transport = createTransport({
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port: Number(address.port) || (isSecure ? 465 : 587),
    secure: isSecure,
    requireTLS: !isSecure && !isHere && address.searchParams.get('tls') !== 'optional',
    ...(address.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) } }),
    pool: true,
    maxConnections: 2,
    connectionTimeout: ANSWER_MS,
    greetingTimeout: ANSWER_MS,
    socketTimeout: ANSWER_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail(envelope(mail, from, host));
      } catch (error) {
        throw smtpProblem(error);
      }
    },
    async close() {
      transport.close();
    },
  };
}

/** What the server said, as a problem of ours: its own words stay out, since they name the address. */
function smtpProblem(error: unknown): Problem {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const answer = responseCode ?? 0;
  if (code === 'EAUTH') return mailProblems.problem('mail.sign-in-refused', { answer }, error);
  if (answer >= 500) return mailProblems.problem('mail.refused', { answer }, error);
  if (answer >= 400) return mailProblems.problem('mail.not-now', { answer }, error);
  return mailProblems.problem('mail.server-away', { why: code ?? 'unknown' }, error);
}
