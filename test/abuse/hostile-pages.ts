import type { World } from '../support/town.ts';
import { CORRECTED_YEAR, WITHDRAWN_YEAR, YEAR } from './hostile-town.ts';
import { addressOf, type ListedRoute, type ParamName, routesOf, type Values } from './routes.ts';

export interface Address {
  path: string;
  /** The same for pages that differ in nothing but which thing of its kind they show. */
  shape: string;
}

const LISTS = [
  'persons',
  'posts',
  'organisations',
  'history',
  'budgets',
  'budgets/mappings',
  'payments',
  'payments/loads',
  'payments/questions',
  'procurement',
  'procurement/loads',
  'procurement/findings',
  'procurement/replies',
  'procurement/replies/signs',
];

interface Thing {
  id: string;
  kind: string;
}

/** Questions of one rule differ in their words alone. */
const EACH_RULE = 5;
/** The lines of payments that are opened one by one: the first is the header. */
const LINES = Array.from({ length: 20 }, (_, at) => String(at + 2));

/** Files that wait: those without a mapping, and the others by how many of their lines cannot be read. */
const waiting = (what: 'budget' | 'payments') =>
  `select place_id, intake_id as id, case when typed is not null then 'intake without a mapping'
     when preview is null then 'intake'
     else 'intake with ' || coalesce(preview #>> '{files,0,faultCount}', 'nothing read') end as kind
   from live.intake where what = '${what}'`;

const THINGS: Partial<Record<ParamName, string>> = {
  item: `select place_id, item_id as id, kind || case when exists (
           select from live.comment c where c.place_id = i.place_id and c.item_id = i.item_id)
           then ' with remarks' else '' end as kind from live.thread_item i`,
  body: `select place_id, body_id as id, 'body' as kind from live.body`,
  post: `select place_id, post_id as id, 'post' as kind from live.post`,
  person: `select place_id, person_id as id, 'person' as kind from live.person`,
  holding: `select place_id, holding_id as id, 'holding' as kind from live.holding`,
  deputy: `select place_id, deputy_id as id, 'deputy' as kind from live.deputy`,
  engagement: `select place_id, engagement_id as id, 'engagement' as kind from live.engagement`,
  organisation: `select place_id, organisation_id as id, 'organisation' as kind from live.organisation`,
  comment: `select place_id, comment_id as id, 'comment' as kind from live.comment`,
  job: `select place_id, job_id as id, name as kind from live.job`,
  file: `select place_id, file_id as id, 'file' as kind from live.file where held_by is not null`,
  workbook: `select place_id, workbook_id as id, kind from live.workbook`,
  question: `select place_id, question_id as id, 'question ' || state as kind from live.budget_question`,
  note: `select place_id, note_id as id, 'note' as kind from live.budget_note`,
  hash: `select place_id, hash as id, kind from public_record.current`,
  load: `select place_id, load_id as id, case when exists (
           select from live.payment_load_taken_back b where b.place_id = l.place_id and b.load_id = l.load_id)
           then 'load taken back' else 'load' end as kind from live.payment_load l`,
  arrival: `select place_id, load_id as id, case when finding_count > 0 then 'arrival with findings' else 'arrival' end
             as kind from live.procure_load`,
  process: `select place_id, process_id as id, 'process' as kind from public_record.procure_process`,
  party: `select distinct place_id, party_key as id, 'party' as kind from public_record.procure_party`,
  flag: `select place_id, flag_id as id, kind from (
           select f.place_id, f.flag_id, 'flag ' || f.about || case when c.flag_id is null then '' else ' that was looked into' end
             as kind, row_number() over (partition by f.place_id, f.about, c.flag_id is null order by f.flag_id) as nth
           from public_record.procure_flag f
           left join public_record.procure_check c on c.place_id = f.place_id and c.flag_id = f.flag_id) flags
         where nth <= ${EACH_RULE}`,
  reply: `select place_id, reply_id as id, 'reply ' || state as kind from live.procure_reply`,
  origin: `select place_id, source_id as id, 'source' as kind from live.procure_settings`,
  indicator: `select distinct place_id, code as id, 'indicator with flags' as kind from public_record.procure_flag`,
  asked: `select place_id, question_id as id, 'asked ' || rule as kind from (
            select q.*, row_number() over (partition by place_id, rule order by rank) as nth
            from live.payment_question q) q where nth <= ${EACH_RULE}`,
  assessment: `select place_id, assessment_id as id, case when published_hash is null then 'assessment'
             else 'public assessment' end as kind from live.assessment`,
  cause: `select place_id, cause_id as id, 'cause' as kind from live.assessment_cause`,
  framework: `select place_id, framework as id, 'framework' as kind from live.framework_version`,
  draft: `select place_id, draft_id as id, 'draft' as kind from live.framework_draft`,
  survey: `select place_id, survey_id as id, case when published_hash is null then 'survey' else 'public survey' end as kind
           from live.survey`,
  link: `select place_id, link as id, case when closed_at is null then 'open link' else 'link' end as kind
         from live.survey`,
  // An answer is found by its survey as well.
  answer: `select place_id, survey_id || ' ' || answer_id as id, 'answers that are ' || state as kind
           from live.survey_answer`,
  intake: waiting('budget'),
  sent: waiting('payments'),
  incoming: `select place_id, intake_id as id, case when preview #>> '{files,0,refused}' is null then 'incoming'
               else 'incoming with nothing read' end as kind from live.intake where what = 'procurement'`,
  crosswalk: `select k.place_id, k.crosswalk_id as id, case when f.crosswalk_id is null then 'crosswalk'
                else 'crosswalk in force' end as kind from live.budget_crosswalk k
              left join live.budget_crosswalk_force f on f.place_id = k.place_id and f.crosswalk_id = k.crosswalk_id
                and f.until is null`,
  published: `select place_id, key as id, 'public crosswalk' as kind from public_record.current where kind = 'crosswalk'`,
  mapping: `select place_id, kept_id as id, 'mapping' as kind from live.budget_kept_mapping`,
};

/** Every address of the town that a person can open: of each thing that it has, and as lists and pages are asked. */
export async function pagesOf(
  world: World,
  { code, placeId }: { code: string; placeId: string },
  lines: readonly string[],
): Promise<Address[]> {
  const pages = new Map<string, string>();
  const add = (path: string, shape: string) => void pages.set(path, shape);
  const things = await thingsOf(world, placeId);
  for (const route of routesOf(world.house, 'GET'))
    for (const { path, shape } of addressesOf(route, code, things)) add(path, shape);
  const year = `/places/${code}/budget/${YEAR}/expenditure`;
  for (const by of [1, 2]) add(`${year}?by=${by}`, 'by');
  for (const page of [2, 3, 4]) add(`${year}/lines?page=${page}`, 'lines');
  add(`/places/${code}?lang=ar`, 'in Arabic');
  const desk = `/work/places/${code}`;
  for (const { id } of things.get('body') ?? []) add(`${desk}/bodies/${id}/change?draft=use`, 'draft');
  for (const { id } of things.get('survey') ?? [])
    for (const below of ['questions/mark?path=q0', 'paper?in=1', 'results?by=group', 'answers/file.csv'])
      add(`${desk}/surveys/${id}/${below}`, `survey ${below}`);
  for (const { id } of things.get('assessment') ?? [])
    add(`${desk}/assessments/${id}/leaves/pi-1.1`, 'a dimension that the records propose');
  for (const list of LISTS)
    for (const as of ['csv', 'json', 'xlsx']) add(`${desk}/${list}?as=${as}`, `${list} as ${as}`);
  for (const { path, shape } of await interviewsIn(world, placeId)) add(`${desk}/assessments/${path}`, shape);
  // What was asked for stands in the answer.
  for (const line of lines) {
    const q = encodeURIComponent(line);
    for (const path of [`${desk}/search`, `${desk}/persons`, `${desk}/posts`, `${desk}/organisations`, '/'])
      add(`${path}?q=${q}`, `${path}?q`);
    add(`/sign-in?to=${q}`, 'sign-in?to');
    add(`/places/${encodeURIComponent(line)}`, 'a code that is none');
  }
  return [...pages].map(([path, shape]) => ({ path, shape }));
}

/** The pages below an interview or a survey that was taken in, which its assessment alone does not name. */
async function interviewsIn(world: World, placeId: string): Promise<Address[]> {
  const { rows } = await world.admin.query<Address>(
    `select assessment_id || '/interviews/' || interview_id as path, 'an interview' as shape
     from live.interview where place_id = $1
     union select assessment_id || '/interviews/' || interview_id || '/passages/' || passage_id, 'a passage'
     from live.interview join live.interview_passage using (place_id, interview_id) where place_id = $1
     union select assessment_id || '/interviews/' || interview_id || '/passages/' || passage_id || '/settle', 'two texts'
     from live.interview join live.interview_passage using (place_id, interview_id)
     join live.interview_passage_branch using (place_id, passage_id) where place_id = $1 and settled_at is null
     union select assessment_id || '/interviews/offline/' || interview_id, 'a note without a net'
     from live.interview where place_id = $1
     union select assessment_id || '/surveys/' || survey_id, 'a survey taken in'
     from live.assessment_survey where place_id = $1
     union select assessment_id || '/groups/' || group_key, 'a group' from live.assessment_group where place_id = $1
     order by path`,
    [placeId],
  );
  return rows;
}

/** Pages whose address names the town and nothing in it. */
export function frontPagesOf(world: World, code: string, some: 'all' | 'few'): Address[] {
  const few = /^\/places|^\/work\/places\/:code(\/history|\/settings\/profile)?$/;
  return routesOf(world.house, 'GET')
    .filter(({ path, params }) => params.join() === 'code' && (some === 'all' || few.test(path)))
    .map(({ path, key }) => ({ path: addressOf(path, { code }), shape: key }));
}

async function thingsOf(world: World, placeId: string): Promise<Map<ParamName, Thing[]>> {
  const found = new Map<ParamName, Thing[]>();
  for (const [name, statement] of Object.entries(THINGS) as [ParamName, string][]) {
    const { rows } = await world.admin.query<Thing>(
      `select id, kind from (${statement}) things where place_id = $1 order by kind, id`,
      [placeId],
    );
    found.set(name, rows);
  }
  return found;
}

function addressesOf(route: ListedRoute, code: string, things: ReadonlyMap<ParamName, Thing[]>): Address[] {
  const { path, key, params } = route;
  const common: Values = { code, side: 'expenditure', year: String(YEAR), measure: 'pefa.pi-2.1' };
  if (params.includes('answer'))
    return (things.get('answer') ?? []).map(({ id, kind }) => {
      const [survey = '', answer = ''] = id.split(' ');
      return { path: addressOf(path, { ...common, survey, answer }), shape: `${key} ${kind}` };
    });
  const named = params.find((name) => things.has(name));
  if (named)
    return (things.get(named) ?? []).flatMap(({ id, kind }) =>
      (params.includes('line') ? LINES : ['']).map((line) => ({
        path: addressOf(path, { ...common, [named]: id, line }),
        shape: `${key} ${kind}`,
      })),
    );
  const found = [{ path: addressOf(path, common), shape: key }];
  const add = (values: Values, shape = key) =>
    found.push({ path: addressOf(path, { ...common, ...values }), shape });
  if (params.includes('measure')) for (const measure of ['pefa.pi-1', 'pefa.pi-3.2']) add({ measure });
  else if (params.includes('year')) {
    add({ year: String(WITHDRAWN_YEAR) }, `${key} withdrawn`);
    add({ year: String(CORRECTED_YEAR) }, `${key} corrected`);
    add({ side: 'revenue' });
  }
  return found;
}
