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

const peopleKind = { template: peopleTemplate(tongues), receive: receivePeople };
const townsKind = { template: municipalitiesTemplate(tongues), receive: receiveMunicipalities };

/** A workbook of people that was read and waits for its sender's word. */
export const waitingWorkbook = (world: World, placeId: string, who: Sender): Promise<string> =>
  waiting(world, placeId, who, { ...peopleKind, book: peopleBook });

/** The programme's own, of municipalities. */
export const waitingMunicipalities = (world: World, who: Sender): Promise<string> =>
  waiting(world, world.house.programmeId, who, { ...townsKind, book: townsBook });

type Sender = Pick<Somebody, 'identityId'>;

interface Book {
  book: Buffer;
  template: Template;
  receive: typeof receivePeople;
  name?: string;
}

async function waiting(
  world: World,
  placeId: string,
  who: Sender,
  { book, template, receive, name = 'filled-in' }: Book,
): Promise<string> {
  const reading = await readWorkbook(book, template);
  const { path, sha256 } = await world.file(name, book);
  const file = { field: 'file', name: `${name}.xlsx`, path, bytes: book.length, sha256 };
  const { workbookId } = await world.act(placeId, receive, { file, reading }, who.identityId);
  return workbookId;
}

/**
 * Workbooks as their senders filled them in, which wait: each called by one of these texts, with them in the cells that
 * take text, and in those that take a choice or a day, of which the sender is told.
 */
export async function waitingFilledIn(
  world: World,
  placeId: string,
  who: Sender,
  lines: readonly string[],
): Promise<void> {
  const good = {
    bodies: lines.map((line, at) => ({
      values: { name: `${at} ${line}`, kind: 'office', legalBasis: line },
    })),
    posts: lines.map((line, at) => ({ values: { title: line, body: `${at} ${line}`, legalBasis: line } })),
    people: lines.map((line) => ({ values: { name: line, phone: line.slice(0, 40).trim() } })),
  };
  const bad = {
    bodies: lines.map((line) => ({ values: { name: line, kind: line, parent: line, from: line } })),
    people: lines.map((line) => ({ values: { name: line, email: line, language: line, post: line } })),
  };
  for (const [at, rows] of [good, bad].entries()) {
    const book = await buffer(writeTemplate(peopleKind.template, { rows }));
    await waiting(world, placeId, who, { ...peopleKind, book, ...named(lines[at]) });
  }
}

/** The same of municipalities, which the programme takes. */
export async function waitingTowns(world: World, who: Sender, lines: readonly string[]): Promise<void> {
  const municipalities = lines.map((line, at) => ({
    values: {
      code: `QW${at}`,
      name: line,
      nameAr: line,
      currency: at % 2 === 0 ? 'EUR' : line,
      populationSource: line,
    },
  }));
  const book = await buffer(writeTemplate(townsKind.template, { rows: { municipalities } }));
  await waiting(world, world.house.programmeId, who, { ...townsKind, book, ...named(lines[0]) });
}

const named = (name: string | undefined): { name?: string } => (name === undefined ? {} : { name });
