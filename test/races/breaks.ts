/**
 * For every invariant a statement that breaks it in the place $1, as only whoever owns the database could. One that is
 * missing here makes the test fail by name: a rule that was never seen broken proves nothing.
 */
export const breaks: Readonly<Record<string, string>> = {
  'record.one-entry': 'delete from ledger.pending where place_id = $1',
  'record.answered-once': 'update live.request_answer set answer = null where place_id = $1',
  'record.no-answer-without-act': `insert into live.request_answer (place_id, request_id, person_id, action, input_hash, answer)
    values ($1, gen_random_uuid(), gen_random_uuid(), 'a', '', '{}')`,
  'record.versions-once': `insert into ledger.pending (place_id, entry_id, act, confidential, body, leaf_hash)
    select $1, gen_random_uuid(), 'body.changed', false, '{"subject":"body/x@2"}', sha256('') from generate_series(1, 2)`,
  'record.log-dense': 'update public_record.log set size = size + 1 where place_id = $1',
  'record.log-signed': `update public_record.log set alarm = 'rewritten' where place_id = $1`,
  'record.public-entries':
    'update public_record.snapshot set entry_id = gen_random_uuid() where place_id = $1',
  'public.current-stands': `update public_record.snapshot set bytes = null, withdrawn_at = now(), withdrawn_reason = 'x'
    where place_id = $1`,
  'public.withdrawn-once': `insert into ledger.pending (place_id, entry_id, act, confidential, body, leaf_hash)
    select $1, gen_random_uuid(), 'a.withdrawn', false, '{"act":"a.withdrawn","content":"sha256:x"}', sha256('')
    from generate_series(1, 2)`,
  'jobs.waiting-is-queued': `insert into live.job (place_id, job_id, name, most_attempts)
    values ($1, gen_random_uuid(), 'mail.send', 5)`,
  'places.seats': `insert into live.holding (place_id, post_id, person_id, from_date)
    select $1, (select post_id from live.post where place_id = $1 order by 1 limit 1), person_id, '2020-01-01'
    from live.person where place_id = $1 on conflict do nothing`,
  'places.held-once': `insert into live.holding (place_id, post_id, person_id, from_date)
    select place_id, post_id, person_id, from_date + 1 from live.holding where place_id = $1 and cancelled_at is null`,
  'places.last-administrator': `update live.holding set from_date = '2020-01-01', to_date = '2021-01-01'
    where place_id = $1`,
  'places.standing-once': `insert into live.standing (place_id, organisation_id, standing, from_date)
    select $1, organisation_id, 'convene', day from live.organisation, unnest('{2020-01-01,2021-01-01}'::date[]) as day
    where place_id = $1`,
  'places.speaks-once': `insert into live.organisation_speaker (place_id, organisation_id, person_id, from_date)
    select $1, somebody.id, somebody.id, day
    from (select gen_random_uuid() as id) as somebody, unnest('{2020-01-01,2021-01-01}'::date[]) as day`,
  'places.law-once': `insert into live.legal_setting (place_id, key, valid_from, value, law)
    select $1, 'debt.limit', day, '1', 'x' from unnest('{2020-01-01,2021-01-01}'::date[]) as day`,
  'places.versions': 'update live.organisation set version = version + 1 where place_id = $1',
  'places.recorded-states': `insert into ledger.pending (place_id, entry_id, act, confidential, body, leaf_hash)
    select $1, gen_random_uuid(), 'body.changed', false, format('{"subject":"body/%s@99"}', body_id), sha256('')
    from live.body where place_id = $1`,
  'places.codes-once': `update live.place set former_codes = (select jsonb_agg(code) from live.place where place_id <> $1)
    where place_id = $1`,
  'places.public-place': `update public_record.place set hash = 'x' where place_id = $1`,
  'places.members': 'delete from live.membership where place_id = $1',
  'places.items': `delete from live.thread_item where place_id = $1 and kind = 'body'`,
  'places.crest': 'update live.place set crest_file = gen_random_uuid() where place_id = $1',
  'budget.loads-whole': 'delete from live.budget_line where place_id = $1 and line = 2',
  'budget.loads-dated': `insert into live.budget_load_within (place_id, load_id, until, completes)
    select place_id, load_id, '1990-01-01', false from live.budget_load where place_id = $1 limit 1`,
  'budget.loads-counted': 'update live.budget_load set load_no = load_no + 1 where place_id = $1',
  'budget.versions': 'update live.budget set version = version + 1 where place_id = $1',
  'budget.adoptions-counted': 'update live.budget_adoption set version = version + 1 where place_id = $1',
  'budget.adoptions-told': `update live.budget_adoption set source = 'x' where place_id = $1`,
  'budget.published-whole':
    'update public_record.budget_line set original = original + 1 where place_id = $1',
  'budget.only-current-lines': `update public_record.budget_line set snapshot_hash = snapshot_hash || 'x' where place_id = $1`,
  'budget.crosswalks-published': 'update live.budget_crosswalk_force set until = since where place_id = $1',
  'budget.crossed-whole':
    'update public_record.budget_crossed set original = coalesce(original, 0) + 1 where place_id = $1',
  'budget.items': `delete from live.thread_link where place_id = $1 and relation = 'read-from'`,
  'budget.questions-counted': `update public_record.budget_question set state = 'x' where place_id = $1`,
  'budget.questions-shown': `update live.budget_question set shown = 'x' where place_id = $1`,
  'budget.askers-told': `update live.budget_question set email = 'x' where place_id = $1`,
  'budget.notes-published': 'update live.budget_note_state set text = null where place_id = $1',
  'payments.loads-whole': 'update live.payment set amount = amount + 1 where place_id = $1',
  'payments.loads-counted': 'update live.payment_load set load_no = load_no + 1 where place_id = $1',
  'payments.questions-whole': `update live.payment_screening set counts = '{"queued": 4999}' where place_id = $1`,
  'payments.published-whole': 'update public_record.payment set amount = amount + 1 where place_id = $1',
  'payments.only-current-rows': `update public_record.payment_supplier set snapshot_hash = snapshot_hash || 'x'
    where place_id = $1`,
  'procure.loads-whole': 'delete from live.procure_release where place_id = $1',
  'procure.loads-counted': 'update live.procure_load set load_no = load_no + 1000 where place_id = $1',
  'procure.processes-stand': 'update live.procure_process set releases = releases + 1 where place_id = $1',
  'procure.published-whole': 'delete from public_record.procure_contract where place_id = $1',
  'procure.news-known': 'update public_record.procure_deal set edition = edition + 1 where place_id = $1',
  'procure.subscribers-told': `insert into live.procure_subscription (place_id, subscription_id, reference_hash, seed, search,
      language, email, state, asked_at, confirmed_at, told_through)
    values ($1, gen_random_uuid(), 'x', gen_random_uuid(), '', 'en', 'x', 'confirmed', now(), now(), 1000)`,
  'procure.replies-counted': `insert into public_record.procure_reply (place_id, reply_id, flag_id, party_keys, role, state, came_on)
    values ($1, gen_random_uuid(), 'x', '{}', 'buyer', 'received', '2020-01-01')`,
  'procure.replies-shown': `with own as (
      insert into live.procure_reply (place_id, reply_id, reference_hash, flag_id, source_no, code, about, subject, party_keys,
        label, role, language, text, came_at, came_on, state, shown)
      values ($1, gen_random_uuid(), 'x', 'x', 1, 'R003', 'process', 'x', '{}', '', 'buyer', 'en', 'x', now(), '2020-01-01',
        'published', 'x') returning reply_id)
    insert into public_record.procure_reply (place_id, reply_id, flag_id, party_keys, role, state, came_on, hash)
    select $1, reply_id, 'x', '{}', 'buyer', 'published', '2020-01-01', 'x' from own`,
  'procure.repliers-told': `insert into live.procure_reply_invitation (place_id, invitation_id, reference_hash, flag_id, role,
      name, email, person_id, sent_at, used_at)
    values ($1, gen_random_uuid(), 'x', 'x', 'buyer', 'x', 'x', gen_random_uuid(), now(), now())`,
  'procure.checks-shown': `insert into public_record.procure_check (place_id, flag_id, party_keys, outcome, checked_on, hash)
    values ($1, 'x', '{}', 'explained', '2020-01-01', 'x')`,
  'procure.only-current-rows': `update public_record.procure_party set snapshot_hash = snapshot_hash || 'x'
    where place_id = $1`,
  'procure.figures-kept': `update public_record.procure_figures set years = '[]' where place_id = $1`,
  'procure.flags-follow': 'update public_record.procure_indicator set clear = clear + 1 where place_id = $1',
  'procure.settings-agreed': `update live.procure_settings set document = '{}' where place_id = $1`,
  'diagnose.outlier-once': `insert into live.outlier_year (place_id, year, reason, person_id, marked_at)
    select $1, 2020, 'x', gen_random_uuid(), at from unnest('{2020-01-01,2021-01-01}'::timestamptz[]) as at`,
  'diagnose.runs-frozen': 'delete from live.measure_run where place_id = $1',
  'diagnose.leaves-of-framework': 'delete from live.assessment_leaf where place_id = $1',
  'diagnose.agreed-after-both': 'update live.assessment_score set locked_at = null where place_id = $1',
  'diagnose.same-is-agreed':
    'update live.assessment_leaf set agreed = null, agreed_at = null where place_id = $1',
  'diagnose.seats-apart': `update live.assessment_seat set person_id = (select person_id from live.person
    where place_id = $1 order by 1 limit 1) where place_id = $1`,
  'diagnose.signed-as-it-stands': 'update live.assessment set version = version + 1 where place_id = $1',
  'diagnose.assessment-published': 'update live.assessment set published_hash = null where place_id = $1',
  'diagnose.causes-stand': `update live.assessment_cause set removed_at = now()
    where place_id = $1 and depth = 1`,
  'diagnose.passages-coded': `update live.interview_passage set leaves = '{nowhere}'
    where place_id = $1 and removed_at is null`,
  'diagnose.branches-wait': `update live.interview_passage_branch set base = 1000
    where place_id = $1 and settled_at is null`,
  'diagnose.quotations-approved': `update live.assessment_evidence set removed_at = now()
    where place_id = $1 and kind = 'quotation'`,
  'diagnose.withdrawn-forgotten': `update live.interview set held_at = 'x'
    where place_id = $1 and withdrawn_at is not null`,
  'diagnose.interviews-counted': 'update live.interview set no = no + 100 where place_id = $1',
  'diagnose.surveys-as-told': `update live.assessment_survey set matched = '{"women": "nowhere"}' where place_id = $1`,
  'diagnose.framework-versions': 'update live.framework_version set no = no + 1 where place_id = $1',
  'surveys.answer-as-its-state': 'update live.survey_answer set version = version + 1 where place_id = $1',
  'surveys.erased-whole': `update live.survey_answer set state = 'erased', answers = null where place_id = $1`,
  'surveys.conflict-has-branch': `update live.survey_answer set state = 'conflict'
    where place_id = $1 and state = 'stands'`,
  'surveys.results-published': `update live.survey set published_hash = 'x' where place_id = $1`,
  'work.comment-versions': 'update live.comment set version = version + 1 where place_id = $1',
  'work.replies': 'update live.comment set reply_to = comment_id where place_id = $1',
  'work.withdrawn-words': 'update live.comment set text = null, withdrawn_at = now() where place_id = $1',
};
