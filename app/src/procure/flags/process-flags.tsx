import { Details } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { FlagList, indicatorPath } from './flag-list.tsx';
import type { ProcessAnswers, PublicFlag } from './public-store.ts';
import { isOfProcesses } from './reading.ts';
import { gapWord, messageOf } from './says.ts';

export interface FlagsOfProcess {
  flags: readonly PublicFlag[];
  answers: ProcessAnswers | null;
}

/** What is worth asking about one process, what was looked at, and what could not be told. */
export function ProcessFlags({
  tongue,
  code,
  flags,
  answers,
  below,
}: FlagsOfProcess & { tongue: Tongue; code: string; below?: Parameters<typeof FlagList>[0]['below'] }) {
  if (answers === null) return null;
  const clear = answers.clear.filter(isOfProcesses);
  const unable = answers.unable.filter((each) => isOfProcesses(each.code));
  return (
    <section id="flags">
      <h2>{tongue.t('procure.flags-here')}</h2>
      {flags.length === 0 ? (
        <p>
          {tongue.t(clear.length === 0 ? 'procure.flags-none-told' : 'procure.flags-none-here', {
            told: clear.length,
            unable: unable.length,
          })}
        </p>
      ) : (
        <>
          <p>{tongue.t('procure.flags-question')}</p>
          <FlagList tongue={tongue} code={code} flags={flags} below={below} />
        </>
      )}
      {clear.length > 0 && (
        <Details summary={tongue.t('procure.flags-clear', { count: clear.length })}>
          <ul>
            {clear.map((each) => (
              <li>
                <IndicatorLink tongue={tongue} place={code} code={each} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      {unable.length > 0 && (
        <Details summary={tongue.t('procure.flags-unable', { count: unable.length })}>
          <ul>
            {unable.map((each) => (
              <li>
                <IndicatorLink tongue={tongue} place={code} code={each.code} />: {gapWord(tongue, each)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

export const IndicatorLink = ({ tongue, place, code }: { tongue: Tongue; place: string; code: string }) => (
  <a class="ds-link" href={indicatorPath(place, code)}>
    {tongue.t(messageOf(code, 'title'))}
  </a>
);
