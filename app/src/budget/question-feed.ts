import { atomFeed } from '../platform/feed/atom.ts';
import type { BytesAnswer, PublicContext } from '../platform/http/route.ts';
import { figureWords } from './figure-words.tsx';
import type { PublicQuestion } from './question-public-store.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;

const pageOf = (code: string): string => `/places/${code}/budget/questions`;

/** Where the questions of a place are read by programs, in the language of the page that says so. */
export const feedLink = ({ tongue, place }: Pick<Context, 'tongue' | 'place'>) => ({
  href: `${pageOf(place.code)}.atom?lang=${tongue.language}`,
  title: tongue.t('question.title'),
});

/** Residents' questions and their answers, those that changed last first: an answer brings its question up again. */
export function questionFeed(context: Context, questions: readonly PublicQuestion[]): BytesAnswer {
  const { house, tongue, place } = context;
  const { href, title } = feedLink(context);
  return atomFeed({
    baseUrl: house.baseUrl,
    self: href,
    page: pageOf(place.code),
    title: `${title} · ${place.name}`,
    subtitle: tongue.t('question.lead', { place: place.name }),
    language: tongue.language,
    author: place.name,
    entries: questions.map((question) => ({
      id: question.question,
      title: figureWords(tongue, question),
      path: `${pageOf(place.code)}#question-${question.question}`,
      updated: question.publishedAt,
      by: question.answer === null ? question.name : null,
      text: [question.text, question.answer?.text].filter(Boolean).join('\n\n'),
    })),
  });
}
