import {
  Breadcrumbs,
  Button,
  Confirm,
  FileField,
  Form,
  SaveDraft,
  Select,
  TextField,
} from '../platform/html/components/index.ts';
import { fileErrors } from '../platform/html/file-errors.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

export const crumbsTo = ({ tongue, place }: Context) => [
  { href: `/work/places/${place.code}/payments`, label: tongue.t('payments.title') },
];

/** What was typed comes back after a refusal; only the files must be chosen again. */
export function importForm(
  { tongue, place }: Context,
  mappings: readonly { mappingId: string; title: string }[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('payments.import');
  const form = formOf(tongue, values, problem);
  const stored = form.field('stored', tongue.t('payments.mapping-stored'), ['payments.no-mapping']);
  const mapping = form.field('mapping', tongue.t('payments.mapping'), ['payments.mapping-unreadable']);
  const reason = form.field('reason', tongue.t('payments.reason'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo({ tongue, place })} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('payments.import-says')}</p>
        <p>
          <a class="ds-link" href={`/work/places/${place.code}/payments/import/new`}>
            {tongue.t('payments.intake.without-mapping')}
          </a>
        </p>
        <Form
          {...form.props()}
          action={`/work/places/${place.code}/payments/import`}
          multipart
          errors={problem ? fileErrors(tongue, problem, form.errors(), tongue.t('payments.files')) : []}
        >
          <FileField
            tongue={tongue}
            name="files"
            label={tongue.t('payments.files')}
            hint={tongue.t('payments.files-hint')}
            multiple
            required
          />
          {mappings.length > 0 && (
            <Select
              {...stored}
              hint={tongue.t('payments.mapping-stored-hint')}
              options={mappings.map(({ mappingId, title: label }) => ({ value: mappingId, label }))}
            />
          )}
          <TextField {...mapping} hint={tongue.t('payments.mapping-hint')} dir="ltr" rows={10} />
          <TextField {...reason} hint={tongue.t('payments.reason-hint')} most={500} />
          <div class="acts">
            <Button>{tongue.t('payments.load-do')}</Button>
            <SaveDraft tongue={tongue} />
          </div>
        </Form>
      </>
    ),
  };
}

/** A load that counts no more stays in the record: what goes, what stays, and why. */
export function takeBackForm(
  { tongue, place }: Context,
  load: { loadId: string; loadNo: number; file: string; payments: number },
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('payments.take-back-title', { file: load.file });
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('payments.take-back-reason'));
  const back = `/work/places/${place.code}/payments/loads`;
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[...crumbsTo({ tongue, place }), { href: back, label: tongue.t('payments.loads') }]}
        />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('payments.take-back-says')}
          what={[
            { term: tongue.t('payments.file'), says: <bdi>{load.file}</bdi> },
            { term: tongue.t('payments.count'), says: tongue.number(load.payments) },
          ]}
          canBeUndone={false}
          action={`${back}/${load.loadId}/take-back`}
          requestId={form.text('requestId')}
          errors={form.errors()}
          button={tongue.t('payments.take-back')}
          back={back}
        >
          <TextField {...reason} rows={3} most={500} required />
        </Confirm>
      </>
    ),
  };
}
