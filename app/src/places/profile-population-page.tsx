import { Alert, Button, DataTable, EmptyState, Form, TextField } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { mayChange } from './municipality-sections.ts';
import {
  formOf,
  Remove,
  type SettingsContext,
  Source,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';
import { type AgeRow, type Count, findingsOf, rowsOf, SEXES, totalOf } from './profile-population.ts';
import type { KeptCount } from './profile-population-store.ts';
import { agesSaid } from './profile-words.ts';

/** The people of each year, with what does not add up, and the form for a year. */
export function populationPage(
  context: SettingsContext,
  counts: readonly KeptCount[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const may = mayChange(context.actor, 'population');
  const form = may && countForm(context, counts, values, problem);
  // What is being written comes first; before that, what is known.
  const isWriting = problem !== null || String(values['year'] ?? '') !== '';
  return settingsPage(
    context,
    'population',
    problem,
    <>
      {counts.length === 0 && (
        <EmptyState title={tongue.t('settings.population.none')}>
          {tongue.t('settings.population.none-says')}
        </EmptyState>
      )}
      {isWriting && form}
      {counts.map((count) => (
        <section>
          <h2>{tongue.year(count.year)}</h2>
          <CountTable tongue={tongue} count={count} />
          {may && (
            <>
              <p>
                <a class="ds-link" href={`${settingsPath(place.code, 'population')}?year=${count.year}`}>
                  {tongue.t('settings.population.change', { year: tongue.year(count.year) })}
                </a>
              </p>
              <Remove
                tongue={tongue}
                action={settingsPath(place.code, 'population/remove')}
                fields={{ year: String(count.year) }}
              >
                {tongue.t('settings.population.remove', { year: tongue.year(count.year) })}
              </Remove>
            </>
          )}
        </section>
      ))}
      {!isWriting && form}
    </>,
  );
}

function countForm(
  { tongue, place }: SettingsContext,
  counts: readonly KeptCount[],
  values: Record<string, unknown>,
  problem: Problem | null,
) {
  const form = formOf(tongue, values, problem);
  const known = counts.find((count) => String(count.year) === form.text('year'));
  const fields = {
    year: form.field('year', tongue.t('settings.year')),
    source: form.field('source', tongue.t('settings.source')),
    link: form.field('link', tongue.t('settings.link')),
    bands: form.field('bands', tongue.t('settings.population.bands'), [
      'place.bands-unreadable',
      'place.bands-overlap',
    ]),
    statedTotal: form.field('statedTotal', tongue.t('settings.population.stated')),
  };
  return (
    <Form {...form.props()} action={settingsPath(place.code, 'population')}>
      <h2>
        {known
          ? tongue.t('settings.population.change', { year: tongue.year(known.year) })
          : tongue.t('settings.population.add')}
      </h2>
      <TextField {...fields.year} inputmode="numeric" size={6} required />
      <TextField {...fields.source} hint={tongue.t('settings.population.source-hint')} required />
      <TextField {...fields.link} type="url" hint={tongue.t('settings.link-hint')} />
      <TextField
        {...fields.bands}
        rows={10}
        hint={tongue.t('settings.population.bands-hint')}
        dir="ltr"
        required
      />
      <TextField
        {...fields.statedTotal}
        hint={tongue.t('settings.population.stated-hint')}
        inputmode="numeric"
        size={12}
      />
      <Button>{tongue.t('settings.save')}</Button>
    </Form>
  );
}

type TableRow = AgeRow & { isTotal?: boolean };

/** People by age and sex with computed totals, their source, and what does not add up. */
export function CountTable({ tongue, count }: { tongue: Tongue; count: Count }) {
  const sexes = SEXES.filter((sex) => count.bands.some((band) => band.sex === sex));
  const rows: TableRow[] = rowsOf(count.bands);
  const people = Object.fromEntries(sexes.map((sex) => [sex, totalOf(count.bands, sex)]));
  const whole: TableRow = { fromAge: 0, toAge: null, people, isTotal: true };
  // One group of all ages is its own total.
  const isOne = rows.length === 1 && rows[0]?.fromAge === 0 && rows[0].toAge === null;
  const sum = (row: TableRow) => Object.values(row.people).reduce((total, each) => total + each, 0);
  return (
    <>
      <Findings tongue={tongue} count={count} />
      <DataTable
        tongue={tongue}
        id={`people-${count.year}`}
        caption={tongue.t('place-about.people-of', { year: tongue.year(count.year) })}
        rows={isOne ? [whole] : rows}
        foot={isOne ? [] : [whole]}
        columns={[
          {
            head: tongue.t('ages.head'),
            heading: true,
            cell: (row) =>
              row.isTotal ? tongue.t('place-about.total') : agesSaid(tongue, row.fromAge, row.toAge),
          },
          ...sexes.map((sex) => ({
            head: tongue.t(`counted.${sex}`),
            numeric: true,
            cell: (row: TableRow) => (row.people[sex] === undefined ? '' : tongue.number(row.people[sex])),
          })),
          { head: tongue.t('place-about.total'), numeric: true, cell: (row) => tongue.number(sum(row)) },
        ]}
      />
      <p class="quiet">
        {tongue.t('settings.source')}: <Source text={count.source} link={count.link} />
      </p>
    </>
  );
}

function Findings({ tongue, count }: { tongue: Tongue; count: Count }) {
  const found = findingsOf(count);
  if (found.length === 0) return null;
  return (
    <Alert tongue={tongue} kind="ask">
      <p>{tongue.t('place-about.does-not-add-up')}</p>
      <ul>
        {found.map((finding) => (
          <li>
            {finding.kind === 'total-differs' &&
              tongue.t('finding.total-differs', { stated: finding.stated, computed: finding.computed })}
            {finding.kind === 'bands-differ' && tongue.t('finding.bands-differ')}
            {finding.kind === 'ages-missing' &&
              tongue.t('finding.ages-missing', {
                sex: tongue.t(`counted.${finding.sex}`),
                ages: agesSaid(tongue, finding.from, finding.to),
              })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
