import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { readWorkbook, writeTemplate } from '@groundwork-gov/sheets';
import { municipalitiesTemplate } from '../../app/src/places/templates/municipalities-template.ts';
import { peopleTemplate } from '../../app/src/places/templates/people-template.ts';
import { receivePeople } from '../../app/src/places/templates/receive-actions.ts';
import { createTongues, platformMessages } from '../../app/src/platform/i18n/index.ts';
import { slices } from '../../app/src/slices.ts';
import type { Somebody, World } from '../support/town.ts';
import type { FormToSend } from './forms.ts';

const tongues = createTongues([platformMessages, ...slices.map((slice) => slice.messages)]);
const people = { people: [{ values: { name: 'A person of a workbook' } }] };
const peopleBook = await buffer(writeTemplate(peopleTemplate(tongues), { rows: people }));
const towns = { municipalities: [{ values: { code: 'BY-BOOK', name: 'By a workbook', currency: 'EUR' } }] };
const townsBook = await buffer(writeTemplate(municipalitiesTemplate(tongues), { rows: towns }));

const withFile = (text: Uint8Array): FormToSend => ({
  fields: [['requestId', randomUUID()]],
  file: { field: 'file', name: 'filled-in.xlsx', text },
});
/** What was agreed to is named by what was seen: nobody knows that without having looked. */
const take = (answers: number): FormToSend => ({
  fields: Object.entries({ requestId: randomUUID(), take: 'good', digest: 'unseen' }),
  answers,
});

export const workbookForms: Record<string, () => FormToSend> = {
  'POST /work/programme/municipalities/workbook': () => withFile(townsBook),
  'POST /work/programme/municipalities/workbook/:workbook': () => take(404),
  'POST /work/places/:code/people/workbook': () => withFile(peopleBook),
  'POST /work/places/:code/people/workbook/:workbook': () => take(409),
};

/** A workbook that was read and waits for its sender's word. */
export async function waitingWorkbook(world: World, placeId: string, who: Somebody): Promise<string> {
  const reading = await readWorkbook(peopleBook, peopleTemplate(tongues));
  const { name, path, sha256 } = await world.file('filled-in.xlsx', peopleBook);
  const file = { field: 'file', name, path, bytes: peopleBook.length, sha256 };
  const { workbookId } = await world.act(placeId, receivePeople, { file, reading }, who.identityId);
  return workbookId;
}
