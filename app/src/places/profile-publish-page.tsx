import { Button, DefinitionList, Form } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { mayChange } from './municipality-sections.ts';
import { formOf, type SettingsContext, settingsPage, settingsPath } from './municipality-settings-parts.tsx';

export interface Publication {
  publishedAt: Date | null;
  /** Whether the profile itself is public, or the name alone that came with a budget. */
  isWhole: boolean;
  /** Whether the desk has something that the public has not. */
  hasNews: boolean;
}

/** From the desk to the public page: what is public now, and the button that brings it up to date. */
export function publishPage(
  context: SettingsContext,
  state: Publication,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const form = formOf(tongue, values, problem);
  const says = !state.publishedAt
    ? 'never'
    : !state.isWhole
      ? 'name-only'
      : state.hasNews
        ? 'has-news'
        : 'same';
  return settingsPage(
    context,
    'publish',
    problem,
    <>
      <DefinitionList
        items={[
          {
            term: tongue.t('settings.publish.last'),
            says: state.publishedAt
              ? tongue.dateTime(state.publishedAt, place.timeZone)
              : tongue.t('settings.publish.never-yet'),
          },
        ]}
      />
      <p>{tongue.t(`settings.publish.${says}`)}</p>
      {state.publishedAt && (
        <p>
          <a class="ds-link" href={`/places/${place.code}/about`}>
            {tongue.t('work.public-page')}
          </a>
        </p>
      )}
      {mayChange(context.actor, 'publish') && says !== 'same' && (
        <Form {...form.props()} action={settingsPath(place.code, 'publish')}>
          <Button>{tongue.t('settings.publish.submit')}</Button>
        </Form>
      )}
    </>,
  );
}
