import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { ROLES } from '../../app/src/platform/db/roles.ts';
import { freshDatabase } from '../support/database.ts';
import { type Grant, grantsOf, tablesOf } from './catalogue.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let db: Client;
let grants: Grant[];

before(async () => {
  database = await freshDatabase();
  db = new Client({ connectionString: database.url });
  await db.connect();
  grants = await grantsOf(db);
});
after(async () => {
  await db.end();
  await database.drop();
});

const rightsOf = (role: string, table?: string): string[] =>
  grants
    .filter((each) => each.role === role && (table === undefined || each.table === table))
    .map((each) => (table === undefined ? `${each.right} ${each.table}` : each.right));

test('the four roles log in and can do nothing that roles with power can', async () => {
  const { rows } = await db.query(
    `select rolname as name, rolcanlogin as login, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
       or rolreplication as strong from pg_roles where rolname = any($1) order by array_position($1, rolname)`,
    [[...ROLES]],
  );
  assert.deepEqual(
    rows,
    ROLES.map((name) => ({ name, login: true, strong: false })),
  );
  const members = await db.query(
    `select roleid::regrole::text as role, member::regrole::text as member from pg_auth_members
     where member::regrole::text = any($1) or roleid::regrole::text = any($1) and member::regrole::text <> current_user`,
    [[...ROLES]],
  );
  assert.deepEqual(members.rows, [], 'no role may become another');
});

test('the owner owns all, and the application nothing', async () => {
  const tables = await tablesOf(db);
  assert.ok(tables.length >= 26);
  assert.deepEqual(
    tables.filter((table) => table.owner !== 'groundwork_owner'),
    [],
  );
  const { rows } = await db.query<{ owner: string; count: number }>(
    `select owner::regrole::text, count(*)::int from (
       select relowner as owner from pg_class union all select nspowner from pg_namespace
       union all select proowner from pg_proc union all select typowner from pg_type
       union all select datdba from pg_database) owned group by 1`,
  );
  assert.deepEqual(
    rows.map((row) => row.owner).filter((owner) => /^groundwork_(?!owner)/.test(owner)),
    [],
  );
});

test('the public reads the public record, and can do and see nothing else', async () => {
  const rights = rightsOf('groundwork_public');
  assert.ok(rights.length >= 5, `only ${rights.length} rights`);
  assert.deepEqual(
    rights.filter((each) => !each.startsWith('SELECT public_record.')),
    [],
  );
  const { rows } = await db.query<{ name: string }>(
    `select nspname as name from pg_namespace where has_schema_privilege('groundwork_public', oid, 'usage')
     and nspname !~ '^(pg_|information)' order by 1`,
  );
  assert.deepEqual(
    rows.map((row) => row.name),
    ['public', 'public_record'],
  );
});

test('the record of acts is written by the application and read by the sequencer, and nobody changes it', () => {
  assert.deepEqual(rightsOf('groundwork_app', 'ledger.pending'), ['INSERT']);
  assert.deepEqual(rightsOf('groundwork_app', 'ledger.sealed'), ['SELECT']);
  const logs = ['log', 'log_checkpoint', 'log_cosignature', 'log_end', 'log_leaf', 'log_tile'];
  for (const log of logs) assert.deepEqual(rightsOf('groundwork_app', `public_record.${log}`), ['SELECT']);
  assert.deepEqual(rightsOf('groundwork_ledger').sort(), [
    'DELETE ledger.pending',
    ...['ledger.sealed', ...logs.map((log) => `public_record.${log}`)].map((table) => `INSERT ${table}`),
    'SELECT ledger.pending',
    'SELECT ledger.sealed',
    'SELECT live.place',
    ...logs.map((log) => `SELECT public_record.${log}`),
    'UPDATE public_record.log',
    'UPDATE public_record.log_checkpoint',
  ]);
});

test('nobody holds a right by being anybody, and the application may not empty, refer or trigger', () => {
  assert.ok(grants.length >= 60, `only ${grants.length} rights`);
  assert.deepEqual(rightsOf('PUBLIC'), []);
  assert.deepEqual(
    grants.filter((each) => !['SELECT', 'INSERT', 'UPDATE', 'DELETE'].includes(each.right)),
    [],
  );
  assert.deepEqual(
    grants.filter((each) => !(ROLES as readonly string[]).includes(each.role)),
    [],
  );
});

test('only the owner makes tables', async () => {
  const { rows } = await db.query<{ role: string; schema: string }>(
    `select role, nspname as schema from unnest($1::text[]) role cross join pg_namespace
     where has_schema_privilege(role, oid, 'create') and nspname !~ '^(pg_|information)' and role <> 'groundwork_owner'`,
    [[...ROLES]],
  );
  assert.deepEqual(rows, []);
});

test('what the application may change of a fact that stands is little, and named', () => {
  const changes = rightsOf('groundwork_app').filter((each) =>
    /^(UPDATE|DELETE) (live|public_record)\./.test(each),
  );
  assert.deepEqual(changes.sort(), [
    'DELETE live.assessment_survey',
    'DELETE live.budget_shared_mapping',
    'DELETE live.comment_before',
    'DELETE live.comment_mention',
    'DELETE live.draft',
    'DELETE live.file',
    'DELETE live.first_view',
    'DELETE live.holiday',
    'DELETE live.intake',
    'DELETE live.interview_passage_before',
    'DELETE live.interview_passage_branch',
    'DELETE live.job',
    'DELETE live.legal_setting',
    'DELETE live.membership',
    'DELETE live.place_change',
    'DELETE live.place_code',
    'DELETE live.place_trait',
    'DELETE live.population',
    'DELETE live.population_band',
    'DELETE live.post_permission',
    'DELETE live.procure_process',
    'DELETE live.saved_view',
    'DELETE live.search_entry',
    'DELETE live.search_word',
    'DELETE live.workbook',
    'DELETE public_record.budget_crossed',
    'DELETE public_record.budget_line',
    'DELETE public_record.budget_sum',
    'DELETE public_record.budget_total',
    'DELETE public_record.current',
    'DELETE public_record.payment',
    'DELETE public_record.payment_supplier',
    'DELETE public_record.place',
    'DELETE public_record.procure_answer',
    'DELETE public_record.procure_check',
    'DELETE public_record.procure_contract',
    'DELETE public_record.procure_figures',
    'DELETE public_record.procure_flag',
    'DELETE public_record.procure_indicator',
    'DELETE public_record.procure_party',
    'DELETE public_record.procure_process',
    'DELETE public_record.procure_projection',
    'DELETE public_record.procure_reading',
    'DELETE public_record.snapshot_part',
    'UPDATE live.assessment',
    'UPDATE live.assessment_cause',
    'UPDATE live.assessment_evidence',
    'UPDATE live.assessment_group',
    'UPDATE live.assessment_leaf',
    'UPDATE live.assessment_score',
    'UPDATE live.assessment_seat',
    'UPDATE live.assessment_signature',
    'UPDATE live.assessment_survey',
    'UPDATE live.body',
    'UPDATE live.budget',
    'UPDATE live.budget_crosswalk',
    'UPDATE live.budget_crosswalk_force',
    'UPDATE live.budget_kept_mapping',
    'UPDATE live.budget_question',
    'UPDATE live.budget_shared_mapping',
    'UPDATE live.comment',
    'UPDATE live.deputy',
    'UPDATE live.draft',
    'UPDATE live.engagement',
    'UPDATE live.file',
    'UPDATE live.first_view',
    'UPDATE live.framework_draft',
    'UPDATE live.holding',
    'UPDATE live.holiday',
    'UPDATE live.intake',
    'UPDATE live.interview',
    'UPDATE live.interview_passage',
    'UPDATE live.interview_passage_branch',
    'UPDATE live.job',
    'UPDATE live.legal_setting',
    'UPDATE live.notification',
    'UPDATE live.notification_choice',
    'UPDATE live.notification_setting',
    'UPDATE live.organisation',
    'UPDATE live.organisation_speaker',
    'UPDATE live.outlier_year',
    'UPDATE live.person',
    'UPDATE live.place',
    'UPDATE live.place_code',
    'UPDATE live.place_profile',
    'UPDATE live.place_trait',
    'UPDATE live.population',
    'UPDATE live.post',
    'UPDATE live.procure_reply',
    'UPDATE live.procure_reply_invitation',
    'UPDATE live.procure_subscription',
    'UPDATE live.quotation',
    'UPDATE live.refusal',
    'UPDATE live.request_answer',
    'UPDATE live.saved_view',
    'UPDATE live.search_entry',
    'UPDATE live.search_word',
    'UPDATE live.standing',
    'UPDATE live.survey',
    'UPDATE live.survey_answer',
    'UPDATE live.survey_answer_state',
    'UPDATE live.survey_question',
    'UPDATE live.thread_item',
    'UPDATE live.visit',
    'UPDATE live.workbook',
    'UPDATE public_record.budget_question',
    'UPDATE public_record.current',
    'UPDATE public_record.place',
    'UPDATE public_record.procure_check',
    'UPDATE public_record.procure_reply',
    'UPDATE public_record.snapshot',
  ]);
});
