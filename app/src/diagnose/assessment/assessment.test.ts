import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readRows } from '@groundwork-gov/sheets';
import type { Pool } from 'pg';
import { adminPool } from '../../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../../test/support/invariants.ts';
import { form, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { revenueCsv, spendingCsv } from '../../../../test/support/town-files.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { treeOf } from '../frameworks/tree.ts';
import { assessmentById } from './assessment-store.ts';
import { beginAssessment, declareInterests, nameSeat } from './begin-actions.ts';
import { addEvidence } from './evidence-actions.ts';
import { proposeScores } from './propose-actions.ts';
import { publishAssessment, withdrawAssessment } from './publish-actions.ts';
import { commentLeaf, reviewLeaves } from './review-actions.ts';
import { giveScore, reconcile } from './score-actions.ts';
import type { Seat } from './seats.ts';
import { signAssessment, signableOf } from './sign-actions.ts';
import { type Standing, standingOf } from './standing.ts';

const ALL = ['places.read', 'diagnose.read', 'diagnose.assess', 'diagnose.sign'];
const SECRET = 'Only the first assessor knows why';
let world: World;
let admin: Pool;
let town: string;
let assessmentId: string;
const people: Partial<Record<Seat | 'outsider', Somebody & { personId: string; cookies: string }>> = {};

const who = (seat: Seat | 'outsider') => people[seat] ?? assert.fail(`nobody is ${seat}`);

async function settle(seat: Seat | 'outsider'): Promise<void> {
  const somebody = await world.appoint(town, ALL);
  const { rows } = await world.admin.query<{ id: string }>(
    'select person_id as id from live.person where place_id = $1 and identity_id = $2',
    [town, somebody.identityId],
  );
  const cookies = await world.signIn(somebody);
  people[seat] = { ...somebody, personId: rows[0]?.id ?? '', cookies };
}

const standing = async (seat: Seat | 'outsider' = 'outsider'): Promise<Standing> =>
  (await readPlace(world.house.pool, town, (tx) => standingOf(tx, assessmentId, who(seat).personId))) ??
  assert.fail('no assessment');

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};

const score = (seat: 'one' | 'two', leaf: string, given: string, lock = true, version = 0, reason = 'Seen') =>
  world.act(
    town,
    giveScore,
    { assessmentId, leaf, version, score: given, reason, lock },
    who(seat).identityId,
  );

const page = async (path: string, seat?: Seat | 'outsider') => {
  const response = await world.fetch(path, seat ? { cookies: who(seat).cookies } : {});
  return { status: response.status, text: await response.text() };
};

/** The workbook of the assessment as this person gets it, as the text of its cells. */
async function workbook(seat: Seat | 'outsider'): Promise<string> {
  const path = `/work/places/ASSD/assessments/${assessmentId}/file.xlsx`;
  const response = await world.fetch(path, { cookies: who(seat).cookies });
  assert.equal(response.status, 200);
  const texts: string[] = [];
  for await (const rows of readRows(new Uint8Array(await response.arrayBuffer())))
    for (const { cells } of rows) texts.push(...cells.map(({ text }) => text));
  assert.ok(texts.length > 94);
  return texts.join('\n');
}

const contentNow = (): Promise<string> =>
  readPlace(world.house.pool, town, async (tx) => {
    const place = { code: 'ASSD', name: 'Assessed', isExample: false };
    const actor = { personId: who('one').personId };
    const { content } = await signableOf({ tx, place, actor } as never, assessmentId);
    return content;
  });

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('ASSD', 'Assessed');
  for (const year of [2021, 2022, 2023]) {
    await world.load(town, `${year}-spending.csv`, spendingCsv({}, 70 + (year % 10)));
    await world.load(town, `${year}-revenue.csv`, revenueCsv(70 + (year % 10)));
  }
  for (const seat of ['one', 'two', 'reviewer', 'municipality', 'outsider'] as const) await settle(seat);
});
after(async () => {
  await admin.end();
  await world.close();
});

test('an assessment goes its whole way, and blind stays blind until both have locked', async (t) => {
  await t.test('it begins with PEFA 2016 as it is today, and a team of four', async () => {
    const begun = await world.act(town, beginAssessment, {
      title: 'Public finance 2023',
      scope: 'The whole town hall',
      from: 2021,
      to: 2023,
      framework: 'pefa@2016',
      previousId: null,
    });
    assessmentId = begun.assessmentId;
    const kept = await readPlace(world.house.pool, town, (tx) => assessmentById(tx, assessmentId));
    assert.equal(treeOf(kept?.document ?? assert.fail()).leaves.length, 94);
    for (const seat of ['one', 'two', 'reviewer', 'municipality'] as const)
      await world.act(town, nameSeat, { assessmentId, seat, personId: who(seat).personId, version: 0 });
    await assert.rejects(
      world.act(town, nameSeat, {
        assessmentId,
        seat: 'reviewer',
        personId: who('one').personId,
        version: 1,
      }),
      refused('diagnose.one-person-one-seat'),
    );
  });

  await t.test(
    'nobody scores before they declared, and nothing declared is not the same as none',
    async () => {
      await assert.rejects(score('one', 'pi-4.1', 'B'), refused('diagnose.not-declared'));
      await assert.rejects(
        world.act(town, declareInterests, { assessmentId, has: true, interests: '' }, who('one').identityId),
        refused('diagnose.interests-unsaid'),
      );
      for (const seat of ['one', 'two', 'reviewer', 'municipality'] as const)
        await world.act(
          town,
          declareInterests,
          { assessmentId, has: seat === 'two', interests: seat === 'two' ? 'A cousin in the treasury' : '' },
          who(seat).identityId,
        );
      const { team } = await standing();
      assert.equal(team.find(({ seat }) => seat === 'one')?.interests, '');
    },
  );

  await t.test('the records propose what they can, from frozen runs', async () => {
    const { proposed } = await world.act(town, proposeScores, { assessmentId });
    assert.equal(proposed, 6);
    const { byLeaf } = await standing();
    const leaf = byLeaf.get('pi-2.1')?.leaf;
    assert.match(leaf?.proposed ?? '', /^[A-D]\*?$/);
    assert.match(leaf?.runId ?? '', /-/);
  });

  await t.test('a score that is not locked is seen by its author alone, everywhere', async () => {
    await score('one', 'pi-4.1', 'C', false, 0, SECRET);
    await score('one', 'pi-4.1', 'C', true, 1, SECRET);
    await assert.rejects(score('one', 'pi-4.1', 'B', true, 2), refused('diagnose.score-locked'));
    await assert.rejects(score('two', 'pi-4.1', 'Z'), refused('diagnose.not-on-scale'));
    await assert.rejects(score('two', 'pi-4.1', 'B', true, 0, ''), refused('diagnose.reason-needed'));
    for (const seat of ['two', 'reviewer', 'municipality', 'outsider'] as const) {
      for (const path of [
        `assessments/${assessmentId}`,
        `assessments/${assessmentId}?show=mine`,
        `assessments/${assessmentId}/leaves/pi-4.1`,
        `assessments/${assessmentId}/leaves/pi-4.1/causes`,
        `assessments/${assessmentId}/ranking`,
        `assessments/${assessmentId}/check`,
        `assessments/${assessmentId}/file.json`,
        `items/${assessmentId}`,
        'history',
        `search?q=${encodeURIComponent('Only the first')}`,
      ]) {
        const shown = await page(`/work/places/ASSD/${path}`, seat);
        assert.ok([200, 403].includes(shown.status), `${path}: ${shown.status}`);
        assert.ok(!shown.text.includes(SECRET), `${path} tells ${seat}`);
      }
      assert.ok(!(await workbook(seat)).includes(SECRET), `the workbook tells ${seat}`);
      const stale = await world.fetch(`/work/places/ASSD/assessments/${assessmentId}/leaves/pi-4.1`, {
        ...form({ version: '1', score: 'B', reason: 'A guess at the version', lock: 'no' }),
        cookies: who(seat).cookies,
      });
      assert.ok([403, 404, 409].includes(stale.status), `a stale form: ${stale.status}`);
      assert.ok(!(await stale.text()).includes(SECRET), `a stale form tells ${seat}`);
      const seen = await standing(seat);
      assert.deepEqual(seen.byLeaf.get('pi-4.1')?.scores, []);
      assert.equal(seen.byLeaf.get('pi-4.1')?.state, 'one-locked');
    }
    assert.match(
      (await page(`/work/places/ASSD/assessments/${assessmentId}/leaves/pi-4.1`, 'one')).text,
      /Only the first/,
    );
    // What this test looks for would be found where it is.
    assert.match((await standing('one')).byLeaf.get('pi-4.1')?.scores[0]?.reason ?? '', new RegExp(SECRET));
    const { rows } = await world.admin.query<{ line: string }>(
      `select body::text as line from ledger.pending where place_id = $1
       union all select to_jsonb(h)::text from live.history h where place_id = $1
       union all select to_jsonb(r)::text from live.request_answer r where place_id = $1`,
      [town],
    );
    assert.ok(rows.length > 10);
    for (const { line } of rows) assert.ok(!line.includes(SECRET) && !/"score"/.test(line), line);
  });

  await t.test('both locked, both are seen; where they differ somebody says why', async () => {
    await assert.rejects(
      world.act(
        town,
        reconcile,
        { assessmentId, leaf: 'pi-4.1', version: 1, agreed: 'B', why: 'We spoke' },
        who('one').identityId,
      ),
      refused('diagnose.not-both-locked'),
    );
    await score('two', 'pi-4.1', 'B');
    assert.match(
      (await page(`/work/places/ASSD/assessments/${assessmentId}/leaves/pi-4.1`, 'two')).text,
      new RegExp(SECRET),
    );
    assert.ok((await workbook('two')).includes(SECRET));
    const { byLeaf } = await standing('reviewer');
    assert.equal(byLeaf.get('pi-4.1')?.state, 'to-reconcile');
    const version = byLeaf.get('pi-4.1')?.leaf.version ?? 0;
    await world.act(
      town,
      reconcile,
      { assessmentId, leaf: 'pi-4.1', version, agreed: 'C', why: 'The manual was not in use' },
      who('two').identityId,
    );
    await assert.rejects(
      world.act(
        town,
        reconcile,
        { assessmentId, leaf: 'pi-4.1', version, agreed: 'B', why: 'Too late' },
        who('one').identityId,
      ),
      refused('version.stale'),
    );
  });

  await t.test('where they are the same it is agreed at once', async () => {
    const { leaves } = await standing();
    for (const { node } of leaves.filter((each) => each.node.id !== 'pi-4.1')) {
      await score('one', node.id, node.id === 'pi-7.1' ? 'NA' : 'B');
      await score('two', node.id, node.id === 'pi-7.1' ? 'NA' : 'B');
    }
    const now = await standing();
    assert.equal(now.leaves.filter(({ state }) => state === 'agreed').length, 94);
    await assert.rejects(
      world.act(
        town,
        reconcile,
        { assessmentId, leaf: 'pi-5.1', version: 2, agreed: 'A', why: 'x' },
        who('one').identityId,
      ),
      refused('diagnose.agreed-already'),
    );
  });

  await t.test('nobody signs while something is missing', async () => {
    const content = await contentNow();
    await assert.rejects(
      world.act(town, signAssessment, { assessmentId, content }, who('one').identityId),
      refused('diagnose.not-ready'),
    );
    const shown = await page(`/work/places/ASSD/assessments/${assessmentId}/check`, 'one');
    assert.match(shown.text, /93 scores rest on no evidence/);
  });

  await t.test('evidence, review and comment make it whole', async () => {
    const { leaves } = await standing();
    for (const { node } of leaves)
      await world.act(
        town,
        addEvidence,
        {
          assessmentId,
          leaf: node.id,
          kind: 'words' as const,
          says: `Seen at the office: ${node.id}`,
          page: '',
          link: '',
          isPublic: node.id !== 'pi-5.1',
          file: null,
        },
        who('one').identityId,
      );
    const seen = (await standing()).leaves.map(({ node, leaf }) => ({
      leaf: node.id,
      version: leaf.version,
    }));
    await world.act(
      town,
      reviewLeaves,
      { assessmentId, leaves: seen, verdict: 'sound' as const, note: '' },
      who('reviewer').identityId,
    );
    const version = (await standing()).byLeaf.get('pi-4.1')?.leaf.version ?? 0;
    await world.act(
      town,
      commentLeaf,
      { assessmentId, leaf: 'pi-4.1', version, comment: 'A new manual is on its way' },
      who('municipality').identityId,
    );
  });

  await t.test('two people sign one content; a change takes the signature away', async () => {
    const content = await contentNow();
    const sign = (seat: Seat, address = content) =>
      world.act(town, signAssessment, { assessmentId, content: address }, who(seat).identityId);
    await assert.rejects(sign('one', `sha256:${'0'.repeat(64)}`), refused('version.stale'));
    await assert.rejects(sign('reviewer'), refused('diagnose.not-in-team'));
    await sign('one');
    await assert.rejects(sign('two'), refused('diagnose.signed-already'));
    await assert.rejects(
      world.act(town, publishAssessment, { assessmentId, content }),
      refused('diagnose.not-signed'),
    );
    const version = (await standing()).byLeaf.get('pi-5.1')?.leaf.version ?? 0;
    await world.act(
      town,
      commentLeaf,
      { assessmentId, leaf: 'pi-5.1', version, comment: 'Seen' },
      who('municipality').identityId,
    );
    assert.deepEqual((await standing()).signatures, []);
    await assert.rejects(sign('one'), refused('version.stale'));
  });

  await t.test('a signer whose post ended yesterday is refused', async () => {
    const content = await contentNow();
    await world.act(town, signAssessment, { assessmentId, content }, who('one').identityId);
    const ended = `update live.holding set to_date = $3 where place_id = $1 and person_id = $2`;
    const values = [town, who('municipality').personId];
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await world.admin.query(ended, [...values, yesterday]);
    await assert.rejects(
      world.act(town, signAssessment, { assessmentId, content }, who('municipality').identityId),
      refused('request.not-found'),
    );
    await world.admin.query(ended, [...values, null]);
    await world.act(town, signAssessment, { assessmentId, content }, who('municipality').identityId);
  });

  await t.test('published, it is read by everybody and changes no more', async () => {
    const content = await contentNow();
    await world.act(town, publishAssessment, { assessmentId, content });
    await assert.rejects(
      world.act(
        town,
        commentLeaf,
        { assessmentId, leaf: 'pi-5.1', version: 5, comment: 'Late' },
        who('municipality').identityId,
      ),
      refused('diagnose.assessment-published'),
    );
    const shown = await page(`/places/ASSD/assessments/${assessmentId}`);
    assert.equal(shown.status, 200);
    assert.match(shown.text, /Only the first assessor knows why/);
    assert.match(shown.text, /Seen at the office: pi-4.1/);
    assert.doesNotMatch(shown.text, /Seen at the office: pi-5.1/, 'evidence that stays inside is not told');
    assert.match((await page('/places/ASSD/assessments.atom')).text, /Public finance 2023/);
    assert.match((await page(`/places/ASSD/assessments/${assessmentId}/sheet`)).text, /class="qr"/);
    const json = JSON.parse((await page(`/places/ASSD/assessments/${assessmentId}/file.json`)).text) as {
      signatures: unknown[];
    };
    assert.equal(json.signatures.length, 2);
    assert.deepEqual(await brokenIn(admin, town), []);
  });

  await t.test('withdrawn, nothing of it stays but that it was', async () => {
    await world.act(town, withdrawAssessment, { assessmentId, reason: 'A figure was wrong' });
    const shown = await page(`/places/ASSD/assessments/${assessmentId}`);
    assert.equal(shown.status, 410);
    assert.doesNotMatch(shown.text, /Only the first/);
    assert.deepEqual(await brokenIn(admin, town), []);
  });
});

test('the page of 94 dimensions weighs less than 60 kB on the way', async () => {
  const response = await world.fetch(`/work/places/ASSD/assessments/${assessmentId}`, {
    cookies: who('one').cookies,
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { gzipSync } = await import('node:zlib');
  const small = gzipSync(bytes).byteLength;
  assert.ok(small < 60_000, `${small} bytes`);
});

test('the forms work as a browser sends them', async () => {
  const begun = await world.act(town, beginAssessment, {
    title: 'By form',
    scope: 'Procurement',
    from: 2023,
    to: 2023,
    framework: 'pefa@2016',
    previousId: assessmentId,
  });
  const lead = await world.signIn(await world.appoint(town, [...ALL, 'diagnose.lead']));
  const base = `/work/places/ASSD/assessments/${begun.assessmentId}`;
  const sent = await world.fetch(`${base}/team/one`, {
    ...form({ version: '0', personId: who('one').personId }),
    cookies: lead,
  });
  assert.equal(sent.status, 303);
  const declared = await world.fetch(`${base}/interests`, {
    ...form({ has: 'no', interests: '' }),
    cookies: who('one').cookies,
  });
  assert.equal(declared.status, 303);
  const kept = await world.fetch(`${base}/leaves/pi-4.1`, {
    ...form({ version: '0', score: 'D*', reason: 'No manual was shown', lock: 'yes' }),
    cookies: who('one').cookies,
  });
  assert.equal(kept.status, 303);
  const again = await world.fetch(`${base}/leaves/pi-4.1`, {
    ...form({ version: '1', score: 'A', reason: 'Changed my mind', lock: 'yes' }),
    cookies: who('one').cookies,
  });
  assert.equal(again.status, 409);
  assert.equal((await page(`${base}/compare`, 'one')).status, 200);
});
