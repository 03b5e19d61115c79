import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { COSIGNATURE, ED25519, generateKey, parsePolicy } from '@groundwork-gov/tlog';
import { formatWitnesses, readWitnesses } from './witness-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-witnesses-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const [paper, court] = ['paper.example', 'court.example'].map(
  (name) => generateKey(name, COSIGNATURE).verifier,
);

function read(text: string) {
  const path = join(folder, 'policy');
  writeFileSync(path, text);
  return readWitnesses({ GROUNDWORK_WITNESSES: path });
}

test('without the setting nobody is asked, and the policy asks for nobody', () => {
  assert.equal(readWitnesses({}), null);
  assert.equal(formatWitnesses(null), 'quorum none\n');
});

test('a policy of witnesses is read, and told to outsiders without the addresses', () => {
  const text = `witness paper ${paper} https://paper.example/w\nwitness court ${court} http://localhost:8017\ngroup one any paper court\nquorum one\n`;
  const policy = read(text);
  const told = formatWitnesses(policy);
  assert.doesNotMatch(told, /https?:/);
  assert.deepEqual(
    parsePolicy(told).witnesses.map(({ name, url }) => [name, url]),
    [
      ['paper', null],
      ['court', null],
    ],
  );
  assert.equal(parsePolicy(told).groups[0]?.least, 1);
});

test('what could not be asked, or not safely, is refused before the start', () => {
  const log = generateKey('town.example/ledger', ED25519).verifier;
  const none = 'quorum none\n';
  for (const text of [
    'nonsense',
    none,
    `witness paper ${paper}\n${none}`,
    `witness paper ${paper} http://paper.example/w\n${none}`,
    `witness paper ${paper} file:///etc/passwd\n${none}`,
    `witness paper ${paper} https://user:password@paper.example/w\n${none}`,
    `log ${log}\nwitness paper ${paper} https://paper.example/w\n${none}`,
    `witness paper ${paper} https://paper.example/w\nquorum somebody\n`,
  ])
    assert.throws(() => read(text), { code: 'launch.setting-invalid' }, text);
  assert.throws(() => readWitnesses({ GROUNDWORK_WITNESSES: join(folder, 'missing') }), {
    code: 'launch.setting-invalid',
  });
});
