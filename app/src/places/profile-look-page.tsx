import { Button, Form, TextField } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { mayChange } from './municipality-sections.ts';
import {
  formOf,
  Given,
  type SettingsContext,
  StandsNow,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';
import type { PlaceHead } from './municipality-store.ts';

/** The place's colour. The page around the form wears it already, in light and in dark. */
export function lookPage(
  context: SettingsContext,
  head: Pick<PlaceHead, 'accent' | 'version'>,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const form = formOf(tongue, values, problem);
  const accent = form.field('accent', tongue.t('settings.look.accent'));
  const now = [
    { term: tongue.t('settings.look.accent'), says: <Given tongue={tongue}>{head.accent ?? ''}</Given> },
  ];
  return settingsPage(
    context,
    'look',
    problem,
    <>
      <StandsNow tongue={tongue} problem={problem} items={now} />
      {mayChange(context.actor, 'look') ? (
        <Form
          tongue={tongue}
          action={settingsPath(place.code, 'look')}
          requestId={form.text('requestId')}
          version={head.version}
          errors={form.errors()}
        >
          <TextField {...accent} hint={tongue.t('settings.look.accent-hint')} size={8} dir="ltr" />
          <Button>{tongue.t('settings.save')}</Button>
        </Form>
      ) : (
        <p>
          {tongue.t('settings.look.accent')}: <Given tongue={tongue}>{head.accent ?? ''}</Given>
        </p>
      )}
    </>,
  );
}
