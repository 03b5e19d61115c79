import type { Tongue } from '../../platform/i18n/index.ts';
import { OutboxWords } from '../../platform/offline/outbox-words.tsx';

/** What of a note lies on this phone, and for how long: said before anybody writes, since whoever opens the phone can read it. */
export const OnPhone = ({ tongue, worker }: { tongue: Tongue; worker?: string }) => (
  <OutboxWords tongue={tongue} {...(worker === undefined ? {} : { worker })}>
    <p>{tongue.t('interview.on-phone')}</p>
  </OutboxWords>
);
