import type { DeskContext } from '../../platform/http/route.ts';
import { choice } from '../../platform/lists/filters.ts';
import { defineList } from '../../platform/lists/list.ts';
import { type PublicFlag, publicFlags } from '../flags/public-store.ts';
import { ABOUT, CODES } from '../flags/reading.ts';
import { flagSentence } from '../flags/says.ts';
import { repliesPath } from './reply-list.tsx';
import { signWord } from './said-parts.tsx';

export const signPath = (code: string, flag: string): string => `${repliesPath(code)}/signs/${flag}`;

/** Flags that stand, for whoever asks those whom they concern, or says what was checked. */
export const signsList = defineList<PublicFlag, DeskContext<{ code: string }, unknown>>({
  name: 'procure.signs',
  title: 'reply.signs',
  sort: 'code',
  search: 'reply.signs-search',
  columns: [
    {
      name: 'code',
      head: 'procure.flag',
      type: 'text',
      heading: true,
      sort: true,
      words: true,
      value: (row) => row.code,
      cell: (row, { tongue, place }) => (
        <a class="ds-link" href={signPath(place.code, row.flagId)}>
          {signWord(tongue, row.code)}
        </a>
      ),
    },
    {
      name: 'subject',
      head: 'reply.about',
      type: 'text',
      sort: true,
      words: true,
      value: (row) => row.title ?? row.subject,
    },
    {
      name: 'says',
      head: 'reply.sign-says',
      type: 'text',
      words: true,
      roomy: true,
      value: (row, { tongue }) => flagSentence(tongue, row),
    },
    { name: 'flag', head: 'reply.sign-key', type: 'text', value: (row) => row.flagId, filesOnly: true },
  ],
  filters: {
    code: choice('procure.flag', CODES, (tongue, code) => signWord(tongue, code)),
    about: choice('procure.flag-about', ABOUT, (tongue, about) => tongue.t(`procure.flag-about.${about}`)),
  },
  empty: { title: 'reply.signs-none-title', says: 'reply.signs-none' },
  rows: (query, { house, place }) => publicFlags(house.connections.published, place.id, null, query),
});
