import type { Child } from 'hono/jsx';
import { createTongues, platformMessages } from '../../i18n/index.ts';
import { renderFragment } from '../render.ts';
import type { ExampleSet } from './example.ts';

const tongues = createTongues([platformMessages]);
export const english = tongues.tongue('en');
export const arabic = tongues.tongue('ar');

/** What a test looks at: the markup, without invisible marks of direction. */
export const html = (child: Child): string =>
  renderFragment(child).replace(/[\u2066-\u2069\u200e\u200f]/g, '');

/** The text of the markup, as one reads it. */
export const text = (child: Child): string =>
  html(child)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export function exampleOf({ component, examples }: ExampleSet, title: string, tongue = english): Child {
  const found = examples.find((example) => example.title === title);
  if (found === undefined) throw new Error(`${component} has no example "${title}".`);
  return found.show(tongue);
}
