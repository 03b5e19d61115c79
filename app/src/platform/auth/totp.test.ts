import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, newTotpSecret, stepOf, stepOfCode, totpAddress } from './totp.ts';

/** "12345678901234567890" of RFC 6238, Appendix B, in base32. */
const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test('codes are those of the appendix of RFC 6238, cut to six digits', () => {
  const vectors: [seconds: number, code: string][] = [
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ];
  for (const [seconds, code] of vectors) assert.equal(codeOf(RFC, stepOf(new Date(seconds * 1000))), code);
});

test('a code is taken half a minute before and after its own, with spaces, and no longer', () => {
  const now = new Date('2026-11-25T12:00:10Z');
  const step = stepOf(now);
  const typed = codeOf(RFC, step);
  assert.equal(stepOfCode(RFC, `${typed.slice(0, 3)} ${typed.slice(3)}`, now), step);
  assert.equal(stepOfCode(RFC, codeOf(RFC, step - 1n), now), step - 1n);
  assert.equal(stepOfCode(RFC, codeOf(RFC, step + 1n), now), step + 1n);
  assert.equal(stepOfCode(RFC, codeOf(RFC, step + 2n), now), null);
  assert.equal(stepOfCode(RFC, codeOf(RFC, step - 2n), now), null);
});

test('what is no six digits is no code, full-width digits included', () => {
  for (const wrong of ['', '12345', '1234567', 'abcdef', '１２３４５６', "' or 1=1"]) {
    assert.equal(stepOfCode(RFC, wrong, new Date()), null);
  }
});

test('secrets are of 160 bits and never the same', () => {
  const secrets = new Set(Array.from({ length: 200 }, () => newTotpSecret()));
  assert.equal(secrets.size, 200);
  for (const secret of secrets) assert.match(secret, /^[A-Z2-7]{32}$/);
});

test('the address names the issuer and the account, whatever signs they hold', () => {
  const url = totpAddress(RFC, 'a b+c@town.example', 'Town & Co: office');
  assert.equal(new URL(url).searchParams.get('issuer'), 'Town & Co: office');
  assert.equal(new URL(url).searchParams.get('secret'), RFC);
});
