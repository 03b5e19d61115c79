import type { ExampleSet } from '../example.ts';
import { LocalizedFields } from './localized-fields.tsx';

const said: Record<string, string> = { en: 'Water and sanitation', ar: 'المياه والصرف الصحي' };

export const localizedFieldsExamples: ExampleSet = {
  component: 'LocalizedFields',
  examples: [
    {
      title: 'Two languages of the place, the others below',
      show: (tongue) => (
        <LocalizedFields
          tongue={tongue}
          legend="Name of the department"
          hint="In each language in which residents know it."
          languages={['en', 'ar']}
          others={['es', 'fr', 'pt']}
          field={(language) => ({
            tongue,
            name: `department_${language}`,
            label: tongue.languageName(language),
            value: said[language] ?? '',
            required: language === 'en',
          })}
        />
      ),
    },
  ],
};
