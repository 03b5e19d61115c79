import type { ExampleSet } from '../example.ts';
import { DownloadList } from './download-list.tsx';

export const downloadListExamples: ExampleSet = {
  component: 'DownloadList',
  examples: [
    {
      title: 'Two formats',
      show: (tongue) => (
        <DownloadList
          tongue={tongue}
          downloads={[
            { href: '#csv', format: 'csv', bytes: 18_432 },
            { href: '#json', format: 'json', bytes: 62_900 },
          ]}
        />
      ),
    },
  ],
};
