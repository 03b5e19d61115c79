import { Button, Form, TextField } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import type { Intake } from './intake-store.ts';

/** The mapping of an intake as the document that it is, for who knows how to write one. */
export function JsonForm({ tongue, intake, own }: { tongue: Tongue; intake: Intake; own: string }) {
  const text = intake.typed ?? JSON.stringify(intake.document, null, 2);
  return (
    <Form tongue={tongue} action={`${own}/json`}>
      <TextField
        tongue={tongue}
        name="json"
        label={tongue.t('reading.mapping')}
        hint={tongue.t('reading.json-hint')}
        value={text}
        rows={16}
        dir="ltr"
        required
      />
      <Button variant="secondary">{tongue.t('reading.take-json')}</Button>
    </Form>
  );
}
