create index rechtskreiswechsel_luecke on rechtskreiswechsel (kommune, wirksam_ab, id)
  where luecke_von is not null and storniert_am is null;

-- Settings of a Kommune: proposed by one person, in force from the confirmation by another one

create table stichtagseinstellung (
  id                uuid primary key,
  kommune           text not null check (kommune ~ '^\d{5}$'),
  wert              text not null check (wert in ('BEKANNTGABE', 'UNANFECHTBARKEIT')),
  ab                date not null,
  vorgeschlagen_am  timestamptz not null,
  vorgeschlagen_von text not null
);
comment on table stichtagseinstellung is 'Which day of a recognition ends AsylbLG, for decisions notified from ab on. No row: the setting nahtlos.stichtagsregel.';
create index stichtagseinstellung_kommune on stichtagseinstellung (kommune);

create table stichtagsbestaetigung (
  einstellung_id uuid primary key references stichtagseinstellung,
  kommune        text not null check (kommune ~ '^\d{5}$'),
  bestaetigt_am  timestamptz not null,
  bestaetigt_von text not null
);
comment on table stichtagsbestaetigung is 'From bestaetigt_am on the setting is in force. Of two with the same begin the later one counts.';

revoke update, delete on stichtagseinstellung, stichtagsbestaetigung from "${anwendung}";
