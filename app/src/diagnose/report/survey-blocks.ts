import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block } from '../../platform/pdf/paper.ts';
import {
  leavesInOrder,
  nameInSurvey,
  type SurveyTold,
  sayAnswered,
  sayAs,
  sayGroups,
  sayLives,
  sayProblem,
  surveyRemarks,
} from '../voices/surveys-words.tsx';
import { sayShareOf } from '../voices/voices-words.tsx';
import { own } from './say.ts';

/** What one survey says, as far as everybody may know. */
export function surveyBlocks(
  tongue: Tongue,
  survey: SurveyTold,
  titles: ReadonlyMap<string, string>,
): Block[] {
  return [
    { kind: 'heading', level: 2, text: `${tongue.t('voices.survey')} ${own(tongue, survey.title)}` },
    { kind: 'text', text: sayAnswered(tongue, survey) },
    ...groupBlocks(tongue, survey),
    ...leafBlocks(tongue, survey, titles),
    ...surveyRemarks(tongue, survey, titles).map((text) => ({ kind: 'text', look: 'quiet', text }) as const),
  ];
}

function groupBlocks(tongue: Tongue, { groups, answers }: SurveyTold): Block[] {
  const told = groups.filter(({ heard }) => heard !== 0);
  if (told.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: tongue.t('voices.by-group'),
      head: [
        tongue.t('voices.group-of-survey'),
        tongue.t('voices.counted-as'),
        tongue.t('voices.share-answered'),
        tongue.t('voices.share-lives'),
      ],
      widths: [2, 2, 1, 1],
      rows: told.map((group) => [
        own(tongue, nameInSurvey(tongue, group)),
        own(tongue, sayAs(tongue, group)),
        group.heard === null ? tongue.t('voices.few') : sayShareOf(tongue, group.heard, answers, group.share),
        group.as ? sayLives(tongue, group.as.counted) : '',
      ]),
    },
  ];
}

function leafBlocks(tongue: Tongue, survey: SurveyTold, titles: ReadonlyMap<string, string>): Block[] {
  if (survey.leaves.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: tongue.t('voices.by-leaf'),
      head: [
        tongue.t('assessment.dimension'),
        tongue.t('voices.spoke'),
        tongue.t('voices.problem'),
        tongue.t('voices.by-group'),
      ],
      widths: [2, 0, 0, 2],
      rows: leavesInOrder(survey, titles).map((leaf) => [
        own(tongue, titles.get(leaf.id) ?? leaf.id),
        tongue.number(leaf.speakers),
        sayProblem(tongue, leaf),
        sayGroups(tongue, survey, leaf),
      ]),
    },
  ];
}
