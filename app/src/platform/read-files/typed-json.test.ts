import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, constantFrom, json, property, string } from 'fast-check';
import { jsonFault } from './json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('the place of a mistake is told by line and character of what cannot stand there', () => {
  const places: [string, number | null][] = [
    ['{"a": 1}', null],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['{"mapping": ', 12],
    ['["open', 1],
    ['nothing', 0],
    ['{} {}', 3],
    ['', 0],
  ];
  assert.deepEqual(
    places.map(([text]) => [text, jsonFault(text)]),
    places,
  );
});

test('a text has a mistake exactly where the engine takes it for no JSON', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u00e9"',
    '"\\x"',
    '-1',
    '01',
    '1e5',
    'true',
    ' ',
    '\n',
    '"',
  ];
  const made = array(constantFrom(...pieces), { maxLength: 12 });
  check(
    property(made, (parts) => (jsonFault(parts.join('')) === null) === isJson(parts.join(''))),
    { numRuns: 2000 },
  );
  check(property(json(), (text) => jsonFault(text) === null));
  check(property(string(), (text) => (jsonFault(text) === null) === isJson(text)));
});
