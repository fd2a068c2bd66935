-- Unterbringung: stock of places, stays, persons as far as housing has to know them, Auszug.
-- Every table carries kommune, the 5-digit key of the Kreis or kreisfreie Stadt, and every reference includes it, so
-- that the database refuses a reference into another Kommune.

create extension if not exists btree_gist;

create table unterkunft (
  id          uuid        primary key,
  kommune     text        not null check (kommune ~ '^[0-9]{5}$'),
  name        text        not null,
  art         text        not null check (art in
                ('AUFNAHMEEINRICHTUNG', 'GEMEINSCHAFTSUNTERKUNFT', 'DEZENTRALE_WOHNUNG', 'NOTUNTERKUNFT')),
  gemeinde    text        not null check (gemeinde ~ '^[0-9]{8}$'),
  strasse     text        not null,
  plz         text        not null check (plz ~ '^[0-9]{5}$'),
  ort         text        not null,
  sozialraum  text,
  merkmale    text[]      not null default '{}',
  betreiber   text,
  vertrag_von date,
  vertrag_bis date,
  erfasst_am  timestamptz not null,
  version     bigint      not null,
  unique (id, kommune),
  check (vertrag_bis >= vertrag_von)
);
comment on table unterkunft is 'A building or flat in which the Kommune houses people.';
comment on column unterkunft.gemeinde is '8-digit Amtlicher Gemeindeschluessel of the place where it stands.';
comment on column unterkunft.sozialraum is 'Stadtteil or planning area, as the Kommune names it.';
comment on column unterkunft.merkmale is 'Attributes that hold for the whole building.';
comment on column unterkunft.vertrag_bis is 'Last day of the contract; null = open.';
create index unterkunft_liste on unterkunft (kommune, name, id);
create index unterkunft_gemeinde on unterkunft (kommune, gemeinde, art);

create table einheit (
  id            uuid   primary key,
  kommune       text   not null,
  unterkunft_id uuid   not null,
  bezeichnung   text   not null,
  merkmale      text[] not null default '{}',
  plaetze       int    not null check (plaetze >= 0),
  version       bigint not null,
  unique (id, kommune),
  unique (unterkunft_id, bezeichnung),
  foreign key (unterkunft_id, kommune) references unterkunft (id, kommune)
);
comment on table einheit is 'A flat or room of an Unterkunft.';
comment on column einheit.plaetze is 'How many places it has; also the number of the last one.';

create table platz (
  id          uuid primary key,
  kommune     text not null,
  einheit_id  uuid not null,
  nummer      int  not null check (nummer > 0),
  bezeichnung text not null,
  unique (id, kommune),
  unique (einheit_id, nummer),
  foreign key (einheit_id, kommune) references einheit (id, kommune)
);
comment on table platz is 'A place to sleep for one person.';

create table belegung (
  id           uuid        primary key,
  kommune      text        not null,
  person_id    uuid        not null,
  platz_id     uuid        not null,
  von          date        not null,
  ende         date        check (ende > von),
  grund        text        check (grund in ('AUSZUG', 'VERLEGUNG', 'AUSREISE', 'TOD', 'FORTZUG', 'STORNO')),
  storniert_am timestamptz,
  erfasst_am   timestamptz not null,
  version      bigint      not null,
  unique (id, kommune),
  foreign key (platz_id, kommune) references platz (id, kommune),
  check (grund is null or grund = 'STORNO' or ende is not null),
  check ((grund = 'STORNO') is true = (storniert_am is not null)),
  constraint belegung_platz_frei
    exclude using gist (platz_id with =, daterange(von, ende) with &&) where (storniert_am is null),
  constraint belegung_person_frei
    exclude using gist (kommune with =, person_id with =, daterange(von, ende) with &&) where (storniert_am is null)
);
comment on table belegung is 'A stay: one person on one place. Never deleted; a cancelled one is marked.';
comment on column belegung.person_id is 'Id of the person in status-service. Names are not stored here.';
comment on column belegung.ende is 'First day on which the place is free again (exclusive end); null = open.';
comment on column belegung.grund is 'Why it ended; null while it runs, also if an end is planned.';
comment on constraint belegung_platz_frei on belegung is 'A place has one person at a time. Same-day turnover is possible.';
comment on constraint belegung_person_frei on belegung is 'A person lives in one place at a time.';
create index belegung_person on belegung (kommune, person_id, von);
create index belegung_platz on belegung (platz_id, von);
create index belegung_liste on belegung (kommune, von desc, id);

create table person (
  kommune   text not null,
  person_id uuid not null,
  primary key (kommune, person_id)
);
comment on table person is 'Persons of the Kommune, known from the events of status-service. Ids only.';

create table status_fakt (
  kommune   text    not null,
  person_id uuid    not null,
  version   bigint  not null,
  seit      date    not null,
  status    text    not null,
  korrektur boolean not null,
  primary key (kommune, person_id, version, seit)
);
comment on table status_fakt is 'Facts from aufenthaltsstatus.geaendert.v1, append-only. The present status is derived from the set of them, so their order of arrival does not matter.';
comment on column status_fakt.version is 'personVersion of the event.';
comment on column status_fakt.korrektur is 'What older versions said about the time from seit on is void.';

create table wechsel_fakt (
  kommune    text   not null,
  person_id  uuid   not null,
  version    bigint not null,
  wechsel_id uuid   not null,
  art        text   not null check (art in ('FESTGESTELLT', 'STORNIERT')),
  nach       text,
  wirksam_ab date,
  ersetzt    uuid,
  primary key (kommune, person_id, version, wechsel_id, art),
  check (art = 'STORNIERT' or (nach is not null and wirksam_ab is not null))
);
comment on table wechsel_fakt is 'Facts from rechtskreiswechsel.festgestellt.v1 and .storniert.v1, append-only. A Storno that comes first waits here for its Wechsel.';
comment on column wechsel_fakt.ersetzt is 'The Wechsel that this one corrects.';

create table haushalt_fakt (
  kommune     text   not null,
  person_id   uuid   not null,
  version     bigint not null,
  haushalt_id uuid   not null,
  mitglied_id uuid   not null,
  nummer      int    not null,
  rolle       text   not null,
  eltern_von  uuid[] not null,
  von         date   not null,
  bis         date,
  primary key (kommune, person_id, version, haushalt_id, nummer)
);
comment on table haushalt_fakt is 'Memberships from haushalt.geaendert.v1, as told to person_id; of one household the newest version counts.';
comment on column haushalt_fakt.bis is 'Last day of the membership; null = open.';

create table auszug (
  id                       uuid        primary key,
  kommune                  text        not null,
  person_id                uuid        not null,
  belegung_id              uuid        not null,
  grund                    text        not null check (grund in ('ANERKENNUNG', 'RECHTSKREISWECHSEL', 'FAMILIE')),
  wirksam_ab               date        not null,
  status                   text        not null check (status in
                             ('OFFEN', 'WOHNUNG_GEFUNDEN', 'VERLAENGERT', 'ABGESCHLOSSEN', 'ZURUECKGENOMMEN')),
  ziel                     date        not null,
  ziel_vereinbart          boolean     not null,
  ziel_vorschlag           date,
  hindernisse              text[]      not null default '{}',
  eroeffnet_am             timestamptz not null,
  ueberfaellig_gemeldet_am timestamptz,
  beendet_am               date,
  version                  bigint      not null,
  foreign key (belegung_id, kommune) references belegung (id, kommune),
  check ((status in ('ABGESCHLOSSEN', 'ZURUECKGENOMMEN')) = (beendet_am is not null))
);
comment on table auszug is 'A person is no longer bound to municipal housing and shall find a flat (AsylG § 53 Abs. 2).';
comment on column auszug.wirksam_ab is 'The day from which the time for moving out counts.';
comment on column auszug.ziel_vereinbart is 'A human has agreed the target date: a correction of the law does not move it.';
comment on column auszug.ziel_vorschlag is 'Target date after such a correction; to be judged by a human.';
comment on column auszug.beendet_am is 'Day of moving out, or of the withdrawal.';
create unique index auszug_offen on auszug (kommune, person_id)
  where status in ('OFFEN', 'WOHNUNG_GEFUNDEN', 'VERLAENGERT');
create index auszug_liste on auszug (kommune, ziel, id);
create index auszug_belegung on auszug (belegung_id);
create index auszug_faellig on auszug (ziel)
  where ueberfaellig_gemeldet_am is null and status in ('OFFEN', 'WOHNUNG_GEFUNDEN', 'VERLAENGERT');
