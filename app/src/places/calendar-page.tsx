import { addDays } from '../platform/calendar/days.ts';
import {
  Button,
  CheckGroup,
  DefinitionList,
  Form,
  Select,
  TextField,
} from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { FISCAL_YEAR_NAMES, type FiscalCalendar, fiscalYearName } from './calendar-fiscal-year.ts';
import { monthDaySaid, weekdayName, zoneOptions } from './calendar-words.ts';
import { mayChange } from './municipality-sections.ts';
import { formOf, type SettingsContext, settingsPage, settingsPath } from './municipality-settings-parts.tsx';
import type { PlaceHead } from './municipality-store.ts';

type Calendar = Pick<
  PlaceHead,
  'timeZone' | 'workingDays' | 'fiscalYearStart' | 'fiscalYearNamed' | 'version'
>;

/** Time zone, working days and fiscal year: what every deadline of the place is counted by. */
export function calendarPage(
  context: SettingsContext,
  head: Calendar,
  country: string | null,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const items = calendarItems(tongue, head);
  if (!mayChange(context.actor, 'calendar'))
    return settingsPage(context, 'calendar', problem, <DefinitionList items={items} />);
  const form = formOf(tongue, values, problem);
  const fields = {
    timeZone: form.select('timeZone', tongue.t('settings.time-zone'), zoneOptions(country)),
    days: form.choice('workingDays', tongue.t('settings.working-days'), weekdays(tongue)),
    start: form.field('fiscalYearStart', tongue.t('settings.fiscal-start')),
    named: form.select('fiscalYearNamed', tongue.t('settings.fiscal-named'), namingOptions(tongue)),
  };
  return settingsPage(
    context,
    'calendar',
    problem,
    <>
      <Form {...form.props()} action={settingsPath(place.code, 'calendar')}>
        <Select {...fields.timeZone} required />
        <CheckGroup {...fields.days} required />
        <TextField
          {...fields.start}
          hint={tongue.t('settings.fiscal-start-hint')}
          size={6}
          dir="ltr"
          required
        />
        <Select {...fields.named} required />
        <Button>{tongue.t('settings.save')}</Button>
      </Form>
    </>,
  );
}

/** How a year that begins in July is called, shown by example. */
export const namingOptions = (tongue: Tongue) =>
  FISCAL_YEAR_NAMES.map((value) => ({
    value,
    label: tongue.t(`fiscal-named.${value}`, {
      example: fiscalYearName({ fiscalYearStart: '07-01', fiscalYearNamed: value }, 2026),
    }),
  }));

const weekdays = (tongue: Tongue) =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(tongue.language, day) }));

export const calendarItems = (tongue: Tongue, head: Omit<Calendar, 'version'>) => [
  { term: tongue.t('settings.time-zone'), says: <bdi>{head.timeZone}</bdi> },
  {
    term: tongue.t('settings.working-days'),
    says: tongue.list([...head.workingDays].map((day) => weekdayName(tongue.language, Number(day)))),
  },
  { term: tongue.t('settings.fiscal-start'), says: monthDaySaid(tongue, head.fiscalYearStart) },
  {
    term: tongue.t('settings.fiscal-named'),
    says: exampleYear(tongue, head),
  },
];

/** A whole fiscal year with its name: an example says more than the rule. */
function exampleYear(tongue: Tongue, head: FiscalCalendar): string {
  const from = `2026-${head.fiscalYearStart}`;
  const to = addDays(`2027-${head.fiscalYearStart}`, -1);
  const name = fiscalYearName(head, 2026);
  return tongue.t('settings.fiscal-example', { name, from: tongue.date(from), to: tongue.date(to) });
}
