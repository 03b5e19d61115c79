import { Button, DefinitionList, Form, Select, TextField } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { languages } from '../platform/i18n/languages.ts';
import type { Localized } from '../platform/i18n/localized.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { countriesIn, countryName } from './municipality-countries.ts';
import { mayChange } from './municipality-sections.ts';
import {
  formOf,
  Given,
  LocalizedFields,
  type SettingsContext,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';
import type { PlaceHead } from './municipality-store.ts';
import type { Profile } from './profile-store.ts';
import { areaSaid, languageNames } from './profile-words.ts';

export interface ProfileFacts {
  head: Pick<PlaceHead, 'name' | 'names' | 'version'>;
  facts: Profile;
}

const TRAITS = {
  settlement: ['urban', 'rural', 'mixed'],
  coast: ['yes', 'no'],
  capital: ['national', 'regional', 'no'],
};

/** What the place is called elsewhere, where it lies, how large it is, and what is spoken. */
export function profilePage(
  context: SettingsContext,
  given: ProfileFacts,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const currency = { term: tongue.t('places.currency'), says: <bdi>{place.currency}</bdi> };
  const items = [...factItems(tongue, given), currency];
  if (!mayChange(context.actor, 'profile'))
    return settingsPage(context, 'profile', problem, <DefinitionList items={items} />);
  const form = formOf(tongue, values, problem);
  const names = LocalizedFields({
    tongue,
    form,
    name: 'names',
    legend: tongue.t('settings.profile.names'),
    hint: tongue.t('settings.profile.names-hint', { name: given.head.name }),
  });
  const traits = Object.entries(TRAITS).map(([name, answers]) => {
    const options = answers.map((value) => ({ value, label: tongue.t(`trait.${name}.${value}`) }));
    return <Select {...form.select(name, tongue.t(`trait.${name}`), options)} />;
  });
  const countries = countriesIn(tongue.language).map(({ code, name }) => ({ value: code, label: name }));
  const fields = {
    country: form.select('country', tongue.t('settings.country'), countries),
    area: form.field('areaHectares', tongue.t('settings.profile.area')),
    areaSource: form.field('areaSource', tongue.t('settings.profile.area-source')),
    work: form.field('workLanguages', tongue.t('settings.profile.work-languages')),
    publication: form.field('publicationLanguages', tongue.t('settings.profile.publication-languages')),
  };
  return settingsPage(
    context,
    'profile',
    problem,
    <>
      {/* Amounts are kept in it, so it is chosen once, when the municipality is added. */}
      <DefinitionList items={[currency]} />
      <Form {...form.props()} action={settingsPath(place.code, 'profile')}>
        {names}
        <Select {...fields.country} />
        <TextField
          {...fields.area}
          hint={tongue.t('settings.profile.area-hint')}
          inputmode="decimal"
          size={12}
        />
        <TextField {...fields.areaSource} />
        <TextField {...fields.work} hint={tongue.t('settings.profile.languages-hint')} />
        <TextField {...fields.publication} />
        {traits}
        <Button>{tongue.t('settings.save')}</Button>
      </Form>
    </>,
  );
}

function factItems(tongue: Tongue, { head, facts }: ProfileFacts) {
  const given = (says: string | null) => <Given tongue={tongue}>{says}</Given>;
  const trait = (name: keyof typeof TRAITS) => ({
    term: tongue.t(`trait.${name}`),
    says: given(facts[name as 'coast'] === null ? null : tongue.t(`trait.${name}.${facts[name as 'coast']}`)),
  });
  return [
    { term: tongue.t('places.name'), says: given(head.name) },
    { term: tongue.t('settings.profile.names'), says: given(namesSaid(tongue, head.names)) },
    {
      term: tongue.t('settings.country'),
      says: given(facts.country && countryName(tongue.language, facts.country)),
    },
    {
      term: tongue.t('settings.profile.area'),
      says: given(facts.areaHectares === null ? null : areaSaid(tongue, facts.areaHectares)),
    },
    { term: tongue.t('settings.profile.area-source'), says: given(facts.areaSource) },
    {
      term: tongue.t('settings.profile.work-languages'),
      says: given(languageNames(tongue, facts.workLanguages)),
    },
    {
      term: tongue.t('settings.profile.publication-languages'),
      says: given(languageNames(tongue, facts.publicationLanguages)),
    },
    trait('settlement'),
    trait('coast'),
    trait('capital'),
  ];
}

/** `Español: La Paz` for each language that has a name, other than its own. */
export const namesSaid = (tongue: Tongue, names: Localized, but = ''): string =>
  languages
    .flatMap((language) =>
      names[language] && names[language] !== but
        ? [`${tongue.languageName(language)}: ${names[language]}`]
        : [],
    )
    .join(' · ');
