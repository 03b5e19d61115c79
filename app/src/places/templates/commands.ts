import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  explain,
  type Finding,
  placeOf,
  readWorkbook,
  type Template,
  type WorkbookReading,
  writeFindings,
} from '@groundwork-gov/sheets';
import type { Action } from '../../platform/access/action.ts';
import { perform } from '../../platform/access/perform.ts';
import { placeByCode } from '../../platform/access/store.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import {
  type Command,
  type CommandInput,
  type CommandOutput,
  OPERATOR,
  required,
  UsageError,
} from '../../platform/command.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import type { House } from '../../platform/house.ts';
import type { UploadedFile } from '../../platform/http/upload.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { sayFinding } from '../../platform/sheets/say-finding.ts';
import { placesProblems } from '../problems.ts';
import { planMunicipalities } from './municipalities-plan.ts';
import { presentPlaces } from './municipalities-store.ts';
import { municipalitiesTemplate } from './municipalities-template.ts';
import { addMunicipality } from './municipality-from-row.ts';
import { importPeople } from './people-actions.ts';
import { planPeople } from './people-plan.ts';
import { presentPeople } from './people-present.ts';
import { peopleTemplate } from './people-template.ts';
import type { Plan } from './plan.ts';
import { receivePeople } from './receive-actions.ts';

const options = {
  'good-rows': { type: 'boolean' },
  preview: { type: 'boolean' },
  marked: { type: 'string' },
} as const;

const importMunicipalitiesCommand: Command = {
  name: 'import municipalities',
  usage: '[--preview] [--good-rows] [--marked OUT.xlsx] FILE.xlsx',
  summary: 'Adds the municipalities of a workbook: all of its rows, or with --good-rows those without faults',
  options,
  async run(house, input, output) {
    const { path, reading } = await read(house, input, municipalitiesTemplate(house.tongues));
    const plan = await readPlace(house.pool, house.programmeId, async (tx) =>
      planMunicipalities(reading, await presentPlaces(tx)),
    );
    await report(house, path, reading, plan, input, output);
    if (input.options['preview']) return;
    refuseUnlessAgreed(plan, input);
    for (const [at, { row: _, ...facts }] of plan.added.entries()) {
      await act(house, house.programmeId, addMunicipality, facts);
      if ((at + 1) % 50 === 0) output.remark(`${at + 1} of ${plan.added.length}`);
    }
    output.say(`${plan.added.length} added`);
  },
};

const importPeopleCommand: Command = {
  name: 'import people',
  usage: '--place CODE [--preview] [--good-rows] [--marked OUT.xlsx] FILE.xlsx',
  summary:
    'Takes in bodies, posts and people of a workbook: all of its rows, or with --good-rows those without faults',
  options: { ...options, place: { type: 'string' } },
  async run(house, input, output) {
    const place = await placeByCode(house.connections, required(input, 'place').toUpperCase());
    if (!place) throw problem('place.unknown', { place: required(input, 'place') });
    const { path, reading } = await read(house, input, peopleTemplate(house.tongues));
    const plan = await readPlace(house.pool, place.id, async (tx) => {
      const actor = await house.performing.actorOf(tx, OPERATOR.id, new Date());
      if (!actor) throw problem('request.not-found');
      return planPeople(reading, { present: await presentPeople(tx), actor, today: todayIn(place.timeZone) });
    });
    await report(house, path, reading, plan, input, output);
    if (input.options['preview']) return;
    refuseUnlessAgreed(plan, input);
    const { workbookId } = await act(house, place.id, receivePeople, {
      file: await described(path),
      reading,
    });
    const take = plan.faulty > 0 ? 'good' : 'all';
    const done = await act(house, place.id, importPeople, {
      workbookId,
      take,
      digest: plan.digest,
      atOnce: true,
    });
    output.say(
      `${done.bodies} bodies, ${done.posts} posts, ${done.people} people, ${done.filled} posts filled`,
    );
  },
};

const act = <Input, Answer>(house: House, placeId: string, action: Action<Input, Answer>, input: unknown) =>
  perform(
    house.performing,
    action,
    { placeId, identityId: OPERATOR.id, requestId: randomUUID(), input },
    house.programmeId,
  );

async function read(house: House, input: CommandInput, template: Template) {
  const [file, ...rest] = input.positionals;
  if (!file || rest.length > 0) throw new UsageError('expected one workbook');
  const path = resolve(file);
  if (!(await stat(path).catch(() => null))?.isFile()) throw new UsageError(`there is no file ${file}`);
  return { path, reading: await readWorkbook(path, template) };
}

/** Everything found, with its place and its mend, and what would be done; the same workbook marked, where it is asked for. */
async function report(
  house: House,
  path: string,
  reading: WorkbookReading,
  plan: Plan,
  input: CommandInput,
  output: CommandOutput,
): Promise<void> {
  const english = house.tongues.tongue('en');
  const say = (finding: Finding): string =>
    english.has(`finding.${finding.code}`) ? sayFinding(english, finding) : explain(finding);
  for (const finding of plan.findings) {
    const place = placeOf(finding);
    output.remark(place === '' ? say(finding) : `${place}: ${say(finding)}`);
  }
  for (const { sheet, added, changed, same, faulty } of plan.counts) {
    output.say(`${sheet}: ${added} new, ${changed} changed, ${same} unchanged, ${faulty} with faults`);
  }
  const marked = input.options['marked'];
  if (typeof marked !== 'string') return;
  const bytes = writeFindings(path, { sheets: reading.sheets, findings: [...plan.findings] }, { say });
  await pipeline(Readable.from(bytes), createWriteStream(resolve(marked)));
}

function refuseUnlessAgreed(plan: Plan, input: CommandInput): void {
  if (plan.faulty > 0 && !input.options['good-rows']) throw placesProblems.problem('sheet.has-faults');
  if (plan.refused || plan.good === 0) throw placesProblems.problem('sheet.nothing');
}

async function described(path: string): Promise<UploadedFile> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const { size } = await stat(path);
  return { field: 'file', name: basename(path), path, bytes: size, sha256: hash.digest('hex') };
}

export const templateCommands: readonly Command[] = [importMunicipalitiesCommand, importPeopleCommand];
