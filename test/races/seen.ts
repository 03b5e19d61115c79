import type { Framework } from '@groundwork-gov/frameworks';
import type { Client } from 'pg';

/** What a client sees of a place before it acts. By the time it acts, others may have changed it. */
export interface Seen {
  place: {
    version: number;
    calendar: number;
    look: number;
    profile: number;
    code: string;
    crest: string | null;
  };
  populations: { year: number; version: number }[];
  codes: string[];
  traits: { trait: string; year: number }[];
  holidays: string[];
  laws: { key: string; from: string; version: number }[];
  changes: string[];
  bodies: { id: string; version: number }[];
  posts: { id: string; version: number; bodyId: string; ofClient: boolean }[];
  persons: { id: string; version: number; email: string }[];
  holdings: { id: string; ofClient: boolean }[];
  deputies: string[];
  engagements: { id: string; version: number }[];
  organisations: { id: string; version: number }[];
  standings: { organisationId: string; standing: string; from: string }[];
  speakers: { organisationId: string; personId: string; from: string }[];
  invitations: { id: string; personId: string }[];
  workbooks: { id: string; kind: string; personId: string; isBegun: boolean }[];
  budgets: { year: number; side: 'expenditure' | 'revenue'; version: number }[];
  questions: { id: string; version: number; state: string }[];
  notes: { id: string; version: number; year: number; side: 'expenditure' | 'revenue'; about: string }[];
  paymentLoads: { id: string; takenBack: boolean }[];
  paymentQuestions: { id: string; answers: number }[];
  procureLoads: { loadId: string; source: number; added: number; takenBack: boolean }[];
  subscriptions: { seed: string; state: string }[];
  flags: string[];
  checks: { flag: string; notes: number }[];
  replies: { id: string; version: number; state: string }[];
  procureSources: { id: string; proposed: number }[];
  assessments: { id: string; version: number }[];
  assessmentSeats: { assessmentId: string; seat: string; personId: string; version: number }[];
  assessmentLeaves: { assessmentId: string; leaf: string; version: number }[];
  assessmentEvidence: { id: string; assessmentId: string; leaf: string }[];
  assessmentCauses: { id: string; assessmentId: string; leaf: string; version: number }[];
  frameworkDrafts: { id: string; version: number; document: Framework }[];
  surveys: { id: string; version: number; link: string }[];
  surveyAnswers: { id: string; surveyId: string; version: number; states: number; state: string }[];
  assessmentGroups: { assessmentId: string; key: string; version: number }[];
  assessmentSurveys: { assessmentId: string; surveyId: string; version: number }[];
  interviews: { id: string; assessmentId: string; version: number }[];
  passages: { id: string; interviewId: string; assessmentId: string; version: number }[];
  branches: { passageId: string }[];
  quotations: { id: string; assessmentId: string; version: number }[];
  outliers: number[];
  comments: { id: string; itemId: string; personId: string; version: number; isReply: boolean }[];
  jobs: { id: string; state: string }[];
  items: string[];
}

const LISTS: Readonly<Record<Exclude<keyof Seen, 'place'>, string>> = {
  populations: `json_build_object('year', year, 'version', version) from live.population t`,
  codes: 'scheme from live.place_code t',
  traits: `json_build_object('trait', trait, 'year', year) from live.place_trait t`,
  holidays: 'day from live.holiday t',
  laws: `json_build_object('key', key, 'from', valid_from, 'version', version) from live.legal_setting t`,
  changes: 'change_id from live.place_change t',
  bodies: `json_build_object('id', body_id, 'version', version) from live.body t`,
  posts: `json_build_object('id', post_id, 'version', version, 'bodyId', body_id,
    'ofClient', title like 'Client %') from live.post t`,
  persons: `json_build_object('id', person_id, 'version', version, 'email', email) from live.person t`,
  holdings: `json_build_object('id', holding_id, 'ofClient', exists (select from live.post p
    where p.place_id = t.place_id and p.post_id = t.post_id and p.title like 'Client %')) from live.holding t`,
  deputies: 'deputy_id from live.deputy t',
  engagements: `json_build_object('id', engagement_id, 'version', version) from live.engagement t`,
  organisations: `json_build_object('id', organisation_id, 'version', version) from live.organisation t`,
  standings: `json_build_object('organisationId', organisation_id, 'standing', standing, 'from', from_date) from live.standing t`,
  speakers: `json_build_object('organisationId', organisation_id, 'personId', person_id, 'from', from_date)
    from live.organisation_speaker t`,
  invitations: `json_build_object('id', invitation_id, 'personId', person_id) from sign_in.invitation t`,
  workbooks: `json_build_object('id', workbook_id, 'kind', kind, 'personId', person_id, 'isBegun', job_id is not null)
    from live.workbook t`,
  budgets: `json_build_object('year', year, 'side', side, 'version', version) from live.budget t`,
  questions: `json_build_object('id', question_id, 'version', version, 'state', state) from live.budget_question t`,
  notes: `json_build_object('id', note_id, 'version', (select max(s.version) from live.budget_note_state s
    where s.place_id = t.place_id and s.note_id = t.note_id), 'year', year, 'side', side, 'about', figure)
    from live.budget_note t`,
  paymentLoads: `json_build_object('id', load_id, 'takenBack', exists (select from live.payment_load_taken_back back
    where back.place_id = t.place_id and back.load_id = t.load_id)) from live.payment_load t`,
  paymentQuestions: `json_build_object('id', question_id, 'answers', (select count(*) from live.payment_disposition said
    where said.place_id = t.place_id and said.question_id = t.question_id)) from live.payment_question t`,
  procureLoads: `json_build_object('loadId', load_id, 'added', added, 'source', (select source_no from live.procure_source s
    where s.place_id = t.place_id and s.source_id = t.source_id), 'takenBack', exists (
    select from live.procure_load_taken_back back where back.place_id = t.place_id and back.load_id = t.load_id))
    from live.procure_load t`,
  flags: 'flag_id from public_record.procure_flag t',
  checks: `json_build_object('flag', flag_id, 'notes', (select count(*) from live.procure_check said
    where said.place_id = t.place_id and said.flag_id = t.flag_id)) from public_record.procure_check t`,
  replies: `json_build_object('id', reply_id, 'version', version, 'state', state) from live.procure_reply t`,
  subscriptions: `json_build_object('seed', seed, 'state', state) from live.procure_subscription t`,
  procureSources: `json_build_object('id', source_id, 'proposed', (select count(*) from live.procure_settings s
    where s.place_id = t.place_id and s.source_id = t.source_id)) from live.procure_source t`,
  assessments: `json_build_object('id', assessment_id, 'version', version) from live.assessment t`,
  assessmentSeats: `json_build_object('assessmentId', assessment_id, 'seat', seat, 'personId', person_id,
    'version', version) from live.assessment_seat t`,
  assessmentLeaves: `json_build_object('assessmentId', assessment_id, 'leaf', leaf, 'version', version)
    from live.assessment_leaf t`,
  assessmentEvidence: `json_build_object('id', evidence_id, 'assessmentId', assessment_id, 'leaf', leaf)
    from live.assessment_evidence t`,
  assessmentCauses: `json_build_object('id', cause_id, 'assessmentId', assessment_id, 'leaf', leaf, 'version', version)
    from live.assessment_cause t`,
  frameworkDrafts: `json_build_object('id', draft_id, 'version', version, 'document', document)
    from live.framework_draft t`,
  surveys: `json_build_object('id', survey_id, 'version', version, 'link', link) from live.survey t`,
  surveyAnswers: `json_build_object('id', answer_id, 'surveyId', survey_id, 'version', version, 'state', state,
    'states', (select count(*) from live.survey_answer_state s where s.place_id = t.place_id
      and s.survey_id = t.survey_id and s.answer_id = t.answer_id)) from live.survey_answer t`,
  assessmentGroups: `json_build_object('assessmentId', assessment_id, 'key', group_key, 'version', version)
    from live.assessment_group t`,
  assessmentSurveys: `json_build_object('assessmentId', assessment_id, 'surveyId', survey_id, 'version', version)
    from live.assessment_survey t`,
  interviews: `json_build_object('id', interview_id, 'assessmentId', assessment_id, 'version', version)
    from live.interview t`,
  passages: `json_build_object('id', passage_id, 'interviewId', interview_id, 'version', version, 'assessmentId',
    (select of.assessment_id from live.interview of where of.place_id = t.place_id and of.interview_id = t.interview_id))
    from live.interview_passage t`,
  branches: `json_build_object('passageId', passage_id) from live.interview_passage_branch t`,
  quotations: `json_build_object('id', quotation_id, 'assessmentId', assessment_id, 'version', version)
    from live.quotation t`,
  outliers: 'year from live.outlier_year t',
  comments: `json_build_object('id', comment_id, 'itemId', item_id, 'personId', person_id, 'version', version,
    'isReply', reply_to is not null) from live.comment t`,
  jobs: `json_build_object('id', job_id, 'state', state) from live.job t`,
  items: 'item_id from live.thread_item t',
};

/** One statement, so that it is one moment. Lists are in the order of their rows' ids, that is, by chance. */
const STATEMENT = `select json_build_object('place', (
    select json_build_object('version', place.version, 'calendar', calendar_version, 'look', look_version,
      'profile', coalesce((select profile.version from live.place_profile profile where profile.place_id = $1), 1),
      'code', code, 'crest', crest_file) from live.place where place_id = $1),
  ${Object.entries(LISTS)
    .map(
      ([name, list]) =>
        `'${name}', (select coalesce(json_agg(each), '[]') from (select ${list} where t.place_id = $1 order by 1::text) as list (each))`,
    )
    .join(',\n')}) as seen`;

export async function look(admin: Client, placeId: string): Promise<Seen> {
  const { rows } = await admin.query<{ seen: Seen }>(STATEMENT, [placeId]);
  const [row] = rows;
  if (!row) throw new Error(`there is no place ${placeId}`);
  return row.seen;
}
