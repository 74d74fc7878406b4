-- Promises of signed programmes and validated reports are figures: signing and deciding are recordings of the register, so that evidence
-- can count again what was known at its position. What was signed or decided before has none, and belongs to every position.
alter table programme_versions add column recording bigint,
  add column recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored;
alter table programme_report_decisions add column recording bigint,
  add column recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored;
grant insert (recorded_at, recording) on programme_versions to baophu_app;
grant insert (recorded_at, recording) on programme_report_decisions to baophu_app;

do $$
declare
  table_name text;
begin
  foreach table_name in array array['programme_versions', 'programme_report_decisions'] loop
    execute format(
      'create policy recorded_now on %I as restrictive for insert to baophu_app
         with check ((recording, recorded_on) = (select id, recorded_on from current_recording()))', table_name);
  end loop;
  -- Whoever answers the portal counts them, and reads nobody's name.
  foreach table_name in array array['programme_versions', 'programme_promises', 'programme_reports', 'programme_report_decisions'] loop
    execute format('alter policy register_of_the_transaction on %I to baophu_app, baophu_reader', table_name);
  end loop;
end $$;

grant select (province_id, programme_code, version, title, host_code, partner_code, from_day, to_day, signed_on, host_document_no, partner_document_no, recorded_at, recorded_on,
              recording) on programme_versions to baophu_reader;
grant select on programme_promises to baophu_reader;
grant select (province_id, id, programme_code, sender_code, kind, from_day, to_day, version, value, document_no, recorded_at)
  on programme_reports to baophu_reader;
grant select (province_id, report_id, decision, recorded_at, recorded_on, recording) on programme_report_decisions to baophu_reader;
