import assert from 'node:assert/strict';
import { basename, extname } from 'node:path';
import { test } from 'node:test';
import { everyItem, type Form, type FormReading, type Item } from './form.ts';
import { buildForm } from './read/build-form.ts';
import { readForm } from './read-form.ts';
import { needsForm, realForm, realNames, realText, workbookOf } from './testing.ts';

// What pyxform 51e5bfe (June 2026) made of every workbook is recorded beside them; each that is at hand is read and held against it.

interface Recorded {
  name: string;
  isAccepted: boolean;
  row: number | null;
}

const recorded: Recorded[] = realForm('COMPILE_RESULTS.txt')
  ? realText('COMPILE_RESULTS.txt')
      .trim()
      .split('\n')
      .map((line) => {
        const [, verdict, name = '', rest = ''] = /^(OK|FAIL)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
        const row = /\[row : (\d+)\]/.exec(rest)?.[1];
        return { name, isAccepted: verdict === 'OK', row: row === undefined ? null : Number(row) };
      })
  : [];

/** Each workbook is read once for all tests: reading is processes of their own. */
const readings = new Map<string, Promise<FormReading>>();
function readingOf(name: string): Promise<FormReading> {
  const reading = readings.get(name) ?? readForm(realForm(`real/${name}`) ?? '', { name: idOf(name) });
  readings.set(name, reading);
  return reading;
}

const idOf = (name: string): string => basename(name, extname(name));

test(
  'every real form is accepted or refused as pyxform recorded it, at the same row',
  needsForm('real'),
  async (t) => {
    const here = recorded.filter(({ name }) => realForm(`real/${name}`));
    assert.ok(here.length >= 15, `only ${here.length} workbooks`);
    for (const { name, isAccepted, row } of here)
      await t.test(name, async () => {
        const { form, findings } = await readingOf(name);
        const refused = findings.filter(({ level }) => level === 'refusal');
        assert.equal(form !== null, isAccepted, JSON.stringify(refused));
        if (row !== null)
          assert.ok(
            refused.some((each) => each.row === row),
            JSON.stringify(refused),
          );
        for (const each of refused) assert.ok(each.code.startsWith('form.'), each.code);
      });
  },
);

test('workbooks that are recorded and not at hand are named', (t) => {
  const away = recorded.filter(({ name }) => !realForm(`real/${name}`));
  for (const { name } of away) t.diagnostic(`not at hand: ${name}`);
});

interface Bind {
  nodeset: string;
  type: string | null;
  rules: Record<string, string>;
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#10;/g, ' ')
    .replace(/&amp;/g, '&');

function bindsOf(xml: string): Bind[] {
  return Array.from(xml.matchAll(/<bind\s([^>]*)\/>/g), ([, attributes = '']) => {
    const values = Object.fromEntries(
      Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, key = '', value = '']) => [
        key,
        unescaped(value),
      ]),
    );
    const { nodeset = '', type = null, ...rules } = values;
    return { nodeset, type, rules };
  }).filter(({ nodeset }) => !nodeset.includes('/meta/'));
}

const pathOf = (form: Form, item: Item): string => `/${form.root}/${item.path.join('/')}`;
const RULES = [
  ['relevant', 'relevant'],
  ['constraint', 'constraint'],
  ['calculation', 'calculate'],
  ['readonly', 'readonly'],
] as const;

/** The rule as pyxform writes it where no repeat is near: names become paths. */
function asPaths(form: Form, text: string): string {
  return text.replace(/\$\{\s*([^{}]+?)\s*\}/g, (_, name: string) => {
    const target = form.byName.get(name);
    return target ? ` ${pathOf(form, target)} ` : '?';
  });
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
const XSD: Readonly<Record<string, string>> = {
  text: 'string',
  integer: 'int',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  'date-time': 'dateTime',
  one: 'string',
  many: 'string',
  place: '',
  file: 'binary',
  acknowledged: 'string',
  note: 'string',
};

test(
  'every accepted form has the questions, types and rules that pyxform compiled',
  needsForm('real-compiled'),
  async (t) => {
    const compiled = realNames('real-compiled').filter((name) => realForm(`real/${idOf(name)}.xlsx`));
    assert.ok(compiled.length >= 12, `only ${compiled.length} compiled forms`);
    for (const name of compiled)
      await t.test(name, async () => {
        const { form } = await readingOf(`${idOf(name)}.xlsx`);
        assert.ok(form);
        const xml = realText(`real-compiled/${name}`);
        const binds = new Map(bindsOf(xml).map((bind) => [bind.nodeset, bind]));
        const items = [...everyItem(form.items)].filter(
          (item) =>
            item.kind === 'question' &&
            !item.type.endsWith('-external') &&
            item.type !== 'audit' &&
            // An acknowledgement with no rule has no bind.
            (item.answer !== 'acknowledged' || binds.has(pathOf(form, item))),
        );
        // What pyxform adds by itself: heads of tables, and counts of repeats.
        const added =
          /\/(?:reserved_name_for_field_list_labels_\d+|generated_table_list_label_\d+|[^/]+_count)$/;
        const groups = new Set(
          [...everyItem(form.items)]
            .filter(({ kind }) => kind !== 'question')
            .map((item) => pathOf(form, item)),
        );
        const asked = [...binds.values()].filter(
          ({ nodeset }) => !groups.has(nodeset) && !added.test(nodeset),
        );
        assert.deepEqual(
          items
            .map((item) => pathOf(form, item))
            .filter((path) => !added.test(path))
            .toSorted(),
          asked.map(({ nodeset }) => nodeset).toSorted(),
        );
        const repeats = [...everyItem(form.items)].filter(({ kind }) => kind === 'repeat');
        assert.equal(repeats.length, (xml.match(/<repeat /g) ?? []).length);
        for (const item of everyItem(form.items))
          compare(form, item, binds.get(pathOf(form, item)), repeats.length > 0);
        const named = form.languages.filter((language) => language !== 'default').toSorted();
        const translations = Array.from(xml.matchAll(/<translation lang="([^"]*)"/g), ([, each = '']) =>
          unescaped(each),
        );
        assert.deepEqual(
          named.filter((language) => !translations.includes(language)),
          translations.length === 0 ? named : [],
        );
        assert.deepEqual(
          translations.filter((language) => language !== 'default' && !form.languages.includes(language)),
          [],
        );
      });
  },
);

function compare(form: Form, item: Item, bind: Bind | undefined, hasRepeats: boolean): void {
  const where = pathOf(form, item);
  if (item.kind === 'question' && bind) {
    const expected = XSD[item.answer];
    if (expected && item.type !== 'range' && item.type !== 'barcode')
      assert.equal(bind.type, expected, where);
  }
  for (const [field, attribute] of RULES) {
    const rule = field in item ? (item as unknown as Record<string, { text: string } | null>)[field] : null;
    const compiled = bind?.rules[attribute];
    // A calculation with a trigger is no bind but an action; notes are read only by themselves.
    if (item.kind === 'question' && item.triggers.length > 0 && attribute === 'calculate') continue;
    if (item.kind === 'question' && item.answer === 'note' && attribute === 'readonly') continue;
    assert.equal(rule !== null && rule !== undefined, compiled !== undefined, `${attribute} of ${where}`);
    if (!rule || compiled === undefined || hasRepeats || /^(?:yes|no|true|false)$/i.test(rule.text)) continue;
    assert.equal(squeezed(asPaths(form, rule.text)), squeezed(compiled), `${attribute} of ${where}`);
  }
}

/**
 * Fixtures of pyxform that are refused here and accepted there, with the reason. All others that are at hand are accepted, but for
 * those that pyxform refuses too.
 */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  // Refused there as well.
  'duplicate_columns.xlsx': ['form.head-twice'],
  // pyxform leaves expressions to other programs.
  'bad_calc.xlsx': ['form.expression'],
  'xl_date_ambiguous.xlsx': ['form.expression'],
  // Types and functions outside the subset.
  'include.xlsx': ['form.type-unsupported'],
  'include.md': ['form.type-unsupported'],
  'include_json.xlsx': ['form.type-unsupported'],
  'include_json.md': ['form.type-unsupported'],
  'loop.xlsx': ['form.type-unsupported'],
  'loop.md': ['form.type-unsupported'],
  'pull_data.xlsx': ['form.function-unsupported'],
  // Macros are never opened.
  'excel_with_macros.xlsm': ['file.macros'],
};

test(
  'the fixtures of pyxform are accepted, or refused for a reason that is written down',
  needsForm('pyxform-fixtures'),
  async () => {
    let seen = 0;
    for (const folder of ['example_xls', 'bug_example_xls'])
      for (const name of realNames(`pyxform-fixtures/${folder}`)) {
        if (!/\.(?:xlsx|xlsm|md)$/.test(name)) continue;
        seen += 1;
        const path = `pyxform-fixtures/${folder}/${name}`;
        const { findings } = name.endsWith('.md')
          ? buildForm(workbookOf(realText(path)))
          : await readForm(realForm(path) ?? '', { name: idOf(name) });
        const codes = new Set(findings.filter(({ level }) => level === 'refusal').map(({ code }) => code));
        assert.deepEqual([...codes], REFUSED[name] ?? [], name);
      }
    assert.ok(seen >= 30, `only ${seen} fixtures`);
  },
);
