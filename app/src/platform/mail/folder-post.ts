import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { envelope } from './envelope.ts';
import type { Post } from './post.ts';
import { mailProblems } from './problems.ts';

/**
 * The default: each mail becomes a file that any mail program opens, named by when it was asked for and what it is about.
 * It is there whole or not at all; and once, however often it is tried: a try whose worker died takes the same name.
 */
export function mailFolder(folder: string, from: string, host: string): Post {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const { message } = await composer.sendMail(envelope(mail, from, host));
      const moment = (mail.at ?? new Date().toISOString()).slice(0, 19).replaceAll(':', '-');
      const name = `${moment}-${mail.template}-${mail.id.slice(0, 8)}.eml`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeWhole(join(folder, name), message as Buffer);
      } catch (cause) {
        throw mailProblems.problem(
          'mail.not-written',
          { why: (cause as NodeJS.ErrnoException).code ?? '' },
          cause,
        );
      }
    },
    async close() {
      composer.close();
    },
  };
}

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const draft = `${path}.part`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
