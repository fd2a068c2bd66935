-- A task may follow a Frist that status-service computes ------------------------------------------------------------

alter table aufgabe
  add column frist_typ      text check (frist_typ ~ '^[A-Z0-9_]{2,60}$'),
  add column frist_tage     int,
  add column frist_abgleich timestamptz,
  add check ((frist_typ is null) = (frist_tage is null)),
  add check (frist_abgleich is null or frist_typ is not null);
comment on column aufgabe.frist_typ is 'Type of the Frist of status-service that frist follows; null = none.';
comment on column aufgabe.frist_tage is 'Days after the end of that Frist, negative for before.';
comment on column aufgabe.frist_abgleich is 'When status-service is asked for that Frist (again).';
create index aufgabe_frist_abgleich on aufgabe (frist_abgleich, id) where status = 'OFFEN' and frist_abgleich is not null;
