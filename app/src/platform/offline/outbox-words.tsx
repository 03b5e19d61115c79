import type { PropsWithChildren } from 'hono/jsx';
import type { Tongue } from '../i18n/tongue.ts';

type OutboxProps = PropsWithChildren<{
  tongue: Tongue;
  /** The script that opens the page without a net, seen from it; none where the page itself is not to be kept on the phone. */
  worker?: string;
}>;

/** How the outbox stands, in words; the script fills in the numbers and shows it. Without script it stays hidden. */
export const OutboxWords = ({ tongue, worker, children }: OutboxProps) => (
  <section
    class="outbox"
    hidden
    data-outbox-words
    data-worker={worker}
    data-mend={tongue.t('outbox.mend')}
    data-elsewhere={tongue.t('outbox.elsewhere')}
    data-forget={tongue.t('outbox.forget')}
    data-forget-sure={tongue.t('outbox.forget-sure')}
    data-kept-here={tongue.t('outbox.kept-here')}
    data-no-net={tongue.t('outbox.no-net')}
    data-later={tongue.t('outbox.later')}
    data-sign-in={tongue.t('outbox.sign-in')}
    aria-live="polite"
  >
    <p>
      {tongue.t('outbox.waiting')} <b data-shows="waiting" />
    </p>
    <p>
      {tongue.t('outbox.sent')} <b data-shows="sent" />
    </p>
    <p data-shows="state" />
    <p data-shows="ready" hidden>
      {tongue.t('outbox.ready')}
    </p>
    <ul data-shows="refused" />
    {children}
  </section>
);

/** Takes what is being typed off the phone. Without script nothing is on it. */
export const Forget = ({ tongue }: { tongue: Tongue }) => (
  <button class="ds-button" type="button" data-variant="tertiary" data-forget hidden>
    {tongue.t('outbox.forget')}
  </button>
);
