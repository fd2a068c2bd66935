-- Closing of an Unterkunft, blocking of a place, the day that is agreed for an Auszug, fee for Fehlbelegung.

alter table unterkunft add column geschlossen_ab date;
comment on column unterkunft.geschlossen_ab is 'First day on which nobody may live there any more; null = open.';

create table platzsperre (
  id         uuid        primary key,
  kommune    text        not null,
  platz_id   uuid        not null,
  von        date        not null,
  ende       date        check (ende >= von),
  grund      text        not null check (grund in ('REPARATUR', 'QUARANTAENE', 'SONSTIGES')),
  bemerkung  text,
  erfasst_am timestamptz not null,
  version    bigint      not null,
  foreign key (platz_id, kommune) references platz (id, kommune),
  constraint platzsperre_eindeutig exclude using gist (platz_id with =, daterange(von, ende) with &&)
);
comment on table platzsperre is 'Nobody new may get the place for a time.';
comment on column platzsperre.ende is 'First day on which it can be used again; null = open; the day of von = never took effect.';
comment on column platzsperre.bemerkung is 'Never about a person.';
create index platzsperre_stand on platzsperre (kommune, von);

alter table auszug add column gebuehrenpflichtig boolean not null default false;
comment on column auszug.gebuehrenpflichtig is 'The Kommune charges a fee for the Fehlbelegung (Satzung).';

alter table belegung add column frei_vereinbart date;
comment on column belegung.frei_vereinbart is 'Day agreed for the Auszug: the place counts as free from it. Null without an agreement, and when the day has passed and the person still lives there.';
alter table belegung drop column frei_ab;
alter table belegung add column frei_ab date
  generated always as (coalesce(ende, frei_vereinbart, date '9999-12-31')) stored;
comment on column belegung.frei_ab is 'First day on which the place counts as free; 9999-12-31 = open.';
create index belegung_platz_frei_ab on belegung (platz_id, frei_ab, von) where storniert_am is null;
create index belegung_stand on belegung (kommune, frei_ab, von) include (platz_id) where storniert_am is null;
