-- Residents of the Sozialraeume, for the index of segregation.

create table sozialraum_einwohner (
  kommune    text not null check (kommune ~ '^[0-9]{5}$'),
  sozialraum text not null,
  einwohner  int  not null check (einwohner >= 0),
  primary key (kommune, sozialraum)
);
comment on table sozialraum_einwohner is 'All residents of a Sozialraum, housed persons included; set by the Kommune.';
