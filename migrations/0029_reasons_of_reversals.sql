-- Why a contribution was taken back, where somebody said it; what files reverse has none.
alter table contributions
  add column reason text,
  add check (reason is null or (reverses is not null and reason <> ''));
