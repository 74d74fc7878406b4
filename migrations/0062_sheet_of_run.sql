-- Which sheet of a workbook a run reads, by its place from 0: its name may be somebody's. Null for all whose heads are known.
alter table file_runs add column sheet_no smallint check (sheet_no >= 0);
grant insert (sheet_no) on file_runs to baophu_app;
