import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { en as ofMunicipalities } from './municipality/en.ts';
import { en as ofPeople } from './people/en.ts';

test('no message of the slice stands in two of its parts, where one would hide the other', () => {
  const keys = [en, ofMunicipalities, ofPeople].flatMap((part) => Object.keys(part));
  assert.ok(keys.length >= 300);
  assert.deepEqual(
    keys.filter((key, at) => keys.indexOf(key) !== at),
    [],
  );
});
