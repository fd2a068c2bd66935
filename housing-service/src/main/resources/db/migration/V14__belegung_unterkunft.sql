-- The Lagebild counts the stays of a day per Unterkunft: the stay knows it, so that an index alone answers.

alter table belegung add column unterkunft_id uuid;
comment on column belegung.unterkunft_id is 'Unterkunft of the place, set by the database.';
update belegung b set unterkunft_id = e.unterkunft_id
  from platz p join einheit e on e.id = p.einheit_id where p.id = b.platz_id;
alter table belegung alter column unterkunft_id set not null;

create function belegung_setze_unterkunft() returns trigger language plpgsql as $$
begin
  select e.unterkunft_id into new.unterkunft_id
  from platz p join einheit e on e.id = p.einheit_id where p.id = new.platz_id;
  return new;
end $$;
create trigger belegung_unterkunft before insert on belegung
  for each row execute function belegung_setze_unterkunft();

drop index belegung_stand;
create index belegung_stand on belegung (kommune, frei_ab, von) include (unterkunft_id, platz_id)
  where storniert_am is null;
create index einheit_plaetze on einheit (kommune, unterkunft_id) include (plaetze);
