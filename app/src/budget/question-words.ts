import type { State } from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { QuestionState } from './question-states.ts';

const LIGHTS: Record<QuestionState, State> = {
  received: 'none',
  published: 'ask',
  answered: 'good',
  declined: 'bad',
  withdrawn: 'bad',
};

export const stateOf = (tongue: Tongue, { state }: { state: QuestionState }) => ({
  state,
  light: LIGHTS[state],
  word: tongue.t(`question.state.${state}`),
});
