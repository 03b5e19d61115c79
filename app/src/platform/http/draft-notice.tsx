import type { Draft } from '../drafts/draft-store.ts';
import { Alert, Button, Form, LinkButton } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';

interface Props {
  tongue: Tongue;
  timeZone: string;
  path: string;
  draft: Draft;
  /** The form is filled with it. */
  inUse: boolean;
}

/** Above a form that somebody left: go on with what was typed, or throw it away. */
export const DraftNotice = ({ tongue, timeZone, path, draft, inUse }: Props) => (
  <Alert tongue={tongue} kind="info" title={tongue.t('form.draft-title')}>
    <p>
      {tongue.t(inUse ? 'form.draft-in-use' : 'form.draft-waits', {
        at: tongue.dateTime(draft.at, timeZone),
      })}
    </p>
    <div class="acts">
      {!inUse && (
        <LinkButton href={`${path}?draft=use`} variant="secondary">
          {tongue.t('form.draft-continue')}
        </LinkButton>
      )}
      <Form tongue={tongue} action={`${path}/draft`}>
        <input type="hidden" name="do" value="discard" />
        <Button variant="tertiary">{tongue.t('form.draft-discard')}</Button>
      </Form>
    </div>
  </Alert>
);
