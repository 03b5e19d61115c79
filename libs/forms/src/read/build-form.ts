import { Findings } from '../finding.ts';
import type { Choice, Form, FormReading } from '../form.ts';
import { AllNames } from './all-names.ts';
import { readLists } from './choices.ts';
import type { Draft } from './draft.ts';
import type { Column } from './heads.ts';
import { orderOf } from './order.ts';
import { otherChoice } from './other-words.ts';
import { nearestOf } from './question-types.ts';
import { checkChoices, fillRules, ruleOf } from './rules.ts';
import { readSettings } from './settings.ts';
import { readSurvey } from './survey.ts';
import { languagesOf } from './translations.ts';
import { type FormSheet, type FormWorkbook, SHEETS } from './workbook.ts';

/** The form that a workbook holds, and all that was found in it. Pure: the same sheets give the same reading. */
export function buildForm(workbook: FormWorkbook): FormReading {
  const findings = new Findings();
  const survey = workbook.sheets.get('survey');
  const settings = readSettings(workbook, findings);
  const { lists, columns: choiceColumns } = readLists(workbook, 'choices', settings, findings);
  const { lists: externalLists } = readLists(workbook, 'external_choices', settings, findings);
  tellAlike(workbook, findings);
  const draft: Draft = { items: [], pending: [], mentions: [], triggers: [], withOther: new Set() };
  if (!survey) return { form: null, findings: findings.list };
  const columns = readSurvey(survey, { settings, lists, externalLists, findings, draft });
  tellFormulas(workbook, findings);
  const languages = languagesOf(
    [
      { sheet: survey.name, columns: filledOf(survey, columns) },
      { sheet: 'choices', columns: filledOf(workbook.sheets.get('choices'), choiceColumns) },
    ],
    settings.defaultLanguage,
    findings,
  );
  addOther(lists, draft.withOther, settings.defaultLanguage);
  if (draft.items.length === 0 && !findings.isRefused)
    findings.refuse('form.no-questions', { sheet: survey.name });
  const names = new AllNames(draft.items, settings.root);
  fillRules(draft, names, findings);
  checkChoices('choices', lists, names, findings);
  checkChoices('external_choices', externalLists, names, findings);
  const instanceName = settings.instanceName
    ? ruleOf(settings.instanceName, settings.row?.at('instance_name') ?? {}, names, findings)
    : null;
  const order = findings.isRefused
    ? []
    : orderOf(draft.items, { byName: names.byName, root: settings.root }, findings);
  if (findings.isRefused) return { form: null, findings: findings.list };
  const form: Form = {
    title: settings.title,
    id: settings.id,
    version: settings.version,
    root: settings.root,
    style: settings.style,
    languages,
    defaultLanguage: languages.includes(settings.defaultLanguage)
      ? settings.defaultLanguage
      : (languages[0] ?? 'default'),
    instanceName,
    items: draft.items,
    lists,
    externalLists,
    byName: names.byName,
    order,
  };
  return { form, findings: findings.list };
}

function filledOf(sheet: FormSheet | undefined, columns: readonly Column[]): Column[] {
  const filled = new Set<number>();
  for (const { number, cells } of sheet?.rows ?? [])
    if (number > 1) for (const [at, text] of cells) if (text.trim() !== '') filled.add(at);
  return columns.filter(({ at }) => filled.has(at));
}

/** The choice "other" of `or_other`, once for each list, in every language the list speaks. */
function addOther(
  lists: Map<string, Choice[]>,
  withOther: ReadonlySet<string>,
  defaultLanguage: string,
): void {
  for (const name of withOther) {
    const list = lists.get(name) ?? [];
    if (list.some((choice) => choice.name === 'other')) continue;
    const languages = new Set(list.flatMap(({ label }) => Object.keys(label)));
    if (languages.size === 0) languages.add(defaultLanguage);
    list.push({
      name: 'other',
      label: otherChoice(languages),
      media: {},
      fields: {},
      row: list.at(-1)?.row ?? 0,
    });
  }
}

function tellAlike(workbook: FormWorkbook, findings: Findings): void {
  const others = workbook.names.filter(
    (name) => !(SHEETS as readonly string[]).includes(name.trim().toLowerCase()),
  );
  const alikeTo = (wanted: string): string =>
    others.filter((name) => !name.startsWith('_') && nearestOf(name, [wanted]) !== '').join(', ');
  for (const wanted of SHEETS) {
    if (workbook.sheets.has(wanted)) continue;
    const value = alikeTo(wanted);
    if (wanted === 'survey')
      findings.refuse('form.sheet-missing', { expected: wanted, value: value || others.join(', ') });
    else if (value !== '') findings.warn('form.sheet-alike', { expected: wanted, value });
  }
}

function tellFormulas(workbook: FormWorkbook, findings: Findings): void {
  for (const sheet of workbook.sheets.values()) {
    const rows = sheet.rows.filter(({ formulas }) => formulas && formulas.length > 0);
    if (rows[0])
      findings.warn('form.formula', { sheet: sheet.name, row: rows[0].number, value: String(rows.length) });
  }
}
