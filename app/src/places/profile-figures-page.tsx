import { Button, DataTable, EmptyState, Form, TextField } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { mayChange } from './municipality-sections.ts';
import {
  formOf,
  Remove,
  type SettingsContext,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';
import type { Trait } from './profile-store.ts';

/** Figures by which the place is compared with others like it. */
export function figuresPage(
  context: SettingsContext,
  traits: readonly Trait[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const may = mayChange(context.actor, 'figures');
  const form = formOf(tongue, values, problem);
  const fields = {
    trait: form.field('trait', tongue.t('settings.figures.trait')),
    value: form.field('value', tongue.t('settings.figures.value')),
    unit: form.field('unit', tongue.t('settings.figures.unit')),
    year: form.field('year', tongue.t('settings.year')),
    source: form.field('source', tongue.t('settings.source')),
  };
  return settingsPage(
    context,
    'figures',
    problem,
    <>
      {traits.length === 0 ? (
        <EmptyState title={tongue.t('settings.figures.none')}>
          {tongue.t('settings.figures.none-says')}
        </EmptyState>
      ) : (
        <FigureTable
          tongue={tongue}
          traits={traits}
          {...(may
            ? {
                remove: (row: Trait) => (
                  <Remove
                    tongue={tongue}
                    action={settingsPath(place.code, 'figures/remove')}
                    fields={{ trait: row.trait, year: String(row.year) }}
                  >
                    {tongue.t('settings.figures.remove', { trait: row.trait, year: tongue.year(row.year) })}
                  </Remove>
                ),
              }
            : {})}
        />
      )}
      {may && (
        <Form {...form.props()} action={settingsPath(place.code, 'figures')}>
          <h2>{tongue.t('settings.figures.add')}</h2>
          <TextField {...fields.trait} hint={tongue.t('settings.figures.trait-hint')} required />
          <TextField
            {...fields.value}
            hint={tongue.t('settings.figures.value-hint')}
            inputmode="decimal"
            size={14}
            required
          />
          <TextField {...fields.unit} hint={tongue.t('settings.figures.unit-hint')} size={14} required />
          <TextField {...fields.year} inputmode="numeric" size={6} required />
          <TextField {...fields.source} required />
          <Button>{tongue.t('settings.save')}</Button>
        </Form>
      )}
    </>,
  );
}

/** Each figure with its unit, year and source. */
export const FigureTable = ({
  tongue,
  traits,
  remove,
}: {
  tongue: Tongue;
  traits: readonly Trait[];
  remove?: (row: Trait) => unknown;
}) => (
  <DataTable
    tongue={tongue}
    id="figures"
    caption={tongue.t('settings.figures.title')}
    captionHidden
    cards
    rows={traits}
    columns={[
      {
        head: tongue.t('settings.figures.trait'),
        heading: true,
        words: true,
        cell: (row) => <bdi>{row.trait}</bdi>,
      },
      { head: tongue.t('settings.year'), numeric: true, cell: (row) => tongue.year(row.year) },
      {
        head: tongue.t('settings.figures.value'),
        numeric: true,
        cell: (row) => figureSaid(tongue, row.value),
      },
      { head: tongue.t('settings.figures.unit'), cell: (row) => <bdi>{row.unit}</bdi> },
      { head: tongue.t('settings.source'), words: true, cell: (row) => <bdi>{row.source}</bdi> },
      ...(remove ? [{ head: tongue.t('settings.actions'), cell: (row: Trait) => remove(row) as never }] : []),
    ]}
  />
);

/** As many decimals as were given: 12.50 does not become 12.5. */
const figureSaid = (tongue: Tongue, value: string): string => {
  const digits = value.split('.')[1]?.length ?? 0;
  return tongue.number(Number(value), { minimumFractionDigits: digits, maximumFractionDigits: digits });
};
