import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { readWorkbook, type Template, writeTemplate } from '@groundwork-gov/sheets';
import { municipalitiesTemplate } from '../../app/src/places/templates/municipalities-template.ts';
import { peopleTemplate } from '../../app/src/places/templates/people-template.ts';
import { receiveMunicipalities, receivePeople } from '../../app/src/places/templates/receive-actions.ts';
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
  'POST /work/programme/municipalities/workbook/:workbook': () => take(409),
  'POST /work/places/:code/people/workbook': () => withFile(peopleBook),
  'POST /work/places/:code/people/workbook/:workbook': () => take(409),
};

/** A workbook of people that was read and waits for its sender's word. */
export const waitingWorkbook = (world: World, placeId: string, who: Somebody): Promise<string> =>
  waiting(world, placeId, who, {
    book: peopleBook,
    template: peopleTemplate(tongues),
    receive: receivePeople,
  });

/** The programme's own, of municipalities. */
export const waitingMunicipalities = (world: World, who: Somebody): Promise<string> =>
  waiting(world, world.house.programmeId, who, {
    book: townsBook,
    template: municipalitiesTemplate(tongues),
    receive: receiveMunicipalities,
  });

async function waiting(
  world: World,
  placeId: string,
  who: Somebody,
  kind: { book: Buffer; template: Template; receive: typeof receivePeople },
): Promise<string> {
  const reading = await readWorkbook(kind.book, kind.template);
  const { name, path, sha256 } = await world.file('filled-in.xlsx', kind.book);
  const file = { field: 'file', name, path, bytes: kind.book.length, sha256 };
  const { workbookId } = await world.act(placeId, kind.receive, { file, reading }, who.identityId);
  return workbookId;
}
