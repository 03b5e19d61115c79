import { randomUUID } from 'node:crypto';
import { type InputMaker, type Moment, NOWHERE, someDay, someText, versionOf } from './moment.ts';

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Few codes, so that towns meet over them. */
const code = ({ dice, tag }: Moment): string => `${tag}-${dice.below(6)}`.toUpperCase();
const year = ({ dice }: Moment): number => 2010 + dice.below(3);

export const placeInputs: Readonly<Record<string, InputMaker>> = {
  'places.add': (moment) => ({ code: code(moment), name: someText(moment, 'Town'), currency: 'EUR' }),
  'places.add-from-workbook': (moment) => ({
    code: code(moment),
    name: someText(moment, 'Town'),
    names: { fr: someText(moment, 'Ville') },
    country: null,
    currency: 'EUR',
    timeZone: null,
    fiscalYearStart: null,
    fiscalYearNamed: null,
    officialCode: { scheme: 'geonames', code: '77' },
    population: { people: 1000, year: 2020, source: 'Census' },
    areaHectares: 10,
  }),
  'places.describe-programme': (moment) => ({
    version: versionOf(moment, { version: moment.seen.place.profile }),
    names: { en: someText(moment, 'Programme') },
    introduction: {},
    country: null,
    timeZone: 'UTC',
  }),
  'places.describe': (moment) => ({
    version: versionOf(moment, { version: moment.seen.place.profile }),
    names: { en: someText(moment, 'Town') },
    country: null,
    areaHectares: BigInt(1 + moment.dice.below(100)),
    areaSource: '',
    workLanguages: ['en'],
    publicationLanguages: [],
    settlement: null,
    coast: null,
    capital: null,
  }),
  'places.set-calendar': (moment) => ({
    version: versionOf(moment, { version: moment.seen.place.calendar }),
    timeZone: 'UTC',
    workingDays: moment.dice.one(['12345', '7123']),
    fiscalYearStart: '01-01',
    fiscalYearNamed: 'start',
  }),
  'places.set-colour': (moment) => ({
    version: versionOf(moment, { version: moment.seen.place.look }),
    accent: moment.dice.one([null, '#123456', '#0b5e5a']),
  }),
  'places.set-crest': async ({ world }) => {
    const { name, path, sha256 } = await world.file('arms.png', ONE_PIXEL);
    return { image: { field: 'image', name, path, bytes: ONE_PIXEL.length, sha256 } };
  },
  'places.remove-crest': () => ({}),
  'places.set-holidays': (moment) => ({
    days: [{ day: someDay(moment), name: { en: someText(moment, 'Day') } }],
  }),
  'places.remove-holiday': (moment) => ({ day: moment.dice.any(moment.seen.holidays) ?? '1999-01-01' }),
  'places.set-population': (moment) => {
    const of = year(moment);
    const before = moment.seen.populations.find((each) => each.year === of);
    return {
      year: of,
      version: before ? versionOf(moment, before) : 0,
      source: 'Census',
      link: '',
      statedTotal: null,
      bands: [{ sex: 'female', fromAge: 0, toAge: null, people: moment.dice.below(1000) }],
    };
  },
  'places.remove-population': (moment) => ({ year: moment.dice.any(moment.seen.populations)?.year ?? 1999 }),
  'places.set-code': (moment) => ({
    scheme: 'geonames',
    code: String(1 + moment.dice.below(99)),
    source: '',
  }),
  'places.remove-code': (moment) => ({ scheme: moment.dice.any(moment.seen.codes) ?? 'geonames' }),
  'places.set-trait': (moment) => ({
    trait: 'Altitude',
    year: year(moment),
    value: String(moment.dice.below(100)),
    unit: 'm',
    source: 'Survey',
  }),
  'places.remove-trait': (moment) => moment.dice.any(moment.seen.traits) ?? { trait: 'Altitude', year: 1999 },
  'places.set-law': (moment) => {
    const key = moment.dice.one(['council.notice', 'council.seats']);
    const from = someDay(moment);
    const before = moment.seen.laws.find((each) => each.key === key && each.from === from);
    const to = moment.dice.once(3) ? someDay(moment) : null;
    return {
      key,
      version: before ? versionOf(moment, before) : 0,
      value: String(1 + moment.dice.below(30)),
      validFrom: from,
      validTo: to !== null && to < from ? null : to,
      law: 'A law',
      article: '',
      link: '',
    };
  },
  'places.remove-law': (moment) => {
    const law = moment.dice.any(moment.seen.laws);
    return { key: law?.key ?? 'council.notice', validFrom: law?.from ?? '1999-01-01' };
  },
  'places.record-change': (moment) => {
    // A town that is no more takes nearly nothing, and says little about races: few of them end.
    const closing = moment.dice.once(12);
    const kind = closing
      ? moment.dice.one(['dissolved', 'merged-into'])
      : moment.dice.one(['boundary-changed', 'renamed', 'code-changed', 'split-off']);
    return {
      kind,
      effectiveOn: '2024-01-01',
      law: 'A law',
      link: '',
      other: kind === 'merged-into' || kind === 'split-off' ? 'Another town' : '',
      after: kind === 'renamed' ? someText(moment, 'Town') : kind === 'code-changed' ? code(moment) : '',
    };
  },
  'places.remove-change': (moment) => ({ change: moment.dice.any(moment.seen.changes) ?? randomUUID() }),
  'places.publish': () => ({}),
  'account.require-second-factor': (moment) => ({ required: moment.dice.once(2) }),
  'work.comment': (moment) => {
    const replies = moment.dice.once(2);
    const answered = replies ? moment.dice.any(moment.seen.comments) : undefined;
    return {
      itemId: answered?.itemId ?? moment.dice.any(moment.seen.items) ?? NOWHERE,
      replyTo: answered?.id ?? null,
      text: someText(moment, moment.dice.once(6) ? 'Remark to @Person' : 'Remark'),
    };
  },
  'work.edit-comment': (moment) => {
    const comment = moment.dice.any(own(moment));
    return {
      commentId: comment?.id ?? NOWHERE,
      version: Math.max(1, versionOf(moment, comment)),
      text: someText(moment, 'Rather'),
    };
  },
  'work.withdraw-comment': (moment) => ({ commentId: moment.dice.any(own(moment))?.id ?? NOWHERE }),
  'work.resolve-comment': (moment) => ({
    commentId: moment.dice.any(moment.seen.comments)?.id ?? NOWHERE,
    resolved: moment.dice.once(2),
  }),
  'work.cancel-job': (moment) => ({ jobId: moment.dice.any(moment.seen.jobs)?.id ?? NOWHERE }),
  'work.try-job-again': (moment) => ({
    jobId:
      moment.dice.any(moment.seen.jobs.filter(({ state }) => state === 'cancelled' || state === 'failed'))
        ?.id ?? NOWHERE,
  }),
};

/** Nobody changes another's comment; now and then somebody tries. */
function own({ dice, seen, client }: Moment): Moment['seen']['comments'] {
  const mine = seen.comments.filter((each) => each.personId === client.personId);
  return mine.length === 0 || dice.once(8) ? seen.comments : mine;
}
