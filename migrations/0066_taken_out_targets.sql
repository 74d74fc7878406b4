-- What a later version of a plan takes out has no target any more: that version says so, with no value. A growth can be below nought.
alter table targets alter column value drop not null;
alter table targets drop constraint targets_value_check;
alter table targets add constraint targets_value_check check (value >= 0 or indicator = 'growth');
-- Targets stand in the order in which they were set, in a later version too, whose targets are all of one instant.
alter table plan_goals add column goal_no bigint generated always as identity;
