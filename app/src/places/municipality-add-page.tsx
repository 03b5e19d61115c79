import { Breadcrumbs, Button, Form, Select, TextField } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { namingOptions } from './calendar-page.tsx';
import { zoneOptions } from './calendar-words.ts';
import { countriesIn } from './municipality-countries.ts';

/** The few things that everything else rests on; the rest is asked where it belongs. */
export function addPlacePage(
  tongue: Tongue,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const form = formOf(tongue, values, problem);
  const title = tongue.t('work.add');
  const country = form.text('country');
  const fields = {
    name: form.field('name', tongue.t('places.name')),
    code: form.field('code', tongue.t('places.code'), ['place.code-taken']),
    country: form.field('country', tongue.t('settings.country')),
    timeZone: form.field('timeZone', tongue.t('settings.time-zone'), ['place.zone-needed']),
    currency: form.field('currency', tongue.t('places.currency'), ['place.currency-unknown']),
    start: form.field('fiscalYearStart', tongue.t('settings.fiscal-start')),
    named: form.field('fiscalYearNamed', tongue.t('settings.fiscal-named')),
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: '/work', label: tongue.t('work.title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('work.add-lead')}</p>
        <Form {...form.props()} action="/work/places/new">
          <TextField {...fields.name} hint={tongue.t('work.add-name-hint')} required />
          <TextField {...fields.code} hint={tongue.t('work.add-code-hint')} size={12} required />
          <Select
            {...fields.country}
            options={countriesIn(tongue.language).map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            {...fields.timeZone}
            hint={tongue.t('work.add-zone-hint')}
            options={zoneOptions(country === '' ? null : country)}
          />
          <TextField {...fields.currency} hint={tongue.t('work.add-currency-hint')} size={6} required />
          <TextField
            {...fields.start}
            hint={tongue.t('settings.fiscal-start-hint')}
            size={6}
            dir="ltr"
            required
          />
          <Select {...fields.named} options={namingOptions(tongue)} />
          <Button>{tongue.t('work.add-submit')}</Button>
        </Form>
      </>
    ),
  };
}
