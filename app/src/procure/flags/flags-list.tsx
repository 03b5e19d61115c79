import type { PublicContext } from '../../platform/http/route.ts';
import { choice } from '../../platform/lists/filters.ts';
import { defineList, type List } from '../../platform/lists/list.ts';
import { processPath } from '../public-lists.tsx';
import { indicatorPath } from './flag-list.tsx';
import { type PublicFlag, publicFlags } from './public-store.ts';
import { ABOUT, type About, CODES } from './reading.ts';
import { flagSentence, messageOf } from './says.ts';

type At = PublicContext<{ code: string; indicator?: string }, unknown>;

const WHOSE = ['own', 'others'] as const;
/** Whose page says more of whom a flag is about. */
const PAGES: Partial<Record<About, string>> = { buyer: 'buyers', tenderer: 'suppliers' };

/** Flags of a place: all of them, or those of the indicator that the path names. */
const flagsList = (name: string, isOfOne: boolean): List<PublicFlag, At> =>
  defineList<PublicFlag, At>({
    name: `procure.${name}`,
    title: 'procure.flags',
    sort: isOfOne ? 'subject' : 'code',
    search: 'procure.flags-search',
    size: 25,
    columns: [
      {
        name: 'subject',
        head: 'procure.flag-subject',
        type: 'text',
        heading: true,
        sort: true,
        value: (row) => row.title ?? row.subject,
        cell: (row, { tongue, place }) => {
          const label = row.title ?? (row.about === 'process' ? tongue.t('procure.untitled') : row.subject);
          const href = hrefOf(place.code, row);
          return href === null ? (
            <bdi>{label}</bdi>
          ) : (
            <a class="ds-link" href={href}>
              <bdi>{label}</bdi>
            </a>
          );
        },
      },
      {
        name: 'code',
        head: 'procure.flag',
        type: 'text',
        sort: true,
        filesOnly: isOfOne,
        value: (row) => row.code,
        cell: (row, { tongue, place }) => (
          <a class="ds-link" href={indicatorPath(place.code, row.code)}>
            {tongue.t(messageOf(row.code, 'title'))}
          </a>
        ),
      },
      {
        name: 'says',
        head: 'procure.flag-says',
        type: 'text',
        words: true,
        value: (row, { tongue }) => flagSentence(tongue, row),
      },
      {
        name: 'about',
        head: 'procure.flag-about',
        type: 'text',
        roomy: true,
        filesOnly: isOfOne,
        value: (row) => row.about,
        cell: (row, { tongue }) => tongue.t(`procure.flag-about.${row.about}`),
      },
      {
        name: 'whose',
        head: 'procure.whose',
        type: 'text',
        roomy: true,
        value: (row) => (row.isOwn ? 'own' : 'others'),
        cell: (row, { tongue }) => tongue.t(`procure.whose.${row.isOwn ? 'own' : 'others'}`),
      },
      {
        name: 'flagged',
        head: 'procure.flag-flagged',
        type: 'number',
        value: (row) => row.flagged,
        filesOnly: true,
      },
      {
        name: 'computable',
        head: 'procure.flag-computable',
        type: 'number',
        value: (row) => row.computable,
        filesOnly: true,
      },
      {
        name: 'source',
        head: 'procure.source-no',
        type: 'number',
        value: (row) => row.sourceNo,
        filesOnly: true,
      },
      { name: 'id', head: 'procure.ocid', type: 'text', value: (row) => row.subject, filesOnly: true },
      {
        name: 'process_id',
        head: 'procure.process',
        type: 'text',
        value: (row) => row.processId,
        filesOnly: true,
      },
      { name: 'flag_id', head: 'procure.flag-id', type: 'text', value: (row) => row.flagId, filesOnly: true },
      {
        name: 'values',
        head: 'procure.flag-facts',
        type: 'text',
        value: (row) => JSON.stringify(row.facts),
        filesOnly: true,
      },
    ],
    filters: {
      ...(!isOfOne && {
        code: choice('procure.flag', CODES, (tongue, code) => tongue.t(messageOf(code, 'title'))),
        about: choice('procure.flag-about', ABOUT, (tongue, about) =>
          tongue.t(`procure.flag-about.${about}`),
        ),
      }),
      whose: choice('procure.whose', WHOSE, (tongue, each) => tongue.t(`procure.whose.${each}`)),
    },
    empty: { title: 'procure.public-none-title', says: 'procure.indicator-none' },
    rows: (query, { house, place, params }) =>
      publicFlags(
        house.connections.published,
        place.placeId,
        isOfOne ? (params.indicator ?? '') : null,
        query,
      ),
  });

function hrefOf(code: string, { about, processId, partyKeys }: PublicFlag): string | null {
  if (processId !== null) return processPath(code, processId);
  const page = PAGES[about];
  const [key] = partyKeys;
  return page === undefined || key === undefined ? null : `/places/${code}/contracts/${page}/${key}`;
}

export const everyFlag = flagsList('flags', false);
export const flagsOfIndicator = flagsList('flags-of', true);
