import type { Child } from 'hono/jsx';
import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

/** An answer of its own, never an empty box or a zero. `because` says since when, and who was asked. */
export const NotKnown = ({ tongue, because }: { tongue: Tongue<PlatformKey>; because?: Child }) => (
  <span class="unknown">
    {tongue.t('word.not-known')}
    {because ? <> ({because})</> : null}
  </span>
);
