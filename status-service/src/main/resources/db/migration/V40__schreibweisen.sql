-- A name has many Latin spellings; a person may have several on paper. The search goes over all of them by how they sound.
create extension if not exists btree_gin;

alter table person add column weitere_vornamen text[] not null default '{}';
alter table person add column weitere_nachnamen text[] not null default '{}';
alter table person add constraint weitere_namen_paarweise check (cardinality(weitere_vornamen) = cardinality(weitere_nachnamen));
comment on column person.weitere_vornamen is 'First names of further spellings found on papers; the last names stand at the same places of weitere_nachnamen.';

create table schreibweise (
  person_id uuid not null references person on delete cascade,
  nr        smallint not null,
  kommune   text not null check (kommune ~ '^\d{5}$'),
  laute     text not null,
  geruest   text not null,
  primary key (person_id, nr)
);
comment on table schreibweise is 'Index of the name search: the name (nr 0) and every further spelling of a person. Written with the person.';
comment on column schreibweise.laute is 'The name in sounds, see Namensform.';
comment on column schreibweise.geruest is 'Consonants of the words in coarse classes, see Namensform.geruest.';
-- Without fastupdate: a search need not go through entries that nobody has sorted in yet.
create index schreibweise_geruest on schreibweise using gin (kommune, geruest gin_trgm_ops) with (fastupdate = off);

drop index person_suchname;
alter table person drop column suchname;
