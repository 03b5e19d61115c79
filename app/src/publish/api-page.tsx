import { LIMITS } from '../platform/api/limit.ts';
import { MOST_A_PAGE } from '../platform/api/paging.ts';
import type { House } from '../platform/house.ts';
import { DataTable, DefinitionList, Details, LinkButton } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { platformProblems } from '../platform/problems/platform-problems.ts';
import { apiRoutesOf } from './openapi.ts';

const PUBLIC_EXAMPLE = 'curl https://your.groundwork/api/v1/places';
const TOKEN_EXAMPLE = `curl https://your.groundwork/api/v1/work/places/CODE/items/ITEM/comments \\
  -H "Authorization: Bearer groundwork_…" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -H "Content-Type: application/json" \\
  -d '{"text": "…"}'`;

/** What a program can ask, for the person who writes the program. */
export function apiPage(house: House, tongue: Tongue): PageContent {
  const listed = apiRoutesOf(house);
  const open = listed.filter(({ rule }) => rule.who === 'anyone');
  const closed = listed.filter(({ rule }) => rule.who !== 'anyone');
  return {
    title: tongue.t('api.title'),
    description: tongue.t('api.lead'),
    body: (
      <>
        <h1>{tongue.t('api.title')}</h1>
        <p class="lead">{tongue.t('api.lead')}</p>
        <p>
          <LinkButton href="/api/v1/openapi.json" variant="secondary">
            {tongue.t('api.openapi')}
          </LinkButton>
        </p>
        <h2>{tongue.t('api.open-title')}</h2>
        <p>{tongue.t('api.open-says')}</p>
        <Example code={PUBLIC_EXAMPLE} />
        <Addresses tongue={tongue} id="open" caption={tongue.t('api.open-title')} rows={open} />
        <h2>{tongue.t('api.token-title')}</h2>
        <p>{tongue.t('api.token-says')}</p>
        <Example code={TOKEN_EXAMPLE} />
        <Addresses tongue={tongue} id="token" caption={tongue.t('api.token-title')} rows={closed} />
        <h2>{tongue.t('api.rules-title')}</h2>
        <DefinitionList
          items={[
            {
              term: tongue.t('api.rule-pages'),
              says: tongue.t('api.rule-pages-says', { most: MOST_A_PAGE }),
            },
            { term: tongue.t('api.rule-amounts'), says: tongue.t('api.rule-amounts-says') },
            { term: tongue.t('api.rule-problems'), says: tongue.t('api.rule-problems-says') },
            { term: tongue.t('api.rule-writes'), says: tongue.t('api.rule-writes-says') },
            {
              term: tongue.t('api.rule-limits'),
              says: tongue.t('api.rule-limits-says', { token: LIMITS.token, network: LIMITS.network }),
            },
            { term: tongue.t('api.rule-cache'), says: tongue.t('api.rule-cache-says') },
          ]}
        />
        <Details summary={tongue.t('api.codes')}>
          <DataTable
            tongue={tongue}
            id="codes"
            caption={tongue.t('api.codes')}
            captionHidden
            rows={codesOf(house)}
            columns={[
              {
                head: tongue.t('api.code'),
                heading: true,
                cell: ({ code }) => (
                  <code dir="ltr" id={`problem-${code}`}>
                    {code}
                  </code>
                ),
              },
              { head: tongue.t('api.status'), numeric: true, cell: ({ status }) => String(status) },
            ]}
          />
        </Details>
      </>
    ),
  };
}

/** Every code there is: the `type` of a problem leads to its line. */
const codesOf = ({ slices }: House): { code: string; status: number }[] =>
  [platformProblems.table, ...slices.map((slice) => slice.problems)]
    .flatMap((table) => Object.entries(table))
    .map(([code, status]) => ({ code, status }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));

/** Commands read from left to right in every language. */
const Example = ({ code }: { code: string }) => (
  <pre class="example-code" dir="ltr" tabindex={0}>
    <code>{code}</code>
  </pre>
);

function Addresses({
  tongue,
  id,
  caption,
  rows,
}: {
  tongue: Tongue;
  id: string;
  caption: string;
  rows: ReturnType<typeof apiRoutesOf>;
}) {
  return (
    <DataTable
      tongue={tongue}
      id={id}
      caption={caption}
      captionHidden
      cards
      rows={rows}
      columns={[
        {
          head: tongue.t('api.address'),
          heading: true,
          cell: ({ route }) => (
            <code dir="ltr">
              {route.method} {route.path}
            </code>
          ),
        },
        { head: tongue.t('api.what'), words: true, cell: ({ route }) => tongue.t(route.says) },
        {
          head: tongue.t('api.who'),
          words: true,
          cell: ({ rule }) =>
            rule.who === 'post' ? tongue.t(`permission.${rule.permission}`) : tongue.t('api.anyone'),
        },
      ]}
    />
  );
}
