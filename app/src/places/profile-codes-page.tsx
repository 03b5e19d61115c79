import { Button, DataTable, EmptyState, Form, TextField } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { mayChange } from './municipality-sections.ts';
import {
  formOf,
  Given,
  Remove,
  type SettingsContext,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';
import { SCHEME_NAMES } from './profile-codes.ts';
import type { PlaceCode } from './profile-store.ts';

/** The codes by which statistics, laws and maps know the place. */
export function codesPage(
  context: SettingsContext,
  codes: readonly PlaceCode[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const may = mayChange(context.actor, 'codes');
  const form = formOf(tongue, values, problem);
  const fields = {
    scheme: form.field('scheme', tongue.t('settings.codes.scheme')),
    code: form.field('code', tongue.t('places.code'), ['place.code-form']),
    source: form.field('source', tongue.t('settings.source')),
  };
  return settingsPage(
    context,
    'codes',
    problem,
    <>
      {codes.length === 0 ? (
        <EmptyState title={tongue.t('settings.codes.none')}>
          {tongue.t('settings.codes.none-says')}
        </EmptyState>
      ) : (
        <DataTable
          tongue={tongue}
          id="codes"
          caption={tongue.t('settings.codes.title')}
          captionHidden
          cards
          rows={codes}
          columns={[
            {
              head: tongue.t('settings.codes.scheme'),
              heading: true,
              cell: (row) => schemeSaid(tongue, row.scheme),
            },
            { head: tongue.t('places.code'), cell: (row) => <bdi>{row.code}</bdi> },
            {
              head: tongue.t('settings.source'),
              words: true,
              cell: (row) => <Given tongue={tongue}>{row.source}</Given>,
            },
            ...(may
              ? [
                  {
                    head: tongue.t('settings.actions'),
                    cell: (row: PlaceCode) => (
                      <Remove
                        tongue={tongue}
                        action={settingsPath(place.code, 'codes/remove')}
                        fields={{ scheme: row.scheme }}
                      >
                        {tongue.t('settings.codes.remove', { code: row.code })}
                      </Remove>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {may && (
        <Form {...form.props()} action={settingsPath(place.code, 'codes')}>
          <h2>{tongue.t('settings.codes.add')}</h2>
          <TextField
            {...fields.scheme}
            hint={tongue.t('settings.codes.scheme-hint', { schemes: SCHEME_NAMES })}
            size={24}
            required
          />
          <TextField {...fields.code} size={24} required />
          <TextField {...fields.source} />
          <Button>{tongue.t('settings.save')}</Button>
        </Form>
      )}
    </>,
  );
}

export const schemeSaid = (tongue: Tongue, scheme: string) =>
  tongue.has(`scheme.${scheme}`) ? tongue.t(`scheme.${scheme}`) : <bdi>{scheme}</bdi>;
