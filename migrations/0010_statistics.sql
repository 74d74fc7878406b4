-- A person's lines lie together, so a sample sees far too few different people, and the planner would
-- read whole tables to find a few. The fewest different people that are likely, as a share of the lines:
alter table contributions alter person_id set (n_distinct = -0.1);
alter table movements alter person_id set (n_distinct = -0.05);
