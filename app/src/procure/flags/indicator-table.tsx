import type { Child } from 'hono/jsx';
import { DataTable, Details } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { IndicatorLink } from './process-flags.tsx';
import type { PublicIndicator } from './public-store.ts';
import { isOfProcesses } from './reading.ts';
import { gapWord } from './says.ts';

/** What a line of a table says, of a draft or of what is published. */
type Line = Pick<PublicIndicator, 'code' | 'about' | 'flagged' | 'clear' | 'unable' | 'because'>;

/**
 * A line for each of those an indicator is about, the most flagged first. Where no buyer or bidder could even be counted, it says why
 * their processes could not.
 */
function linesOf(indicators: readonly Line[]): Line[] {
  const processes = new Map(
    indicators.flatMap((each) => (each.about === 'process' ? [[each.code, each]] : [])),
  );
  return indicators
    .filter(({ code, about }) => about !== 'process' || isOfProcesses(code))
    .map((each) =>
      each.because.length > 0 ? each : { ...each, because: processes.get(each.code)?.because ?? [] },
    )
    .toSorted((a, b) => b.flagged - a.flagged || b.clear - a.clear);
}

interface TableProps {
  tongue: Tongue;
  id: string;
  place: string;
  indicators: readonly Line[];
}

/** How every indicator was answered in one source: with coverage, prevalence, and why not. */
export function IndicatorTable({ tongue, id, place, indicators }: TableProps) {
  const lines = linesOf(indicators);
  const told = lines.filter(isTold);
  const untold = lines.filter((line) => !isTold(line));
  const name = ({ code, about }: Line) => (
    <>
      <IndicatorLink tongue={tongue} place={place} code={code} />
      {about !== 'process' && ` (${tongue.t(`procure.flag-about.${about}`)})`}
    </>
  );
  return (
    <>
      {told.length > 0 && (
        <DataTable
          tongue={tongue}
          id={id}
          caption={tongue.t('procure.flags')}
          captionHidden
          cards
          rows={told}
          columns={[
            { head: tongue.t('procure.flag'), heading: true, words: true, cell: name },
            ...countColumns(tongue),
          ]}
        />
      )}
      {untold.length > 0 && (
        <Details
          summary={tongue.t('procure.flags-untold', { count: untold.length })}
          open={told.length === 0}
        >
          <ul>
            {untold.map((line) => (
              <li>
                {name(line)}: {line.because[0] ? gapWord(tongue, line.because[0]) : '–'}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

/** Where a question could be told of nobody, a line of zeros would read as if all were well. */
const isTold = ({ flagged, clear }: Line): boolean => flagged + clear > 0;

export const countColumns = (tongue: Tongue) => [
  {
    head: tongue.t('procure.flag-flagged'),
    numeric: true,
    cell: ({ flagged }: Line): Child => tongue.number(flagged),
  },
  {
    head: tongue.t('procure.flag-computable'),
    numeric: true,
    cell: ({ flagged, clear }: Line): Child => tongue.number(flagged + clear),
  },
  {
    head: tongue.t('procure.flag-share'),
    numeric: true,
    cell: ({ flagged, clear }: Line): Child =>
      flagged + clear === 0 ? '–' : tongue.percent((flagged * 100) / (flagged + clear)),
  },
  {
    head: tongue.t('procure.flag-unable'),
    numeric: true,
    cell: ({ unable }: Line): Child => tongue.number(unable),
  },
  {
    head: tongue.t('procure.flag-why'),
    words: true,
    cell: ({ because: [first] }: Line): Child => (first ? gapWord(tongue, first) : '–'),
  },
];
