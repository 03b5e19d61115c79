import type { ExampleSet } from '../example.ts';
import { DefinitionList } from './definition-list.tsx';

export const definitionListExamples: ExampleSet = {
  component: 'DefinitionList',
  examples: [
    {
      title: 'Of a load',
      show: (tongue) => (
        <DefinitionList
          items={[
            { term: 'File', says: <bdi>expenditure-2025.csv</bdi> },
            { term: 'Rows', says: tongue.number(8033) },
            { term: 'Loaded', says: tongue.dateTime(new Date('2026-11-14T09:20:00Z')) },
          ]}
        />
      ),
    },
  ],
};
