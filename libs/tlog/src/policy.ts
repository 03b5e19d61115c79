import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { COSIGNATURE, ED25519, parseVerifierKey, type VerifierKey } from './keys.ts';
import { parseNote, signersOf } from './note.ts';
import { TlogError } from './problems.ts';
import { decodeUtf8 } from './text.ts';

/** Whom to believe: C2SP tlog-policy. */
export interface Policy {
  logs: { key: VerifierKey; url: string | null }[];
  /** Names are those of the policy file; the key has a name of its own. */
  witnesses: { name: string; key: VerifierKey; url: string | null }[];
  /** In the order of the file: members stand before the groups they belong to. */
  groups: { name: string; least: number; members: string[] }[];
  quorum: string;
}

/** Throws `policy.malformed` with the line, and what is wrong with a key. */
export function parsePolicy(file: string | Uint8Array): Policy {
  const policy: Policy = { logs: [], witnesses: [], groups: [], quorum: '' };
  const text = typeof file === 'string' ? file : decodeUtf8(file);
  const names = new Set<string>();
  const members = new Set<string>();
  let line = 0;
  const expect = (holds: boolean, why: string): void => {
    if (!holds) throw new TlogError('policy.malformed', { line, why });
  };
  const define = (name: string): void => {
    expect(
      name !== '' && name !== 'none' && !names.has(name),
      `a new name has to come here, and not "${name}"`,
    );
    names.add(name);
  };
  const known = (name: string): void => expect(names.has(name), `"${name}" is not defined above`);
  const keyOf = (given: string, type: number, others: readonly { key: VerifierKey }[]): VerifierKey => {
    const key = parseVerifierKey(given);
    expect(key.type === type, `a log signs with type ${ED25519}, a witness with type ${COSIGNATURE}`);
    expect(
      !others.some((other) => other.key.publicKey.equals(key.publicKey)),
      `the key of ${key.name} comes twice`,
    );
    return key;
  };
  expect(text !== null, 'the file is not UTF-8');
  for (const content of (text ?? '').split('\n')) {
    line++;
    expect(
      !/[^\t -~\u0080-\u{10ffff}]/u.test(content),
      'there is a control character (perhaps CR before LF)',
    );
    const [word = '', ...rest] = content.split(/[ \t]+/).filter((each) => each !== '');
    if (word === '' || word.startsWith('#')) continue;
    const [first = '', second = '', third = null] = rest;
    if (word === 'log' && rest.length <= 2) {
      policy.logs.push({ key: keyOf(first, ED25519, policy.logs), url: rest[1] ?? null });
    } else if (word === 'witness' && rest.length <= 3) {
      define(first);
      policy.witnesses.push({ name: first, key: keyOf(second, COSIGNATURE, policy.witnesses), url: third });
    } else if (word === 'group') {
      const group = rest.slice(2);
      for (const member of group) {
        known(member);
        expect(!members.has(member), `"${member}" belongs to a group already`);
        members.add(member);
      }
      const least = second === 'any' ? 1 : second === 'all' ? group.length : Number(second);
      expect(
        /^(?:any|all|[1-9]\d*)$/.test(second) && least >= 1 && least <= group.length,
        'a group is NAME any|all|NUMBER MEMBER…',
      );
      define(first);
      policy.groups.push({ name: first, least, members: group });
    } else if (word === 'quorum' && rest.length === 1) {
      expect(policy.quorum === '', 'there is a quorum already');
      if (first !== 'none') known(first);
      policy.quorum = first;
    } else
      expect(false, 'a line begins with log, witness, group or quorum, and ends with what belongs to it');
  }
  expect(policy.quorum !== '', 'the file has no line "quorum NAME" (or "quorum none")');
  return policy;
}

export function isQuorum({ groups, quorum }: Policy, cosigners: readonly string[]): boolean {
  const reached = new Set(['none', ...cosigners]);
  for (const { name, least, members } of groups)
    if (members.filter((member) => reached.has(member)).length >= least) reached.add(name);
  return reached.has(quorum);
}

export interface OpenedCheckpoint {
  checkpoint: Checkpoint;
  /** The witnesses of the policy that cosigned, with the newest time of each in seconds since 1970. */
  witnesses: { name: string; time: bigint }[];
  /** Null without a policy: then nobody's signature was looked at. */
  quorum: boolean | null;
}

/** Opens a signed checkpoint. By a policy, its log must have signed it; whether witnesses are enough is answered. */
export function openCheckpoint(signed: string | Uint8Array, policy: Policy | null): OpenedCheckpoint {
  const note = parseNote(signed);
  const checkpoint = parseCheckpoint(note.text);
  if (!policy) return { checkpoint, witnesses: [], quorum: null };
  const { origin } = checkpoint;
  const logs = policy.logs.map((log) => log.key).filter((key) => key.name === origin);
  if (logs.length === 0)
    throw new TlogError('policy.log-unknown', { origin, known: policy.logs.map((log) => log.key.name) });
  const signers = signersOf(note, [...logs, ...policy.witnesses.map((witness) => witness.key)]);
  if (!signers.some(({ key }) => logs.includes(key))) throw new TlogError('note.unsigned', { origin });
  const witnesses = policy.witnesses.flatMap(({ name, key }) => {
    const times = signers.flatMap((each) => (each.key === key && each.time !== null ? [each.time] : []));
    return times.length === 0 ? [] : [{ name, time: times.reduce((a, b) => (a > b ? a : b)) }];
  });
  return {
    checkpoint,
    witnesses,
    quorum: isQuorum(
      policy,
      witnesses.map((witness) => witness.name),
    ),
  };
}
