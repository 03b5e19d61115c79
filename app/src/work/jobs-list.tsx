import { StateTag } from '../platform/html/components/index.ts';
import { listedJobs } from '../platform/jobs/list-store.ts';
import type { JobRow } from '../platform/jobs/store.ts';
import { choice } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { JOB_STATES, jobProblem, jobState, jobTitle, progressText } from './jobs-words.ts';

/** What the program does in a place after it has answered: what runs, waits, failed. */
export const jobsList = defineList<JobRow>({
  name: 'work.jobs',
  title: 'jobs.title',
  sort: 'state',
  columns: [
    {
      name: 'job',
      head: 'jobs.what',
      type: 'text',
      heading: true,
      value: (row, { tongue }) => jobTitle(tongue, row.name),
      cell: (row, { tongue, place }) => (
        <a class="ds-link" href={`/work/places/${place.code}/jobs/${row.jobId}`}>
          {jobTitle(tongue, row.name)}
        </a>
      ),
    },
    {
      name: 'state',
      head: 'jobs.state',
      type: 'text',
      sort: true,
      value: (row) => row.state,
      cell: (row, { tongue }) => {
        const { light, word } = jobState(tongue, row);
        return <StateTag tongue={tongue} state={light} word={word} />;
      },
    },
    {
      name: 'why',
      head: 'jobs.why',
      type: 'text',
      words: true,
      value: (row, { tongue }) => jobProblem(tongue, row) ?? progressText(tongue, row),
    },
    {
      name: 'tries',
      head: 'jobs.tries',
      type: 'number',
      sort: true,
      roomy: true,
      value: (row) => row.attempts,
    },
    {
      name: 'added',
      head: 'jobs.added',
      type: 'moment',
      sort: true,
      roomy: true,
      value: (row) => row.addedAt,
    },
  ],
  filters: {
    state: choice('jobs.state', JOB_STATES, (tongue, value) => tongue.t(`jobs.state-${value}`)),
  },
  empty: { title: 'jobs.none-title', says: 'jobs.none' },
  rows: (query, { tx }) => listedJobs(tx, query),
});
