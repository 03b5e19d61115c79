import { Breadcrumbs, Button } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { howSoon } from '../platform/notifications/kinds.ts';
import type { HowSoon, Wishes } from '../platform/notifications/when.ts';

const WAYS = ['now', 'daily', 'never'] as const satisfies readonly HowSoon[];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface Shown {
  kinds: readonly string[];
  choices: ReadonlyMap<string, HowSoon>;
  wishes: Wishes;
}

/** How somebody wants to hear of what: the page always has it, mail as they say. */
export function wishesPage(tongue: Tongue, { kinds, choices, wishes }: Shown): PageContent {
  const title = tongue.t('wishes.title');
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: '/work/notifications', label: tongue.t('notifications.title') }]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('wishes.lead')}</p>
        <form method="post" action="/work/notifications/settings" class="form">
          <h2>{tongue.t('wishes.by-mail')}</h2>
          {kinds.map((kind) => (
            <Way tongue={tongue} kind={kind} value={howSoon(choices, kind)} />
          ))}
          <h2>{tongue.t('wishes.quiet')}</h2>
          <p>{tongue.t('wishes.quiet-says')}</p>
          <div class="filters">
            <Hour name="quietFrom" label={tongue.t('wishes.quiet-from')} value={wishes.quietFrom} />
            <Hour name="quietTo" label={tongue.t('wishes.quiet-to')} value={wishes.quietTo} />
            <Hour name="dailyAt" label={tongue.t('wishes.daily-at')} value={wishes.dailyAt} />
          </div>
          <label class="check">
            <input type="checkbox" class="ds-input" name="onDaysOff" value="yes" checked={wishes.onDaysOff} />
            {tongue.t('wishes.on-days-off')}
          </label>
          <Button>{tongue.t('wishes.save')}</Button>
        </form>
      </>
    ),
  };
}

const Way = ({ tongue, kind, value }: { tongue: Tongue; kind: string; value: HowSoon }) => (
  <div class="ds-field">
    <label class="ds-label" for={`way-${kind}`}>
      {tongue.t(`notice-kind.${kind}`)}
    </label>
    <select class="ds-input" id={`way-${kind}`} name={kind}>
      {WAYS.map((way) => (
        <option value={way} selected={way === value}>
          {tongue.t(`wishes.${way}`)}
        </option>
      ))}
    </select>
  </div>
);

/** An hour is one run of digits. As a value in a message it would be fenced, and Arabic would show it backwards. */
const Hour = ({ name, label, value }: { name: string; label: string; value: number }) => (
  <div class="ds-field">
    <label class="ds-label" for={name}>
      {label}
    </label>
    <select class="ds-input" id={name} name={name}>
      {HOURS.map((hour) => (
        <option value={String(hour)} selected={hour === value}>
          {`${String(hour).padStart(2, '0')}:00`}
        </option>
      ))}
    </select>
  </div>
);

/** Where a mail leads whoever wants no more of them: it says what will happen, and asks. */
export function stopPage(
  tongue: Tongue,
  state: { who: string; sign: string } | 'done' | 'invalid',
): PageContent {
  const title = tongue.t(state === 'done' ? 'stop.done-title' : 'stop.title');
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        {typeof state === 'string' ? (
          <p>{tongue.t(state === 'done' ? 'stop.done' : 'stop.invalid')}</p>
        ) : (
          <>
            <p>{tongue.t('stop.says')}</p>
            <form method="post" action="/notifications/stop/confirm">
              <input type="hidden" name="who" value={state.who} />
              <input type="hidden" name="sign" value={state.sign} />
              <Button>{tongue.t('stop.submit')}</Button>
            </form>
          </>
        )}
        <p>
          <a class="ds-link" href="/work/notifications/settings">
            {tongue.t('notifications.settings')}
          </a>
        </p>
      </>
    ),
  };
}
