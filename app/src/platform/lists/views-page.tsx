import { Breadcrumbs, Button, EmptyState, Form, TextField } from '../html/components/index.ts';
import type { PageContent } from '../http/route.ts';
import type { Tongue } from '../i18n/index.ts';
import type { ShownViews } from './views-nav.tsx';
import type { SavedView } from './views-store.ts';

interface Props {
  tongue: Tongue;
  /** The words of the list's own title. */
  title: string;
  path: string;
  views: ShownViews;
}

/** Where a person names, shares, removes and chooses among the views of one list. */
export function viewsPage(props: Props): PageContent {
  const { tongue, title, path, views } = props;
  const heading = tongue.t('list.views-of', { list: title });
  const first = views.views.some((view) => view.first);
  return {
    title: heading,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `${path}?view=all`, label: title }]} />
        <h1>{heading}</h1>
        {views.views.length === 0 && (
          <EmptyState title={tongue.t('list.no-views-title')}>{tongue.t('list.no-views')}</EmptyState>
        )}
        {views.views.map((view) => (
          <OneView {...props} view={view} />
        ))}
        {first && (
          <Do tongue={tongue} path={path} act="open-with-all" says={tongue.t('list.view-open-all')} />
        )}
      </>
    ),
  };
}

function OneView({ tongue, path, views, view }: Props & { view: SavedView }) {
  const isOwn = view.personId === views.personId;
  return (
    <section class="card" aria-labelledby={`view-${view.viewId}`}>
      <h2 id={`view-${view.viewId}`}>
        <a class="ds-link" href={`${path}?view=${view.viewId}`}>
          <bdi>{view.name}</bdi>
        </a>
      </h2>
      <p class="quiet">
        {[
          tongue.t(isOwn ? (view.shared ? 'list.view-own-shared' : 'list.view-own') : 'list.view-of-others'),
          ...(view.first ? [tongue.t('list.view-is-first')] : []),
        ].join(' ')}
      </p>
      {isOwn && <Rename tongue={tongue} path={path} view={view} />}
      <div class="acts">
        {!view.first && (
          <Do
            tongue={tongue}
            path={path}
            act="open-with"
            view={view}
            says={tongue.t('list.view-open-with')}
          />
        )}
        {isOwn && views.mayShare && <Share tongue={tongue} path={path} view={view} />}
        {isOwn && (
          <Do tongue={tongue} path={path} act="remove" view={view} says={tongue.t('list.view-remove')} />
        )}
      </div>
    </section>
  );
}

type OfView = Pick<Props, 'tongue' | 'path'> & { view: SavedView };

const Rename = ({ tongue, path, view }: OfView) => (
  <Form tongue={tongue} action={`${path}-views`}>
    <input type="hidden" name="do" value="rename" />
    <input type="hidden" name="view" value={view.viewId} />
    <TextField
      tongue={tongue}
      name="name"
      id={`name-${view.viewId}`}
      label={tongue.t('list.view-name')}
      value={view.name}
      required
    />
    <Button variant="secondary">{tongue.t('list.view-rename')}</Button>
  </Form>
);

const Share = ({ tongue, path, view }: OfView) => (
  <Form tongue={tongue} action={`${path}-views/share`}>
    <input type="hidden" name="name" value={view.name} />
    <input type="hidden" name="shared" value={view.shared ? 'no' : 'yes'} />
    <Button variant="tertiary">
      {tongue.t(view.shared ? 'list.view-unshare' : 'list.view-share')}
      <span class="ds-sr-only"> {view.name}</span>
    </Button>
  </Form>
);

interface DoProps extends Pick<Props, 'tongue' | 'path'> {
  act: string;
  view?: SavedView;
  says: string;
}

/** One button that does one thing to one view; who listens hears which. */
const Do = ({ tongue, path, act, view, says }: DoProps) => (
  <Form tongue={tongue} action={`${path}-views`}>
    <input type="hidden" name="do" value={act} />
    {view && <input type="hidden" name="view" value={view.viewId} />}
    <Button variant="tertiary">
      {says}
      {view && <span class="ds-sr-only"> {view.name}</span>}
    </Button>
  </Form>
);
