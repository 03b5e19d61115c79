import {
  explainData,
  explainFlag,
  type IndicatorResult,
  type ProfileResult,
  prevalenceOf,
} from '@groundwork-gov/ocds';
import { plain } from './plain.ts';

/** What a terminal shows without being wrapped. */
const WIDTH = 100;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{Mn}/u;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += MARK.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

const left = (text: string, width: number): string => {
  const short = cut(text, width);
  return short + ' '.repeat(width - widthOf(short));
};
const right = (value: number | string, width: number): string => String(value).padStart(width);

/** Words in lines of at most so many columns, each begun in the same way. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(indent + longer) > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return [...lines, indent + line].map((each) => cut(each, WIDTH));
}

const ABOUT = { OCID: 'processes', Buyer: 'buyers', ProcuringEntity: 'entities', Tenderer: 'tenderers' };

/** The result of the profile `groundwork` for people, in lines of at most 100 columns. */
export function* redflagsTable(result: ProfileResult): Generator<string> {
  yield `${result.processes} contracting processes. A red flag is a question and no verdict.`;
  yield '';
  yield `${left('', 50)}${left('about', 11)}${right('flagged', 9)}${right('of', 9)}${right('share', 9)}${right('not told', 10)}`;
  for (const indicator of result.indicators) yield* indicatorLines(indicator);
  yield* part('Not told, because', becauseLines(result));
  yield* part('Where nothing can be unusual', populationLines(result));
  yield* part('Data to mend (no flags)', dataLines(result));
  yield* part('Words that are no codes of OCDS', codeLines(result));
  yield* part('Flags', flagLines(result));
}

function* part(title: string, lines: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const line of lines) {
    if (isFirst) yield* ['', title];
    isFirst = false;
    yield line;
  }
}

function* indicatorLines({
  code,
  title,
  groups,
  processes,
  others,
  prevalence,
}: IndicatorResult): Generator<string> {
  for (const [at, group] of groups.entries()) {
    const { flagged, computable } = prevalence[group] ?? { flagged: 0, computable: 0 };
    const untold = (others[group] ?? processes).because.reduce((sum, { count }) => sum + count, 0);
    const share = computable === 0 ? '' : `${((flagged / computable) * 100).toFixed(1)} %`;
    const name = at === 0 ? `${code}  ${title}` : '';
    yield `${left(name, 50)}${left(ABOUT[group], 11)}${right(flagged, 9)}${right(computable, 9)}${right(share, 9)}${right(untold, 10)}`;
  }
}

/** Of how many processes, and of how many buyers or tenderers, an indicator says nothing, and why. */
function* becauseLines({ indicators, processes: all }: ProfileResult): Generator<string> {
  for (const { code, groups, processes, others } of indicators) {
    const lines = [
      ...said(processes, `of ${all} processes`),
      ...groups.flatMap((group) => said(others[group], ABOUT[group])),
    ];
    if (lines.length > 0) yield* wrapped(`${code}  ${lines.join('; ')}`, '  ');
  }
}

const said = (counts: IndicatorResult['processes'] | undefined, whom: string): string[] =>
  (counts?.because ?? []).map(
    ({ field, reason, count }, at) => `${count}${at === 0 ? ` ${whom}` : ''}: ${field} (${REASONS[reason]})`,
  );

const REASONS = {
  missing: 'missing',
  unusable: 'unusable',
  outside: 'not asked',
  settings: 'not set',
  population: 'in this population',
};

function* populationLines({ indicators }: ProfileResult): Generator<string> {
  for (const { code, populations } of indicators)
    for (const { name, count, cannot } of populations)
      if (cannot !== null && count > 0)
        yield cut(`  ${code}  ${name === '' ? '' : `${plain(name)}: `}${count} values, ${cannot}`, WIDTH);
}

function* dataLines({ data }: ProfileResult): Generator<string> {
  for (const finding of data) {
    yield* wrapped(explainData(finding), '  ');
    yield cut(`    ${plain(finding.examples.join(', '))}`, WIDTH);
  }
}

const MOST_WORDS = 40;

function* codeLines({ unknownCodes }: ProfileResult): Generator<string> {
  for (const { path, word, count, suggested } of unknownCodes.slice(0, MOST_WORDS))
    yield `  ${left(path, 36)}${right(count, 7)}  ${left(plain(word), 36)} ${cut(suggested === null ? '?' : `${suggested}?`, 16)}`;
  if (unknownCodes.length > MOST_WORDS) yield `  and ${unknownCodes.length - MOST_WORDS} more`;
  if (unknownCodes.length > 0)
    yield* wrapped(
      'Say in --settings what they mean; --json holds proposedSettings, to be looked over. Until then what depends on them is not told.',
      '  ',
    );
}

function* flagLines(result: ProfileResult): Generator<string> {
  for (const flag of result.flags) {
    const [first = '', ...more] = wrapped(explainFlag(flag, prevalenceOf(flag, result)), '        ');
    yield* [`  ${flag.code}  ${first.trimStart()}`, ...more];
  }
}
