import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectsOf } from '../../../../test/support/pdf.ts';
import { Problem } from '../problems/problem.ts';
import type { Block, Paper } from './paper.ts';
import { printApart } from './print-apart.ts';

const EVIL = '#eval("1") $x$ *b* _i_ <a> @b `c` // d /* e */ \\ #panic() [x] = Heading "q"';

const every: readonly Block[] = [
  { kind: 'heading', level: 1, text: EVIL, value: EVIL },
  { kind: 'contents', title: EVIL, depth: 2 },
  { kind: 'text', text: `${EVIL}\n${EVIL}`, look: 'lead' },
  { kind: 'note', text: EVIL },
  { kind: 'facts', facts: [{ term: EVIL, says: EVIL }] },
  {
    kind: 'list',
    items: [
      { text: EVIL, under: [{ text: EVIL }] },
      { text: '', link: { text: EVIL, address: 'https://example.org/#a(b)' } },
    ],
  },
  { kind: 'quote', text: EVIL, by: EVIL },
  {
    kind: 'table',
    caption: EVIL,
    head: [EVIL, 'b'],
    rows: [
      [EVIL, ''],
      ['c', 'd'],
    ],
    widths: [1, 0],
    groups: [0],
  },
  {
    kind: 'bars',
    title: EVIL,
    says: EVIL,
    series: ['A', 'B', 'C', EVIL],
    rows: [
      { label: EVIL, counts: [1, 2, 3, 4] },
      { label: 'none', counts: [0, 0, 0, 0] },
    ],
  },
  { kind: 'code', rows: ['101', '010', '111'], says: EVIL, address: 'https://example.org/' },
  { kind: 'link', text: EVIL, address: 'https://example.org/?a=b&c=d' },
];

const paper = (given: Partial<Paper> = {}): Paper => ({
  language: 'en',
  dir: 'ltr',
  title: EVIL,
  subtitle: EVIL,
  name: EVIL,
  author: EVIL,
  day: { year: 2026, month: 2, day: 28 },
  mark: EVIL,
  foot: EVIL,
  blocks: every,
  ...given,
});

const isTooMuch = (error: unknown): boolean => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, 'pdf.too-much');
  return true;
};

test('a document is tagged: its language, its title, its headings and the head cells of its tables', async () => {
  const bytes = await printApart(paper());
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  const objects = objectsOf(bytes);
  assert.match(objects, /\/MarkInfo\s*<<\s*\/Marked true/);
  assert.match(objects, /\/Lang\s*\(en/);
  for (const tag of ['H1', 'TH', 'TD', 'Caption', 'Figure', 'L', 'LI', 'Link', 'BlockQuote', 'TOC'])
    assert.match(objects, new RegExp(`/S \\/${tag}\\b`), tag);
  assert.match(objects, /\/Alt\s*[(<]/, 'a picture says what it shows');
});

test('an Arabic document says so, and the same content gives the same bytes', async () => {
  const arabic = paper({
    language: 'ar',
    dir: 'rtl',
    title: 'تقييم \u2068Public finance 2023\u2069',
    name: 'Public finance 2023',
    blocks: [{ kind: 'text', text: 'يبين هذا التقرير كيف تُدار البلدية، 94 بُعدا.' }],
  });
  const once = await printApart(arabic);
  assert.match(objectsOf(once), /\/Lang\s*\(ar/);
  assert.match(objectsOf(once), /\/Title \(Public finance 2023\)/);
  assert.ok(once.equals(await printApart(arabic)));
});

test('a document that takes too long or too much memory takes down nothing but its own printing', async () => {
  await assert.rejects(printApart(paper(), { milliseconds: 1, megabytes: 1024 }), isTooMuch);
  await assert.rejects(printApart(paper(), { milliseconds: 60_000, megabytes: 4 }), isTooMuch);
});
