import { randomUUID } from 'node:crypto';
import { Alert, Button, Form } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import type { Said } from './said.ts';

/** What was just done, in words that are read aloud, with the way back where there is one. */
export const SaidMessage = ({ tongue, said }: { tongue: Tongue; said: Said }) => (
  <Alert tongue={tongue} kind={said.kind ?? 'good'}>
    <div class="said">
      <p>{tongue.t(said.message, said.params)}</p>
      {said.undo && (
        <Form tongue={tongue} action={said.undo.path} requestId={randomUUID()}>
          {Object.entries(said.undo.fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button variant="secondary">{tongue.t('form.undo')}</Button>
        </Form>
      )}
    </div>
  </Alert>
);
