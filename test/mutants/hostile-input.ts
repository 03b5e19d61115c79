import type { Mutant } from './mutant.ts';

/** Group 5: hostile input. */
export const hostileInput: readonly Mutant[] = [
  {
    cases: ['36'],
    does: 'shows the name of a head of the budget as markup',
    file: 'app/src/budget/year-page.tsx',
    text: '      <a class="ds-link" href={href}>\n        <bdi>{label.name}</bdi>\n      </a>{\' \'}',
    instead:
      '      <a class="ds-link" href={href}>\n        <bdi dangerouslySetInnerHTML={{ __html: label.name }} />\n      </a>{\' \'}',
    test: 'test/abuse/5-markup-in-pages.test.ts',
    title: 'abuse 36: sixty hostile',
  },
  {
    cases: ['37'],
    does: 'makes an attribute out of the code of a head of the budget',
    file: 'app/src/budget/year-page.tsx',
    text: '      <a class="ds-link" href={href}>\n        <bdi>{label.name}</bdi>\n      </a>{\' \'}',
    instead:
      "      <a class=\"ds-link\" href={href} {...{ [`data-${label.code.replace(/\\W/g, '')}`]: 'x' }}>\n        <bdi>{label.name}</bdi>\n      </a>{' '}",
    test: 'test/abuse/5-markup-in-pages.test.ts',
    title: 'abuse 3',
  },
  {
    cases: ['38'],
    does: 'writes what begins like a formula as it came',
    file: 'app/src/platform/csv.ts',
    text: "const safe = /^[=+\\-@\\t\\r＝＋－＠]/u.test(value) ? `'${value}` : value;",
    instead: 'const safe = value;',
    test: 'test/abuse/5-formulas.test.ts',
    title: 'abuse 38',
  },
  {
    cases: ['39'],
    does: 'unpacks a part of a workbook however far it unfolds',
    file: 'libs/sheets/src/read/guard.ts',
    text: '  if (entry.size > limits.partBytes || inflates) {',
    instead: '  if (inflates && entry.size < 0) {',
    test: 'test/abuse/5-hostile-workbooks.test.ts',
    title: 'abuse 39',
  },
  {
    cases: ['40'],
    does: 'passes over declarations in the XML of a workbook',
    file: 'libs/sheets/src/read/xml-scanner.ts',
    text: "      else throw new Refused('file.entities');",
    instead: '      else this.#handler.other?.(as);',
    test: 'test/abuse/5-hostile-workbooks.test.ts',
    title: 'abuse 40',
  },
  {
    cases: ['41'],
    does: 'looks whether an address that was typed answers',
    file: 'app/src/platform/http/answer-form.ts',
    text: '  refuseZeros(sent.values);\n',
    instead:
      '  refuseZeros(sent.values);\n  for (const value of Object.values(sent.values))\n    if (/^https?:/.test(String(value))) void fetch(String(value)).catch(() => undefined);\n',
    test: 'test/abuse/5-calls-out.test.ts',
    title: 'abuse 41: no address',
  },
  {
    cases: ['42'],
    does: 'takes what a file is called as it came',
    file: 'app/src/platform/http/upload.ts',
    text: ".replace(/[\\p{C}\\p{Zl}\\p{Zp}]/gu, '')",
    instead: '',
    test: 'test/abuse/5-hostile-files.test.ts',
    title: 'abuse 42: whatever',
  },
  {
    cases: ['42'],
    does: 'takes an archive whose entries lead out of it',
    file: 'libs/sheets/src/read/guard.ts',
    text: 'if (parts.has(name) || isUnsafeName(entry.name))',
    instead: 'if (parts.has(name))',
    test: 'test/abuse/5-hostile-workbooks.test.ts',
    title: 'abuse 42',
  },
  {
    cases: ['43'],
    does: 'keeps a picture as it came, with what hangs on behind it',
    file: 'app/src/platform/files/files.ts',
    text: '    const made = isImage(type)\n',
    instead: '    const made = isImage(type) && uploaded.bytes < 0\n',
    test: 'test/abuse/5-hostile-files.test.ts',
    title: 'abuse 43: a picture',
  },
  {
    cases: ['44'],
    does: 'makes objects out of dots and brackets in the names of fields',
    file: 'app/src/platform/http/read-body.ts',
    text: '  return Object.fromEntries(values);',
    instead: `  const whole: Record<string, any> = {};
  for (const [name, value] of values) {
    const parts = name.split(/[.[\\]]+/).filter(Boolean);
    const last = parts.pop() ?? '';
    parts.reduce((at: any, part) => (at[part] ??= {}), whole)[last] = value;
  }
  return whole;`,
    test: 'test/abuse/5-objects.test.ts',
    title: 'abuse 44: nor by a form',
  },
  {
    cases: ['46'],
    does: 'writes what is searched for into the statement',
    file: 'app/src/platform/lists/list-order-store.ts',
    text: '  return tied(ordered, plan, sort.descending);',
    instead: `  const asked = sql.raw(\`length('\${String(arguments[2].q ?? '')}')::text\`);
  return tied(ordered.orderBy(asked), plan, sort.descending);`,
    test: 'test/abuse/5-lists.test.ts',
    title: 'abuse 46: thirty texts',
  },
  {
    cases: ['47'],
    does: 'restores a backup that carries more than data',
    file: 'app/src/platform/backup/check-backup.ts',
    text: '  if (unknown.length === 0) return;',
    instead: '  if (unknown.length >= 0) return;',
    test: 'test/abuse/5-restore-package.test.ts',
    title: 'abuse 47',
  },
];
