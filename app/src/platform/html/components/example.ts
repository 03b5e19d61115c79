import type { Child } from 'hono/jsx';
import type { Tongue } from '../../i18n/index.ts';

/** One state of a component, shown in the gallery and used by its tests. */
export interface Example {
  title: string;
  show(tongue: Tongue): Child;
}

export interface ExampleSet {
  component: string;
  examples: readonly Example[];
}
