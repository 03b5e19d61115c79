import { randomUUID } from 'node:crypto';
import { readForm } from '@groundwork-gov/forms';
import { perform } from '../platform/access/perform.ts';
import { placeNamed } from '../platform/access/place-named.ts';
import { type Command, OPERATOR, required, UsageError } from '../platform/command.ts';
import { describeFile } from '../platform/local-files.ts';
import { addVersion, beginSurvey } from './keep/keep-actions.ts';
import { surveyProblems } from './problems.ts';

const noFile = (file: string, cause: Error) =>
  surveyProblems.problem('surveys.file-missing', { file }, cause);

/** A survey from a workbook, or with `--survey` its next version. It asks nobody before it is described and opened at the desk. */
const importSurvey: Command = {
  name: 'survey import',
  usage: '--place CODE [--survey ID] [--asked-by WHO] [--purpose WHY] [--consent WHAT] FILE.xlsx',
  summary: 'Makes a survey of a form (XLSForm), or a new version of one; refused with sheet and row',
  options: {
    place: { type: 'string' },
    survey: { type: 'string' },
    'asked-by': { type: 'string' },
    purpose: { type: 'string' },
    consent: { type: 'string' },
  },
  async run(house, input, output) {
    const [given, ...more] = input.positionals;
    if (given === undefined || more.length > 0) throw new UsageError('one file is named');
    const place = await placeNamed(house, required(input, 'place'));
    const file = { field: 'file', ...(await describeFile(given, noFile)) };
    const request = { placeId: place.id, identityId: OPERATOR.id, requestId: randomUUID() };
    const surveyId = input.options['survey'];
    if (typeof surveyId === 'string') {
      const asked = { ...request, input: { surveyId, file } };
      const { no } = await perform(house.performing, addVersion, asked, house.programmeId);
      output.say(`${place.code}: survey ${surveyId}, version ${no}`);
      return;
    }
    const said = (name: string, otherwise: string): string => {
      const value = input.options[name];
      return typeof value === 'string' && value !== '' ? value : otherwise;
    };
    // Read once more by the act itself: here for its title alone.
    const { form } = await readForm(file.path, { name: file.name.replace(/\.[^.]*$/, '') });
    const title = (form?.title ?? file.name).slice(0, 200);
    const begun = await perform(
      house.performing,
      beginSurvey,
      {
        ...request,
        input: {
          title,
          purpose: said('purpose', title),
          askedBy: said('asked-by', place.name),
          consent: said('consent', 'To be said before anybody is asked.'),
          assessmentId: null,
          file,
        },
      },
      house.programmeId,
    );
    output.say(`${place.code}: survey ${begun.surveyId}, "${title}"`);
    output.remark('Nobody is asked yet: say at the desk what happens with the answers, and open it.');
  },
};

export const commands: readonly Command[] = [importSurvey];
