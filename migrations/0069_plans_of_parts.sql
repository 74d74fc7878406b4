-- A base office shares out what it was given by a plan of its own: of a district, of its communes, of one of them. Without a unit a plan is
-- of the whole province.
alter table plans add column top text check (top ~ '^(area|organisation):\S+$');
grant insert (top) on plans to baophu_app;
