import { everyItem, type Form, isSeen, type Question } from '@groundwork-gov/forms';
import type { Mark, QuestionMark } from './mark-store.ts';

/** A question that has answers, with who may read them. */
export interface MarkedQuestion extends QuestionMark {
  question: Question;
  /** Whether it stands in a repeat: it has several answers then. */
  isRepeated: boolean;
}

const NAMED = new Set<Question['answer']>([
  'text',
  'place',
  'file',
  'device',
  'date',
  'date-time',
  'computed',
]);

/** Until the desk says otherwise: what people write in their own words, or where they are, can tell who they are. */
const usual = ({ answer }: Question): Mark => (NAMED.has(answer) ? 'team' : 'open');

/** Every question that is answered, in the order of the form, with its mark. */
export function markedQuestions(form: Form, marks: ReadonlyMap<string, QuestionMark>): MarkedQuestion[] {
  const repeats = new Set(
    [...everyItem(form.items)].filter(({ kind }) => kind === 'repeat').map(({ path }) => path.join('/')),
  );
  return [...everyItem(form.items)].flatMap((item) => {
    if (item.kind !== 'question' || item.answer === 'note') return [];
    if (!isSeen(item) && item.answer !== 'computed') return [];
    const path = item.path.join('/');
    const isRepeated = item.path.some((_, at) => repeats.has(item.path.slice(0, at).join('/')));
    const said = marks.get(path) ?? { path, mark: usual(item), leaf: null, problem: [] };
    return [{ ...said, question: item, isRepeated }];
  });
}

/** Whether somebody reads answers of a mark, on a page or in a file that leaves it. */
export function mayRead(mark: Mark, permissions: ReadonlySet<string>, leaves: boolean): boolean {
  if (mark === 'open') return true;
  if (mark === 'never' && leaves) return false;
  return permissions.has('surveys.read-personal');
}
