import type { RedflagSettings, UnknownCode } from '@groundwork-gov/ocds';
import { z } from 'zod';

export const LISTS = [
  'tenderStatus',
  'procurementMethod',
  'bidStatus',
  'awardStatus',
  'contractStatus',
  'milestoneStatus',
] as const;
const WHERE_MISSING = ['bidStatus', 'awardStatus', 'contractStatus'] as const;
const RULES = ['submissionPeriods', 'thresholds', 'standstills'] as const;

/** Columns of a rule's line, after the days or the name, amount and currency of a threshold. */
const SCOPE = ['methods', 'categories', 'procedures', 'from', 'until', 'title', 'article', 'url'] as const;
const COLUMNS: Readonly<Record<(typeof RULES)[number], readonly string[]>> = {
  submissionPeriods: ['days', ...SCOPE],
  standstills: ['days', ...SCOPE],
  thresholds: ['name', 'amount', 'currency', ...SCOPE],
};
const LONG = 20_000;
const long = z.string().max(LONG).default('');
const short = z.string().trim().max(200).default('');

/** The settings as the fields of a form: words and rules a line each, so that it works without script. */
export const settingsFields = {
  zone: short,
  tenderStatus: long,
  procurementMethod: long,
  bidStatus: long,
  awardStatus: long,
  contractStatus: long,
  milestoneStatus: long,
  missingBidStatus: short,
  missingAwardStatus: short,
  missingContractStatus: short,
  excludedProcedures: long,
  notByPrice: long,
  foundedField: short,
  submissionPeriods: long,
  thresholds: long,
  standstills: long,
  indicators: long,
};
export type SettingsFields = Record<keyof typeof settingsFields, string>;

/** @param unknown words that nobody has decided on: each gets a line that waits for its code */
export function fieldsOf(
  settings: RedflagSettings,
  unknown: readonly Pick<UnknownCode, 'list' | 'word' | 'suggested'>[] = [],
): SettingsFields {
  const words = Object.fromEntries(
    LISTS.map((list) => [
      list,
      asManyAsFit([
        ...Object.entries(settings.codes[list] ?? {}).map(([word, code]) => `${word} = ${code}`),
        ...unknown.flatMap((each) =>
          each.list === list && each.suggested === null ? [`${each.word} =`] : [],
        ),
      ]),
    ]),
  ) as Record<(typeof LISTS)[number], string>;
  return {
    ...words,
    zone: settings.zone,
    missingBidStatus: settings.whereMissing.bidStatus ?? '',
    missingAwardStatus: settings.whereMissing.awardStatus ?? '',
    missingContractStatus: settings.whereMissing.contractStatus ?? '',
    excludedProcedures: settings.excludedProcedures.join('\n'),
    notByPrice: settings.notByPrice.join('\n'),
    foundedField: settings.foundedField ?? '',
    submissionPeriods: linesOf('submissionPeriods', settings),
    thresholds: linesOf('thresholds', settings),
    standstills: linesOf('standstills', settings),
    indicators: Object.entries(settings.indicators)
      .flatMap(([code, numbers]) =>
        Object.entries(numbers ?? {}).map(([name, value]) =>
          name === 'isOff' ? (value === true ? `${code} off` : '') : `${code} ${name} ${String(value)}`,
        ),
      )
      .filter(Boolean)
      .join('\n'),
  };
}

/** A form that we filled is not refused for its length: what comes last are words that wait, and they stand above the form as well. */
function asManyAsFit(lines: readonly string[]): string {
  let length = 0;
  return lines.filter((line) => (length += line.length + 2) <= LONG).join('\n');
}

function linesOf(kind: (typeof RULES)[number], settings: RedflagSettings): string {
  return settings[kind]
    .map((rule) => {
      const flat: Record<string, unknown> = { ...rule, ...rule.law };
      const cells = COLUMNS[kind].map((name) => {
        const value = flat[name];
        return Array.isArray(value) ? value.join('; ') : String(value ?? '');
      });
      return cells.join(' | ').replace(/(?: \| ?)+$/, '');
    })
    .join('\n');
}

/** The document that the fields say, to be checked by whoever takes it: what cannot be read stays in it as it was typed. */
export function documentOf(fields: SettingsFields): string {
  const lines = (name: keyof SettingsFields): string[] =>
    fields[name]
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  return JSON.stringify({
    redflags: 'groundwork.redflags@1',
    zone: said(fields.zone),
    codes: Object.fromEntries(LISTS.map((list) => [list, wordsIn(lines(list))])),
    whereMissing: Object.fromEntries(
      WHERE_MISSING.map((list) => [
        list,
        said(fields[`missing${list[0]?.toUpperCase()}${list.slice(1)}` as keyof SettingsFields]),
      ]),
    ),
    excludedProcedures: lines('excludedProcedures'),
    notByPrice: lines('notByPrice'),
    foundedField: said(fields.foundedField),
    ...Object.fromEntries(RULES.map((kind) => [kind, lines(kind).map((line) => ruleIn(kind, line))])),
    indicators: indicatorsIn(lines('indicators')),
  });
}

const said = (text: string): string | undefined => (text === '' ? undefined : text);

/** `qualified = valid`; a word may hold an equals sign itself. A word that means two things is refused, as both stand for its code. */
function wordsIn(lines: readonly string[]): Record<string, string> {
  const words = new Map<string, Set<string>>();
  for (const line of lines) {
    const cut = line.lastIndexOf('=');
    const code = cut === -1 ? '' : line.slice(cut + 1).trim();
    // A word that nobody has decided on yet is left out.
    if (cut !== -1 && code === '') continue;
    const word = (cut === -1 ? line : line.slice(0, cut)).trim();
    words.set(word, (words.get(word) ?? new Set()).add(code));
  }
  return Object.fromEntries([...words].map(([word, codes]) => [word, [...codes].join(', ')]));
}

function ruleIn(kind: (typeof RULES)[number], line: string): object {
  const cells = line.split(/\||\t/).map((cell) => cell.trim());
  const flat = Object.fromEntries(
    COLUMNS[kind].flatMap((name, at) => (cells[at] ? [[name, cells[at]]] : [])),
  );
  const { title, article, url, days, methods, categories, procedures, ...rest } = flat;
  return {
    ...rest,
    ...(days !== undefined && { days: numberIn(days) }),
    methods: listIn(methods),
    categories: listIn(categories),
    procedures: listIn(procedures),
    // More cells than there are columns say something that nobody has asked.
    ...(cells.length > COLUMNS[kind].length && { [`column ${COLUMNS[kind].length + 1}`]: cells.at(-1) }),
    law: { title, article, url },
  };
}

const listIn = (text: string | undefined): string[] | undefined =>
  text
    ?.split(';')
    .map((each) => each.trim())
    .filter(Boolean);

/** `R018 off`, `R031 over 0.25`. A number that is given twice, and what stands behind it on a line, is refused with it. */
function indicatorsIn(lines: readonly string[]): object {
  const all = new Map<string, Map<string, unknown>>();
  for (const line of lines) {
    const [code = '', word = '', ...rest] = line.split(/\s+/);
    const isOff = word === 'off' && rest.length === 0;
    const [name, value] = isOff ? ['isOff', true] : [word, numberIn(rest.join(' '))];
    const numbers = all.get(code) ?? new Map<string, unknown>();
    const before = numbers.get(name);
    numbers.set(
      name,
      before === undefined || before === value ? value : `${String(before)}, ${String(value)}`,
    );
    all.set(code, numbers);
  }
  return Object.fromEntries([...all].map(([code, numbers]) => [code, Object.fromEntries(numbers)]));
}

const numberIn = (text: string): number | string => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
