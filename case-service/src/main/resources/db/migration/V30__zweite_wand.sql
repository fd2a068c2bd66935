-- What jobs look for in all Kommunen, past row-level security: which row, of which Kommune, since when. The work itself is
-- done inside the Kommune.
create view nachfolger_aller_kommunen as
  select kommune, id, naechster_versuch from uebergabe where naechster_versuch is not null;
comment on view nachfolger_aller_kommunen is 'Drafts that replace another Uebergabe and wait to be provided.';

create view wartende_uebergabe_aller_kommunen as
  select kommune, id, wirksam_ab, wartet_seit, erinnert_am from uebergabe
  where wartet_seit is not null and eskaliert_am is null;
comment on view wartende_uebergabe_aller_kommunen is 'Uebergaben that wait for somebody and of which the Leitung does not know yet.';

create view fristabgleich_aller_kommunen as
  select a.kommune, a.id, u.person_id, a.frist_typ, a.frist_tage, a.frist_abgleich
  from aufgabe a join uebergang u on u.id = a.uebergang_id and u.kommune = a.kommune
  where a.status = 'OFFEN' and a.frist_abgleich is not null;
comment on view fristabgleich_aller_kommunen is 'Open tasks whose Frist of status-service is to be asked for.';
