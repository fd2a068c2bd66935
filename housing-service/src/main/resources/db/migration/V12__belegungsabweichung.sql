-- Reasons for deviating from a rule of placement.

create table belegungsabweichung (
  kommune     text        not null,
  belegung_id uuid        not null,
  regel       text        not null,
  grund       text        not null,
  erfasst_von text        not null,
  erfasst_am  timestamptz not null,
  primary key (belegung_id, regel),
  foreign key (belegung_id, kommune) references belegung (id, kommune)
);
comment on table belegungsabweichung is 'A human has deviated from a rule of placement, and says why.';
comment on column belegungsabweichung.regel is 'As the rule file calls it.';
