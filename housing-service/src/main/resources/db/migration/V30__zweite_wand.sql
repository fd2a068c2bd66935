-- What the job looks for in all Kommunen, past row-level security: which person, of which Kommune, by which days. The work
-- itself is done inside the Kommune.
create view faelliger_auszug_aller_kommunen as
  select a.kommune, a.id, a.person_id, a.ziel, a.ueberfaellig_gemeldet_am, b.ende
  from auszug a join belegung b on b.id = a.belegung_id and b.kommune = a.kommune
  where a.status in ('OFFEN', 'WOHNUNG_GEFUNDEN', 'VERLAENGERT');
comment on view faelliger_auszug_aller_kommunen is 'Auszuege under way, with their target date and the planned end of the stay.';
