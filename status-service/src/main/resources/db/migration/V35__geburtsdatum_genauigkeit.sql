alter table person add column geburtsdatum_genauigkeit text not null default 'TAG'
  check (geburtsdatum_genauigkeit in ('TAG', 'MONAT', 'JAHR'));
comment on column person.geburtsdatum_genauigkeit is 'What of the birth date is known. The AZR records an unknown day or month as 1; the law computes with the date as recorded.';
