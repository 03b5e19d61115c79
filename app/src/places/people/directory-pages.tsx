import {
  Alert,
  Button,
  CheckLink,
  EmptyState,
  Form,
  Pager,
  StateTag,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf } from '../../platform/html/form-state.ts';
import type { PageContent, PublicContext } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { nameIn } from '../../platform/i18n/localized.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { PublicSnapshot } from '../../platform/publication/store.ts';
import type { DirectoryBody, DirectoryDocument, DirectoryPost } from './directory-snapshot.ts';
import { at, type Desk, may, peoplePage, Vacant, type Values } from './parts.tsx';
import { type Branch, treesOf } from './tree.ts';

type Public = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** Bodies on one page: a large town's directory goes on over several. */
const BODIES_A_PAGE = 40;

/** Bodies in the order of their tree. */
const inOrder = (document: DirectoryDocument): DirectoryBody[] => flat(treesOf(document.bodies));

const flat = (branches: readonly Branch<DirectoryBody>[]): DirectoryBody[] =>
  branches.flatMap(({ node, under }) => [node, ...flat(under)]);

/** Who is responsible: every body with its official posts, who holds them and what stands empty. */
export function directoryPage(
  context: Public,
  snapshot: PublicSnapshot | undefined,
  document: DirectoryDocument | null,
  page: number,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('people.public-title', { place: place.name });
  return {
    title,
    description: tongue.t('people.public-lead'),
    tab: '/people',
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('people.public-lead')}</p>
        {document && snapshot ? (
          <Directory context={context} document={document} snapshot={snapshot} page={page} />
        ) : snapshot?.withdrawnAt ? (
          <Alert tongue={tongue} kind="ask">
            <p>
              {tongue.t('people.public-withdrawn', {
                date: tongue.date(snapshot.withdrawnAt),
                reason: snapshot.withdrawnReason ?? '',
              })}
            </p>
          </Alert>
        ) : (
          <EmptyState title={tongue.t('people.public-none-title')}>
            {tongue.t('people.public-none')}
          </EmptyState>
        )}
      </>
    ),
  };
}

function Directory({
  context,
  document,
  snapshot,
  page,
}: {
  context: Public;
  document: DirectoryDocument;
  snapshot: PublicSnapshot;
  page: number;
}) {
  const { tongue, place } = context;
  const all = inOrder(document);
  const pages = Math.max(1, Math.ceil(all.length / BODIES_A_PAGE));
  const shown = all.slice((page - 1) * BODIES_A_PAGE, page * BODIES_A_PAGE);
  const names = new Map(document.bodies.map((body) => [body.id, nameIn(tongue.language, body)]));
  return (
    <>
      <p class="quiet">
        {tongue.t('people.public-since', { date: tongue.date(snapshot.publishedAt) })}{' '}
        <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
      </p>
      {shown.map((body) => (
        <section class="card" id={`body-${body.id}`}>
          <h2>
            <bdi>{names.get(body.id)}</bdi>
          </h2>
          <p class="quiet">
            {tongue.t(`body-kind.${body.kind}`)}
            {body.above !== null && names.has(body.above) && (
              <>
                {' · '}
                {tongue.t('people.public-under', { body: names.get(body.above) ?? '' })}
              </>
            )}
          </p>
          {body.legalBasis && (
            <p class="quiet">
              <bdi>{body.legalBasis}</bdi>
            </p>
          )}
          {body.posts.length === 0 ? (
            <p class="quiet">{tongue.t('people.public-no-posts')}</p>
          ) : (
            <ul class="posts">
              {body.posts.map((post) => (
                <li>
                  <PublicPost tongue={tongue} post={post} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <Pager
        tongue={tongue}
        page={page}
        pages={pages}
        href={(n) => `/places/${place.code}/people${n === 1 ? '' : `?page=${n}`}`}
      />
      <p>
        <a class="ds-link" href={`/places/${place.code}/people.json`}>
          {tongue.t('people.public-json')}
        </a>
      </p>
    </>
  );
}

const PublicPost = ({ tongue, post }: { tongue: Tongue; post: DirectoryPost }) => {
  const empty = post.seats - post.holders.length;
  return (
    <>
      <b>
        <bdi>{nameIn(tongue.language, { name: post.title, names: post.titles })}</bdi>
      </b>
      {post.holders.map(({ name, from }) => (
        <>
          {' · '}
          <bdi>{name}</bdi>{' '}
          <span class="quiet">{tongue.t('people.from-on', { from: tongue.date(from) })}</span>
        </>
      ))}
      {post.acting.map(({ name, to }) => (
        <>
          {' · '}
          {tongue.t('people.public-acting', { name, to: tongue.date(to) })}
        </>
      ))}{' '}
      {empty > 0 && <Vacant tongue={tongue} seats={empty} since={post.vacantSince} />}
      {(post.mail || post.phone) && (
        <span class="quiet">
          {' '}
          {post.mail && (
            <a class="ds-link" href={`mailto:${post.mail}`}>
              <bdi>{post.mail}</bdi>
            </a>
          )}{' '}
          {post.phone && <bdi>{post.phone}</bdi>}
        </span>
      )}
    </>
  );
};

export interface DirectoryDesk {
  snapshot: PublicSnapshot | undefined;
  hasNews: boolean;
  posts: number;
  requestIds: { publish: string; withdraw: string };
  values: Values;
  problem: Problem | null;
}

/** Publishing who is responsible, and taking it back. */
export function directoryDeskPage(
  context: Desk,
  { snapshot, hasNews, posts, requestIds, values, problem }: DirectoryDesk,
): PageContent {
  const { tongue, actor, place } = context;
  const isPublic = snapshot !== undefined && snapshot.withdrawnAt === null;
  const mayPublish = may(actor, 'places.publish-directory');
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('people.reason'));
  return peoplePage(
    context,
    tongue.t('people.directory-desk'),
    <>
      <p>
        <StateTag
          tongue={tongue}
          state={isPublic ? (hasNews ? 'ask' : 'good') : 'none'}
          word={tongue.t(
            isPublic
              ? hasNews
                ? 'people.directory-old'
                : 'people.directory-current'
              : 'people.directory-not-public',
          )}
        />
        {isPublic && (
          <>
            {' '}
            <a class="ds-link" href={`/places/${place.code}/people`}>
              {tongue.t('people.directory-see')}
            </a>
          </>
        )}
      </p>
      <p>{tongue.t('people.directory-what', { count: posts })}</p>
      {mayPublish && hasNews && posts > 0 && (
        <Form tongue={tongue} action={at(context, 'directory', 'publish')} requestId={requestIds.publish}>
          <Button>{tongue.t('people.directory-publish')}</Button>
        </Form>
      )}
      {mayPublish && isPublic && (
        <section class="card">
          <h2>{tongue.t('people.directory-withdraw')}</h2>
          <p>{tongue.t('people.directory-withdraw-says')}</p>
          <Form
            tongue={tongue}
            action={at(context, 'directory', 'withdraw')}
            requestId={requestIds.withdraw}
            errors={form.errors()}
          >
            <TextField {...reason} required />
            <Button variant="secondary">{tongue.t('people.directory-withdraw')}</Button>
          </Form>
        </section>
      )}
    </>,
    { lead: tongue.t('people.directory-lead'), problem },
  );
}
