-- Figures of the published contracts of a place, kept as they are published: to count a million contracts anew takes longer than anybody waits
-- for a page. They are made of public rows alone and can be made again.
create table public_record.procure_figures (
  place_id uuid not null primary key,
  -- By what they were counted: currency, the first day of fiscal years, the limits of the law. By others they are counted anew.
  terms    text not null,
  made_on  date not null,
  -- From this day on they are others, as one more contract was to be finished by then; null where none is to be.
  until    date,
  years    jsonb not null
);
alter table public_record.procure_figures enable row level security;
alter table public_record.procure_figures force row level security;
create policy own_place on public_record.procure_figures to groundwork_app
  using (place_id = (select live.current_place())) with check (place_id = (select live.current_place()));
create policy everyone_reads on public_record.procure_figures for select to groundwork_public using (true);
grant select, insert, delete on public_record.procure_figures to groundwork_app;
grant select on public_record.procure_figures to groundwork_public;
