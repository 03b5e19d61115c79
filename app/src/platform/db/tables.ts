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
    position: Generated<number>;
  };
  'ledger.sealed': {
    place_id: string;
    entry_id: string;
    batch_idx: bigint;
    position: number;
    act: string;
    body: string;
    salt: Buffer;
    leaf_hash: Buffer;
    at: ColumnType<Date, Date | string, Date | string>;
  };
  'live.body': {
    place_id: string;
    body_id: string;
    name: string;
    names: ColumnType<unknown, string | null | undefined, string>;
    kind: Generated<string>;
    parent_id: string | null;
    legal_basis: Generated<string>;
    from_date: string | null;
    to_date: string | null;
    version: Generated<number>;
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
  'live.budget_control': {
    place_id: string;
    load_id: string;
    phase: string;
    stated: bigint;
    found: bigint;
    reason: string | null;
  };
  'live.budget_crosswalk': {
    place_id: string;
    crosswalk_id: string;
    version: Generated<number>;
  };
  'live.budget_crosswalk_force': {
    place_id: string;
    force_id: string;
    crosswalk_id: string;
    no: number;
    target: string;
    since: ColumnType<Date, Date | string, Date | string>;
    until: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'live.budget_crosswalk_version': {
    place_id: string;
    crosswalk_id: string;
    no: number;
    document: ColumnType<unknown, string, string>;
    reason: string;
    person_id: string;
    kept_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.budget_file': {
    place_id: string;
    file_id: string;
    name: string;
    bytes: bigint;
    sha256: string;
  };
  'live.budget_kept_mapping': {
    place_id: string;
    kept_id: string;
    name: string;
    version: Generated<number>;
    copied_from: ColumnType<unknown, string | null | undefined, string | null>;
    retired_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'live.budget_kept_version': {
    place_id: string;
    kept_id: string;
    no: number;
    document: ColumnType<unknown, string, string>;
    header: ColumnType<unknown, string, string>;
    valid_from: string | null;
    valid_until: string | null;
    person_id: string;
    kept_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
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
  'live.budget_load_within': {
    place_id: string;
    load_id: string;
    since: string | null;
    until: string;
    completes: boolean;
  };
  'live.budget_mapping': {
    place_id: string;
    mapping_id: string;
    sha256: string;
    document: ColumnType<unknown, string, string>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.budget_note': {
    place_id: string;
    note_id: string;
    year: number;
    side: string;
    figure: string;
    label: string;
  };
  'live.budget_note_state': {
    place_id: string;
    note_id: string;
    version: number;
    text: string | null;
    post: string;
    person_id: string;
    written_on: string;
    written_at: ColumnType<Date, Date | string, Date | string>;
  };
  'live.budget_question': {
    place_id: string;
    question_id: string;
    reference_hash: string;
    year: number;
    side: string;
    figure: string;
    label: string;
    language: string;
    question: string | null;
    name: string | null;
    email: string | null;
    asked_at: ColumnType<Date, Date | string, Date | string>;
    asked_on: string;
    state: Generated<string>;
    shown: string | null;
    shortened: Generated<boolean>;
    shown_name: string | null;
    answer: string | null;
    answered_on: string | null;
    answered_by: string | null;
    reason: string | null;
    reason_says: string | null;
    version: Generated<number>;
  };
  'live.budget_shared_mapping': {
    place_id: string;
    kept_id: string;
    name: string;
    document: ColumnType<unknown, string, string>;
    header: ColumnType<unknown, string, string>;
    shared_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.comment': {
    place_id: string;
    comment_id: string;
    item_id: string;
    reply_to: string | null;
    person_id: string;
    text: string | null;
    written_at: ColumnType<Date, Date | string, Date | string>;
    edited_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    withdrawn_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    resolved_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    resolved_by: string | null;
    version: Generated<number>;
  };
  'live.comment_before': {
    place_id: string;
    comment_id: string;
    version: number;
    text: string;
    until: ColumnType<Date, Date | string, Date | string>;
  };
  'live.comment_mention': {
    place_id: string;
    comment_id: string;
    person_id: string;
  };
  'live.deputy': {
    place_id: string;
    deputy_id: string;
    post_id: string | null;
    for_person_id: string | null;
    person_id: string;
    from_date: string;
    to_date: string;
    ended_on: string | null;
    reason: Generated<string>;
    engagement_id: string | null;
  };
  'live.draft': {
    place_id: string;
    person_id: string;
    form: string;
    subject: string;
    fields: ColumnType<unknown, string, string>;
    base_version: string | null;
    at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.engagement': {
    place_id: string;
    engagement_id: string;
    partner: string;
    purpose: string;
    contact: Generated<string>;
    from_date: string;
    to_date: string;
    ended_on: string | null;
    end_reason: Generated<string>;
    version: Generated<number>;
  };
  'live.file': {
    place_id: string;
    file_id: string;
    hash: string;
    type: string;
    size: bigint;
    name: string;
    width: number | null;
    height: number | null;
    keeps_traces: boolean;
    uploaded_by: string | null;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    held_by: string | null;
    state: string;
  };
  'live.first_view': {
    place_id: string;
    list: string;
    person_id: string;
    view_id: string;
  };
  'live.history': {
    place_id: string;
    seq: Generated<bigint>;
    at: ColumnType<Date, Date | string, Date | string>;
    person_id: string;
    act: string;
    detail: ColumnType<unknown, string | null | undefined, string>;
    in_stead_of: ColumnType<unknown, string | null | undefined, string>;
    request_id: string;
    entry_id: string;
    confidential: boolean;
    permission: string;
    kinds: ColumnType<unknown, string | null | undefined, string>;
  };
  'live.history_item': {
    place_id: string;
    item_id: string;
    seq: bigint;
  };
  'live.holding': {
    place_id: string;
    post_id: string;
    person_id: string;
    from_date: string;
    to_date: string | null;
    holding_id: Generated<string>;
    engagement_id: string | null;
    cancelled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    end_reason: Generated<string>;
  };
  'live.holiday': {
    place_id: string;
    day: string;
    name: ColumnType<unknown, string, string>;
  };
  'live.intake': {
    place_id: string;
    intake_id: string;
    person_id: string;
    files: ColumnType<unknown, string, string>;
    found: ColumnType<unknown, string, string>;
    document: ColumnType<unknown, string, string>;
    typed: string | null;
    year: number | null;
    side: string | null;
    stated: ColumnType<unknown, string | null | undefined, string>;
    preview: ColumnType<unknown, string | null | undefined, string | null>;
    preview_of: string | null;
    job_id: string | null;
    sent_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    until: string | null;
    what: string;
  };
  'live.job': {
    place_id: string;
    job_id: string;
    name: string;
    payload: ColumnType<unknown, string | null | undefined, string | null>;
    key: string | null;
    state: Generated<string>;
    done: Generated<number>;
    total: Generated<number>;
    attempts: Generated<number>;
    most_attempts: number;
    problem: ColumnType<unknown, string | null | undefined, string | null>;
    asked_by: string | null;
    scheduled: Generated<boolean>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    run_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    started_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    ended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    cancel_asked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'live.legal_setting': {
    place_id: string;
    key: string;
    valid_from: string;
    valid_to: string | null;
    value: string;
    law: string;
    article: Generated<string>;
    link: Generated<string>;
    version: Generated<number>;
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
    person_id: string | null;
  };
  'live.notification': {
    place_id: string;
    notification_id: string;
    person_id: string;
    item_id: string | null;
    message: string;
    params: ColumnType<unknown, string | null | undefined, string>;
    path: string;
    at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    read_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    settled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'live.notification_choice': {
    identity_id: string;
    kind: string;
    mail: string;
  };
  'live.notification_setting': {
    identity_id: string;
    quiet_from: number;
    quiet_to: number;
    on_days_off: boolean;
    daily_at: number;
  };
  'live.organisation': {
    place_id: string;
    organisation_id: string;
    name: string;
    names: ColumnType<unknown, string | null | undefined, string>;
    kind: string;
    registration: Generated<string>;
    email: Generated<string>;
    phone: Generated<string>;
    search_text: Generated<string>;
    version: Generated<number>;
  };
  'live.organisation_speaker': {
    place_id: string;
    organisation_id: string;
    person_id: string;
    from_date: string;
    to_date: string | null;
  };
  'live.outlier_year': {
    place_id: string;
    year: number;
    reason: string;
    person_id: string;
    marked_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    lifted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'live.payment': {
    place_id: string;
    load_id: string;
    line: number;
    day: string | null;
    minute: number | null;
    amount: bigint;
    supplier: string | null;
    supplier_id: string | null;
    bank_account: string | null;
    invoice: string | null;
    transaction: string | null;
    unit: string | null;
    category: string | null;
    account: string | null;
    description: string | null;
  };
  'live.payment_disposition': {
    place_id: string;
    question_id: string;
    disposition_no: number;
    screening_id: string;
    rule: string;
    outcome: string;
    recovered: bigint | null;
    note: string;
    person_id: string;
    at: ColumnType<Date, Date | string, Date | string>;
  };
  'live.payment_file': {
    place_id: string;
    file_id: string;
    name: string;
    bytes: bigint;
    sha256: string;
  };
  'live.payment_load': {
    place_id: string;
    load_id: string;
    load_no: number;
    file_id: string;
    file_name: string;
    mapping_id: string;
    person_id: string;
    loaded_at: ColumnType<Date, Date | string, Date | string>;
    payments: number;
    total: bigint;
    first_day: string | null;
    last_day: string | null;
    unknown_days: number;
    left_out: ColumnType<unknown, string, string>;
    columns: ColumnType<unknown, string, string>;
    reason: string | null;
  };
  'live.payment_load_taken_back': {
    place_id: string;
    load_id: string;
    person_id: string;
    at: ColumnType<Date, Date | string, Date | string>;
    reason: string;
  };
  'live.payment_mapping': {
    place_id: string;
    mapping_id: string;
    sha256: string;
    title: string;
    document: ColumnType<unknown, string, string>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.payment_question': {
    place_id: string;
    screening_id: string;
    question_id: string;
    rank: number;
    rule: string;
    ask: string;
    said: ColumnType<unknown, string, string>;
    folded: string;
    amount: bigint;
    p: number | null;
    discovery_rate: number | null;
    base_rate: number | null;
    score: number;
    state: string;
    row_count: number;
  };
  'live.payment_question_row': {
    place_id: string;
    screening_id: string;
    question_id: string;
    at: number;
    load_id: string;
    line: number;
  };
  'live.payment_screening': {
    place_id: string;
    screening_id: string;
    screening_no: number;
    person_id: string;
    at: ColumnType<Date, Date | string, Date | string>;
    ledger_digest: string;
    settings: ColumnType<unknown, string, string>;
    payments: number;
    screened: number;
    suppliers: number;
    counts: ColumnType<unknown, string, string>;
    rules: ColumnType<unknown, string, string>;
  };
  'live.payment_supplier_name': {
    place_id: string;
    name: string;
    folded: string;
  };
  'live.person': {
    place_id: string;
    person_id: string;
    name: string;
    identity_id: string | null;
    email: Generated<string>;
    phone: Generated<string>;
    language: string | null;
    sex: string | null;
    age_band: string | null;
    search_text: Generated<string>;
    version: Generated<number>;
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
    second_factor_required: Generated<boolean>;
    names: ColumnType<unknown, string | null | undefined, string>;
    former_codes: ColumnType<unknown, string | null | undefined, string>;
    search_text: Generated<string>;
    time_zone: Generated<string>;
    working_days: Generated<string>;
    fiscal_year_start: Generated<string>;
    fiscal_year_named: Generated<string>;
    accent: string | null;
    crest_file: string | null;
    closed_from: string | null;
    successor_code: string | null;
    calendar_version: Generated<number>;
    look_version: Generated<number>;
  };
  'live.place_change': {
    place_id: string;
    change_id: string;
    kind: string;
    effective_on: string;
    law: string;
    link: Generated<string>;
    other_code: string | null;
    other_name: Generated<string>;
    before: Generated<string>;
    after: Generated<string>;
    recorded_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.place_code': {
    place_id: string;
    scheme: string;
    code: string;
    source: Generated<string>;
  };
  'live.place_profile': {
    place_id: string;
    country: string | null;
    introduction: ColumnType<unknown, string | null | undefined, string>;
    area_hectares: bigint | null;
    area_source: Generated<string>;
    work_languages: ColumnType<unknown, string | null | undefined, string>;
    publication_languages: ColumnType<unknown, string | null | undefined, string>;
    settlement: string | null;
    coast: string | null;
    capital: string | null;
    version: Generated<number>;
  };
  'live.place_trait': {
    place_id: string;
    trait: string;
    year: number;
    value: string;
    unit: string;
    source: string;
  };
  'live.population': {
    place_id: string;
    year: number;
    source: string;
    link: Generated<string>;
    stated_total: bigint | null;
    version: Generated<number>;
  };
  'live.population_band': {
    place_id: string;
    year: number;
    sex: string;
    from_age: number;
    to_age: number | null;
    people: bigint;
  };
  'live.post': {
    place_id: string;
    post_id: string;
    body_id: string;
    title: string;
    titles: ColumnType<unknown, string | null | undefined, string>;
    role: string | null;
    seats: Generated<number>;
    reports_to: string | null;
    legal_basis: Generated<string>;
    official: Generated<boolean>;
    public_mail: Generated<string>;
    public_phone: Generated<string>;
    from_date: string | null;
    to_date: string | null;
    version: Generated<number>;
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
    answer: ColumnType<unknown, string | null | undefined, string | null>;
    at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.saved_view': {
    place_id: string;
    view_id: string;
    list: string;
    person_id: string;
    name: string;
    shared: Generated<boolean>;
    settings: ColumnType<unknown, string, string>;
    saved_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    removed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'live.search_entry': {
    place_id: string;
    item_id: string;
    kind: string;
    title: string;
    text: Generated<string>;
    permission: string;
    at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'live.search_word': {
    place_id: string;
    word: string;
    item_id: string;
    in_title: boolean;
  };
  'live.standing': {
    place_id: string;
    organisation_id: string;
    standing: string;
    from_date: string;
    to_date: string | null;
    basis: Generated<string>;
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
  'live.visit': {
    place_id: string;
    identity_id: string;
    seen_at: ColumnType<Date, Date | string, Date | string>;
    since: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    waiting: Generated<number>;
    waits: ColumnType<unknown, string | null | undefined, string>;
  };
  'live.workbook': {
    place_id: string;
    workbook_id: string;
    kind: string;
    person_id: string;
    file_id: string;
    reading: ColumnType<unknown, string, string>;
    sent_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    taken_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    job_id: string | null;
  };
  'public_record.budget_crossed': {
    place_id: string;
    snapshot_hash: string;
    target: string;
    code: string;
    source: string;
    counted: boolean;
    contingency: boolean;
    interest: boolean;
    lines: number;
    original: bigint | null;
    amended: bigint | null;
    authorised: bigint | null;
    committed: bigint | null;
    executed: bigint | null;
    paid: bigint | null;
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
  'public_record.budget_question': {
    place_id: string;
    question_id: string;
    year: number;
    side: string;
    figure: string;
    state: string;
    asked_on: string;
    days: number | null;
    hash: string | null;
  };
  'public_record.budget_sum': {
    place_id: string;
    snapshot_hash: string;
    classification: string;
    code: string;
    counted: boolean;
    contingency: boolean;
    interest: boolean;
    lines: number;
    original: bigint | null;
    amended: bigint | null;
    authorised: bigint | null;
    committed: bigint | null;
    executed: bigint | null;
    paid: bigint | null;
  };
  'public_record.budget_total': {
    place_id: string;
    snapshot_hash: string;
    year: number;
    side: string;
    currency: string;
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
  'public_record.file': {
    place_id: string;
    hash: string;
    snapshot_hash: string;
    type: string;
    size: bigint;
    name: string;
  };
  'public_record.log': {
    place_id: string;
    origin: string;
    size: Generated<bigint>;
    root: Buffer;
    signed_size: Generated<bigint>;
    anchored_size: Generated<bigint>;
    anchored_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    alarm: string | null;
    witnessed_size: Generated<bigint>;
  };
  'public_record.log_checkpoint': {
    place_id: string;
    size: bigint;
    root: Buffer;
    note: string | null;
    at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'public_record.log_cosignature': {
    place_id: string;
    origin: string;
    size: bigint;
    witness: string;
    key_id: string;
    line: string;
    at: ColumnType<Date, Date | string, Date | string>;
  };
  'public_record.log_end': {
    place_id: string;
    origin: string;
    signed_size: bigint;
    signed_root: Buffer;
    kept_size: bigint;
    alarm: string;
    reason: string;
    at: ColumnType<Date, Date | string, Date | string>;
  };
  'public_record.log_leaf': {
    place_id: string;
    idx: bigint;
    entry_id: string | null;
    body: string;
    leaf_hash: Buffer;
  };
  'public_record.log_tile': {
    place_id: string;
    level: number;
    n: bigint;
    root: Buffer;
  };
  'public_record.payment': {
    place_id: string;
    snapshot_hash: string;
    row: number;
    day: string | null;
    amount: bigint;
    supplier: string | null;
    supplier_id: string | null;
    invoice: string | null;
    transaction: string | null;
    unit: string | null;
    category: string | null;
    account: string | null;
    description: string | null;
    withheld: boolean;
  };
  'public_record.payment_supplier': {
    place_id: string;
    snapshot_hash: string;
    supplier: string;
    payments: number;
    amount: bigint;
    first_day: string | null;
    last_day: string | null;
  };
  'public_record.place': {
    place_id: string;
    code: string;
    name: string;
    currency: string;
    is_example: boolean;
    hash: string;
    names: ColumnType<unknown, string | null | undefined, string>;
    former_codes: ColumnType<unknown, string | null | undefined, string>;
    search_text: Generated<string>;
    accent: string | null;
    crest: string | null;
    population: bigint | null;
    closed_from: string | null;
    successor_code: string | null;
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
  'sign_in.access_token': {
    place_id: string;
    token_id: string;
    token_hash: string;
    identity_id: string;
    name: string;
    scopes: string;
    network: Generated<string>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    ends_on: string;
    used_on: string | null;
    revoked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    proved: Generated<boolean>;
  };
  'sign_in.account': {
    id: string;
    identity_id: string;
    account_id: string;
    provider_id: string;
    password: string | null;
    created_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    updated_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'sign_in.address_change': {
    change_id: string;
    identity_id: string;
    new_email: string;
    old_token_hash: string;
    new_token_hash: string;
    old_agreed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    new_agreed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    ends_at: ColumnType<Date, Date | string, Date | string>;
    closed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'sign_in.device': {
    device_id: string;
    token_hash: string;
    name: Generated<string>;
    is_shared: Generated<boolean>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'sign_in.device_person': {
    device_id: string;
    identity_id: string;
    handle: string;
    proved_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    pin_hash: string | null;
    pin_tries: Generated<number>;
  };
  'sign_in.event': {
    identity_id: string;
    event_id: string;
    what: string;
    device: Generated<string>;
    at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'sign_in.identity': {
    id: string;
    name: string;
    email: string;
    email_verified: Generated<boolean>;
    created_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    updated_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    language: string | null;
  };
  'sign_in.invitation': {
    place_id: string;
    invitation_id: string;
    token_hash: string;
    identity_id: string;
    person_id: string | null;
    name: string;
    post: Generated<string>;
    invited_by: Generated<string>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    ends_at: ColumnType<Date, Date | string, Date | string>;
    accepted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    withdrawn_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'sign_in.parked_form': {
    id: string;
    sealed: Buffer;
    expires_at: ColumnType<Date, Date | string, Date | string>;
  };
  'sign_in.rate_limit': {
    id: string;
    key: string;
    count: number;
    last_request: bigint;
  };
  'sign_in.recovery_code': {
    identity_id: string;
    code_hash: string;
    used_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'sign_in.reset': {
    token_hash: string;
    identity_id: string;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    ends_at: ColumnType<Date, Date | string, Date | string>;
    used_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  'sign_in.second_factor': {
    identity_id: string;
    secret: string;
    confirmed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    last_step: Generated<bigint>;
    added_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
  };
  'sign_in.session': {
    id: string;
    identity_id: string;
    token_hash: string;
    expires_at: ColumnType<Date, Date | string, Date | string>;
    user_agent: string | null;
    created_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    stage: string;
    how: string;
    seen_at: ColumnType<Date, Date | string | null | undefined, Date | string>;
    idle_seconds: number;
    device_id: string | null;
    proved_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
}
