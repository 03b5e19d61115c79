import { Alert, EmptyState } from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { nameIn } from '../../platform/i18n/localized.ts';
import type { Body } from './bodies-store.ts';
import type { LineFaults } from './lines.ts';
import { at, type Desk, may, PersonName, peoplePage, Steps, Vacant } from './parts.tsx';
import type { Post, Sitting } from './posts-store.ts';
import { type Branch, treesOf } from './tree.ts';
import { emptySince } from './vacancy.ts';

export interface Structure {
  bodies: readonly Body[];
  posts: readonly Post[];
  sittings: readonly Sitting[];
  lastHeld: ReadonlyMap<string, string>;
  bodyFaults: LineFaults;
  postFaults: LineFaults;
}

/** With more posts than this a body shows how many it has, and its own page which. */
const MOST_POSTS_SHOWN = 150;

export const titled = (tongue: Tongue, post: Pick<Post, 'title' | 'titles'>): string =>
  nameIn(tongue.language, { name: post.title, names: post.titles });

/** Bodies as a tree, with their posts, who holds them, and what stands empty. */
export function structurePage(context: Desk, structure: Structure): PageContent {
  const { tongue, actor } = context;
  const { bodies, posts, sittings } = structure;
  const trees = treesOf(bodies.map((body) => ({ ...body, id: body.bodyId, above: body.parentId })));
  const empty = posts.filter((post) => emptySeats(post, sittings) > 0).length;
  return peoplePage(
    context,
    tongue.t('people.title'),
    <>
      <Steps
        links={[
          {
            href: at(context, 'bodies', 'new'),
            label: tongue.t('people.add-body'),
            show: may(actor, 'places.organise'),
          },
          {
            href: at(context, 'appoint'),
            label: tongue.t('work.appoint'),
            show: may(actor, 'places.appoint'),
          },
          {
            href: at(context, 'people', 'workbook'),
            label: tongue.t('sheet.people.title'),
            show: may(actor, 'places.keep-people'),
          },
        ]}
      />
      <nav class="choices" aria-label={tongue.t('people.title')}>
        <ul>
          {looks(context).map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Faults context={context} structure={structure} />
      {empty > 0 && (
        <p>
          <a class="ds-link" href={`${at(context, 'posts')}?state=vacant`}>
            {tongue.t('people.vacant-posts', { count: empty })}
          </a>
        </p>
      )}
      {trees.length === 0 ? (
        <EmptyState
          title={tongue.t('people.no-bodies-title')}
          {...(may(actor, 'places.organise')
            ? { action: { href: at(context, 'bodies', 'new'), label: tongue.t('people.add-body') } }
            : {})}
        >
          {tongue.t('people.no-bodies')}
        </EmptyState>
      ) : (
        <Bodies
          context={context}
          branches={trees}
          structure={structure}
          whole={posts.length <= MOST_POSTS_SHOWN}
        />
      )}
    </>,
    { lead: tongue.t('people.lead') },
  );
}

/** The same people and posts seen otherwise, and who else has a part. */
const looks = (context: Desk) => [
  { href: at(context, 'posts'), label: context.tongue.t('people.all-posts') },
  ...(may(context.actor, 'places.see-people')
    ? [
        { href: at(context, 'persons'), label: context.tongue.t('people.all-people') },
        { href: at(context, 'rights'), label: context.tongue.t('rights.title') },
      ]
    : []),
  { href: at(context, 'engagements'), label: context.tongue.t('people.engagements') },
  { href: at(context, 'organisations'), label: context.tongue.t('people.organisations') },
  { href: at(context, 'directory'), label: context.tongue.t('people.directory-desk') },
];

export const emptySeats = (post: Pick<Post, 'postId' | 'seats'>, sittings: readonly Sitting[]): number =>
  Math.max(0, post.seats - sittings.filter((each) => each.postId === post.postId).length);

interface Within {
  context: Desk;
  structure: Structure;
  whole: boolean;
}

const Bodies = ({ branches, ...within }: Within & { branches: readonly Branch<Body>[] }) => (
  <ul class="tree">
    {branches.map(({ node, under }) => (
      <li>
        <BodyLine {...within} body={node} />
        {under.length > 0 && <Bodies {...within} branches={under} />}
      </li>
    ))}
  </ul>
);

const BodyLine = ({ context, structure, whole, body }: Within & { body: Body }) => {
  const { tongue } = context;
  const own = structure.posts.filter((post) => post.bodyId === body.bodyId);
  return (
    <>
      <p>
        <a class="ds-link" href={at(context, 'bodies', body.bodyId)}>
          <b>
            <bdi>{nameIn(tongue.language, body)}</bdi>
          </b>
        </a>{' '}
        <span class="quiet">{tongue.t(`body-kind.${body.kind}`)}</span>
      </p>
      {whole ? (
        <PostLines context={context} structure={structure} posts={own} />
      ) : (
        own.length > 0 && <p class="quiet">{tongue.t('people.posts-count', { count: own.length })}</p>
      )}
    </>
  );
};

/** Posts with who sits on them, and what stands empty since when. */
export const PostLines = ({
  context,
  structure,
  posts,
}: {
  context: Desk;
  structure: Pick<Structure, 'sittings' | 'lastHeld'>;
  posts: readonly Post[];
}) =>
  posts.length === 0 ? null : (
    <ul class="posts">
      {posts.map((post) => {
        const holders = structure.sittings.filter((each) => each.postId === post.postId);
        const empty = emptySeats(post, structure.sittings);
        const since = holders.length > 0 ? null : emptySince(post, structure.lastHeld.get(post.postId));
        return (
          <li>
            <a class="ds-link" href={at(context, 'posts', post.postId)}>
              <bdi>{titled(context.tongue, post)}</bdi>
            </a>
            {holders.map((holder) => (
              <>
                {' · '}
                <PersonName context={context} id={holder.personId} name={holder.name} />
              </>
            ))}{' '}
            {empty > 0 && <Vacant tongue={context.tongue} seats={empty} since={since} />}
          </li>
        );
      })}
    </ul>
  );

/** What is the matter with the lines of authority: said plainly, with where to mend it. */
function Faults({ context, structure }: { context: Desk; structure: Structure }) {
  const { tongue } = context;
  const bodies = new Map(structure.bodies.map((body) => [body.bodyId, nameIn(tongue.language, body)]));
  const posts = new Map(structure.posts.map((post) => [post.postId, titled(tongue, post)]));
  const found = [
    ...faultsSaid(tongue, structure.bodyFaults, bodies, (id) => at(context, 'bodies', id)),
    ...faultsSaid(tongue, structure.postFaults, posts, (id) => at(context, 'posts', id)),
  ];
  if (found.length === 0) return null;
  return (
    <Alert tongue={tongue} kind="ask">
      <p>{tongue.t('people.lines-lead', { count: found.length })}</p>
      <ul>
        {found.slice(0, MOST_FAULTS).map(({ says, href }) => (
          <li>
            {href ? (
              <a class="ds-link" href={href}>
                {says}
              </a>
            ) : (
              says
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const MOST_FAULTS = 20;

function faultsSaid(
  tongue: Tongue,
  faults: LineFaults,
  names: ReadonlyMap<string, string>,
  path: (id: string) => string,
): { says: string; href?: string }[] {
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    ...faults.circles.map((circle) => ({
      says: tongue.t('people.line-circle', { names: circle.map(nameOf) }),
      href: path(circle[0] ?? ''),
    })),
    ...faults.orphans.map(({ id }) => ({
      says: tongue.t('people.line-orphan', { name: nameOf(id) }),
      href: path(id),
    })),
    ...(faults.hasNoTop && faults.orphans.length === 0 ? [{ says: tongue.t('people.line-no-top') }] : []),
  ];
}
