import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import { lines } from '../../platform/invariants/lines.ts';
import { SEED_GROUPS } from '../voices/groups.ts';

export const passagesApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('passage %s', said.passage_id) as line
        from live.interview_passage as said
        join live.interview as heard using (place_id, interview_id)
        where said.place_id = ${tx.placeId} and (
          exists (select from unnest(said.leaves) as code where not exists (
            select from live.assessment_leaf as held where held.place_id = said.place_id
              and held.assessment_id = heard.assessment_id and held.leaf = code))
          or said.removed_at is null and said.version - 1 <> (
            select count(*) from live.interview_passage_before as before
            where before.place_id = said.place_id and before.passage_id = said.passage_id))`,
  );

export const quotationsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with shown as (
          select evidence_id from live.assessment_evidence
          where place_id = ${tx.placeId} and kind = 'quotation' and removed_at is null),
        approved as (
          select quoted.evidence_id from live.quotation as quoted
          join live.interview_passage as said using (place_id, passage_id)
          where quoted.place_id = ${tx.placeId} and quoted.approved_by <> quoted.proposed_by
            and quoted.ended_at is null and said.removed_at is null and quoted.says <> '')
        select format('evidence %s', coalesce(shown.evidence_id, approved.evidence_id)) as line
        from shown full join approved on shown.evidence_id = approved.evidence_id
        where shown.evidence_id is null or approved.evidence_id is null`,
  );

export const keptAfterWithdrawal = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('interview %s', heard.interview_id) as line
        from live.interview as heard
        where heard.place_id = ${tx.placeId} and heard.withdrawn_at is not null and (
          heard.speaker is not null or heard.held_at <> '' or heard.answered_none or heard.answered_survey is not null
          or exists (select from live.interview_passage as said where said.place_id = heard.place_id
            and said.interview_id = heard.interview_id and (said.says <> '' or said.removed_at is null))
          or exists (select from live.interview_passage_before as before
            join live.interview_passage as said using (place_id, passage_id)
            where before.place_id = heard.place_id and said.interview_id = heard.interview_id)
          or exists (select from live.interview_passage_branch as beside
            join live.interview_passage as said using (place_id, passage_id)
            where beside.place_id = heard.place_id and said.interview_id = heard.interview_id)
          or exists (select from live.quotation as quoted where quoted.place_id = heard.place_id
            and quoted.interview_id = heard.interview_id and (quoted.says <> '' or quoted.ended_at is null)))
        union all
        select format('quotation %s', quotation_id) from live.quotation
        where place_id = ${tx.placeId} and ended_why = 'consent-withdrawn' and says <> ''`,
  );

export const interviewsMiscounted = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('assessment %s: %s interviews, up to number %s', assessment_id, count(*), max(no)) as line
        from live.interview where place_id = ${tx.placeId}
        group by assessment_id having count(*) <> max(no)`,
  );

export const branchesApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('branch %s of passage %s', branch_id, passage_id) as line
        from live.interview_passage_branch as beside join live.interview_passage as said using (place_id, passage_id)
        where place_id = ${tx.placeId} and settled_at is null and (said.removed_at is not null or base >= said.version)`,
  );

export const surveysApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('survey %s of assessment %s', survey_id, assessment_id) as line
        from live.assessment_survey as taken
        where place_id = ${tx.placeId} and (
          jsonb_path_exists(counted, '$.**.heard ? (@ > 0 && @ < 5)')
          or jsonb_path_exists(counted, '$.**.speakers ? (@ > 0 && @ < 5)')
          or jsonb_path_exists(counted, '$.**.problem ? (@ > 0 && @ < 5)')
          or exists (select from jsonb_each_text(matched) as of (name, key)
            where key <> all (${[...SEED_GROUPS]}) and not exists (select from live.assessment_group as known
              where known.place_id = taken.place_id and known.assessment_id = taken.assessment_id
                and known.group_key = of.key)))`,
  );
