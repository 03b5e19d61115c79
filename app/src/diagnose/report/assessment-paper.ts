import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block, Paper } from '../../platform/pdf/paper.ts';
import type { AssessmentDocument, SignedDocument } from '../assessment/snapshot.ts';
import { nameOf } from '../assessment/words.tsx';
import { glanceBlocks } from './glance-blocks.ts';
import { partBlocks } from './part-blocks.ts';
import { pictureBlocks } from './picture-blocks.ts';
import { type Public, proofBlocks } from './proof-blocks.ts';
import { rankingBlocks } from './ranking-blocks.ts';
import { own } from './say.ts';
import { voicesBlocks } from './voices-blocks.ts';

/**
 * An assessment on paper: what it is, one picture, where the place is held up and why, every result with what it rests
 * on, how it was done, and how anybody checks it. The same document gives the same paper, always.
 */
export function assessmentPaper(
  tongue: Tongue,
  document: SignedDocument | AssessmentDocument,
  published: Public | null,
): Paper {
  const about = tongue.t('assessment.about', {
    framework: nameOf(tongue, document.framework.names),
    from: tongue.year(document.from),
    to: tongue.year(document.to),
  });
  return {
    language: tongue.language,
    dir: tongue.dir,
    title: own(tongue, document.title),
    subtitle: tongue.t('report.subtitle', { place: document.place.name, about }),
    name: document.title,
    author: document.place.name,
    day: published && dayOf(published.publishedAt),
    mark: published ? null : tongue.t('report.draft'),
    foot: tongue.t('report.foot', { place: document.place.name, title: document.title }),
    blocks: [
      ...marks(tongue, document, published),
      { kind: 'heading', level: 1, text: tongue.t('report.what') },
      { kind: 'text', text: tongue.t('report.what-says', { place: document.place.name }) },
      ...(document.scope === '' ? [] : [{ kind: 'text', text: own(tongue, document.scope) } as const]),
      ...pictureBlocks(tongue, document),
      ...rankingBlocks(tongue, document),
      { kind: 'contents', title: tongue.t('report.contents'), depth: 2 },
      ...glanceBlocks(tongue, document),
      ...partBlocks(tongue, document, published),
      ...voicesBlocks(tongue, document),
      ...proofBlocks(tongue, document, published),
    ],
  };
}

/** What a reader must know before reading on. */
function marks(tongue: Tongue, { place }: SignedDocument, published: Public | null): Block[] {
  return [
    ...(published ? [] : [{ kind: 'note', text: tongue.t('report.draft-says') } as const]),
    ...(place.isExample ? [{ kind: 'note', text: tongue.t('shell.example') } as const] : []),
  ];
}

/** The day in the calendar that the bytes of a PDF keep: the same wherever it is printed. */
const dayOf = (at: Date): Paper['day'] => ({
  year: at.getUTCFullYear(),
  month: at.getUTCMonth() + 1,
  day: at.getUTCDate(),
});
