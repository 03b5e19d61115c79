import { StateTag } from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { Spoken } from '../platform/spoken/spoken.tsx';
import { type Figure, figurePath } from './figure.ts';
import { figureWords } from './figure-words.tsx';
import type { PublicNote } from './note-snapshot.ts';
import type { PublicQuestion } from './question-public-store.ts';

type Place = { code: string; name: string };

interface QuestionsProps {
  tongue: Tongue;
  place: Place;
  questions: readonly PublicQuestion[];
  /** Whether each says what it is about, where that is not the page's own. */
  showFigure?: boolean;
}

export const Questions = ({ questions, ...rest }: QuestionsProps) => (
  <ol class="talk">
    {questions.map((question) => (
      <li id={`question-${question.question}`}>
        <OneQuestion {...rest} question={question} />
      </li>
    ))}
  </ol>
);

function OneQuestion({
  tongue,
  place,
  question,
  showFigure,
}: Omit<QuestionsProps, 'questions'> & { question: PublicQuestion }) {
  const { answer, days, askedOn } = question;
  return (
    <article class="card">
      <p class="talk-head">
        {question.name === null
          ? tongue.t('question.asked-on', { day: tongue.date(askedOn) })
          : tongue.t('question.asked-by', { name: question.name, day: tongue.date(askedOn) })}
        {showFigure && (
          <>
            {' '}
            <a class="ds-link" href={figurePath(place.code, question)}>
              {figureWords(tongue, question)}
            </a>
          </>
        )}
      </p>
      <Spoken text={question.text} language={question.language} />
      {question.shortened && <p class="quiet">{tongue.t('question.shortened')}</p>}
      {answer === null ? (
        <StateTag
          tongue={tongue}
          state="ask"
          word={tongue.t('question.waits-since', { day: tongue.date(askedOn) })}
        />
      ) : (
        <div class="talk-answer">
          <p class="talk-head">
            <b>{byline(tongue, place, 'question.answer', answer)}</b>{' '}
            {days !== null && <span>{tongue.t('question.took', { days })}</span>}
          </p>
          <Spoken text={answer.text} />
        </div>
      )}
    </article>
  );
}

/** Who speaks for the municipality, and when: the post where there is one. */
function byline(
  tongue: Tongue,
  place: Place,
  what: 'question.answer' | 'note',
  { post, day }: { post: string; day: string },
): string {
  const who = post === '' ? place.name : tongue.t('talk.post-of', { post, place: place.name });
  return tongue.t(`${what}.by`, { who, day: tongue.date(day) });
}

interface NotesProps {
  tongue: Tongue;
  place: Place;
  budget: Pick<Figure, 'year' | 'side'>;
  notes: readonly PublicNote[];
  showFigure?: boolean;
}

/** What the municipality says beside its figures. */
export const Notes = ({ tongue, place, budget, notes, showFigure }: NotesProps) =>
  notes.length === 0 ? null : (
    <ul class="talk">
      {notes.map((note) => (
        <li class="card">
          {showFigure && note.about !== '' && (
            <p>
              <a class="ds-link" href={figurePath(place.code, { ...budget, about: note.about })}>
                {figureWords(tongue, { ...budget, ...note })}
              </a>
            </p>
          )}
          <Spoken text={note.text} />
          <p class="talk-head">{byline(tongue, place, 'note', note)}</p>
        </li>
      ))}
    </ul>
  );
