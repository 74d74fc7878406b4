-- Who acted, in which role and on whose behalf, as it was then: a role may be another one tomorrow.
alter table audit_entries add column role text;
alter table audit_entries add column organisation text;
