import { describeForm, type PaperItem } from '@groundwork-gov/forms';
import { Breadcrumbs, QrCode } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { AboutSurvey } from '../filling/fill-parts.tsx';
import { directionOf } from '../filling/form-language.ts';
import type { Opened } from '../filling/opened.ts';
import { deskPath } from '../paths.ts';
import { skipSays } from './skip-words.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'house'>;

/** The form for paper: numbered, with boxes and lines, a number of its own, and the way to where it is typed in. */
export function paperPage(
  { tongue, place, house }: Context,
  speaking: Tongue,
  { survey, form }: Opened,
  language: string,
): PageContent {
  const entry = new URL(deskPath(place.code, survey.surveyId, '/fill?way=paper'), house.baseUrl).href;
  const paper = describeForm(form, language);
  return {
    title: survey.title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: deskPath(place.code), label: tongue.t('survey.desk.title') },
            { href: deskPath(place.code, survey.surveyId), label: survey.title },
          ]}
        />
        {form.languages.length > 1 && (
          <p class="choices">
            {form.languages.map((each, at) => (
              <>
                <a class="ds-link" href={deskPath(place.code, survey.surveyId, `/paper?in=${at}`)} dir="auto">
                  {each}
                </a>{' '}
              </>
            ))}
          </p>
        )}
        <article class="survey-paper" lang={speaking.language} dir={speaking.dir}>
          <h1>
            <bdi>{survey.title}</bdi>
          </h1>
          <AboutSurvey tongue={speaking} survey={survey} />
          <p>
            {speaking.t('survey.paper.number')} <Line />
          </p>
          <div dir={directionOf(language)}>
            <Items tongue={speaking} items={paper.items} />
          </div>
          <p>{speaking.t('survey.paper.type-in')}</p>
          <QrCode text={entry} label={speaking.t('survey.paper.type-in')} />
          <p dir="ltr">{entry}</p>
        </article>
      </>
    ),
  };
}

const Line = () => <span class="survey-line" />;

const Items = ({ tongue, items }: { tongue: Tongue; items: readonly PaperItem[] }) => (
  <>
    {items.map((item) => (
      <section class="survey-paper-item">
        {item.label !== '' && (
          <p>
            <b>
              {item.number} <bdi>{item.label}</bdi>
            </b>
            {item.isRequired && <span class="quiet"> ({tongue.t('survey.paper.needed')})</span>}
          </p>
        )}
        {item.askedIf && <p class="quiet">{skipSays(tongue, item.askedIf)}</p>}
        {item.hint !== '' && <p class="quiet">{item.hint}</p>}
        {item.kind === 'repeat' && <p class="quiet">{tongue.t('survey.paper.repeat')}</p>}
        {item.kind === 'question' && <Room tongue={tongue} item={item} />}
        <Items tongue={tongue} items={item.items} />
      </section>
    ))}
  </>
);

/** Boxes to tick, or lines to write on. */
function Room({ tongue, item }: { tongue: Tongue; item: PaperItem }) {
  if (item.answer === 'file') return <p class="quiet">{tongue.t('survey.no-files')}</p>;
  if (item.choices.length === 0)
    return (
      <>
        {item.areChoicesOpen && <p class="quiet">{tongue.t('survey.paper.open-list')}</p>}
        <p>
          <Line />
        </p>
      </>
    );
  const how = item.answer === 'many' ? 'mark-many' : item.answer === 'ranking' ? 'order' : 'mark-one';
  return (
    <>
      <p class="quiet">{tongue.t(`survey.paper.${how}`)}</p>
      <ul class="survey-boxes">
        {item.choices.map(({ label }) => (
          <li>
            <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
