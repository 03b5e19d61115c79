import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block } from '../../platform/pdf/paper.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { titlesOf } from '../bottlenecks/ranking-words.tsx';
import { nameOfGroup } from '../voices/groups.ts';
import { sayCountedOnce } from '../voices/twice-words.ts';
import type { VoicesDocument } from '../voices/voices-document.ts';
import { sayShareOf } from '../voices/voices-words.tsx';
import { own } from './say.ts';
import { surveyBlocks } from './survey-blocks.ts';

/** Who was heard, as far as everybody may know, and of which dimensions enough of them spoke. */
export function voicesBlocks(tongue: Tongue, { voices, surveys, nodes }: SignedDocument): Block[] {
  if (!voices && !surveys) return [];
  const titles = titlesOf(tongue, nodes);
  return [
    { kind: 'heading', level: 1, text: tongue.t('voices.title') },
    ...(voices && surveys
      ? [{ kind: 'heading', level: 2, text: tongue.t('voices.interviews') } as const]
      : []),
    ...(voices ? interviewBlocks(tongue, voices, titles) : []),
    ...(surveys ?? []).flatMap((survey) => surveyBlocks(tongue, survey, titles)),
    ...sayCountedOnce(tongue, { voices, surveys }, titles).map(
      (text) => ({ kind: 'text', look: 'quiet', text }) as const,
    ),
  ];
}

function interviewBlocks(
  tongue: Tongue,
  voices: VoicesDocument,
  titles: ReadonlyMap<string, string>,
): Block[] {
  const silent = voices.groups.filter(({ heard }) => heard === 0).map((each) => nameOfGroup(tongue, each));
  const unsaid = voices.unsaid > 0 ? ` ${tongue.t('voices.unsaid', { count: voices.unsaid })}` : '';
  return [
    { kind: 'text', text: tongue.t('voices.heard', { count: voices.heard }) },
    ...groupBlocks(tongue, voices),
    { kind: 'text', look: 'quiet', text: tongue.t('voices.few-says') + unsaid },
    ...(silent.length === 0
      ? []
      : [{ kind: 'text', text: tongue.t('voices.not-heard', { groups: tongue.list(silent) }) } as const]),
    ...leafBlocks(tongue, voices, titles),
  ];
}

function groupBlocks(tongue: Tongue, { groups, heard: all }: VoicesDocument): Block[] {
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
      widths: [2, 1, 1, 2],
      rows: told.map(({ heard, share, counted, ...group }) => [
        own(tongue, nameOfGroup(tongue, group)),
        heard === null ? tongue.t('voices.few') : sayShareOf(tongue, heard, all, share),
        counted === null
          ? tongue.t('voices.not-counted')
          : tongue.percent((100 * counted.people) / counted.outOf, 1),
        counted ? `${own(tongue, counted.source)} ${tongue.year(counted.year)}` : '',
      ]),
    },
  ];
}

function leafBlocks(
  tongue: Tongue,
  { groups, leaves }: VoicesDocument,
  titles: ReadonlyMap<string, string>,
): Block[] {
  if (leaves.length === 0) return [];
  const names = new Map(groups.map((each) => [each.key, nameOfGroup(tongue, each)]));
  return [
    {
      kind: 'table',
      caption: tongue.t('voices.by-leaf'),
      head: [
        tongue.t('assessment.dimension'),
        tongue.t('voices.speakers'),
        tongue.t('voices.problem'),
        tongue.t('voices.by-group'),
      ],
      widths: [2, 0, 0, 2],
      rows: leaves.map(({ id, speakers, problem, groups: spoke }) => [
        own(tongue, titles.get(id) ?? id),
        tongue.number(speakers),
        tongue.number(problem),
        tongue.list(
          spoke.map((each) =>
            tongue.t('voices.of-group', {
              group: names.get(each.key) ?? each.key,
              problem: each.problem,
              speakers: each.speakers,
            }),
          ),
        ),
      ]),
    },
  ];
}
