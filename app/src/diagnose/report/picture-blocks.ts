import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block } from '../../platform/pdf/paper.ts';
import { answersByPart } from '../assessment/answers-by-part.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';

/** The one picture, with its figures as a sentence for who hears it. */
export function pictureBlocks(tongue: Tongue, document: SignedDocument): Block[] {
  const picture = answersByPart(tongue, document);
  if (!picture) return [];
  const { series, rows } = picture;
  const said = rows.map(({ label, counts }) =>
    tongue.t('report.picture-row', {
      part: label,
      counts: tongue.list(
        series.flatMap((step, at) =>
          counts[at] ? [tongue.t('report.picture-count', { step, count: tongue.number(counts[at]) })] : [],
        ),
      ),
    }),
  );
  return [
    {
      kind: 'bars',
      title: tongue.t('assessment.picture'),
      says: [tongue.t('assessment.picture'), ...said].join(' '),
      series,
      rows,
    },
    { kind: 'text', look: 'quiet', text: tongue.t('assessment.picture-says') },
  ];
}
