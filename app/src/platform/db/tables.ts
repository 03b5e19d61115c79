// Written by `npm run types` from the migrated database. Do not edit.
import type { ColumnType, Generated } from 'kysely';

export interface DB {
  'ledger.pending': {
    place_id: string;
    entry_id: string;
    act: string;
    confidential: boolean;
    body: string;
    salt: Buffer | null;
    leaf_hash: Buffer;
    at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.body': {
    place_id: string;
    body_id: string;
    name: string;
  };
  'live.budget': {
    place_id: string;
    budget_id: string;
    year: number;
    side: string;
    version: Generated<number>;
  };
  'live.budget_code': {
    place_id: string;
    load_id: string;
    classification: string;
    code: string;
    label: string;
  };
  'live.budget_file': {
    place_id: string;
    file_id: string;
    name: string;
    bytes: bigint;
    sha256: string;
  };
  'live.budget_line': {
    place_id: string;
    load_id: string;
    line: number;
    key: string;
    administrative: string | null;
    functional: string | null;
    programme: string | null;
    economic: string | null;
    fund: string | null;
    project: string | null;
    exclusion: number | null;
    contingency: boolean;
    interest: boolean;
    original: bigint | null;
    amended: bigint | null;
    authorised: bigint | null;
    committed: bigint | null;
    executed: bigint | null;
    paid: bigint | null;
  };
  'live.budget_load': {
    place_id: string;
    load_id: string;
    budget_id: string;
    load_no: number;
    file_id: string;
    mapping_id: string;
    person_id: string;
    loaded_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    lines: number;
    excluded_lines: number;
    digest: string;
    correction: string | null;
  };
  'live.budget_load_phase': {
    place_id: string;
    load_id: string;
    phase: string;
    as_of: string;
  };
  'live.budget_mapping': {
    place_id: string;
    mapping_id: string;
    sha256: string;
    document: ColumnType<unknown, string, string>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.holding': {
    place_id: string;
    post_id: string;
    person_id: string;
    from_date: string;
    to_date: string | null;
  };
  'live.measure_run': {
    place_id: string;
    run_id: string;
    measure: string;
    formula_version: number;
    period_from: number;
    period_to: number;
    as_of: ColumnType<Date, Date | string, Date | string>;
    inputs: ColumnType<unknown, string, string>;
    result: ColumnType<unknown, string, string>;
    rows_hash: string;
    frozen_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.membership': {
    identity_id: string;
    place_id: string;
  };
  'live.outlier_year': {
    place_id: string;
    year: number;
    reason: string;
    person_id: string;
    marked_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    lifted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'live.person': {
    place_id: string;
    person_id: string;
    name: string;
    identity_id: string | null;
  };
  'live.place': {
    place_id: string;
    kind: string;
    code: string;
    name: string;
    currency: string;
    is_example: Generated<boolean>;
    version: Generated<number>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.post': {
    place_id: string;
    post_id: string;
    body_id: string;
    title: string;
  };
  'live.post_permission': {
    place_id: string;
    post_id: string;
    permission: string;
  };
  'live.refusal': {
    place_id: string;
    identity_id: string;
    what: string;
    code: string;
    minute: ColumnType<Date, Date | string, Date | string>;
    times: Generated<number>;
  };
  'live.request_answer': {
    place_id: string;
    request_id: string;
    person_id: string;
    action: string;
    input_hash: string;
    answer: ColumnType<unknown, string | null | undefined, string>;
    at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.thread_item': {
    place_id: string;
    item_id: string;
    kind: string;
    title: string;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.thread_link': {
    place_id: string;
    from_id: string;
    relation: string;
    to_id: string;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'public_record.budget_line': {
    place_id: string;
    snapshot_hash: string;
    file: number;
    line: number;
    administrative: string | null;
    functional: string | null;
    programme: string | null;
    economic: string | null;
    fund: string | null;
    project: string | null;
    exclusion: number | null;
    contingency: boolean;
    interest: boolean;
    original: bigint | null;
    amended: bigint | null;
    authorised: bigint | null;
    committed: bigint | null;
    executed: bigint | null;
    paid: bigint | null;
  };
  'public_record.current': {
    place_id: string;
    kind: string;
    key: string;
    hash: string;
    since: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'public_record.place': {
    place_id: string;
    code: string;
    name: string;
    currency: string;
    is_example: boolean;
    hash: string;
  };
  'public_record.snapshot': {
    place_id: string;
    hash: string;
    kind: string;
    key: string;
    format: number;
    bytes: Buffer | null;
    entry_id: string;
    entry_hash: string;
    published_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    withdrawn_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    withdrawn_reason: string | null;
  };
  'public_record.snapshot_part': {
    place_id: string;
    snapshot_hash: string;
    part: number;
    hash: string;
    bytes: Buffer;
  };
  'sign_in.account': {
    id: string;
    identity_id: string;
    account_id: string;
    provider_id: string;
    access_token: string | null;
    refresh_token: string | null;
    id_token: string | null;
    access_token_expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    refresh_token_expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    scope: string | null;
    password: string | null;
    created_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    updated_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'sign_in.identity': {
    id: string;
    name: string;
    email: string;
    email_verified: Generated<boolean>;
    image: string | null;
    created_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    updated_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'sign_in.rate_limit': {
    id: string;
    key: string;
    count: number;
    last_request: bigint;
  };
  'sign_in.session': {
    id: string;
    identity_id: string;
    token: string;
    expires_at: ColumnType<Date, Date | string, Date | string>;
    ip_address: string | null;
    user_agent: string | null;
    created_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    updated_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'sign_in.verification': {
    id: string;
    identifier: string;
    value: string;
    expires_at: ColumnType<Date, Date | string, Date | string>;
    created_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    updated_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
}
