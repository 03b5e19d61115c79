import { StaleProblem } from '../access/expect-version.ts';
import { OWNER } from '../drafts/form-fields.ts';
import { type FieldValue, fieldValue, isSame, USE } from '../http/conflict.ts';
import type { Tongue } from '../i18n/index.ts';
import { type Language, languages } from '../i18n/languages.ts';
import type { Problem } from '../problems/problem.ts';
import { problemSentence } from '../problems/sentence.ts';
import type { FormConflict, FormError } from './components/index.ts';

/** A form that was sent back says so first, in the title: that is what a screen reader reads first. */
export const titleOf = (tongue: Tongue, title: string, problem: Problem | null): string =>
  problem ? tongue.t('shell.failed-title', { title }) : title;

/** The words of a choice's values, where a conflict has to show them: "Euro" for EUR. */
type Say = (value: string) => string;

/**
 * A form as it was typed, with what is wrong in it. A problem about certain fields stands at them and leads to them;
 * any other stands at the top alone. Fields come first, then `props`: errors and conflicts are what the fields found.
 */
export function formOf(tongue: Tongue, values: Record<string, unknown>, problem: Problem | null) {
  const faulty = faultyFields(problem);
  const found: FormError[] = [];
  const shown = new Map<string, { label: string; say: Say }>();
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');

  const errorOf = (name: string, label: string, codes: readonly string[]): string | undefined => {
    if (problem && (codes.includes(problem.code) || problem.details['field'] === name))
      return problemSentence(tongue, problem);
    return faulty.has(name) ? tongue.t('form.check-field', { field: label }) : undefined;
  };
  const field = (name: string, label: string, codes: readonly string[] = [], say: Say = (value) => value) => {
    shown.set(name, { label, say });
    const error = errorOf(name, label, codes);
    if (error !== undefined) found.push({ field: name, says: error });
    return { tongue, name, label, value: text(name), ...(error === undefined ? {} : { error }) };
  };
  /** What a group of choices needs; its options say their values where a conflict shows them. */
  const choice = (
    name: string,
    label: string,
    options: readonly { value: string; label: string }[],
    codes: readonly string[] = [],
  ) => {
    const { value: _, ...group } = field(
      name,
      label,
      codes,
      (value) => options.find((each) => each.value === value)?.label ?? value,
    );
    return { ...group, options, chosen: [values[name] ?? []].flat().map(String) };
  };
  const conflict = (): FormConflict[] =>
    problem instanceof StaleProblem ? conflictsIn(tongue, problem, values, shown) : [];
  const errors = (): FormError[] => {
    if (problem instanceof StaleProblem) return staleErrors(tongue, problem, conflict());
    if (found.length > 0 || !problem) return found;
    return [{ says: problemSentence(tongue, problem) }];
  };
  const owner = text(OWNER);
  return {
    text,
    /** All that is chosen in a group of boxes. */
    chosen: (name: string): ReadonlySet<string> =>
      new Set([values[name] ?? []].flat().filter((each): each is string => typeof each === 'string')),
    /** What a text field needs; `codes` are the problems that are this field's. */
    field,
    choice,
    /** What a select needs: one of them, or none. */
    select(
      name: string,
      label: string,
      options: readonly { value: string; label: string }[],
      codes: readonly string[] = [],
    ) {
      const { chosen: _, ...group } = choice(name, label, options, codes);
      return { ...group, value: text(name) };
    },
    /** One text in several languages: what the field of each needs. */
    localized(name: string, legend: string) {
      const fieldOf = (each: Language) => {
        const own = tongue.languageName(each);
        // What was found in it is told far from its legend: there it needs both.
        return { ...field(`${name}_${each}`, `${legend}: ${own}`), label: own };
      };
      const made = new Map(languages.map((each) => [each, fieldOf(each)] as const));
      return (language: Language) => made.get(language) ?? field(name, legend);
    },
    errors,
    conflict,
    /** All that the form itself needs: `<Form {...form.props()} action=…>`, after the fields were made. */
    props: () => ({
      tongue,
      requestId: text('requestId'),
      ...(values['version'] === undefined ? {} : { version: String(values['version']) }),
      errors: errors(),
      conflict: conflict(),
      ...(owner === '' ? {} : { owner }),
    }),
  };
}

/** Both texts of every field that this form shows and in which they differ. */
function conflictsIn(
  tongue: Tongue,
  problem: StaleProblem,
  values: Record<string, unknown>,
  shown: ReadonlyMap<string, { label: string; say: Say }>,
): FormConflict[] {
  return Object.entries(problem.theirs).flatMap(([name, standing]) => {
    const known = shown.get(name);
    const theirs = fieldValue(tongue, standing);
    if (!known || isSame(values[name], theirs)) return [];
    const said = (value: FieldValue): string => tongue.list([value].flat().filter(Boolean).map(known.say));
    const mine = values[name];
    return [
      {
        field: name,
        label: known.label,
        mine: said(Array.isArray(mine) ? mine.map(String) : typeof mine === 'string' ? mine : ''),
        theirs: said(theirs),
        theirsValue: JSON.stringify(theirs),
        chosen: values[USE + name] === 'mine' || values[USE + name] === 'theirs' ? values[USE + name] : null,
      } as FormConflict,
    ];
  });
}

/** Each field that somebody has to decide, with a link to both of its texts. */
function staleErrors(tongue: Tongue, problem: StaleProblem, conflicts: readonly FormConflict[]): FormError[] {
  if (Object.keys(problem.theirs).length > 0 && conflicts.length === 0)
    return [{ says: tongue.t('form.conflict-same') }];
  if (conflicts.length === 0) return [{ says: problemSentence(tongue, problem) }];
  const left = conflicts.filter(({ field }) => problem.undecided.includes(field));
  return (left.length > 0 ? left : conflicts).map(({ field, label }) => ({
    field: USE + field,
    says: tongue.t('form.conflict-choose', { field: label }),
  }));
}

/** The wrapper names the fields that its schema refused as `name: why`; the why is for developers. */
function faultyFields(problem: Problem | null): Set<string> {
  const fields = problem?.details['fields'];
  return new Set(Array.isArray(fields) ? fields.map((each: string) => each.split(/[.:]/)[0] ?? '') : []);
}
