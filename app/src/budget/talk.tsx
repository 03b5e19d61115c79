import type { Child } from 'hono/jsx';
import type { Column } from '../platform/html/components/index.ts';
import { LinkButton } from '../platform/html/components/index.ts';
import type { PublicContext } from '../platform/http/route.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import { aboutLine, type Figure, figurePath } from './figure.ts';
import { NOTES, type PublicNote, readNotes } from './note-snapshot.ts';
import type { PublicLine } from './public-store.ts';
import { Notes, Questions } from './question-parts.tsx';
import {
  countByFigure,
  countQuestions,
  type PublicQuestion,
  publicQuestions,
} from './question-public-store.ts';
import type { BudgetDocument } from './snapshot.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;
type Budget = Pick<Figure, 'year' | 'side'>;

/** Questions shown beside a figure; the rest stand on their own page. */
const SHOWN = 5;

async function publicNotes({ house, place }: Context, { year, side }: Budget): Promise<PublicNote[]> {
  const snapshot = await currentSnapshot(
    house.connections.published,
    place.placeId,
    NOTES.kind,
    `${year}/${side}`,
  );
  return snapshot?.bytes ? readNotes(snapshot.bytes).notes : [];
}

export interface Talk {
  notes: readonly PublicNote[];
  questions: readonly PublicQuestion[];
  total: number;
}

/** What is said about one figure. */
export async function talkAbout(context: Context, figure: Omit<Figure, 'label'>): Promise<Talk> {
  const { published } = context.house.connections;
  const { placeId } = context.place;
  const filter = { budget: figure, about: [figure.about] };
  return {
    notes: (await publicNotes(context, figure)).filter(({ about }) => about === figure.about),
    questions: await publicQuestions(published, placeId, filter, { limit: SHOWN, offset: 0 }),
    total: await countQuestions(published, placeId, filter),
  };
}

/** What is said about a whole budget: its questions of every kind, its notes beside all of its figures. */
async function talkOfBudget(context: Context, budget: Budget): Promise<Talk> {
  const { published } = context.house.connections;
  const { placeId } = context.place;
  return {
    notes: await publicNotes(context, budget),
    questions: await publicQuestions(published, placeId, { budget }, { limit: SHOWN, offset: 0 }),
    total: await countQuestions(published, placeId, { budget }),
  };
}

/** What is said about a figure, or about all of a budget, and the way to ask. */
export async function talkSection(
  context: Context,
  { year, side, about = '' }: Budget & { about?: string | undefined },
): Promise<Child> {
  const figure = { year, side, about };
  const talk = about === '' ? await talkOfBudget(context, figure) : await talkAbout(context, figure);
  return <TalkSection context={context} figure={figure} talk={talk} />;
}

function TalkSection({
  context: { tongue, place },
  figure,
  talk,
}: {
  context: Context;
  figure: Omit<Figure, 'label'>;
  talk: Talk;
}) {
  const showFigure = figure.about === '';
  return (
    <section id="talk">
      {talk.notes.length > 0 && <h2>{tongue.t('note.title')}</h2>}
      <Notes tongue={tongue} place={place} budget={figure} notes={talk.notes} showFigure={showFigure} />
      <h2>{tongue.t('question.title')}</h2>
      {talk.total === 0 ? (
        <p>{tongue.t('question.none-here')}</p>
      ) : (
        <p>{tongue.t('question.count', { n: talk.total })}</p>
      )}
      <Questions tongue={tongue} place={place} questions={talk.questions} showFigure={showFigure} />
      <div class="acts">
        <LinkButton href={figurePath(place.code, figure)} variant="secondary">
          {tongue.t('question.ask')}
        </LinkButton>
        <a class="ds-link" href={`/places/${place.code}/budget/questions`}>
          {tongue.t('question.all')}
        </a>
      </div>
    </section>
  );
}

/** For a table of lines: the way to ask about each, and how much is said about it already. */
export async function talkColumn(context: Context, document: BudgetDocument): Promise<Column<PublicLine>> {
  const { tongue, place } = context;
  const questions = await countByFigure(context.house.connections.published, place.placeId, document);
  const noted = new Set((await publicNotes(context, document)).map(({ about }) => about));
  return {
    head: tongue.t('question.column'),
    cell: (line) => {
      const about = aboutLine(document.files[line.file]?.sha256 ?? '', line.line);
      const n = questions.get(about) ?? 0;
      const isSpoken = n > 0 || noted.has(about);
      return (
        <a class="ds-link" href={figurePath(place.code, { ...document, about })}>
          <span aria-hidden="true">{tongue.t(isSpoken ? 'question.read-short' : 'question.ask-short')}</span>
          <span class="ds-sr-only">
            {tongue.t(isSpoken ? 'question.read-line' : 'question.ask-line', { line: line.line })}
          </span>
          {n > 0 && <span> ({tongue.number(n)})</span>}
        </a>
      );
    },
  };
}
