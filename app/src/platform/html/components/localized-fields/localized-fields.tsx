import type { Tongue } from '../../../i18n/index.ts';
import { type Language, languageFacts } from '../../../i18n/languages.ts';
import { Details } from '../details/details.tsx';
import { TextField, type TextFieldProps } from '../text-field/text-field.tsx';

export interface LocalizedFieldsProps {
  tongue: Tongue;
  legend: string;
  hint?: string;
  /** Those the place works in, shown at once; the others wait below. */
  languages: readonly Language[];
  others: readonly Language[];
  /** What each language's field needs, as `formOf(…).field` gives it. */
  field(language: Language): TextFieldProps;
  rows?: number;
}

/** One text in several languages, side by side: each field in its own language and direction. */
export function LocalizedFields(props: LocalizedFieldsProps) {
  const { tongue, legend, hint, languages, others, field } = props;
  const waiting = others.map((language) => ({ language, text: field(language) }));
  const fieldOf = (language: Language, text: TextFieldProps) => (
    <TextField
      {...text}
      {...(props.rows === undefined ? {} : { rows: props.rows })}
      language={language}
      dir={languageFacts(language).dir}
    />
  );
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{legend}</legend>
      {hint && <p class="quiet">{hint}</p>}
      <div class="localized">{languages.map((language) => fieldOf(language, field(language)))}</div>
      {waiting.length > 0 && (
        <Details
          summary={tongue.t('form.other-languages')}
          open={waiting.some(({ text }) => text.error !== undefined || (text.value ?? '') !== '')}
        >
          <div class="localized">{waiting.map(({ language, text }) => fieldOf(language, text))}</div>
        </Details>
      )}
    </fieldset>
  );
}
