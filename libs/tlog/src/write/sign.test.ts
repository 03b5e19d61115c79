import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ED25519, parseVerifierKey } from '../keys.ts';
import { generateKey, parseSignerKey } from './sign.ts';

test('a new pair of keys is read back, and its two halves name each other', () => {
  const { verifier, signer } = generateKey('log.example', ED25519);
  const { key: _key, ...published } = parseVerifierKey(verifier);
  const { key: _other, privateKey: _secret, ...kept } = parseSignerKey(signer);
  assert.deepEqual(kept, published);
  assert.notEqual(generateKey('log.example', ED25519).signer, signer);
});
