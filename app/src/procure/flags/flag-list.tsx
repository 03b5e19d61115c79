import type { Child } from 'hono/jsx';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import type { PublicFlag } from './public-store.ts';
import { commonSentence, flagSentence, messageOf } from './says.ts';

interface Props {
  tongue: Tongue;
  code: string;
  flags: readonly PublicFlag[];
  /** What stands below each: what those say whom it concerns. */
  below?: ((flag: PublicFlag) => Child) | undefined;
}

export const indicatorPath = (place: string, code: string): string =>
  `/places/${place}/contracts/indicators/${code}`;

/** Flags, each with what was seen, how common that is and what it does not mean. */
export function FlagList({ tongue, code, flags, below }: Props) {
  return (
    <ul>
      {flags.map((flag) => (
        <li id={`flag-${flag.flagId}`}>
          <p>
            <a class="ds-link" href={indicatorPath(code, flag.code)}>
              {tongue.t(messageOf(flag.code, 'title'))}
            </a>
          </p>
          <p>{flagSentence(tongue, flag)}</p>
          <p class="quiet">
            {commonSentence(tongue, flag)} {tongue.t(messageOf(flag.code, 'not'))}
          </p>
          {below?.(flag)}
        </li>
      ))}
    </ul>
  );
}
