import type { Child } from 'hono/jsx';
import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

export interface ThreadStep {
  label: string;
  href?: string;
  /** `YYYY-MM-DD` of what happened, or of what is due. */
  day?: string;
  /** In place of the day, or beside it: an amount, "due 15 January". */
  note?: Child;
  done: boolean;
}

/** The golden thread: where it came from and what came of it. What has not happened is dashed, and says so. */
export const Thread = ({ tongue, steps }: { tongue: Tongue<PlatformKey>; steps: readonly ThreadStep[] }) => (
  <ol class="thread">
    {steps.map(({ label, href, day, note, done }) => (
      <li class={done ? undefined : 'todo'}>
        {href === undefined ? (
          label
        ) : (
          <a class="ds-link" href={href}>
            {label}
          </a>
        )}
        <span class="thread-when">
          {day && <time datetime={day}>{tongue.date(day)}</time>}
          {day && note ? ' · ' : null}
          {note}
          {done ? null : <span class="ds-sr-only"> ({tongue.t('thread.not-yet')})</span>}
        </span>
      </li>
    ))}
  </ol>
);
