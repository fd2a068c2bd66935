-- Catalogue of offers -----------------------------------------------------------------------------------------------

create table angebot (
  id               uuid primary key,
  kommune          text not null check (kommune ~ '^\d{5}$'),
  version          bigint not null,
  bezeichnung      text not null check (length(bezeichnung) between 1 and 500),
  handlungsfeld    text not null check (handlungsfeld in ('WOHNEN', 'SPRACHE', 'BILDUNG', 'ARBEIT', 'GESUNDHEIT', 'SPORT_KULTUR', 'SOZIALES', 'SICHERHEIT')),
  traeger          text not null check (length(traeger) between 1 and 200),
  kostentraeger    text check (length(kostentraeger) <= 200),
  sozialraum       text check (length(sozialraum) <= 200),
  rechtskreise     text[] not null check (cardinality(rechtskreise) > 0),
  sprachniveau     text check (sprachniveau in ('KEINE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  plaetze          int check (plaetze >= 0),
  kinderbetreuung  boolean not null,
  barrierefrei     boolean not null,
  von              date,
  bis              date,
  check (von is null or bis is null or bis >= von)
);
comment on table angebot is 'Offers of the Kommune and of Freie Traeger. No personal data.';
comment on column angebot.sozialraum is 'Quarter in which it takes place; null = the whole Kommune.';
comment on column angebot.rechtskreise is 'Coarse codes of the Rechtskreise in which it can be paid.';
comment on column angebot.sprachniveau is 'Level of German that is needed; null = none.';
comment on column angebot.plaetze is 'Places; null = no limit. Massnahmen that are planned or running take them.';
create index angebot_liste on angebot (kommune, id);
create index angebot_handlungsfeld on angebot (kommune, handlungsfeld, id);

alter table massnahme add foreign key (angebot_id) references angebot not valid;
create index massnahme_angebot on massnahme (angebot_id) where angebot_id is not null and status in ('GEPLANT', 'LAUFEND');
create index massnahme_ziel on massnahme (ziel_id);
create index ziel_offen on ziel (kommune, fall_id) where status in ('OFFEN', 'TEILWEISE');
