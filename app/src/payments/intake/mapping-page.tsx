import { classifications, encodings } from '@groundwork-gov/fiscal';
import { budgetFields } from '@groundwork-gov/payments';
import {
  Alert,
  Breadcrumbs,
  Button,
  Details,
  Form,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { problemSentence } from '../../platform/problems/sentence.ts';
import { certaintyOf } from '../../platform/read-files/certainty.tsx';
import { ColumnsTable } from '../../platform/read-files/columns-table.tsx';
import { objectIn } from '../../platform/read-files/document.ts';
import { GiveUp, KeptUntil } from '../../platform/read-files/give-up.tsx';
import { JsonForm } from '../../platform/read-files/json-form.tsx';
import { DELIMITERS, THOUSANDS } from '../../platform/read-files/marks.ts';
import { crumbsTo } from '../import-page.tsx';
import { readMapping } from '../mapping.ts';
import { fieldKey } from '../words.ts';
import { fieldsOf, MISSING, ORDERS, SIGNS } from './mapping-form.ts';
import type { Intake } from './preview.ts';
import { columnRoles } from './roles-of-columns.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

const OWN_ROLES: readonly string[] = ['date', 'amount', 'debit', 'credit'];

/** Second step: what the files seem to be, as a form, and below it as the document that it is. */
export function mappingPage(context: Context, intake: Intake): PageContent {
  const { tongue, place } = context;
  const base = `/work/places/${place.code}/payments/import`;
  const own = `${base}/${intake.intakeId}`;
  const title = tongue.t('reading.mapping-title');
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[...crumbsTo(context), { href: `${base}/new`, label: tongue.t('payments.import') }]}
        />
        <h1>{title}</h1>
        <p class="lead">
          {tongue.t('reading.mapping-says', {
            files: tongue.list(intake.files.map(({ name }) => name)),
            rows: intake.found.rows,
          })}
        </p>
        <Faults context={context} intake={intake} />
        <PlainForm context={context} intake={intake} own={own} />
        <Details summary={tongue.t('reading.json')} open={intake.typed !== null} id="json">
          <JsonForm tongue={tongue} intake={intake} own={own} />
        </Details>
        <GiveUp tongue={tongue} own={own} />
        <KeptUntil tongue={tongue} place={place} intake={intake} />
      </>
    ),
  };
}

/** What a mapping still lacks, before anything is read with it. */
function Faults({ context, intake }: { context: Context; intake: Intake }) {
  const { tongue } = context;
  const says = faultOf(context, intake);
  if (says === null) return null;
  return (
    <Alert tongue={tongue} kind="bad" title={tongue.t('reading.not-yet')}>
      {intake.found.missing.map((what) => (
        <p>{tongue.t(`payments.intake.missing.${what}`)}</p>
      ))}
      <p>{says}</p>
    </Alert>
  );
}

function faultOf({ tongue, place }: Context, intake: Intake): string | null {
  if (intake.typed !== null) return tongue.t('reading.no-json');
  try {
    readMapping(intake.document, place.currency);
    return null;
  } catch (error) {
    if (error instanceof Problem) return problemSentence(tongue, error);
    throw error;
  }
}

function PlainForm({ context: { tongue }, intake, own }: { context: Context; intake: Intake; own: string }) {
  const { document, found } = intake;
  const values = fieldsOf(document, found.columns);
  const form = formOf(tongue, values, null);
  const kind = objectIn(document['file'])['kind'];
  const isText = kind !== 'xlsx' && kind !== 'ods';
  const select = (
    name: string,
    label: string,
    options: readonly (readonly [string, string])[],
    path?: string,
  ) => {
    const field = form.choice(
      name,
      label,
      options.map(([value, word]) => ({ value, label: word })),
    );
    const hint = path === undefined ? undefined : certaintyOf(tongue, found, path);
    return <Select {...field} {...(hint === undefined ? {} : { hint })} value={field.chosen[0] ?? ''} />;
  };
  const detect = ['detect', tongue.t('payments.intake.detect')] as const;
  const marks = (all: object) => [
    detect,
    ...Object.keys(all).map((each) => [each, tongue.t(`reading.mark.${each}`)] as const),
  ];
  const word = (name: string) => tongue.t(`reading.field.${name}`);
  return (
    <Form tongue={tongue} action={own}>
      <TextField {...form.field('title', word('title'))} most={200} required />
      <h2>{tongue.t('reading.columns-title')}</h2>
      <ColumnsTable
        tongue={tongue}
        found={found}
        roles={(values['as'] as string[]) ?? []}
        options={columnRoles.map((value) => ({
          value,
          label: tongue.t(OWN_ROLES.includes(value) ? `payments.intake.role.${value}` : fieldKey(value)),
        }))}
      />
      <h2>{tongue.t('payments.intake.dates-title')}</h2>
      {select(
        'order',
        tongue.t('payments.intake.order'),
        ORDERS.map((each) => [each, tongue.t(`payments.intake.order.${each}`)]),
      )}
      {select(
        'missing',
        tongue.t('payments.intake.missing-day'),
        MISSING.map((each) => [each, tongue.t(`payments.intake.missing-day.${each}`)]),
      )}
      <h2>{tongue.t('reading.amounts-title')}</h2>
      {select('decimal', word('decimal'), [
        detect,
        ['.', tongue.t('reading.mark.dot')],
        [',', tongue.t('reading.mark.comma')],
      ])}
      {select('thousands', word('thousands'), marks(THOUSANDS))}
      {select(
        'sign',
        tongue.t('payments.intake.sign'),
        SIGNS.map((each) => [each, tongue.t(`payments.intake.sign.${each}`)]),
      )}
      <h2>{tongue.t('payments.intake.budget-title')}</h2>
      <p>{tongue.t('payments.intake.budget-says')}</p>
      {budgetFields.map((field) =>
        select(
          `holds_${field}`,
          tongue.t('payments.intake.holds', { field: tongue.t(fieldKey(field)) }),
          classifications.map((each) => [each, tongue.t(`reading.classification.${each}`)]),
        ),
      )}
      <Details summary={tongue.t('reading.file-title')}>
        <div class="form">
          {isText &&
            select(
              'encoding',
              word('encoding'),
              [detect, ...encodings.map((each) => [each, each] as const)],
              'file.encoding',
            )}
          {isText && select('delimiter', word('delimiter'), marks(DELIMITERS), 'file.delimiter')}
          {!isText &&
            select(
              'sheet',
              word('sheet'),
              found.sheets.map((each) => [each, each]),
            )}
        </div>
      </Details>
      <div class="acts">
        <Button name="go" value="preview">
          {tongue.t('reading.preview')}
        </Button>
        <Button name="go" value="keep" variant="secondary">
          {tongue.t('reading.take-form')}
        </Button>
      </div>
    </Form>
  );
}
