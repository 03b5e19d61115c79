import type { Tongue } from '../../platform/i18n/tongue.ts';
import { FlagList } from './flag-list.tsx';
import { IndicatorLink } from './process-flags.tsx';
import type { PublicFlag } from './public-store.ts';

export interface FlagsOfParty {
  flags: readonly PublicFlag[];
  counts: readonly { code: string; n: number }[];
}

interface Props extends FlagsOfParty {
  tongue: Tongue;
  code: string;
  name: string;
  below?: Parameters<typeof FlagList>[0]['below'];
}

/** What is worth asking about somebody: as a whole, and in processes in which they took part. */
export function PartyFlags({ tongue, code, name, flags, counts, below }: Props) {
  if (flags.length === 0 && counts.length === 0) return null;
  return (
    <section id="flags">
      <h2>{tongue.t('procure.flags-party', { name })}</h2>
      <p>{tongue.t('procure.flags-question')}</p>
      {flags.length > 0 && <FlagList tongue={tongue} code={code} flags={flags} below={below} />}
      {counts.length > 0 && (
        <>
          <h3>{tongue.t('procure.flags-party-processes')}</h3>
          <ul>
            {counts.map((each) => (
              <li>
                <IndicatorLink tongue={tongue} place={code} code={each.code} /> ({tongue.number(each.n)})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
