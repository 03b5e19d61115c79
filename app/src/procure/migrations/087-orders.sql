-- Every order that a list of contracts offers has its index, which is read in both directions: what is not known stands at one
-- end of it and is fetched apart. The last word is the year of a source and the row in it, in place of the snapshot's hash,
-- which made every entry twice as long. Names are held to their first hundred characters: an index takes 2,704 bytes.
drop index public_record.public_procure_contract_day, public_record.public_procure_contract_value,
  public_record.public_procure_contract_buyer;
create index public_procure_contract_day on public_record.procure_contract (place_id, day, source_no, year, row);
create index public_procure_contract_value on public_record.procure_contract (place_id, value_order, source_no, year, row);
create index public_procure_contract_buyer on public_record.procure_contract (place_id, buyer_key, day, source_no, year, row);
create index public_procure_contract_title
  on public_record.procure_contract (place_id, (left(title, 100)) collate "und-x-icu", source_no, year, row);
create index public_procure_contract_buyer_name
  on public_record.procure_contract (place_id, (left(buyer, 100)) collate "und-x-icu", source_no, year, row);
create index public_procure_contract_supplier_name
  on public_record.procure_contract (place_id, (left(supplier, 100)) collate "und-x-icu", source_no, year, row);
-- Whose word a row is and what kind it is of: what few rows are is found by it.
create index public_procure_contract_whose on public_record.procure_contract (place_id, is_own, kind);
