import { type Answers, type Form, type Item, type Question, textIn } from '@groundwork-gov/forms';
import { choicesOf } from '../offline/everything.ts';

/** One answer with its question, in the order of the form. */
export interface ToldAnswer {
  /** `household/member[2]/age` */
  path: string;
  /** Without numbers, by which questions are marked. */
  question: string;
  label: string;
  says: string;
}

/** Answers as people read them: questions and choices in the form's words. */
export function toldAnswers(form: Form, answers: Answers, language: string): ToldAnswer[] {
  const words = (item: Item): string =>
    textIn(item.label, language, form.defaultLanguage).replace(/\$\{[^{}]*\}/gu, '…') || item.name;
  const walk = (items: readonly Item[], held: Answers, before: string): ToldAnswer[] =>
    items.flatMap((item): ToldAnswer[] => {
      const value = Object.hasOwn(held, item.name) ? held[item.name] : undefined;
      if (value === undefined || value === null) return [];
      const path = `${before}${item.name}`;
      if (item.kind === 'question') {
        const says = saidValues(form, item, value, language).join(', ');
        return [{ path, question: item.path.join('/'), label: words(item), says }];
      }
      if (item.kind === 'group') return walk(item.items, value as Answers, `${path}/`);
      return (value as readonly Answers[]).flatMap((time, at) =>
        walk(item.items, time, `${path}[${at + 1}]/`),
      );
    });
  return walk(form.items, answers, '');
}

function saidValues(form: Form, question: Question, value: unknown, language: string): string[] {
  const values = (Array.isArray(value) ? value : [value]).map(String);
  const choices = choicesOf(form, question) ?? [];
  if (choices.length === 0) return values;
  const labels = new Map(
    choices.map((each) => [each.name, textIn(each.label, language, form.defaultLanguage)] as const),
  );
  return values.map((each) => labels.get(each) || each);
}

/** The values of one question, wherever it stands: names of choices, several of a repeat one after the other. */
export function valuesAt(items: readonly Item[], answers: Answers, path: readonly string[]): string[] {
  const [name = '', ...rest] = path;
  const item = items.find((each) => each.name === name);
  const held = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (!item || held === undefined || held === null) return [];
  if (item.kind === 'question') return (Array.isArray(held) ? held : [held]).map(String);
  if (item.kind === 'group') return valuesAt(item.items, held as Answers, rest);
  return (held as readonly Answers[]).flatMap((time) => valuesAt(item.items, time, rest));
}
