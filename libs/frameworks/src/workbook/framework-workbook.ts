import {
  type Finding,
  type ReadOptions,
  readWorkbook,
  type WorkbookReading,
  writeTemplate,
} from '@groundwork-gov/sheets';
import { readFramework } from '../format/parse-framework.ts';
import type { Framework } from '../format/types.ts';
import type { FrameworkFinding } from './finding.ts';
import { documentOf } from './from-rows.ts';
import type { Placed } from './placed-rows.ts';
import { strayRows } from './stray-rows.ts';
import { frameworkTemplate } from './template.ts';
import { rowsOfFramework } from './to-rows.ts';

/** What a workbook says: a framework that can be taken, or none; and what was found, in the order of the sheets. */
export interface FrameworkWorkbook {
  readonly framework: Framework | null;
  readonly findings: readonly FrameworkFinding[];
}

/** A framework as a workbook to be read, changed and sent back. Read again unchanged, it is the same framework. */
export function frameworkWorkbook(framework: Framework): AsyncGenerator<Uint8Array> {
  return writeTemplate(frameworkTemplate, { rows: rowsOfFramework(framework) });
}

/**
 * Checks a workbook and reads the framework in it. Every fault is told at the sheet and row that made it, with what was expected
 * there and what came; one fault, and nothing is taken.
 */
export async function readFrameworkWorkbook(
  source: string | Uint8Array,
  options: ReadOptions = {},
): Promise<FrameworkWorkbook> {
  const reading = await readWorkbook(source, frameworkTemplate, options);
  if (reading.findings.some(stops)) return { framework: null, findings: reading.findings };
  const sheets = sheetRows(reading);
  const stray = strayRows(sheets);
  if (stray.length > 0) return { framework: null, findings: [...reading.findings, ...stray] };
  const { document, places } = documentOf(sheets);
  const { framework, faults } = readFramework(document);
  const findings = faults.map(({ code, path, expected, came, ...told }): FrameworkFinding => {
    const key = path.filter((part) => typeof part === 'string').at(-1);
    const place = places.at(path);
    return {
      level: place ? 'row' : 'file',
      code,
      ...place,
      value: came,
      expected: key === undefined || place ? expected : `${key}: ${expected}`,
      ...told,
      ...(key === undefined || place ? {} : { part: key }),
    };
  });
  return { framework, findings: [...reading.findings, ...findings] };
}

const stops = ({ level }: Finding): boolean => level !== 'remark';

function sheetRows({ sheets }: WorkbookReading): Record<string, Placed[]> {
  return Object.fromEntries(
    sheets.map(({ key, name, rows }) => [
      key,
      rows.map(({ row, values }) => ({ values, place: { sheet: name, row } })),
    ]),
  );
}
