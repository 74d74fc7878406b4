-- Who held an activity stands apart from its guests, and is in no total of them.
alter table activity_plans add column organisers integer check (organisers >= 0);
grant insert (organisers) on activity_plans to baophu_app;
