-- Candidates are found in one statement of their own since they go by all records of a person.
drop function people_to_win(text, date, date, date, date);

-- Whose collector is to ask somebody: another organisation does not take it back. Null is the office of social insurance.
alter table candidate_assignments add column organisation text;
grant insert (organisation) on candidate_assignments to baophu_app;
