import type { ExampleSet } from '../example.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

export const breadcrumbsExamples: ExampleSet = {
  component: 'Breadcrumbs',
  examples: [
    {
      title: 'Two levels',
      show: (tongue) => (
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: '#town', label: 'Nyabera' },
            { href: '#reliability', label: 'How reliable are the budgets?' },
          ]}
        />
      ),
    },
  ],
};
