import { Button, DataTable, EmptyState, Form, Select, TextField } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import { languages } from '../platform/i18n/languages.ts';
import { pick } from '../platform/i18n/localized.ts';
import type { Problem } from '../platform/problems/problem.ts';
import type { Holiday } from './calendar-store.ts';
import { mayChange } from './municipality-sections.ts';
import {
  formOf,
  Remove,
  type SettingsContext,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';

/** The days on which nobody works though the week says so. */
export function holidaysPage(
  context: SettingsContext,
  days: readonly Holiday[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const may = mayChange(context.actor, 'holidays');
  const form = formOf(tongue, values, problem);
  const fields = {
    days: form.field('days', tongue.t('settings.holidays.days'), ['place.holidays-unreadable']),
    language: form.field('language', tongue.t('settings.holidays.language')),
  };
  return settingsPage(
    context,
    'holidays',
    problem,
    <>
      {days.length === 0 ? (
        <EmptyState title={tongue.t('settings.holidays.none')}>
          {tongue.t('settings.holidays.none-says')}
        </EmptyState>
      ) : (
        <DataTable
          tongue={tongue}
          id="holidays"
          caption={tongue.t('settings.holidays.title')}
          captionHidden
          cards
          rows={days}
          columns={[
            { head: tongue.t('settings.day'), heading: true, cell: (row) => tongue.date(row.day) },
            { head: tongue.t('places.name'), cell: (row) => holidayName(context, row) },
            ...(may
              ? [
                  {
                    head: tongue.t('settings.actions'),
                    cell: (row: Holiday) => (
                      <Remove
                        tongue={tongue}
                        action={settingsPath(place.code, 'holidays/remove')}
                        fields={{ day: row.day }}
                      >
                        {tongue.t('settings.holidays.remove', { day: tongue.date(row.day) })}
                      </Remove>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {may && (
        <Form {...form.props()} action={settingsPath(place.code, 'holidays')}>
          <h2>{tongue.t('settings.holidays.add')}</h2>
          <TextField {...fields.days} rows={8} hint={tongue.t('settings.holidays.days-hint')} required />
          <Select
            {...fields.language}
            options={languages.map((language) => ({ value: language, label: tongue.languageName(language) }))}
            required
          />
          <Button>{tongue.t('settings.save')}</Button>
        </Form>
      )}
    </>,
  );
}

export function holidayName({ tongue }: Pick<SettingsContext, 'tongue'>, { name }: Holiday) {
  const { text, language } = pick(tongue.language, name);
  return <bdi lang={language}>{text}</bdi>;
}
