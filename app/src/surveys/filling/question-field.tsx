import type { AskedQuestion } from '@groundwork-gov/forms';
import {
  CheckGroup,
  DateField,
  RadioGroup,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { ANSWER, SHOWN } from './answer-fields.ts';
import { choicesMark } from './choices-mark.ts';

/** More choices than these are a list that opens. */
const MOST_RADIOS = 20;
/** Nobody puts more than these into an order on a small screen. */
const MOST_RANKED = 12;

interface Props {
  tongue: Tongue;
  asked: AskedQuestion;
  error: string | undefined;
  /** On a page that works without a net: when a choice can be chosen. */
  choiceIf?: (name: string) => string | undefined;
}

/**
 * One question as whoever answers sees it, without script. The empty field before choices says that it was shown: boxes that are
 * not ticked send nothing.
 */
export function QuestionField({ tongue, asked, error, choiceIf }: Props) {
  const { question, path, label, hint, value, isRequired } = asked;
  if (question.answer === 'note') return <Note label={label} hint={hint} />;
  if (question.answer === 'file')
    return <Note label={label} hint={[hint, tongue.t('survey.no-files')].filter(Boolean).join(' ')} />;
  if (asked.isReadonly) return <Told label={label} value={value} />;
  const field = {
    tongue,
    name: ANSWER + path,
    label: label || question.name,
    required: isRequired,
    ...(hint === '' ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  };
  switch (question.answer) {
    case 'one':
    case 'many':
    case 'ranking':
      return <Choices asked={asked} field={field} choiceIf={choiceIf} />;
    case 'acknowledged':
      return (
        <>
          <Seen name={field.name} />
          <CheckGroup
            {...field}
            options={[{ value: 'OK', label: tongue.t('survey.acknowledge') }]}
            chosen={value === '' ? [] : ['OK']}
          />
        </>
      );
    case 'date':
      return <DateField {...field} value={value} />;
    default:
      return <Typed tongue={tongue} asked={asked} field={field} />;
  }
}

interface FieldOf {
  tongue: Tongue;
  name: string;
  label: string;
  required: boolean;
  hint?: string;
  error?: string;
}

const Seen = ({ name }: { name: string }) => <input type="hidden" name={name} value="" />;

const Note = ({ label, hint }: { label: string; hint: string }) => (
  <div class="survey-note">
    {label !== '' && <p>{label}</p>}
    {hint !== '' && <p class="quiet">{hint}</p>}
  </div>
);

const Told = ({ label, value }: { label: string; value: string }) => (
  <p>
    {label} <b>{value}</b>
  </p>
);

interface ChoicesProps extends Pick<Props, 'asked'> {
  field: FieldOf;
  choiceIf: Props['choiceIf'] | undefined;
}

function Choices({ asked, field, choiceIf }: ChoicesProps) {
  const { question, choices, value } = asked;
  // The choices lie in a file that is not here: their name is typed.
  if (choices === null) return <TextField {...field} value={value} />;
  const options = choices.map(({ name, label }) => {
    const askedIf = choiceIf?.(name);
    return { value: name, label, ...(askedIf === undefined ? {} : { askedIf }) };
  });
  const chosen = value.split(/\s+/u).filter(Boolean);
  const mark = question.choiceFilter && !choiceIf && (
    <input type="hidden" name={SHOWN + asked.path} value={choicesMark(asked)} />
  );
  if (question.answer === 'many')
    return (
      <>
        <Seen name={field.name} />
        {mark}
        <CheckGroup {...field} options={options} chosen={chosen} />
      </>
    );
  if (question.answer === 'ranking') return <Ranking field={field} options={options} chosen={chosen} />;
  const isLong = options.length > MOST_RADIOS || /\bminimal\b/.test(question.appearance);
  return (
    <>
      {!isLong && <Seen name={field.name} />}
      {mark}
      {isLong ? (
        <Select {...field} options={options} value={value} />
      ) : (
        <RadioGroup {...field} options={options} chosen={value === '' ? [] : [value]} />
      )}
    </>
  );
}

interface RankingProps {
  field: FieldOf;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
}

/** An order: what comes first, what second, each from the same list. */
const Ranking = ({ field, options, chosen }: RankingProps) => (
  <fieldset class="ds-fieldset" id={`field-${field.name}`} tabindex={-1}>
    <legend class="ds-label">{field.label}</legend>
    {field.hint !== undefined && <p class="quiet">{field.hint}</p>}
    {field.error !== undefined && <p class="ds-validation-message">{field.error}</p>}
    {options.slice(0, MOST_RANKED).map((_, at) => (
      <Select
        tongue={field.tongue}
        id={`field-${field.name}-${at + 1}`}
        name={field.name}
        label={field.tongue.t('survey.rank', { at: at + 1 })}
        options={options}
        value={chosen[at] ?? ''}
      />
    ))}
  </fieldset>
);

function Typed({ tongue, asked, field }: { tongue: Tongue; asked: AskedQuestion; field: FieldOf }) {
  const { question, value } = asked;
  const hint = [field.hint, hintOf(tongue, asked)].filter(Boolean).join(' ');
  const typed = { ...field, ...(hint === '' ? {} : { hint }), value };
  if (question.answer === 'integer')
    return <TextField {...typed} inputmode={mayBeLess(question) ? 'text' : 'numeric'} size={12} />;
  if (question.answer === 'decimal') return <TextField {...typed} inputmode="decimal" size={12} />;
  if (question.answer === 'time' || question.answer === 'date-time' || question.answer === 'place')
    return <TextField {...typed} size={24} dir="ltr" />;
  return <TextField {...typed} rows={/\bmultiline\b/.test(question.appearance) ? 4 : 1} />;
}

/** Numbers that may be below nothing need a key for the minus. */
const mayBeLess = ({ constraint }: AskedQuestion['question']): boolean =>
  constraint !== null && constraint.text.includes('-');

function hintOf(tongue: Tongue, { question }: AskedQuestion): string {
  const { start = '', end = '', step = '' } = question.parameters;
  if (question.type === 'range') return tongue.t('survey.hint.range', { start, end, step });
  if (question.answer === 'time') return tongue.t('survey.hint.time');
  if (question.answer === 'date-time') return tongue.t('survey.hint.date-time');
  return question.answer === 'place' ? tongue.t('survey.hint.place') : '';
}
