import { Breadcrumbs, CheckLink, Details, EmptyState, Hash } from '../../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../../platform/http/route.ts';
import type { PublicSnapshot } from '../../platform/publication/store.ts';
import { crumbs } from '../public-pages.tsx';
import { readSettingsDocument, type SettingsDocument } from './document.ts';
import { RulesView } from './rules-view.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

interface Agreed {
  document: SettingsDocument;
  snapshot: PublicSnapshot;
}

/** What signs go by, of every source, the newest first: with the law of each limit, and since when. */
export function settingsPage(context: Context, snapshots: readonly PublicSnapshot[]): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('procure.settings');
  const agreed = snapshots.flatMap((snapshot): Agreed[] =>
    snapshot.bytes ? [{ snapshot, document: readSettingsDocument(snapshot.bytes) }] : [],
  );
  const numbers = [...new Set(agreed.map(({ document }) => document.source.no))].toSorted((a, b) => a - b);
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            ...crumbs(context),
            { href: `/places/${place.code}/contracts/indicators`, label: tongue.t('procure.flags') },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('procure.settings-lead')}</p>
        {agreed.length === 0 && (
          <EmptyState title={tongue.t('procure.public-none-title')}>
            {tongue.t('procure.settings-none')}
          </EmptyState>
        )}
        {numbers.map((no) => (
          <OfSource
            context={context}
            agreed={agreed.filter(({ document }) => document.source.no === no).toSorted(newestFirst)}
          />
        ))}
      </>
    ),
  };
}

const newestFirst = ({ document: a }: Agreed, { document: b }: Agreed): number =>
  a.validFrom === b.validFrom ? b.no - a.no : a.validFrom < b.validFrom ? 1 : -1;

function OfSource({ context, agreed }: { context: Context; agreed: readonly Agreed[] }) {
  const [last, ...earlier] = agreed;
  if (!last) return null;
  return (
    <section>
      <h2>
        <bdi>{last.document.source.name}</bdi>
      </h2>
      <One context={context} agreed={last} />
      {earlier.map((each) => (
        <Details summary={sinceOf(context, each)}>
          <One context={context} agreed={each} />
        </Details>
      ))}
    </section>
  );
}

const sinceOf = ({ tongue }: Context, { document }: Agreed): string =>
  tongue.t('procure.settings-since', { day: tongue.date(document.validFrom), reason: document.reason });

function One({ context, agreed }: { context: Context; agreed: Agreed }) {
  const { tongue, place } = context;
  const { document, snapshot } = agreed;
  return (
    <>
      <p>{sinceOf(context, agreed)}</p>
      <RulesView tongue={tongue} settings={document.settings} />
      <p class="quiet">
        <Hash value={snapshot.hash} /> <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
      </p>
    </>
  );
}
