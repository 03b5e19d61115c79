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
  StandsNow,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';
import type { PlaceHead } from './municipality-store.ts';

/** What the law has made of the place over time, and the form that records the next change. */
export function historyPage(
  context: SettingsContext,
  head: Pick<PlaceHead, 'name' | 'code' | 'version'>,
  changes: readonly PlaceChange[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const may = mayChange(context.actor, 'history');
  const path = settingsPath(place.code, 'history');
  const removal = (change: PlaceChange) =>
    !may || REPLACING.has(change.kind) ? null : (
      <Remove
        tongue={tongue}
        action={`${path}/remove`}
        fields={{ change: change.id, version: String(head.version) }}
      >
        {tongue.t('settings.history.remove')}
      </Remove>
    );
  return settingsPage(
    context,
    'history',
    problem,
    <>
      <StandsNow
        tongue={tongue}
        problem={problem}
        items={[
          { term: tongue.t('places.name'), says: <bdi>{head.name}</bdi> },
          { term: tongue.t('places.code'), says: <bdi>{head.code}</bdi> },
        ]}
      />
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
      {may && changeForm(context, head, values, problem)}
    </>,
  );
}

function changeForm(
  { tongue, place }: SettingsContext,
  head: Pick<PlaceHead, 'version'>,
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
    <Form
      tongue={tongue}
      action={settingsPath(place.code, 'history')}
      requestId={form.text('requestId')}
      version={head.version}
      errors={form.errors()}
    >
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
