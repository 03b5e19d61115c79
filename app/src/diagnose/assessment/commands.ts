import { createHash, randomUUID } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { frameworkWorkbook } from '@groundwork-gov/frameworks';
import { perform } from '../../platform/access/perform.ts';
import { placeNamed } from '../../platform/access/place-named.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { type Command, OPERATOR, required, UsageError } from '../../platform/command.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { type Language, languages } from '../../platform/i18n/languages.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { keepFramework } from '../frameworks/framework-actions.ts';
import { frameworkOf } from '../frameworks/known-frameworks.ts';
import { assessmentBytes, FILE_FORMATS, type FileFormat } from './export.ts';
import { publishedAssessments, standsAt } from './public-store.ts';

/** The newest published assessment of a place, as its public page gives it. */
const exportDiagnosis: Command = {
  name: 'diagnosis export',
  usage: '--place CODE --format pdf|xlsx|json [--language en|ar|es|fr|pt] -o PATH',
  summary: 'Writes the newest published assessment of a place to a file',
  options: {
    place: { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  async run(house, input, output) {
    const as = formatOf(required(input, 'format'));
    const path = resolve(required(input, 'output'));
    const place = await placeNamed(house, required(input, 'place'));
    const [newest] = await publishedAssessments({ house, place: { placeId: place.id } });
    if (!newest) throw problem('publication.not-published');
    const tongue = house.tongues.tongue(languageOf(input.options['language']));
    const { document, snapshot } = newest;
    const published = standsAt(house, place, snapshot);
    const bytes = await assessmentBytes({ tongue, document, published, press: house.press }, as);
    await writeFile(path, typeof bytes === 'string' ? `${bytes}\n` : await buffer(bytes));
    output.say(`${path}: ${document.title}, ${snapshot.hash}`);
  },
};

function languageOf(given: unknown): Language {
  if (given === undefined) return 'en';
  const language = languages.find((each) => each === given);
  if (!language) throw new UsageError(`--language takes ${languages.join(', ')}`);
  return language;
}

function formatOf(text: string): FileFormat {
  const format = FILE_FORMATS.find((each) => each === text);
  if (!format) throw new UsageError(`--format takes ${FILE_FORMATS.join(', ')}, and came as ${text}`);
  return format;
}

const importFramework: Command = {
  name: 'framework import',
  usage: '--place CODE [--from DAY] FILE.xlsx',
  summary: 'Keeps a framework from a workbook in a place, or refuses it with sheet and row',
  options: { place: { type: 'string' }, from: { type: 'string' } },
  async run(house, input, output) {
    const [given] = input.positionals;
    if (given === undefined || input.positionals.length > 1) throw new UsageError('one file is named');
    const place = await placeNamed(house, required(input, 'place'));
    const path = resolve(given);
    const sha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    const file = { field: 'file', name: basename(path), path, bytes: (await stat(path)).size, sha256 };
    const from = input.options['from'];
    const kept = await perform(
      house.performing,
      keepFramework,
      {
        placeId: place.id,
        identityId: OPERATOR.id,
        requestId: randomUUID(),
        input: { file, validFrom: typeof from === 'string' ? from : todayIn(place.timeZone) },
      },
      house.programmeId,
    );
    output.say(`${place.code}: ${kept.framework}`);
  },
};

const exportFramework: Command = {
  name: 'framework export',
  usage: '--place CODE --framework ID@VERSION -o FILE.xlsx',
  summary: 'Writes a framework as a workbook: built in, such as pefa@2016, or kept by the place',
  options: {
    place: { type: 'string' },
    framework: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  async run(house, input, output) {
    const place = await placeNamed(house, required(input, 'place'));
    const key = required(input, 'framework');
    const path = resolve(required(input, 'output'));
    const framework = await readPlace(house.pool, place.id, (tx) => frameworkOf(tx, key));
    await writeFile(path, await buffer(frameworkWorkbook(framework)));
    output.say(`${path}: ${framework.names.en}, version ${framework.version}`);
  },
};

export const assessmentCommands: readonly Command[] = [exportDiagnosis, importFramework, exportFramework];
