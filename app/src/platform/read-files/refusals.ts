import {
  type Classification,
  classifications,
  type FiscalError,
  type LineFault,
} from '@groundwork-gov/fiscal';
import type { Details, Problem, Saying } from '../problems/problem.ts';
import { readingProblems } from './problems.ts';

type Value = Details[string];

const MOST_COLUMNS = 30;
const MOST_TROUBLES = 5;
const BLANK = { sheet: '', head: '', letter: '', other: '' };

/** The library's refusal as a problem of the catalogue, so that a person reads it in their own language. */
export function refusalOf(error: FiscalError): Problem {
  return readingProblems.problem(error.code, detailsOf(error), error);
}

/** One fault of one line, to be said as `reading.fault.CODE`. */
export function faultSaid(fault: LineFault): Saying {
  return {
    message: `reading.fault.${fault.code}`,
    params: { where: whereSaid(fault), expected: expectedOf(fault), came: cameOf(fault) },
  };
}

/** Each code of the library keeps its own details together: `code` and `details` are narrowed as one. */
type Refusal = {
  [E in FiscalError['code']]: { code: E; details: FiscalError<E>['details'] };
}[FiscalError['code']];

function detailsOf(error: FiscalError): Details {
  const refusal = { code: error.code, details: error.details } as Refusal;
  switch (refusal.code) {
    case 'fiscal.mapping-invalid': {
      const { path, expected, came, more } = refusal.details;
      const at = path === '' ? { message: 'reading.mapping-beginning', params: {} } : quoted(path);
      const also = more.length > 0 ? 'yes' : 'no';
      return { path: at, expected, came, also, more: listed(more, MOST_TROUBLES) };
    }
    case 'fiscal.file-header-only': {
      const { name, columns } = refusal.details;
      return { name: quoted(name), columns: columns.length };
    }
    case 'fiscal.encoding-wrong': {
      const { name, line, expected, looksLike } = refusal.details;
      const known = looksLike === 'unknown' ? 'no' : 'yes';
      return { name: quoted(name), line: String(line), expected, known, looksLike };
    }
    case 'fiscal.delimiter-wrong': {
      const { name, expected, looksLike } = refusal.details;
      return { name: quoted(name), expected: quoted(expected), looksLike: quoted(looksLike) };
    }
    case 'fiscal.column-missing': {
      const { name, missing, nearest, found } = refusal.details;
      const wanted = missing.map((each, at) => nearestSaid(each, nearest[at] ?? ''));
      return { name: quoted(name), missing: wanted, found: listed(found, MOST_COLUMNS) };
    }
    case 'fiscal.column-twice': {
      const { name, column, count } = refusal.details;
      return { name: quoted(name), column: quoted(column), count };
    }
    case 'fiscal.year-unknown': {
      const { name, source, lookedFor } = refusal.details;
      return { name: quoted(name), source, lookedFor: quoted(lookedFor) };
    }
    case 'fiscal.year-differs': {
      const { name, given, found, source } = refusal.details;
      return { name: quoted(name), given: String(given), found: String(found), source };
    }
    case 'fiscal.year-outside-mapping': {
      const { name, year, from, to } = refusal.details;
      return { name: quoted(name), year: String(year), from: String(from), to: String(to) };
    }
    case 'fiscal.too-many-codes': {
      const { name, classification, limit } = refusal.details;
      return { name: quoted(name), classification: classificationSaid(classification), limit };
    }
    case 'fiscal.year-not-chosen': {
      const { name, found } = refusal.details;
      return { name: quoted(name), found: found.join(', ') };
    }
    case 'fiscal.until-not-stated':
      return { name: quoted(refusal.details.name) };
    case 'fiscal.until-differs':
    case 'fiscal.until-outside-year':
      return { ...refusal.details, name: quoted(refusal.details.name) };
    case 'fiscal.side-not-chosen':
      return { title: quoted(refusal.details.title) };
    case 'fiscal.side-differs':
      return refusal.details;
    case 'fiscal.workbook-refused': {
      const { name, reason, value, expected } = refusal.details;
      // What `libs/sheets` says of a whole workbook has its words in the platform.
      return {
        name: quoted(name),
        why: { message: `finding.${reason}`, params: { ...BLANK, value, expected } },
      };
    }
    case 'fiscal.crosswalk-invalid':
    case 'fiscal.package-invalid': {
      const { path, expected, came } = refusal.details;
      const at = path === '' ? { message: 'reading.mapping-beginning', params: {} } : quoted(path);
      return { path: at, expected, came };
    }
    case 'fiscal.too-many-lines': {
      const { name, limit } = refusal.details;
      return { name: quoted(name), limit };
    }
    case 'fiscal.file-empty':
      return { name: quoted(refusal.details.name) };
    case 'fiscal.file-binary':
    case 'fiscal.line-too-long': {
      const { name, line } = refusal.details;
      return { ...refusal.details, name: quoted(name), line: String(line) };
    }
  }
}

/** Where something is wrong. A line is given as text editors count it, without marks between thousands. */
export const whereSaid = ({ line, column }: Pick<LineFault, 'line' | 'column'>): Saying =>
  column === null
    ? { message: 'reading.fault-at.line', params: { line: String(line) } }
    : { message: 'reading.fault-at.cell', params: { line: String(line), column: quoted(column) } };

function expectedOf({ code, expected }: LineFault): Value {
  switch (code) {
    case 'fiscal.code-missing':
      return classificationSaid(expected);
    case 'fiscal.code-ambiguous':
      return quoted(expected);
    case 'fiscal.amount-too-large':
      return BigInt(expected);
    case 'fiscal.amount-too-many-decimals':
    case 'fiscal.code-too-long':
    case 'fiscal.label-too-long':
    case 'fiscal.columns-short':
    case 'fiscal.columns-long':
      return Number(expected);
    default:
      return expected;
  }
}

const cameOf = ({ code, came }: LineFault): Value =>
  code === 'fiscal.columns-short' || code === 'fiscal.columns-long' ? Number(came) : quoted(came);

/** A stranger's text between the marks of the reader's language; a tab between columns has to be seen. */
const quoted = (text: string): Saying => ({
  message: 'reading.quoted',
  params: { text: text.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1)) },
});

function listed(names: readonly string[], most: number): Saying[] {
  const shown = names.slice(0, most).map(quoted);
  if (names.length <= most) return shown;
  return [...shown, { message: 'reading.list-more', params: { n: names.length - most } }];
}

const nearestSaid = (name: string, nearest: string): Saying =>
  nearest === ''
    ? quoted(name)
    : { message: 'reading.nearest', params: { name: quoted(name), nearest: quoted(nearest) } };

const isClassification = (name: string): name is Classification =>
  (classifications as readonly string[]).includes(name);

const classificationSaid = (name: string): Value =>
  isClassification(name) ? quotedWord(`reading.classification.${name}`) : name;

const quotedWord = (message: string): Saying => ({
  message: 'reading.quoted',
  params: { text: { message, params: {} } },
});
