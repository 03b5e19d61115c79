import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block } from '../../platform/pdf/paper.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { titlesOf } from '../bottlenecks/ranking-words.tsx';
import { nameOfGroup } from '../voices/groups.ts';
import type { VoicesDocument } from '../voices/voices-document.ts';
import { sayShareOf } from '../voices/voices-words.tsx';
import { own } from './say.ts';

/** Who was interviewed against who lives there, as far as everybody may know; nothing where nobody was. */
export function voicesBlocks(tongue: Tongue, { voices, nodes }: SignedDocument): Block[] {
  if (!voices) return [];
  const silent = voices.groups.filter(({ heard }) => heard === 0);
  const says = [
    tongue.t('voices.heard', { count: voices.heard }),
    ...(voices.unsaid > 0 ? [tongue.t('voices.unsaid', { count: voices.unsaid })] : []),
  ];
  return [
    { kind: 'heading', level: 1, text: tongue.t('voices.title') },
    { kind: 'text', text: says.join(' ') },
    ...groupBlocks(tongue, voices),
    { kind: 'text', look: 'quiet', text: tongue.t('voices.few-says') },
    ...(silent.length === 0
      ? []
      : [
          {
            kind: 'text',
            text: tongue.t('voices.not-heard', {
              groups: tongue.list(silent.map((each) => nameOfGroup(tongue, each))),
            }),
          } as const,
        ]),
    ...leafBlocks(tongue, voices, titlesOf(tongue, nodes)),
  ];
}

function groupBlocks(tongue: Tongue, { groups, heard: of }: VoicesDocument): Block[] {
  const told = groups.filter(({ heard, counted }) => heard !== 0 || counted !== null);
  if (told.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: tongue.t('voices.by-group'),
      head: [
        tongue.t('interview.group'),
        tongue.t('voices.share-heard'),
        tongue.t('voices.share-lives'),
        tongue.t('voices.source'),
      ],
      widths: [1, 1, 1, 1],
      rows: told.map(({ heard, share, counted, ...group }) => [
        own(tongue, nameOfGroup(tongue, group)),
        heard === null ? tongue.t('voices.few') : sayShareOf(tongue, heard, of, share),
        counted ? tongue.percent((100 * counted.people) / counted.outOf, 1) : tongue.t('voices.not-counted'),
        counted ? `${own(tongue, counted.source)} ${tongue.year(counted.year)}` : '',
      ]),
    },
  ];
}

function leafBlocks(
  tongue: Tongue,
  { leaves }: VoicesDocument,
  titles: ReadonlyMap<string, string>,
): Block[] {
  if (leaves.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: tongue.t('voices.by-leaf'),
      head: [tongue.t('assessment.dimension'), tongue.t('voices.speakers'), tongue.t('voices.problem')],
      widths: [1, 0, 0],
      rows: leaves.map(({ id, speakers, problem }) => [
        own(tongue, titles.get(id) ?? id),
        tongue.number(speakers),
        tongue.number(problem),
      ]),
    },
  ];
}
