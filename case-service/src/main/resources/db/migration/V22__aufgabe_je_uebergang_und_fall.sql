-- All tasks of one Uebergang, done ones too: each turn of its life asks for them. The index of the open ones is part of it
create index aufgabe_uebergang on aufgabe (uebergang_id) where uebergang_id is not null;
drop index aufgabe_offen_uebergang;

-- What is to be done in the Faelle of one Lotse. Without the done ones in it, asking Fall by Fall is what PostgreSQL prefers to
-- going through the open tasks of all Lotsen in the order of their Fristen
create index aufgabe_fall_offen on aufgabe (fall_id, frist, id) where status = 'OFFEN' or zur_pruefung;
