import { chartExamples } from '../app/src/platform/charts/examples.tsx';
import { renderFragment } from '../app/src/platform/html/render.ts';
import { createTongues, platformMessages } from '../app/src/platform/i18n/index.ts';
import { median, printTable, times } from './support/figures.ts';

/**
 * What a chart costs, with its table, beside the bare joining of the same markup: every value escaped and put between
 * the same tags, with nothing laid out and nothing said in a language. The reference of the plan is 0.2 ms a chart.
 */

const ROUNDS = Number(process.argv[2] ?? 15);
const REPEATS = 300;
const tongue = createTongues([platformMessages]).tongue('en');

/** Values stand in attributes and between tags; the rest is the same for every chart of a kind. */
function bareOf(markup: string): () => string {
  const fixed: string[] = [];
  const values: string[] = [];
  let from = 0;
  for (const match of markup.matchAll(/(?<==")[^"]*(?=")|(?<=>)[^<]+(?=<)/g)) {
    fixed.push(markup.slice(from, match.index));
    values.push(match[0]);
    from = match.index + match[0].length;
  }
  const end = markup.slice(from);
  return () => {
    let text = '';
    for (let i = 0; i < values.length; i++) text += fixed[i] + escape(values[i] ?? '');
    return text + end;
  };
}

const special = /[&<>"]/;
const escape = (text: string): string =>
  special.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;

/** Microseconds of CPU each: what else the machine does is not counted. */
function costOf(work: () => string): number {
  let length = 0;
  const from = process.cpuUsage();
  for (let i = 0; i < REPEATS; i++) length += work().length;
  const { user, system } = process.cpuUsage(from);
  if (length === 0) throw new Error('nothing was drawn');
  return (user + system) / REPEATS;
}

const rows = [['chart', 'bytes', 'CPU, microseconds', 'bare', 'ratio']];
for (const { component, examples } of chartExamples) {
  const [example] = examples;
  if (!example) continue;
  const ours = () => renderFragment(example.show(tongue));
  const markup = ours();
  const bare = bareOf(markup);
  for (const work of [ours, bare]) for (let i = 0; i < 5; i++) costOf(work);
  const pairs = Array.from({ length: ROUNDS }, () => [costOf(ours), costOf(bare)] as const);
  const [mine, least] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  rows.push([component, String(markup.length), mine.toFixed(0), least.toFixed(1), times(mine / least)]);
}
printTable(rows);
