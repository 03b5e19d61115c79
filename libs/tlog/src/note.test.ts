import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseCheckpoint } from './checkpoint.ts';
import { COSIGNATURE, ED25519, formatVerifierKey, parseVerifierKey } from './keys.ts';
import { parseNote, signersOf } from './note.ts';
import { logKey, witnessKey } from './testing.ts';
import { parseDecimal, parseHash } from './text.ts';
import { addSignatures, generateKey, parseSignerKey, signNote } from './write/sign.ts';

const TEXT = 'town.example/ledger\n7\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=\n';
const key = logKey();
const note = signNote(TEXT, [key]);

const malformed = (text: string | Uint8Array, code = 'note.malformed') =>
  assert.throws(() => parseNote(text), { code }, JSON.stringify(String(text).slice(-60)));

test('a text is signed by every key that signed it, and by no other', () => {
  const [second, stranger, witness] = [logKey('town.example/next'), logKey(), witnessKey('court.example')];
  const signed = parseNote(signNote(TEXT, [key, second, witness], 1_700_000_000n));
  const names = signersOf(signed, [witness, second, key]).map((each) => [each.key.name, each.time]);
  assert.deepEqual(names, [
    [key.name, null],
    [second.name, null],
    [witness.name, 1_700_000_000n],
  ]);
  assert.deepEqual(signersOf(signed, [stranger]), []);
});

test('keys and signatures come back from their text, and no letter of a key can change', () => {
  for (const type of [ED25519, COSIGNATURE] as const) {
    const { verifier, signer } = generateKey('paper.example/w1', type);
    assert.equal(formatVerifierKey(parseVerifierKey(verifier)), verifier);
    assert.equal(formatVerifierKey(parseSignerKey(signer)), verifier);
    const at = fc.nat(verifier.length - 1);
    fc.assert(
      fc.property(at, fc.constantFrom('a', 'B', '7', '+', '=', ' ', '\n', 'é'), (place, letter) => {
        fc.pre(verifier[place] !== letter);
        const other = verifier.slice(0, place) + letter + verifier.slice(place + 1);
        assert.throws(() => parseVerifierKey(other), { name: 'TlogError' });
      }),
    );
  }
});

test('a private key is never shown in an error', () => {
  const { signer } = generateKey('paper.example/w1', COSIGNATURE);
  const broken = [
    signer.slice(0, -4),
    signer.replace('PRIVATE', 'private'),
    `${signer}x`,
    signer.replace('+KEY', ''),
  ];
  for (const each of broken) {
    assert.throws(
      () => parseSignerKey(each),
      (error: Error) => {
        const told = JSON.stringify([error.message, 'details' in error && error.details]);
        return !told.includes(signer.slice(-20, -6));
      },
    );
  }
});

test('the LAST blank line is the border, so that a text cannot bring signatures of its own', () => {
  const inner = `${TEXT}\n\u2014 somebody AAAAAAAA\n`;
  const outer = parseNote(signNote(inner, [key]));
  assert.equal(outer.text, inner);
  assert.equal(outer.signatures.length, 1);
  assert.equal(signersOf(outer, [key]).length, 1);
  // Read at the first blank line, the forged text would have the signature of the whole.
  const forged = `${TEXT}\n${note.slice(TEXT.length + 1)}`;
  assert.equal(parseNote(forged).text, TEXT);
});

test('a name is the whole name: neither a part of it nor its id alone is known', () => {
  const line = note.slice(TEXT.length + 1);
  for (const name of [key.name.slice(0, -1), `${key.name}2`, `x${key.name}`, key.name.toUpperCase()]) {
    const other = parseNote(`${TEXT}\n${line.replace(key.name, name)}`);
    assert.deepEqual(signersOf(other, [key]), []);
  }
});

test('a bad signature in a known name condemns the note; one in an unknown name does not matter', () => {
  const other = signNote(TEXT.replace('7', '8'), [key]).slice(TEXT.length + 1);
  const both = parseNote(addSignatures(note, other));
  assert.throws(() => signersOf(both, [key]), { code: 'note.bad-signature' });
  const unknown = logKey('elsewhere.example');
  const line = signNote(`${TEXT}x\n`, [unknown]).slice(TEXT.length + 3);
  assert.equal(signersOf(parseNote(addSignatures(note, line)), [key]).length, 1);
});

test('a cosignature names its time, and no other time is signed', () => {
  const witness = witnessKey('court.example');
  const signed = signNote(TEXT, [witness], 1_700_000_000n);
  const bytes = Buffer.from(signed.split(' ').at(-1)?.trim() ?? '', 'base64');
  bytes.writeUInt8(bytes.readUInt8(11) ^ 1, 11);
  const later = `${TEXT}\n\u2014 ${witness.name} ${bytes.toString('base64')}\n`;
  assert.throws(() => signersOf(parseNote(later), [witness]), { code: 'note.bad-signature' });
  const shorter = Buffer.concat([Buffer.from(witness.id, 'hex'), bytes.subarray(12)]).toString('base64');
  const plain = parseNote(`${TEXT}\n\u2014 ${witness.name} ${shorter}\n`);
  assert.throws(() => signersOf(plain, [witness]), { code: 'note.bad-signature' });
});

test('what is no note is refused', () => {
  const line = note.slice(TEXT.length + 1);
  for (const text of [
    '',
    '\n',
    TEXT,
    `${TEXT}${line}`,
    note.slice(0, -1),
    `${note}\n`,
    note.replace('\u2014 ', '- '),
    note.replace('\u2014 ', '\u2014  '),
    note.replaceAll('\n', '\r\n'),
    note.replace('ledger', 'led\tger'),
    note.replace('ledger', 'led\u0000ger'),
    note.replace('ledger', 'led\u007fger'),
    `${TEXT}\n\u2014 a+b ${line.split(' ')[2]}`,
    `${TEXT}\n\u2014 a\u00a0b ${line.split(' ')[2]}`,
    `${TEXT}\n\u2014 short AAAA\n`,
  ])
    malformed(text);
  malformed(Buffer.concat([Buffer.from(note), Buffer.of(0xff, 0x0a)]));
  malformed(note.replace(/=\n$/, '\n'), 'base64.invalid');
  malformed(note.replace(/=\n$/, '==\n'), 'base64.invalid');
});

test('16 signatures are read, and no more', () => {
  const keys = Array.from({ length: 17 }, (_, at) => logKey(`key${at}.example`));
  const sixteen = signNote(TEXT, keys.slice(0, 16));
  assert.equal(signersOf(parseNote(sixteen), keys).length, 16);
  assert.throws(() => signNote(TEXT, keys), { code: 'note.malformed' });
});

test('base64 has one form: loose bits, missing padding and other alphabets are refused', () => {
  const hash = 'rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=';
  assert.equal(parseHash(hash).toString('base64'), hash);
  for (const other of [
    hash.replace('s=', 't='),
    hash.slice(0, -1),
    hash.replace('/', '_'),
    `${hash} `,
    ` ${hash}`,
  ])
    assert.throws(() => parseHash(other), { code: 'base64.invalid' }, other);
  for (const short of ['', 'AAAA', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')])
    assert.throws(() => parseHash(short), { code: 'hash.wrong-length' }, short);
});

test('numbers have one form too, up to 2^63 - 1', () => {
  const valid = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });
  fc.assert(fc.property(valid, (n) => parseDecimal(String(n)) === n));
  for (const other of [
    '',
    '00',
    '01',
    '+1',
    '-1',
    '1.0',
    '1e3',
    ' 1',
    '1 ',
    '0x1',
    '١',
    String(2n ** 63n),
    '9'.repeat(40),
  ])
    assert.throws(() => parseDecimal(other), { code: 'number.invalid' }, other);
});

test('a checkpoint is three lines in their form, and further ones that are not empty', () => {
  const [origin = '', size = '', root = ''] = TEXT.split('\n');
  assert.equal(parseCheckpoint(TEXT).size, 7n);
  assert.equal(parseCheckpoint(`${TEXT}more\n`).origin, origin);
  assert.throws(() => parseCheckpoint(`${TEXT}\nmore\n`), { code: 'checkpoint.malformed' });
  assert.throws(() => parseCheckpoint(TEXT.slice(0, -1)), { code: 'checkpoint.malformed' });
  assert.throws(() => parseCheckpoint(`\n${size}\n${root}\n`), { code: 'checkpoint.malformed' });
  assert.throws(() => parseCheckpoint(`${origin}\n07\n${root}\n`), { code: 'number.invalid' });
  assert.throws(() => parseCheckpoint(`${origin}\n${size}\n`), { code: 'hash.wrong-length' });
  assert.throws(() => parseCheckpoint(`${origin}\n0\n${root}\n`), { code: 'proof.wrong-root' });
});
