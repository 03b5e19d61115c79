import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constantFrom, assert as forAll, jsonValue, property } from 'fast-check';
import { contentAddress, encode, encodeOutside } from './codec.ts';

test('the same value gives the same bytes, and a whole number keeps every digit', () => {
  const value = { b: 9007199254740993n, a: [null, true, 'é', -1n], gone: undefined };
  assert.equal(encode(value), '{"b":"9007199254740993","a":[null,true,"é","-1"]}');
  assert.equal(encode(value), encode(structuredClone(value)));
  assert.equal(
    contentAddress('abc'),
    'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('outside, what is JSON stays that JSON, with and without indent', () => {
  forAll(
    property(jsonValue(), constantFrom(0, 2), (value, indent) => {
      assert.deepEqual(JSON.parse(encodeOutside(value, indent)), JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('outside, exact digits are bare numbers, and nothing else is taken for them', () => {
  assert.equal(
    encodeOutside({ n: { exact: '9007199254740993.10' }, m: 5n }),
    '{"n":9007199254740993.10,"m":5}',
  );
  assert.equal(encodeOutside({ exact: '1; drop' }), '{"exact":"1; drop"}');
  assert.equal(encodeOutside({ exact: '-0.50' }), '-0.50');
});
