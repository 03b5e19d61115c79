import { z } from 'zod';
import { directory } from '../../places/api.ts';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { indexItem } from '../../platform/search/search.ts';
import { addItem, link } from '../../platform/thread/thread.ts';
import { frameworkHash, frameworkOf } from '../frameworks/known-frameworks.ts';
import { treeOf } from '../frameworks/tree.ts';
import { diagnoseProblems } from '../problems.ts';
import * as store from './assessment-store.ts';
import { findableAssessment } from './findable.ts';
import { entryOf, holdAssessment } from './hold.ts';
import { hasScoredAs } from './leaf-store.ts';
import { isScoring, type ScoringSeat, SEATS, type Seat } from './seats.ts';

const year = z.number().int().min(1900).max(2200);

/** An assessment begins with a framework, which is frozen with it: a newer version of it changes nothing here. */
export const beginAssessment = defineAction({
  name: 'diagnose.begin-assessment',
  records: ['assessment.begun'],
  authority: 'place',
  input: z.strictObject({
    title: z.string().trim().min(1).max(200),
    scope: z.string().trim().min(1).max(2000),
    from: year,
    to: year,
    framework: z.string().regex(/^[a-z0-9.-]{1,80}@[a-z0-9.-]{1,80}$/),
    previousId: z.uuid().nullable().default(null),
  }),
  async run({ tx, actor, now }, { title, scope, from, to, framework, previousId }) {
    if (from > to) throw diagnoseProblems.problem('diagnose.period-turned', { field: 'to' });
    const document = await frameworkOf(tx, framework);
    if (previousId !== null && !(await store.assessmentById(tx, previousId)))
      throw problem('request.not-found');
    const assessmentId = await addItem(tx, 'assessment', title);
    const begun = {
      assessmentId,
      title,
      scope,
      from,
      to,
      framework: document.id,
      frameworkVersion: document.version,
      frameworkHash: frameworkHash(document),
      document,
      previousId,
      personId: actor.personId,
    };
    const leaves = treeOf(document).leaves.map(({ id }) => id);
    await store.insertAssessment(tx, begun, leaves, now);
    await indexItem(tx, findableAssessment(assessmentId, title));
    if (previousId !== null) await link(tx, assessmentId, 'follows-on', previousId);
    return { answer: { assessmentId }, entry: entryOf(begun, 'assessment.begun', { framework }) };
  },
});

/** Who sits where. Two people score, and whoever reviews is neither of them. */
export const nameSeat = defineAction({
  name: 'diagnose.name-seat',
  records: ['assessment.seat-named'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    seat: z.enum(SEATS),
    personId: z.uuid(),
    /** Of the seat as it was seen; 0 where nobody sat. */
    version: z.number().int().min(0),
  }),
  async run(context, { assessmentId, seat, personId, version }) {
    const { tx, now } = context;
    const held = await holdAssessment(context, assessmentId);
    const team = await store.teamOf(tx, assessmentId);
    const sits = team.find((each) => each.seat === seat);
    expectVersion({ version: sits?.version ?? 0 }, version, { personId: sits?.personId ?? '' });
    await refuseSecondSeat(context, assessmentId, team, { seat, personId });
    await store.putInSeat(tx, assessmentId, seat, personId, version);
    await store.changed(tx, assessmentId, now);
    return { answer: { seat }, entry: entryOf(held, 'assessment.seat-named', { seat }) };
  },
});

const OTHER: Readonly<Record<ScoringSeat, ScoringSeat>> = { one: 'two', two: 'one' };

/** One person has one seat; and who has scored from one scores from no other, nor reviews what they scored. */
async function refuseSecondSeat(
  { tx, place, now }: ActContext,
  assessmentId: string,
  team: readonly store.TeamMember[],
  { seat, personId }: { seat: Seat; personId: string },
): Promise<void> {
  const may = await directory.holdersOf(tx, 'diagnose.assess', todayIn(place.timeZone, now));
  if (!may.some((each) => each.personId === personId))
    throw diagnoseProblems.problem('diagnose.may-not-assess', { field: 'personId' });
  const others: readonly ScoringSeat[] = isScoring(seat) ? [OTHER[seat]] : ['one', 'two'];
  const sitsElsewhere = team.some((each) => each.seat !== seat && each.personId === personId);
  if (sitsElsewhere || (await hasScoredAs(tx, assessmentId, personId, others)))
    throw diagnoseProblems.problem('diagnose.one-person-one-seat', { field: 'personId' });
}

/** What each says of their own interests. That there are none is said too: nothing declared is not the same. */
export const declareInterests = defineAction({
  name: 'diagnose.declare-interests',
  records: ['assessment.interests-declared'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    has: z.boolean(),
    interests: z.string().trim().max(2000),
  }),
  async run(context, { assessmentId, has, interests }) {
    const { tx, actor, now } = context;
    const held = await holdAssessment(context, assessmentId);
    if (has !== interests.length > 0)
      throw diagnoseProblems.problem('diagnose.interests-unsaid', { field: 'interests' });
    const team = await store.teamOf(tx, assessmentId);
    if (!team.some(({ personId }) => personId === actor.personId))
      throw diagnoseProblems.problem('diagnose.not-in-team');
    await store.declareInterests(tx, assessmentId, actor.personId, interests, now);
    await store.changed(tx, assessmentId, now);
    return { answer: { has }, entry: entryOf(held, 'assessment.interests-declared') };
  },
});

/** Questions about the place whose answers switch parts of the framework off. */
export const answerScreening = defineAction({
  name: 'diagnose.answer-screening',
  records: ['assessment.screened'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    version: z.number().int().positive(),
    /** In the order of the framework's questions; empty where one is not answered yet. */
    answers: z.array(z.string().regex(/^[a-z0-9.-]{0,80}$/)).max(50),
  }),
  async run(context, { assessmentId, version, answers }) {
    const { tx, now } = context;
    const held = await holdAssessment(context, assessmentId);
    expectVersion(held, version, { ...held.screening });
    const questions = held.document.screening ?? [];
    const screening: Record<string, string> = {};
    for (const [at, answer] of answers.entries()) {
      if (answer === '') continue;
      const question = questions[at];
      if (!question?.answers.some(({ value }) => value === answer))
        throw diagnoseProblems.problem('diagnose.question-unknown', {
          question: question?.id ?? String(at + 1),
        });
      screening[question.id] = answer;
    }
    await store.setScreening(tx, assessmentId, screening);
    await store.changed(tx, assessmentId, now);
    return {
      answer: { questions: Object.keys(screening).length },
      entry: entryOf(held, 'assessment.screened'),
    };
  },
});
