import { Breadcrumbs, Button, DefinitionList, Form, Select } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import { pick } from '../platform/i18n/localized.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { zoneOptions } from './calendar-words.ts';
import { countriesIn, countryName } from './municipality-countries.ts';
import { Given, LocalizedFields, type SettingsContext } from './municipality-settings-parts.tsx';
import type { PlaceHead } from './municipality-store.ts';
import { namesSaid } from './profile-page.tsx';
import type { Profile } from './profile-store.ts';

export interface Programme {
  head: Pick<PlaceHead, 'name' | 'names' | 'timeZone' | 'version'>;
  facts: Pick<Profile, 'introduction' | 'country'>;
}

/** What the programme is called, how it presents itself, and what a new municipality begins with. */
export function programmePage(
  context: SettingsContext,
  programme: Programme,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, actor } = context;
  const title = tongue.t('programme.title');
  const items = itemsOf(context, programme);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: '/work', label: tongue.t('work.title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('programme.lead')}</p>
        {actor.permissions.has('places.settings') ? (
          programmeForm(context, programme, values, problem)
        ) : (
          <DefinitionList items={items} />
        )}
      </>
    ),
  };
}

function programmeForm(
  { tongue }: SettingsContext,
  { facts }: Programme,
  values: Record<string, unknown>,
  problem: Problem | null,
) {
  const form = formOf(tongue, values, problem);
  const names = LocalizedFields({
    tongue,
    form,
    name: 'names',
    legend: tongue.t('programme.names'),
    hint: tongue.t('programme.names-hint'),
  });
  const introduction = LocalizedFields({
    tongue,
    form,
    name: 'introduction',
    legend: tongue.t('programme.introduction'),
    hint: tongue.t('programme.introduction-hint'),
    rows: 3,
  });
  const countries = countriesIn(tongue.language).map(({ code, name }) => ({ value: code, label: name }));
  const fields = {
    country: form.select('country', tongue.t('programme.country'), countries),
    timeZone: form.select('timeZone', tongue.t('settings.time-zone'), zoneOptions(facts.country)),
  };
  return (
    <Form {...form.props()} action="/work/programme">
      {names}
      {introduction}
      <Select {...fields.country} hint={tongue.t('programme.country-hint')} />
      <Select {...fields.timeZone} required />
      <Button>{tongue.t('programme.submit')}</Button>
    </Form>
  );
}

const itemsOf = ({ tongue }: SettingsContext, { head, facts }: Programme) => [
  {
    term: tongue.t('programme.names'),
    says: <Given tongue={tongue}>{namesSaid(tongue, head.names) || head.name}</Given>,
  },
  {
    term: tongue.t('programme.introduction'),
    says: <Given tongue={tongue}>{pick(tongue.language, facts.introduction).text}</Given>,
  },
  {
    term: tongue.t('programme.country'),
    says: <Given tongue={tongue}>{facts.country && countryName(tongue.language, facts.country)}</Given>,
  },
  { term: tongue.t('settings.time-zone'), says: <bdi>{head.timeZone}</bdi> },
];
