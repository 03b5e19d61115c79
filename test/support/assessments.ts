import { type Framework, frameworkWorkbook } from '@groundwork-gov/frameworks';
import {
  answerScreening,
  beginAssessment,
  declareInterests,
  nameSeat,
} from '../../app/src/diagnose/assessment/begin-actions.ts';
import { addEvidence } from '../../app/src/diagnose/assessment/evidence-actions.ts';
import { proposeScores } from '../../app/src/diagnose/assessment/propose-actions.ts';
import { publishAssessment } from '../../app/src/diagnose/assessment/publish-actions.ts';
import { commentLeaf, reviewLeaves } from '../../app/src/diagnose/assessment/review-actions.ts';
import { giveScore, reconcile } from '../../app/src/diagnose/assessment/score-actions.ts';
import { SEATS, type Seat } from '../../app/src/diagnose/assessment/seats.ts';
import { signAssessment, signableOf } from '../../app/src/diagnose/assessment/sign-actions.ts';
import { keepFramework } from '../../app/src/diagnose/frameworks/framework-actions.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import { explained, versionNow } from './explained.ts';
import { type Interviewed, interviewed } from './interviewed.ts';
import type { Somebody, World } from './town.ts';

/** What stands in each of its texts; plain words unless told. */
export type Say = (at: number, most: number) => string;
const plain: Say = (at) => `Words ${at}`;

/** The smallest framework that has a part, a rule, a question and two dimensions. */
export function tinyFramework(say: Say = plain, id = 'tiny', version = '1'): Framework {
  const source = say(1, 200);
  const own = { provenance: 'confirmed', source } as const;
  return {
    format: 'groundwork.framework@1',
    id,
    version,
    names: { en: say(0, 200), ar: say(2, 200) },
    ...own,
    levels: [
      { id: 'part', names: { en: say(3, 80) } },
      { id: 'dimension', names: { en: say(4, 80) } },
    ],
    scales: [
      {
        kind: 'steps',
        id: 'grades',
        steps: ['A', 'B', 'C'].map((value, at) => ({ value, names: { en: say(5 + at, 200) } })),
        dropsOut: [{ value: 'NA', names: { en: say(8, 200) } }],
      },
    ],
    nodes: [
      {
        id: 'x',
        parent: null,
        level: 'part',
        code: say(9, 20),
        names: { en: say(10, 200) },
        scale: 'grades',
        rule: { kind: 'weakest-link', plus: false },
        ...own,
      },
      ...['x.1', 'x.2'].map((leaf, at) => ({
        id: leaf,
        parent: 'x',
        level: 'dimension',
        code: say(11 + at, 20),
        names: { en: say(13 + at, 200) },
        scale: 'grades',
        evidence: [{ en: say(15 + at, 200) }],
        criteria: [{ step: 'A', names: { en: say(17 + at, 200) }, ...own }],
        ...own,
      })),
    ],
    screening: [
      {
        id: 'has-x',
        names: { en: say(19, 200) },
        answers: [
          { value: 'yes', names: { en: say(20, 200) } },
          { value: 'no', names: { en: say(21, 200) }, switchesOff: ['x.2'] },
        ],
        ...own,
      },
    ],
  };
}

/** Keeps it in the place, as a workbook that somebody sends. */
export async function keepTiny(
  world: World,
  placeId: string,
  framework: Framework,
  name = 'framework',
): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of frameworkWorkbook(framework)) parts.push(part);
  const bytes = Buffer.concat(parts);
  const file = { field: 'file', bytes: bytes.byteLength, ...(await world.file(`${name}.xlsx`, bytes)) };
  const kept = await world.act(placeId, keepFramework, { file, validFrom: '2020-01-01' });
  return kept.framework;
}

export type Team = Record<Seat, Somebody & { personId: string }>;

const MAY_TAKE_PART = ['places.read', 'diagnose.read', 'diagnose.assess', 'diagnose.sign'];

/** Four people of the place who may take part, each a person of their own; somebody known where one is told. */
export async function teamIn(
  world: World,
  placeId: string,
  known: Partial<Record<Seat, Somebody>> = {},
): Promise<Team> {
  const team = {} as Team;
  for (const seat of SEATS) {
    const who = known[seat] ?? (await world.appoint(placeId, MAY_TAKE_PART));
    const { rows } = await world.admin.query<{ id: string }>(
      'select person_id as id from live.person where place_id = $1 and identity_id = $2',
      [placeId, who.identityId],
    );
    team[seat] = { ...who, personId: rows[0]?.id ?? '' };
  }
  return team;
}

interface How {
  say?: Say;
  publish?: boolean;
  framework?: string;
  team?: Team;
  previousId?: string | null;
  /** What stands in two files that are evidence: one that everybody may open, one that stays inside. */
  files?: { open: string; kept: string };
  /** Whether somebody was interviewed; so unless told. */
  hear?: boolean;
  /** What is asked of people by surveys, before anybody signs. */
  ask?(of: { assessmentId: string; team: Team }): Promise<unknown>;
}

/** One by PEFA under way: the records have proposed, and the first assessor rests on their run and on a file. */
export async function proposedAssessment(
  world: World,
  placeId: string,
  team: Team,
  { say = plain, from, to }: { say?: Say; from: number; to: number },
): Promise<string> {
  const { assessmentId } = await world.act(placeId, beginAssessment, {
    title: say(40, 200),
    scope: say(41, 2000),
    from,
    to,
    framework: 'pefa@2016',
    previousId: null,
  });
  const { one } = team;
  await world.act(placeId, nameSeat, { assessmentId, seat: 'one', personId: one.personId, version: 0 });
  await world.act(placeId, declareInterests, { assessmentId, has: false, interests: '' }, one.identityId);
  await world.act(placeId, proposeScores, { assessmentId });
  const of = { assessmentId, leaf: 'pi-1.1', page: '', link: '', isPublic: true, file: null };
  const run = { ...of, kind: 'run' as const, says: say(42, 2000) };
  await world.act(placeId, addEvidence, run, one.identityId);
  const text = 'A list,1\n';
  const file = {
    field: 'file',
    bytes: Buffer.byteLength(text),
    ...(await world.file(`${say(47, 100)}.csv`, text)),
  };
  const page = { ...of, kind: 'file' as const, says: say(44, 2000), page: say(45, 40), file };
  await world.act(placeId, addEvidence, page, one.identityId);
  const reason = say(46, 2000);
  const score = { assessmentId, leaf: 'pi-1.1', version: 0, score: 'B', reason, lock: false };
  await world.act(placeId, giveScore, score, one.identityId);
  return assessmentId;
}

interface Signed {
  assessmentId: string;
  team: Team;
  evidenceId: string;
  causeId: string;
  /** Null where nobody was to be interviewed. */
  heard: Interviewed | null;
}

/** An assessment by the tiny framework, scored, reconciled, reviewed and signed by both; published where asked. */
export async function signedAssessment(
  world: World,
  placeId: string,
  { say = plain, publish = false, hear = true, ...given }: How = {},
): Promise<Signed> {
  const framework = given.framework ?? (await keepTiny(world, placeId, tinyFramework(say)));
  const team = given.team ?? (await teamIn(world, placeId));
  const as = (seat: Seat): string => team[seat].identityId;
  const { assessmentId } = await world.act(placeId, beginAssessment, {
    title: say(30, 200),
    scope: say(31, 2000),
    from: 2020,
    to: 2021,
    framework,
    previousId: given.previousId ?? null,
  });
  for (const seat of SEATS) {
    await world.act(placeId, nameSeat, { assessmentId, seat, personId: team[seat].personId, version: 0 });
    await world.act(
      placeId,
      declareInterests,
      { assessmentId, has: true, interests: say(32, 2000) },
      as(seat),
    );
  }
  const version = await versionNow(world, placeId, assessmentId);
  await world.act(placeId, answerScreening, { assessmentId, version, answers: ['yes'] });
  let evidenceId = '';
  for (const [at, leaf] of ['x.1', 'x.2'].entries()) {
    for (const seat of ['one', 'two'] as const) {
      const score = at === 1 && seat === 'two' ? 'B' : 'A';
      const reason = say(33 + at, 2000);
      await world.act(
        placeId,
        giveScore,
        { assessmentId, leaf, version: 0, score, reason, lock: true },
        as(seat),
      );
    }
    const evidence = { kind: 'words' as const, says: say(35 + at, 2000), page: '', link: '', file: null };
    const added = await world.act(
      placeId,
      addEvidence,
      { assessmentId, leaf, ...evidence, isPublic: true },
      as('one'),
    );
    evidenceId = added.evidenceId;
  }
  if (given.files) await addFiles(world, placeId, { assessmentId, by: as('one'), ...given.files });
  await world.act(
    placeId,
    reconcile,
    { assessmentId, leaf: 'x.2', version: 1, agreed: 'B', why: say(37, 2000) },
    as('two'),
  );
  const causeId = await explained(world, placeId, { assessmentId, say, by: as('one') });
  const heard = hear ? await interviewed(world, placeId, { assessmentId, say, team }) : null;
  await given.ask?.({ assessmentId, team });
  const leaves = ['x.1', 'x.2'].map((leaf) => ({ leaf, version: 2 }));
  const verdict = 'sound' as const;
  await world.act(
    placeId,
    reviewLeaves,
    { assessmentId, leaves, verdict, note: say(38, 2000) },
    as('reviewer'),
  );
  await world.act(
    placeId,
    commentLeaf,
    { assessmentId, leaf: 'x.1', version: 3, comment: say(39, 2000) },
    as('municipality'),
  );
  const content = await contentOf(world, placeId, assessmentId, team.one.personId);
  for (const seat of ['one', 'municipality'] as const)
    await world.act(placeId, signAssessment, { assessmentId, content }, as(seat));
  if (publish) await world.act(placeId, publishAssessment, { assessmentId, content });
  return { assessmentId, team, evidenceId, causeId, heard };
}

async function addFiles(
  world: World,
  placeId: string,
  { assessmentId, by, open, kept }: { assessmentId: string; by: string; open: string; kept: string },
): Promise<void> {
  for (const [name, text] of Object.entries({ open, kept })) {
    const file = {
      field: 'file',
      bytes: Buffer.byteLength(text),
      ...(await world.file(`${name}.csv`, text)),
    };
    const evidence = { assessmentId, leaf: 'x.1', kind: 'file' as const, says: `File ${name}`, link: '' };
    await world.act(placeId, addEvidence, { ...evidence, page: '3', isPublic: name === 'open', file }, by);
  }
}

/** The address of what stands, as the page of checks shows it. */
export async function contentOf(
  world: World,
  placeId: string,
  assessmentId: string,
  personId: string,
): Promise<string> {
  return readPlace(world.house.pool, placeId, async (tx) => {
    const { rows } = await tx.client.query<{ code: string; name: string; isExample: boolean }>(
      'select code, name, is_example as "isExample" from live.place where place_id = $1',
      [placeId],
    );
    const { content } = await signableOf({ tx, place: rows[0], actor: { personId } } as never, assessmentId);
    return content;
  });
}
