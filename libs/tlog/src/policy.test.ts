import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatVerifierKey } from './keys.ts';
import { isQuorum, openCheckpoint, parsePolicy } from './policy.ts';
import { logKey, smallLog, witnessKey } from './testing.ts';
import { addSignatures, signNote } from './write/sign.ts';

const names = ['fund', 'court', 'university', 'paper', 'council'] as const;
const keys = new Map(names.map((name) => [name, witnessKey(`${name}.example/witness`)]));
const [log, next] = [logKey(), logKey()];
const lineOf = (name: (typeof names)[number]): string => {
  const key = keys.get(name);
  return key ? `witness ${name} ${formatVerifierKey(key)}` : '';
};
const LOG = `log ${formatVerifierKey(log)}`;

const TWO_LEVELS = `# Who watches this log
${LOG} https://town.example/ledger

${names.map(lineOf).join('\n')}
group money any fund court
\tgroup  public   2 university paper council
group both all money public
quorum both
`;

test('a quorum is reached when its groups are, level by level', () => {
  const policy = parsePolicy(TWO_LEVELS);
  assert.equal(policy.logs[0]?.url, 'https://town.example/ledger');
  for (const [cosigners, holds] of [
    [['fund', 'paper', 'council'], true],
    [['court', 'fund', 'university', 'paper', 'council'], true],
    [['fund', 'court', 'paper'], false],
    [['university', 'paper', 'council'], false],
    [[], false],
    [['both'], true],
  ] as const)
    assert.equal(isQuorum(policy, cosigners), holds, cosigners.join());
  assert.ok(isQuorum(parsePolicy('quorum none'), []));
  assert.ok(!isQuorum(parsePolicy(`${lineOf('paper')}\nquorum paper\n`), ['court']));
});

test('a policy with a mistake is refused with the line of the mistake', () => {
  const mistakes: [string, number][] = [
    [`${LOG}\n`, 2],
    [`${LOG}\nquorum nobody`, 2],
    [`quorum none\nquorum none`, 2],
    [`quorum paper\n${lineOf('paper')}`, 1],
    [`${LOG}\n${LOG}\nquorum none`, 2],
    [`log ${formatVerifierKey(witnessKey('a.example'))}\nquorum none`, 1],
    [`witness a ${formatVerifierKey(log)}\nquorum a`, 1],
    [`${lineOf('paper')}\n${lineOf('paper').replace('witness paper', 'witness other')}\nquorum paper`, 2],
    [`${lineOf('paper')}\n${lineOf('court').replace('witness court', 'witness paper')}\nquorum paper`, 2],
    [`${lineOf('paper').replace('witness paper', 'witness none')}\nquorum none`, 1],
    [`${lineOf('paper')}\ngroup g 2 paper\nquorum g`, 2],
    [`${lineOf('paper')}\ngroup g 0 paper\nquorum g`, 2],
    [`${lineOf('paper')}\ngroup g 01 paper\nquorum g`, 2],
    [`${lineOf('paper')}\ngroup g most paper\nquorum g`, 2],
    [`${lineOf('paper')}\ngroup g any\nquorum paper`, 2],
    [`${lineOf('paper')}\ngroup g any none\nquorum g`, 2],
    [`${lineOf('paper')}\ngroup g any g\nquorum g`, 2],
    [`${lineOf('paper')}\ngroup g any paper\ngroup h any paper\nquorum h`, 3],
    [`${lineOf('paper')}\ngroup g any paper paper\nquorum g`, 2],
    [`${LOG}\r\nquorum none\r\n`, 1],
    ['quorum none\nquorum\u007f', 2],
    ['quorum none extra', 1],
    ['trust everybody\nquorum none', 1],
  ];
  for (const [text, line] of mistakes) {
    assert.throws(
      () => parsePolicy(text),
      (error: Error & { code?: string; details?: { line?: number } }) => {
        assert.equal(error.code, 'policy.malformed', text);
        assert.equal(error.details?.line, line, text);
        return true;
      },
    );
  }
  assert.throws(() => parsePolicy(Buffer.of(0x71, 0xff)), { code: 'policy.malformed' });
});

test('names that look alike are not the same', () => {
  const kelvin = `${lineOf('paper').replace('witness paper', 'witness K')}\nquorum \u212a\n`;
  assert.throws(() => parsePolicy(kelvin), { code: 'policy.malformed' });
});

test('a checkpoint is believed when a log of the policy signed it in its own name, and its witnesses are counted', () => {
  const policy = parsePolicy(
    `${LOG}\n${lineOf('paper')}\n${lineOf('court')}\ngroup two all paper court\nquorum two\n`,
  );
  const small = smallLog([3], undefined, log);
  const text = small.checkpoint().split('\n\n')[0] ?? '';
  const [paper, court] = [keys.get('paper'), keys.get('court')];
  assert.ok(paper && court);
  const cosign = (signer: typeof paper, time: bigint) =>
    signNote(`${text}\n`, [signer], time).slice(text.length + 2);
  const one = addSignatures(small.checkpoint(), cosign(paper, 5n));
  assert.deepEqual(openCheckpoint(one, policy).witnesses, [{ name: 'paper', time: 5n }]);
  assert.equal(openCheckpoint(one, policy).quorum, false);
  const thrice = addSignatures(one, cosign(paper, 9n) + cosign(paper, 7n));
  assert.deepEqual(openCheckpoint(thrice, policy).witnesses, [{ name: 'paper', time: 9n }]);
  assert.equal(openCheckpoint(thrice, policy).quorum, false);
  assert.equal(openCheckpoint(addSignatures(thrice, cosign(court, 6n)), policy).quorum, true);
});

test('neither another key in the name of the log, nor another log, nor witnesses alone make a checkpoint', () => {
  const policy = parsePolicy(`${LOG}\n${lineOf('paper')}\nquorum paper\n`);
  assert.throws(() => openCheckpoint(smallLog([3], undefined, next).checkpoint(), policy), {
    code: 'note.unsigned',
  });
  const elsewhere = smallLog([3], undefined, logKey('other.example/ledger')).checkpoint();
  assert.throws(() => openCheckpoint(elsewhere, policy), { code: 'policy.log-unknown' });
  const paper = keys.get('paper');
  assert.ok(paper);
  const text = `${smallLog([3], undefined, log).checkpoint().split('\n\n')[0]}\n`;
  assert.throws(() => openCheckpoint(signNote(text, [paper]), policy), { code: 'note.unsigned' });
  // A log of the policy signs for itself alone.
  const others = parsePolicy(
    `${LOG}\nlog ${formatVerifierKey(logKey('other.example/ledger'))}\nquorum none\n`,
  );
  const foreign = signNote(text.replace('town.example', 'other.example'), [log]);
  assert.throws(() => openCheckpoint(foreign, others), { code: 'note.unsigned' });
});
