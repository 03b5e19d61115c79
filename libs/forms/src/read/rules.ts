import { checkExpression } from '../expression/check.ts';
import type { Expression } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import { ExpressionFault } from '../expression/tokens.ts';
import type { Findings, FormFinding } from '../finding.ts';
import { type Choice, isSeen, type Rule } from '../form.ts';
import { type AllNames, mentionsOf } from './all-names.ts';
import type { Draft, Pending } from './draft.ts';
import type { RowReader } from './row-reader.ts';
import { yesOrNo } from './settings.ts';

type Where = Pick<FormFinding, 'sheet' | 'row' | 'column'>;

/** Makes the rules that were put aside, now that all names are known. */
export function fillRules(draft: Draft, names: AllNames, findings: Findings): void {
  for (const each of draft.pending) fill(each, names, findings);
  for (const { text, row, column, language } of draft.mentions)
    checkMentions(text, row.at(column, language), names, findings);
  for (const { item, text, row } of draft.triggers) item.triggers = triggersOf(text, row, names, findings);
}

/** What labels and media of choices mention. Other columns are data, and may hold anything. */
export function checkChoices(
  sheet: string,
  lists: ReadonlyMap<string, readonly Choice[]>,
  names: AllNames,
  findings: Findings,
): void {
  for (const choices of lists.values())
    for (const { label, media, row } of choices)
      for (const texts of [label, ...Object.values(media)])
        for (const text of Object.values(texts))
          if (text.includes('${')) checkMentions(text, { sheet, row }, names, findings);
}

function fill({ item, field, text, row, column }: Pending, names: AllNames, findings: Findings): void {
  const where = row.at(column);
  if (field === 'default') {
    if (!checkMentions(text, where, names, findings) || item.kind !== 'question') return;
    // What only looks like reckoning is text: "Area (ha)".
    const expression = parsed(text);
    if (expression instanceof ExpressionFault) return;
    const troubles = checkExpression(expression);
    if (troubles.length === 0) item.default = { text, expression };
    else if (text.includes('${') || troubles.some(({ code }) => code !== 'form.function-unknown'))
      for (const { code, value, expected } of troubles) findings.refuse(code, { ...where, value, expected });
    return;
  }
  const rule = ruleOf(text, where, names, findings);
  if (rule) Object.assign(item, { [field]: rule });
}

/** A rule from its text; null where something in it is refused. */
export function ruleOf(text: string, where: Where, names: AllNames, findings: Findings): Rule | null {
  const said = yesOrNo(text);
  if (said !== null) return { text, expression: { kind: 'call', name: said ? 'true' : 'false', args: [] } };
  if (!checkMentions(text, where, names, findings)) return null;
  const expression = parsed(text);
  if (expression instanceof ExpressionFault) {
    const { code, value, expected } = expression;
    findings.refuse(code, { ...where, value: value || text, expected });
    return null;
  }
  const troubles = checkExpression(expression);
  for (const { code, value, expected } of troubles) findings.refuse(code, { ...where, value, expected });
  return troubles.length === 0 ? { text, expression } : null;
}

function parsed(text: string): Expression | ExpressionFault {
  try {
    return parseExpression(text);
  } catch (error) {
    if (error instanceof ExpressionFault) return error;
    throw error;
  }
}

function checkMentions(text: string, where: Where, names: AllNames, findings: Findings): boolean {
  let isGood = true;
  for (const name of new Set(mentionsOf(text))) {
    if (name === null) findings.refuse('form.reference-syntax', { ...where, value: text });
    if (name === null || !names.check(name, where, findings)) isGood = false;
  }
  return isGood;
}

/** `${a}` or `${a}, ${b}`. */
function triggersOf(text: string, row: RowReader, names: AllNames, findings: Findings): string[] {
  const where = row.at('trigger');
  const mentions = mentionsOf(text);
  const isList = text.split(',').every((part) => /^\s*\$\{[^{}]+\}\s*$/u.test(part));
  if (!isList || mentions.includes(null)) {
    findings.refuse('form.reference-syntax', { ...where, value: text });
    return [];
  }
  return mentions.flatMap((name) => {
    if (name === null || !names.check(name, where, findings)) return [];
    const target = names.byName.get(name);
    if (target?.kind === 'question' && !isSeen(target))
      findings.refuse('form.trigger-unseen', { ...where, value: `\${${name}}` });
    return [name];
  });
}
