import { randomUUID } from 'node:crypto';
import { Button, Form, Select, TextField } from '../../platform/html/components/index.ts';
import type { Context } from './mapping-page.tsx';
import type { Intake } from './preview.ts';

/** The mapping as it stands, under a name, for the next file of the kind. */
export const KeepForm = ({ context: { tongue, place }, intake }: { context: Context; intake: Intake }) => {
  const title = intake.document['title'];
  const { kept } = intake.found;
  return (
    <Form
      tongue={tongue}
      action={`/work/places/${place.code}/budgets/mappings/keep`}
      requestId={randomUUID()}
    >
      <input type="hidden" name="intake" value={intake.intakeId} />
      <TextField
        tongue={tongue}
        name="name"
        label={tongue.t('budget.kept.name')}
        value={kept?.name ?? (typeof title === 'string' ? title.slice(0, 120) : '')}
        most={120}
        required
      />
      {kept !== null && (
        <Select
          tongue={tongue}
          name="of"
          label={tongue.t('budget.kept.of')}
          hint={tongue.t('budget.kept.of-hint')}
          options={[{ value: kept.id, label: kept.name }]}
          value={kept.id}
        />
      )}
      <TextField tongue={tongue} name="validFrom" type="date" label={tongue.t('budget.kept.from')} />
      <TextField
        tongue={tongue}
        name="validUntil"
        type="date"
        label={tongue.t('budget.kept.until')}
        hint={tongue.t('budget.kept.until-hint')}
      />
      <Button variant="secondary">{tongue.t('budget.kept.do-keep')}</Button>
    </Form>
  );
};
