import { join } from 'node:path';
import type { MailSettings } from '../mail/post.ts';
import { LaunchProblem } from './launch-problem.ts';

/** What the program uses beside the database: where it is reached, mail, files, and who works off jobs. */
export interface ServiceSettings {
  /** Where people reach us, where that is not the port itself: no slash at the end. */
  publicUrl: string | undefined;
  /** Jobs are worked off by `npx groundwork work`, and not by the program that serves pages. */
  workApart: boolean;
  mail: MailSettings;
  files: FileSettings;
  /** Where it stands what the logs were signed with last: best on another disk than the database. */
  signed: string | undefined;
}

export interface FileSettings {
  folder: string;
  s3: S3Settings | undefined;
  /** Who looks for viruses; nobody unless told. */
  scan: ScanSettings | undefined;
}

export interface S3Settings {
  /** With the bucket as the last part of the path. */
  url: string;
  keyId: string;
  secret: string;
  region: string;
}

export type ScanSettings =
  | { kind: 'clamd'; host: string; port: number }
  | { kind: 'clamd'; socket: string }
  | { kind: 'command'; words: readonly string[] };

type Given = (name: string) => string | undefined;

/** @throws LaunchProblem launch.setting-invalid */
export function readServiceSettings(
  environment: Readonly<Record<string, string | undefined>>,
  dataFolder: string,
): ServiceSettings {
  const given: Given = (name) => environment[name]?.trim() || undefined;
  return {
    publicUrl: readPublicUrl(given('GROUNDWORK_URL')),
    workApart: readWork(given('GROUNDWORK_WORK')),
    mail: {
      smtpUrl: readSmtpUrl(given('GROUNDWORK_SMTP_URL') ?? given('SMTP_URL')),
      from: readFrom(given('GROUNDWORK_MAIL_FROM')),
      folder: join(dataFolder, 'mail'),
    },
    files: { folder: join(dataFolder, 'files'), s3: readS3(given), scan: readScan(given('GROUNDWORK_SCAN')) },
    signed: given('GROUNDWORK_SIGNED'),
  };
}

function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  throw invalid('GROUNDWORK_URL', 'like https://groundwork.example.org, with nothing behind the host', text);
}

function readWork(text: string | undefined): boolean {
  if (text === undefined || text === 'here') return false;
  if (text === 'apart') return true;
  throw invalid(
    'GROUNDWORK_WORK',
    '"here" (jobs are done by this program) or "apart" (by npx groundwork work)',
    text,
  );
}

function readSmtpUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^smtps?:$/.test(url.protocol) && url.hostname !== '') return text;
  throw invalid('GROUNDWORK_SMTP_URL', 'like smtp://user:password@mail.example.org:587', hidden(text));
}

function readFrom(text: string | undefined): string {
  if (text === undefined) return 'Groundwork <groundwork@localhost>';
  const address = /^(?:[^<>\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/;
  if (address.test(text)) return text;
  throw invalid('GROUNDWORK_MAIL_FROM', 'an address, or like Town hall <hall@example.org>', text);
}

function readS3(given: Given): S3Settings | undefined {
  const url = given('GROUNDWORK_FILES_S3');
  if (url === undefined) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.pathname.length < 2 || parsed.search) {
    throw invalid('GROUNDWORK_FILES_S3', 'like https://s3.example.org/BUCKET', hidden(url));
  }
  const keyId = given('GROUNDWORK_FILES_S3_KEY');
  const secret = given('GROUNDWORK_FILES_S3_SECRET');
  if (keyId === undefined) throw invalid('GROUNDWORK_FILES_S3_KEY', 'the id of a key for the bucket', '');
  if (secret === undefined) throw invalid('GROUNDWORK_FILES_S3_SECRET', 'the secret of that key', '');
  return {
    url: url.replace(/\/+$/, ''),
    keyId,
    secret,
    region: given('GROUNDWORK_FILES_S3_REGION') ?? 'us-east-1',
  };
}

/** `tcp://host:3310`, `unix:/run/clamd.sock`, or `command:clamdscan --no-summary -`. */
function readScan(text: string | undefined): ScanSettings | undefined {
  if (text === undefined) return undefined;
  const [, scheme, rest = ''] = /^(unix|command|tcp):(.+)$/.exec(text) ?? [];
  if (scheme === 'unix' && rest.startsWith('/')) return { kind: 'clamd', socket: rest };
  if (scheme === 'command' && rest.trim() !== '') return { kind: 'command', words: rest.trim().split(/\s+/) };
  if (scheme === 'tcp' && URL.canParse(`tcp:${rest}`)) {
    const url = new URL(`tcp:${rest}`);
    if (url.hostname !== '') return { kind: 'clamd', host: url.hostname, port: Number(url.port) || 3310 };
  }
  throw invalid(
    'GROUNDWORK_SCAN',
    'tcp://HOST:3310 or unix:/PATH of a clamd, or command:PROGRAM WORDS',
    text,
  );
}

const hidden = (text: string): string => text.replace(/:[^:@/]*@/, ':***@');

const invalid = (name: string, expected: string, found: string): LaunchProblem =>
  new LaunchProblem('launch.setting-invalid', { name, expected, found });
