import { encodings } from '@groundwork-gov/fiscal';
import {
  Alert,
  Breadcrumbs,
  Button,
  CheckGroup,
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
import { CLASSIFICATIONS, PHASES, SIDES } from '../phases.ts';
import { phaseWord } from '../words.ts';
import { GroupFields, RuleFields } from './group-fields.tsx';
import { KeepForm } from './keep-form.tsx';
import { fieldsOf, SCALES } from './mapping-form.ts';
import { OfPackage } from './of-package.tsx';
import { type Intake, mappingOf } from './preview.ts';
import { columnRoles, roleWord } from './roles-of-columns.ts';

export type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** Second step: what the files seem to be, as a form, and below it as the document that it is. */
export function mappingPage(context: Context, intake: Intake): PageContent {
  const { tongue, place } = context;
  const base = `/work/places/${place.code}/budgets`;
  const own = `${base}/import/${intake.intakeId}`;
  const title = tongue.t('reading.mapping-title');
  const { found } = intake;
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: base, label: tongue.t('budget.desk.title') },
            { href: `${base}/import/new`, label: tongue.t('budget.desk.import') },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">
          {tongue.t('reading.mapping-says', {
            files: tongue.list(intake.files.map(({ name }) => name)),
            rows: found.rows,
          })}
        </p>
        {found.kept !== null && (
          <Alert tongue={tongue} kind="info">
            <p>{tongue.t('budget.intake.looks-like', { name: found.kept.name })}</p>
          </Alert>
        )}
        <OfPackage tongue={tongue} code={place.code} found={found} />
        <Faults tongue={tongue} intake={intake} />
        <PlainForm context={context} intake={intake} own={own} />
        <Details summary={tongue.t('reading.json')} open={intake.typed !== null} id="json">
          <JsonForm tongue={tongue} intake={intake} own={own} />
        </Details>
        <Details summary={tongue.t('budget.kept.keep')} id="keep">
          <KeepForm context={context} intake={intake} />
        </Details>
        <GiveUp tongue={tongue} own={own} />
        <KeptUntil tongue={tongue} place={place} intake={intake} />
      </>
    ),
  };
}

/** What a mapping still lacks, before anything is read with it. */
function Faults({ tongue, intake }: { tongue: Context['tongue']; intake: Intake }) {
  const says = faultOf(tongue, intake);
  if (says === null) return null;
  return (
    <Alert tongue={tongue} kind="bad" title={tongue.t('reading.not-yet')}>
      <p>{says}</p>
      {intake.found.missing.map((what) => (
        <p>{tongue.t(`budget.intake.missing.${what}`)}</p>
      ))}
    </Alert>
  );
}

function faultOf(tongue: Context['tongue'], intake: Intake): string | null {
  if (intake.typed !== null) return tongue.t('reading.no-json');
  try {
    mappingOf(intake);
    return null;
  } catch (error) {
    if (error instanceof Problem) return problemSentence(tongue, error);
    throw error;
  }
}

interface Part {
  context: Context;
  intake: Intake;
  own: string;
}

function PlainForm({ context: { tongue }, intake, own }: Part) {
  const { document, found } = intake;
  const values: Record<string, unknown> = {
    ...fieldsOf(document, found.columns),
    year: intake.year === null ? '' : String(intake.year),
    until: intake.until ?? '',
    read: intake.side ?? '',
  };
  const form = formOf(tongue, values, null);
  const file = objectIn(document['file']);
  const isText = (file['kind'] ?? 'csv') === 'csv';
  const hint = (path: string) => {
    const says = certaintyOf(tongue, found, path);
    return says === undefined ? {} : { hint: says };
  };
  const select = (name: string, options: readonly (readonly [string, string])[], path?: string) => {
    const all = options.map(([value, label]) => ({ value, label }));
    const field = form.choice(name, tongue.t(`reading.field.${name}`), all);
    return <Select {...field} {...(path ? hint(path) : {})} value={field.chosen[0] ?? ''} />;
  };
  const text = (name: string, size: number, more: { hint?: string; dir?: 'ltr' } = {}) => (
    <TextField {...form.field(name, tongue.t(`reading.field.${name}`))} size={size} {...more} />
  );
  const sides = SIDES.map((side) => [side, tongue.t(`budget.side.${side}`)] as const);
  const isBoth = typeof document['side'] !== 'string';
  const marks = (all: object) =>
    Object.keys(all).map((each) => [each, tongue.t(`reading.mark.${each}`)] as const);
  const stated = PHASES.filter((phase) => objectIn(document['phases'])[phase] !== undefined);
  const side = document['side'] === 'revenue' ? 'revenue' : 'expenditure';
  const phaseOptions = stated.map((phase) => ({ value: phase, label: phaseWord(tongue, phase, side) }));
  return (
    <Form tongue={tongue} action={own}>
      <TextField {...form.field('title', tongue.t('reading.field.title'))} most={200} required />
      {select(
        'side',
        [...sides, ...(isBoth ? [['column', tongue.t('budget.intake.side-column')] as const] : [])],
        'side',
      )}
      {isBoth && select('read', sides)}
      <h2>{tongue.t('reading.columns-title')}</h2>
      <ColumnsTable
        tongue={tongue}
        found={found}
        roles={rolesOf(values['as'])}
        options={columnRoles.map((value) => ({ value, label: roleWord(tongue, value, side) }))}
      />
      <h2>{tongue.t('budget.intake.year-title')}</h2>
      {select(
        'from',
        (['file-name', 'column', 'fixed'] as const).map((each) => [
          each,
          tongue.t(`budget.year-from.${each}`),
        ]),
        'year',
      )}
      {text('pattern', 40, { hint: tongue.t('budget.intake.pattern-hint'), dir: 'ltr' })}
      {text('fixed', 6)}
      {text('year', 6, { hint: tongue.t('budget.intake.year-hint') })}
      <TextField
        {...form.field('until', tongue.t('budget.desk.until'))}
        hint={tongue.t('budget.desk.until-hint')}
        type="date"
        size={12}
      />
      {stated.map((phase) => (
        <TextField
          {...form.field(
            `asOf_${phase}`,
            tongue.t('budget.intake.as-of', { phase: phaseWord(tongue, phase, side) }),
          )}
          hint={tongue.t('budget.intake.as-of-hint')}
          size={12}
          dir="ltr"
        />
      ))}
      <h2>{tongue.t('reading.amounts-title')}</h2>
      {select(
        'decimal',
        [
          ['.', tongue.t('reading.mark.dot')],
          [',', tongue.t('reading.mark.comma')],
        ],
        'file.decimal',
      )}
      {select('thousands', marks(THOUSANDS), 'file.thousands')}
      {select(
        'scale',
        SCALES.map((each) => [each, tongue.number(Number(each))]),
        'file.scale',
      )}
      {select(
        'blank',
        (['refuse', 'unknown', 'zero'] as const).map((each) => [each, tongue.t(`budget.blank.${each}`)]),
      )}
      {phaseOptions.length > 0 && (
        <CheckGroup
          {...form.choice('minus', tongue.t('reading.field.minus'), phaseOptions)}
          hint={tongue.t('budget.intake.minus-hint')}
        />
      )}
      <Details summary={tongue.t('reading.file-title')}>
        <div class="form">
          {isText &&
            select(
              'encoding',
              encodings.map((each) => [each, each]),
              'file.encoding',
            )}
          {isText && select('delimiter', marks(DELIMITERS), 'file.delimiter')}
          {!isText &&
            select(
              'sheet',
              found.sheets.map((each) => [each, each]),
            )}
          {text('header', 6, { ...hint('file.header') })}
        </div>
      </Details>
      <Details summary={tongue.t('budget.intake.groups-title')}>
        <div class="form">
          <GroupFields
            tongue={tongue}
            form={form}
            known={CLASSIFICATIONS.filter((each) => objectIn(document['codes'])[each] !== undefined)}
          />
          <RuleFields
            tongue={tongue}
            form={form}
            values={values}
            known={CLASSIFICATIONS.filter((each) => objectIn(document['codes'])[each] !== undefined)}
          />
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

const rolesOf = (as: unknown): readonly string[] => (Array.isArray(as) ? as.map(String) : []);
