import type { Child } from 'hono/jsx';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PlaceChange } from './history-kinds.ts';
import { namesInTime } from './history-names.ts';
import { Source } from './municipality-settings-parts.tsx';

type Told = Omit<PlaceChange, 'id'>;

/** `On 1 January 2024 it was renamed from A to B.` */
const changeSaid = (tongue: Tongue, change: Told, linkTo: (code: string) => string): Child[] =>
  tongue.rich(
    `place-change.${change.kind}`,
    {
      day: tongue.date(change.effectiveOn),
      before: change.before,
      after: change.after,
      other:
        change.otherCode === null ? (
          change.otherName
        ) : (
          <a class="ds-link" href={linkTo(change.otherCode)}>
            <bdi>{change.otherName}</bdi>
          </a>
        ),
    },
    {},
  );

/** The history of a place as lines, newest first, each with its law. */
export const HistoryLines = ({
  tongue,
  changes,
  linkTo,
  after,
}: {
  tongue: Tongue;
  changes: readonly Told[];
  /** Where another municipality of the programme is found. */
  linkTo(code: string): string;
  after?: (change: Told) => unknown;
}) => (
  <ul>
    {changes.map((change) => (
      <li>
        <p>{changeSaid(tongue, change, linkTo)}</p>
        <p class="quiet">
          <Source text={change.law} link={change.link} />
        </p>
        {after?.(change) as never}
      </li>
    ))}
  </ul>
);

/** The names it has had, where it has had more than one. */
export function FormerNames({
  tongue,
  name,
  changes,
}: {
  tongue: Tongue;
  name: string;
  changes: readonly Told[];
}) {
  const former = namesInTime(name, changes as PlaceChange[]).slice(1);
  if (former.length === 0) return null;
  return (
    <ul>
      {former.map(({ name: old, from, to }) => (
        <li>
          <bdi>{old}</bdi>{' '}
          <span class="quiet">
            {from === null
              ? tongue.t('settings.until-day', { to: tongue.date(to ?? '') })
              : tongue.t('settings.from-to', { from: tongue.date(from), to: tongue.date(to ?? '') })}
          </span>
        </li>
      ))}
    </ul>
  );
}
