import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pefaSubnational } from '../pefa-subnational.ts';
import { spoken } from './spoken.ts';

/** Every name in it that is said in English and not in the four other languages. */
function englishAlone(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(englishAlone);
  if (typeof value !== 'object' || value === null) return [];
  if (!('en' in value)) return Object.values(value).flatMap(englishAlone);
  const isWhole = ['es', 'fr', 'pt', 'ar'].every((language) => language in value);
  return isWhole ? [] : [String(value.en)];
}

test('PEFA and its module for subnational governments speak five languages, but for grades, which are letters', () => {
  const left = new Set(englishAlone(pefaSubnational));
  assert.deepEqual([...left], ['A', 'B', 'C', 'D', 'B+', 'C+', 'D+']);
});

test('Arabic names are written in Arabic, and no language repeats the English words of a dimension', () => {
  const dimensions = pefaSubnational.nodes.filter(({ level }) => level === 'dimension');
  assert.ok(dimensions.length >= 94);
  for (const { id, names } of dimensions) {
    assert.match(names.ar ?? '', /\p{Script=Arabic}/u, id);
    for (const language of ['es', 'fr', 'pt', 'ar'] as const) assert.notEqual(names[language], names.en, id);
  }
});

test('a name that nobody has translated stays as it is, and so does one that is there in several languages', () => {
  const mine = { ...pefaSubnational, names: { en: 'A framework of a town', fr: 'Un cadre' } };
  assert.deepEqual(spoken(mine).names, mine.names);
  assert.deepEqual(spoken({ ...mine, names: { en: 'Of a town' } }).names, { en: 'Of a town' });
});
