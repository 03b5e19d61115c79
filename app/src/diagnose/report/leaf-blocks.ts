import { publicFilePath } from '../../platform/files/files.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block, Item } from '../../platform/pdf/paper.ts';
import type { PublishedNode } from '../assessment/snapshot.ts';
import { sayQuoted } from '../voices/quoted-words.ts';
import type { Public } from './proof-blocks.ts';
import { own } from './say.ts';

type Leaf = NonNullable<PublishedNode['leaf']>;
type Evidence = Leaf['evidence'][number];

/** What both gave, what they agreed on and why, what the municipality says, and what it rests on. */
export function leafBlocks(tongue: Tongue, leaf: Leaf, published: Public | null): Block[] {
  const facts = [
    ...(leaf.proposed === null
      ? []
      : [{ term: tongue.t('assessment.column.proposed'), says: leaf.proposed }]),
    ...leaf.scores.map(({ seat, score, reason }) => ({
      term: tongue.t(`assessment.seat.${seat}` as 'assessment.seat.one'),
      says: tongue.t('report.scored', { score, reason: own(tongue, reason) }),
    })),
    ...told(tongue.t('assessment.column.reason'), leaf.reason),
    ...told(tongue.t('assessment.review'), leaf.review),
    ...told(tongue.t('assessment.comment'), leaf.comment),
  ];
  const quotations = leaf.evidence.filter(({ kind }) => kind === 'quotation');
  const rest = leaf.evidence.filter(({ kind }) => kind !== 'quotation');
  return [
    ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
    ...quotations.map(
      ({ says, by }): Block => ({
        kind: 'quote',
        text: own(tongue, says),
        by: by ? own(tongue, sayQuoted(tongue, by)) : '',
      }),
    ),
    ...(rest.length === 0
      ? []
      : [
          { kind: 'text', look: 'strong', text: tongue.t('assessment.evidence') } as const,
          { kind: 'list', items: rest.map((each) => evidenceItem(tongue, each, published)) } as const,
        ]),
    ...(leaf.kept === 0
      ? []
      : [
          {
            kind: 'text',
            look: 'quiet',
            text: tongue.t('assessment.evidence-not-told', { count: leaf.kept }),
          } as const,
        ]),
  ];

  function told(term: string, text: string) {
    return text === '' ? [] : [{ term, says: own(tongue, text) }];
  }
}

/** With the way to it, where it is public: a web page, or the file as it was published. */
function evidenceItem(tongue: Tongue, evidence: Evidence, published: Public | null): Item {
  const { says, file, page, link, hash } = evidence;
  const at = page === null ? [] : [tongue.t('assessment.evidence-at-page', { page })];
  const text = own(tongue, says);
  if (link !== null) return { link: { text: own(tongue, link), address: link }, text };
  if (file === null) return { text };
  const named = tongue.list([own(tongue, file), ...at]);
  if (hash === undefined || published === null) return { text: `${named} – ${text}` };
  const address = new URL(publicFilePath(published.code, hash), published.baseUrl).href;
  return { link: { text: named, address }, text };
}
