-- Recomputation after a new version of the rules: first a dry run, then, confirmed by a second person, the real one.

create table neuberechnung (
  id              uuid primary key,
  kommune         text not null check (kommune ~ '^\d{5}$'),
  regelversion    text not null,
  stichtagsregeln text not null,
  angefordert_am  timestamptz not null,
  angefordert_von text not null,
  bestaetigt_am   timestamptz,
  bestaetigt_von  text check (bestaetigt_von <> angefordert_von),
  check ((bestaetigt_am is null) = (bestaetigt_von is null))
);
comment on table neuberechnung is 'A recomputation of all persons of a Kommune by the rules and settings that are named here.';
create index neuberechnung_angefordert on neuberechnung (kommune, angefordert_am desc);

create table neuberechnungslauf (
  neuberechnung_id uuid not null references neuberechnung,
  art              text not null check (art in ('PROBELAUF', 'ANWENDUNG')),
  kommune          text not null check (kommune ~ '^\d{5}$'),
  begonnen_am      timestamptz not null,
  beendet_am       timestamptz,
  letzte_person    uuid not null default '00000000-0000-0000-0000-000000000000',
  geprueft         bigint not null default 0,
  geaendert        bigint not null default 0,
  primary key (neuberechnung_id, art)
);
comment on table neuberechnungslauf is 'Progress and figures of a run. Its row is the lock under which one instance does the next portion, and is written in the transaction of that portion.';
comment on column neuberechnungslauf.letzte_person is 'Persons up to this id, in the order of their ids, are done.';
create unique index neuberechnungslauf_offen on neuberechnungslauf (kommune) where beendet_am is null;

create table neuberechnungsverschiebung (
  neuberechnung_id uuid not null,
  art              text not null,
  kommune          text not null check (kommune ~ '^\d{5}$'),
  von              text not null,
  nach             text not null,
  anzahl           bigint not null,
  primary key (neuberechnung_id, art, von, nach),
  foreign key (neuberechnung_id, art) references neuberechnungslauf
);
comment on table neuberechnungsverschiebung is 'Number of persons whose Rechtskreis differs, by the values on the first day on which it does.';

alter table rechtskreiswechsel drop constraint rechtskreiswechsel_stornogrund_check,
  add constraint rechtskreiswechsel_stornogrund_check
    check (stornogrund in ('FALSCHES_DATUM', 'FALSCHE_PERSON', 'IRRTUM', 'NEUE_TATSACHE', 'NEUE_REGEL'));

create index person_kommune on person (kommune, id);
