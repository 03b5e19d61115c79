import type { ExampleSet } from '../example.ts';
import { EmptyState } from './empty-state.tsx';

export const emptyStateExamples: ExampleSet = {
  component: 'EmptyState',
  examples: [
    {
      title: 'With a next step',
      show: () => (
        <EmptyState
          title="No budget has been imported yet"
          action={{ href: '#import', label: 'Import a budget' }}
        >
          Figures appear here as soon as a budget and what was spent of it are in.
        </EmptyState>
      ),
    },
  ],
};
