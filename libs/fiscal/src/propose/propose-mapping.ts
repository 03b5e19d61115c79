import { FiscalError } from '../fiscal-error.ts';
import type { Phase, Side } from '../mapping/words.ts';
import { type Guess, guess } from '../sniff/guess.ts';
import { sniffTable, type TableSniff } from '../sniff/sniff-table.ts';
import { fold } from '../table/fold.ts';
import type { TableFormat } from '../table/open-table.ts';
import { type Chosen, chooseColumns } from './choose-columns.ts';
import { executionWords, scaleWords, sideCells, sideWords, totalWords } from './known-words.ts';
import { laterThousands, wordsOfUnknown } from './marks-of-rest.ts';
import { type FileProfile, profileOf } from './profile.ts';
import { phaseCalled, wordsOf } from './role-of.ts';

export interface ProposeOptions {
  readonly side?: Side | undefined;
  readonly year?: number | undefined;
  /** The language of whoever sends it; it decides marks that the file leaves open. */
  readonly language?: string | undefined;
  readonly sheet?: string | number | undefined;
  /** Decimals of the currency (ISO 4217), 2 where it is left out. */
  readonly digits?: number | undefined;
}

/** A mapping to look at and to change, with how sure each of its fields is. */
export interface Proposal {
  /** A document `groundwork.budget-mapping@2`; `parseMapping` takes it unless `missing` says what it lacks. */
  readonly document: Record<string, unknown>;
  /** By the path of the field in the document, such as `phases.original`. */
  readonly fields: Readonly<Record<string, Guess<unknown>>>;
  /** What a mapping needs and the file does not show: `codes`, `phases`, `year`. */
  readonly missing: readonly ('codes' | 'phases' | 'year')[];
  readonly sniff: TableSniff;
  readonly rows: number;
}

/**
 * Proposes a mapping from a whole file: its heads in five languages and what stands below them. Nothing is loaded by it; a
 * person looks at it first.
 *
 * @throws FiscalError those of {@link sniffTable} and of reading
 */
export function proposeMapping(
  name: string,
  bytes: Uint8Array,
  options: ProposeOptions = {},
): Promise<Proposal> {
  return proposeBy(name, bytes, options, chooseColumns);
}

/** The same with another way to choose columns, for files that come with a description. */
export async function proposeBy(
  name: string,
  bytes: Uint8Array,
  options: ProposeOptions,
  choose: (profile: FileProfile, fallback: Phase) => Chosen,
): Promise<Proposal> {
  const { language = 'en', digits = 2 } = options;
  let sniff = settled(
    await sniffTable(name, bytes, options.sheet === undefined ? {} : { sheet: options.sheet }),
    language,
  );
  const kind = sniff.kind.value;
  const format: TableFormat =
    kind === 'csv'
      ? { kind, encoding: sniff.encoding.value, delimiter: sniff.delimiter.value }
      : { kind, sheet: options.sheet, decimal: sniff.decimal.value };
  const marks = { decimal: sniff.decimal.value, thousands: sniff.thousands.value };
  const profileBy = (by: typeof marks) =>
    profileOf({ name, bytes: onceOf(bytes) }, format, sniff.header.value, by, digits);
  let profile = await profileBy(marks);
  const later = laterThousands(profile, marks);
  if (later) {
    sniff = { ...sniff, thousands: guess(later.mark, 0.8, 'marks-seen', later.cell) };
    profile = await profileBy({ ...marks, thousands: later.mark });
  }
  if (profile.rows === 0)
    throw new FiscalError('fiscal.file-header-only', { name, columns: [...profile.header] });
  const words = wordsOf(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  const isExecution = executionWords.find((word) => words.some((one) => one.startsWith(fold(word))));
  const chosen = choose(profile, isExecution ? 'executed' : 'original');
  return written(name, words, sniff, profile, chosen, options);
}

async function* onceOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Marks that no cell decides are decided by the language. */
function settled(sniff: TableSniff, language: string): TableSniff {
  if (sniff.decimal.because[0]?.code !== 'marks-open') return sniff;
  const decimal = ['es', 'fr', 'pt'].includes(language) ? ',' : '.';
  const seen = sniff.thousands.value;
  if (seen !== decimal) return { ...sniff, decimal: { ...sniff.decimal, value: decimal } };
  // What stands before three digits is then the decimal mark, and the file states thousandths.
  return { ...sniff, decimal: { ...sniff.decimal, value: decimal === ',' ? '.' : ',' } };
}

function written(
  name: string,
  words: readonly string[],
  sniff: TableSniff,
  profile: FileProfile,
  chosen: Chosen,
  options: ProposeOptions,
): Proposal {
  const fields: Record<string, Guess<unknown>> = {};
  const keep = <T>(path: string, made: Guess<T>): T => {
    fields[path] = made;
    return made.value;
  };
  const side = keep('side', sideOf(words, chosen, profile, options.side));
  const year = yearRule(name, chosen, options.year);
  if (year) keep<unknown>('year', year.rule);

  const codes: Record<string, unknown> = {};
  for (const [of, { code, isDerived, label, optional }] of Object.entries(chosen.codes)) {
    keep(`codes.${of}`, { ...code, value: code.value.map(({ name: head }) => head) });
    codes[of] = {
      code: code.value.map((column) => ({ column: column.name, ...(isDerived ? { derive: true } : {}) })),
      ...(label.length > 0 ? { label: label.map((column) => [column.name]) } : {}),
      ...(optional ? { optional: true } : {}),
      ...(code.value.length > 1 && hasDash(code.value) ? { joinedBy: '|' } : {}),
    };
  }
  const phases: Record<string, unknown> = {};
  let tooFine = 0;
  for (const [phase, column] of Object.entries(chosen.phases)) {
    keep(`phases.${phase}`, { ...column, value: column.value.name });
    tooFine += column.value.tooFine;
    const asOf = phase === 'original' ? 'year-start' : 'year-end';
    phases[phase] = { column: column.value.name, asOf, ...(column.value.blank > 0 ? { blank: 'zero' } : {}) };
  }
  const byRow = phasesByRow(chosen);
  if (byRow) {
    for (const phase of Object.keys(phases)) delete phases[phase];
    for (const [phase, rule] of Object.entries(byRow.phases)) {
      phases[phase] = rule;
      keep(`phases.${phase}`, { ...byRow.column, value: rule.when.is });
    }
  }
  const scale = scaleOf(profile, name);
  if (scale) keep('file.scale', scale);
  for (const field of ['encoding', 'delimiter', 'decimal', 'thousands', 'header'] as const)
    keep<unknown>(`file.${field}`, sniff[field]);
  const isText = sniff.kind.value === 'csv';
  const unknown = wordsOfUnknown(Object.values(chosen.phases).map((column) => column.value));
  if (unknown.length > 0) keep('file.unknown', guess(unknown, 0.8, 'known-word', unknown.join(', ')));
  const file = {
    ...(isText
      ? { encoding: sniff.encoding.value, delimiter: sniff.delimiter.value }
      : { kind: sniff.kind.value, ...(options.sheet === undefined ? {} : { sheet: options.sheet }) }),
    decimal: sniff.decimal.value,
    thousands: sniff.thousands.value === sniff.decimal.value ? '' : sniff.thousands.value,
    ...(sniff.header.value === 1 ? {} : { header: sniff.header.value }),
    ...(scale ? { scale: scale.value } : {}),
    ...(tooFine > 0 ? { rounding: 'half-even' } : {}),
    ...(unknown.length > 0 ? { unknown } : {}),
  };
  const skip = totalsRule(chosen, options.language ?? 'en');
  if (skip) fields['skip.0'] = guess(skip.is, 0.7, 'known-word', skip.is.join(', '));
  const document = {
    mapping: 'groundwork.budget-mapping@2',
    title: name.slice(0, 200),
    side,
    years: year?.years ?? { from: 1900, to: 2200 },
    ...(year ? { year: year.rule.value } : {}),
    file,
    ...(skip ? { skip: [skip] } : {}),
    codes,
    key: Object.keys(codes),
    phases,
    ...headsFor(chosen, typeof side === 'string' ? side : 'expenditure'),
  };
  const missing = [
    ...(Object.keys(codes).length === 0 ? ['codes' as const] : []),
    ...(Object.keys(phases).length === 0 ? ['phases' as const] : []),
    ...(year ? [] : ['year' as const]),
  ];
  return { document, fields, missing, sniff, rows: profile.rows };
}

const hasDash = (columns: readonly { values: ReadonlyMap<string, number> }[]): boolean =>
  columns.some(({ values }) => [...values.keys()].some((value) => value.includes('-')));

type SideRule = Side | { column: string; expenditure: string[]; revenue: string[] };

function sideOf(
  words: readonly string[],
  chosen: Chosen,
  profile: FileProfile,
  stated: Side | undefined,
): Guess<SideRule> {
  const column = chosen.side?.value;
  const ofCells = (side: Side) => {
    const known = sideCells[side].map(fold);
    return [...(column?.values.keys() ?? [])].filter((value) => known.includes(fold(value)));
  };
  const [expenditure, revenue] = [ofCells('expenditure'), ofCells('revenue')];
  if (column && expenditure.length > 0 && revenue.length > 0 && stated === undefined)
    return guess(
      { column: column.name, expenditure, revenue },
      0.8,
      'known-word',
      [...expenditure, ...revenue].join(', '),
    );
  if (stated) return guess(stated, 1, 'stated');
  if (column && expenditure.length + revenue.length === 1) {
    const side = revenue.length > 0 ? 'revenue' : 'expenditure';
    return guess(side, 0.8, 'same-in-all-rows', [...expenditure, ...revenue].join(', '));
  }
  for (const side of ['revenue', 'expenditure'] as const) {
    const said = sideWords[side].find((word) => words.some((one) => one.startsWith(fold(word))));
    if (said) return guess(side, 0.9, 'file-name', said);
  }
  const heads = profile.columns.map(({ name }) => fold(name)).join(' ');
  if (/recauda|derech|ingres|revenue|recett|receit|recouvr|d\. recon/.test(heads))
    return guess('revenue', 0.7, 'word-within');
  return guess('expenditure', 0.4, 'usual');
}

const onlyYear = (value: number) => ({ from: value, to: value });

function yearRule(name: string, chosen: Chosen, stated: number | undefined) {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const inName = [...file.matchAll(/(?<!\d)(19|20|21)\d\d(?!\d)/g)].map(([each]) => Number(each));
  const column = chosen.year?.value;
  const found = [...(column?.values ?? [])].map(([cell, count]) => ({
    year: Number(cell.slice(0, 4)),
    count,
  }));
  const [only] = inName.length === 1 ? inName : [];
  const agrees = found.length > 0 && found.every(({ year }) => year === (stated ?? only ?? found[0]?.year));
  if (column && chosen.year && (agrees || (found.length > 1 && only === undefined))) {
    const all = found.map(({ year }) => year);
    const take = [...column.values.keys()].some((cell) => cell.length > 4) ? { take: 4 } : {};
    const several = agrees ? {} : { several: true };
    const rule = { ...chosen.year, value: { from: 'column', column: column.name, ...take, ...several } };
    return { rule, years: { from: Math.min(...all), to: Math.max(...all) } };
  }
  if (only !== undefined && (stated === undefined || stated === only)) {
    const pattern = file.replace(String(only), '{year}').replace(/\*/g, '');
    return {
      rule: guess({ from: 'file-name', pattern }, found.length > 0 ? 0.6 : 0.9, 'file-name', String(only)),
      years: onlyYear(only),
    };
  }
  const fixed = stated ?? spanIn(chosen);
  if (fixed === undefined) return null;
  const rule =
    stated === undefined
      ? guess({ fixed }, 0.4, 'word-within', String(fixed))
      : guess({ fixed }, 1, 'stated');
  return { rule, years: onlyYear(fixed) };
}

/** The year that the column of the figures says in its head, as in "Inicial 2016" or "2015-16". */
function spanIn(chosen: Chosen): number | undefined {
  const heads = Object.values(chosen.phases).map(({ value }) => value.name);
  const [found] = heads.flatMap((head) => /(?<!\d)((?:19|20|21)\d\d)/.exec(head)?.[1] ?? []);
  return found === undefined ? undefined : Number(found);
}

function scaleOf({ header }: FileProfile, name: string): Guess<number> | null {
  const said = fold(`${header.join(' ')} ${name}`);
  for (const { scale, patterns } of scaleWords) {
    const found = patterns.map((pattern) => pattern.exec(said)?.[0]).find((each) => each !== undefined);
    if (found !== undefined) return guess(scale, 0.7, 'word-within', found);
  }
  return null;
}

/** Where rows say which phase they speak of: the one column of amounts, divided by that. */
function phasesByRow({ phaseOfRow, phases }: Chosen) {
  const [amount, ...others] = Object.values(phases);
  if (!phaseOfRow || !amount || others.length > 0) return null;
  const found: Partial<
    Record<Phase, { column: string; when: { column: string; is: string[] }; asOf: string }>
  > = {};
  for (const value of phaseOfRow.value.values.keys()) {
    const phase = phaseCalled(value);
    if (phase === null) continue;
    found[phase] ??= {
      column: amount.value.name,
      when: { column: phaseOfRow.value.name, is: [] },
      asOf: phase === 'original' ? 'year-start' : 'year-end',
    };
    found[phase].when.is.push(value);
  }
  return Object.keys(found).length === 0 ? null : { phases: found, column: phaseOfRow };
}

const sumsOfRows: Readonly<Record<string, string>> = {
  es: 'Sumas de otras filas',
  fr: 'Sommes d’autres lignes',
  pt: 'Somas de outras linhas',
  ar: 'مجاميع أسطر أخرى',
};

/** Rows of sums, known by the word in a column of codes or names. */
function totalsRule(chosen: Chosen, language: string) {
  for (const { code, label } of Object.values(chosen.codes)) {
    for (const column of [...label, ...code.value]) {
      const values = [...column.values.keys()].filter((value) => totalWords.map(fold).includes(fold(value)));
      if (values.length > 0)
        return { column: column.name, is: values, reason: sumsOfRows[language] ?? 'Sums of other rows' };
    }
  }
  return null;
}

function headsFor({ codes }: Chosen, side: Side) {
  const heads: Record<string, unknown> = {};
  const answers: Record<string, string> = {};
  const add = (head: string, classification: keyof Chosen['codes'], answer: string, take?: number) => {
    const chosen = codes[classification];
    if (!chosen) return;
    const isFigures =
      !chosen.isDerived && chosen.code.value.every(({ codes: count, letters }) => count > letters * 2);
    heads[head] = { classification, ...(take !== undefined && isFigures ? { take } : {}) };
    answers[answer] = head;
  };
  add('administrative', 'administrative', 'administrative');
  if (side === 'revenue') add('revenue-type', 'economic', 'revenue', 2);
  else {
    add('economic', 'economic', 'economic', 1);
    add('programme-area', codes.functional ? 'functional' : 'programme', 'function', 2);
  }
  return { heads, answers };
}
