import { randomUUID } from 'node:crypto';
import { newReference } from '../../app/src/platform/http/reference.ts';
import { digestOf } from '../../app/src/procure/load-store.ts';
import { OUTCOMES, REASONS, ROLES } from '../../app/src/procure/replies/words.ts';
import { seenOf } from '../abuse/procure-things.ts';
import { releaseLines, releaseOf, withShortCall } from '../support/releases.ts';
import { type InputMaker, idOf, type Moment, NOWHERE, someText, versionOf } from './moment.ts';

const SOURCES = ['One', 'Two'] as const;
const PROCESSES = ['ocds-1', 'ocds-2', 'ocds-3'] as const;

const referenceOf = (placeId: string, seed: string): string =>
  newReference({ key: 'races', placeId, formId: seed });

/** Of a letter that somebody has; now and then of none, or of one whose subscription has ended. */
const ofLetter = ({ dice, seen, placeId }: Moment) => ({
  reference: referenceOf(placeId, dice.any(seen.subscriptions)?.seed ?? randomUUID()),
});

const NO_FLAG = 'dead'.repeat(5);
const aFlag = ({ dice, seen }: Moment): string => dice.any(seen.flags) ?? NO_FLAG;

const replyIn = (moment: Moment, states: readonly string[]) => {
  const { dice, seen } = moment;
  // Now and then one in a state in which it cannot be done.
  const fit = seen.replies.filter(({ state }) => states.includes(state));
  const reply = dice.any(dice.once(6) || fit.length === 0 ? seen.replies : fit);
  return { replyId: idOf(reply), version: Math.max(1, versionOf(moment, reply)) };
};

const REPLY = 'There was a reason for it';

/** Some are flagged, for what is said beside flags. */
function someReleases(dice: Moment['dice']): string {
  const release = releaseOf({
    ocid: dice.one(PROCESSES),
    year: dice.one([2020, 2021]),
    title: dice.one(['A bridge', 'A road', 'A well']),
    supplier: dice.one(['Builders', 'Diggers']),
    buyer: 'The town',
  });
  return releaseLines(dice.once(3) ? release : withShortCall(release));
}

/** Records of a client that wait, as they were seen when they were sent: others may have come in since. */
async function agreed({ world, placeId, client, dice }: Moment) {
  const { rows } = await world.admin.query<{ id: string }>(
    `select intake_id as id from live.intake
     where what = 'procurement' and place_id = $1 and person_id = $2 order by sent_at`,
    [placeId, client.personId],
  );
  const intakeId = dice.any(rows)?.id ?? NOWHERE;
  return { intakeId, previewOf: (await seenOf(world, placeId, intakeId)) || 'unseen' };
}

export const procureInputs: Readonly<Record<string, InputMaker>> = {
  'procure.import': ({ dice }) => ({
    source: { name: dice.one(SOURCES) },
    files: [{ name: 'releases.jsonl', text: someReleases(dice) }],
  }),
  'procure.receive': async ({ dice, world }) => {
    const text = someReleases(dice);
    const file = await world.file('releases.jsonl', text);
    return {
      source: { name: dice.one(SOURCES) },
      files: [{ field: 'files', bytes: Buffer.byteLength(text), ...file }],
    };
  },
  'procure.import-received': agreed,
  // Nothing here is so large that it is loaded in the worker: it is refused, and must leave nothing.
  'procure.carry-out-import': agreed,
  'procure.take-back': ({ dice, seen }) => ({
    loadId: dice.any(seen.procureLoads)?.loadId ?? randomUUID(),
    reason: 'It was a mistake',
  }),
  'procure.publish': ({ dice, seen }) => {
    const source = dice.one([1, 2]);
    const standing = seen.procureLoads.filter((load) => load.source === source && !load.takenBack);
    return { source, seen: digestOf(standing) };
  },
  'procure.subscribe': ({ dice, placeId }) => {
    const seed = randomUUID();
    return {
      search: dice.one(['', 'q=bridge', 'kind=contract']),
      email: `${dice.one(['one', 'two', 'three'])}@test.invalid`,
      language: dice.one(['en', 'ar']),
      seed,
      reference: referenceOf(placeId, seed),
    };
  },
  'procure.confirm-subscription': ofLetter,
  'procure.stop-subscription': ofLetter,
  'procure.invite-reply': (moment) => ({
    flag: aFlag(moment),
    role: moment.dice.one(ROLES),
    name: 'Somebody',
    email: 'somebody@test.invalid',
    language: 'en',
  }),
  'procure.reply': (moment) => ({
    flag: aFlag(moment),
    invitation: '',
    role: moment.dice.one(ROLES),
    name: 'Somebody',
    text: REPLY,
    email: moment.dice.once(3) ? 'somebody@test.invalid' : '',
    language: 'en',
    reference: referenceOf(moment.placeId, randomUUID()),
  }),
  'procure.publish-reply': (moment) => ({ ...replyIn(moment, ['received', 'declined']), shown: REPLY }),
  'procure.decline-reply': (moment) => ({
    ...replyIn(moment, ['received']),
    reason: moment.dice.one(REASONS),
    says: '',
  }),
  'procure.withdraw-reply': (moment) => ({ ...replyIn(moment, ['published']), reason: 'It was wrong' }),
  'procure.erase-replier': (moment) => ({
    ...replyIn(moment, ['published', 'declined', 'withdrawn']),
    reason: 'They want it so',
  }),
  'procure.note-check': (moment) => {
    const flag = aFlag(moment);
    const said = moment.seen.checks.find((each) => each.flag === flag);
    return {
      flag,
      version: said?.notes ?? 0,
      outcome: moment.dice.one(OUTCOMES),
      note: someText(moment, 'Looked'),
    };
  },
  'procure.withdraw-check': (moment) => ({
    flag: moment.dice.any(moment.seen.checks)?.flag ?? NO_FLAG,
    reason: 'It was wrong',
  }),
  'procure.withdraw': ({ dice }) => ({
    source: dice.one([1, 2]),
    year: dice.one([2020, 2021]),
    reason: 'It was wrong',
  }),
  'procure.propose-settings': ({ dice, seen }) => ({
    source: dice.any(seen.procureSources)?.id ?? randomUUID(),
    validFrom: dice.one(['2020-01-01', '2021-01-01', '2199-01-01']),
    reason: 'The law says so',
    document: JSON.stringify({
      redflags: 'groundwork.redflags@1',
      submissionPeriods: [{ days: dice.one([1, 60]), law: { title: 'An act' } }],
    }),
  }),
  'procure.agree-settings': ({ dice, seen }) => {
    const source = dice.any(seen.procureSources);
    return { source: source?.id ?? randomUUID(), no: Math.max(1, source?.proposed ?? 1) };
  },
};
