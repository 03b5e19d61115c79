import { encode } from 'uqr';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block } from '../../platform/pdf/paper.ts';
import { publicPath } from '../assessment/paths.ts';
import { SEATS } from '../assessment/seats.ts';
import type { AssessmentDocument, SignedDocument } from '../assessment/snapshot.ts';
import { nameOf } from '../assessment/words.tsx';
import { exactly, own } from './say.ts';

/** What a paper says of where the same stands in public. */
export interface Public {
  /** The place's code of today, which may be another than when it was signed. */
  code: string;
  hash: string;
  publishedAt: Date;
  baseUrl: string;
}

type Document = SignedDocument | AssessmentDocument;

/** How it was done, by whom, who signed, and how anybody finds out whether this paper says what was published. */
export function proofBlocks(tongue: Tongue, document: Document, published: Public | null): Block[] {
  const proposed = document.nodes.filter(({ leaf }) => leaf?.proposed != null).length;
  return [
    { kind: 'heading', level: 1, text: tongue.t('report.how') },
    { kind: 'text', text: tongue.t('report.how-says') },
    {
      kind: 'text',
      text: [
        tongue.t('report.how-proposed', { count: proposed }),
        ...(proposed === 0 ? [] : [tongue.t('report.how-differ')]),
      ].join(' '),
    },
    {
      kind: 'facts',
      facts: [
        {
          term: tongue.t('assessment.framework'),
          says: tongue.t('report.framework', {
            framework: nameOf(tongue, document.framework.names),
            version: document.framework.version,
          }),
        },
        { term: tongue.t('report.framework-address'), says: exactly(tongue, document.framework.hash) },
      ],
    },
    { kind: 'heading', level: 1, text: tongue.t('assessment.who') },
    { kind: 'facts', facts: [...teamFacts(tongue, document), ...signatureFacts(tongue, document)] },
    ...(published ? checkBlocks(tongue, document, published) : []),
  ];
}

const teamFacts = (tongue: Tongue, { team }: Document) =>
  SEATS.flatMap((seat) =>
    team
      .filter((each) => each.seat === seat)
      .map(({ name, interests }) => ({
        term: tongue.t(`assessment.seat.${seat}`),
        says: `${own(tongue, name)}\n${sayInterests(tongue, interests)}`,
      })),
  );

/** That nothing was declared is not that there is nothing. */
function sayInterests(tongue: Tongue, interests: string | null): string {
  if (interests === null) return tongue.t('assessment.interests-not-declared');
  if (interests === '') return tongue.t('assessment.interests-none');
  return `${tongue.t('assessment.interests-declared')} ${own(tongue, interests)}`;
}

const signatureFacts = (tongue: Tongue, document: Document) =>
  ('signatures' in document ? document.signatures : []).map(({ part, name, signedAt, content }) => ({
    term: tongue.t(`assessment.part.${part}` as 'assessment.part.assessor'),
    says: `${tongue.t('assessment.signed-on', { person: name, day: tongue.date(new Date(signedAt)) })}\n${tongue.t('report.signed-content', { content })}`,
  }));

function checkBlocks(
  tongue: Tongue,
  document: Document,
  { code, hash, publishedAt, baseUrl }: Public,
): Block[] {
  const address = new URL(publicPath(code, document.assessment), baseUrl).href;
  const record = new URL(`/places/${code}/record/${hash.slice('sha256:'.length)}`, baseUrl).href;
  return [
    { kind: 'heading', level: 1, text: tongue.t('word.check-this') },
    { kind: 'text', text: tongue.t('report.check-says', { place: document.place.name }) },
    {
      kind: 'facts',
      facts: [
        { term: tongue.t('assessment.is-published'), says: tongue.date(publishedAt) },
        { term: tongue.t('report.content-address'), says: exactly(tongue, hash) },
      ],
    },
    { kind: 'link', text: tongue.t('report.record'), address: record },
    { kind: 'text', text: tongue.t('assessment.sheet-says') },
    { kind: 'code', ...codeOf(address), says: tongue.t('assessment.sheet-code'), address },
  ];
}

const codeOf = (address: string): { rows: string[] } => ({
  rows: encode(address, { border: 2 }).data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join('')),
});
