import type { Tongue } from '../../../i18n/index.ts';
import { Button } from '../button/button.tsx';

/** Beside the button that sends a form: leaves it for later. The platform keeps it, where the route says `draft`. */
export const SaveDraft = ({ tongue }: { tongue: Tongue }) => (
  <Button variant="secondary" name="form:keep" value="yes">
    {tongue.t('form.save-draft')}
  </Button>
);
