import type { Tongue } from '../../platform/i18n/index.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { twiceAtMost } from './heard-once.ts';

/** How people were counted who were heard in more than one place: who counts where, and where it could not be known, how many at most. */
export function sayCountedOnce(
  tongue: Tongue,
  { voices, surveys }: Pick<SignedDocument, 'voices' | 'surveys'>,
  titles: ReadonlyMap<string, string>,
): string[] {
  if (!surveys) return [];
  const { elsewhere } = voices ?? {};
  const twice = twiceAtMost({ voices, surveys });
  const dimensions = twice.map(({ id, most }) =>
    tongue.t('voices.twice-in', { dimension: titles.get(id) ?? id, most }),
  );
  return [
    tongue.t('voices.surveys-told'),
    ...(elsewhere === undefined
      ? []
      : [
          elsewhere === null
            ? tongue.t('voices.elsewhere-few')
            : tongue.t('voices.elsewhere', { count: elsewhere }),
        ]),
    ...(dimensions.length === 0 ? [] : [tongue.t('voices.twice', { dimensions: tongue.list(dimensions) })]),
  ];
}
