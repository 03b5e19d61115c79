import { contextAt } from '../expression/evaluate.ts';
import { wordsOf } from '../expression/text-functions.ts';
import { daysOf, toBoolean } from '../expression/value.ts';
import type { Question } from '../form.ts';
import type { AnswerCode } from './answers.ts';
import type { InstanceNode } from './instance.ts';
import type { World } from './world.ts';

export interface Trouble {
  code: AnswerCode;
  value?: string;
  expected?: string;
}

const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;
/** What a number of IEEE 754 holds exactly. */
const WHOLE = /^-?\d{1,15}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** What is wrong with an answer that is there, by the type of its question. */
export function troubleOf(question: Question, node: InstanceNode, world: World): Trouble | null {
  const { value } = node;
  switch (question.answer) {
    case 'integer':
      return WHOLE.test(value) ? null : { code: 'answer.not-whole', value };
    case 'decimal':
      if (!NUMBER.test(value)) return { code: 'answer.not-a-number', value };
      return question.type === 'range' ? outOfRange(question, value) : null;
    case 'date':
      return value.length === 10 && daysOf(value) !== null ? null : { code: 'answer.not-a-day', value };
    case 'time':
      return TIME.test(value) ? null : { code: 'answer.not-a-time', value };
    case 'date-time':
      return value.length > 10 && daysOf(value) !== null ? null : { code: 'answer.not-a-moment', value };
    case 'one':
      return notChoosable(question, node, value, world) ? { code: 'answer.not-a-choice', value } : null;
    case 'many':
    case 'ranking':
      return ofSeveral(question, node, world);
    case 'place':
      return placeTrouble(question.type, value);
    case 'acknowledged':
      return value === 'OK' ? null : { code: 'answer.not-a-choice', value, expected: 'OK' };
    case 'note':
      return { code: 'answer.not-asked', value };
    default:
      return null;
  }
}

function outOfRange({ parameters }: Question, value: string): Trouble | null {
  const [start, end, step] = [
    Number(parameters['start']),
    Number(parameters['end']),
    Math.abs(Number(parameters['step'])),
  ];
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  const given = Number(value);
  const steps = (given - start) / step;
  // Steps of 0.1 do not add up exactly.
  const isOnStep = Math.abs(steps - Math.round(steps)) < 1e-9;
  if (given >= low && given <= high && isOnStep) return null;
  return { code: 'answer.out-of-range', value, expected: `${low}–${high}, ${step}` };
}

function ofSeveral(question: Question, node: InstanceNode, world: World): Trouble | null {
  const words = wordsOf(node.value);
  const seen = new Set<string>();
  for (const word of words) {
    if (seen.has(word)) return { code: 'answer.twice', value: word };
    seen.add(word);
    if (notChoosable(question, node, word, world)) return { code: 'answer.not-a-choice', value: word };
  }
  return null;
}

/** Whether no choice of that name is there for these people. Of a file that is not here nothing is known. */
function notChoosable(
  { choices, choiceFilter }: Question,
  node: InstanceNode,
  name: string,
  world: World,
): boolean {
  if (!choices || choices.from === 'file') return false;
  if (choices.from === 'answers')
    return !world.reference(choices.name, node).some((each) => each.text() === name);
  const found = world.choices(choices.list, choices.from === 'external-list', name);
  if (!choiceFilter) return found.length === 0;
  const context = contextAt(node, world);
  return !found.some((choice) =>
    toBoolean(context.evaluate(choiceFilter.expression, { ...context, node: choice })),
  );
}

/** Latitude, longitude and perhaps altitude and accuracy; lines and areas are several with `;` between. */
function placeTrouble(type: string, value: string): Trouble | null {
  const points = value
    .split(';')
    .map((point) => point.trim())
    .filter((point) => point !== '');
  const isGood = points.every((point) => {
    const parts = point.split(/\s+/u);
    const [latitude, longitude] = parts.map(Number);
    return (
      parts.length >= 2 &&
      parts.length <= 4 &&
      parts.every((part) => NUMBER.test(part)) &&
      Math.abs(latitude ?? 91) <= 90 &&
      Math.abs(longitude ?? 181) <= 180
    );
  });
  const [least, most] = type === 'geopoint' ? [1, 1] : type === 'geotrace' ? [2, 10_000] : [4, 10_000];
  const isClosed =
    type !== 'geoshape' ||
    points[0]?.split(/\s+/u).slice(0, 2).join() === points.at(-1)?.split(/\s+/u).slice(0, 2).join();
  const isWhole = isGood && points.length >= least && points.length <= most && isClosed;
  return isWhole ? null : { code: 'answer.not-a-place', value: value.slice(0, 100), expected: type };
}
