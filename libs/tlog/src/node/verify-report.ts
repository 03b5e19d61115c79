import type { OpenedCheckpoint, Policy } from '../policy.ts';
import type { LogReport } from '../verify-log.ts';
import { explained } from './program.ts';

/** What `verify` found, of a log or of a receipt. */
export type Verified = OpenedCheckpoint &
  Partial<Pick<LogReport, 'since'>> & {
    target: string;
    policy: Policy | null;
    findings: readonly Error[];
    receipt?: bigint;
  };

const count = (n: bigint): string => n.toLocaleString('en');
const entriesOf = (n: bigint): string => (n === 1n ? '1 entry' : `${count(n)} entries`);
// The time of a witness is a stranger's number, and may lie beyond what a date can be.
const moment = (seconds: bigint): string =>
  seconds < 8_640_000_000_000n
    ? new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
    : `second ${seconds}`;

/** For somebody who does this for the first time. */
export function reportLines(verified: Verified): string[] {
  const { checkpoint, witnesses, since = [], policy, findings, receipt } = verified;
  const { origin, size, root } = checkpoint;
  const cosigned = witnesses.map(({ name, time }) => `${name} (${moment(time)})`).join(', ') || 'nobody';
  const rule = verified.quorum ? 'as the policy asks' : 'fewer than the policy asks for';
  const lines = [
    `Log        ${origin}`,
    `Entries    ${count(size)}`,
    `Root       ${root.toString('base64')}`,
    `Signature  ${policy ? `by ${origin}` : 'not checked, since no --policy says whose to believe'}`,
    `Witnesses  ${policy ? `${cosigned}; ${rule} (${policy.quorum})` : 'not counted, since no --policy names them'}`,
    ...since.map((each) => `Since      ${sinceLine(each)}`),
    '',
  ];
  if (findings.length > 0) return [...lines, ...failureLines(findings)];
  const what =
    receipt === undefined
      ? `the log's ${entriesOf(size)} are those that its checkpoint commits to, and so are its tiles.`
      : `these bytes are entry ${count(receipt)} of a log of ${entriesOf(size)}.`;
  return [...lines, `HOLDS: ${what}`, ...(policy ? [] : NOBODY)];
}

const NOBODY = [
  'But nobody is known to have signed it: whoever serves these files could have made all of them up. Get the policy file',
  'from somebody other than the log, such as one of its witnesses, and verify again with --policy.',
];

export function failureLines(findings: readonly unknown[]): string[] {
  return [
    'DOES NOT HOLD',
    ...findings.map((each) => `  ${explained(each).code}: ${explained(each).message}`),
    'Keep these files and this text as they are. A witness of the log, or anybody who kept an older checkpoint or a receipt,',
    'can check what you found.',
  ];
}

function sinceLine({ size, holds }: LogReport['since'][number]): string {
  const which = `the checkpoint of ${entriesOf(size)} that you kept:`;
  if (holds === null) return `${which} not reached`;
  return `${which} ${holds ? 'nothing before it was changed' : 'NOT what the log shows now'}`;
}

/** The same for programs, in one line. Whole numbers that JSON readers would round are text. */
export function reportJson(verified: Verified): string {
  const { checkpoint, witnesses, quorum, since, policy, findings, target, receipt } = verified;
  const [from, to] = ['from', 'to'].map((bound) => firstDetail(findings, bound));
  return json({
    holds: findings.length === 0,
    target,
    origin: checkpoint.origin,
    size: checkpoint.size,
    root: checkpoint.root.toString('base64'),
    ...(receipt === undefined ? {} : { index: receipt }),
    signed: policy ? true : null,
    quorum,
    witnesses: witnesses.map(({ name, time }) => ({ name, time })),
    ...(since ? { since } : {}),
    firstBadIndex: from,
    lastPossibleIndex: to,
    findings: findings.map(findingOf),
  });
}

export const failureJson = (holds: false | null, error: unknown): string =>
  json({ holds, firstBadIndex: null, findings: [findingOf(error)] });

function findingOf(error: unknown): object {
  const details = error instanceof Error && 'details' in error ? (error.details as object) : {};
  return { ...explained(error), details };
}

function firstDetail(findings: readonly Error[], bound: string): unknown {
  for (const finding of findings) {
    const details = 'details' in finding ? (finding.details as Record<string, unknown>) : {};
    if (typeof details[bound] === 'bigint') return details[bound];
  }
  return null;
}

function json(value: object): string {
  const text = JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'bigint') return each;
    return each <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(each) : String(each);
  });
  return text.replace(/\p{C}/gu, (mark) =>
    [...Array(mark.length).keys()]
      .map((at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
