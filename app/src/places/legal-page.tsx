import {
  Button,
  DataTable,
  EmptyState,
  Form,
  Select,
  StateTag,
  TextField,
} from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { LEGAL_KEY_NAMES } from './legal-keys.ts';
import type { KeptSetting } from './legal-store.ts';
import { citation, legalSaid } from './legal-words.tsx';
import { mayChange } from './municipality-sections.ts';
import {
  formOf,
  Remove,
  type SettingsContext,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';

/** What the law sets for the place, each with the article that says so and the days on which it holds. */
export function legalPage(
  context: SettingsContext,
  settings: readonly KeptSetting[],
  today: string,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const may = mayChange(context.actor, 'law');
  const path = settingsPath(place.code, 'law');
  return settingsPage(
    context,
    'law',
    problem,
    <>
      {settings.length === 0 ? (
        <EmptyState title={tongue.t('settings.law.none')}>{tongue.t('settings.law.none-says')}</EmptyState>
      ) : (
        <DataTable
          tongue={tongue}
          id="law"
          caption={tongue.t('settings.law.title')}
          captionHidden
          cards
          rows={settings}
          columns={[
            {
              head: tongue.t('settings.law.key'),
              heading: true,
              words: true,
              cell: (row) => tongue.t(`law.${row.key}`),
            },
            { head: tongue.t('settings.law.value'), cell: (row) => legalSaid(tongue, row, place.currency) },
            { head: tongue.t('settings.law.holds'), words: true, cell: (row) => holds(context, row, today) },
            { head: tongue.t('settings.law.law'), words: true, cell: (row) => citation(tongue, row) },
            ...(may
              ? [
                  {
                    head: tongue.t('settings.actions'),
                    cell: (row: KeptSetting) => (
                      <>
                        <a class="ds-link" href={`${path}?key=${row.key}&from=${row.validFrom}`}>
                          {tongue.t('settings.change')}
                        </a>
                        <Remove
                          tongue={tongue}
                          action={`${path}/remove`}
                          fields={{ key: row.key, validFrom: row.validFrom }}
                        >
                          {tongue.t('settings.law.remove')}
                        </Remove>
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {may && settingForm(context, values, problem)}
    </>,
  );
}

function holds({ tongue }: SettingsContext, { validFrom, validTo }: KeptSetting, today: string) {
  const inForce = validFrom <= today && (validTo === null || validTo >= today);
  const span =
    validTo === null
      ? tongue.t('settings.from-day', { from: tongue.date(validFrom) })
      : tongue.t('settings.from-to', { from: tongue.date(validFrom), to: tongue.date(validTo) });
  return (
    <>
      {span}{' '}
      <StateTag
        tongue={tongue}
        state={inForce ? 'good' : 'none'}
        word={tongue.t(
          inForce ? 'settings.law.in-force' : validFrom > today ? 'settings.law.later' : 'settings.law.past',
        )}
      />
    </>
  );
}

function settingForm(
  { tongue, place }: SettingsContext,
  values: Record<string, unknown>,
  problem: Problem | null,
) {
  const form = formOf(tongue, values, problem);
  const isNew = form.text('version') === '0';
  const fields = {
    key: form.select(
      'key',
      tongue.t('settings.law.key'),
      LEGAL_KEY_NAMES.map((value) => ({ value, label: tongue.t(`law.${value}`) })),
    ),
    value: form.field('value', tongue.t('settings.law.value'), ['place.law-value']),
    validFrom: form.field('validFrom', tongue.t('settings.first-day'), [
      'place.law-overlap',
      'place.law-open',
    ]),
    validTo: form.field('validTo', tongue.t('settings.last-day')),
    law: form.field('law', tongue.t('settings.law.law')),
    article: form.field('article', tongue.t('settings.law.article')),
    link: form.field('link', tongue.t('settings.link')),
  };
  return (
    <Form {...form.props()} action={settingsPath(place.code, 'law')}>
      <h2>{tongue.t(isNew ? 'settings.law.add' : 'settings.law.change')}</h2>
      <Select {...fields.key} required />
      <TextField
        {...fields.value}
        hint={tongue.t('settings.law.value-hint', { currency: place.currency })}
        size={14}
        dir="ltr"
        required
      />
      <TextField {...fields.validFrom} type="date" hint={tongue.t('settings.law.from-hint')} required />
      <TextField {...fields.validTo} type="date" hint={tongue.t('settings.last-day-hint')} />
      <TextField {...fields.law} hint={tongue.t('settings.law.law-hint')} required />
      <TextField {...fields.article} size={16} />
      <TextField {...fields.link} type="url" hint={tongue.t('settings.link-hint')} />
      <Button>{tongue.t('settings.save')}</Button>
    </Form>
  );
}
