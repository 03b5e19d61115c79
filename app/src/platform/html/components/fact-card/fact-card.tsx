import type { Child, PropsWithChildren } from 'hono/jsx';
import type { PlatformKey, Tongue } from '../../../i18n/index.ts';
import { Meter } from '../meter/meter.tsx';
import { type State, StateTag } from '../state-tag/state-tag.tsx';

export interface FactCardProps {
  tongue: Tongue<PlatformKey>;
  /** What it is about, in a word or two. */
  about: string;
  state?: { state: State; word?: string };
  /** The sentence, with its figure in `<b>`: from `tongue.rich`. What is not known is said here too. */
  say: Child;
  /** Of 100, where there is a figure to draw. */
  meter?: { value: number; target?: number };
  /** Last year, the target, or who was asked. */
  note?: Child;
  /** Where the figure is opened. Says "How we know" unless told. */
  how?: { href: string; label?: string };
}

/** One fact for a resident: a sentence, before a figure, before a bar, before how we know. */
export function FactCard({ tongue, about, state, say, meter, note, how }: FactCardProps) {
  return (
    <li class="fact">
      <div class="fact-about">
        <h2>{about}</h2>
        {state && <StateTag tongue={tongue} {...state} />}
      </div>
      <p class="fact-say">{say}</p>
      {meter && <Meter {...meter} label={meterLabel(tongue, meter)} />}
      <div class="fact-foot">
        <span>{note}</span>
        {how && (
          <a class="ds-link" href={how.href}>
            {how.label ?? tongue.t('word.how-we-know')}
            <span class="ds-sr-only"> ({about})</span>
          </a>
        )}
      </div>
    </li>
  );
}

export const FactList = ({ children }: PropsWithChildren) => <ul class="facts">{children}</ul>;

function meterLabel(
  tongue: Tongue<PlatformKey>,
  { value, target }: { value: number; target?: number },
): string {
  return target === undefined
    ? tongue.t('word.of-100', { value })
    : tongue.t('word.of-100-target', { value, target });
}
