import { DefinitionList, TextField } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import type { Survey } from '../survey-store.ts';

/** What somebody reads before they are asked anything: who asks, what for, and what happens with what they say. */
export const AboutSurvey = ({ tongue, survey }: { tongue: Tongue; survey: Survey }) => (
  <>
    <p class="lead">
      <bdi>{survey.purpose}</bdi>
    </p>
    <DefinitionList
      items={[
        { term: tongue.t('survey.asked-by'), says: <bdi>{survey.askedBy}</bdi> },
        { term: tongue.t('survey.consent'), says: <bdi>{survey.consent}</bdi> },
      ]}
    />
    <p>{tongue.t('survey.free-will')}</p>
  </>
);

/** The number on a paper: asked for on the first page, carried on the others. */
export function PaperNumber({
  tongue,
  isPaper,
  isFirst,
  paper,
}: {
  tongue: Tongue;
  isPaper: boolean;
  isFirst: boolean;
  paper: string;
}) {
  const way = <input type="hidden" name="way" value={isPaper ? 'paper' : 'interview'} />;
  if (!isPaper || !isFirst)
    return (
      <>
        {way}
        <input type="hidden" name="paper" value={isPaper ? paper : ''} />
      </>
    );
  return (
    <>
      {way}
      <TextField
        tongue={tongue}
        name="paper"
        label={tongue.t('survey.paper-no')}
        hint={tongue.t('survey.paper-no-hint')}
        value={paper}
        size={12}
        required
      />
    </>
  );
}
