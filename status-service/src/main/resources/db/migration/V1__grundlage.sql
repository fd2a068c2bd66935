create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Persons and households -----------------------------------------------------------------------------------------

create table person (
  id                               uuid primary key,
  kommune                          text not null check (kommune ~ '^\d{5}$'),
  version                          bigint not null check (version > 0),
  vorname                          text not null check (length(vorname) between 1 and 200),
  nachname                         text not null check (length(nachname) between 1 and 200),
  suchname                         text not null,
  geburtsdatum                     date not null check (geburtsdatum >= date '1900-01-01'),
  staatsangehoerigkeit             text not null check (staatsangehoerigkeit ~ '^[A-Z]{3}$'),
  geschlecht                       text check (geschlecht in ('WEIBLICH', 'MAENNLICH', 'DIVERS', 'UNBEKANNT')),
  azr_nummer                       text check (length(azr_nummer) between 1 and 40),
  sprachen                         text[] not null default '{}',
  strasse                          text,
  plz                              text,
  ort                              text,
  gemeinde                         text check (gemeinde ~ '^\d{8}$'),
  kontakt                          text check (kontakt is json),
  merkmale                         text[] not null default '{}',
  erwerbsfaehig                    boolean not null,
  dauerhaft_voll_erwerbsgemindert  boolean not null,
  hilfebeduerftig                  boolean not null,
  registriert_am                   timestamptz not null
);
comment on table person is 'A person as registered. Facts of law about the person are in ereignis, never here.';
comment on column person.kommune is 'Owner of the row: 5-digit key of the Kreis or kreisfreie Stadt.';
comment on column person.version is 'Counts up with every change of the person, of its facts and of what is derived from them; ETag and personVersion of the events.';
comment on column person.suchname is 'First and last name in the form that is searched: small letters without accents.';
comment on column person.gemeinde is '8-digit AGS of the address.';
comment on column person.kontakt is 'How to reach the person: a text, or texts by kind (telefon, email).';
comment on column person.merkmale is 'Needs that matter for housing, for example BARRIEREFREI; no diagnosis.';
comment on column person.erwerbsfaehig is 'Answer at registration; a later change is the fact ERWERBSFAEHIGKEIT.';
create unique index person_azr_nummer on person (kommune, azr_nummer) where azr_nummer is not null;
create index person_suchname on person using gin (suchname gin_trgm_ops);
create index person_geburtsdatum on person (kommune, geburtsdatum);

create table haushalt (
  id      uuid primary key,
  kommune text not null check (kommune ~ '^\d{5}$'),
  version bigint not null check (version > 0)
);
comment on table haushalt is 'People who live and manage together. Its row is the lock under which the timelines of all members are derived.';

create table mitgliedschaft (
  id              uuid primary key,
  kommune         text not null check (kommune ~ '^\d{5}$'),
  haushalt_id     uuid not null references haushalt,
  person_id       uuid not null references person,
  rolle           text not null check (rolle in ('ALLEINSTEHEND', 'PARTNER', 'ELTERNTEIL', 'KIND', 'KIND_IM_HAUSHALT', 'UMA')),
  eltern_von      uuid[] not null default '{}',
  von             date not null,
  bis             date,
  erfasst_am      timestamptz not null,
  erfasst_von     text not null,
  ende_erfasst_am timestamptz,
  ende_erfasst_von text,
  check (bis is null or bis >= von),
  check ((bis is null) = (ende_erfasst_am is null)),
  constraint eine_mitgliedschaft_zur_zeit exclude using gist (person_id with =, daterange(von, bis, '[]') with &&)
);
comment on table mitgliedschaft is 'Dated memberships; a person is in one household at a time.';
comment on column mitgliedschaft.eltern_von is 'The children of this member.';
comment on column mitgliedschaft.bis is 'Last day; null = open.';
comment on column mitgliedschaft.ende_erfasst_am is 'Since when the end is known.';
create index mitgliedschaft_haushalt on mitgliedschaft (haushalt_id);

-- Facts: append-only, with the day of legal effect and the moment of knowledge ------------------------------------

create sequence ereignis_folge;
comment on sequence ereignis_folge is 'Order of recording. Ids do not order inside a millisecond.';

create table ereignis (
  id          uuid primary key,
  folge       bigint not null unique,
  rang        bigint not null,
  kommune     text not null check (kommune ~ '^\d{5}$'),
  person_id   uuid not null references person,
  typ         text not null check (typ ~ '^[A-Z0-9_]{2,60}$'),
  datum       date not null check (datum >= date '1900-01-01'),
  inhalt      jsonb not null check (jsonb_typeof(inhalt) = 'object'),
  erfasst_am  timestamptz not null,
  erfasst_von text not null,
  ersetzt     uuid unique references ereignis
);
comment on table ereignis is 'Facts as they were recorded. A row is never changed and never deleted; a wrong one gets a row in storno.';
comment on column ereignis.folge is 'Order of recording, from ereignis_folge.';
comment on column ereignis.rang is 'Order among facts of one day: folge, or for a replacement the rang of the fact that it replaces.';
comment on column ereignis.datum is 'Day of legal effect.';
comment on column ereignis.inhalt is 'The further fields of the type, as in the vocabulary.';
comment on column ereignis.erfasst_am is 'Moment of knowledge.';
comment on column ereignis.ersetzt is 'The cancelled fact that this one replaces.';
create index ereignis_person on ereignis (person_id, folge);

create table storno (
  ereignis_id uuid primary key references ereignis,
  kommune     text not null check (kommune ~ '^\d{5}$'),
  grund       text not null check (grund in ('FALSCHES_DATUM', 'FALSCHE_PERSON', 'IRRTUM')),
  text        text check (length(text) <= 2000),
  erfasst_am  timestamptz not null,
  erfasst_von text not null
);
comment on table storno is 'Cancelled facts: from erfasst_am on the fact counts as never having happened.';

create table klaerungsfall (
  id             uuid primary key,
  kommune        text not null check (kommune ~ '^\d{5}$'),
  person_id      uuid not null references person,
  ereignis_id    uuid not null references ereignis,
  code           text not null,
  rechtsgrundlage text not null,
  eroeffnet_am   timestamptz not null,
  geschlossen_am timestamptz,
  abschluss      text check (abschluss in ('AUFGEGRIFFEN', 'STORNIERT')),
  check ((geschlossen_am is null) = (abschluss is null))
);
comment on table klaerungsfall is 'A recorded fact that the law does not allow in the state of the person. Closes itself when the derivation takes the fact up or the fact is cancelled.';
create unique index klaerungsfall_offen on klaerungsfall (ereignis_id) where geschlossen_am is null;
create index klaerungsfall_offene on klaerungsfall (kommune, eroeffnet_am) where geschlossen_am is null;

-- What is derived: the base of comparison for the next derivation -------------------------------------------------

create table statusabschnitt (
  person_id       uuid not null references person,
  nr              smallint not null,
  kommune         text not null check (kommune ~ '^\d{5}$'),
  von             date not null,
  bis             date,
  status          text not null,
  schutzart       text,
  paragraf        text,
  rechtsgrundlage text not null,
  grund_ereignis_id uuid references ereignis,
  primary key (person_id, nr),
  check (bis is null or bis >= von)
);
comment on table statusabschnitt is 'Derived Aufenthaltsstatus. On the day of an exit the old and the new status both hold.';
create index statusabschnitt_status on statusabschnitt (kommune, status);

create table rechtskreisabschnitt (
  person_id       uuid not null references person,
  nr              smallint not null,
  kommune         text not null check (kommune ~ '^\d{5}$'),
  von             date not null,
  bis             date,
  rechtskreis     text not null,
  traeger         text,
  regime          text not null,
  begruendung_ab  date not null,
  regel           text not null,
  regelversion    text not null,
  rechtsgrundlage text[] not null,
  begruendung     text not null,
  weitere         jsonb not null,
  hinweise        text[] not null,
  primary key (person_id, nr),
  check (bis is null or bis >= von),
  constraint ein_rechtskreis_zur_zeit exclude using gist (person_id with =, daterange(von, bis, '[]') with &&)
);
comment on table rechtskreisabschnitt is 'Derived Rechtskreis: one on every day from the first fact on, with rule, version and reason.';
comment on column rechtskreisabschnitt.weitere is 'Later reasons inside the interval: the Rechtskreis stayed, its ground changed.';
create index rechtskreisabschnitt_rechtskreis on rechtskreisabschnitt (kommune, rechtskreis);

create table standabschnitt (
  person_id       uuid not null references person,
  nr              smallint not null,
  kommune         text not null check (kommune ~ '^\d{5}$'),
  achse           text not null check (achse in ('LAGE', 'VERFAHREN')),
  wert            text not null,
  von             date not null,
  bis             date,
  primary key (person_id, nr),
  check (bis is null or bis >= von)
);
comment on table standabschnitt is 'Derived state of the asylum procedure and whereabouts of the person: the axes beside the Aufenthaltsstatus.';

create table rechtskreiswechsel (
  id                uuid primary key,
  kommune           text not null check (kommune ~ '^\d{5}$'),
  person_id         uuid not null references person,
  von               text not null,
  nach              text not null,
  wirksam_ab        date not null,
  traeger           text,
  grund_ereignis_id uuid references ereignis,
  rechtsgrundlage   text[] not null,
  regelversion      text not null,
  stichtagsregel    text not null check (stichtagsregel in ('BEKANNTGABE', 'UNANFECHTBARKEIT')),
  antrag_am         date,
  leistung_ab       date,
  luecke_von        date,
  luecke_bis        date,
  ersetzt           uuid unique references rechtskreiswechsel,
  festgestellt_am   timestamptz not null,
  storniert_am      timestamptz,
  stornogrund       text check (stornogrund in ('FALSCHES_DATUM', 'FALSCHE_PERSON', 'IRRTUM', 'NEUE_TATSACHE')),
  veroeffentlicht_am timestamptz,
  check ((storniert_am is null) = (stornogrund is null))
);
comment on table rechtskreiswechsel is 'Derived changes of the Rechtskreis. A wrong one is marked storniert; its successor names it in ersetzt.';
comment on column rechtskreiswechsel.veroeffentlicht_am is 'When the event went out; null as long as wirksam_ab is further away than the publishing horizon.';
create unique index rechtskreiswechsel_gueltig on rechtskreiswechsel (person_id, von, nach, wirksam_ab) where storniert_am is null;
create index rechtskreiswechsel_person on rechtskreiswechsel (person_id);
create index rechtskreiswechsel_unveroeffentlicht on rechtskreiswechsel (wirksam_ab) where veroeffentlicht_am is null and storniert_am is null;

create table frist (
  person_id       uuid not null references person,
  nr              smallint not null,
  kommune         text not null check (kommune ~ '^\d{5}$'),
  typ             text not null,
  ende            date not null,
  rechtsgrundlage text not null,
  grund_ereignis_id uuid references ereignis,
  primary key (person_id, nr)
);
comment on table frist is 'Derived Fristen; ende is the last day.';

create table bestaetigung (
  wechsel_id            uuid primary key references rechtskreiswechsel,
  kommune               text not null check (kommune ~ '^\d{5}$'),
  letzter_leistungsmonat date not null check (extract(day from letzter_leistungsmonat) = 1),
  bemerkung             text check (length(bemerkung) <= 2000),
  bestaetigt_am         timestamptz not null,
  bestaetigt_von        text not null
);
comment on table bestaetigung is 'The AsylbLG authority confirms a derived change and names the last month that it pays.';
comment on column bestaetigung.letzter_leistungsmonat is 'First day of the last month paid.';

-- Access ------------------------------------------------------------------------------------------------------------

create table zugriffsprotokoll (
  id        bigint generated always as identity primary key,
  kommune   text not null check (kommune ~ '^\d{5}$'),
  wer       text not null,
  rolle     text not null,
  zweck     text not null,
  ansicht   text not null,
  person_id uuid not null,
  am        timestamptz not null
);
comment on table zugriffsprotokoll is 'Who saw which person, in which role and for which purpose. For control only; no names in it.';
create index zugriffsprotokoll_person on zugriffsprotokoll (kommune, person_id, am);

-- The service appends here and cannot change the past, not even by mistake.
revoke update, delete on ereignis, storno, bestaetigung, zugriffsprotokoll from "${anwendung}";
