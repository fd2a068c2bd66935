-- A confirmation is corrected by a further one; the newest counts.
alter table bestaetigung add column nr integer not null default 1 check (nr > 0);
alter table bestaetigung alter column nr drop default;
alter table bestaetigung drop constraint bestaetigung_pkey, add primary key (wechsel_id, nr);
comment on column bestaetigung.nr is '1, 2, … per Rechtskreiswechsel; a correction needs a bemerkung.';
