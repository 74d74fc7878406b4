-- The audit names people by their ids: each register reads and writes its own lines only, as with the people themselves.
alter table audit_entries enable row level security;
create policy register_of_the_transaction on audit_entries
  using (province_id = (select current_setting('baophu.province')::smallint));
