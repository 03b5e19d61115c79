import { randomUUID } from 'node:crypto';
import { gradeIndicator } from '@groundwork-gov/frameworks';
import { budgetYears } from '../budget/api.ts';
import { perform } from '../platform/access/perform.ts';
import { placeByCode } from '../platform/access/store.ts';
import { type Command, type CommandInput, OPERATOR, required, UsageError } from '../platform/command.ts';
import { readPlace } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';
import type { Measure } from '../platform/measures/measure.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { publishDiagnosis } from './actions.ts';
import { assessmentCommands } from './assessment/commands.ts';
import { answerAsJson } from './downloads.ts';
import { indicators, measures, type ReliabilityOptions } from './measures.ts';

/** `measure ID --place CODE`: the same computation as the pages', on the records of now. */
const measureCommand: Command = {
  name: 'measure',
  usage:
    '[ID --place CODE [--from YEAR --to YEAR] [--by function|administrative] [--head-rule all|pefa] [--outlier YEAR]... [--json]]',
  summary: "Computes a measure from a place's records; without an ID, lists all there are",
  options: {
    place: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    by: { type: 'string' },
    'head-rule': { type: 'string' },
    outlier: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  async run(house, input, output) {
    const [id] = input.positionals;
    if (id === undefined) return sayMeasures(house, output);
    const parts = measures.filter((each) => isPartOf(each.dimension, id));
    const own = house.measures.get(id) as Measure | undefined;
    const chosen: readonly Measure[] = own ? [own] : parts;
    if (chosen.length === 0)
      throw problem('measure.unknown', { measure: id ?? '', known: [...house.measures.keys()] });
    const place = await placeByCode(house.connections, required(input, 'place').toUpperCase());
    if (!place) throw problem('place.unknown', { place: required(input, 'place') });
    const options = optionsOf(input);
    const answers = await readPlace(house.pool, place.id, async (tx) => {
      const years = await budgetYears(tx);
      const from = yearOption(input, 'from') ?? years[0];
      const to = yearOption(input, 'to') ?? years.at(-1);
      if (from === undefined || to === undefined)
        throw problem('measure.period-invalid', { from: '', to: '' });
      if (from > to || to - from > 100)
        throw problem('measure.period-invalid', { from: String(from), to: String(to) });
      const computed = [];
      for (const measure of chosen)
        computed.push(await measure.compute(tx, { from, to, asOf: new Date() }, options));
      return computed;
    });
    const [only] = answers;
    if (chosen.length === 1 && chosen[0]?.id === id && only) {
      if (input.options['json']) return output.say(answerAsJson(place.code, place.currency, only));
      return sayTable(output, only, chosen[0].unit);
    }
    const indicator = indicators.find((each) => `pefa.${each.id}` === id);
    const scores = Object.fromEntries(
      answers.map((answer) => [answer.measure.slice('pefa.'.length), answer.grade]),
    );
    const grade = indicator
      ? gradeIndicator(indicator.id, scores as Parameters<typeof gradeIndicator>[1]).grade
      : null;
    if (input.options['json']) {
      output.say(
        JSON.stringify({ measure: id, place: place.code, periods: [], dimensions: scores, grade }, null, 2),
      );
    } else {
      for (const answer of answers) sayTable(output, answer, 'percent');
      output.say(`${id}: ${grade ?? 'not graded'}`);
    }
  },
};

/** Every measure of the house, of whichever slice: what it asks, its unit and the version of its formula. */
function sayMeasures(house: House, output: Parameters<Command['run']>[2]): void {
  const tongue = house.tongues.tongue('en');
  for (const { id, unit, formulaVersion } of house.measures.values())
    output.say(`${id}  ${tongue.t(`measure.${id}.title`)}  (${unit}, formula ${formulaVersion})`);
}

/** `pefa.pi-2` stands for its three dimensions, and has a grade of its own. */
const isPartOf = (dimension: string, id: string | undefined): boolean =>
  indicators.some(
    (each) => `pefa.${each.id}` === id && (each.dimensions as readonly string[]).includes(dimension),
  );

function sayTable(
  output: Parameters<Command['run']>[2],
  answer: {
    measure: string;
    grade: string | null;
    figures: readonly { period: number; value: number | null; missing: readonly { code: string }[] }[];
  },
  unit: Measure['unit'],
): void {
  output.say(`${answer.measure}: ${answer.grade ?? 'not graded'}`);
  for (const figure of answer.figures) {
    const said =
      figure.value === null
        ? figure.missing.map((each) => each.code).join(', ')
        : unit === 'percent'
          ? `${figure.value.toFixed(2)} %`
          : `${figure.value} ${unit === 'days' ? 'days' : 'in time'}`;
    output.say(`  ${figure.period}  ${said}`);
  }
}

function optionsOf(input: CommandInput): ReliabilityOptions {
  const by = input.options['by'];
  const headRule = input.options['head-rule'];
  if (by !== undefined && by !== 'function' && by !== 'administrative') {
    throw new UsageError('--by takes function or administrative');
  }
  if (headRule !== undefined && headRule !== 'all' && headRule !== 'pefa') {
    throw new UsageError('--head-rule takes all or pefa');
  }
  const given = input.options['outlier'];
  const outliers = Array.isArray(given) ? given.map((each) => yearOf('outlier', each)) : undefined;
  return { by, headRule, outliers };
}

function yearOption(input: CommandInput, name: string): number | undefined {
  const given = input.options[name];
  return typeof given === 'string' ? yearOf(name, given) : undefined;
}

function yearOf(name: string, text: string): number {
  if (!/^\d{4}$/.test(text))
    throw new UsageError(`--${name} takes a year of four digits, and came as ${text}`);
  return Number(text);
}

const publishCommand: Command = {
  name: 'publish diagnosis',
  usage: '--place CODE',
  summary: 'Computes the diagnosis from the records of now, freezes it and publishes it',
  options: { place: { type: 'string' } },
  async run(house, input, output) {
    const place = await placeByCode(house.connections, required(input, 'place').toUpperCase());
    if (!place) throw problem('place.unknown', { place: required(input, 'place') });
    const done = await perform(
      house.performing,
      publishDiagnosis,
      { placeId: place.id, identityId: OPERATOR.id, requestId: randomUUID(), input: {} },
      house.programmeId,
    );
    output.say(`${place.code} ${done.from}–${done.to}: ${done.hash}`);
  },
};

export const commands: readonly Command[] = [measureCommand, publishCommand, ...assessmentCommands];
