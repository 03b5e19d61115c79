import type { ExampleSet } from '../example.ts';
import { FileField } from './file-field.tsx';

export const fileFieldExamples: ExampleSet = {
  component: 'FileField',
  examples: [
    {
      title: 'Several files',
      show: (tongue) => (
        <FileField
          tongue={tongue}
          name="files"
          label="Budget files"
          hint="CSV, up to 200 MB each"
          accept=".csv"
          multiple
          required
        />
      ),
    },
  ],
};
