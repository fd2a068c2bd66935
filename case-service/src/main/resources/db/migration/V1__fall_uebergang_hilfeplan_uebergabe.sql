-- Persons as far as the events tell them -------------------------------------------------------------------------

create table personenstand (
  person_id      uuid primary key,
  kommune        text not null check (kommune ~ '^\d{5}$'),
  person_version bigint not null check (person_version > 0),
  status         text not null,
  seit           date not null,
  vorher         text,
  version        bigint not null
);
comment on table personenstand is 'Aufenthaltsstatus of a person after aufenthaltsstatus.geaendert.v1; a projection, rebuilt by replay. No name, no birth date.';
comment on column personenstand.person_version is 'Newest personVersion seen; an older event is ignored.';
comment on column personenstand.vorher is 'The status before, for the difference of responsibilities; null if unknown.';

-- Fall ------------------------------------------------------------------------------------------------------------

create table fall (
  id               uuid primary key,
  kommune          text not null check (kommune ~ '^\d{5}$'),
  version          bigint not null,
  person_id        uuid not null,
  status           text not null check (status in ('EINGANG', 'AKTIV', 'NACHBETREUUNG', 'ABGESCHLOSSEN')),
  intensitaet      text not null check (intensitaet in ('HOCH', 'MITTEL', 'NIEDRIG')),
  quelle           text not null check (quelle in ('ZUWEISUNG', 'SELBST', 'UNTERKUNFT', 'AUSLAENDERBEHOERDE', 'JUGENDAMT', 'EHRENAMT', 'FAMILIENNACHZUG', 'STATUSWECHSEL')),
  eingang_datum    date not null,
  anlass           text check (length(anlass) <= 2000),
  sozialraum       text check (length(sozialraum) <= 200),
  lotse            text check (length(lotse) <= 200),
  vertretung       text check (length(vertretung) <= 200),
  eroeffnet_am     timestamptz not null,
  ergebnis         text check (ergebnis in ('ZIELE_ERREICHT', 'UEBERGEBEN', 'FORTGEZOGEN', 'AUSGEREIST', 'KONTAKT_ABGEBROCHEN', 'VERSTORBEN', 'SONSTIGES')),
  abgeschlossen_am timestamptz,
  check ((status = 'ABGESCHLOSSEN') = (ergebnis is not null)),
  check ((status = 'ABGESCHLOSSEN') = (abgeschlossen_am is not null))
);
comment on table fall is 'Fallmanagement for a person and the members of the household who are looked after with it.';
comment on column fall.lotse is 'User name of the responsible Lotse; null until assigned.';
comment on column fall.vertretung is 'User name of the deputy.';
comment on column fall.version is 'Optimistic lock and ETag.';
create index fall_lotse on fall (kommune, lotse, id);
create index fall_vertretung on fall (kommune, vertretung, id) where vertretung is not null;
create index fall_liste on fall (kommune, id);

create table fall_person (
  id        uuid primary key,
  kommune   text not null check (kommune ~ '^\d{5}$'),
  fall_id   uuid not null references fall,
  person_id uuid not null,
  offen     boolean not null,
  unique (fall_id, person_id)
);
comment on table fall_person is 'Who is in a Fall: the person it was opened for and the members.';
comment on column fall_person.offen is 'Whether the Fall is open; carried here so that the database can refuse a second open Fall of a person.';
create unique index ein_offener_fall_je_person on fall_person (kommune, person_id) where offen;

create table fallanalyse (
  id          uuid primary key,
  kommune     text not null check (kommune ~ '^\d{5}$'),
  fall_id     uuid not null references fall,
  nummer      bigint not null check (nummer > 0),
  inhalt      jsonb not null,
  erstellt_am timestamptz not null,
  autor       text not null,
  unique (fall_id, nummer)
);
comment on table fallanalyse is 'Will, resources and situation of the person. Each writing is a row: the newest nummer counts, the older ones are the course over time.';

create table notiz (
  id          uuid primary key,
  kommune     text not null check (kommune ~ '^\d{5}$'),
  fall_id     uuid not null references fall,
  text        text not null check (length(text) between 1 and 10000),
  vertraulich boolean not null,
  autor       text not null,
  leser       text[] not null,
  erstellt_am timestamptz not null
);
comment on table notiz is 'Notes on a Fall. Confidential ones (§ 203 StGB) are for author, deputy and the named persons only.';
comment on column notiz.leser is 'User names that may read a confidential note besides author and deputy.';
create index notiz_fall on notiz (fall_id, id);

-- Uebergang -------------------------------------------------------------------------------------------------------

create table wechselmeldung (
  wechsel_id           uuid primary key,
  kommune              text not null check (kommune ~ '^\d{5}$'),
  version              bigint not null,
  person_id            uuid not null,
  festgestellt_version bigint,
  von                  text,
  nach                 text,
  wirksam_ab           date,
  ersetzt              uuid[] not null,
  storniert_version    bigint,
  check (festgestellt_version is not null or storniert_version is not null),
  check ((festgestellt_version is null) = (von is null) and (von is null) = (nach is null) and (nach is null) = (wirksam_ab is null))
);
comment on table wechselmeldung is 'What status-service has told about a Rechtskreiswechsel, newest personVersion of each kind. The Uebergaenge follow from these rows alone, so the order of arrival does not matter.';
comment on column wechselmeldung.festgestellt_version is 'personVersion of the newest festgestellt; null if only a Storno has arrived (tombstone).';
comment on column wechselmeldung.storniert_version is 'personVersion of the newest Storno.';
comment on column wechselmeldung.ersetzt is 'Every Wechsel that this one was said to replace.';
create index wechselmeldung_person on wechselmeldung (kommune, person_id);

create table uebergang (
  id            uuid primary key,
  kommune       text not null check (kommune ~ '^\d{5}$'),
  version       bigint not null,
  person_id     uuid not null,
  wechsel_id    uuid not null,
  wechsel_ids   uuid[] not null,
  von           text not null,
  nach          text not null,
  wirksam_ab    date not null,
  status        text not null check (status in ('OFFEN', 'ABGESCHLOSSEN', 'ZURUECKGENOMMEN')),
  uebergeben_am timestamptz,
  fall_id       uuid references fall,
  bekannt_seit  date not null,
  unique (kommune, wechsel_id)
);
comment on table uebergang is 'The passage of a person from one Rechtskreis to another, with or without a Fall. Exactly one per chain of Wechsel that replace each other.';
comment on column uebergang.wechsel_id is 'The Wechsel that counts now.';
comment on column uebergang.wechsel_ids is 'All Wechsel of the chain.';
comment on column uebergang.uebergeben_am is 'When the receiver accepted the Uebergabe; null before and after a correction.';
comment on column uebergang.bekannt_seit is 'The day on which the passage became known here; Fristen relative to today count from it.';
create index uebergang_liste on uebergang (kommune, wirksam_ab, id);
create index uebergang_ohne_fall on uebergang (kommune, wirksam_ab, id) where fall_id is null;
create index uebergang_fall on uebergang (fall_id) where fall_id is not null;
create index uebergang_person on uebergang (kommune, person_id);

create table aufgabe (
  id             uuid primary key,
  kommune        text not null check (kommune ~ '^\d{5}$'),
  version        bigint not null,
  code           text not null check (code ~ '^[A-Z0-9_]{2,60}$'),
  text           text not null check (length(text) between 1 and 2000),
  frist          date not null,
  rolle          text not null,
  status         text not null check (status in ('OFFEN', 'ERLEDIGT', 'HINFAELLIG')),
  zur_pruefung   boolean not null,
  fall_id        uuid references fall,
  uebergang_id   uuid references uebergang,
  bezug_id       uuid,
  erledigt_am    timestamptz,
  erledigt_von   text,
  vermerk        text check (length(vermerk) <= 2000),
  check ((status = 'ERLEDIGT') = (erledigt_am is not null))
);
comment on table aufgabe is 'What somebody has to do by a date: from the templates of an Uebergang, from the judgement of a Massnahme, or own ones of a Fall.';
comment on column aufgabe.code is 'Code of the template; EIGENE for a task that a person has written.';
comment on column aufgabe.rolle is 'Realm role that is responsible.';
comment on column aufgabe.zur_pruefung is 'Was done, but its cause has changed since: to be looked at again.';
comment on column aufgabe.bezug_id is 'The Massnahme or Uebergabe that the task is about.';
create unique index aufgabe_einmal_je_anlass on aufgabe (uebergang_id, code, coalesce(bezug_id, uebergang_id)) where code <> 'EIGENE';
create index aufgabe_fall on aufgabe (fall_id, frist, id) where fall_id is not null;
create index aufgabe_faellig on aufgabe (kommune, frist, id) where status = 'OFFEN' or zur_pruefung;
create index aufgabe_offen_uebergang on aufgabe (uebergang_id) where status = 'OFFEN';

-- Hilfeplan -------------------------------------------------------------------------------------------------------

create table hilfeplan (
  fall_id uuid primary key references fall,
  kommune text not null check (kommune ~ '^\d{5}$'),
  version bigint not null,
  stand   bigint not null check (stand > 0)
);
comment on table hilfeplan is 'The Hilfeplan of a Fall; the row is the lock of the whole plan.';
comment on column hilfeplan.stand is 'Counts up with every change of the plan; ETag of the plan and of all its parts.';

create table ziel (
  id           uuid primary key,
  kommune      text not null check (kommune ~ '^\d{5}$'),
  fall_id      uuid not null references hilfeplan,
  handlungsfeld text not null check (handlungsfeld in ('WOHNEN', 'SPRACHE', 'BILDUNG', 'ARBEIT', 'GESUNDHEIT', 'SPORT_KULTUR', 'SOZIALES', 'SICHERHEIT')),
  bezeichnung  text not null check (length(bezeichnung) between 1 and 500),
  messgroesse  text not null check (length(messgroesse) between 1 and 500),
  bis          date not null,
  status       text not null check (status in ('OFFEN', 'TEILWEISE', 'ERREICHT', 'AUFGEGEBEN')),
  stand        bigint not null
);
comment on table ziel is 'A goal: specific, measurable, dated.';
comment on column ziel.stand is 'hilfeplan.stand of the last change of this row.';
create index ziel_fall on ziel (fall_id);

create table massnahme (
  id            uuid primary key,
  kommune       text not null check (kommune ~ '^\d{5}$'),
  fall_id       uuid not null references hilfeplan,
  ziel_id       uuid not null references ziel,
  angebot_id    uuid,
  person_id     uuid,
  bezeichnung   text not null check (length(bezeichnung) between 1 and 500),
  traeger       text not null check (length(traeger) between 1 and 200),
  kostentraeger text not null check (length(kostentraeger) between 1 and 200),
  rechtskreise  text[] not null check (cardinality(rechtskreise) > 0),
  von           date not null,
  bis           date,
  status        text not null check (status in ('GEPLANT', 'LAUFEND', 'ABGESCHLOSSEN', 'ABGEBROCHEN')),
  stand         bigint not null,
  check (bis is null or bis >= von)
);
comment on table massnahme is 'A measure towards a goal. It never ends by a change of law: only its own end date or a human ends it.';
comment on column massnahme.person_id is 'For whom; null = for everyone of the Fall.';
comment on column massnahme.rechtskreise is 'Coarse codes of the Rechtskreise in which it can be paid.';
comment on column massnahme.stand is 'hilfeplan.stand of the last change of this row.';
create index massnahme_fall on massnahme (fall_id);

create table einvernehmen (
  id         uuid primary key,
  kommune    text not null check (kommune ~ '^\d{5}$'),
  fall_id    uuid not null references hilfeplan,
  partei     text not null check (partei in ('LEISTUNGSBERECHTIGTER', 'LEISTUNGSERBRINGER', 'LEISTUNGSTRAEGER')),
  erteilt    boolean not null,
  stand      bigint not null,
  erklaert_am timestamptz not null,
  erfasst_von text not null,
  unique (fall_id, partei)
);
comment on table einvernehmen is 'The last declaration of each of the three parties, and the stand of the plan it was given to.';

-- Uebergabe -------------------------------------------------------------------------------------------------------

create table uebergabe (
  id                uuid primary key,
  kommune           text not null check (kommune ~ '^\d{5}$'),
  version           bigint not null,
  status            text not null check (status in ('ENTWURF', 'BEREITGESTELLT', 'RUECKFRAGE', 'ANGENOMMEN', 'ABGELEHNT', 'ZURUECKGEZOGEN', 'BERICHTIGT')),
  empfaenger        text not null check (empfaenger ~ '^(JC|SOZ|LEI|JUG)-\d{5}$'),
  paket_version     int not null check (paket_version > 0),
  wirksam_ab        date not null,
  ansprechpartner   text not null check (length(ansprechpartner) between 1 and 200),
  bemerkung         text check (length(bemerkung) <= 2000),
  fall_id           uuid references fall,
  erstellt_von      text not null,
  erstellt_am       timestamptz not null,
  paket             jsonb,
  bereitgestellt_am timestamptz,
  ersetzt           uuid unique references uebergabe,
  nachfolger        uuid references uebergabe,
  aktenzeichen      text check (length(aktenzeichen) <= 200),
  grund_code        text check (grund_code in ('UNZUSTAENDIG', 'PERSON_UNBEKANNT', 'UNTERLAGEN_FEHLEN', 'KEIN_ANTRAG', 'SONSTIGES')),
  naechster_versuch timestamptz,
  check ((status = 'ENTWURF') = (paket is null)),
  check ((paket is null) = (bereitgestellt_am is null)),
  check ((status = 'ABGELEHNT') = (grund_code is not null)),
  check (naechster_versuch is null or status = 'ENTWURF')
);
comment on table uebergabe is 'Hand-over of one Bedarfsgemeinschaft to a Leistungstraeger, closed loop. A correction makes a successor; nothing that was sent is ever changed.';
comment on column uebergabe.paket is 'The packet as frozen at Bereitstellung; a trigger forbids any change.';
comment on column uebergabe.bemerkung is 'For the sender only; never in the packet.';
comment on column uebergabe.naechster_versuch is 'When the job tries (again) to provide a successor; null = provided by a human.';
create index uebergabe_eingehend on uebergabe (kommune, empfaenger, id);
create index uebergabe_liste on uebergabe (kommune, id);
create index uebergabe_fall on uebergabe (fall_id) where fall_id is not null;
create index uebergabe_wartet on uebergabe (naechster_versuch) where naechster_versuch is not null;

create function paket_bleibt() returns trigger language plpgsql as $$
begin
  if old.paket is not null and new.paket is distinct from old.paket then
    raise exception 'a provided packet is never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger paket_bleibt before update on uebergabe for each row execute function paket_bleibt();

create table uebergabe_uebergang (
  id           uuid primary key,
  kommune      text not null check (kommune ~ '^\d{5}$'),
  uebergabe_id uuid not null references uebergabe,
  uebergang_id uuid not null references uebergang,
  gilt         boolean not null
);
comment on table uebergabe_uebergang is 'Which Uebergaenge an Uebergabe hands over.';
comment on column uebergabe_uebergang.gilt is 'Whether the Uebergabe is in force for it: not refused, withdrawn or corrected.';
create unique index eine_geltende_uebergabe_je_uebergang on uebergabe_uebergang (kommune, uebergang_id) where gilt;
create index uebergabe_uebergang_uebergabe on uebergabe_uebergang (uebergabe_id);
create index uebergabe_uebergang_uebergang on uebergabe_uebergang (uebergang_id);

create table uebergabenachricht (
  id           uuid primary key,
  kommune      text not null check (kommune ~ '^\d{5}$'),
  uebergabe_id uuid not null references uebergabe,
  art          text not null check (art in ('RUECKFRAGE', 'ANTWORT', 'ABLEHNUNG')),
  text         text not null check (length(text) between 1 and 2000),
  verfasser    text not null,
  am           timestamptz not null
);
comment on table uebergabenachricht is 'Questions, answers and reasons between sender and receiver; texts stay here and never go into events.';
create index uebergabenachricht_uebergabe on uebergabenachricht (uebergabe_id, id);

create table paketzugriff (
  id           uuid primary key,
  kommune      text not null check (kommune ~ '^\d{5}$'),
  uebergabe_id uuid not null references uebergabe,
  nutzer       text not null,
  traeger      text,
  am           timestamptz not null
);
comment on table paketzugriff is 'Who has read a packet and when (Art. 5 Abs. 2 DSGVO); for control only.';
create index paketzugriff_uebergabe on paketzugriff (uebergabe_id, am);
