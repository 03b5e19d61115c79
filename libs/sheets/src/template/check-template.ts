import { folded } from '../read/folded.ts';
import type { Template, TemplateSheet, Words } from './template.ts';

/** What is wrong with a template itself: two columns with the same head in some language could not be told apart. For the tests of whoever makes one. */
export function templateFaults(template: Template): string[] {
  const faults = clashes('sheets', template.sheets);
  for (const sheet of template.sheets) faults.push(...sheetFaults(sheet));
  return faults;
}

function sheetFaults(sheet: TemplateSheet): string[] {
  const faults = clashes(
    `columns of ${sheet.key}`,
    sheet.columns.map(({ key, head }) => ({ key, name: head })),
  );
  for (const column of sheet.columns) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(column.key))
      faults.push(`${sheet.key}: ${column.key} is no name of a column`);
    const choices = column.choices ?? [];
    if (column.type === 'choice' && choices.length === 0)
      faults.push(`${sheet.key}.${column.key} has no choices`);
    faults.push(
      ...clashes(
        `choices of ${sheet.key}.${column.key}`,
        choices.map(({ key, label }) => ({ key, name: label })),
      ),
    );
  }
  return faults;
}

function clashes(what: string, each: readonly { key: string; name: Words }[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { key, name } of each) {
    for (const word of [key, ...Object.values(name)]) {
      const owner = owners.get(folded(word));
      if (owner !== undefined && owner !== key)
        faults.push(`${what}: ${owner} and ${key} are both called ${word}`);
      owners.set(folded(word), key);
    }
  }
  return faults;
}
