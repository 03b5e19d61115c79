import {
  Breadcrumbs,
  Button,
  CheckGroup,
  FileField,
  Form,
  TextField,
} from '../platform/html/components/index.ts';
import { fileErrors } from '../platform/html/file-errors.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import type { Intake } from '../platform/read-files/intake-store.ts';
import { crumbsTo } from './desk-lists.tsx';
import type { Source } from './source-store.ts';

interface Known {
  sources: readonly Source[];
  /** What whoever reads this sent, and has neither kept nor given up. */
  undecided: readonly Pick<Intake, 'intakeId' | 'files' | 'sentAt'>[];
}

/** Files of one source. What was typed comes back after a refusal; only the files must be chosen again. */
export function importForm(
  { tongue, place }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>,
  { sources, undecided }: Known,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('procure.import');
  const form = formOf(tongue, values, problem);
  const source = form.field('source', tongue.t('procure.source'));
  const foreign = form.choice('foreign', tongue.t('procure.whose'), [
    { value: 'yes', label: tongue.t('procure.is-foreign') },
  ]);
  const licence = form.field('licence', tongue.t('procure.licence-field'));
  const address = form.field('address', tongue.t('procure.address-field'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo({ tongue, place })} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('procure.import-says')}</p>
        {sources.length > 0 && (
          <p>{tongue.t('procure.sources-known', { sources: sources.map(({ name }) => name) })}</p>
        )}
        <Form
          {...form.props()}
          action={`/work/places/${place.code}/procurement/import`}
          multipart
          errors={problem ? fileErrors(tongue, problem, form.errors(), tongue.t('procure.files')) : []}
        >
          <FileField
            tongue={tongue}
            name="files"
            label={tongue.t('procure.files')}
            hint={tongue.t('procure.files-hint')}
            multiple
            required
          />
          <TextField {...source} hint={tongue.t('procure.source-hint')} most={200} required />
          <CheckGroup {...foreign} hint={tongue.t('procure.whose-hint')} />
          <TextField {...licence} hint={tongue.t('procure.licence-hint')} most={500} />
          <TextField {...address} hint={tongue.t('procure.address-hint')} most={1000} dir="ltr" />
          <div class="acts">
            <Button>{tongue.t('reading.send')}</Button>
          </div>
        </Form>
        {undecided.length > 0 && (
          <section>
            <h2>{tongue.t('procure.received-waits')}</h2>
            <ul>
              {undecided.map(({ intakeId, files, sentAt }) => (
                <li>
                  <a class="ds-link" href={`/work/places/${place.code}/procurement/import/${intakeId}`}>
                    {tongue.t('procure.received-sent', {
                      file: files[0]?.name ?? '',
                      more: files.length - 1,
                      when: tongue.dateTime(sentAt, place.timeZone),
                    })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
}
