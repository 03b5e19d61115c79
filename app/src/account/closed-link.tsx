import { LinkButton } from '../platform/html/components/index.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';

/** One page for links that were used, ended, taken back or never given out: it tells nobody which. */
export const closedLink = (tongue: Tongue): Answer => ({
  status: 404,
  page: {
    title: tongue.t('closed-link.title'),
    body: (
      <>
        <h1>{tongue.t('closed-link.title')}</h1>
        <p class="lead">{tongue.t('closed-link.says')}</p>
        <ul>
          <li>{tongue.t('closed-link.invited')}</li>
          <li>{tongue.t('closed-link.forgotten')}</li>
        </ul>
        <p>
          <LinkButton href="/sign-in">{tongue.t('sign-in.title')}</LinkButton>
        </p>
        <p>
          <a class="ds-link" href="/sign-in/forgotten">
            {tongue.t('sign-in.forgotten')}
          </a>
        </p>
      </>
    ),
  },
});
