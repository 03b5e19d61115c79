import { Button, Details, Form, TextField } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import type { SavedView } from './views-store.ts';

export interface ShownViews {
  views: readonly SavedView[];
  /** The one that is open, or null. */
  open: string | null;
  personId: string;
  mayShare: boolean;
}

interface Props {
  tongue: Tongue;
  path: string;
  views: ShownViews;
  /** The question that is being asked now: what "keep this view" keeps. */
  query: string;
}

/** The views that this reader has of a list, and a way to keep what is shown now. */
export function Views({ tongue, path, views, query }: Props) {
  return (
    <div class="list-views">
      {views.views.length > 0 && (
        <nav class="choices" aria-label={tongue.t('list.views')}>
          <ul>
            <ViewLink
              href={`${path}?view=all`}
              label={tongue.t('list.view-all')}
              current={views.open === null && query === ''}
            />
            {views.views.map((view) => (
              <ViewLink
                href={`${path}?view=${view.viewId}`}
                label={view.name}
                current={views.open === view.viewId}
              />
            ))}
          </ul>
          <a class="ds-link" href={`${path}-views`}>
            {tongue.t('list.views-change')}
          </a>
        </nav>
      )}
      {views.open === null && query !== '' && <KeepView tongue={tongue} path={path} query={query} />}
    </div>
  );
}

const ViewLink = ({ href, label, current }: { href: string; label: string; current: boolean }) => (
  <li>
    <a href={href} aria-current={current ? 'page' : undefined}>
      <bdi>{label}</bdi>
    </a>
  </li>
);

const KeepView = ({ tongue, path, query }: Omit<Props, 'views'>) => (
  <Details summary={tongue.t('list.view-keep')}>
    <Form tongue={tongue} action={`${path}-views`}>
      <input type="hidden" name="do" value="keep" />
      <input type="hidden" name="settings" value={query} />
      <TextField tongue={tongue} name="name" label={tongue.t('list.view-name')} required />
      <Button>{tongue.t('list.view-keep')}</Button>
    </Form>
  </Details>
);
