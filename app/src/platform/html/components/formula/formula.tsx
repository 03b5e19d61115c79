import type { Child } from 'hono/jsx';
import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

export interface FormulaProps {
  tongue: Tongue<PlatformKey>;
  /** The formula as a sentence. */
  words: string;
  /** The same with its figures, step by step: "executed ÷ original", "312 ÷ 355 = 87.9%". */
  steps?: readonly { says: Child; works: string }[];
  version?: string;
}

/** A formula in words first. What is written in symbols runs from left to right in every language. */
export const Formula = ({ tongue, words, steps = [], version }: FormulaProps) => (
  <section class="formula">
    <h2>{tongue.t('formula.title')}</h2>
    <p>{words}</p>
    {steps.length > 0 && (
      <dl>
        {steps.map(({ says, works }) => (
          <div>
            <dt>{says}</dt>
            <dd>
              <code dir="ltr">{works}</code>
            </dd>
          </div>
        ))}
      </dl>
    )}
    {version && <p class="quiet">{tongue.t('formula.version', { version })}</p>}
  </section>
);
