import { Button, EmptyState, Form, Select, TextField } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { CHANGE_KINDS, type PlaceChange, REPLACING } from './history-kinds.ts';
import { FormerNames, HistoryLines } from './history-words.tsx';
import { mayChange } from './municipality-sections.ts';
import {
  formOf,
  Remove,
  type SettingsContext,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';
import type { PlaceHead } from './municipality-store.ts';

/** What the law has made of the place over time, and the form that records the next change. */
export function historyPage(
  context: SettingsContext,
  head: Pick<PlaceHead, 'name'>,
  changes: readonly PlaceChange[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const may = mayChange(context.actor, 'history');
  const path = settingsPath(place.code, 'history');
  const removal = (change: PlaceChange) =>
    !may || REPLACING.has(change.kind) ? null : (
      <Remove tongue={tongue} action={`${path}/remove`} fields={{ change: change.id }}>
        {tongue.t('settings.history.remove')}
      </Remove>
    );
  return settingsPage(
    context,
    'history',
    problem,
    <>
      <FormerNames tongue={tongue} name={head.name} changes={changes} />
      {changes.length === 0 ? (
        <EmptyState title={tongue.t('settings.history.none')}>
          {tongue.t('settings.history.none-says')}
        </EmptyState>
      ) : (
        <HistoryLines
          tongue={tongue}
          changes={changes}
          linkTo={(code) => `/places/${code}`}
          after={(change) => removal(change as PlaceChange)}
        />
      )}
      {may && changeForm(context, values, problem)}
    </>,
  );
}

function changeForm(
  { tongue, place }: SettingsContext,
  values: Record<string, unknown>,
  problem: Problem | null,
) {
  const form = formOf(tongue, values, problem);
  const fields = {
    kind: form.field('kind', tongue.t('settings.history.kind')),
    effectiveOn: form.field('effectiveOn', tongue.t('settings.history.day'), ['place.change-too-early']),
    other: form.field('other', tongue.t('settings.history.other'), ['place.change-other-needed']),
    after: form.field('after', tongue.t('settings.history.after'), [
      'place.change-after-needed',
      'place.code-taken',
    ]),
    law: form.field('law', tongue.t('settings.law.law')),
    link: form.field('link', tongue.t('settings.link')),
  };
  return (
    <Form {...form.props()} action={settingsPath(place.code, 'history')}>
      <h2>{tongue.t('settings.history.add')}</h2>
      <Select
        {...fields.kind}
        hint={tongue.t('settings.history.kind-hint')}
        options={CHANGE_KINDS.map((value) => ({ value, label: tongue.t(`change-kind.${value}`) }))}
        required
      />
      <TextField {...fields.effectiveOn} type="date" required />
      <TextField {...fields.after} hint={tongue.t('settings.history.after-hint')} />
      <TextField {...fields.other} hint={tongue.t('settings.history.other-hint')} />
      <TextField {...fields.law} hint={tongue.t('settings.law.law-hint')} required />
      <TextField {...fields.link} type="url" hint={tongue.t('settings.link-hint')} />
      <Button>{tongue.t('settings.history.submit')}</Button>
    </Form>
  );
}
