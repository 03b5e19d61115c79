import { quotedReference } from '../expression/special-forms.ts';
import type { Findings } from '../finding.ts';
import type { RowReader } from './row-reader.ts';

type Check = (value: string) => string | null;

const isNumber: Check = (value) => (/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? null : 'a number');
const isWhole: Check = (value) => (/^-?\d+$/.test(value) ? null : 'a whole number');
const anything: Check = () => null;
const oneOf =
  (...words: string[]): Check =>
  (value) =>
    words.includes(value) ? null : words.join(', ');
const isColumn: Check = (value) =>
  /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(value) ? null : 'the name of a column';
const numberOrReference: Check = (value) =>
  quotedReference(value) === null && isNumber(value) !== null ? 'a number or ${name}' : null;

const select: Readonly<Record<string, Check>> = {
  randomize: oneOf('true', 'false'),
  seed: numberOrReference,
};
const quality: Readonly<Record<string, Check>> = {
  quality: oneOf('voice-only', 'low', 'normal', 'external'),
};
const shape: Readonly<Record<string, Check>> = {
  'allow-mock-accuracy': oneOf('true', 'false'),
  incremental: oneOf('true'),
};

/** The parameters each type takes; types that are not here take any, and nothing is made of them. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  text: { rows: isWhole },
  image: { 'max-pixels': isWhole, app: anything },
  audio: quality,
  'background-audio': { quality: oneOf('voice-only', 'low', 'normal') },
  geopoint: {
    'allow-mock-accuracy': oneOf('true', 'false'),
    'capture-accuracy': isNumber,
    'warning-accuracy': isNumber,
  },
  geotrace: shape,
  geoshape: shape,
  range: {
    start: isNumber,
    end: isNumber,
    step: isNumber,
    tick_interval: isNumber,
    placeholder: isNumber,
    tick_labelset: anything,
  },
  select_one: select,
  select_multiple: select,
  rank: select,
  audit: {
    'location-priority': oneOf('no-power', 'low-power', 'balanced', 'high-accuracy'),
    'location-min-interval': isWhole,
    'location-max-age': isWhole,
    'track-changes': oneOf('true', 'false'),
    'identify-user': oneOf('true', 'false'),
    'track-changes-reasons': oneOf('on-form-edit'),
  },
};
const OF_FILES: Readonly<Record<string, Check>> = { value: isColumn, label: isColumn };

/** `start=0 end=10`, with spaces, commas or semicolons between. */
export function readParameters(
  row: RowReader,
  type: string,
  fromFile: boolean,
  findings: Findings,
): Readonly<Record<string, string>> {
  const text = row.text('parameters');
  if (text === '') return type === 'range' ? range({}, row, findings) : {};
  const known = { ...KNOWN[type], ...(fromFile && OF_FILES) };
  const made = new Map<string, string>();
  const refuse = (value: string, expected: string): void =>
    findings.refuse('form.parameter', { ...row.at('parameters'), value, expected });
  for (const part of text.replace(/\s*=\s*/g, '=').split(/[\s,;]+/u)) {
    if (part === '') continue;
    const [, key, value] = /^([^=]+)=([^=]+)$/.exec(part) ?? [];
    if (key === undefined || value === undefined) {
      refuse(part, 'name=value');
      continue;
    }
    const name = type === 'range' || KNOWN[type] ? key.toLowerCase() : key;
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    const expected = check ? check(value) : KNOWN[type] ? Object.keys(known).join(', ') : null;
    if (expected !== null) refuse(part, expected);
    made.set(name, value);
  }
  const parameters = Object.fromEntries(made);
  if (made.has('seed') && !made.has('randomize')) refuse(`seed=${parameters['seed']}`, 'randomize=true');
  return type === 'range' ? range(parameters, row, findings) : parameters;
}

function range(
  given: Readonly<Record<string, string>>,
  row: RowReader,
  findings: Findings,
): Readonly<Record<string, string>> {
  const parameters = { start: '1', end: '10', step: '1', ...given };
  const [start, end, step] = [Number(parameters.start), Number(parameters.end), Number(parameters.step)];
  if (step === 0)
    findings.refuse('form.parameter', { ...row.at('parameters'), value: 'step=0', expected: 'step=1' });
  else if (Math.abs(step) > Math.abs(end - start))
    findings.refuse('form.parameter', {
      ...row.at('parameters'),
      value: `step=${parameters.step}`,
      expected: `step=${Math.abs(end - start)}`,
    });
  return parameters;
}
