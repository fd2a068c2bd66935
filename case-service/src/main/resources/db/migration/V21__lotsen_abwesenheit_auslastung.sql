-- Lotsen: what the caseload needs to know of them, and when they are away
create extension if not exists btree_gist;
create table lotse (
  kommune       text not null check (kommune ~ '^\d{5}$'),
  name          text not null check (length(name) between 1 and 200),
  version       bigint not null,
  sprachen      text[] not null,
  stellenanteil numeric(3,2) not null check (stellenanteil > 0 and stellenanteil <= 1),
  id            uuid primary key,
  unique (kommune, name)
);
comment on table lotse is 'Languages and working time of a Lotse, for the suggestion and the limit of the caseload; no performance figures.';
comment on column lotse.name is 'User name.';
comment on column lotse.sprachen is 'Languages, BCP 47.';
comment on column lotse.stellenanteil is 'Part of a full-time post.';

create table abwesenheit (
  id         uuid primary key,
  kommune    text not null check (kommune ~ '^\d{5}$'),
  lotse      text not null check (length(lotse) between 1 and 200),
  vertretung text not null check (length(vertretung) between 1 and 200),
  von        date not null,
  bis        date,
  erfasst_von text not null,
  erfasst_am timestamptz not null,
  check (bis is null or bis >= von),
  check (vertretung <> lotse),
  constraint eine_abwesenheit_zur_zeit exclude using gist (kommune with =, lotse with =, daterange(von, bis, '[]') with &&)
);
comment on table abwesenheit is 'A Lotse is away and somebody sees and works all of the Faelle meanwhile. The reason is nobody''s business and is not kept.';
comment on column abwesenheit.bis is 'Last day; null = open.';
create index abwesenheit_vertretung on abwesenheit (kommune, vertretung, von);

create index fall_last on fall (kommune, lotse, intensitaet) where status <> 'ABGESCHLOSSEN';
