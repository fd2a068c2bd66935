-- Decisions about refused facts: proposed by one person, confirmed by another one.

create table klaerungsvorschlag (
  klaerungsfall_id uuid not null references klaerungsfall,
  nr               integer not null check (nr > 0),
  kommune          text not null check (kommune ~ '^\d{5}$'),
  entscheidung     text check (entscheidung in ('VERWERFEN', 'UEBERSTEUERN')),
  grund            text check (length(grund) between 1 and 2000),
  erfasst_am       timestamptz not null,
  erfasst_von      text not null,
  primary key (klaerungsfall_id, nr),
  check ((entscheidung is null) = (grund is null))
);
comment on table klaerungsvorschlag is 'Proposals in the order in which they were made; the newest one counts.';
comment on column klaerungsvorschlag.entscheidung is 'null = the proposal before is withdrawn.';
comment on column klaerungsvorschlag.grund is 'Free text of the person who proposes; never leaves this service.';

create table klaerungsentscheidung (
  klaerungsfall_id uuid primary key references klaerungsfall,
  kommune          text not null check (kommune ~ '^\d{5}$'),
  ereignis_id      uuid not null references ereignis,
  nr               integer not null,
  entscheidung     text not null check (entscheidung in ('VERWERFEN', 'UEBERSTEUERN')),
  entschieden_am   timestamptz not null,
  entschieden_von  text not null,
  foreign key (klaerungsfall_id, nr) references klaerungsvorschlag
);
comment on table klaerungsentscheidung is 'Confirmed proposals. UEBERSTEUERN: from entschieden_am on the fact takes effect although the law does not allow it. VERWERFEN: the fact has a row in storno as well.';
create unique index klaerungsentscheidung_uebersteuert on klaerungsentscheidung (ereignis_id)
  where entscheidung = 'UEBERSTEUERN';

alter table storno drop constraint storno_grund_check,
  add constraint storno_grund_check check (grund in ('FALSCHES_DATUM', 'FALSCHE_PERSON', 'IRRTUM', 'VERWORFEN'));
comment on column storno.grund is 'VERWORFEN: decided by two persons in a Klaerungsfall.';

alter table klaerungsfall drop constraint klaerungsfall_abschluss_check,
  add constraint klaerungsfall_abschluss_check
    check (abschluss in ('AUFGEGRIFFEN', 'STORNIERT', 'VERWORFEN', 'UEBERSTEUERT'));
drop index klaerungsfall_offene;
create index klaerungsfall_offene on klaerungsfall (kommune, eroeffnet_am, id) where geschlossen_am is null;
create index klaerungsfall_geschlossene on klaerungsfall (kommune, eroeffnet_am, id) where geschlossen_am is not null;

revoke update, delete on klaerungsvorschlag, klaerungsentscheidung from "${anwendung}";
