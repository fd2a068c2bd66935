-- All tasks of one Uebergang, done ones too: each turn of its life asks for them. The index of the open ones is part of it
create index aufgabe_uebergang on aufgabe (uebergang_id) where uebergang_id is not null;
drop index aufgabe_offen_uebergang;
