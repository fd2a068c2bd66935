-- Receivers besides a Leistungstraeger, the clock of an Uebergabe, the erasure after a wrong person
alter table uebergabe drop constraint uebergabe_empfaenger_check;
alter table uebergabe
  add column empfaenger_art text not null default 'LEISTUNGSTRAEGER' check (empfaenger_art in ('LEISTUNGSTRAEGER', 'LOTSE', 'TRAEGER')),
  add column protokoll text check (length(protokoll) between 1 and 10000),
  add column wartet_seit timestamptz,
  add column erinnert_am timestamptz,
  add column eskaliert_am timestamptz,
  add column loeschung text check (loeschung in ('VERLANGT', 'BESTAETIGT')),
  add column loeschung_bestaetigt_am timestamptz,
  add column nachweis_art text check (length(nachweis_art) between 1 and 100),
  add column nachweis_datum date,
  add constraint uebergabe_empfaenger_check check (
    case empfaenger_art when 'LEISTUNGSTRAEGER' then empfaenger ~ '^(JC|SOZ|LEI|JUG)-\d{5}$' and protokoll is null
      else length(empfaenger) between 1 and 200 and protokoll is not null and fall_id is not null end),
  add check ((loeschung = 'BESTAETIGT') = (loeschung_bestaetigt_am is not null)),
  add check (loeschung is null or paket is not null),
  add check ((nachweis_art is null) = (nachweis_datum is null)),
  add check (erinnert_am is null or wartet_seit is not null),
  add check (eskaliert_am is null or wartet_seit is not null);
comment on column uebergabe.empfaenger is 'Id of the Leistungstraeger, user name of the Lotse, or name of the Freier Traeger.';
comment on column uebergabe.protokoll is 'What the next one has to know of the Fall; only for LOTSE and TRAEGER.';
comment on column uebergabe.wartet_seit is 'Since when somebody is awaited: an answer to the packet, an answer to a question, or the confirmation of an erasure; null = nobody.';
comment on column uebergabe.erinnert_am is 'When the sender was reminded of the present waiting.';
comment on column uebergabe.eskaliert_am is 'When the Leitung was told of the present waiting.';
comment on column uebergabe.loeschung is 'The packet was about a wrong person: the receiver has to erase it, or has confirmed that.';
comment on column uebergabe.nachweis_art is 'How a receiver without login has accepted, as the sender has recorded it.';
update uebergabe set wartet_seit = bereitgestellt_am where status in ('BEREITGESTELLT', 'RUECKFRAGE');
create index uebergabe_uhr on uebergabe (wartet_seit) where wartet_seit is not null and eskaliert_am is null;
create index uebergabe_an_lotse on uebergabe (kommune, empfaenger, id) where empfaenger_art = 'LOTSE';
create unique index eine_offene_fallabgabe_je_fall on uebergabe (kommune, fall_id)
  where empfaenger_art <> 'LEISTUNGSTRAEGER' and status in ('ENTWURF', 'BEREITGESTELLT', 'RUECKFRAGE');
