import { randomUUID } from 'node:crypto';
import { frameworkWorkbook } from '@groundwork-gov/frameworks';
import { SEATS } from '../../app/src/diagnose/assessment/seats.ts';
import { contentOf, tinyFramework } from '../support/assessments.ts';
import { type InputMaker, type Moment, NOWHERE, someText, versionOf } from './moment.ts';

const SCORES = ['A', 'B', 'C', 'NA'] as const;

/** Few assessments, so that clients meet in one. */
const anAssessment = ({ dice, seen }: Moment) => dice.any(seen.assessments.slice(0, 2));
const assessmentId = (moment: Moment): string => anAssessment(moment)?.id ?? NOWHERE;

/** A dimension of one of them. */
function aLeaf(moment: Moment) {
  const { dice, seen } = moment;
  const of = assessmentId(moment);
  return dice.any(seen.assessmentLeaves.filter((leaf) => leaf.assessmentId === of));
}

const atLeaf = (moment: Moment) => {
  const leaf = aLeaf(moment);
  return {
    assessmentId: leaf?.assessmentId ?? NOWHERE,
    leaf: leaf?.leaf ?? 'x.1',
    version: versionOf(moment, leaf),
  };
};

function aCause(moment: Moment) {
  const cause = moment.dice.any(moment.seen.assessmentCauses);
  return {
    assessmentId: cause?.assessmentId ?? NOWHERE,
    leaf: cause?.leaf ?? 'x.1',
    causeId: cause?.id ?? NOWHERE,
    version: versionOf(moment, cause),
  };
}

async function signing(moment: Moment) {
  const { world, placeId, client, dice } = moment;
  const id = assessmentId(moment);
  const content =
    id === NOWHERE || dice.once(4)
      ? `sha256:${'0'.repeat(64)}`
      : await contentOf(world, placeId, id, client.personId);
  return { assessmentId: id, content };
}

export const assessmentInputs: Readonly<Record<string, InputMaker>> = {
  'diagnose.keep-framework': async ({ dice, world }) => {
    const parts: Uint8Array[] = [];
    const version = dice.one(['1', '2', '3']);
    for await (const part of frameworkWorkbook(tinyFramework(undefined, 'tiny', version))) parts.push(part);
    const bytes = Buffer.concat(parts);
    const file = { field: 'file', bytes: bytes.byteLength, ...(await world.file('tiny.xlsx', bytes)) };
    return { file, validFrom: '2020-01-01' };
  },
  'diagnose.begin-assessment': (moment) => ({
    title: someText(moment, 'Assessment'),
    scope: 'The town hall',
    from: 2020,
    to: 2021,
    framework: moment.dice.one(['tiny@1', 'tiny@2', 'local-procurement-matrix@1']),
    previousId: moment.dice.once(3) ? (anAssessment(moment)?.id ?? null) : null,
  }),
  'diagnose.name-seat': (moment) => {
    const { dice, seen, client } = moment;
    const of = assessmentId(moment);
    const seat = dice.one(SEATS);
    const sits = seen.assessmentSeats.find((each) => each.assessmentId === of && each.seat === seat);
    return {
      assessmentId: of,
      seat,
      personId: dice.once(2) ? client.personId : (dice.any(seen.persons)?.id ?? NOWHERE),
      version: sits ? versionOf(moment, sits) : 0,
    };
  },
  'diagnose.declare-interests': (moment) => {
    const own = moment.dice.any(
      moment.seen.assessmentSeats.filter(({ personId }) => personId === moment.client.personId),
    );
    return { assessmentId: own?.assessmentId ?? assessmentId(moment), has: false, interests: '' };
  },
  'diagnose.answer-screening': (moment) => {
    const of = anAssessment(moment);
    return {
      assessmentId: of?.id ?? NOWHERE,
      version: versionOf(moment, of),
      answers: [moment.dice.one(['yes', 'no', ''])],
    };
  },
  'diagnose.propose': (moment) => ({ assessmentId: assessmentId(moment) }),
  'diagnose.score': (moment) => {
    const own = moment.dice.any(
      moment.seen.assessmentSeats.filter(({ personId }) => personId === moment.client.personId),
    );
    const leaf = moment.dice.any(
      moment.seen.assessmentLeaves.filter((each) => !own || each.assessmentId === own.assessmentId),
    );
    return {
      assessmentId: leaf?.assessmentId ?? NOWHERE,
      leaf: leaf?.leaf ?? 'x.1',
      version: moment.dice.one([0, 0, 1]),
      score: moment.dice.one(SCORES),
      reason: 'It was seen',
      lock: !moment.dice.once(3),
    };
  },
  'diagnose.reconcile': (moment) => ({
    ...atLeaf(moment),
    agreed: moment.dice.one(SCORES),
    why: 'We spoke about it',
  }),
  'diagnose.add-evidence': (moment) => {
    const { assessmentId: of, leaf } = atLeaf(moment);
    return { assessmentId: of, leaf, kind: 'words', says: someText(moment, 'Seen'), isPublic: true };
  },
  'diagnose.remove-evidence': (moment) => {
    const evidence = moment.dice.any(moment.seen.assessmentEvidence);
    return {
      assessmentId: evidence?.assessmentId ?? NOWHERE,
      leaf: evidence?.leaf ?? 'x.1',
      evidenceId: evidence?.id ?? randomUUID(),
    };
  },
  'diagnose.review': (moment) => {
    const { assessmentId: of, leaf, version } = atLeaf(moment);
    const verdict = moment.dice.one(['sound', 'look-again'] as const);
    return { assessmentId: of, leaves: [{ leaf, version }], verdict, note: 'Looked at' };
  },
  'diagnose.comment': (moment) => ({ ...atLeaf(moment), comment: someText(moment, 'We say') }),
  'diagnose.state-weights': (moment) => {
    const of = anAssessment(moment);
    const weights = { score: moment.dice.one([0, 1, 4]), measure: 2, trend: 1, voices: 0, comparison: 1 };
    return {
      assessmentId: of?.id ?? NOWHERE,
      version: versionOf(moment, of),
      ...weights,
      reason: 'So it was said',
    };
  },
  'diagnose.add-cause': (moment) => {
    const { assessmentId: of, leaf } = atLeaf(moment);
    const under = moment.dice.any(
      moment.seen.assessmentCauses.filter((each) => each.assessmentId === of && each.leaf === leaf),
    );
    const underId = moment.dice.once(2) ? (under?.id ?? null) : null;
    return { assessmentId: of, leaf, underId, says: someText(moment, 'Because') };
  },
  'diagnose.change-cause': (moment) => ({ ...aCause(moment), says: someText(moment, 'Rather because') }),
  'diagnose.remove-cause': (moment) => aCause(moment),
  'diagnose.sign': signing,
  'diagnose.publish-assessment': signing,
  'diagnose.withdraw-assessment': (moment) => ({
    assessmentId: assessmentId(moment),
    reason: 'It was wrong',
  }),
};
