-- How somebody came to enrol is part of the enrolment: a later line changes it only by withdrawing the one that was wrong.
alter table enrolments add column channel text check (channel in ('activity', 'walk-in', 'visit', 'online'));
alter table enrolments add constraint enrolments_channel_of_activity
  check (channel is null or (channel = 'activity') = (activity_code is not null));
