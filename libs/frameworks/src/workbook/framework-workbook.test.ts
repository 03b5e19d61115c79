import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { templateFaults, writeTemplate } from '@groundwork-gov/sheets';
import { governanceBarometer } from '../data/governance-barometer.ts';
import { pefaFramework } from '../data/pefa/pefa-framework.ts';
import { pefaSubnational } from '../data/pefa/pefa-subnational.ts';
import { procurementMatrix } from '../data/procurement-matrix.ts';
import type { Framework } from '../format/types.ts';
import { frameworkWorkbook, readFrameworkWorkbook } from './framework-workbook.ts';
import { frameworkTemplate } from './template.ts';
import { rowsOfFramework } from './to-rows.ts';

/** The workbook of a framework after somebody changed cells of one sheet: by row, as the spreadsheet counts. */
async function edited(framework: Framework, sheet: string, cells: Record<number, Record<string, string>>) {
  const rows = rowsOfFramework(framework);
  const changed = (rows[sheet] ?? []).map((row, at) => ({ values: { ...row.values, ...cells[at + 2] } }));
  return readFrameworkWorkbook(
    await buffer(writeTemplate(frameworkTemplate, { rows: { ...rows, [sheet]: changed } })),
  );
}

test('heads and sheets of the workbook can be told apart', () => {
  assert.deepEqual(templateFaults(frameworkTemplate), []);
});

test('a framework that goes out as a workbook and comes back is the same framework', async () => {
  const linked: Framework = {
    ...procurementMatrix,
    version: '2',
    replaces: {
      id: procurementMatrix.id,
      version: '1',
      nodes: [
        { old: 'lpm-1.1', new: 'lpm-1.2', change: 'method', note: { en: 'Counted by value', ar: 'بالقيمة' } },
      ],
    },
  };
  for (const framework of [pefaFramework, pefaSubnational, procurementMatrix, governanceBarometer, linked]) {
    const reading = await readFrameworkWorkbook(await buffer(frameworkWorkbook(framework)));
    assert.deepEqual(reading, { framework, findings: [] });
  }
});

test('a share of what counts as met goes out and in', async () => {
  const framework: Framework = {
    ...procurementMatrix,
    scales: [...procurementMatrix.scales, { kind: 'number', id: 'share', from: 0, to: 100, better: 'high' }],
    nodes: procurementMatrix.nodes.map((node) =>
      node.rule ? { ...node, scale: 'share', rule: { kind: 'share', counting: ['met', 'gap'] } } : node,
    ),
  };
  const reading = await readFrameworkWorkbook(await buffer(frameworkWorkbook(framework)));
  assert.deepEqual(reading, { framework, findings: [] });
});

test('what is wrong in a workbook is told at its sheet and row, and nothing is taken', async () => {
  const cases = [
    ['nodes', { parent: 'nowhere' }, 'framework.unknown-name', 'Nodes'],
    ['asks', { step: 'E', part: 'criterion' }, 'framework.shape', 'Evidence and criteria'],
    ['asks', { node: 'nowhere' }, 'framework.unknown-name', 'Evidence and criteria'],
    ['tables', { scores: 'DDD' }, 'framework.twice', 'Tables'],
    ['limits', { part: 'figure', unit: 'weeks', figure: 'PI' }, 'framework.shape', 'Limits'],
  ] as const;
  for (const [sheet, cells, code, name] of cases) {
    const { framework, findings } = await edited(pefaFramework, sheet, { 5: cells });
    assert.equal(framework, null);
    const found = findings.find((finding) => finding.sheet === name);
    assert.equal(found?.code, code, `${sheet}: ${JSON.stringify(findings[0])}`);
    assert.ok(found.row !== undefined && found.row > 1 && found.expected);
  }
  const { findings } = await edited(pefaFramework, 'nodes', { 5: { parent: 'nowhere' } });
  assert.equal(findings[0]?.row, 5);
});
