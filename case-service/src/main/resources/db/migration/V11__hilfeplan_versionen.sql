-- Every change of a Hilfeplan makes a version -----------------------------------------------------------------------

alter table hilfeplan
  add column ueberpruefung_am    date,
  add column ueberpruefung_stand bigint not null default 1;
comment on column hilfeplan.ueberpruefung_am is 'When the plan is to be reviewed; null = not agreed.';
comment on column hilfeplan.ueberpruefung_stand is 'hilfeplan.stand of the last change of ueberpruefung_am.';

create table hilfeplan_version (
  id          uuid primary key,
  kommune     text not null check (kommune ~ '^\d{5}$'),
  fall_id     uuid not null references hilfeplan,
  nummer      bigint not null check (nummer > 0),
  inhalt      jsonb not null,
  autor       text not null,
  erstellt_am timestamptz not null,
  unique (fall_id, nummer)
);
comment on table hilfeplan_version is 'The plan as it stood after each change; never changed.';
comment on column hilfeplan_version.nummer is 'hilfeplan.stand of that change.';
comment on column hilfeplan_version.inhalt is 'Review date, goals and Massnahmen by their ids.';

create function version_bleibt() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a plan is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger version_bleibt before update on hilfeplan_version for each row execute function version_bleibt();

insert into hilfeplan_version (id, kommune, fall_id, nummer, inhalt, autor, erstellt_am)
select gen_random_uuid(), p.kommune, p.fall_id, p.stand,
       jsonb_build_object(
         'ueberpruefungAm', null,
         'ziele', coalesce((select jsonb_object_agg(z.id, jsonb_build_object(
             'handlungsfeld', z.handlungsfeld, 'bezeichnung', z.bezeichnung, 'messgroesse', z.messgroesse,
             'bis', z.bis, 'status', z.status)) from ziel z where z.fall_id = p.fall_id), '{}'),
         'massnahmen', coalesce((select jsonb_object_agg(m.id, jsonb_build_object(
             'zielId', m.ziel_id, 'angebotId', m.angebot_id, 'personId', m.person_id, 'bezeichnung', m.bezeichnung,
             'traeger', m.traeger, 'kostentraeger', m.kostentraeger, 'rechtskreise', m.rechtskreise,
             'von', m.von, 'bis', m.bis, 'status', m.status)) from massnahme m where m.fall_id = p.fall_id), '{}')),
       'case-service', now()
from hilfeplan p;

-- No Massnahme ends without a decision on record --------------------------------------------------------------------

alter table massnahme
  add column entschieden_von   text,
  add column entschieden_am    timestamptz,
  add column entschieden_stand bigint;
update massnahme set entschieden_von = 'case-service', entschieden_am = now(), entschieden_stand = stand
where status in ('ABGESCHLOSSEN', 'ABGEBROCHEN');
alter table massnahme
  add check ((entschieden_von is null) = (entschieden_am is null) and (entschieden_am is null) = (entschieden_stand is null)),
  add constraint ende_ist_entschieden check (status not in ('ABGESCHLOSSEN', 'ABGEBROCHEN') or entschieden_von is not null);
comment on column massnahme.entschieden_von is 'Who decided last about its state or its last day.';
comment on column massnahme.entschieden_stand is 'hilfeplan.stand of that decision.';

create function massnahme_endet_durch_entscheidung() returns trigger language plpgsql as $$
begin
  if ((new.status in ('ABGESCHLOSSEN', 'ABGEBROCHEN') and new.status is distinct from old.status)
      or coalesce(new.bis, 'infinity') < coalesce(old.bis, 'infinity'))
     and (new.entschieden_stand is null or new.entschieden_stand is not distinct from old.entschieden_stand) then
    raise exception 'a Massnahme ends by a decision on record only' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger massnahme_endet_durch_entscheidung before update on massnahme
  for each row execute function massnahme_endet_durch_entscheidung();
