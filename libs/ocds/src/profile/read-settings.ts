import { z } from 'zod';
import { shown } from '../finding.ts';
import { OcdsError } from '../problems.ts';
import type { Parameter } from './indicator.ts';
import { INDICATORS } from './indicators.ts';
import { isZone } from './moment.ts';
import { type RedflagSettings, settingsShape } from './settings.ts';

function numberOf({ least, most, isWhole }: Parameter) {
  const says = `${isWhole ? 'a whole number' : 'a number'} from ${least} to ${most}`;
  return (isWhole ? z.int(says) : z.number(says)).min(least, says).max(most, says).optional();
}

function wholeShape() {
  const indicators = Object.fromEntries(
    INDICATORS.map(({ code, parameters }) => [
      code,
      z
        .strictObject({
          isOff: z.boolean('true or false').optional(),
          ...Object.fromEntries(Object.entries(parameters).map(([name, each]) => [name, numberOf(each)])),
        })
        .optional(),
    ]),
  );
  return settingsShape().extend({ indicators: z.strictObject(indicators).default({}) });
}

let shape: ReturnType<typeof wholeShape> | undefined;

/**
 * The settings that a JSON document states.
 * @throws OcdsError `ocds.redflag-settings`: a field that is unknown or wrong, a zone nobody knows, days that end before they begin
 */
export function readRedflagSettings(json: unknown): RedflagSettings {
  const document = typeof json === 'string' ? parsed(json) : json;
  const read = (shape ??= wholeShape()).safeParse(document);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = (issue?.path ?? []).map(String);
    if (issue?.code === 'unrecognized_keys')
      throw refusal([...path, issue.keys[0] ?? ''], 'no such field', issue.keys[0] ?? '');
    throw refusal(path, issue?.message ?? 'settings', cameAt(document, path));
  }
  const settings: RedflagSettings = read.data;
  if (!isZone(settings.zone)) throw refusal(['zone'], 'a zone of IANA, as Africa/Nairobi', settings.zone);
  for (const list of ['submissionPeriods', 'thresholds', 'standstills'] as const)
    settings[list].forEach(({ from, until }, at) => {
      if (from !== undefined && until !== undefined && from > until)
        throw refusal([list, String(at), 'until'], `a day not before ${from}`, until);
    });
  return settings;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw refusal([], 'a JSON document', error instanceof Error ? error.message : 'other text');
  }
}

function cameAt(document: unknown, path: readonly string[]): string {
  let value = document;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return 'nothing';
    value = (value as Record<string, unknown>)[name];
  }
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function refusal(path: readonly string[], expected: string, came: string): OcdsError {
  const field = path.join('/');
  const cut = shown(came);
  return new OcdsError(
    'ocds.redflag-settings',
    `${field === '' ? 'The settings' : `The settings, ${field}`}: expected ${expected}; came ${cut}. docs/indicators/README.md lists the fields.`,
    { field, expected, came: cut },
  );
}

/** What holds where nobody set anything: what an empty document states. */
export const STANDARD_SETTINGS: RedflagSettings = {
  redflags: 'groundwork.redflags@1',
  zone: 'UTC',
  codes: {},
  whereMissing: {},
  excludedProcedures: [],
  notByPrice: [],
  submissionPeriods: [],
  thresholds: [],
  standstills: [],
  indicators: {},
};
