import type { Tongue } from '../../../i18n/index.ts';

/** A field that no person sees and every program fills in. Who looks at the page without styles reads to leave it empty. */
export const TRAP = 'website';

export const Trap = ({ tongue }: { tongue: Tongue }) => (
  <div class="trap" aria-hidden="true">
    <label for="field-website">{tongue.t('form.trap')}</label>
    <input type="text" id="field-website" name={TRAP} value="" tabindex={-1} autocomplete="off" />
  </div>
);
