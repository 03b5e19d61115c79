import { pefaFramework } from '@groundwork-gov/frameworks';
import {
  beginAssessment,
  declareInterests,
  nameSeat,
} from '../../app/src/diagnose/assessment/begin-actions.ts';
import { addEvidence } from '../../app/src/diagnose/assessment/evidence-actions.ts';
import { proposeScores } from '../../app/src/diagnose/assessment/propose-actions.ts';
import { publishAssessment } from '../../app/src/diagnose/assessment/publish-actions.ts';
import { commentLeaf, reviewLeaves } from '../../app/src/diagnose/assessment/review-actions.ts';
import { giveScore, reconcile } from '../../app/src/diagnose/assessment/score-actions.ts';
import { type Signable, signAssessment, signableOf } from '../../app/src/diagnose/assessment/sign-actions.ts';
import { addCause } from '../../app/src/diagnose/bottlenecks/cause-actions.ts';
import { appoint } from '../../app/src/places/people/appoint-actions.ts';
import { placeById } from '../../app/src/platform/access/store.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import { type Acting, actingAs } from './acting.ts';
import { assessmentWords, SEATS, type Seat } from './assessors.ts';
import { loadInterviews } from './load-interviews.ts';
import { loadEndedSurvey } from './load-surveys.ts';
import { createRandom, oneOf } from './random.ts';
import { NEWEST, YEARS } from './towns.ts';

/** In one town the two assessors are half way; in the other all is agreed, reviewed, signed and public. */
const UNDER_WAY = 'NYABERA';
const FINISHED = 'TELL-MARJAN';
const PERIOD = { from: NEWEST - 2, to: NEWEST };
/** As many dimensions as the first town has come to. */
const HALF_WAY = 24;

type Team = Record<Seat, { identityId: string; personId: string }>;

export async function loadAssessments(acting: Acting): Promise<void> {
  const { town, act } = acting;
  const words = assessmentWords[town.language];
  if (!words || (town.code !== UNDER_WAY && town.code !== FINISHED)) return;
  const team = await appointTeam(acting);
  const { assessmentId } = await act(beginAssessment, 'begin assessment', {
    title: words.title,
    scope: words.scope,
    ...PERIOD,
    framework: `${pefaFramework.id}@${pefaFramework.version}`,
    previousId: null,
  });
  for (const seat of SEATS) {
    const { personId, identityId } = team[seat];
    await act(nameSeat, `seat ${seat}`, { assessmentId, seat, personId, version: 0 });
    const interests = seat === 'two' ? words.interests : '';
    const declared = { assessmentId, has: interests !== '', interests };
    await actingAs(acting, identityId).act(declareInterests, `declare ${seat}`, declared);
  }
  await act(proposeScores, 'propose scores', { assessmentId });
  await scoreAll(acting, team, assessmentId);
  const isFinished = town.code === FINISHED;
  const { one, two } = team;
  const surveyId = isFinished ? await loadEndedSurvey(acting, { assessmentId, one }) : null;
  await loadInterviews(acting, { assessmentId, one, two: isFinished ? two : null, surveyId });
  if (isFinished) await finish(acting, team, assessmentId);
}

async function appointTeam(acting: Acting): Promise<Team> {
  const { house, town, act } = acting;
  const words = assessmentWords[town.language];
  const team = {} as Team;
  for (const seat of SEATS) {
    const { name = '', post = '' } = words?.people[seat] ?? {};
    const email = `assessment-${seat}@${town.code.toLowerCase()}.example`;
    const identityId = await house.signIn.addIdentity({ name, email });
    const appointed = await act(appoint, `appoint ${seat}`, {
      body: words?.body,
      post,
      permissions: ['places.read', 'diagnose.read', 'diagnose.assess', 'diagnose.sign'],
      name,
      email,
      identityId,
      from: `${YEARS[0]}-01-01`,
      to: null,
    });
    team[seat] = { identityId, personId: appointed.personId };
  }
  return team;
}

/** What stands now, as this person sees it. */
const signableNow = ({ house, placeId }: Acting, personId: string, assessmentId: string): Promise<Signable> =>
  readPlace(house.pool, placeId, async (tx) => {
    const place = await placeById(tx);
    if (!place) throw new Error('the town is not there');
    return signableOf({ tx, place, actor: { personId } }, assessmentId);
  });

/** What the records propose is taken; the rest comes from the town's seed, and the two differ now and then. */
async function scoreAll(acting: Acting, team: Team, assessmentId: string): Promise<void> {
  const { town } = acting;
  const words = assessmentWords[town.language];
  const random = createRandom(town.seed * 1000 + 7);
  const { leaves } = (await signableNow(acting, team.one.personId, assessmentId)).standing;
  for (const { node, leaf } of town.code === FINISHED ? leaves : leaves.slice(0, HALF_WAY)) {
    const one = leaf.proposed ?? oneOf(random, ['A', 'B', 'B', 'C', 'C', 'D', 'D*']);
    const two = leaf.proposed === null && random() < 0.15 ? oneOf(random, ['B', 'C']) : one;
    const at = { assessmentId, leaf: node.id };
    if (one !== 'D*') {
      const kind = leaf.runId === null ? 'words' : 'run';
      const evidence = { ...at, kind, says: words?.shown, isPublic: random() < 0.8 };
      await actingAs(acting, team.one.identityId).act(addEvidence, `evidence ${node.id}`, evidence);
    }
    for (const [seat, score] of [
      ['one', one],
      ['two', two],
    ] as const) {
      const isOpen = town.code === UNDER_WAY && seat === 'two' && random() < 0.4;
      if (isOpen) continue;
      const reason = score === 'D*' ? words?.missing : words?.seen;
      await actingAs(acting, team[seat].identityId).act(giveScore, `score ${seat} ${node.id}`, {
        ...at,
        version: 0,
        score,
        reason,
        lock: true,
      });
    }
    if (one === two || town.code === UNDER_WAY) continue;
    await actingAs(acting, team.two.identityId).act(reconcile, `reconcile ${node.id}`, {
      ...at,
      version: 1,
      agreed: two,
      why: words?.reconciled,
    });
  }
}

/** What lies behind the two worst dimensions: one is asked after three times, the other once. */
async function explain(acting: Acting, team: Team, assessmentId: string): Promise<void> {
  const whys = assessmentWords[acting.town.language]?.whys ?? [];
  const { act } = actingAs(acting, team.reviewer.identityId);
  const { document } = await signableNow(acting, team.reviewer.personId, assessmentId);
  const [worst, next] = document.ranking?.ranked ?? [];
  if (!worst || !next) return;
  let underId: string | null = null;
  for (const [at, says] of whys.entries()) {
    const given: unknown = { assessmentId, leaf: worst.id, underId, says };
    underId = (await act(addCause, `why ${at + 1}`, given)).causeId;
  }
  await act(addCause, 'why of the next', { assessmentId, leaf: next.id, underId: null, says: whys.at(-1) });
}

async function finish(acting: Acting, team: Team, assessmentId: string): Promise<void> {
  const words = assessmentWords[acting.town.language];
  const by = (seat: Seat): Acting => actingAs(acting, team[seat].identityId);
  const { leaves } = (await signableNow(acting, team.one.personId, assessmentId)).standing;
  // Begun at 1, raised by the proposal where there is one, and by the agreement: the same when a load goes on.
  const seen = leaves.map(({ node, leaf }) => ({ leaf: node.id, version: leaf.proposed === null ? 2 : 3 }));
  await by('reviewer').act(reviewLeaves, 'review', {
    assessmentId,
    leaves: seen,
    verdict: 'sound',
    note: '',
  });
  const first = seen[0];
  await by('municipality').act(commentLeaf, 'comment', {
    assessmentId,
    leaf: first?.leaf,
    version: (first?.version ?? 0) + 1,
    comment: words?.comment,
  });
  await explain(acting, team, assessmentId);
  const { content } = await signableNow(acting, team.one.personId, assessmentId);
  for (const seat of ['one', 'municipality'] as const)
    await by(seat).act(signAssessment, `sign ${seat}`, { assessmentId, content });
  await acting.act(publishAssessment, 'publish assessment', { assessmentId, content });
}
