import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { contentOf, signedAssessment, type Team } from '../../../../test/support/assessments.ts';
import { objectsOf } from '../../../../test/support/pdf.ts';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { UsageError } from '../../platform/command.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import type { Language } from '../../platform/i18n/languages.ts';
import type { Block, Item, Paper } from '../../platform/pdf/paper.ts';
import { assessmentCommands } from '../assessment/commands.ts';
import { publishedAssessments } from '../assessment/public-store.ts';
import { publishAssessment, withdrawAssessment } from '../assessment/publish-actions.ts';
import { signableOf } from '../assessment/sign-actions.ts';
import type { AssessmentDocument } from '../assessment/snapshot.ts';
import { assessmentPaper } from './assessment-paper.ts';
import { exactly, own } from './say.ts';

const LANGUAGES: readonly Language[] = ['en', 'ar', 'es', 'fr', 'pt'];
const FILES = { open: 'year,closed\n2023,June\n', kept: 'who,said\nThe treasurer,all of it\n' };

let world: World;
let town: string;
let team: Team;
let assessmentId: string;
let desk: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('PAPR', 'Papertown');
  ({ team, assessmentId } = await signedAssessment(world, town, { files: FILES }));
  desk = `/work/places/PAPR/assessments/${assessmentId}/file.pdf`;
});
after(() => world.close());

const publish = async (): Promise<void> => {
  const content = await contentOf(world, town, assessmentId, team.one.personId);
  await world.act(town, publishAssessment, { assessmentId, content });
};

const itemsIn = (items: readonly Item[]): string[] =>
  items.flatMap(({ text, link, under }) => [link?.text ?? '', text, ...itemsIn(under ?? [])]);

/** Every text of a block. */
function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'facts':
      return block.facts.flatMap(({ term, says }) => [term, says]);
    case 'list':
      return itemsIn(block.items);
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'bars':
      return [block.title, block.says, ...block.series];
    case 'heading':
      return [block.text, block.value ?? ''];
    case 'quote':
      return [block.text, block.by];
    case 'contents':
      return [block.title];
    case 'code':
      return [block.says, block.address];
    case 'link':
      return [block.text, block.address];
    default:
      return [block.text];
  }
}

const wholeOf = (paper: Paper): string =>
  [paper.title, paper.subtitle, paper.mark ?? '', ...paper.blocks.flatMap(textsIn)].join('\n');

const linksIn = (paper: Paper): string[] =>
  paper.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap(({ link }) => (link ? [link.address] : [])) : [],
  );

test('before it is published, its report is marked as a draft, and who has no desk gets none', async () => {
  const cookies = await world.signIn(team.one);
  const response = await world.fetch(desk, { cookies });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/pdf');
  assert.match(objectsOf(new Uint8Array(await response.arrayBuffer())), /\/Lang \(en/);
  assert.equal((await world.fetch(`/places/PAPR/assessments/${assessmentId}/file.pdf`)).status, 404);
  assert.notEqual((await world.fetch(desk)).status, 200);
  const document = await readPlace(world.house.pool, town, async (tx) => {
    const place = { code: 'PAPR', name: 'Papertown', isExample: false };
    const actor = { personId: team.one.personId };
    return (await signableOf({ tx, place, actor } as never, assessmentId)).document;
  });
  const paper = assessmentPaper(world.house.tongues.tongue('en'), document, null);
  assert.equal(paper.mark, 'Draft');
  assert.match(wholeOf(paper), /neither signed nor published/);
  assert.deepEqual(linksIn(paper), [], 'a file that is not public yet leads nowhere');
});

test('published, it says in every language what the document says, and nothing that stays inside', async () => {
  await publish();
  const [told] = await publishedAssessments({ house: world.house, place: { placeId: town } });
  const { document, snapshot } = told ?? assert.fail('nothing was published');
  for (const language of LANGUAGES) {
    const tongue = world.house.tongues.tongue(language);
    const { hash, publishedAt } = snapshot;
    const paper = assessmentPaper(tongue, document, {
      code: 'PAPR',
      hash,
      publishedAt,
      baseUrl: 'https://gov.example',
    });
    assert.equal(paper.mark, null);
    const whole = wholeOf(paper);
    for (const said of wordsOf(document)) assert.ok(whole.includes(said), `${language}: ${said}`);
    assert.ok(whole.includes(hash), `${language}: the address of the content`);
    assert.ok(whole.includes(`https://gov.example/places/PAPR/assessments/${assessmentId}`), language);
    assert.ok(document.voices && whole.includes(tongue.t('voices.heard', { count: document.voices.heard })));
    assert.ok(
      paper.blocks.some(({ kind }) => kind === 'quote'),
      'what somebody said',
    );
    assert.ok(!whole.includes('File kept'), `${language}: what stays inside`);
    assert.equal(linksIn(paper).length, 1);
    const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    assert.ok(
      headings.every((level, at) => level <= (headings[at - 1] ?? 0) + 1),
      'no level is left out',
    );
  }
});

/** What people wrote that is public, wherever it stands in the document. */
function wordsOf({ title, scope, nodes, team: seats, ranking }: AssessmentDocument): string[] {
  const leaves = nodes.flatMap(({ leaf }) => (leaf ? [leaf] : []));
  const words = [
    title,
    scope,
    ...seats.flatMap(({ name, interests }) => [name, interests ?? '']),
    ...leaves.flatMap(({ scores, reason, review, comment, evidence }) => [
      ...scores.map((each) => each.reason),
      reason,
      review,
      comment,
      ...evidence.flatMap(({ says, file, by }) => [says, file ?? '', by?.name ?? '']),
    ]),
    ...(ranking?.causes ?? []).map(({ says }) => says),
    ranking?.weights.reason ?? '',
  ].filter((each) => each !== '');
  assert.ok(words.length > 15, `only ${words.length} texts`);
  return words;
}

test('a command writes the newest that is published to a file, as a report in a language', async () => {
  const command = assessmentCommands.find(({ name }) => name === 'diagnosis export') ?? assert.fail();
  const path = join(world.house.uploads, 'report.pdf');
  const said: string[] = [];
  const output = { say: (line: string) => said.push(line), remark: () => undefined };
  const options = { place: 'papr', language: 'ar', output: path };
  await command.run(world.house, { options: { ...options, format: 'pdf' }, positionals: [] }, output);
  assert.match(objectsOf(readFileSync(path)), /\/Lang \(ar/);
  assert.match(said.join(), /report\.pdf: Words 30, sha256:/);
  await assert.rejects(
    Promise.resolve(
      command.run(world.house, { options: { ...options, format: 'docx' }, positionals: [] }, output),
    ),
    UsageError,
  );
});

test('a file that is public evidence opens for everybody, one that is not for nobody, and it goes with the assessment', async () => {
  const page = await (await world.fetch(`/places/PAPR/assessments/${assessmentId}`)).text();
  const [, path = ''] = /href="(\/places\/PAPR\/files\/[0-9a-f]{64})"/.exec(page) ?? [];
  const opened = await world.fetch(path);
  assert.equal(opened.status, 200);
  assert.equal(await opened.text(), FILES.open);
  assert.match(opened.headers.get('content-disposition') ?? '', /^attachment; filename="open\.csv"/);
  const { rows } = await world.admin.query<{ hash: string }>(
    `select hash from live.file where place_id = $1 and name = 'kept.csv'`,
    [town],
  );
  const kept = rows[0]?.hash.replace('sha256:', '') ?? assert.fail('no file was kept');
  assert.equal((await world.fetch(`/places/PAPR/files/${kept}`)).status, 404);
  assert.ok(!page.includes(kept));

  const cookies = await world.signIn(team.one);
  const [atDesk, inPublic] = await Promise.all([
    world.fetch(desk, { cookies }),
    world.fetch(`/places/PAPR/assessments/${assessmentId}/file.pdf`),
  ]);
  assert.deepEqual(await atDesk.arrayBuffer(), await inPublic.arrayBuffer(), 'one report for all');

  await world.act(town, withdrawAssessment, { assessmentId, reason: 'Signed by mistake' });
  assert.equal((await world.fetch(path)).status, 404);
  assert.equal((await world.fetch(`/places/PAPR/assessments/${assessmentId}/file.pdf`)).status, 410);
});

test('a word longer than a line may go on in the next, and each line runs its own way', () => {
  const ar = { dir: 'rtl' } as const;
  assert.equal(own({ dir: 'ltr' }, 'short words only'), 'short words only');
  assert.match(own({ dir: 'ltr' }, 'x'.repeat(90)), /^x{40}\u200bx{40}\u200bx{10}$/);
  assert.equal(own(ar, 'a\r\nb'), '\u2068a\u2069\n\u2068b\u2069');
  assert.equal(exactly({ dir: 'ltr' }, 'x'.repeat(90)), 'x'.repeat(90));
});
