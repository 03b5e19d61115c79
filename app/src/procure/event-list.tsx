import type { Tongue } from '../platform/i18n/tongue.ts';
import { type Event, STEPS } from './record/timeline.ts';
import { money } from './words.ts';

interface Props {
  tongue: Tongue;
  /** Of the process: an event that is called the same need not say it again. */
  title: string;
  events: readonly Event[];
}

/** The steps of a process in their order, each with what is known of it, or that nothing is. */
export function EventList({ tongue, title, events }: Props) {
  return (
    <ol>
      {STEPS.map((step) => {
        const told = events.filter((event) => event.step === step);
        return (
          <li>
            <strong>{tongue.t(`procure.step.${step}`)}</strong>
            {told.length === 0 ? (
              <p class="quiet">{tongue.t(`procure.step-none.${step}`)}</p>
            ) : (
              told.slice(0, SHOWN).map((event) => <p>{sentence(tongue, title, event)}</p>)
            )}
            {told.length > SHOWN && (
              <p class="quiet">{tongue.t('procure.events-more', { count: told.length - SHOWN })}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const SHOWN = 50;

/** What happened in one sentence, and beside it what the record calls it. */
function sentence(tongue: Tongue, title: string, { says, day, until, who, amount, count, text }: Event) {
  const said = tongue.t(`procure.event.${says}`, {
    dated: day === null ? 'no' : 'yes',
    day: day === null ? '' : tongue.date(day),
    until: until === null ? '' : tongue.date(until),
    named: who.length > 0 ? 'yes' : 'no',
    who,
    priced: amount === null ? 'no' : 'yes',
    amount: amount === null ? '' : money(tongue, amount),
    count: count ?? 0,
  });
  return (
    <>
      {said}
      {text !== null && text !== title && (
        <>
          {' '}
          <bdi class="quiet">{text}</bdi>
        </>
      )}
    </>
  );
}
