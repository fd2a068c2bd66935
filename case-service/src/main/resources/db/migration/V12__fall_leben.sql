-- How a Fall comes in and is judged ---------------------------------------------------------------------------------

alter table fall
  add column muttersprache          text check (muttersprache ~ '^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$'),
  add column deutschniveau          text check (deutschniveau in ('KEINE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  add column behandlungsbedarf      boolean,
  add column schulpflichtige_kinder int check (schulpflichtige_kinder between 0 and 30),
  add column triage                 text check (triage in ('FALLMANAGEMENT', 'BERATUNG')),
  add column problemlagen           text[],
  add column triage_am              timestamptz,
  add column triage_von             text,
  add check ((triage is null) = (triage_am is null) and (triage_am is null) = (triage_von is null)
             and (triage is null) = (problemlagen is null));
comment on column fall.muttersprache is 'AfA checklist of the first reception: BCP 47.';
comment on column fall.behandlungsbedarf is 'AfA checklist: whether health care has to be arranged; a flag, no finding. Never handed over.';
comment on column fall.triage is 'Whether Fallmanagement is needed or low-threshold advice is enough.';
comment on column fall.problemlagen is 'Handlungsfelder in which there is a problem, as seen at the triage.';

alter table fall_person add column ausgeschieden_am date;
comment on column fall_person.ausgeschieden_am is 'When the person left the Fall; null = still in it.';
alter table fall_person add check (ausgeschieden_am is null or not offen);
create index fall_person_person on fall_person (kommune, person_id);
