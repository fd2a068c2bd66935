-- Zuweisung by the Land, quota of the Gemeinden, persons who are credited to it, own judgement of a Gemeinde.

create table zuweisung (
  id                     uuid        primary key,
  kommune                text        not null check (kommune ~ '^[0-9]{5}$'),
  gemeinde               text        not null check (gemeinde ~ '^[0-9]{8}$'),
  ankunft_am             date        not null,
  muttersprache          text,
  deutschniveau          text        check (deutschniveau in ('KEINE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  gesundheitsbedarf      boolean,
  schulpflichtige_kinder int         check (schulpflichtige_kinder >= 0),
  aufgehoben_am          date,
  aufhebungsgrund        text        check (aufhebungsgrund in ('IRRTUM', 'UMVERTEILUNG', 'FORTZUG')),
  erfasst_am             timestamptz not null,
  version                bigint      not null,
  unique (id, kommune),
  check ((aufgehoben_am is null) = (aufhebungsgrund is null))
);
comment on table zuweisung is 'The Land has assigned persons to a Gemeinde of the Kommune (AsylG § 50).';
comment on column zuweisung.gesundheitsbedarf is 'AfA checklist: health care has to be arranged; what for is not stored.';
comment on column zuweisung.aufgehoben_am is 'First day on which the assignment does not hold any more.';
create index zuweisung_liste on zuweisung (kommune, ankunft_am desc, id desc);
create index zuweisung_gemeinde on zuweisung (kommune, gemeinde, ankunft_am desc, id desc);

create table zuweisungsperson (
  id           uuid    primary key,
  kommune      text    not null,
  zuweisung_id uuid    not null,
  gemeinde     text    not null,
  person_id    uuid    not null,
  von          date    not null,
  ende         date    check (ende >= von),
  grund        text    check (grund in ('UMVERTEILUNG', 'FORTZUG')),
  gilt         boolean not null,
  foreign key (zuweisung_id, kommune) references zuweisung (id, kommune),
  constraint zuweisung_person_eindeutig
    exclude using gist (kommune with =, person_id with =, daterange(von, ende) with &&) where (gilt)
);
comment on table zuweisungsperson is 'Persons of a Zuweisung. A person is assigned to one Gemeinde at a time.';
comment on column zuweisungsperson.ende is 'First day on which the assignment does not hold any more; null = open.';
comment on column zuweisungsperson.gilt is 'False if the Zuweisung was a mistake: it never counted.';
create index zuweisungsperson_zuweisung on zuweisungsperson (zuweisung_id);
create index zuweisungsperson_stand on zuweisungsperson (kommune, gemeinde, von, ende) where gilt;

create table anrechnung (
  id             uuid   primary key,
  kommune        text   not null check (kommune ~ '^[0-9]{5}$'),
  gemeinde       text   not null check (gemeinde ~ '^[0-9]{8}$'),
  person_id      uuid   not null,
  art            text   not null check (art in ('GEBURT', 'FAMILIENNACHZUG', 'SONSTIGE')),
  gemeldet_am    date   not null,
  angerechnet_ab date,
  version        bigint not null,
  unique (kommune, person_id)
);
comment on table anrechnung is 'A person who counts on the quota without a Zuweisung: a birth, family that has followed.';
comment on column anrechnung.angerechnet_ab is 'From when the Land counts the person; null = still to be credited.';
create index anrechnung_liste on anrechnung (kommune, gemeldet_am desc, id desc);
create index anrechnung_stand on anrechnung (kommune, gemeinde, angerechnet_ab);

create table verteilschluessel (
  kommune  text not null check (kommune ~ '^[0-9]{5}$'),
  ab       date not null check (extract(day from ab) = 1),
  gemeinde text not null check (gemeinde ~ '^[0-9]{8}$'),
  anteil   int  not null check (anteil >= 0),
  primary key (kommune, ab, gemeinde)
);
comment on table verteilschluessel is 'By what the Kreis distributes to its Gemeinden from a month on, for example their population.';

create table aufnahmesoll (
  kommune  text not null check (kommune ~ '^[0-9]{5}$'),
  monat    date not null check (extract(day from monat) = 1),
  personen int  not null check (personen >= 0),
  primary key (kommune, monat)
);
comment on table aufnahmesoll is 'How many persons the Kommune has to take in a month.';

create table gemeindeeinschaetzung (
  id         uuid        primary key,
  kommune    text        not null check (kommune ~ '^[0-9]{5}$'),
  gemeinde   text        not null check (gemeinde ~ '^[0-9]{8}$'),
  urteil     text        not null check (urteil in ('AUSREICHEND', 'KRITISCH')),
  bemerkung  text,
  erfasst_am timestamptz not null
);
comment on table gemeindeeinschaetzung is 'How a Gemeinde judges its own housing; append-only, the latest counts.';
create index gemeindeeinschaetzung_stand on gemeindeeinschaetzung (kommune, gemeinde, erfasst_am desc);

-- Stays of a day among many past ones: by the day from which the place is free.
alter table belegung add column frei_ab date generated always as (coalesce(ende, date '9999-12-31')) stored;
comment on column belegung.frei_ab is 'First day on which the place counts as free; 9999-12-31 = open.';
create index belegung_platz_frei_ab on belegung (platz_id, frei_ab, von) where storniert_am is null;
create index belegung_stand on belegung (kommune, frei_ab, von) include (platz_id) where storniert_am is null;
