import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

export type State = 'good' | 'ask' | 'bad' | 'none';

const colours: Record<State, string> = { good: 'success', ask: 'warning', bad: 'danger', none: 'neutral' };

/** Drawn, not typed, so that they look the same in every typeface. */
const shapes: Record<State, string> = {
  good: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  ask: 'M6 1 11.5 11H.5Z',
  bad: 'M1.5 1.5h9v9h-9Z',
  none: 'M6 .5 11.5 6 6 11.5.5 6ZM6 3.3 3.3 6 6 8.7 8.7 6Z',
};

/** How something stands: a shape and a word, and then a colour. `word` says it more exactly than the usual one. */
export const StateTag = ({
  tongue,
  state,
  word,
}: {
  tongue: Tongue<PlatformKey>;
  state: State;
  word?: string;
}) => (
  <span class="ds-tag state" data-color={colours[state]}>
    <svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[state]} fill="currentColor" fill-rule="evenodd" />
    </svg>
    {word ?? tongue.t(`state.${state}`)}
  </span>
);
