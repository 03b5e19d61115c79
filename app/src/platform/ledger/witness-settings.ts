import { readFileSync } from 'node:fs';
import { formatVerifierKey, type Policy, parsePolicy } from '@groundwork-gov/tlog';
import { LaunchProblem } from '../launch/launch-problem.ts';

/** A note has 16 signatures at most (C2SP signed-note), and one of them is the log's own. */
const MOST_WITNESSES = 15;

/** https, or this very machine: what is asked is public, and who answers should still be who was meant. */
function isAddress(text: string | null): text is string {
  if (text === null || !URL.canParse(text)) return false;
  const { protocol, hostname, username, search, hash } = new URL(text);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isHere)) && `${username}${search}${hash}` === '';
}

/**
 * The policy file (C2SP tlog-policy) that GROUNDWORK_WITNESSES names: whom to show each checkpoint to, and how many are
 * enough. Whoever runs the program writes it; no address comes from anybody else. Null without the setting.
 * @throws LaunchProblem launch.setting-invalid
 */
export function readWitnesses(environment: Readonly<Record<string, string | undefined>>): Policy | null {
  const path = environment['GROUNDWORK_WITNESSES']?.trim() || undefined;
  if (path === undefined) return null;
  try {
    const policy = parsePolicy(readFileSync(path));
    if (policy.logs.length > 0) throw new Error('it names a log, and the logs here are known');
    if (policy.witnesses.length === 0) throw new Error('it names no witness');
    if (policy.witnesses.length > MOST_WITNESSES)
      throw new Error(`it names more than ${MOST_WITNESSES} witnesses`);
    const lost = policy.witnesses.find(({ url }) => !isAddress(url));
    if (lost) throw new Error(`the witness ${lost.name} has no https address`);
    return policy;
  } catch (error) {
    const expected = 'the path of a policy file of witnesses (docs/decisions/ledger.md)';
    const found = (error as Error).message;
    throw new LaunchProblem(
      'launch.setting-invalid',
      { name: 'GROUNDWORK_WITNESSES', expected, found },
      error,
    );
  }
}

/** The lines of a policy for outsiders: who the witnesses are and how many are enough, not where we reach them. */
export function formatWitnesses(policy: Policy | null): string {
  if (!policy) return 'quorum none\n';
  return [
    ...policy.witnesses.map(({ name, key }) => `witness ${name} ${formatVerifierKey(key)}\n`),
    ...policy.groups.map(({ name, least, members }) => `group ${name} ${least} ${members.join(' ')}\n`),
    `quorum ${policy.quorum}\n`,
  ].join('');
}
