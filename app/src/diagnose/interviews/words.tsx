import type { Child } from 'hono/jsx';
import { Breadcrumbs, type State, StateTag } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Assessment } from '../assessment/assessment-store.ts';
import { deskPath, interviewsPath } from '../assessment/paths.ts';
import { titleIn, treeOf } from '../frameworks/tree.ts';
import { type Group, nameOfGroup } from '../voices/groups.ts';
import type { HeardContext } from './at-interview.ts';
import type { Direction, Passage } from './passage-store.ts';

const LOOKS: Readonly<Record<Direction, State>> = { problem: 'bad', works: 'good', neither: 'none' };

const DirectionOf = ({ tongue, direction }: { tongue: Tongue; direction: Direction }) => (
  <StateTag tongue={tongue} state={LOOKS[direction]} word={tongue.t(`interview.direction.${direction}`)} />
);

/** The group by its name; what is not to be known is said to be so. */
export function sayGroup(tongue: Tongue, groups: readonly Group[], key: string | null): string {
  if (key === null) return tongue.t('interview.not-told');
  const group = groups.find((each) => each.key === key);
  return group ? nameOfGroup(tongue, group) : key;
}

export const leafTitles = (tongue: Tongue, { document }: Pick<Assessment, 'document'>): Map<string, string> =>
  new Map(treeOf(document).leaves.map((node) => [node.id, titleIn(tongue, node)]));

/** The way down to the pages of interviews. */
export const Crumbs = ({
  context: { tongue, place },
  assessment: { assessmentId, title },
  interview,
  isFirst,
}: {
  context: HeardContext;
  assessment: Pick<Assessment, 'assessmentId' | 'title'>;
  interview?: { interviewId: string; no: number };
  /** The list of interviews itself. */
  isFirst?: boolean;
}) => (
  <Breadcrumbs
    tongue={tongue}
    crumbs={[
      { href: deskPath(place.code, assessmentId), label: title },
      ...(isFirst
        ? []
        : [{ href: interviewsPath(place.code, assessmentId), label: tongue.t('interview.title') }]),
      ...(interview
        ? [
            {
              href: interviewsPath(place.code, assessmentId, interview.interviewId),
              label: tongue.t('interview.of-number', { no: tongue.number(interview.no) }),
            },
          ]
        : []),
    ]}
  />
);

/** What a passage is about, and how it speaks of it. */
export function Codes({
  tongue,
  titles,
  passage: { leaves, direction, themes },
}: {
  tongue: Tongue;
  titles: ReadonlyMap<string, string>;
  passage: Pick<Passage, 'leaves' | 'direction' | 'themes'>;
}): Child {
  return (
    <>
      <p>
        <DirectionOf tongue={tongue} direction={direction} />{' '}
        {leaves.length === 0
          ? tongue.t('interview.not-coded')
          : leaves.map((leaf, at) => (
              <>
                {at > 0 && ' · '}
                <bdi>{titles.get(leaf) ?? leaf}</bdi>
              </>
            ))}
      </p>
      {themes.length > 0 && (
        <p class="quiet">
          {tongue.t('interview.themes-are')} <bdi>{themes.join(', ')}</bdi>
        </p>
      )}
    </>
  );
}
