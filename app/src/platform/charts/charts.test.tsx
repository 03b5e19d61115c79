import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { arabic, english, html, text } from '../html/components/test-rendering.ts';
import { BarChart } from './bar-chart.tsx';
import type { ChartProps, Series } from './chart.ts';
import { LineChart } from './line-chart.tsx';

const charts = { BarChart, LineChart };
const names = Object.keys(charts) as (keyof typeof charts)[];
const broken = /NaN|Infinity|undefined|\[object/;

const of = (series: readonly Series[], tongue = english): ChartProps => ({
  tongue,
  id: 'c',
  title: 'Spent of every 100 planned',
  description: 'Year by year.',
  series,
  format: (n) => String(n),
});
const one = (values: readonly (number | null)[]): Series[] => [
  { name: 'Outturn', values: values.map((value, i) => ({ label: String(2020 + i), value })) },
];
const draw = (name: keyof typeof charts, props: ChartProps) => html(charts[name](props));
const numbersIn = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(`\\s${attribute}="(-?[\\d.]+)%"`, 'g'))].map((match) => Number(match[1]));

test('a chart is an image with a title, a description and its figures as a table', () => {
  for (const name of names) {
    const shown = draw(name, of(one([88, null, 91])));
    assert.match(shown, /role="img" aria-labelledby="c-title c-desc"/);
    assert.match(shown, /<title id="c-title">Spent of every 100 planned<\/title>/);
    assert.match(shown, /<desc id="c-desc">Year by year\. Not known: 2021\.<\/desc>/);
    assert.match(text(charts[name](of(one([88, null, 91])))), /2020 88 2021 Not known 2022 91/);
  }
});

test('what is not known is a gap and never a zero', () => {
  const bars = draw('BarChart', of(one([88, null, 91])));
  assert.equal(bars.match(/class="chart-bar"/g)?.length, 2);
  assert.equal(bars.match(/class="chart-unknown"/g)?.length, 1);
  const line = draw('LineChart', of(one([88, null, 91, 92])));
  assert.equal(/ d="([^"]*)"/.exec(line)?.[1]?.match(/M/g)?.length, 2, 'the line is broken in two');
});

test('where nothing is known a sentence stands in place of an empty drawing', () => {
  for (const name of names) {
    const shown = draw(name, of(one([null, null])));
    assert.match(shown, /None of these figures is known yet/);
    assert.doesNotMatch(shown, /<svg class="chart-plot/);
    assert.doesNotMatch(shown, broken);
  }
});

test('in Arabic the years run from right to left', () => {
  const places = (tongue: typeof english) => {
    const shown = html(BarChart(of(one([1, 2, 3]), tongue)));
    return [...shown.matchAll(/class="chart-bar" x="([\d.]+)%"/g)].map((match) => Number(match[1]));
  };
  const [ltr, rtl] = [places(english), places(arabic)];
  assert.deepEqual(
    ltr,
    [...ltr].sort((a, b) => a - b),
  );
  assert.deepEqual(
    rtl,
    [...rtl].sort((a, b) => b - a),
  );
  assert.match(html(LineChart(of(one([1, null]), arabic))), /غير معروف: 2021\./);
});

test('a bar below zero hangs from the zero line', () => {
  const shown = draw('BarChart', of(one([10, -10])));
  const [up, down] = [...shown.matchAll(/class="chart-bar"[^>]* y="([\d.]+)%" height="([\d.]+)%"/g)].map(
    (match) => [Number(match[1]), Number(match[2])] as const,
  );
  assert.ok(up && down);
  assert.ok(Math.abs(up[0] + up[1] - down[0]) < 0.05);
  assert.ok(Math.abs(up[1] - down[1]) < 0.05);
});

test('series differ by more than colour', () => {
  const two = [...one([1, 2]), { ...(one([2, 1])[0] as Series), name: 'Planned' }];
  assert.match(draw('BarChart', of(two)), /fill="url\(#c-fill-2\)"/);
  assert.match(draw('LineChart', of(two)), /class="chart-line line-2"/);
  assert.match(draw('LineChart', of(two)), /<ul class="chart-legend">/);
});

test('a target and a band are drawn and named', () => {
  for (const name of names) {
    const shown = draw(name, {
      ...of(one([88, 91])),
      target: { value: 90, label: 'Target 90' },
      band: { from: 85, to: 95, label: 'Grade B' },
    });
    assert.match(shown, /class="chart-target"/);
    assert.match(shown, /class="chart-band"/);
    assert.match(shown, /Target 90<\/li>/);
    assert.match(shown, /Grade B<\/li>/);
  }
});

test('many long labels are thinned, and all of them stand in the table', () => {
  const values = Array.from({ length: 40 }, (_, i) => ({ label: `Quarter ${i + 1}`, value: i }));
  const shown = draw('LineChart', of([{ name: 'Q', values }]));
  const labels = shown.match(/text-anchor="middle">Quarter/g)?.length ?? 0;
  assert.ok(labels > 2 && labels < 12, `${labels} labels`);
  assert.match(shown, /<th scope="row">Quarter 40<\/th>/);
});

test('five series, or series about different years, are refused', () => {
  const series = one([1])[0] as Series;
  assert.throws(() => BarChart(of([series, series, series, series, series])), /Use a table/);
  assert.throws(
    () => LineChart(of([series, { name: 'Other', values: [{ label: '1999', value: 1 }] }])),
    /labels/,
  );
});

const value = fc.oneof(
  fc.constant(null),
  fc.constantFrom(0, -0, 1e-9, 1e15, -1e15, Number.NaN, Number.POSITIVE_INFINITY),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

test('whatever the figures, no broken number reaches the drawing and every mark stays inside it', () => {
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 0, maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('en', 'ar'),
      fc.constantFrom(...names),
      (values, count, language, name) => {
        const tongue = language === 'en' ? english : arabic;
        const first = one(values)[0] as Series;
        const shown = draw(
          name,
          of(
            Array.from({ length: count }, () => first),
            tongue,
          ),
        );
        assert.doesNotMatch(shown, broken);
        for (const place of ['x', 'y', 'cx', 'cy', 'y1'].flatMap((attribute) => numbersIn(shown, attribute)))
          assert.ok(place >= -0.1 && place <= 100.1, `${place}%`);
        assert.ok(numbersIn(shown, 'height').every((height) => height >= 0));
      },
    ),
    { numRuns: 300 },
  );
});

test('beside a table of its own figures a chart does not say them twice, and keeps its title for who listens', () => {
  for (const name of names) {
    const shown = draw(name, { ...of(one([88, 90])), tableBeside: true, titleHidden: true });
    assert.doesNotMatch(shown, /<table/);
    assert.match(shown, /<figcaption class="ds-sr-only">Spent of every 100 planned</);
  }
});
