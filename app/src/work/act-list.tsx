import type { HistoryRow } from '../platform/history/history.ts';
import type { DeskContext } from '../platform/http/route.ts';
import { threadPath } from './reader.ts';
import { sentenceOf } from './told.ts';

interface ActListProps {
  context: Pick<DeskContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;
  acts: readonly HistoryRow[];
  names: ReadonlyMap<string, string>;
  none: string;
  /** Where the acts are about several items, each leads to its own. */
  linked?: boolean;
}

/** Who did what when, in the reader's words and the place's time; the newest first. */
export function ActList({ context, acts, names, none, linked }: ActListProps) {
  const { tongue, place } = context;
  if (acts.length === 0) return <p class="quiet">{none}</p>;
  return (
    <ol class="acted">
      {acts.map((act) => (
        <li>
          {linked && act.itemId ? (
            <a class="ds-link" href={threadPath(place.code, act.itemId)}>
              {sentenceOf(context, act, names)}
            </a>
          ) : (
            sentenceOf(context, act, names)
          )}
          <time class="when" datetime={act.at.toISOString()}>
            {tongue.dateTime(act.at, place.timeZone)}
          </time>
        </li>
      ))}
    </ol>
  );
}
