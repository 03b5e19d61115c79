import { buffer } from 'node:stream/consumers';
import { readWorkbook, type Template, type WorkbookReading, writeTemplate } from '@groundwork-gov/sheets';
import { planMunicipalities } from '../../app/src/places/templates/municipalities-plan.ts';
import { presentPlaces } from '../../app/src/places/templates/municipalities-store.ts';
import { municipalitiesTemplate } from '../../app/src/places/templates/municipalities-template.ts';
import { planPeople } from '../../app/src/places/templates/people-plan.ts';
import { presentPeople } from '../../app/src/places/templates/people-present.ts';
import { peopleTemplate } from '../../app/src/places/templates/people-template.ts';
import { workbookById } from '../../app/src/places/templates/workbooks-store.ts';
import { todayIn } from '../../app/src/platform/calendar/days.ts';
import { readPlace, type Transaction } from '../../app/src/platform/db/transaction.ts';
import { createTongues, platformMessages } from '../../app/src/platform/i18n/index.ts';
import { slices } from '../../app/src/slices.ts';
import { type InputMaker, type Moment, NOWHERE, someText } from './moment.ts';

const tongues = createTongues([platformMessages, ...slices.map((slice) => slice.messages)]);

interface Book {
  bytes: Buffer;
  reading: WorkbookReading;
}

async function bookOf(
  template: Template,
  rows: NonNullable<Parameters<typeof writeTemplate>[1]>['rows'],
): Promise<Book> {
  const bytes = await buffer(writeTemplate(template, { rows }));
  return { bytes, reading: await readWorkbook(bytes, template) };
}

/** More rows than are written while somebody waits; read once, since it takes a while. */
const LARGE = 1001;
let large: Promise<Book> | undefined;
const largeBook = (): Promise<Book> => {
  large ??= bookOf(peopleTemplate(tongues), {
    people: Array.from({ length: LARGE }, (_, at) => ({ values: { name: `Person ${at} of many` } })),
  });
  return large;
};

const received = async ({ world }: Moment, { bytes, reading }: Book) => {
  const { name, path, sha256 } = await world.file('filled-in.xlsx', bytes);
  return { file: { field: 'file', name, path, bytes: bytes.length, sha256 }, reading };
};

/** What the page before the button shows, as whoever sends it saw it. */
async function agreedTo(
  moment: Moment,
  kind: 'people' | 'municipalities',
  isBegun: boolean,
  digestOf: (tx: Transaction, reading: WorkbookReading) => Promise<string>,
) {
  const { dice, seen, client, world, placeId } = moment;
  const mine = seen.workbooks.filter((each) => each.kind === kind && each.isBegun === isBegun);
  const own = mine.filter((each) => each.personId === client.personId);
  const workbookId = dice.any(own.length > 0 ? own : mine)?.id ?? NOWHERE;
  const digest = await readPlace(world.house.pool, placeId, async (tx) => {
    const workbook = await workbookById(tx, kind, workbookId);
    return workbook ? digestOf(tx, workbook.reading) : 'unseen';
  });
  return { workbookId, take: 'good', digest };
}

const peopleDigest =
  ({ world, client }: Moment) =>
  async (tx: Transaction, reading: WorkbookReading): Promise<string> => {
    const now = new Date();
    const actor = await world.house.performing.actorOf(tx, client.identityId, now);
    if (!actor) return 'unseen';
    return planPeople(reading, { present: await presentPeople(tx), actor, today: todayIn('UTC', now) })
      .digest;
  };

export const workbookInputs: Readonly<Record<string, InputMaker>> = {
  'places.receive-people': async (moment) =>
    received(
      moment,
      moment.dice.once(6)
        ? await largeBook()
        : await bookOf(peopleTemplate(tongues), {
            people: [{ values: { name: someText(moment, 'Booked') } }],
          }),
    ),
  'places.import-people': async (moment) => ({
    ...(await agreedTo(moment, 'people', false, peopleDigest(moment))),
    atOnce: false,
  }),
  'places.carry-out-people': (moment) => agreedTo(moment, 'people', true, peopleDigest(moment)),
  'places.receive-municipalities': async (moment) => {
    const code = `${moment.tag}-B${moment.dice.below(4)}`.toUpperCase();
    const rows = { municipalities: [{ values: { code, name: someText(moment, 'Town'), currency: 'EUR' } }] };
    return received(moment, await bookOf(municipalitiesTemplate(tongues), rows));
  },
  'places.import-municipalities': (moment) =>
    agreedTo(
      moment,
      'municipalities',
      false,
      async (tx, reading) => planMunicipalities(reading, await presentPlaces(tx)).digest,
    ),
};
